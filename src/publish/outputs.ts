// Report and receipts → the action's outputs as text. What is unknown is empty, never 0.
import type { OutputName } from '../options/fields.ts'
import type { AnyReport } from '../render/report.ts'

/** Paths of the files that were written. */
export interface ReportFiles {
  readonly json: string
  readonly markdown: string
  readonly charts: readonly string[]
}

export type Outputs = Readonly<Record<OutputName, string>>

export const emptyOutputs: Outputs = {
  verdict: '',
  'report-json': '',
  'report-markdown': '',
  charts: '',
  'comment-url': '',
  'pass-at-1-change': '',
  'pass-at-k-change': '',
  shrunk: '',
  expanded: '',
}

/** The headline numbers are those of all problems pooled; k is the largest one there. The comment comes later. */
export function reportOutputs(report: AnyReport, files: ReportFiles): Outputs {
  const paths = {
    ...emptyOutputs,
    verdict: report.verdict,
    'report-json': files.json,
    'report-markdown': files.markdown,
    charts: files.charts.join('\n'),
  }
  if (report.overall === null) return paths
  const { passAtK, support } = report.overall
  const k1 = passAtK.find((point) => point.k === 1)
  const last = passAtK.reduce<(typeof passAtK)[number] | undefined>(
    (largest, point) => (largest === undefined || point.k > largest.k ? point : largest),
    undefined,
  )
  return {
    ...paths,
    'pass-at-1-change': known(k1?.change),
    'pass-at-k-change': known(last?.change),
    shrunk: known(support.shrunk),
    expanded: known(support.expanded),
  }
}

/** To 12 digits, which hides what floating point adds: 0.05, not 0.04999999999999993. */
function known(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toPrecision(12)))
}
