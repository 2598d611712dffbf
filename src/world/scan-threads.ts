// Jobs of scanning → what they found, on as many threads as the machine has, the main one among them. Workers start when
// they are first needed, or a little ahead of it, and the process does not wait for idle ones.
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Scanned } from '../read/scan/scanner.ts'
import { performJob } from './scan-job.ts'
import type { BlocksJob, ScanJob } from './scan-job.ts'

/** More threads would wait for the disk, and each takes some 15 MB. */
const mostThreads = 4

/** Packed files in turn: while zlib unfolds pieces of some, a piece of another is scanned. */
const mostOnMain = 3

const idle: Worker[] = []
const waiting: (() => void)[] = []
let started = 0
let mainJobs = 0

/** A smaller file is scanned before another thread has started. */
export const worthAThread = 8 << 20

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

export function countThreads(): number {
  return Math.min(availableParallelism(), mostThreads)
}

/** On the first thread that is free, or on the main one when no other is. */
export async function onOneThread(job: ScanJob): Promise<Scanned | undefined> {
  const hasFree = (): boolean => idle.length > 0 || started < countThreads() - 1
  while (mainJobs >= mostOnMain && !hasFree()) await new Promise<void>((free) => waiting.push(free))
  if (mainJobs > 0 && hasFree()) return onWorker(job)
  mainJobs += 1
  try {
    return await performJob(job)
  } finally {
    mainJobs -= 1
    waiting.shift()?.()
  }
}

/** Each free thread takes a share; `own` is the main thread's. Gives what the others found; none where one gave up. */
export async function onAllThreads(
  job: BlocksJob,
  own: () => void,
): Promise<readonly (Scanned | undefined)[]> {
  const free = idle.length + countThreads() - 1 - started
  const others = Promise.all(Array.from({ length: free }, () => onWorker(job)))
  own()
  const found = await others
  // Before the main thread makes rows of what they found, which is when most memory is needed. Starting anew for another
  // file costs less than it does to keep them.
  if (waiting.length === 0 && mainJobs === 0) for (const worker of idle.splice(0)) end(worker)
  return found
}

function onWorker(job: ScanJob): Promise<Scanned | undefined> {
  const worker = idle.pop() ?? start()
  worker.ref()
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (found: Scanned | undefined) => {
      worker.off('error', reject)
      worker.unref()
      if (found === undefined) end(worker)
      else idle.push(worker)
      waiting.shift()?.()
      resolve(found)
    })
    worker.postMessage(job)
  })
}

/** It keeps its memory as long as it lives. */
function end(worker: Worker): void {
  started -= 1
  void worker.terminate()
}

function start(): Worker {
  started += 1
  return new Worker(new URL('./scan-worker.js', import.meta.url))
}
