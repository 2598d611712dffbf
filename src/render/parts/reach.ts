// Support along budgets and ε, over all problems: what hangs on many samples, or on a single correct one.
import { formatLevel, formatValue } from '../../metrics/format-value.ts'
import type { Block, Part, Text } from '../document.ts'
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'
import { paragraph, part, tableOf, unknown } from './cells.ts'

export function reachPart({ overall, inputs }: Report): Part {
  const { budget, curve, epsilonSweep, detectionLimit } = overall.support
  const blocks: Block[] =
    budget === 1 || curve.length === 0
      ? []
      : [
          paragraph(
            `All problems; each task is in the JSON report. A problem unseen in ${budget} samples can still have a success rate of up to ${formatValue(detectionLimit, 'fraction')} (${formatLevel(inputs.level)}).`,
          ),
          tableOf(
            ['Samples', 'Preserved', 'Lost', 'By chance', 'Gained', 'Out of support'],
            0,
            curve.map(atBudget),
          ),
          ...(epsilonSweep.length === 0
            ? []
            : [
                tableOf(
                  [
                    'Correct share above ε',
                    'Samples correct',
                    'Preserved',
                    'Lost',
                    'By chance',
                    'Gained',
                    'SRR',
                  ],
                  0,
                  epsilonSweep.map(atEpsilon),
                ),
              ]),
        ]
  return part('reach over budgets', blocks, { summary: 'Reach over budgets, and over ε' })
}

function atBudget(row: ReportTask['support']['curve'][number]): Text[] {
  const { budget, preserved, shrunk, shrunkExpected, expanded, outOfSupport } = row
  return [
    [`${budget}`],
    [problems(preserved)],
    [problems(shrunk)],
    [problems(shrunkExpected)],
    [problems(expanded)],
    [problems(outOfSupport)],
  ]
}

function atEpsilon(row: ReportTask['support']['epsilonSweep'][number]): Text[] {
  const { epsilon, correct, preserved, shrunk, shrunkExpected, expanded, srr } = row
  return [
    [formatValue(epsilon, 'fraction')],
    [`${correct} or more`],
    [problems(preserved)],
    [problems(shrunk)],
    [problems(shrunkExpected)],
    [problems(expanded)],
    [srr === null ? unknown : formatValue(srr, 'ratio')],
  ]
}

function problems(count: number | null): string {
  return count === null ? unknown : formatValue(count, 'problems')
}
