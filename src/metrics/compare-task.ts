// The pairs of one task (or of all tasks) → everything that is measured on them, each number with its interval or a note.
import type { Note } from '../notes.ts'
import type { Interval } from '../stats/interval.ts'
import { commonBudget, sampleCounts, valuesOfK } from './budgets.ts'
import { mean, resample, type Column, type Resampled } from './columns.ts'
import { compareEntropy } from './compare-entropy.ts'
import { compareSupport } from './compare-support.ts'
import type { TaskComparison } from './comparison.ts'
import type { Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import { crossoverIndex, passAtKColumns, type Crossover, type PassAtK } from './pass-at-k.ts'
import { seedOf } from './seed.ts'
import type { Settings } from './settings.ts'
import { supportColumns } from './support.ts'
import { taskNotes } from './task-notes.ts'

/** Measures one group, which must have at least one pair. */
export function compareTask(group: Group, chosen: Settings): { comparison: TaskComparison; notes: Note[] } {
  const { task, pairs, problems } = group
  const settings = { ...chosen, seed: seedOf(chosen.seed, task ?? '') }
  const missing: Missing = new Map()
  const comparison = {
    task,
    problems,
    samples: {
      baseline: sampleCounts(pairs.map((pair) => pair.baseline.n)),
      candidate: sampleCounts(pairs.map((pair) => pair.candidate.n)),
    },
    ...comparePaired(group, settings, missing),
    answerEntropy: compareEntropy(group, settings, missing),
  }
  return { comparison, notes: taskNotes(comparison, group, settings, missing) }
}

/** pass@k and support share their resamples: both are means over the same problems. */
function comparePaired(
  group: Group,
  settings: Settings,
  missing: Missing,
): Pick<TaskComparison, 'passAtK' | 'crossover' | 'support'> {
  const budget = commonBudget(group.pairs)
  const ks = valuesOfK(budget, settings.k)
  const curves = ks.map((k) => passAtKColumns(group.pairs, k))
  const columns = supportColumns(group.pairs, budget, settings.epsilon)
  const all = [...curves.flat(), columns.preserved, columns.expanded, columns.shrunk]
  const resampled = resample(all, group.strata, settings)
  const passAtK = curves.map((curve, index) =>
    passAtKRow(ks[index] ?? budget, curve, 2 * index, resampled, missing),
  )
  const sample = { columns, firstColumn: 2 * ks.length, resampled }
  return {
    passAtK,
    crossover: crossoverOf(passAtK, resampled),
    support: compareSupport(group, budget, settings, sample, missing),
  }
}

/** The curves of k stand at the resampled columns `at` (baseline) and `at + 1` (candidate). */
function passAtKRow(
  k: number,
  curve: readonly [baseline: Column, candidate: Column],
  at: number,
  resampled: Resampled,
  missing: Missing,
): PassAtK {
  const [baseline, candidate] = [mean(curve[0]), mean(curve[1])]
  const change = resampled.interval([at, at + 1], (before = 0, after = 0) => after - before)
  return {
    k,
    baseline,
    candidate,
    change: candidate - baseline,
    interval: kept(missing, `the change of pass@${k}`, change),
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
  const columns = curve.slice(from).flatMap((_, offset) => [2 * (from + offset), 2 * (from + offset) + 1])
  const baselineAhead = (...means: number[]): boolean =>
    means.every((value, index) => index % 2 === 1 || value > (means[index + 1] ?? value))
  return { k: first.k, share: resampled.share(columns, baselineAhead) }
}
