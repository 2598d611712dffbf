"use strict";
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var zeroWidthSpace = "​";
var longest = 200;
function escapeMarkdown(text) {
  return (0, import_chunk_FPK3PABP.printable)(text).replace(/[\\`*_[\]<>#|~$&]/g, "\\$&").replace(/^(\s*)([-+=])(?=\s|[-=]|$)/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`).replace(/\b(www|GH)(?=[.-])/gi, `$1${zeroWidthSpace}`).replace(/(?<!\w)@|@(?=[\w-]+\.)/g, `@${zeroWidthSpace}`).replace(/#(?=\d)/g, `#${zeroWidthSpace}`);
}
function codeSpan(text) {
  const shown = shorten((0, import_chunk_FPK3PABP.printable)(text));
  if (shown.trim() === "") return "(empty)";
  const ticks = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  const inner = shown.replaceAll("|", "\\|");
  const padding = /^`|`$/.test(shown) ? " " : "";
  return `${ticks}${padding}${inner}${padding}${ticks}`;
}
function shorten(text) {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
module.exports = { codeSpan, escapeMarkdown };
