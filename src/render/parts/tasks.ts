// The table of tasks: precision, reach, what was lost and gained, entropy, and which way each task went.
import { formatValue } from '../../metrics/format-value.ts'
import type { Part, Table, Text } from '../document.ts'
import type { Report } from '../report.ts'
import type { ReportSupport, ReportTask } from '../report-task.ts'
import { part, rowsOf, taskName, unknown } from './cells.ts'

export function tasksPart(report: Report): Part {
  return part('tasks', [tasksTable(report.tasks, report.overall)], { essential: true })
}

/**
 * One row a task, and one for all problems where there are several tasks. No wider than a comment on a desk, so that nothing
 * has to be scrolled; what is left out stands in the folded tables.
 */
export function tasksTable(tasks: readonly ReportTask[], overall: ReportTask): Table {
  const all = rowsOf({ tasks, overall })
  const most = new Set(all.map((task) => task.passAtK.at(-1)?.k))
  const [k] = most
  // A k that is the same in all rows is a heading.
  const same = most.size === 1 && k !== undefined && k > 1
  const head = [
    'pass@1',
    same ? `pass@${k}` : 'pass@k',
    'Lost (by chance)',
    'Gained',
    'Answer entropy (nats)',
  ]
  return {
    kind: 'table',
    head: ['Task', 'Size', ...head, 'Went'],
    align: ['left', 'right', ...head.map(() => 'right' as const), 'left'],
    rows: all.map((task) => [shortName(task.task, tasks), ...taskRow(task, same)]),
  }
}

/** Characters of a task's name that leave room for the numbers; the other tables have it whole. */
const longestName = 28

function shortName(name: string | null, tasks: readonly ReportTask[]): Text {
  const short = shortened(name ?? '')
  const isClear = tasks.filter(({ task }) => shortened(task ?? '') === short).length < 2
  return taskName(name !== null && isClear ? short : name)
}

function shortened(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= longestName) return name
  const half = Math.floor(longestName / 2)
  return `${characters.slice(0, half).join('')}…${characters.slice(1 - half).join('')}`
}

/** All but its name. `same`: the largest k stands in the heading. */
function taskRow(task: ReportTask, same: boolean): Text[] {
  const { support, answerEntropy, passAtK } = task
  const first = passAtK[0]
  const last = passAtK.at(-1)
  const reach = last !== undefined && last.k > 1 ? last : undefined
  return [
    [`${task.problems.paired} × ${budgetOf(support)}`],
    [first === undefined ? unknown : beforeAfter(first)],
    [reach === undefined ? unknown : `${same ? '' : `k = ${reach.k}: `}${beforeAfter(reach)}`],
    [`${formatValue(support.shrunk, 'problems')} (${formatValue(support.noise.shrunkExpected, 'problems')})`],
    [formatValue(support.expanded, 'problems')],
    [
      answerEntropy === null
        ? unknown
        : `${formatValue(answerEntropy.baseline, 'ratio')} → ${formatValue(answerEntropy.candidate, 'ratio')}`,
    ],
    [task.quadrant?.name ?? unknown],
  ]
}

/** Samples a problem; pooled tasks may have unequally many. */
export function budgetOf({ budget, largestBudget }: ReportSupport): string {
  return budget === largestBudget ? `${budget}` : `${budget} to ${largestBudget}`
}

function beforeAfter(row: { baseline: number; candidate: number }): string {
  // The unit once.
  const before = formatValue(row.baseline, 'fraction').replace(/ %$/, '')
  return `${before} → ${formatValue(row.candidate, 'fraction')}`
}
