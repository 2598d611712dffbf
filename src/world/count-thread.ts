// Groups of counts → what they settle, on one other thread, in the order in which they come. It ends when it has nothing to do.
import { Worker } from 'node:worker_threads'
import type { CountAside, Counted } from '../metrics/compare-counts.ts'
import { jobOf, type CountJob } from './count-job.ts'
import { countThreads, threadOptions } from './workers.ts'

/** Problems times resamples. With fewer, starting another thread takes as long as it saves: so much takes about a second. */
const worthAThread = countThreads() < 2 ? Infinity : 2e7

/** The thread runs `file`, which is dist/count-worker.cjs wherever this is run from. */
export function countAsideBy(file: URL, worth = worthAThread): CountAside {
  let thread: Thread | undefined
  return (group, settings) => {
    if (group.pairs.length * settings.resamples < worth) return undefined
    if (thread?.isBusy() !== true) thread = startThread(file)
    const counted = thread.ask(jobOf(group, settings))
    // Whoever asked may fail before waiting for it.
    counted.catch(() => undefined)
    return counted
  }
}

export const countAside = countAsideBy(new URL('./count-worker.cjs', import.meta.url))

interface Thread {
  readonly isBusy: () => boolean
  readonly ask: (job: CountJob) => Promise<Counted>
}

interface Waiting {
  readonly resolve: (counted: Counted) => void
  readonly reject: (error: unknown) => void
}

function startThread(file: URL): Thread {
  const worker = new Worker(file, threadOptions)
  const waiting: Waiting[] = []
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (counted: Counted) => {
    waiting.shift()?.resolve(counted)
    if (waiting.length === 0) void worker.terminate()
  })
  worker.on('error', fail)
  worker.on('exit', (code) => {
    fail(new Error(`the thread that counts ended with exit code ${code}`))
  })
  return {
    isBusy: () => waiting.length > 0,
    ask: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(job, [job.counts.buffer as ArrayBuffer])
      }),
  }
}
