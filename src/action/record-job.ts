// Mode record, wired to the world: this commit, the workspace's files and artifacts, the history's branch.
import path from 'node:path'
import { fault, refuse } from '../faults.ts'
import { countAside } from '../world/count-thread.ts'
import { readIfThere } from '../world/files.ts'
import { writeWhole } from '../world/whole-file.ts'
import { historyOf } from '../world/history-branch.ts'
import { nowhere } from './delivery.ts'
import { noToken } from './job.ts'
import type { Job } from './job.ts'
import { lookupPortsOf } from './lookup-ports.ts'

export const recordJob: Job = async (wiring, deliverTo) => {
  const { inputs, workflow, github } = wiring
  const { here, stamp, temp } = workflow
  const { key, historyBranch: branch } = inputs
  deliverTo({ ...nowhere, key })
  if (github === undefined || here === undefined) {
    const why =
      github === undefined ? noToken : 'the environment does not say which commit this is (GITHUB_SHA).'
    refuse([fault('record-without-github', { why })])
    throw new Error('unreachable')
  }
  if (branch === here.branch || branch === here.defaultBranch) refuse([fault('history-is-code', { branch })])
  const { record } = await import('../modes/record.ts')
  return record(inputs, {
    // What is on the default branch holds there; a run elsewhere is never a baseline.
    policy: { here: readIfThere },
    lookup: lookupPortsOf(wiring),
    history: historyOf(github.client, github.at, branch),
    here: { ...here, run: stamp === undefined ? null : { id: String(stamp.run), attempt: stamp.attempt } },
    countAside,
    drawTrends: async (trends) => (await import('../render/charts/draw-charts.ts')).drawTrends(trends),
    write: async (name, text) => {
      const file = path.join(temp, 'leash', key, name)
      await writeWhole(file, text)
      return file
    },
  })
}
