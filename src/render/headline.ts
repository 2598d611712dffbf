// What the numbers over all problems come to, in two or three plain sentences: precision, reach, which model for which
// number of tries. Reads the report only; says no more than its intervals and p-values bear.
import { formatChange, formatRange, formatSize, formatValue } from '../metrics/format-value.ts'
import type { Range } from './report-metrics.ts'
import type { ReportPassAtK, ReportSupport, ReportTask } from './report-task.ts'

/** The top of the report; `level` is the confidence level of its intervals, 0–1. */
export function headline(overall: ReportTask, level: number): string {
  return [precision(overall), reach(overall, level), advice(overall, level), bothModels(overall)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function precision({ passAtK }: ReportTask): string {
  const first = passAtK.find((row) => row.k === 1)
  if (first === undefined) return 'pass@1 is unknown.'
  const { change, interval, baseline, candidate } = first
  const fromTo = `${formatValue(baseline, 'fraction')} → ${formatValue(candidate, 'fraction')}`
  if (change === 0) return `pass@1 did not change (${formatValue(baseline, 'fraction')}).`
  const moved = `${change > 0 ? 'rose' : 'fell'} by ${formatSize(change, 'fraction')}`
  if (interval === null) return `pass@1 ${moved} (${fromTo}); without an interval this may be chance.`
  if (isClear(interval)) return `pass@1 ${moved} (${fromTo}).`
  const size = `${formatChange(change, 'fraction')}, interval ${formatRange(...interval, 'fraction', 'change')}`
  return `No clear change of pass@1 (${size}).`
}

function isClear(interval: Range): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0)
}

function reach({ support }: ReportTask, level: number): string {
  const { largestBudget: budget, lost, gained, noise, lostByChance, gainedByChance } = support
  if (budget === 1) return 'With one sample a problem, nothing can be said about reach.'
  if (lost.length === 0 && gained.length === 0)
    return `No problem was lost or gained at ${triesOf(support)} tries.`
  const losses = lost.length > 0 && isRare(noise.shrunkP, level)
  const gains = gained.length > 0 && isRare(noise.expandedP, level)
  const lostText = `${count(lost.length)} the baseline reached ${are(lost.length)} lost`
  const gainedText = `${count(gained.length)} ${are(gained.length)} gained`
  if (!losses && !gains) {
    return `${capital(lostText)} and ${gainedText}, no more than chance explains (${expected(lostByChance)} and ${expected(gainedByChance)} expected).`
  }
  const said = [
    losses
      ? `${lostText}, ${expected(lostByChance)} expected by chance (${often(noise.shrunkP, 'lose')})`
      : `${lostText}${lost.length > 0 ? ', which chance explains' : ''}`,
    gains
      ? `${gainedText}, ${expected(gainedByChance)} expected by chance (${often(noise.expandedP, 'gain')})`
      : `${gainedText}${gained.length > 0 ? ', which chance explains' : ''}`,
  ]
  return `${capital((gains && !losses ? said.reverse() : said).join('; '))}.`
}

/** One-sided, like the judge: what the interval of a change leaves out on one side. */
function isRare(p: number, level: number): boolean {
  return p < (1 - level) / 2
}

/** Pooled tasks may have been tried unequally often. */
function triesOf({ budget, largestBudget }: ReportSupport): string {
  return budget === largestBudget ? `${budget}` : `${budget} to ${largestBudget}`
}

function count(problems: number): string {
  return problems === 0 ? 'no problem' : problems === 1 ? '1 problem' : `${problems} problems`
}

function are(problems: number): string {
  return problems <= 1 ? 'is' : 'are'
}

function expected(problems: number): string {
  return formatValue(problems, 'problems')
}

/** A p-value in words. */
function often(p: number, what: 'lose' | 'gain'): string {
  const rare = p < 0.001 ? 'less than once in 1000 times' : `once in ${Math.round(1 / p)} times`
  return `two equal models would ${what} as many ${rare}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Which model for how many tries, as far as the intervals tell. */
function advice(task: ReportTask, level: number): string {
  const { passAtK, support } = task
  const last = passAtK.at(-1)
  if (last === undefined || !passAtK.some(({ interval }) => interval !== null)) return ''
  const candidateLeads = passAtK.some((row) => leads(row, 'candidate'))
  const baselineLeads = passAtK.some((row) => leads(row, 'baseline'))
  if (last.k === 1) {
    if (!candidateLeads && !baselineLeads) return ''
    return `For one try, ${candidateLeads ? 'use the candidate' : 'stay with the baseline'}.`
  }
  if (!candidateLeads && !baselineLeads) {
    return support.lost.length > 0 && isRare(support.noise.shrunkP, level)
      ? `Up to ${last.k} tries, pass@k does not tell the two models apart; the lost problems do: stay with the baseline where reach matters.`
      : `Nothing here tells the two models apart, for any number of tries up to ${last.k}.`
  }
  return candidateLeads ? adviceOfCandidate(task, baselineLeads) : adviceOfBaseline(task)
}

function leads({ change, interval }: ReportPassAtK, model: 'candidate' | 'baseline'): boolean {
  return isClear(interval) && change > 0 === (model === 'candidate')
}

/** The candidate is clearly ahead somewhere. */
function adviceOfCandidate({ passAtK, crossover }: ReportTask, baselineLeads: boolean): string {
  const most = passAtK.at(-1)?.k ?? 1
  if (crossover !== null) {
    const share = shareText(crossover.share)
    return baselineLeads
      ? `Use the candidate below k = ${crossover.k}; from there on the baseline is ahead${share}: use the baseline.`
      : `Use the candidate for few tries; from k = ${crossover.k} on the baseline may be ahead${share}, which is not clear.`
  }
  if (!baselineLeads) return `The candidate is the better choice for any number of tries up to ${most}.`
  return `Use the baseline below k = ${aheadFrom(passAtK)}, and the candidate from there on.`
}

/** Only the baseline is clearly ahead somewhere. */
function adviceOfBaseline({ crossover }: ReportTask): string {
  if (crossover === null) {
    return 'The baseline is clearly ahead for some numbers of tries and the candidate for none: stay with the baseline.'
  }
  const share = shareText(crossover.share)
  return crossover.k === 1
    ? `The baseline is ahead for any number of tries${share}: stay with the baseline.`
    : `From k = ${crossover.k} on the baseline is ahead${share}: use the baseline there; below it either will do.`
}

function shareText(share: number | null): string {
  return share === null ? '' : ` (in ${formatValue(share, 'fraction')} of the resamples)`
}

/** Where tries split between the models clearly solve more than either model alone, the split that gains most. */
function bothModels({ hybrid }: ReportTask): string {
  const clear = hybrid.filter(({ interval }) => interval !== null && interval[0] > 0)
  const best = clear.toSorted((one, other) => other.gain - one.gain)[0]
  if (best === undefined) return ''
  const split = `${best.baselineTries} of the baseline and ${best.candidateTries} of the candidate`
  return `Of ${best.k} tries, ${split} solve ${formatSize(best.gain, 'fraction')} more than either model alone.`
}

/** The smallest k from which on the candidate is ahead. */
function aheadFrom(passAtK: readonly ReportPassAtK[]): number {
  const behind = passAtK.findLastIndex(({ change }) => change <= 0)
  return passAtK[behind + 1]?.k ?? 1
}
