"use strict";
var import_chunk_Q5KJF6EY = require("./chunk-Q5KJF6EY.js");
var import_chunk_LOZEEGV5 = require("./chunk-LOZEEGV5.js");
var import_chunk_PNLPXFF4 = require("./chunk-PNLPXFF4.js");
var import_chunk_VEXHPDUV = require("./chunk-VEXHPDUV.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function historyShowCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await (0, import_chunk_Q5KJF6EY.listingIn)(command.folder, folder);
  const { entries: all, faults } = await (0, import_chunk_Q5KJF6EY.allEntries)(folder, listing, command.key);
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
    const trend = (0, import_chunk_VEXHPDUV.trendOf)(shown, command.task ?? null);
    if (trend === void 0) (0, import_chunk_OAUVUEHV.refuse)([...faults, ...missing(command, shown)]);
    else {
      const table = (0, import_chunk_LOZEEGV5.renderBlocks)([...(0, import_chunk_VEXHPDUV.historyBlocks)(trend), ...(0, import_chunk_VEXHPDUV.acceptedBlocks)(trend)], ports.terminal);
      await ports.print(`${[table, ...(0, import_chunk_PNLPXFF4.sparklines)(trend, ports.terminal.width)].join("\n")}
`);
    }
  }
  (0, import_chunk_OAUVUEHV.refuse)(faults);
  return 0;
}
function missing({ key, task, folder }, shown) {
  if (task === void 0) return [(0, import_chunk_OAUVUEHV.fault)("no-key-in-history", { key, folder })];
  return [(0, import_chunk_OAUVUEHV.fault)("no-task-in-history", { task, tasks: (0, import_chunk_VEXHPDUV.tasksOf)(shown).join(", ") || "none" })];
}
module.exports = { historyShowCommand };
