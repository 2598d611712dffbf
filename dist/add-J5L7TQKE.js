"use strict";
var import_chunk_Q5KJF6EY = require("./chunk-Q5KJF6EY.js");
var import_chunk_JOWPIZYJ = require("./chunk-JOWPIZYJ.js");
var import_chunk_Y6FBTDAF = require("./chunk-Y6FBTDAF.js");
var import_chunk_24C2GHUA = require("./chunk-24C2GHUA.js");
var import_chunk_GII6XFQM = require("./chunk-GII6XFQM.js");
var import_chunk_EWHGCPIC = require("./chunk-EWHGCPIC.js");
var import_chunk_4CCKIUSY = require("./chunk-4CCKIUSY.js");
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_6SKCJZ4S = require("./chunk-6SKCJZ4S.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function historyAddCommand(command, ports) {
  const { commit, date, key, branch = null, onDefaultBranch, verdict } = command;
  const found = await (0, import_chunk_FNZIYBBH.choosePolicy)(command.policy, { here: ports.readText });
  const { inputs, faults } = await ports.findInputs(command.paths, "candidate");
  const folder = ports.history(command.folder);
  const past = verdict === void 0 ? await baselineIn(folder, { commit, date, key }) : void 0;
  const recorded = await (0, import_chunk_JOWPIZYJ.recordEval)({
    inputs,
    policy: (0, import_chunk_GII6XFQM.withFlags)(found.policy, command.asked),
    facts: { commit, date, branch, onDefaultBranch, run: null, key, accepted: null },
    past,
    verdict,
    progress: ports.progress,
    countAside: ports.countAside,
    notes: found.notes,
    faults: [...found.faults, ...faults]
  });
  await folder.add(recorded.files);
  if (recorded.notes.length > 0) await ports.tell((0, import_chunk_Y6FBTDAF.renderNotes)(recorded.notes));
  const is = recorded.entry.verdict ?? "the first of its key";
  const against = past === void 0 ? "" : `, compared with ${past.path}`;
  const lines = [`${recorded.path}: ${is}${against}.`, recorded.compared?.report.sentence ?? ""];
  await ports.print(lines.filter((line) => line !== "").map((line) => `${(0, import_chunk_FPK3PABP.printable)(line)}
`));
  return 0;
}
async function baselineIn(reader, of) {
  const listing = (0, import_chunk_Q5KJF6EY.given)(await reader.list());
  if (listing === void 0) return void 0;
  const found = (0, import_chunk_Q5KJF6EY.given)(await (0, import_chunk_6SKCJZ4S.firstBaseline)(reader, listing, (0, import_chunk_JTEBLSUB.entriesBefore)(listing, of)));
  return found && { ...found, tally: (0, import_chunk_Q5KJF6EY.given)(await (0, import_chunk_6SKCJZ4S.recordedTally)(reader, found)) };
}
module.exports = { historyAddCommand };
