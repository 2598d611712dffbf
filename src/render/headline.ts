// The one plain sentence at the top of a report: precision first, then reach, then where the two meet.
import { formatSize } from '../metrics/format-value.ts'
import type { Range, ReportTask } from './report.ts'

/** Says what happened over all problems, and what of it could be chance. */
export function headline(overall: ReportTask): string {
  return `${precision(overall)}${reach(overall)}${crossover(overall)}.`
}

function precision({ passAtK }: ReportTask): string {
  const first = passAtK.find((row) => row.k === 1)
  if (first === undefined) return 'pass@1 is unknown'
  if (first.change === 0) return 'pass@1 did not change'
  const moved = first.change > 0 ? 'rose' : 'fell'
  const size = formatSize(first.change, 'fraction')
  return `pass@1 ${moved} by ${size}${isClear(first.interval) ? '' : ', which can be chance'}`
}

function isClear(interval: Range): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0)
}

function reach({ support, passAtK }: ReportTask): string {
  if (support.budget === 1) return '; with one sample a problem, nothing can be said about reach'
  const { lost, gained, noise } = support
  const rose = (passAtK[0]?.change ?? 0) > 0
  if (lost.length === 0 && gained.length === 0) return '; no problem was lost or gained'
  const joint = lost.length > 0 && rose ? ', but ' : '; '
  const chance = `${Math.round(noise.shrunkExpected * 10) / 10} expected by chance`
  return `${joint}${problems(lost.length)} the baseline reached ${lost.length === 1 ? 'is' : 'are'} lost (${chance}) and ${gained.length} gained`
}

function problems(count: number): string {
  if (count === 0) return 'no problem'
  return count === 1 ? '1 problem' : `${count} problems`
}

function crossover({ crossover: at, support }: ReportTask): string {
  if (at === null || support.budget === 1) return ''
  return at.k === 1 ? '; the baseline is ahead at every k' : `; from k = ${at.k} on the baseline is ahead`
}
