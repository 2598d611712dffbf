import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listingIn
} from "./chunk-FV7UEKGV.js";
import {
  acceptanceOf,
  entryToAccept
} from "./chunk-VC2MN6PW.js";
import "./chunk-X7AKCXVV.js";
import "./chunk-KIUDRT2R.js";
import {
  utcSecond
} from "./chunk-OTBPUFCL.js";
import "./chunk-BNY5JX3I.js";
import {
  printable
} from "./chunk-INR4UPLD.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

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
