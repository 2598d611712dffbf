// Mode check, wired to the world: what the event says changed, GitHub's files at its commits, the workspace's files.
import path from 'node:path'
import { check } from '../modes/check.ts'
import type { CheckPorts } from '../modes/check.ts'
import { countAside } from '../world/count-thread.ts'
import { readIfThere } from '../world/files.ts'
import { writeWhole } from '../world/whole-file.ts'
import { historyOf } from '../world/history-branch.ts'
import { filesAt, filesBetween, filesOfPull, sidesOf } from '../world/github.ts'
import { deliveryOf } from './delivery.ts'
import { noToken } from './job.ts'
import type { Job, Wiring } from './job.ts'
import { lookupPortsOf } from './lookup-ports.ts'

export const checkJob: Job = (wiring, deliverTo) => {
  const { pull, change } = wiring.workflow
  deliverTo(deliveryOf({ pull, commit: change?.head }, wiring))
  return check(wiring.inputs, checkPortsOf(wiring))
}

export function checkPortsOf(wiring: Wiring): CheckPorts {
  const { inputs, workflow, github } = wiring
  const folder = path.join(workflow.temp, 'leash', inputs.key)
  return {
    policy: {
      base:
        workflow.change &&
        (github === undefined ? noToken : filesAt(github.client, github.at, workflow.change.base)),
      here: readIfThere,
    },
    changes: changesOf(wiring),
    configs: configsOf(wiring),
    lookup: lookupPortsOf(wiring),
    trend:
      workflow.pull === undefined || github === undefined
        ? undefined
        : {
            history: historyOf(github.client, github.at, inputs.historyBranch),
            drawTrends: async (trends) =>
              (await import('../render/charts/draw-charts.ts')).drawTrends(trends),
          },
    countAside,
    drawCharts: async (report) => (await import('../render/charts/draw-charts.ts')).drawCharts(report),
    write: async (name, text) => {
      const file = path.join(folder, name)
      await writeWhole(file, text)
      return file
    },
  }
}

function changesOf({ workflow: { pull, change }, github }: Wiring): CheckPorts['changes'] {
  if (change === undefined) return undefined
  if (github === undefined) return noToken
  const { client, at } = github
  return pull === undefined
    ? filesBetween(client, at, change.base, change.head)
    : filesOfPull(client, at, pull.number)
}

/** A merge group may hold several pull requests; each has had its own report. */
function configsOf({ workflow: { pull, change }, github }: Wiring): CheckPorts['configs'] {
  if (pull === undefined || change === undefined || github === undefined) return undefined
  return sidesOf(github.client, github.at, change.base, change.head)
}
