import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allEntries,
  listingIn
} from "./chunk-chunk-GOIY6NWG.js";
import {
  siteFiles
} from "./chunk-chunk-VSQ424HC.js";
import "./chunk-chunk-BANJKYBB.js";
import "./chunk-chunk-FMJR6ZNM.js";
import "./chunk-chunk-THRZRMK6.js";
import "./chunk-chunk-BNNG2YDB.js";
import "./chunk-chunk-HIH5CZ2A.js";
import {
  keysOf
} from "./chunk-chunk-X4NORDW7.js";
import "./chunk-chunk-UKBZKYCW.js";
import "./chunk-chunk-QT3WWH52.js";
import "./chunk-chunk-PKLMHKR2.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import {
  refuse
} from "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-XKDGMYDH.js";

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
