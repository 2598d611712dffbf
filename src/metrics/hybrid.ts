// Hybrid budget: K tries split between both models. Which split solves most, and is it better than one model alone?
import { hybridPass, passOfTries } from '../stats/hybrid-pass.ts'
import type { Interval } from '../stats/interval.ts'
import type { Card } from './card.ts'
import { countColumn } from './change.ts'
import { differences, mean, resample, type Column } from './columns.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup, CountPair } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

export const card: Card = {
  name: 'hybrid',
  title: 'Hybrid budget',
  measures:
    'How many problems K tries solve when some go to the baseline and the rest to the candidate, and which split is best.',
  formula:
    'Per problem 1 − (1 − pass@i of the baseline)(1 − pass@(K−i) of the candidate), unbiased; mean over problems. Splits: eighths of K ' +
    '(all splits for K ≤ 8). gain = best split − the better of all K tries to one model.',
  readItAs:
    'A gain says that the two models solve different problems: keep the baseline beside the candidate for large budgets. No gain: use ' +
    'the better one alone.',
  misleadsWhen: 'A try of one model costs more than a try of the other: look at tokens.',
  interval:
    'Of the gain: paired bootstrap over problems at the level that holds for all splits together (Bonferroni), so that picking the best ' +
    'is allowed for.',
  source: 'Product of unbiased pass@k estimates of independent samples; pass@k of Chen et al. 2021.',
}

/** The best split of `k` tries. */
export interface Hybrid {
  readonly k: number
  readonly baselineTries: number
  readonly candidateTries: number
  /** Chance that one of the tries is right, 0–1. */
  readonly pass: number
  /** `pass` − the better of both models with all k tries; 0 where the best split is no split. */
  readonly gain: number
  /** Of `gain`; undefined also where the best split is no split. */
  readonly interval: Interval | undefined
}

/** With the gain of each problem, and among how many splits it is the best. */
export interface BestSplit extends Omit<Hybrid, 'interval'> {
  readonly gains: Column
  readonly splits: number
}

/** Powers of two from 2 up to `budget`, at most the least number of samples. */
export function hybridOf(
  { pairs, strata }: CountGroup,
  budget: number,
  settings: Settings,
  missing: Missing,
): Later<Hybrid[]> {
  const best: BestSplit[] = []
  const passes = passesOf(pairs)
  for (let k = 2; k <= budget; k *= 2) best.push(bestSplit(pairs, k, passes))
  const columns = best.map(({ gains }) => gains)
  const resampled = best.length === 0 ? undefined : resample(columns, strata, settings)
  return () =>
    best.map(({ k, baselineTries, candidateTries, pass, gain, splits }, index) => {
      const row = { k, baselineTries, candidateTries, pass, gain }
      if (resampled === undefined || baselineTries === 0 || candidateTries === 0)
        return { ...row, interval: undefined }
      const level = 1 - (1 - settings.level) / splits
      const found = resampled.change(index, 1, level)
      return { ...row, interval: kept(missing, `the hybrid gain at ${k} tries`, found) }
    })
}

/** k is at most the least number of samples. `passes`: of these pairs, for whoever asks for several k. */
export function bestSplit(pairs: readonly CountPair[], k: number, passes = passesOf(pairs)): BestSplit {
  const parts = Math.min(k, 8)
  const splits = Array.from({ length: parts + 1 }, (_, part) => splitOf(passes, (part * k) / parts, k))
  const [none, all] = [splits[0], splits.at(-1)]
  if (none === undefined || all === undefined) throw new Error('a budget has two ends')
  const alone = none.pass > all.pass ? none : all
  // Float noise is no gain: of equals, one model alone is simpler.
  const best = splits.reduce((top, one) => (one.pass > top.pass + 1e-12 ? one : top), alone)
  return {
    k,
    baselineTries: best.tries,
    candidateTries: k - best.tries,
    pass: best.pass,
    gain: best.pass - alone.pass,
    gains: differences(alone.column, best.column),
    splits: Math.max(1, parts - 1),
  }
}

type Passes = (side: 'baseline' | 'candidate', tries: number) => Column

/** Each model's pass@(so many tries): an eighth of one k is a quarter of the k before it. */
function passesOf(pairs: readonly CountPair[]): Passes {
  const kept = { baseline: new Map<number, Column>(), candidate: new Map<number, Column>() }
  return (side, tries) => {
    const column =
      kept[side].get(tries) ?? countColumn(pairs, side, `${tries} tries`, (n, c) => passOfTries(n, c, tries))
    kept[side].set(tries, column)
    return column
  }
}

function splitOf(passes: Passes, tries: number, k: number): { tries: number; column: Column; pass: number } {
  const candidate = passes('candidate', k - tries)
  const column = passes('baseline', tries).map((pass, index) => hybridPass(pass, candidate[index] ?? NaN))
  return { tries, column, pass: mean(column) }
}
