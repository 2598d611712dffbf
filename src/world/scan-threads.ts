// Jobs of scanning → what they found, on as many threads as the machine has, the main one among them.
import type { Scanned } from '../read/scan/scanner.ts'
import { performJob } from './scan-job.ts'
import type { BlocksJob, ScanJob } from './scan-job.ts'
import { countFree, endIdle, endWorker, giveBack, takeWorker } from './workers.ts'

/** Packed files in turn: while zlib unfolds pieces of some, a piece of another is scanned. */
const mostOnMain = 3

const waiting: (() => void)[] = []
let mainJobs = 0

/** On the first thread that is free, or on the main one when no other is. */
export async function onOneThread(job: ScanJob): Promise<Scanned | undefined> {
  while (mainJobs >= mostOnMain && countFree() === 0) await new Promise<void>((free) => waiting.push(free))
  if (mainJobs > 0 && countFree() > 0) return onWorker(job)
  mainJobs += 1
  try {
    return await performJob(job)
  } finally {
    mainJobs -= 1
    waiting.shift()?.()
  }
}

/** Each free thread takes a share, and the main one does `own` meanwhile. `others`: what they found; none where one gave up. */
export async function onAllThreads<Own>(
  job: BlocksJob,
  own: () => Own,
): Promise<{ own: Own; others: readonly (Scanned | undefined)[] }> {
  const begun = Promise.all(Array.from({ length: countFree() }, () => onWorker(job)))
  // Where `own` throws, nobody waits for them any more.
  begun.catch(() => undefined)
  const found = own()
  const others = await begun
  // Before the main thread makes rows of what they found, which is when most memory is needed. Starting anew for another
  // file costs less than it does to keep them.
  if (waiting.length === 0 && mainJobs === 0) endIdle()
  return { own: found, others }
}

function onWorker(job: ScanJob): Promise<Scanned | undefined> {
  const worker = takeWorker()
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (found: Scanned | undefined) => {
      worker.off('error', reject)
      if (found === undefined) endWorker(worker)
      else giveBack(worker)
      waiting.shift()?.()
      resolve(found)
    })
    worker.postMessage(job)
  })
}
