// A thread that scans: jobs come as messages, what they found goes back. dist/scan-worker.cjs is made of this file.
import { parentPort } from 'node:worker_threads'
import { performJob } from './scan-job.ts'
import type { ScanJob } from './scan-job.ts'

async function perform(job: ScanJob): Promise<void> {
  const found = await performJob(job)
  parentPort?.postMessage(found, found === undefined ? [] : found.packed.map((part) => part.buffer))
}

parentPort?.on('message', (job: ScanJob) => void perform(job))
