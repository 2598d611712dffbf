import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/options/named-path.ts
function parseNamedPath(text) {
  const match = /^([^=/\\]+)=(.+)$/s.exec(text);
  return match === null ? { task: void 0, path: text } : { task: match[1], path: match[2] ?? "" };
}
function parseNamedPaths(texts = []) {
  return texts.map(parseNamedPath);
}

export {
  parseNamedPath,
  parseNamedPaths
};
