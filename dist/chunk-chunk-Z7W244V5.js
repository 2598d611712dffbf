import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineScanner
} from "./chunk-chunk-U4CGPUMG.js";
import {
  Faults,
  fault
} from "./chunk-chunk-EJNCGYZ4.js";

// src/world/files.ts
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

// src/world/scan-file.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

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

// src/world/scan-file.ts
function scanFile(file, plan) {
  const scanner = lineScanner(plan);
  if (scanner === void 0) return void 0;
  const descriptor = openSync(file, "r");
  try {
    const readAt = (space, at) => readSync(descriptor, space, 0, space.length, at);
    scanRange(scanner, readAt, 0, Infinity, fstatSync(descriptor).size);
  } finally {
    closeSync(descriptor);
  }
  return scanner.result();
}

// src/world/files.ts
var chunkSize = 1 << 20;
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
  const { glob, isDynamicPattern } = await import("./chunk-dist-5NFEPBHM.js");
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
    readRange: (start, end) => createReadStream(file, { start, end: end - 1, highWaterMark: chunkSize }),
    scan: (plan, packing) => Promise.resolve(packing === "none" ? scanFile(file, plan) : void 0)
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
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return void 0;
    throw new Faults([fault("unreadable-file", { file, why: reason(error) })]);
  }
}
async function writeWhole(file, content) {
  try {
    const there = await statOrNothing(file);
    if (there !== void 0 && !there.isFile()) await writeFile(file, content);
    else await writeBeside(file, content);
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

export {
  findInputs,
  sourceNamed,
  readIfThere,
  writeWhole
};
