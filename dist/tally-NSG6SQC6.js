"use strict";
var import_chunk_Y6FBTDAF = require("./chunk-Y6FBTDAF.js");
var import_chunk_24C2GHUA = require("./chunk-24C2GHUA.js");
var import_chunk_SNHDXMO2 = require("./chunk-SNHDXMO2.js");
var import_chunk_GII6XFQM = require("./chunk-GII6XFQM.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function tallyCommand(command, ports) {
  const { policy, faults: wrong } = await (0, import_chunk_FNZIYBBH.choosePolicy)(command.policy, { here: ports.readText });
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  (0, import_chunk_OAUVUEHV.refuse)([...wrong, ...faults]);
  const asked = (0, import_chunk_GII6XFQM.withFlags)(policy, command.asked);
  const { reading, tally } = await (0, import_chunk_MV3553TJ.readTally)(inputs, asked, "input", ports.progress);
  (0, import_chunk_OAUVUEHV.refuse)(reading.faults);
  if (tally.size === 0) {
    (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("no-samples", { side: "input", files: reading.files.map((file) => file.path).join(", ") })]);
  }
  if (command.out.endsWith(".gz")) await ports.writeFile(command.out, (0, import_chunk_24C2GHUA.compressedTally)(tally));
  else await (0, import_chunk_SNHDXMO2.writeTo)(command.out, (0, import_chunk_24C2GHUA.tallyLines)(tally), ports);
  const notes = [...reading.notes, ...(0, import_chunk_MV3553TJ.unusedChoices)(asked.read, [reading])];
  if (notes.length > 0) await ports.tell((0, import_chunk_Y6FBTDAF.renderNotes)(notes));
  return 0;
}
module.exports = { tallyCommand };
