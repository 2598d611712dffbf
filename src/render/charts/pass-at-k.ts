// Report → the chart of pass@k: curves with bands where there are several k, dots with intervals where there is only k = 1.
import { formatChange, formatValue } from '../../metrics/format-value.ts'
import type { Report } from '../report.ts'
import type { ReportPassAtK, ReportTask } from '../report-task.ts'
import type { Chart } from './chart.ts'
import { passAtKCurves } from './pass-at-k-curves.ts'
import { passAtKDots } from './pass-at-k-dots.ts'
import { list, nameOf, share, tasksInWords } from './say.ts'

/** Undefined where no task has a pass@k at all. */
export function passAtK(report: Report): Chart | undefined {
  const tasks = report.tasks.filter((task) => task.passAtK.length > 0)
  if (tasks.length === 0) return undefined
  const oneBudget = tasks.every((task) => task.passAtK.every(({ k }) => k === 1))
  const make = oneBudget ? passAtKDots : passAtKCurves
  const alt = inWords(report.overall, tasks, oneBudget)
  return {
    name: 'pass-at-k',
    title: oneBudget ? 'pass@1 of baseline and candidate' : 'pass@k of baseline and candidate',
    alt,
    spec: (theme) => ({ ...make(tasks, report.inputs.level, theme), description: alt }),
  }
}

function inWords(overall: ReportTask, tasks: readonly ReportTask[], oneBudget: boolean): string {
  const heads = tasks.length === 1 ? tasks : [overall]
  const first = heads[0]?.passAtK[0]
  const last = heads[0]?.passAtK.at(-1)
  const said = [first, last === first ? undefined : last]
    .filter((one) => one !== undefined)
    .map((one) => `pass@${one.k} ${beforeAfter(one)}`)
  const what = oneBudget ? 'pass@1' : 'Curves of pass@k'
  const pooled = tasks.length === 1 ? '' : 'All problems pooled: '
  return `${what} of baseline and candidate on ${tasksInWords(tasks)}. ${pooled}${said.join(', ')}. ${crossings(tasks, oneBudget)}`.trim()
}

function crossings(tasks: readonly ReportTask[], oneBudget: boolean): string {
  if (oneBudget)
    return (
      list(tasks.map((task) => `${nameOf(task)} ${formatChange(task.passAtK[0]?.change ?? 0, 'fraction')}`)) +
      '.'
    )
  const ahead = tasks.flatMap((task) => {
    if (task.crossover === null) return []
    const { k, share: agreed } = task.crossover
    return [`${nameOf(task)} from k = ${k}${agreed === null ? '' : ` (in ${share(agreed)} of resamples)`}`]
  })
  return ahead.length === 0
    ? 'The baseline overtakes the candidate nowhere.'
    : `The baseline is ahead on ${list(ahead)}.`
}

function beforeAfter({ baseline, candidate, change }: ReportPassAtK): string {
  const [before, after] = [formatValue(baseline, 'fraction'), formatValue(candidate, 'fraction')]
  return `${before} → ${after} (${formatChange(change, 'fraction')})`
}
