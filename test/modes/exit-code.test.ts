import { expect, it } from '@jest/globals'
import { exitCode } from '../../src/modes/exit-code.ts'
import type { FailOn } from '../../src/options/parse-inputs.ts'

it.each<[FailOn, 'pass' | 'fail' | 'undecided', 0 | 1, 0 | 1]>([
  ['as-policy', 'pass', 0, 0],
  ['as-policy', 'fail', 1, 1],
  ['as-policy', 'undecided', 1, 1],
  ['as-policy', 'undecided', 0, 0],
  ['fail', 'fail', 1, 1],
  ['fail', 'undecided', 1, 0],
  ['undecided', 'undecided', 0, 1],
  ['undecided', 'fail', 1, 1],
  ['undecided', 'pass', 0, 0],
  ['never', 'fail', 1, 0],
])('fail-on %s: %s, which the policy makes %i, gives %i', (failOn, verdict, byPolicy, expected) => {
  expect(exitCode(failOn, { verdict, findings: [], exitCode: byPolicy })).toBe(expected)
})
