// Threads that scan: how many there may be, and which of them wait for work. The process does not wait for idle ones. Does
// not know what a job is.
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** More threads would wait for the disk, and each takes some 15 MB. */
const mostThreads = 4

/** A smaller file is scanned before another thread has started. */
export const worthAThread = 8 << 20

/**
 * A thread prints nothing, and what it would print needs no way to get here. Its default for young values is sixteen times as
 * much, which makes it no quicker.
 */
export const threadOptions = {
  stdout: true,
  stderr: true,
  resourceLimits: { maxYoungGenerationSizeMb: 3 },
} as const

const idle: Worker[] = []
let started = 0

/** The main one among them. */
export function countThreads(): number {
  return Math.min(availableParallelism(), mostThreads)
}

/**
 * Starts a thread while the program still loads, where one of the arguments of a command line is a file that will want it:
 * starting takes as long as scanning 200 MB. What cannot be looked at is told by whoever opens it.
 */
export function startAhead(args: readonly string[]): void {
  if (countThreads() < 2 || started > 0) return
  const paths = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1)])
  if (!paths.some((path) => sizeOf(path) >= worthAThread)) return
  const worker = start()
  worker.unref()
  idle.push(worker)
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** How many are idle or could still be started. */
export function countFree(): number {
  return idle.length + countThreads() - 1 - started
}

/** An idle one, or a new one. */
export function takeWorker(): Worker {
  const worker = idle.pop() ?? start()
  worker.ref()
  return worker
}

export function giveBack(worker: Worker): void {
  worker.unref()
  idle.push(worker)
}

/** It keeps its memory as long as it lives. */
export function endWorker(worker: Worker): void {
  started -= 1
  void worker.terminate()
}

export function endIdle(): void {
  for (const worker of idle.splice(0)) endWorker(worker)
}

function start(): Worker {
  started += 1
  return new Worker(new URL('./scan-worker.cjs', import.meta.url), threadOptions)
}
