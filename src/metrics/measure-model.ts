// One model's tally → its headline numbers, with nothing to compare it with: what the history keeps of it. pass@k and
// answer-level entropy as in their cards, each with a percentile interval over resampled problems.
import type { Interval } from '../stats/interval.ts'
import { passAtK } from '../stats/pass-at-k.ts'
import { rarefiedEntropy } from '../stats/entropy.ts'
import { spreadOf } from '../stats/spread.ts'
import { sortedProblems, sortedTasks } from '../tally/sorted.ts'
import type { ProblemTally, Tally } from '../tally/tally.ts'
import { sampleCounts, valuesOfK } from './budgets.ts'
import { mean, resample, type Column } from './columns.ts'
import type { SampleCounts } from './comparison.ts'
import { seedOf } from './seed.ts'
import type { Settings } from './settings.ts'

export interface Measurement {
  /** Mean over problems: pass@k as a fraction, entropy in nats. */
  readonly value: number
  /** Undefined: one problem, or no variation between resamples. */
  readonly interval: Interval | undefined
}

export interface ModelNumbers {
  /** Undefined: all problems pooled. */
  readonly task: string | undefined
  readonly problems: number
  readonly samples: SampleCounts
  /** Ascending k: the powers of two up to the least number of samples, and that. */
  readonly passAtK: readonly (Measurement & { readonly k: number })[]
  /** Over the problems whose answers are recorded, at so many draws, from 2 on; ascending. */
  readonly answerEntropy: readonly (Measurement & { readonly draws: number })[]
}

type Resampling = Pick<Settings, 'resamples' | 'level' | 'seed'>

/** Tasks sorted by name. Undefined where the tally has no samples. */
export function measureModel(
  tally: Tally,
  settings: Resampling,
): { readonly overall: ModelNumbers; readonly tasks: readonly ModelNumbers[] } | undefined {
  const tasks = sortedTasks(tally)
    .map((task) => ({ task, problems: sortedProblems(tally, task).filter(({ n }) => n > 0) }))
    .filter(({ problems }) => problems.length > 0)
  if (tasks.length === 0) return undefined
  return {
    overall: numbersOf(
      undefined,
      tasks.map(({ problems }) => problems),
      settings,
    ),
    tasks: tasks.map(({ task, problems }) => numbersOf(task, [problems], settings)),
  }
}

function numbersOf(
  task: string | undefined,
  strata: readonly (readonly ProblemTally[])[],
  settings: Resampling,
): ModelNumbers {
  const seeded = { ...settings, seed: seedOf(settings.seed, task ?? '') }
  const problems = strata.flat()
  const samples = sampleCounts(problems.map(({ n }) => n))
  const ks = valuesOfK(samples.min, [])
  const passes = measure(strata, ks, ({ n, c }, k) => passAtK(n, c, k), seeded)
  const withAnswers = strata.map((some) => some.filter(({ answers }) => answers.size > 0))
  const recorded = withAnswers.flat().map(({ answers }) => answers.samples)
  const draws = recorded.length === 0 ? [] : valuesOfK(Math.min(...recorded), []).filter((m) => m > 1)
  const entropies = measure(
    withAnswers,
    draws,
    ({ answers }, m) => rarefiedEntropy(spreadOf(answers.counts), m),
    seeded,
  )
  return {
    task,
    problems: problems.length,
    samples,
    passAtK: passes.map((one, index) => ({ k: ks[index] ?? 1, ...one })),
    answerEntropy: entropies.map((one, index) => ({ draws: draws[index] ?? 2, ...one })),
  }
}

function measure(
  strata: readonly (readonly ProblemTally[])[],
  budgets: readonly number[],
  of: (problem: ProblemTally, budget: number) => number | undefined,
  settings: Resampling,
): Measurement[] {
  const problems = strata.flat()
  const columns = budgets.map((budget): Column =>
    Float64Array.from(problems, (problem) => {
      const value = of(problem, budget)
      if (value === undefined) throw new Error(`budget ${budget} asked of ${problem.n} samples`)
      return value
    }),
  )
  const sizes = strata.map((some) => some.length).filter((size) => size > 0)
  const resampled = resample(columns, sizes, settings)
  return columns.map((column, index) => {
    const interval = resampled.interval([index], (value) => value)
    return { value: mean(column), interval: typeof interval === 'string' ? undefined : interval }
  })
}
