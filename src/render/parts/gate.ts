// The gate: every rule on every task with its limit, what was measured, and the verdict; then why, where it is no pass.
import { formatChange, formatValue } from '../../metrics/format-value.ts'
import type { Block, Part, Table, Text } from '../document.ts'
import type { AnyReport, ReportFinding } from '../report.ts'
import { intervalOf, part, taskName, unknown } from './cells.ts'

export function gatePart({ findings }: AnyReport): Part {
  if (findings.length === 0) return part('gate', [], { essential: true })
  const rows = findings.map((finding): Text[] => [
    [finding.metric],
    taskName(finding.task),
    [finding.limit],
    [measured(finding)],
    [intervalOf(finding.interval, finding.unit, isChange(finding))],
    finding.verdict === 'pass' ? ['pass'] : [{ strong: outcome(finding) }],
  ])
  const table: Table = {
    kind: 'table',
    head: ['Rule', 'Task', 'Limit', 'Measured', 'Interval', 'Verdict'],
    align: ['left', 'left', 'left', 'right', 'right', 'left'],
    rows,
  }
  const reasons = findings
    .filter((finding) => finding.verdict !== 'pass')
    .map((finding): Text => [finding.why])
  const why: Block[] = reasons.length === 0 ? [] : [{ kind: 'list', items: reasons }]
  return part('gate', [table, ...why], { essential: true })
}

function isChange({ limit }: ReportFinding): boolean {
  return limit.startsWith('max-drop') || limit.startsWith('max-rise')
}

function measured(finding: ReportFinding): string {
  if (finding.measured === null) return unknown
  return isChange(finding)
    ? formatChange(finding.measured, finding.unit)
    : formatValue(finding.measured, finding.unit)
}

function outcome({ verdict, severity }: ReportFinding): string {
  return severity === 'warn' ? `${verdict} (warning only)` : verdict
}
