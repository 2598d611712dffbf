"use strict";
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var patienceMs = 1e3;
var clearLine = "\r\x1B[2K";
function stepLine(stream, now) {
  let begun;
  let isShown = false;
  return (done, all, next) => {
    begun ??= now();
    if (done >= all) {
      if (isShown) stream.write(clearLine);
      isShown = false;
      begun = void 0;
    } else if (now() - begun > patienceMs) {
      stream.write(`${clearLine}planning ${done + 1} of ${all}: ${next}`);
      isShown = true;
    }
  };
}
module.exports = { stepLine };
