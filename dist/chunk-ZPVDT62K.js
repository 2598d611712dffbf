"use strict";
const __url = require("node:url").pathToFileURL(__filename).href;
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_worker_threads = require("node:worker_threads");
var mostThreads = 4;
var worthAThread = 8 << 20;
var threadOptions = {
  stdout: true,
  stderr: true,
  resourceLimits: { maxYoungGenerationSizeMb: 3 }
};
var idle = [];
var started = 0;
function countThreads() {
  return Math.min((0, import_node_os.availableParallelism)(), mostThreads);
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
    return (0, import_node_fs.statSync)(path).size;
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
  return new import_node_worker_threads.Worker(new URL("./scan-worker.cjs", __url), threadOptions);
}
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
async function printTo(stream, text) {
  for (const piece of typeof text === "string" ? [text] : gathered(text)) {
    if (!await write(stream, piece)) return;
  }
}
function write(stream, piece) {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => {
      if (error === null || error === void 0) resolve(true);
      else if (error.code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}
function hearBrokenPipes() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
}
async function drained() {
  const busy = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0);
  await Promise.allSettled(busy.map((stream) => write(stream, "")));
}
module.exports = { countFree, countThreads, drained, endIdle, endWorker, gathered, giveBack, hearBrokenPipes, printTo, startAhead, takeWorker, threadOptions, worthAThread };
