// Report → the parts of the document, top to bottom (design: verdict, gate, tasks, charts, problems, provenance, how to
// read). Decides nothing: every word and number comes from the report.
import { formatChange, formatValue } from '../metrics/format-value.ts'
import type { Block, Part, Table, Text } from './document.ts'
import { aloneCurvePart, alonePart } from './parts/alone.ts'
import { budgetPart } from './parts/budget.ts'
import { intervalOf, part, rowsOf, taskName } from './parts/cells.ts'
import { configsPart } from './parts/configs.ts'
import { diversityPart } from './parts/diversity.ts'
import { gatePart } from './parts/gate.ts'
import { inputsPart } from './parts/inputs.ts'
import { notesPart } from './parts/notes.ts'
import { problemsPart } from './parts/problems.ts'
import { reachPart } from './parts/reach.ts'
import { supportPart } from './parts/support.ts'
import { perplexityPart, sharpeningPart } from './parts/shift.ts'
import { budgetOf, tasksPart, tasksTable } from './parts/tasks.ts'
import type { AnyReport, Report, UncomparedReport } from './report.ts'

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
