"use strict";
const __url = require("node:url").pathToFileURL(__filename).href;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_ZPVDT62K = require("./chunk-ZPVDT62K.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_node_worker_threads = require("node:worker_threads");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_node_fs2 = require("node:fs");
var import_node_worker_threads2 = require("node:worker_threads");
var import_node_fs3 = require("node:fs");
var import_promises2 = require("node:timers/promises");
var import_node_fs4 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"));
var PER_PROBLEM = 5;
function jobOf({ pairs, budgets, strata }, settings) {
  const counts = new Float64Array(PER_PROBLEM * pairs.length);
  for (const [index, { baseline, candidate }] of pairs.entries()) {
    const budget = budgets[index] ?? Number.NaN;
    counts.set([baseline.n, baseline.c, candidate.n, candidate.c, budget], PER_PROBLEM * index);
  }
  return { problems: pairs.map(({ problem }) => problem), counts, strata, settings };
}
var worthAThread2 = (0, import_chunk_ZPVDT62K.countThreads)() < 2 ? Infinity : 2e7;
function countAsideBy(file, worth = worthAThread2) {
  let thread;
  return (group, settings) => {
    if (group.pairs.length * settings.resamples < worth) return void 0;
    if (thread?.isBusy() !== true) thread = startThread(file);
    const counted = thread.ask(jobOf(group, settings));
    counted.catch(() => void 0);
    return counted;
  };
}
var countAside = countAsideBy(new URL("./count-worker.cjs", __url));
function startThread(file) {
  const worker = new import_node_worker_threads.Worker(file, import_chunk_ZPVDT62K.threadOptions);
  const waiting2 = [];
  const fail = (error) => {
    for (const { reject } of waiting2.splice(0)) reject(error);
  };
  worker.on("message", (counted) => {
    waiting2.shift()?.resolve(counted);
    if (waiting2.length === 0) void worker.terminate();
  });
  worker.on("error", fail);
  worker.on("exit", (code) => {
    fail(new Error(`the thread that counts ended with exit code ${code}`));
  });
  return {
    isBusy: () => waiting2.length > 0,
    ask: (job) => new Promise((resolve, reject) => {
      waiting2.push({ resolve, reject });
      worker.postMessage(job, [job.counts.buffer]);
    })
  };
}
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
var chunkSize = 1 << 20;
var storedSize = 1 << 18;
async function* unfolded(file, { start, end, packing }) {
  const stored = await (0, require("node:fs/promises").open)(file);
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
  const inflate = packing === "gzip" ? (0, require("node:zlib").createGunzip)(options) : (0, require("node:zlib").createInflateRaw)(options);
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
  const { port1, port2 } = new import_node_worker_threads2.MessageChannel();
  port2.close();
  port1.unref();
  return ({ buffer, byteOffset, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
      port1.postMessage(void 0, [buffer]);
  };
}
async function performJob(job) {
  const scanner = (0, import_chunk_5TS6JSJW.lineScanner)(job.plan);
  if (scanner === void 0) return void 0;
  if (job.kind === "blocks") scanBlocks(scanner, job);
  else if (!await scanPacked(scanner, job)) return void 0;
  return scanner.result();
}
function scanBlocks(scanner, { file, size, block, next }, advance) {
  let [own, told] = [0, 0];
  const counter = new Int32Array(next);
  const descriptor = (0, import_node_fs2.openSync)(file, "r");
  try {
    const readAt = (space, at) => (0, import_node_fs2.readSync)(descriptor, space, 0, space.length, at);
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
    (0, import_node_fs2.closeSync)(descriptor);
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
var mostOnMain = 3;
var waiting = [];
var mainJobs = 0;
async function onOneThread(job) {
  while (mainJobs >= mostOnMain && (0, import_chunk_ZPVDT62K.countFree)() === 0) await new Promise((free) => waiting.push(free));
  if (mainJobs > 0 && (0, import_chunk_ZPVDT62K.countFree)() > 0) return onWorker(job);
  mainJobs += 1;
  try {
    return await performJob(job);
  } finally {
    mainJobs -= 1;
    waiting.shift()?.();
  }
}
async function onAllThreads(job, own) {
  const begun = Promise.all(Array.from({ length: (0, import_chunk_ZPVDT62K.countFree)() }, () => onWorker(job)));
  begun.catch(() => void 0);
  const found = own();
  const others = await begun;
  if (waiting.length === 0 && mainJobs === 0) (0, import_chunk_ZPVDT62K.endIdle)();
  return { own: found, others };
}
function onWorker(job) {
  const worker = (0, import_chunk_ZPVDT62K.takeWorker)();
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (found) => {
      worker.off("error", reject);
      if (found === void 0) (0, import_chunk_ZPVDT62K.endWorker)(worker);
      else (0, import_chunk_ZPVDT62K.giveBack)(worker);
      waiting.shift()?.();
      resolve(found);
    });
    worker.postMessage(job);
  });
}
var largestBlock = 4 << 20;
async function scanFile(file, size, plan, packing, limits, advance) {
  if (packing !== "none") {
    const most = Math.min(limits.expandedBytes, Math.max(limits.ratioFrom, size * limits.ratio));
    return scanStored(file, plan, { start: 0, end: size, packing, most });
  }
  const block = Math.min(largestBlock, Math.max(1 << 20, Math.ceil(size / (4 * (0, import_chunk_ZPVDT62K.countThreads)()))));
  const next = new SharedArrayBuffer(4);
  const job = { kind: "blocks", file, plan, size, block, next };
  if (size < import_chunk_ZPVDT62K.worthAThread) return onOneThread(job);
  const { own: scanner, others } = await onAllThreads(job, () => {
    const made = (0, import_chunk_5TS6JSJW.lineScanner)(plan);
    if (made !== void 0) scanBlocks(made, job, advance);
    return made;
  });
  if (scanner === void 0) return void 0;
  for (const one of others) {
    if (one === void 0) return void 0;
    scanner.add(one);
  }
  return scanner.result();
}
function scanStored(file, plan, range) {
  return onOneThread({ kind: "range", file, plan, range });
}
var rangeChunk = 1 << 18;
async function* stretch(file, start, end) {
  const descriptor = (0, import_node_fs3.openSync)(file, "r");
  try {
    for (let at = start; at < end; ) {
      if (at > start) await (0, import_promises2.setImmediate)();
      const space = Buffer.allocUnsafe(Math.min(rangeChunk, end - at));
      const bytesRead = (0, import_node_fs3.readSync)(descriptor, space, 0, space.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield space.subarray(0, bytesRead);
    }
  } finally {
    (0, import_node_fs3.closeSync)(descriptor);
  }
}
var chunkSize2 = 1 << 20;
async function findInputs(args, side) {
  const inputs = [];
  const faults = [];
  for (const { task: name, path: rest } of args) {
    const whole = name === void 0 ? rest : `${name}=${rest}`;
    const isWhole = name !== void 0 && statOrNothing(whole) !== void 0;
    const [task, named] = isWhole ? [void 0, whole] : [name, rest];
    try {
      const found = await findOne(named);
      if (found === void 0) faults.push((0, import_chunk_OAUVUEHV.fault)("path-not-found", { path: whole, side }));
      else inputs.push({ task, path: named, ...found });
    } catch (error) {
      faults.push((0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: errorPath(error) ?? named, why: reason(error) }));
    }
  }
  return { inputs, faults };
}
async function findOne(named) {
  const here = statOrNothing(named);
  if (here?.isDirectory() === true) return { named: "folder", sources: sourcesIn(named) };
  if (here !== void 0) return { named: "file", sources: [sourceOf(named, here)] };
  const { glob, isDynamicPattern } = await Promise.resolve().then(() => require("./dist-C6TWXEX2.js"));
  if (!isDynamicPattern(named)) return void 0;
  const matches = await glob(named, { onlyFiles: true, expandDirectories: false });
  const sources = [];
  for (const match of matches.sort()) {
    const stats = statOrNothing(match);
    if (stats !== void 0) sources.push(sourceOf(match, stats));
  }
  return sources.length === 0 ? void 0 : { named: "glob", sources };
}
function sourcesIn(folder) {
  const sources = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(inside) {
    const real = import_node_fs.realpathSync.native(inside);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of (0, import_node_fs.readdirSync)(inside).sort()) {
      if (name.startsWith(".")) continue;
      const at = import_node_path.default.join(inside, name);
      const stats = statOrNothing(at);
      if (stats?.isDirectory() === true) walk(at);
      else if (stats?.isFile() === true) sources.push(sourceOf(at, stats));
    }
  }
  walk(folder);
  return sources.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function sourceOf(file, stats) {
  return {
    path: file.split(import_node_path.default.sep).join("/"),
    identity: `${stats.dev}:${stats.ino}`,
    bytes: stats.size,
    open: () => (0, import_node_fs.createReadStream)(file, { highWaterMark: chunkSize2 }),
    readRange: (start, end) => stretch(file, start, end),
    scan: (plan, packing, limits, advance) => scanFile(file, stats.size, plan, packing, limits, advance),
    scanRange: (plan, range) => scanStored(file, plan, range)
  };
}
function sourceNamed(file, name) {
  return { ...sourceOf(file, (0, import_node_fs.statSync)(file)), path: name };
}
function statOrNothing(file) {
  try {
    return (0, import_node_fs.statSync)(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(errorCode(error) ?? "")) return void 0;
    throw error;
  }
}
function readIfThere(file) {
  return new Promise((resolve) => {
    resolve(textOf(file));
  });
}
function textOf(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return void 0;
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file, why: reason(error) })]);
  }
}
function isMissing(error) {
  return ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");
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
async function writeWhole(file, content) {
  const isWhole = typeof content === "string" || content instanceof Uint8Array;
  const pieces = isWhole ? [content] : (0, import_chunk_ZPVDT62K.gathered)(content);
  try {
    const there = statOrNothing(file);
    if (there !== void 0 && !there.isFile()) await (0, require("node:fs/promises").writeFile)(file, pieces);
    else writeBeside(file, pieces);
  } catch (error) {
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("cannot-write", { file, why: reason(error) })]);
  }
}
function makeFolder(folder) {
  if (statOrNothing(folder)?.isDirectory() === true) return;
  const above = import_node_path2.default.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    (0, import_node_fs4.mkdirSync)(folder);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}
function writeBeside(file, pieces) {
  const folder = import_node_path2.default.dirname(file);
  makeFolder(folder);
  const beside = import_node_path2.default.join(folder, `.leash-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeNew(beside, pieces);
    (0, import_node_fs4.renameSync)(beside, file);
  } catch (error) {
    (0, import_node_fs4.rmSync)(beside, { force: true });
    throw error;
  }
}
function writeNew(file, pieces) {
  const descriptor = (0, import_node_fs4.openSync)(file, "wx");
  try {
    for (const piece of pieces) (0, import_node_fs4.writeFileSync)(descriptor, piece);
  } finally {
    (0, import_node_fs4.closeSync)(descriptor);
  }
}
function now(env) {
  const seconds = env["SOURCE_DATE_EPOCH"] ?? "";
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1e3) : /* @__PURE__ */ new Date();
}
var keyForm = "at most 64 letters, digits, dots, dashes and underscores, a letter or digit first";
function isKey(text) {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}
module.exports = { countAside, findInputs, isKey, isMissing, keyForm, now, readIfThere, reason, sourceNamed, writeWhole };
