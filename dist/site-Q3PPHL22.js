import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allEntries,
  listingIn
} from "./chunk-FV7UEKGV.js";
import {
  siteFiles
} from "./chunk-KQCWLO3E.js";
import "./chunk-4RUBKKNM.js";
import "./chunk-X7AKCXVV.js";
import "./chunk-BQHBHJB2.js";
import "./chunk-2FVZBCAU.js";
import "./chunk-KIUDRT2R.js";
import {
  keysOf
} from "./chunk-OTBPUFCL.js";
import "./chunk-BNY5JX3I.js";
import "./chunk-INCVF4GJ.js";
import "./chunk-E5DYREVE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import {
  refuse
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/commands/history/site.ts
import path from "node:path";
async function historySiteCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await listingIn(command.folder, folder);
  const histories = [];
  for (const key of keysOf(listing)) {
    const { entries, faults, older } = await allEntries(folder, listing, key);
    refuse(faults);
    histories.push({ key, entries, older, damaged: [] });
  }
  const files = await siteFiles(histories, { tasks: true, draw: (trends) => ports.drawTrends(trends) });
  for (const file of files) await ports.writeFile(path.join(command.out, ...file.path.split("/")), file.bytes);
  return 0;
}
export {
  historySiteCommand
};
