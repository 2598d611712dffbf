import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/world/workers.ts
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var mostThreads = 4;
var worthAThread = 8 << 20;
var idle = [];
var started = 0;
function countThreads() {
  return Math.min(availableParallelism(), mostThreads);
}
function startAhead(args) {
  if (countThreads() < 2 || started > 0) return;
  const paths = args.flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)]);
  if (!paths.some((path) => sizeOf(path) >= worthAThread)) return;
  const worker = start();
  worker.unref();
  idle.push(worker);
}
function sizeOf(path) {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
function countFree() {
  return idle.length + countThreads() - 1 - started;
}
function takeWorker() {
  const worker = idle.pop() ?? start();
  worker.ref();
  return worker;
}
function giveBack(worker) {
  worker.unref();
  idle.push(worker);
}
function endWorker(worker) {
  started -= 1;
  void worker.terminate();
}
function endIdle() {
  for (const worker of idle.splice(0)) endWorker(worker);
}
function start() {
  started += 1;
  return new Worker(new URL("./scan-worker.cjs", import.meta.url));
}

export {
  worthAThread,
  countThreads,
  startAhead,
  countFree,
  takeWorker,
  giveBack,
  endWorker,
  endIdle
};
