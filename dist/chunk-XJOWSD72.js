import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineScanner
} from "./chunk-7FKYK3OI.js";

// src/world/scan-job.ts
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";

// src/read/scan/scan-range.ts
var usualChunk = 1 << 20;
function scanRange(scanner, readAt, start, end, size, chunk = usualChunk) {
  let at = start === 0 ? 0 : firstLine(readAt, start, Math.min(chunk, 1 << 14));
  if (at >= Math.min(end, size)) return;
  scanner.seek(at);
  for (; ; ) {
    const space = scanner.space(at < end ? Math.min(chunk, Math.max(end - at, chunk >> 4)) : chunk >> 4);
    const bytes = readAt(space, at);
    at += bytes;
    if (!scanner.read(bytes, end, bytes === 0 || at >= size)) return;
  }
}
function firstLine(readAt, start, chunk) {
  const probe = Buffer.alloc(chunk);
  for (let at = start - 1; ; ) {
    const bytes = readAt(probe, at);
    const found = probe.subarray(0, bytes).indexOf(10);
    if (found >= 0) return at + found + 1;
    if (bytes === 0) return at;
    at += bytes;
  }
}

// src/world/scan-job.ts
async function performJob(job) {
  const scanner = lineScanner(job.plan);
  if (scanner === void 0) return void 0;
  if (job.kind === "blocks") scanBlocks(scanner, job);
  else if (!await scanPacked(scanner, job)) return void 0;
  return scanner.result();
}
function scanBlocks(scanner, { file, size, block, next }) {
  const counter = new Int32Array(next);
  const descriptor = openSync(file, "r");
  try {
    const readAt = (space, at) => readSync(descriptor, space, 0, space.length, at);
    for (; ; ) {
      const start = Atomics.add(counter, 0, 1) * block;
      if (start >= size) return;
      scanRange(scanner, readAt, start, start + block, size);
      if (scanner.gaveUp) Atomics.store(counter, 0, 1 << 30);
    }
  } finally {
    closeSync(descriptor);
  }
}
var chunkSize = 1 << 20;
var ahead = 4 << 20;
async function scanPacked(scanner, { file, range }) {
  const { start, end, packing, most, exactly } = range;
  const stored = createReadStream(file, { start, end: end - 1, highWaterMark: chunkSize });
  const text = packing === "none" ? stored : unfolded(stored, packing);
  let bytes = 0;
  try {
    for await (const chunk of text) {
      bytes += chunk.length;
      if (bytes > most) return false;
      scanner.space(chunk.length).set(chunk);
      if (!scanner.read(chunk.length, Infinity, false) && scanner.gaveUp) return false;
    }
  } catch {
    return false;
  } finally {
    stored.destroy();
  }
  scanner.read(0, Infinity, true);
  return exactly === void 0 || bytes === exactly;
}
function unfolded(stored, packing) {
  const options = { chunkSize, highWaterMark: ahead };
  const inflate = packing === "gzip" ? createGunzip(options) : createInflateRaw(options);
  pipeline(stored, inflate, () => void 0);
  return inflate;
}

export {
  performJob,
  scanBlocks
};
