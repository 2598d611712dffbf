"use strict";
function parseNamedPath(text) {
  const match = /^([^=/\\]+)=(.+)$/s.exec(text);
  return match === null ? { task: void 0, path: text } : { task: match[1], path: match[2] ?? "" };
}
function parseNamedPaths(texts = []) {
  return texts.map(parseNamedPath);
}
module.exports = { parseNamedPath, parseNamedPaths };
