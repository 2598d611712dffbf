import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  performJob
} from "./chunk-ZY3VBHL2.js";
import "./chunk-HUYYXJO3.js";
import "./chunk-VA35IVHB.js";

// src/world/scan-worker.ts
import { parentPort } from "node:worker_threads";
async function perform(job) {
  const found = await performJob(job);
  parentPort?.postMessage(found, found === void 0 ? [] : [found.packed.buffer]);
}
parentPort?.on("message", (job) => void perform(job));
