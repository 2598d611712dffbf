// Made-up problems → one task of an example report: pass@k, support and answer entropy that follow from the counts.
import type {
  ReportAnswerEntropy,
  ReportPassAtK,
  ReportSupport,
  ReportTask,
} from '../../src/render/report-task.ts'
import { allOnOneSide, mean, rangeOf, reach } from './example-problems.ts'
import type { Problem } from './example-problems.ts'

/** The task `task` (null: all pooled) of these problems, `n` samples each. */
export function taskOf(
  task: string | null,
  problems: readonly Problem[],
  n: number,
  answers: boolean,
  intervals: boolean,
): ReportTask {
  const samples = { min: n, max: n, total: n * problems.length }
  const passAtK = budgets(n).map((k) => passAt(k, problems, n, intervals))
  const crossing = passAtK.find(({ change }) => change < 0)
  return {
    task,
    problems: { paired: problems.length, onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 },
    samples: { baseline: samples, candidate: samples },
    passAtK,
    crossover: crossing !== undefined && (passAtK[0]?.change ?? 0) > 0 ? { k: crossing.k, share: 0.9 } : null,
    support: supportOf(problems, n, intervals),
    answerEntropy: answers && n > 1 ? entropyOf(problems, n, intervals) : null,
    ...unmeasured,
  }
}

/** What the example's files do not record, and lists that no example needs. */
const unmeasured = {
  tokenEntropy: null,
  tokens: null,
  truncation: null,
  missingAnswers: null,
  quadrant: null,
  sharpening: null,
  klMoved: { nats: 0, byChance: 0, excess: 0, interval: null },
  novelty: null,
  hybrid: [],
  majAtN: [],
  passHatK: [],
  gPassAtK: [],
  coverAtTau: [],
  perplexity: null,
} satisfies Partial<ReportTask>

function budgets(n: number): number[] {
  const ks: number[] = []
  for (let k = 1; k <= n; k *= 2) ks.push(k)
  return ks
}

function passAt(k: number, problems: readonly Problem[], n: number, intervals: boolean): ReportPassAtK {
  const before = problems.map((one) => reach(n, one.baseline, k))
  const after = problems.map((one) => reach(n, one.candidate, k))
  const change = after.map((value, i) => value - (before[i] ?? 0))
  const range = (values: readonly number[], lo: number) => (intervals ? rangeOf(values, lo) : null)
  return {
    k,
    baseline: mean(before),
    candidate: mean(after),
    change: mean(change),
    interval: range(change, -1),
    simultaneous: range(change, -1),
    baselineInterval: range(before, 0),
    candidateInterval: range(after, 0),
  }
}

function supportOf(problems: readonly Problem[], n: number, intervals: boolean): ReportSupport {
  const ids = (pick: (one: Problem) => boolean) =>
    problems
      .filter(pick)
      .map(({ id }) => id)
      .sort()
  const lost = ids((one) => one.baseline > 0 && one.candidate === 0)
  const gained = ids((one) => one.baseline === 0 && one.candidate > 0)
  const preserved = problems.filter((one) => one.baseline > 0 && one.candidate > 0).length
  const [kept, shrunk, expanded] = [preserved, lost.length, gained.length]
  const byChance = problems.reduce((sum, one) => sum + allOnOneSide(n, one.baseline + one.candidate), 0)
  const srr = ratio(kept, kept + shrunk)
  const ndr = ratio(expanded, kept + expanded)
  const range = (value: number | null): [number, number] | null =>
    intervals && value !== null ? [value * 0.9, value * 1.1] : null
  const nscr = ratio(expanded - shrunk, kept + expanded + shrunk)
  const sds = srr === null || ndr === null || srr + ndr === 0 ? null : (2 * srr * ndr) / (srr + ndr)
  return {
    budget: n,
    epsilon: 0,
    preserved,
    expanded,
    shrunk,
    outOfSupport: problems.length - preserved - expanded - shrunk,
    srr,
    ndr,
    sds,
    nscr,
    intervals: {
      shrunk: range(shrunk),
      expanded: range(expanded),
      srr: range(srr),
      ndr: range(ndr),
      sds: range(sds),
      nscr: nscr !== null && nscr < 0 && intervals ? [nscr * 1.1, nscr * 0.9] : range(nscr),
    },
    largestBudget: n,
    lostByChance: byChance,
    gainedByChance: byChance,
    noise: {
      shrunkExpected: byChance,
      shrunkP: shrunk > 2 * byChance ? 0.001 : 0.4,
      expandedExpected: byChance,
      expandedP: expanded > 2 * byChance ? 0.001 : 0.6,
    },
    detectionLimit: 1 - 0.05 ** (1 / n),
    curve: [],
    epsilonSweep: [],
    lost,
    gained,
    lostBeyondNoise: ids((one) => one.baseline > 6 && one.candidate === 0),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function entropyOf(problems: readonly Problem[], n: number, intervals: boolean): ReportAnswerEntropy {
  const uncertain = (c: number) => {
    const p = c / n
    return p === 0 ? 2.1 : -p * Math.log(p) + (1 - p) * 1.7
  }
  const spread = 0.8 + ((problems[0]?.baseline ?? 0) % 8) / 20
  const baseline = mean(problems.map((one) => uncertain(one.baseline)))
  const candidate = mean(problems.map((one) => spread * uncertain(one.candidate)))
  const change = candidate - baseline
  const interval = intervals ? ([change - 0.15, change + 0.15] as const) : null
  const plain = { baseline, candidate, change, interval }
  return {
    ...plain,
    draws: n,
    problems: problems.length,
    estimated: plain,
    distinct: plain,
    effective: plain,
  }
}
