"use strict";
var import_chunk_Q5KJF6EY = require("./chunk-Q5KJF6EY.js");
var import_chunk_L35YLZXV = require("./chunk-L35YLZXV.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function historyAcceptCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await (0, import_chunk_Q5KJF6EY.listingIn)(command.folder, folder);
  const name = (0, import_chunk_L35YLZXV.entryToAccept)(listing, command);
  const bytes = await folder.read(name);
  if (!bytes.ok) throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: name.path, why: bytes.refusal.message })]);
  const date = command.date ?? (0, import_chunk_7UHLN4Y2.utcSecond)(ports.now().toISOString()) ?? "";
  const file = (0, import_chunk_L35YLZXV.acceptanceOf)(name, bytes.value, { ...command, date, run: null });
  await folder.add([file]);
  await ports.print(`${(0, import_chunk_FPK3PABP.printable)(`${file.path}: ${name.path} is accepted.`)}
`);
  return 0;
}
module.exports = { historyAcceptCommand };
