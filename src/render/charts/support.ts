// Report → the chart of support change, as data: per task the share of problems lost and gained, and what chance would do.
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'
import type { Chart } from './chart.ts'
import { count, list, nameOf, share, tasksInWords } from './say.ts'
import { supportBars } from './support-bars.ts'

/** Undefined where no task has paired problems. */
export function support(report: Report): Chart | undefined {
  const tasks = report.tasks.filter(({ problems }) => problems.paired > 0)
  if (tasks.length === 0) return undefined
  const alt = inWords(report.overall, tasks)
  const pooled = tasks.length > 1 ? report.overall : undefined
  return {
    name: 'support',
    title: 'Support change: problems lost and gained',
    alt,
    spec: (theme) => ({ ...supportBars(tasks, pooled, theme), description: alt }),
  }
}

function inWords(overall: ReportTask, tasks: readonly ReportTask[]): string {
  const { preserved, shrunk, expanded, outOfSupport, noise } = overall.support
  const all =
    `Of ${overall.problems.paired} problems, both models reach ${count(preserved)}, ` +
    `${count(shrunk)} are lost (${count(noise.shrunkExpected)} expected by chance), ` +
    `${count(expanded)} gained (${count(noise.expandedExpected)} expected by chance), ` +
    `and neither model reaches ${count(outOfSupport)}.`
  const each = tasks.map((task) => `${nameOf(task)}: ${lostAndGained(task)}`)
  const perTask = tasks.length > 1 ? ` By task: ${list(each)}.` : ''
  return `Support change on ${tasksInWords(tasks)}. ${all}${perTask}`
}

function lostAndGained({ support: { shrunk, expanded }, problems: { paired } }: ReportTask): string {
  return `lost ${count(shrunk)} (${share(shrunk / paired)}), gained ${count(expanded)} (${share(expanded / paired)})`
}
