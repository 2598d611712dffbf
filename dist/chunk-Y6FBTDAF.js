"use strict";
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
function renderFaults(faults, color) {
  const once = [...new Map(faults.map((one) => [one.text, one])).values()];
  const [on, off] = color ? ["\x1B[1;31m", "\x1B[0m"] : ["", ""];
  const lines = once.map(({ text, hint }) => `${on}✗${off} ${(0, import_chunk_FPK3PABP.printable)(text)}
  ${(0, import_chunk_FPK3PABP.printable)(hint)}
`);
  const title = once.length === 1 ? "Leash cannot go on:" : `Leash cannot go on, for ${once.length} reasons:`;
  return `${title}
${lines.join("")}`;
}
function renderNotes(notes) {
  const once = [...new Set(notes.map((note) => note.text))];
  return once.map((text) => `Note: ${(0, import_chunk_FPK3PABP.printable)(text)}
`).join("");
}
module.exports = { renderFaults, renderNotes };
