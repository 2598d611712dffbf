"use strict";
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var within = " » ";
function memberPath(archive, member) {
  return `${archive}${within}${member}`;
}
function fileName(path) {
  return parts(path).at(-1) ?? path;
}
function isJsonLinesName(path) {
  return /\.(jsonl|ndjson)(\.\w+)?$/i.test(path);
}
function parentFolder(path) {
  const folder = parts(path).at(-2)?.replace(/\.zip$/i, "");
  return folder === void 0 || folder === "" || folder === "." || folder === ".." ? void 0 : folder;
}
function folders(path) {
  return parts(path).slice(0, -1).filter((part) => part !== "" && part !== "." && part !== "..");
}
function parts(path) {
  return path.split(within).flatMap((part) => part.split("/"));
}
async function* budgeted(bytes, path, limits, stored) {
  let unfolded = 0;
  for await (const chunk of bytes) {
    unfolded += chunk.length;
    checkSize(path, unfolded, limits);
    checkRatio(path, unfolded, stored(), limits);
    yield chunk;
  }
}
function checkSize(path, unfolded, limits) {
  if (unfolded <= limits.expandedBytes) return;
  throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("archive-size", { file: path, bytes: unfolded, limit: limits.expandedBytes })]);
}
function checkRatio(path, unfolded, stored, limits) {
  if (unfolded <= limits.ratioFrom || unfolded <= stored * limits.ratio) return;
  const ratio = Math.round(unfolded / Math.max(1, stored));
  throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("archive-ratio", { file: path, ratio, limit: limits.ratio })]);
}
var windowSize = 1 << 18;
var mostWindows = 16;
async function windowsOf(source, limits) {
  if (source.readRange !== void 0) return ranged(source.bytes, source.readRange.bind(source));
  const all = await whole(source, limits);
  return {
    size: all.length,
    bytes: (start, end) => Promise.resolve(all.subarray(start, end)),
    async *stream(start, end) {
      yield await Promise.resolve(all.subarray(start, end));
    }
  };
}
function ranged(size, readRange) {
  const windows = /* @__PURE__ */ new Map();
  function windowAt(number) {
    const start = number * windowSize;
    const found = windows.get(number) ?? gathered(readRange(start, Math.min(size, start + windowSize)));
    windows.delete(number);
    windows.set(number, found);
    const [oldest] = windows.keys();
    if (windows.size > mostWindows && oldest !== void 0) windows.delete(oldest);
    return found;
  }
  async function bytes(start, end) {
    const last = Math.min(size, end);
    if (start >= last) return Buffer.alloc(0);
    if (last - start > windowSize) return gathered(readRange(start, last));
    const parts2 = [];
    for (let number = Math.floor(start / windowSize); number * windowSize < last; number += 1) {
      const from = number * windowSize;
      const window = await windowAt(number);
      parts2.push(window.subarray(Math.max(0, start - from), last - from));
    }
    const [only] = parts2;
    return only !== void 0 && parts2.length === 1 ? only : Buffer.concat(parts2);
  }
  return { size, bytes, stream: readRange };
}
async function gathered(chunks) {
  const parts2 = [];
  for await (const chunk of chunks) parts2.push(Uint8Array.from(chunk));
  return Buffer.concat(parts2);
}
async function whole(source, limits) {
  const parts2 = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.length;
    if (bytes > limits.nestedBytes) {
      const facts = { file: source.path, bytes, limit: limits.nestedBytes };
      throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("archive-nested-size", facts)]);
    }
    parts2.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts2);
}
module.exports = { budgeted, checkRatio, checkSize, fileName, folders, isJsonLinesName, memberPath, parentFolder, windowsOf };
