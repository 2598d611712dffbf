// What is known or expected of a model → of each problem, the law that its samples follow. Plans draw imagined evals from it;
// what was seen is taken to be all there is.
import type { RateShare } from '../stats/tilt.ts'
import type { Spread, Spreads } from '../tally/spreads.ts'
import { byCodeUnit, sortedProblems, sortedTasks } from '../tally/sorted.ts'
import type { ProblemTally, Sum, Tally, TraceScore } from '../tally/tally.ts'
import { missingAnswers } from '../metrics/missing-answers.ts'
import { atQuantiles } from './rates.ts'

/** An answer (null: none), right or wrong, and how often it is given, 0–1. */
export interface AnswerShare {
  readonly answer: string | null
  readonly correct: boolean
  readonly share: number
}

/** Undefined: not known of this problem. */
export interface PilotProblem {
  /** Share of correct samples. */
  readonly rate: number
  readonly answers: readonly AnswerShare[] | undefined
  /** Share of samples without an answer. */
  readonly missing: number | undefined
  readonly truncated: number | undefined
  readonly tokens: Spread | undefined
  /** Millionths of a nat. */
  readonly tokenEntropy: Spread | undefined
  readonly traces: ReadonlyMap<string, TraceScore>
}

export interface Pilot {
  /** False: only success rates are known, and those are expectations. */
  readonly isMeasured: boolean
  readonly problems: readonly PilotProblem[]
  /** The pilot states tokens or token entropies, but not how they vary within a problem. */
  readonly onlySums: { readonly tokens: boolean; readonly tokenEntropy: boolean }
}

/** Problems with samples, in an order that does not depend on reading. */
export function measuredPilot(tally: Tally, spreads: Spreads): Pilot {
  const tallies = sortedTasks(tally)
    .flatMap((task) => sortedProblems(tally, task))
    .filter(({ n }) => n > 0)
  const problems = tallies.map((problem) => problemOf(problem, spreads))
  const onlySums = (of: 'tokens' | 'tokenEntropy'): boolean =>
    tallies.some((problem) => problem[of].known > 0) && problems.every((problem) => problem[of] === undefined)
  return {
    isMeasured: true,
    problems,
    onlySums: { tokens: onlySums('tokens'), tokenEntropy: onlySums('tokenEntropy') },
  }
}

const imagined = 100

/** As many problems as show how the rates are spread. */
export function expectedPilot(rates: readonly RateShare[]): Pilot {
  const unknown = {
    answers: undefined,
    missing: undefined,
    truncated: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    traces: new Map<string, TraceScore>(),
  }
  return {
    isMeasured: false,
    problems: atQuantiles(rates, imagined).map((rate) => ({ rate, ...unknown })),
    onlySums: { tokens: false, tokenEntropy: false },
  }
}

function problemOf(problem: ProblemTally, spreads: Spreads): PilotProblem {
  const { n, c, traces } = problem
  return {
    rate: c / n,
    answers: sharesOf(problem),
    missing: meanOf(missingAnswers.of(problem)),
    truncated: meanOf(problem.truncated),
    tokens: spreads.of('tokens', problem),
    tokenEntropy: spreads.of('tokenEntropy', problem),
    traces,
  }
}

function meanOf({ known, sum }: Sum): number | undefined {
  return known === 0 ? undefined : sum / known
}

/** Most frequent first, so that few draws settle most of them. */
function sharesOf({ answers }: ProblemTally): AnswerShare[] | undefined {
  if (answers.size === 0) return undefined
  const counts = [...answers].flatMap(([answer, { seen, correct }]) => [
    { answer, correct: true, count: correct },
    { answer, correct: false, count: seen - correct },
  ])
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return counts
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        b.count - a.count ||
        byCodeUnit(a.answer ?? '', b.answer ?? '') ||
        Number(b.correct) - Number(a.correct),
    )
    .map(({ answer, correct, count }) => ({ answer, correct, share: count / all }))
}
