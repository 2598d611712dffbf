// Report → its charts as tables of bars, made of text alone: for where neither a picture can be stored nor Mermaid is
// taken. Says the same numbers as the charts of the same names; draws no intervals, which the tables beside it have.
import { formatValue, type ValueUnit } from '../metrics/format-value.ts'
import { bar } from './bar.ts'
import type { Block, Text } from './document.ts'
import type { Bars } from './markdown.ts'
import { paragraph, rowsOf, tableOf, taskName, unknown } from './parts/cells.ts'
import type { Report } from './report.ts'
import type { ReportTask } from './report-task.ts'

/** More tasks would be a long comment; the tables have all. */
const shown = 12
/** Characters of the longest bar. */
const cells = 10

/** In the order of the charts; one that has nothing to show is left out. */
export function chartBars(report: Report): Bars[] {
  return [curves(report), support(report), entropy(report)].filter((bars) => bars !== undefined)
}

function curves({ overall, tasks }: Report): Bars | undefined {
  if (overall.passAtK.length < 2) return undefined
  const each = tasks.length > 1 ? ', all problems together; each task is in the table of pass@k' : ''
  const rows = overall.passAtK.map(({ k, baseline, candidate }): Text[] => [
    [`${k}`],
    [barred(baseline, 1, 'fraction')],
    [barred(candidate, 1, 'fraction')],
  ])
  return {
    name: 'pass-at-k',
    blocks: [paragraph(`pass@k${each}. A full bar is 100 %.`), columns(['k', 'Baseline', 'Candidate'], rows)],
  }
}

function support(report: Report): Bars | undefined {
  const { some, left } = tasksOf(report)
  const shares = some.flatMap(({ support: { shrunk, expanded }, problems: { paired } }) => [
    shrunk / paired,
    expanded / paired,
  ])
  const most = Math.max(0, ...shares)
  if (most === 0) return undefined
  const rows = some.map(({ task, support: { shrunk, expanded }, problems: { paired } }): Text[] => [
    taskName(task),
    [barred(shrunk, most * paired, 'problems')],
    [barred(expanded, most * paired, 'problems')],
  ])
  const says = `Problems lost and gained. A full bar is ${formatValue(most, 'fraction')} of a task’s problems.${left}`
  return { name: 'support', blocks: [paragraph(says), columns(['Task', 'Lost', 'Gained'], rows)] }
}

function entropy(report: Report): Bars | undefined {
  const { some, left } = tasksOf(report)
  const known = some.flatMap(({ answerEntropy }) => answerEntropy ?? [])
  const most = Math.max(0, ...known.flatMap(({ baseline, candidate }) => [baseline, candidate]))
  if (most === 0) return undefined
  const rows = some.map(({ task, answerEntropy }): Text[] => {
    const cell = (side: 'baseline' | 'candidate'): Text => [
      answerEntropy === null ? unknown : barred(answerEntropy[side], most, 'nats'),
    ]
    return [taskName(task), cell('baseline'), cell('candidate')]
  })
  const says = `Answer entropy. A full bar is ${formatValue(most, 'nats')}.${left}`
  return {
    name: 'entropy-reward',
    blocks: [paragraph(says), columns(['Task', 'Baseline', 'Candidate'], rows)],
  }
}

function barred(value: number, most: number, unit: ValueUnit): string {
  // A phone may put the number under its bar, and never its unit under the number.
  const number = formatValue(value, unit).replaceAll(' ', '\u00a0')
  return `${bar(most === 0 ? 0 : value / most, cells)} ${number}`.trimStart()
}

function columns(head: readonly string[], rows: readonly (readonly Text[])[]): Block {
  return tableOf(head, head.length, rows)
}

/** Those that pair problems, all problems last; and words about those that are left out. */
function tasksOf(report: Report): { some: readonly ReportTask[]; left: string } {
  const all = rowsOf(report).filter(({ problems }) => problems.paired > 0)
  if (all.length <= shown) return { some: all, left: '' }
  const some = [...all.slice(0, shown - 1), ...all.slice(-1)]
  const tasks = report.tasks.length
  return { some, left: ` The first ${shown - 1} of ${tasks} tasks; the table of tasks has all.` }
}
