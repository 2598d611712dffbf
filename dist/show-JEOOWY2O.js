import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allEntries,
  listingIn
} from "./chunk-FV7UEKGV.js";
import {
  renderBlocks
} from "./chunk-ADU3JYWO.js";
import {
  sparklines
} from "./chunk-WBGEXIL3.js";
import {
  acceptedBlocks,
  historyBlocks,
  tasksOf,
  trendOf
} from "./chunk-4RUBKKNM.js";
import "./chunk-X7AKCXVV.js";
import "./chunk-2FVZBCAU.js";
import "./chunk-KIUDRT2R.js";
import "./chunk-OTBPUFCL.js";
import "./chunk-BNY5JX3I.js";
import "./chunk-E5DYREVE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-INR4UPLD.js";
import {
  fault,
  refuse
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/commands/history/show.ts
async function historyShowCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await listingIn(command.folder, folder);
  const { entries: all, faults } = await allEntries(folder, listing, command.key);
  const shown = command.last === void 0 ? all : all.slice(Math.max(0, all.length - command.last));
  if (command.json) {
    const entries = shown.map(({ path, entry, acceptance }) => ({
      path,
      entry,
      accepted: acceptance === void 0 ? null : { by: acceptance.by, reason: acceptance.reason }
    }));
    await ports.print(
      `${JSON.stringify({ schema: "leash.history/1", key: command.key, entries, faults }, null, 2)}
`
    );
  } else {
    const trend = trendOf(shown, command.task ?? null);
    if (trend === void 0) refuse([...faults, ...missing(command, shown)]);
    else {
      const table = renderBlocks([...historyBlocks(trend), ...acceptedBlocks(trend)], ports.terminal);
      await ports.print(`${[table, ...sparklines(trend, ports.terminal.width)].join("\n")}
`);
    }
  }
  refuse(faults);
  return 0;
}
function missing({ key, task, folder }, shown) {
  if (task === void 0) return [fault("no-key-in-history", { key, folder })];
  return [fault("no-task-in-history", { task, tasks: tasksOf(shown).join(", ") || "none" })];
}
export {
  historyShowCommand
};
