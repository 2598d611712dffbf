"use strict";
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_K75DSTOG = require("./chunk-K75DSTOG.js");
var chunkSize = 16384;
var largestWindow = 2 ** 27;
var longestHeader = 14;
async function* unzstd(bytes, path) {
  let parts = [];
  const decoder = new import_chunk_K75DSTOG.Decompress((part) => {
    if (part.length > 0) parts.push(part);
  });
  const taken = () => {
    const all = parts;
    parts = [];
    return all;
  };
  let head = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (head !== void 0) {
      head = Buffer.concat([head, chunk.subarray(0, longestHeader)]);
      if (head.length < longestHeader) refuse(head, path);
      else {
        refuse(head, path);
        head = void 0;
      }
    }
    for (let at = 0; at < chunk.length; at += chunkSize) {
      const part = Uint8Array.from(chunk.subarray(at, at + chunkSize));
      decoded(() => void decoder.push(part), path);
      yield* taken();
    }
  }
  decoded(() => void decoder.push(new Uint8Array(0), true), path);
  yield* taken();
}
function decoded(step, path) {
  try {
    step();
  } catch (error) {
    const cut = error instanceof Error && /EOF/i.test(error.message);
    const why = cut ? "its zstd data stop in the middle (a cut-off upload or a killed job?)." : "its zstd data are damaged.";
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: path, why })]);
  }
}
function refuse(head, path) {
  const window = windowOf(head);
  if (window === void 0 || window <= largestWindow) return;
  const why = `it needs a zstd window of ${Math.round(window / 2 ** 20)} MiB, and Leash goes up to ${largestWindow / 2 ** 20}; pack it without --long, or with gzip.`;
  throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: path, why })]);
}
function windowOf(head) {
  const descriptor = head[4];
  if (head.length < longestHeader || descriptor === void 0 || head.readUInt32LE(0) !== 4247762216)
    return void 0;
  if ((descriptor & 32) === 0) {
    const byte = head[5] ?? 0;
    const base = 2 ** (10 + (byte >> 3));
    return base + base / 8 * (byte & 7);
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const size = descriptor >> 6;
  if (size === 0) return head[at];
  if (size === 1) return head.readUInt16LE(at) + 256;
  if (size === 2) return head.readUInt32LE(at);
  return at + 8 <= head.length ? Number(head.readBigUInt64LE(at)) : void 0;
}
module.exports = { unzstd };
