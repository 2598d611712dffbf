// Findings and faults → annotations, as many as GitHub shows. Writes nothing; the runner escapes them.
import type { Fault } from '../faults.ts'
import type { AnyReport, ReportFinding } from '../render/report.ts'
import { annotateConfigs } from './config-annotations.ts'
import { cut } from './cut.ts'

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly text: string
  /** Where it stands in the change; nowhere where undefined. */
  readonly at?: { readonly file: string; readonly line: number }
}

/** GitHub shows 10 errors and 10 warnings a step, of 4,096 characters each. */
const shown = 10
const longest = 4_000

/** One annotation a finding that did not pass, and some on the config lines that changed with it. `fails`: the verdict fails the job. */
export function annotateFindings(report: AnyReport, fails: boolean): Annotation[] {
  const all = report.findings
    .filter((finding) => finding.verdict !== 'pass')
    .map((finding) => ({
      level: level(finding, fails && report.verdict === 'undecided'),
      title: `Leash: ${finding.metric} ${finding.limit}${finding.task === null ? '' : ` (${finding.task})`}: ${finding.verdict}`,
      text: finding.why,
    }))
  const configs = annotateConfigs(report)
  const room = (of: Annotation['level']) => shown - configs.filter((one) => one.level === of).length
  return [...few(all, 'error', room('error')), ...few(all, 'warning', room('warning')), ...configs]
}

/** One error a fault. */
export function annotateFaults(faults: readonly Fault[]): Annotation[] {
  const all = faults.map((fault) => ({
    level: 'error' as const,
    title: 'Leash: this can be put right',
    text: `${fault.text}\n${fault.hint}`,
  }))
  return few(all, 'error')
}

function level(finding: ReportFinding, undecidedFails: boolean): 'error' | 'warning' {
  if (finding.severity === 'warn') return 'warning'
  return finding.verdict === 'fail' || undecidedFails ? 'error' : 'warning'
}

function few(all: readonly Annotation[], level: Annotation['level'], room = shown): Annotation[] {
  const these = all
    .filter((one) => one.level === level)
    .map((one) => ({ ...one, title: cut(one.title, 200), text: cut(one.text, longest) }))
  if (these.length <= room) return these
  const more = these.length - room + 1
  return [
    ...these.slice(0, room - 1),
    { level, title: 'Leash: more findings', text: `${more} more of these are in the job summary.` },
  ]
}
