// Entropies, answers, tokens: what the samples look like beside being right or wrong.
import type { ValueUnit } from '../../metrics/format-value.ts'
import type { Part, Text } from '../document.ts'
import type { ReportChange } from '../report-metrics.ts'
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'
import { changeCells, changeHead, part, rowsOf, tableOf, taskName } from './cells.ts'

type Row = readonly [name: string, found: ReportChange | null | undefined, unit: ValueUnit]

export function diversityPart(report: Report): Part {
  const rows = rowsOf(report).flatMap((task) =>
    quantities(task).flatMap(([name, found, unit]): Text[][] =>
      found === null || found === undefined
        ? []
        : [[taskName(task.task), [name], ...changeCells(found, unit)]],
    ),
  )
  const table = tableOf(['Task', 'Quantity', ...changeHead], 2, rows)
  return part('diversity', rows.length === 0 ? [] : [table], {
    summary: 'Diversity: entropy, answers, tokens',
  })
}

function quantities({ answerEntropy, tokenEntropy, tokens, truncation, missingAnswers }: ReportTask): Row[] {
  const draws = answerEntropy?.draws ?? 0
  return [
    [`answer entropy at ${draws} samples`, answerEntropy, 'nats'],
    ['answer entropy, unseen answers counted in', answerEntropy?.estimated, 'nats'],
    [`distinct answers in ${draws} samples`, answerEntropy?.distinct, 'problems'],
    ['effective number of answers', answerEntropy?.effective, 'problems'],
    ['token entropy', tokenEntropy, 'nats'],
    ['tokens a sample', tokens, 'tokens'],
    ['truncated samples', truncation, 'fraction'],
    ['samples without an answer', missingAnswers, 'fraction'],
  ]
}
