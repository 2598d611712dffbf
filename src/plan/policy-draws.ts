// A policy of rules of any kind, and a true drop of pass@1 → how often the policy as a whole fails. All rules look at the same drawn
// pairs, so that they fail together as often as they would.
import { seeded } from '../stats/random.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { drawPairs } from './drawn-law.ts'
import { countIn } from '../metrics/gates/count-in.ts'
import type { Design } from './plan.ts'
import { dropped } from './shifts/dropped.ts'
import { sightOf } from './sight.ts'
import { watchLook, watchPassAtK, watchSupport, type Watched } from './watched-rule.ts'

const pairsToDraw = 2400
const comparisons = 2000
/** A comparison of more problems varies as one of so many does, only less. */
const mostPicked = 400

interface Pool {
  readonly pairs: ReturnType<typeof drawPairs>
  readonly beta: number
}

/** A rule, the places of its pairs in the pool, and its verdict. */
interface Placed {
  readonly watched: Watched
  /** Pair of the pool → its place in the columns; −1: this rule does not use it. */
  readonly at: Int32Array
  readonly centres: readonly number[]
}

export interface PolicyDraws {
  /** How often one of the rules fails, 0–1. */
  readonly fails: number
  /** Rules that the pilot has no data for. */
  readonly uncounted: readonly Rule[]
}

/** Rules of severity `fail` only; `beta` is the tilt that makes the drop, and nothing else changes. */
export function policyDraws(beta: number, design: Design, policy: Policy): PolicyDraws {
  const { pilot, samples } = design
  const pool = {
    pairs: drawPairs(dropped, pilot.problems, { size: beta, samples, pairs: pairsToDraw }),
    beta,
  }
  const rules = policy.gate.filter(({ severity }) => severity === 'fail')
  const placed = rules.map((rule) => place(rule, pool, design, policy))
  const known = placed.filter((one) => one !== undefined)
  return {
    fails: known.length === 0 ? 0 : shareFailing(known, pool.pairs.length, design.problems),
    uncounted: rules.filter((_, index) => placed[index] === undefined),
  }
}

function place(rule: Rule, pool: Pool, design: Design, policy: Policy): Placed | undefined {
  const { pilot, problems, samples, rates } = design
  const { metric, traces } = rule
  const sight = sightOf({ metric, traces, samples, epsilon: policy.epsilon })
  const uses = pilot.problems.map((problem) => sight?.shift.uses(problem) ?? true)
  const isUsed = pool.pairs.map((_, index) => uses[index % uses.length] === true)
  const pairs = pool.pairs.filter((_, index) => isUsed[index] === true)
  const test = {
    problems: Math.round((problems * pairs.length) / pool.pairs.length),
    level: rule.level ?? policy.level,
    evidence: policy.evidence,
  }
  const k = metric.startsWith('pass@') ? (countIn(metric, 'pass@') ?? samples) : undefined
  if (pairs.length === 0 || (k ?? sight?.least ?? 1) > samples) return undefined
  const watch = { rule, test, policy }
  const watched =
    k !== undefined
      ? watchPassAtK(pairs, k, watch)
      : sight !== undefined
        ? watchLook(sight.look(pairs, samples), watch)
        : watchSupport(pairs, { rates, beta: pool.beta, samples }, watch)
  let next = 0
  const at = Int32Array.from(isUsed, (used) => (used ? next++ : -1))
  return {
    watched,
    at,
    centres: watched.columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length),
  }
}

function shareFailing(rules: readonly Placed[], pool: number, problems: number): number {
  const random = seeded(SEED)
  const picked = Math.min(problems, mostPicked)
  const picks = new Int32Array(picked)
  const scale = Math.sqrt(picked / problems)
  let failing = 0
  for (let comparison = 0; comparison < comparisons; comparison++) {
    for (let pick = 0; pick < picked; pick++) picks[pick] = random.nextIndex(pool)
    if (rules.some((rule) => rule.watched.fails(meansOf(rule, picks, scale)))) failing += 1
  }
  return failing / comparisons
}

const SEED = 1

/** Means of the picked problems, brought as near to those of the pool as more problems would. */
function meansOf({ watched, at, centres }: Placed, picks: Int32Array, scale: number): number[] {
  return watched.columns.map((column, index) => {
    let [sum, count] = [0, 0]
    for (const pick of picks) {
      const place = at[pick] ?? -1
      if (place < 0) continue
      sum += column[place] ?? Number.NaN
      count += 1
    }
    const centre = centres[index] ?? Number.NaN
    return count === 0 ? centre : centre + scale * (sum / count - centre)
  })
}
