// A report in which every text that can come from outside is a name that somebody chose in order to do harm.
import type { Report } from '../../src/render/report.ts'
import { exampleReport } from './example-report.ts'

export function hostileReport(name: string): Report {
  const report = exampleReport({ names: [name, `${name} 2`], problems: 20, samples: 8 })
  const tasks = report.tasks.map((task) => ({
    ...task,
    support: { ...task.support, lost: [name, `${name}x`], gained: [name], lostBeyondNoise: [name] },
  }))
  const finding = {
    metric: 'pass@1',
    task: name,
    limit: 'max-drop 1pp',
    measured: -0.2,
    unit: 'fraction',
    interval: [-0.3, -0.1],
    verdict: 'fail',
    severity: 'fail',
    why: `pass@1 of ${name} fell.`,
  } as const
  const key = { key: name, before: name, after: `${name}2`, line: 1, known: null }
  const files = [{ path: name, format: 'plain', samples: 160 }]
  return {
    ...report,
    tasks,
    findings: [finding],
    configs: [{ file: name, change: 'modified', keys: [key] }],
    notes: [{ code: 'format-says', text: `${name}: something odd.` }],
    inputs: {
      ...report.inputs,
      policy: name,
      baseline: { ...report.inputs.baseline, files },
      candidate: { ...report.inputs.candidate, files },
    },
  }
}
