// A rule, a design and a true shift between the models → how often the rule will fail. Mirrors what the judge asks for
// and how wide stats/paired-interval.ts makes intervals, by normal theory; bench/calibration.ts holds it to that.
import type { Evidence } from '../options/policy.ts'
import { poissonBinomialUpperTail } from '../stats/poisson-binomial.ts'
import { normalProbability, normalQuantile, tQuantile } from '../stats/quantiles.ts'
import { tilt } from '../stats/tilt.ts'
import type { ChangeLaw, Shift } from './change-law.ts'
import { atQuantiles } from './rates.ts'
import { unsupported } from './support-shares.ts'

export interface Test {
  readonly problems: number
  readonly level: number
  readonly evidence: Evidence
}

/** How often a change is seen to be a drop of more than `limit`, with the evidence asked for. */
export function dropFails(law: ChangeLaw, limit: number, test: Test): number {
  const error = Math.sqrt(law.variance / test.problems)
  if (error === 0) return 0
  return normalProbability((-law.mean - neededDrop(law, limit, test)) / error)
}

/** The measured drop from which on the rule fails. */
function neededDrop(law: ChangeLaw, limit: number, test: Test): number {
  const half = halfWidth(law, test)
  switch (test.evidence) {
    case 'point':
      return limit
    case 'significant':
      return Math.max(limit, half)
    case 'certain':
      return limit + half
  }
}

/** Half the width of the interval that is to be expected. Infinite for a single problem. */
export function halfWidth(
  { mean, variance, changed, interval }: ChangeLaw,
  { problems, level }: Test,
): number {
  if (problems < 2 || changed === 0) return Infinity
  if (interval === 'percentile') return normalQuantile(1 - (1 - level) / 2) * Math.sqrt(variance / problems)
  const t = tQuantile(1 - (1 - level) / 2, problems - 1)
  const typical = Math.sqrt((variance + mean ** 2) / changed)
  return Math.hypot(t * Math.sqrt(variance / (problems - 1)), (t / problems) * Math.SQRT2 * typical)
}

/**
 * How often more problems are lost than `limit` allows and than two equal models would lose: Poisson-binomial laws of
 * the problems lost, and of those that chance explains. `limit` undefined: no more than chance explains.
 */
export function shrunkFails(shift: Shift, limit: number | undefined, test: Test, epsilon: number): number {
  const { lost, chance } = lostChances(shift, test.problems, epsilon)
  const expected = sumOf(chance)
  let least = Math.floor((limit ?? expected) + 1e-9) + 1
  if (test.evidence !== 'point') least = Math.max(least, beyondChance(chance, test))
  if (test.evidence === 'certain') {
    const z = normalQuantile(1 - (1 - test.level) / 2)
    const lowest = (count: number): number => count - z * Math.sqrt(count * (1 - count / test.problems))
    while (least <= test.problems && lowest(least) <= (limit ?? expected)) least += 1
  }
  return poissonBinomialUpperTail(lost, least)
}

/** The least number of lost problems that is more than chance explains, and what chance shows on average. */
export function leastLost(shift: Shift, test: Test, epsilon: number): { least: number; expected: number } {
  const { chance } = lostChances(shift, test.problems, epsilon)
  return { least: beyondChance(chance, test), expected: sumOf(chance) }
}

function beyondChance(chance: readonly number[], { level, problems }: Test): number {
  const alpha = (1 - level) / 2
  let least = Math.floor(sumOf(chance) + 1e-9) + 1
  while (least <= problems && poissonBinomialUpperTail(chance, least) >= alpha) least += 1
  return least
}

function sumOf(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0)
}

/** Per problem: the chance that it is lost, and that it would be if both models were alike. */
export function lostChances(
  { rates, beta, samples }: Shift,
  problems: number,
  epsilon: number,
): { lost: number[]; chance: number[] } {
  const each = atQuantiles(rates, problems)
  const never = (rate: number): number => unsupported(rate, samples, epsilon)
  const lost = each.map((rate) => (1 - never(rate)) * never(tilt(rate, beta)))
  const chance = each.map((rate) => {
    const alike = never((rate + tilt(rate, beta)) / 2)
    return (1 - alike) * alike
  })
  return { lost, chance }
}
