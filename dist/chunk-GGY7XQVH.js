"use strict";
var import_chunk_ZPVDT62K = require("./chunk-ZPVDT62K.js");
async function exitBy(work) {
  process.once("beforeExit", tellUnfinished);
  const code = await work.catch(tellBug);
  process.off("beforeExit", tellUnfinished);
  await (0, import_chunk_ZPVDT62K.drained)();
  process.exit(code);
}
function tellUnfinished() {
  process.exitCode = 3;
  void (0, import_chunk_ZPVDT62K.printTo)(process.stderr, bug("Nothing is left to wait for, and the work is not done."));
}
async function tellBug(error) {
  const what = String(error instanceof Error ? error.stack : error);
  await (0, import_chunk_ZPVDT62K.printTo)(process.stderr, bug(what)).catch(() => void 0);
  return 3;
}
function bug(what) {
  return `This is a bug in Leash:
${what}
`;
}
module.exports = { exitBy };
