// Counts of one problem under two models → the chance that a budget of tries split between both has a success.
import { passAtK } from './pass-at-k.ts'

/** One model's chance: pass@(so many tries); no tries at all never succeed. Undefined for more tries than samples. */
export function passOfTries(n: number, c: number, tries: number): number | undefined {
  return tries === 0 ? 0 : passAtK(n, c, tries)
}

/**
 * pass@(i tries of one, j of the other) = 1 − (1 − pass@i)(1 − pass@j), of the two: unbiased, as both factors are and the
 * samples are independent.
 */
export function hybridPass(one: number, other: number): number {
  return one + other * (1 - one)
}
