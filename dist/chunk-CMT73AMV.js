import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineScanner
} from "./chunk-GGYTV6HB.js";
import {
  countFree,
  countThreads,
  endIdle,
  endWorker,
  giveBack,
  takeWorker,
  worthAThread
} from "./chunk-AXNBEABD.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/world/files.ts
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

// src/world/gathered.ts
var usual = 1 << 16;
function* gathered(texts, size = usual) {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < size) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

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

// src/world/scan-threads.ts
var mostOnMain = 3;
var waiting = [];
var mainJobs = 0;
async function onOneThread(job) {
  while (mainJobs >= mostOnMain && countFree() === 0) await new Promise((free) => waiting.push(free));
  if (mainJobs > 0 && countFree() > 0) return onWorker(job);
  mainJobs += 1;
  try {
    return await performJob(job);
  } finally {
    mainJobs -= 1;
    waiting.shift()?.();
  }
}
async function onAllThreads(job, own) {
  const others = Promise.all(Array.from({ length: countFree() }, () => onWorker(job)));
  own();
  const found = await others;
  if (waiting.length === 0 && mainJobs === 0) endIdle();
  return found;
}
function onWorker(job) {
  const worker = takeWorker();
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (found) => {
      worker.off("error", reject);
      if (found === void 0) endWorker(worker);
      else giveBack(worker);
      waiting.shift()?.();
      resolve(found);
    });
    worker.postMessage(job);
  });
}

// src/world/scan-file.ts
var largestBlock = 8 << 20;
async function scanFile(file, size, plan, packing, limits, advance) {
  if (packing !== "none") {
    const most = Math.min(limits.expandedBytes, Math.max(limits.ratioFrom, size * limits.ratio));
    return scanStored(file, plan, { start: 0, end: size, packing, most });
  }
  const block = Math.min(largestBlock, Math.max(1 << 20, Math.ceil(size / (4 * countThreads()))));
  const next = new SharedArrayBuffer(4);
  const job = { kind: "blocks", file, plan, size, block, next };
  if (size < worthAThread) return onOneThread(job);
  const scanner = lineScanner(plan);
  if (scanner === void 0) return void 0;
  const others = await onAllThreads(job, () => {
    scanBlocks(scanner, job, advance);
  });
  for (const one of others) {
    if (one === void 0) return void 0;
    scanner.add(one);
  }
  return scanner.result();
}
function scanStored(file, plan, range) {
  return onOneThread({ kind: "range", file, plan, range });
}

// src/world/stretch.ts
import { open as open2 } from "node:fs/promises";
var rangeChunk = 1 << 18;
async function* stretch(file, start, end) {
  const handle = await open2(file);
  try {
    for (let at = start; at < end; ) {
      const space = Buffer.allocUnsafe(Math.min(rangeChunk, end - at));
      const { bytesRead } = await handle.read(space, 0, space.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield space.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

// src/world/files.ts
var chunkSize2 = 1 << 20;
async function findInputs(args, side) {
  const inputs = [];
  const faults = [];
  for (const { task: name, path: rest } of args) {
    const whole = name === void 0 ? rest : `${name}=${rest}`;
    const isWhole = name !== void 0 && await statOrNothing(whole) !== void 0;
    const [task, named] = isWhole ? [void 0, whole] : [name, rest];
    try {
      const found = await findOne(named);
      if (found === void 0) faults.push(fault("path-not-found", { path: whole, side }));
      else inputs.push({ task, path: named, ...found });
    } catch (error) {
      faults.push(fault("unreadable-file", { file: errorPath(error) ?? named, why: reason(error) }));
    }
  }
  return { inputs, faults };
}
async function findOne(named) {
  const here = await statOrNothing(named);
  if (here?.isDirectory() === true) return { named: "folder", sources: await sourcesIn(named) };
  if (here !== void 0) return { named: "file", sources: [sourceOf(named, here)] };
  const { glob, isDynamicPattern } = await import("./dist-LNE2DL2H.js");
  if (!isDynamicPattern(named)) return void 0;
  const matches = await glob(named, { onlyFiles: true, expandDirectories: false });
  const sources = [];
  for (const match of matches.sort()) {
    const stats = await statOrNothing(match);
    if (stats !== void 0) sources.push(sourceOf(match, stats));
  }
  return sources.length === 0 ? void 0 : { named: "glob", sources };
}
async function sourcesIn(folder) {
  const sources = [];
  const seen = /* @__PURE__ */ new Set();
  async function walk(inside) {
    const real = await realpath(inside);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of (await readdir(inside)).sort()) {
      if (name.startsWith(".")) continue;
      const at = path.join(inside, name);
      const stats = await statOrNothing(at);
      if (stats?.isDirectory() === true) await walk(at);
      else if (stats?.isFile() === true) sources.push(sourceOf(at, stats));
    }
  }
  await walk(folder);
  return sources.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function sourceOf(file, stats) {
  return {
    path: file.split(path.sep).join("/"),
    identity: `${stats.dev}:${stats.ino}`,
    bytes: stats.size,
    open: () => createReadStream(file, { highWaterMark: chunkSize2 }),
    readRange: (start, end) => stretch(file, start, end),
    scan: (plan, packing, limits, advance) => scanFile(file, stats.size, plan, packing, limits, advance),
    scanRange: (plan, range) => scanStored(file, plan, range)
  };
}
async function sourceNamed(file, name) {
  return { ...sourceOf(file, await stat(file)), path: name };
}
async function statOrNothing(file) {
  try {
    return await stat(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(errorCode(error) ?? "")) return void 0;
    throw error;
  }
}
async function readIfThere(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return void 0;
    throw new Faults([fault("unreadable-file", { file, why: reason(error) })]);
  }
}
function isMissing(error) {
  return ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");
}
async function writeWhole(file, content) {
  const isWhole = typeof content === "string" || content instanceof Uint8Array;
  const pieces = isWhole ? content : gathered(content);
  try {
    const there = await statOrNothing(file);
    if (there !== void 0 && !there.isFile()) await writeFile(file, pieces);
    else await writeBeside(file, pieces);
  } catch (error) {
    throw new Faults([fault("cannot-write", { file, why: reason(error) })]);
  }
}
async function makeFolder(folder) {
  if ((await statOrNothing(folder))?.isDirectory() === true) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}
async function writeBeside(file, content) {
  const folder = path.dirname(file);
  await makeFolder(folder);
  const beside = path.join(folder, `.leash-${randomBytes(8).toString("hex")}.tmp`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
function errorCode(error) {
  const known = typeof error === "object" && error !== null && "code" in error;
  return known && typeof error.code === "string" ? error.code : void 0;
}
function errorPath(error) {
  const known = typeof error === "object" && error !== null && "path" in error;
  return known && typeof error.path === "string" ? error.path : void 0;
}
var reasons = {
  EACCES: "this user may not do that.",
  EPERM: "this user may not do that.",
  EISDIR: "it is a folder.",
  ENOTDIR: "a part of its path is a file and no folder.",
  ENOSPC: "the disk is full.",
  EROFS: "the file system is read-only."
};
function reason(error) {
  const code = errorCode(error);
  return (code === void 0 ? void 0 : reasons[code]) ?? `${code ?? String(error)}.`;
}

// src/world/clock.ts
function now(env) {
  const seconds = env["SOURCE_DATE_EPOCH"] ?? "";
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1e3) : /* @__PURE__ */ new Date();
}

// src/options/key.ts
var keyForm = "at most 64 letters, digits, dots, dashes and underscores, a letter or digit first";
function isKey(text) {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}

export {
  keyForm,
  isKey,
  gathered,
  findInputs,
  sourceNamed,
  readIfThere,
  isMissing,
  writeWhole,
  reason,
  now
};
