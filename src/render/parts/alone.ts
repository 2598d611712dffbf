// The candidate by itself, where there is no baseline to compare it with: the first run of a repository shows what it came to.
import { formatValue, type ValueUnit } from '../../metrics/format-value.ts'
import type { Part, Text } from '../document.ts'
import type { Range } from '../report-metrics.ts'
import type { ReportAlone, ReportNumbers } from '../report-alone.ts'
import type { UncomparedReport } from '../report.ts'
import { intervalOf, paragraph, part, tableOf, taskName, unknown } from './cells.ts'

export function alonePart({ alone }: UncomparedReport): Part {
  if (alone === null) return part('candidate', [])
  const rows = rowsOf(alone).map(({ task, problems, samples, passAtK, answerEntropy }): Text[] => {
    const last = passAtK.at(-1)
    return [
      taskName(task),
      [`${problems} × ${samples.min === samples.max ? samples.min : `${samples.min} to ${samples.max}`}`],
      [measured(passAtK[0], 'fraction')],
      [last === undefined || last.k === 1 ? unknown : `k = ${last.k}: ${measured(last, 'fraction')}`],
      [measured(answerEntropy.at(-1), 'nats')],
    ]
  })
  const says = 'The candidate by itself (with intervals); nothing here says better or worse.'
  const head = ['Task', 'Size', 'pass@1', 'pass@k', 'Answer entropy']
  return part('candidate', [paragraph(says), tableOf(head, 1, rows)], { essential: true })
}

export function aloneCurvePart({ alone }: UncomparedReport): Part {
  const rows = (alone === null ? [] : rowsOf(alone)).flatMap(({ task, passAtK }) =>
    passAtK.map(({ k, value, interval }): Text[] => [
      taskName(task),
      [`${k}`],
      [formatValue(value, 'fraction')],
      [intervalOf(interval, 'fraction', false)],
    ]),
  )
  const table = tableOf(['Task', 'k', 'Candidate', 'Interval'], 1, rows)
  return part('pass@k', rows.length === 0 ? [] : [table], { summary: 'pass@k of the candidate at every k' })
}

/** Every task, and all problems where there are several tasks. */
function rowsOf({ tasks, overall }: ReportAlone): readonly ReportNumbers[] {
  return tasks.length > 1 ? [...tasks, overall] : tasks
}

function measured(
  one: { readonly value: number; readonly interval: Range } | undefined,
  unit: ValueUnit,
): string {
  if (one === undefined) return unknown
  const { value, interval } = one
  return `${formatValue(value, unit)} (${intervalOf(interval, unit, false)})`
}
