// Comparisons made by hand for the judge's tests: state what matters, the rest is dull.
import type { AnswerEntropy } from '../../src/metrics/answer-entropy.ts'
import type { Comparison, TaskComparison } from '../../src/metrics/comparison.ts'
import type { PassAtK } from '../../src/metrics/pass-at-k.ts'
import type { Support } from '../../src/metrics/support.ts'

export function aPass(k: number, over: Partial<PassAtK> = {}): PassAtK {
  const baseline = over.baseline ?? 0.5
  const change = over.change ?? 0
  return {
    k,
    baseline,
    candidate: baseline + change,
    change,
    interval: undefined,
    simultaneous: undefined,
    baselineInterval: undefined,
    candidateInterval: undefined,
    ...over,
  }
}

export function aSupport(over: Partial<Support> = {}): Support {
  const none = undefined
  return {
    budget: 64,
    epsilon: 0,
    preserved: 80,
    expanded: 5,
    shrunk: 5,
    outOfSupport: 10,
    srr: 80 / 85,
    ndr: 5 / 85,
    sds: 0.11,
    nscr: 0,
    intervals: { shrunk: none, expanded: none, srr: none, ndr: none, sds: none, nscr: none },
    largestBudget: 8,
    lostByChance: 5,
    gainedByChance: 5,
    noise: { shrunkExpected: 5, shrunkP: 0.5, expandedExpected: 5, expandedP: 0.5 },
    detectionLimit: 0.046,
    curve: [],
    epsilonSweep: [],
    lost: [],
    gained: [],
    lostBeyondNoise: [],
    ...over,
  }
}

/** An answer entropy that changed by this much, and the number of effective answers with it. */
export function anAnswerEntropy(
  baseline: number,
  change: number,
  over: Partial<AnswerEntropy> = {},
): AnswerEntropy {
  const plain = { baseline, candidate: baseline + change, change, interval: undefined }
  return { ...plain, draws: 64, problems: 100, estimated: plain, distinct: plain, effective: plain, ...over }
}

/** What no rule of a test asks for. */
const unmeasured = {
  tokenEntropy: undefined,
  tokens: undefined,
  truncation: undefined,
  missingAnswers: undefined,
  quadrant: undefined,
  sharpening: undefined,
  klMoved: { nats: 0, byChance: 0, excess: 0, interval: undefined },
  novelty: undefined,
  hybrid: [],
  majAtN: [],
  passHatK: [],
  gPassAtK: [],
  coverAtTau: [],
  perplexity: undefined,
} satisfies Partial<TaskComparison>

/** 100 problems with `n` samples each (64). */
export function aTask(
  task: string | undefined,
  over: Partial<TaskComparison> & { n?: number } = {},
): TaskComparison {
  const { n = 64, ...rest } = over
  const samples = { min: n, max: n, total: 100 * n }
  return {
    task,
    problems: { paired: 100, onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 },
    samples: { baseline: samples, candidate: samples },
    passAtK: [aPass(1)],
    support: aSupport(),
    crossover: undefined,
    answerEntropy: undefined,
    ...unmeasured,
    ...rest,
  }
}

/** Every task, and `overall` (the first task's numbers) pooled. */
export function aComparison(...tasks: readonly TaskComparison[]): Comparison {
  const [first] = tasks
  return { tasks, overall: { ...(first ?? aTask('none')), task: undefined }, notes: [] }
}
