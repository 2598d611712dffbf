import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineScanner
} from "./chunk-HUYYXJO3.js";

// src/world/scan-job.ts
import { closeSync, openSync, readSync } from "node:fs";

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

// src/world/unfolded.ts
import { open } from "node:fs/promises";
import { MessageChannel } from "node:worker_threads";
import { createGunzip, createInflateRaw } from "node:zlib";
var chunkSize = 1 << 20;
var storedSize = 1 << 18;
async function* unfolded(file, { start, end, packing }) {
  const stored = await open(file);
  try {
    const pieces = piecesOf(stored, start, end);
    if (packing === "none") yield* pieces;
    else yield* inflated(pieces, packing);
  } finally {
    await stored.close();
  }
}
async function* piecesOf(stored, start, end) {
  let [buffer, other] = [Buffer.alloc(storedSize), Buffer.alloc(storedSize)];
  for (let at = start; at < end; ) {
    const { bytesRead } = await stored.read(buffer, 0, Math.min(storedSize, end - at), at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
    [buffer, other] = [other, buffer];
  }
}
async function* inflated(pieces, packing) {
  const options = { chunkSize, highWaterMark: chunkSize };
  const inflate = packing === "gzip" ? createGunzip(options) : createInflateRaw(options);
  const fed = feed(pieces, inflate).catch((error) => {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  const release = releaser();
  try {
    for await (const chunk of inflate) {
      yield chunk;
      release(chunk);
    }
  } finally {
    inflate.destroy();
    await fed;
  }
}
async function feed(pieces, inflate) {
  const closed = new Promise((resolve) => inflate.once("close", resolve));
  let taken = Promise.resolve();
  for await (const piece of pieces) {
    await Promise.race([taken, closed]);
    if (inflate.destroyed) return;
    taken = new Promise((resolve) => {
      inflate.write(piece, () => {
        resolve();
      });
    });
  }
  await Promise.race([taken, closed]);
  inflate.end();
}
function releaser() {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  port1.unref();
  return ({ buffer, byteOffset, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
      port1.postMessage(void 0, [buffer]);
  };
}

// src/world/scan-job.ts
async function performJob(job) {
  const scanner = lineScanner(job.plan);
  if (scanner === void 0) return void 0;
  if (job.kind === "blocks") scanBlocks(scanner, job);
  else if (!await scanPacked(scanner, job)) return void 0;
  return scanner.result();
}
function scanBlocks(scanner, { file, size, block, next }, advance) {
  let [own, told] = [0, 0];
  const counter = new Int32Array(next);
  const descriptor = openSync(file, "r");
  try {
    const readAt = (space, at) => readSync(descriptor, space, 0, space.length, at);
    for (; ; ) {
      const start = Atomics.add(counter, 0, 1) * block;
      if (start >= size) return;
      scanRange(scanner, readAt, start, start + block, size);
      if (scanner.gaveUp) Atomics.store(counter, 0, 1 << 30);
      else if (advance !== void 0) {
        const taken = Math.min(size, Atomics.load(counter, 0) * block);
        own += Math.min(block, size - start);
        advance(taken - told, Math.round(scanner.records / own * (taken - told)));
        told = taken;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
async function scanPacked(scanner, { file, range }) {
  const { most, exactly } = range;
  let bytes = 0;
  try {
    for await (const chunk of unfolded(file, range)) {
      bytes += chunk.length;
      if (bytes > most) return false;
      scanner.space(chunk.length).set(chunk);
      if (!scanner.read(chunk.length, Infinity, false) && scanner.gaveUp) return false;
    }
  } catch {
    return false;
  }
  scanner.read(0, Infinity, true);
  return exactly === void 0 || bytes === exactly;
}

export {
  performJob,
  scanBlocks
};
