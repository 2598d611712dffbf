// A thread that counts: jobs come as messages, what they found goes back. dist/count-worker.cjs is made of this file.
import { parentPort } from 'node:worker_threads'
import { compareCounts } from '../metrics/compare-counts.ts'
import { groupOf, type CountJob } from './count-job.ts'

parentPort?.on('message', (job: CountJob) => {
  parentPort?.postMessage(compareCounts(groupOf(job), job.settings)())
})
