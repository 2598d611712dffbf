import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allEntries,
  listingIn
} from "./chunk-SERITHUM.js";
import {
  renderBlocks
} from "./chunk-SUVRJ4TT.js";
import {
  acceptedBlocks,
  historyBlocks,
  tasksOf,
  trendOf
} from "./chunk-4VOR37NL.js";
import "./chunk-QKNF3Y7W.js";
import {
  quantitiesOf
} from "./chunk-2FVZBCAU.js";
import "./chunk-4WQ6JEUK.js";
import "./chunk-OTBPUFCL.js";
import "./chunk-BNY5JX3I.js";
import "./chunk-FL447TH7.js";
import "./chunk-INR4UPLD.js";
import {
  fault,
  refuse
} from "./chunk-HBDEGKFA.js";
import {
  formatValue
} from "./chunk-IUXSTU53.js";
import "./chunk-VA35IVHB.js";

// src/render/history/sparklines.ts
var bars = "▁▂▃▄▅▆▇█";
function sparklines(trend, width) {
  const quantities = quantitiesOf(trend);
  const names = Math.max(0, ...quantities.map(({ name }) => name.length));
  const room = Math.max(8, width - names - 36);
  return quantities.flatMap(({ name, unit, values }) => {
    const latest = values.slice(-room).map((one) => one?.value);
    const known = latest.filter((value) => value !== void 0);
    if (known.length < 2) return [];
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const line = latest.map((value) => value === void 0 ? " " : barOf(value, least, most)).join("");
    return [`${name.padEnd(names)}  ${line}  ${formatValue(least, unit)} to ${formatValue(most, unit)}`];
  });
}
function barOf(value, least, most) {
  const step = most === least ? 0 : Math.round((value - least) / (most - least) * (bars.length - 1));
  return bars.charAt(step);
}

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
