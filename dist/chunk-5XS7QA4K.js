import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-INR4UPLD.js";

// src/render/render-faults.ts
function renderFaults(faults, color) {
  const once = [...new Map(faults.map((one) => [one.text, one])).values()];
  const [on, off] = color ? ["\x1B[1;31m", "\x1B[0m"] : ["", ""];
  const lines = once.map(({ text, hint }) => `${on}✗${off} ${printable(text)}
  ${printable(hint)}
`);
  const title = once.length === 1 ? "Leash cannot go on:" : `Leash cannot go on, for ${once.length} reasons:`;
  return `${title}
${lines.join("")}`;
}
function renderNotes(notes) {
  const once = [...new Set(notes.map((note) => note.text))];
  return once.map((text) => `Note: ${printable(text)}
`).join("");
}

export {
  renderFaults,
  renderNotes
};
