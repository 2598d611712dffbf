// The pairs of one task (or of all tasks) → everything that is measured on them, each number with its interval or a note.
import type { Note } from '../notes.ts'
import type { Interval } from '../stats/interval.ts'
import { compareBudgets } from './compare-budgets.ts'
import { compareAllRecorded, compareShift } from './compare-further.ts'
import { commonBudget, sampleCounts, valuesOfK } from './budgets.ts'
import { meansOf } from './change.ts'
import { differences, resample, type Column, type Resampled } from './columns.ts'
import { compareEntropy } from './compare-entropy.ts'
import { compareSupport } from './compare-support.ts'
import type { TaskComparison } from './comparison.ts'
import type { Later } from './draw-together.ts'
import type { Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import { crossoverIndex, passAtKColumns, type Crossover, type PassAtK } from './pass-at-k.ts'
import { perplexityOf } from './perplexity.ts'
import { quadrantOf } from './quadrant.ts'
import { bandOf } from './reach-band.ts'
import { seedOf } from './seed.ts'
import type { Settings } from './settings.ts'
import { supportColumns } from './support.ts'
import { taskNotes } from './task-notes.ts'

/** Measures one group, which must have at least one pair. */
export function compareTask(group: Group, chosen: Settings): { comparison: TaskComparison; notes: Note[] } {
  const { task, pairs, problems } = group
  const settings = { ...chosen, seed: seedOf(chosen.seed, task ?? '') }
  const missing: Missing = new Map()
  const ks = valuesOfK(commonBudget(pairs), settings.k)
  // First all that is to be resampled, then what came of it: so it is drawn once.
  const later = {
    paired: comparePaired(group, ks, settings, missing),
    answerEntropy: compareEntropy(group, settings, missing),
    recorded: compareAllRecorded(group, settings, missing),
    shift: compareShift(group, settings, missing),
    budgets: compareBudgets(group, ks, settings, missing),
    perplexity: perplexityOf(group, settings, missing),
  }
  const paired = later.paired()
  const answerEntropy = later.answerEntropy()
  const recorded = later.recorded()
  const [first] = paired.passAtK
  const comparison = {
    task,
    problems,
    samples: {
      baseline: sampleCounts(pairs.map((pair) => pair.baseline.n)),
      candidate: sampleCounts(pairs.map((pair) => pair.candidate.n)),
    },
    ...paired,
    answerEntropy,
    ...recorded,
    quadrant: first === undefined ? undefined : quadrantOf(first, answerEntropy, recorded.tokenEntropy),
    ...later.shift(),
    ...later.budgets(),
    perplexity: later.perplexity(),
  }
  return { comparison, notes: taskNotes(comparison, group, settings, missing) }
}

/** pass@k and support share their resamples: both are means over the same problems. */
function comparePaired(
  group: Group,
  ks: readonly number[],
  settings: Settings,
  missing: Missing,
): Later<Pick<TaskComparison, 'passAtK' | 'crossover' | 'support'>> {
  const curves = ks.map((k) => passAtKColumns(group.pairs, k))
  const columns = supportColumns(group.pairs, group.budgets, settings.epsilon)
  const all = [
    ...curves.flatMap((curve) => [...curve, differences(...curve)]),
    columns.preserved,
    columns.expanded,
    columns.shrunk,
  ]
  const resampled = resample(all, group.strata, settings)
  const support = compareSupport(group, settings, { columns, firstColumn: 3 * ks.length, resampled }, missing)
  return () => {
    const points = curves.map((curve, index) =>
      passAtKRow(ks[index] ?? 1, curve, 3 * index, resampled, missing),
    )
    const band = bandOf(
      points.map(({ change, interval }, index) => ({
        change,
        interval,
        means: resampled.means(3 * index + 2),
      })),
      settings.level,
    )
    const passAtK = points.map((row, index) => ({ ...row, simultaneous: band[index] }))
    return { passAtK, crossover: crossoverOf(passAtK, resampled), support: support() }
  }
}

/** At the resampled columns `at`, `at + 1` and `at + 2` stand baseline, candidate and the change of k. */
function passAtKRow(
  k: number,
  curve: readonly [baseline: Column, candidate: Column],
  at: number,
  resampled: Resampled,
  missing: Missing,
): Omit<PassAtK, 'simultaneous'> {
  return {
    k,
    ...meansOf(...curve),
    interval: kept(missing, `the change of pass@${k}`, resampled.change(at + 2, 1)),
    baselineInterval: band(resampled, at),
    candidateInterval: band(resampled, at + 1),
  }
}

/** A curve's own band; where there is none, the chart draws none, and the change has its note. */
function band(resampled: Resampled, column: number): Interval | undefined {
  const found = resampled.interval([column], (value) => value)
  return typeof found === 'string' ? undefined : found
}

function crossoverOf(curve: readonly PassAtK[], resampled: Resampled): Crossover | undefined {
  const from = crossoverIndex(curve)
  const first = from === undefined ? undefined : curve[from]
  if (from === undefined || first === undefined) return undefined
  const columns = curve.slice(from).map((_, offset) => 3 * (from + offset) + 2)
  const baselineAhead = (...changes: number[]): boolean =>
    changes.every((change, index) => (index === 0 ? change < 0 : change <= 0))
  return { k: first.k, share: resampled.share(columns, baselineAhead) }
}
