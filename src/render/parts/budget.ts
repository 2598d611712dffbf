// What a budget of tries is worth over all problems: split between both models, voted on, all of it right.
import { formatChange, formatValue } from '../../metrics/format-value.ts'
import type { Block, Part, Text } from '../document.ts'
import type { ReportHybrid } from '../report-metrics.ts'
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'
import { changeCells, changeHead, intervalOf, paragraph, part, tableOf, unknown } from './cells.ts'

export function budgetPart({ overall }: Report): Part {
  const { hybrid } = overall
  const rows = quantities(overall)
  const blocks: Block[] = [
    paragraph('All problems; each task is in the JSON report.'),
    ...(hybrid.length === 0
      ? []
      : [
          tableOf(
            ['Tries', 'Best split', 'Solved', 'Over the better one alone', 'Interval'],
            0,
            hybrid.map(split),
          ),
        ]),
    tableOf(['Quantity', ...changeHead], 1, rows),
  ]
  return part('budget', rows.length === 0 ? [] : blocks, {
    summary: 'Budgets: both models together, votes, reliability',
  })
}

function split({ k, baselineTries, candidateTries, pass, gain, interval }: ReportHybrid): Text[] {
  const alone = baselineTries === 0 ? 'candidate alone' : 'baseline alone'
  const both = `${baselineTries} baseline + ${candidateTries} candidate`
  const none = baselineTries === 0 || candidateTries === 0
  return [
    [`${k}`],
    [none ? alone : both],
    [formatValue(pass, 'fraction')],
    [none ? unknown : formatChange(gain, 'fraction')],
    [intervalOf(interval, 'fraction', true)],
  ]
}

function quantities({ majAtN, passHatK, gPassAtK, coverAtTau }: ReportTask): Text[][] {
  return [
    ...majAtN.map((row): Text[] => [[`maj@${row.n}`], ...changeCells(row, 'fraction')]),
    // pass^1 is pass@1, which the report has already.
    ...passHatK
      .filter(({ k }) => k > 1)
      .map((row): Text[] => [[`pass^${row.k}`], ...changeCells(row, 'fraction')]),
    ...gPassAtK.map((row): Text[] => [[`G-Pass@${row.k}, τ = ${row.tau}`], ...changeCells(row, 'fraction')]),
    ...coverAtTau.map((row): Text[] => [[`Cover at τ = ${row.tau}`], ...changeCells(row, 'fraction')]),
  ]
}
