// What `leash plan` promises of a rule, beside how often the judge notices the change in pairs that are drawn anew: problems drawn
// from the pilot with replacement, measured by the metric's own comparison with its bootstrap, and judged.
import { judge } from '../src/judge/judge.ts'
import { compareBudgets } from '../src/metrics/compare-budgets.ts'
import { compareEntropy } from '../src/metrics/compare-entropy.ts'
import { compareAllRecorded } from '../src/metrics/compare-recorded.ts'
import { compareTask } from '../src/metrics/compare-task.ts'
import type { TaskComparison } from '../src/metrics/comparison.ts'
import { findGate } from '../src/metrics/gateable.ts'
import type { Group } from '../src/metrics/group.ts'
import { klMovedOf } from '../src/metrics/kl-moved.ts'
import { majorityOf } from '../src/metrics/maj-at-n.ts'
import type { Missing } from '../src/metrics/missing.ts'
import { noveltyOf } from '../src/metrics/novelty.ts'
import { perplexityOf } from '../src/metrics/perplexity.ts'
import { seedOf } from '../src/metrics/seed.ts'
import type { Settings } from '../src/metrics/settings.ts'
import { sharpeningOf } from '../src/metrics/sharpening.ts'
import { parsePolicy } from '../src/options/parse-policy.ts'
import type { Policy } from '../src/options/policy.ts'
import { imagine, type Imagined } from '../src/plan/imagined.ts'
import { drawnLaw, type DrawnLaw } from '../src/plan/drawn-law.ts'
import type { Pilot } from '../src/plan/pilot.ts'
import type { Design } from '../src/plan/plan.ts'
import { planRule } from '../src/plan/rule-plan.ts'
import { sightOf, type Sight } from '../src/plan/sight.ts'
import { seeded } from '../src/stats/random.ts'
import type { RateShare } from '../src/stats/tilt.ts'
import type { ProblemPair } from '../src/tally/pair.ts'

/** A rule as a policy has it, and a comparison's size. */
export interface Case {
  readonly rule: string
  readonly problems: number
  readonly samples: number
}

export interface Kept {
  readonly promised: number
  /** Of `comparisons`. */
  readonly noticed: number
  readonly comparisons: number
}

const wish = { drop: 0.05, power: 0.8 }

/** How often the rule is said to notice the change it is about, and how often it does. */
export function promiseOf(
  asked: Case,
  pilot: Pilot,
  { comparisons, seed }: { comparisons: number; seed: number },
): Kept {
  const policy = parsePolicy(`version: 1\nresamples: 1000\ngate: [${asked.rule}]`, 'bench')
  const [rule] = policy.gate
  if (rule === undefined) throw new Error('a rule is asked about')
  const { problems, samples } = asked
  const design: Design = { rates: ratesOf(pilot), pilot, problems, samples }
  const promised = planRule(rule, design, policy, wish).noticed
  const sight = sightOf({ metric: rule.metric, traces: rule.traces, samples, epsilon: 0 })
  const unit = findGate(rule.metric)?.unit
  if (sight === undefined || unit === undefined || promised === undefined)
    throw new Error(`${asked.rule} is not planned by drawing`)
  const imagined = imagine(rule, unit, sight, design, policy, wish)
  if (typeof imagined === 'string') throw new Error(imagined)
  const random = seeded(seed)
  const { problems: known } = imagined.drawn
  const size = refined(imagined, sight)
  let [noticed, whole]: [number, TaskComparison | undefined] = [0, undefined]
  for (let comparison = 0; comparison < comparisons; comparison++) {
    const pairs = Array.from({ length: problems }, (_, index): ProblemPair => {
      const at = random.nextIndex(known.length)
      const problem = known[at]
      if (problem === undefined) throw new Error('a place in the pilot')
      const side = (name: string): ReturnType<typeof seeded> =>
        seeded(seedOf(seed, `${comparison}/${index}/${name}`))
      const streams = { baseline: side('one'), candidate: side('other') }
      const pair = sight.shift.draw(problem, at, size, samples, streams)
      return { ...pair, problem: String(index) }
    })
    const settings = settingsOf(policy, seedOf(seed, String(comparison)))
    whole ??= compareTask(groupOf(pairs), settings).comparison
    noticed += Number(isNoticed(rule.metric, pairs, whole, settings, policy))
  }
  return { promised, noticed, comparisons }
}

/** The size that the plan found from few pairs, found once more from many: what is drawn here shall be as large as the limit. */
function refined({ drawn, aim, size, samples }: Imagined, sight: Sight): number {
  if (aim.kind !== 'amount') return size
  const at = (one: number): DrawnLaw => drawnLaw(sight, drawn.problems, { size: one, samples, pairs: 40_000 })
  const luck = at(0).law.mean
  let found = size
  for (let step = 0; step < 2; step++) found *= aim.amount / (at(found).bounded - luck)
  return found
}

/** Told from no change: the same rule with a limit that any change breaches fails. */
function isNoticed(
  metric: string,
  pairs: readonly ProblemPair[],
  whole: TaskComparison,
  settings: Settings,
  policy: Policy,
): boolean {
  const overall = { ...whole, ...measured(metric, groupOf(pairs), settings) }
  const gate = policy.gate.map((rule) => ({
    ...rule,
    limit: { ...rule.limit, amount: 0, unit: rule.limit.unit === '%' ? ('pp' as const) : rule.limit.unit },
  }))
  const { findings } = judge({ tasks: [overall], overall, notes: [] }, { ...policy, gate })
  return findings[0]?.verdict === 'fail'
}

/** What the rule looks at, by the comparison's own code; the rest is lent by a whole comparison. */
function measured(metric: string, group: Group, settings: Settings): Partial<TaskComparison> {
  const missing: Missing = new Map()
  if (/entropy|answers/.test(metric) && !/token|missing/.test(metric))
    return { answerEntropy: compareEntropy(group, settings, missing)() }
  if (/^(tokens|token-entropy|truncation|missing-answers)$/.test(metric))
    return compareAllRecorded(group, settings, missing)()
  if (metric === 'beta') return { sharpening: sharpeningOf(group, settings.level) }
  if (metric === 'kl-moved') return { klMoved: klMovedOf(group, settings, missing)() }
  if (metric === 'novelty') return { novelty: noveltyOf(group, settings, missing)() }
  if (metric.startsWith('maj@')) return { majAtN: majorityOf(group, settings, missing)() }
  if (metric === 'perplexity') return { perplexity: perplexityOf(group, settings, missing)() }
  const least = Math.min(...group.budgets)
  const k = [...new Set([1, 2, 4, 8, 16, 64, least])].filter((one) => one <= least)
  return compareBudgets(group, k, settings, missing)()
}

function groupOf(pairs: readonly ProblemPair[]): Group {
  const budgets = pairs.map(({ baseline }) => baseline.n)
  const problems = { paired: pairs.length, onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 }
  return {
    task: undefined,
    pairs,
    budgets,
    strata: [pairs.length],
    label: ({ problem }) => problem,
    problems,
  }
}

function settingsOf({ level, resamples, epsilon }: Policy, seed: number): Settings {
  return { k: [], majority: [], level, resamples, epsilon, seed }
}

function ratesOf({ problems }: Pilot): RateShare[] {
  return problems.map(({ rate }) => ({ rate, share: 1 / problems.length }))
}
