// Report → the parts of the document, top to bottom (design: verdict, gate, tasks, charts, problems, provenance, how to
// read). Decides nothing: every word and number comes from the report.
import { formatChange, formatValue } from '../metrics/format-value.ts'
import type { Block, Part, Table, Text } from './document.ts'
import { aloneCurvePart, alonePart } from './parts/alone.ts'
import { budgetPart } from './parts/budget.ts'
import { intervalOf, part, rowsOf, taskName, unknown } from './parts/cells.ts'
import { configsPart } from './parts/configs.ts'
import { diversityPart } from './parts/diversity.ts'
import { gatePart } from './parts/gate.ts'
import { inputsPart } from './parts/inputs.ts'
import { notesPart } from './parts/notes.ts'
import { problemsPart } from './parts/problems.ts'
import { reachPart } from './parts/reach.ts'
import { supportPart } from './parts/support.ts'
import { perplexityPart, sharpeningPart } from './parts/shift.ts'
import type { AnyReport, Report, UncomparedReport } from './report.ts'
import type { ReportSupport, ReportTask } from './report-task.ts'

/** All parts of the report, in reading order. */
export function parts(report: AnyReport): Part[] {
  return (report.overall === null ? partsWithoutNumbers(report) : allParts(report)).filter(
    (part) => part.blocks.length > 0,
  )
}

function partsWithoutNumbers(report: UncomparedReport): Part[] {
  // Why there are no numbers stands in the sentence at the top already.
  const notes = report.notes.filter(({ text }) => !report.sentence.includes(text))
  const rest = { ...report, notes }
  return [
    verdictPart(rest),
    alonePart(rest),
    gatePart(rest),
    configsPart(rest),
    notesPart(rest),
    aloneCurvePart(rest),
    inputsPart(rest),
  ]
}

function allParts(report: Report): Part[] {
  return [
    verdictPart(report),
    gatePart(report),
    configsPart(report),
    tasksPart(report),
    chartsPart(),
    notesPart(report),
    problemsPart(report),
    curvePart(report),
    reachPart(report),
    diversityPart(report),
    sharpeningPart(report),
    budgetPart(report),
    perplexityPart(report),
    supportPart(report),
    ...originPart(report),
    inputsPart(report),
    readingPart(report),
  ]
}

const verdictWords = { pass: 'Pass', fail: 'Fail', undecided: 'Undecided' } as const

function verdictPart({ verdict, sentence }: AnyReport): Part {
  const blocks: Block[] = [
    { kind: 'heading', text: `Leash: ${verdictWords[verdict].toLowerCase()}` },
    { kind: 'paragraph', text: [sentence] },
  ]
  return part('verdict', blocks, { essential: true })
}

function tasksPart(report: Report): Part {
  return part('tasks', [tasksTable(report.tasks, report.overall)], { essential: true })
}

/**
 * One row a task, and one for all problems where there are several tasks. No wider than a comment on a desk, so that nothing
 * has to be scrolled; what is left out stands in the folded tables.
 */
function tasksTable(tasks: readonly ReportTask[], overall: ReportTask): Table {
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
function budgetOf({ budget, largestBudget }: ReportSupport): string {
  return budget === largestBudget ? `${budget}` : `${budget} to ${largestBudget}`
}

function beforeAfter(row: { baseline: number; candidate: number }): string {
  // The unit once.
  const before = formatValue(row.baseline, 'fraction').replace(/ %$/, '')
  return `${before} → ${formatValue(row.candidate, 'fraction')}`
}

function chartsPart(): Part {
  const names = ['pass-at-k', 'support', 'entropy-reward']
  return part(
    'charts',
    names.map((chart) => ({ kind: 'chart', chart })),
  )
}

function curvePart({ tasks, overall }: Report): Part {
  const all = rowsOf({ tasks, overall })
  const rows = all.flatMap((task) =>
    task.passAtK.map((row): Text[] => [
      taskName(task.task),
      [`${row.k}`],
      [formatValue(row.baseline, 'fraction')],
      [formatValue(row.candidate, 'fraction')],
      [formatChange(row.change, 'fraction')],
      [intervalOf(row.interval, 'fraction', true)],
      [intervalOf(row.simultaneous, 'fraction', true)],
    ]),
  )
  const table: Table = {
    kind: 'table',
    head: ['Task', 'k', 'Baseline', 'Candidate', 'Change', 'Interval', 'At all k at once'],
    align: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows,
  }
  return part('pass@k', [table], { summary: 'pass@k at every k' })
}

function originPart({ againstOrigin }: Report): Part[] {
  if (againstOrigin === null) return []
  const text: Text = [
    'How far the candidate has drifted from the model before RLVR; the arrows lead from origin to candidate.',
  ]
  const table = tasksTable(againstOrigin.tasks, againstOrigin.overall)
  return [part('origin', [{ kind: 'paragraph', text }, table], { summary: 'Drift from the origin' })]
}

function readingPart({ overall }: Report): Part {
  const items: Text[] = [
    ['Size: problems × samples of each.'],
    [
      'pass@1 is precision: how often the first try is right. pass@k at large k is reach: whether any of k tries is right.',
    ],
    [
      `A problem is lost when the baseline solved it in its samples and the candidate never did; in brackets, “by chance”, is how many of those two equal models would show at ${budgetOf(overall.support)} samples.`,
    ],
    [
      'Answer entropy (nats): how many different answers the samples of a problem spread over. Down with pass@1 up is sharpening.',
    ],
    [
      'Went: sharpened (pass@1 up, entropy down), explored (both up), collapsed (both down), diffused (pass@1 down, entropy up); unclear where the data do not settle both signs.',
    ],
  ]
  return part('how to read this', [{ kind: 'list', items }], { summary: 'How to read this' })
}
