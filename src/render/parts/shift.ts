// Sharpening β, the least KL moved, novelty; and perplexity of external traces.
import { formatChange, formatValue } from '../../metrics/format-value.ts'
import type { Block, Part, Text } from '../document.ts'
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'
import { intervalOf, part, rowsOf, tableOf, taskName, unknown } from './cells.ts'

export function sharpeningPart(report: Report): Part {
  const all = rowsOf(report)
  const known = all.filter(({ sharpening, novelty }) => sharpening !== null || novelty !== null)
  const blocks: Block[] =
    known.length === 0
      ? []
      : [
          tableOf(
            ['Task', 'β', 'Interval', 'One β fits: p', 'Problems off it', 'KL moved', 'By chance'],
            1,
            known.map(beta),
          ),
          ...noveltyTable(known),
        ]
  return part('sharpening', blocks, { summary: 'Sharpening, movement and novelty' })
}

function beta({ task, sharpening, klMoved }: ReportTask): Text[] {
  const kl: Text[] = [[formatValue(klMoved.nats, 'nats')], [formatValue(klMoved.byChance, 'nats')]]
  if (sharpening === null) return [taskName(task), [unknown], [unknown], [unknown], [unknown], ...kl]
  const { heterogeneityP, interval, offCommon } = sharpening
  return [
    taskName(task),
    [formatValue(sharpening.beta, 'ratio')],
    [intervalOf(interval, 'ratio', false)],
    [heterogeneityP === null ? unknown : pValue(heterogeneityP)],
    [`${offCommon.length} of ${sharpening.informative}`],
    ...kl,
  ]
}

function pValue(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}

function noveltyTable(tasks: readonly ReportTask[]): Block[] {
  const rows = tasks.flatMap(({ task, novelty }): Text[][] => {
    if (novelty === null) return []
    const { share, byChance, excess, interval, correct } = novelty
    const values = [share, byChance].map((value): Text => [formatValue(value, 'fraction')])
    return [
      [
        taskName(task),
        ...values,
        [formatChange(excess, 'fraction')],
        [intervalOf(interval, 'fraction', true)],
        [formatValue(correct, 'fraction')],
      ],
    ]
  })
  const head = ['Task', 'New answers', 'By chance', 'Beyond chance', 'Interval', 'New and right']
  return rows.length === 0 ? [] : [tableOf(head, 1, rows)]
}

export function perplexityPart(report: Report): Part {
  const rows = rowsOf(report).flatMap(({ task, perplexity }) =>
    (perplexity?.groups ?? []).map((group): Text[] => [
      taskName(task),
      group.source === null ? ['all'] : [{ name: group.source }],
      [group.supportClass ?? 'all'],
      [`${group.traces} on ${group.problems}`],
      [formatValue(group.baseline, 'ratio')],
      [formatValue(group.candidate, 'ratio')],
      [formatValue(group.ratio, 'ratio')],
      [intervalOf(group.interval, 'ratio', false)],
    ]),
  )
  const head = [
    'Task',
    'Traces of',
    'Problems',
    'Traces on problems',
    'Baseline',
    'Candidate',
    'Ratio',
    'Interval',
  ]
  return part('perplexity', rows.length === 0 ? [] : [tableOf(head, 3, rows)], {
    summary: 'Perplexity of external traces',
  })
}
