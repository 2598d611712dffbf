// Support of each task at its full budget: counts and the ratios made of them, each with its interval.
import { formatValue } from '../../metrics/format-value.ts'
import type { Block, Part, Text } from '../document.ts'
import type { Range } from '../report-metrics.ts'
import type { Report } from '../report.ts'
import type { ReportSupport } from '../report-task.ts'
import { intervalOf, paragraph, part, rowsOf, tableOf, taskName, unknown } from './cells.ts'

type Row = readonly [name: string, value: number | null, unit: 'problems' | 'ratio', interval: Range]

export function supportPart(report: Report): Part {
  const rows = rowsOf(report).flatMap(({ task, problems, support }) =>
    problems.paired === 0 || support.budget === 1
      ? []
      : quantities(support).map(([name, value, unit, interval]): Text[] => [
          taskName(task),
          [name],
          [value === null ? unknown : formatValue(value, unit)],
          [intervalOf(interval, unit, false)],
        ]),
  )
  const says =
    'SRR is the share of the baseline’s reach that was kept, NDR the share of the candidate’s reach that is new, ' +
    'SDS their harmonic mean, NSCR what was gained less what was lost, as a share of what either reaches.'
  const blocks: Block[] =
    rows.length === 0 ? [] : [paragraph(says), tableOf(['Task', 'Quantity', 'Value', 'Interval'], 2, rows)]
  return part('support', blocks, { summary: 'Lost, gained and the ratios of support' })
}

function quantities({ shrunk, expanded, srr, ndr, sds, nscr, intervals }: ReportSupport): Row[] {
  return [
    ['lost', shrunk, 'problems', intervals.shrunk],
    ['gained', expanded, 'problems', intervals.expanded],
    ['SRR', srr, 'ratio', intervals.srr],
    ['NDR', ndr, 'ratio', intervals.ndr],
    ['SDS', sds, 'ratio', intervals.sds],
    ['NSCR', nscr, 'ratio', intervals.nscr],
  ]
}
