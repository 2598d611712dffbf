import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listingIn
} from "./chunk-chunk-GOIY6NWG.js";
import {
  acceptanceOf,
  entryToAccept
} from "./chunk-chunk-S7VXGZR2.js";
import "./chunk-chunk-FMJR6ZNM.js";
import "./chunk-chunk-HIH5CZ2A.js";
import {
  utcSecond
} from "./chunk-chunk-X4NORDW7.js";
import "./chunk-chunk-UKBZKYCW.js";
import {
  printable
} from "./chunk-chunk-4VPROGJC.js";
import {
  Faults,
  fault
} from "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/history/accept.ts
async function historyAcceptCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await listingIn(command.folder, folder);
  const name = entryToAccept(listing, command);
  const bytes = await folder.read(name);
  if (!bytes.ok) throw new Faults([fault("unreadable-file", { file: name.path, why: bytes.refusal.message })]);
  const date = command.date ?? utcSecond(ports.now().toISOString()) ?? "";
  const file = acceptanceOf(name, bytes.value, { ...command, date, run: null });
  await folder.add([file]);
  await ports.print(`${printable(`${file.path}: ${name.path} is accepted.`)}
`);
  return 0;
}
export {
  historyAcceptCommand
};
