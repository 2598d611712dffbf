import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  performJob,
  scanBlocks
} from "./chunk-ZY3VBHL2.js";
import {
  lineScanner
} from "./chunk-HUYYXJO3.js";
import {
  Faults,
  fault
} from "./chunk-3N2JLB5U.js";

// src/world/scan-threads.ts
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var mostThreads = 4;
var mostOnMain = 3;
var idle = [];
var waiting = [];
var started = 0;
var mainJobs = 0;
var worthAThread = 8 << 20;
function startAhead(args) {
  if (countThreads() < 2 || started > 0) return;
  const paths = args.flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)]);
  if (!paths.some((path2) => sizeOf(path2) >= worthAThread)) return;
  const worker = start();
  worker.unref();
  idle.push(worker);
}
function sizeOf(path2) {
  try {
    return statSync(path2).size;
  } catch {
    return 0;
  }
}
function countThreads() {
  return Math.min(availableParallelism(), mostThreads);
}
async function onOneThread(job) {
  const hasFree = () => idle.length > 0 || started < countThreads() - 1;
  while (mainJobs >= mostOnMain && !hasFree()) await new Promise((free) => waiting.push(free));
  if (mainJobs > 0 && hasFree()) return onWorker(job);
  mainJobs += 1;
  try {
    return await performJob(job);
  } finally {
    mainJobs -= 1;
    waiting.shift()?.();
  }
}
async function onAllThreads(job, own) {
  const free = idle.length + countThreads() - 1 - started;
  const others = Promise.all(Array.from({ length: free }, () => onWorker(job)));
  own();
  const found = await others;
  if (waiting.length === 0 && mainJobs === 0) for (const worker of idle.splice(0)) end(worker);
  return found;
}
function onWorker(job) {
  const worker = idle.pop() ?? start();
  worker.ref();
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (found) => {
      worker.off("error", reject);
      worker.unref();
      if (found === void 0) end(worker);
      else idle.push(worker);
      waiting.shift()?.();
      resolve(found);
    });
    worker.postMessage(job);
  });
}
function end(worker) {
  started -= 1;
  void worker.terminate();
}
function start() {
  started += 1;
  return new Worker(new URL("./scan-worker.js", import.meta.url));
}

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

// src/world/files.ts
var chunkSize = 1 << 20;
var rangeChunk = 1 << 18;
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
    open: () => createReadStream(file, { highWaterMark: chunkSize }),
    readRange: (start2, end2) => createReadStream(file, { start: start2, end: end2 - 1, highWaterMark: rangeChunk }),
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

export {
  gathered,
  startAhead,
  findInputs,
  sourceNamed,
  readIfThere,
  isMissing,
  writeWhole,
  reason,
  now
};
