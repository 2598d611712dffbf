// Perplexity on external traces: how surprising both models find solutions that somebody else wrote.
import type { Interval } from '../stats/interval.ts'
import type { ProblemPair } from '../tally/pair.ts'
import { byCodeUnit } from '../tally/sorted.ts'
import { fromMillionths, type TraceScore } from '../tally/tally.ts'
import type { Card } from './card.ts'
import { mean, resample } from './columns.ts'
import type { Later } from './draw-together.ts'
import { strataOf, type Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'
import { isInSupport } from './support-chances.ts'

export const card: Card = {
  name: 'perplexity',
  title: 'Perplexity of external traces',
  measures:
    'How surprising the models find solutions written by somebody else, for instance by a stronger model.',
  formula:
    'Per trace exp(−Σ ln p / tokens); mean over a problem’s traces; mean over problems. Only traces that both models scored. ' +
    'ratio = candidate / baseline of these means. The source of a trace is the part of its name before the first “/”. Classes: the ' +
    'problem is preserved, expanded, shrunk or out of support by its own samples.',
  readItAs:
    'A ratio above 1: the candidate has moved away from these solutions. In the paper it rises most where neither model solves the problem.',
  misleadsWhen:
    'The models use different tokenizers: perplexity is per token. Means of perplexities are led by a few very surprising traces.',
  interval:
    'Of the ratio: percentile bootstrap over the problems of the group. The ratio is of means on the same problems.',
  source:
    'Wu et al. 2025 (arXiv 2507.14843 v4), Table 2; formula as in Yue et al. 2025 (arXiv 2504.13837), section 4.1.',
}

export type SupportClass = 'preserved' | 'expanded' | 'shrunk' | 'out-of-support'

const classes: readonly SupportClass[] = ['preserved', 'expanded', 'shrunk', 'out-of-support']

/** Some of the traces: of one source or all, on problems of one class or all. */
export interface TraceGroup {
  /** Undefined: all sources. */
  readonly source: string | undefined
  /** Undefined: all classes. */
  readonly supportClass: SupportClass | undefined
  readonly problems: number
  readonly traces: number
  readonly baseline: number
  readonly candidate: number
  /** candidate / baseline. */
  readonly ratio: number
  readonly interval: Interval | undefined
}

export interface Perplexity {
  /** Traces on the paired problems that only one model scored: not compared. */
  readonly unpaired: number
  /** All traces first, then by class; then each source likewise, sorted by name. Empty groups are left out. */
  readonly groups: readonly TraceGroup[]
}

/** One problem's traces that both models scored. */
interface Scored {
  readonly pair: ProblemPair
  readonly supportClass: SupportClass
  readonly traces: readonly { source: string; baseline: number; candidate: number }[]
}

/** Undefined where no trace was scored by both models. */
export function perplexityOf(
  group: Group,
  settings: Settings,
  missing: Missing,
): Later<Perplexity | undefined> {
  const scored = group.pairs
    .map((pair) => scoredBy(pair, settings.epsilon))
    .filter(({ traces }) => traces.length > 0)
  if (scored.length === 0) return () => undefined
  const names = new Set(scored.flatMap(({ traces }) => traces.map(({ source }) => source)))
  const sources = [undefined, ...[...names].sort(byCodeUnit)]
  const measured = sources.flatMap((source) =>
    [undefined, ...classes].map((supportClass) => {
      const chosen = choose(scored, source, supportClass)
      return chosen.length === 0 ? [] : [groupOf(chosen, { source, supportClass }, group, settings, missing)]
    }),
  )
  const all = group.pairs.reduce((sum, { baseline, candidate }) => {
    return sum + new Set([...baseline.traces.keys(), ...candidate.traces.keys()]).size
  }, 0)
  const both = scored.reduce((sum, { traces }) => sum + traces.length, 0)
  return () => ({ unpaired: all - both, groups: measured.flatMap((found) => found.map((one) => one())) })
}

function scoredBy(pair: ProblemPair, epsilon: number): Scored {
  const { baseline, candidate } = pair
  const [before, after] = [isInSupport(baseline, epsilon), isInSupport(candidate, epsilon)]
  const supportClass = before ? (after ? 'preserved' : 'shrunk') : after ? 'expanded' : 'out-of-support'
  const names = [...baseline.traces.keys()].filter((name) => candidate.traces.has(name)).sort(byCodeUnit)
  const traces = names.map((name) => ({
    source: name.split('/', 1)[0] ?? name,
    baseline: perplexity(baseline.traces.get(name)),
    candidate: perplexity(candidate.traces.get(name)),
  }))
  return { pair, supportClass, traces: traces.filter(isKnown) }
}

/** exp(−Σ ln p / tokens); NaN for a trace without tokens. */
function perplexity(score: TraceScore | undefined): number {
  if (score === undefined || score.tokens <= 0) return Number.NaN
  return Math.exp(-fromMillionths(score.logprob) / score.tokens)
}

function isKnown(trace: { baseline: number; candidate: number }): boolean {
  return Number.isFinite(trace.baseline) && Number.isFinite(trace.candidate)
}

function choose(
  scored: readonly Scored[],
  source: string | undefined,
  supportClass: SupportClass | undefined,
): Scored[] {
  return scored
    .filter((one) => supportClass === undefined || one.supportClass === supportClass)
    .map((one) => ({
      ...one,
      traces: one.traces.filter((trace) => source === undefined || trace.source === source),
    }))
    .filter(({ traces }) => traces.length > 0)
}

function groupOf(
  chosen: readonly Scored[],
  which: Pick<TraceGroup, 'source' | 'supportClass'>,
  group: Group,
  settings: Settings,
  missing: Missing,
): Later<TraceGroup> {
  const columns = columnsOf(chosen)
  const strata = strataOf(
    group,
    chosen.map(({ pair }) => pair),
  )
  const resampled = resample(columns, strata, settings)
  const [baseline, candidate] = [mean(columns[0]), mean(columns[1])]
  const problems = chosen.length
  const traces = chosen.reduce((sum, one) => sum + one.traces.length, 0)
  return () => {
    const found = resampled.interval([0, 1], (before = 0, after = 0) => after / before)
    const interval = kept(missing, nameOf(which), found)
    return { ...which, problems, traces, baseline, candidate, ratio: candidate / baseline, interval }
  }
}

function columnsOf(chosen: readonly Scored[]): readonly [baseline: Float64Array, candidate: Float64Array] {
  const column = (side: 'baseline' | 'candidate'): Float64Array =>
    Float64Array.from(chosen, ({ traces }) => mean(Float64Array.from(traces, (trace) => trace[side])))
  return [column('baseline'), column('candidate')]
}

/** Per problem the mean perplexity of its traces (of `source`, if given) under both models; problems without such traces are left out. */
export function perplexityColumns(
  pairs: readonly ProblemPair[],
  source: string | undefined,
): readonly [baseline: Float64Array, candidate: Float64Array] {
  return columnsOf(
    choose(
      pairs.map((pair) => scoredBy(pair, 0)),
      source,
      undefined,
    ),
  )
}

function nameOf({ source, supportClass }: Pick<TraceGroup, 'source' | 'supportClass'>): string {
  const which = [source, supportClass].filter((part) => part !== undefined)
  return `the perplexity ratio${which.length === 0 ? '' : ` (${which.join(', ')})`}`
}
