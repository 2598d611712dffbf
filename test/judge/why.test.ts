import { expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.ts'
import type { TaskComparison } from '../../src/metrics/comparison.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { anAnswerEntropy, aComparison, aPass, aSupport, aTask } from './a-comparison.ts'

const pass = (change: number, lo: number, hi: number): TaskComparison =>
  aTask('t', {
    passAtK: [aPass(1, { change, interval: { lo, hi }, candidateInterval: { lo: 0.4, hi: 0.6 } })],
  })
const lost = (shrunkP: number): TaskComparison =>
  aTask('t', {
    support: aSupport({
      shrunk: 12,
      intervals: { ...aSupport().intervals, shrunk: { lo: 6, hi: 18 } },
      noise: { ...aSupport().noise, shrunkExpected: 3.14, shrunkP },
    }),
  })
const entropy = (change: number): TaskComparison =>
  aTask('t', {
    answerEntropy: anAnswerEntropy(0.5, change, { draws: 8, problems: 9 }),
  })

it.each([
  [
    pass(-0.031, -0.05, -0.012),
    'pass@1, max-drop: 1pp',
    'pass@1 fell by 3.1 pp (95 % interval −5.0 to −1.2 pp), more than the 1 pp allowed.',
  ],
  [
    pass(-0.031, -0.07, 0.008),
    'pass@1, max-drop: 1pp',
    'pass@1 fell by 3.1 pp (95 % interval −7.0 to +0.8 pp), more than the 1 pp allowed; two equal models could show this by chance.',
  ],
  [
    pass(-0.005, -0.01, 0),
    'pass@1, max-drop: 1pp',
    'pass@1 fell by 0.5 pp (95 % interval −1.0 to 0.0 pp), not more than the 1 pp allowed.',
  ],
  [
    pass(-0.01, -0.02, 0),
    'pass@1, max-drop: 1pp',
    'pass@1 fell by 1.0 pp (95 % interval −2.0 to 0.0 pp), exactly the 1 pp allowed.',
  ],
  [
    pass(0.02, -0.01, 0.05),
    'pass@1, max-drop: 1pp',
    'pass@1 rose by 2.0 pp (95 % interval −1.0 to +5.0 pp), and a drop of 1 pp is allowed.',
  ],
  [
    pass(0, -0.01, 0.01),
    'pass@1, max-drop: 0pp',
    'pass@1 did not change (95 % interval −1.0 to +1.0 pp), and no drop is allowed.',
  ],
  [
    pass(-0.031, -0.05, -0.012),
    'pass@1, max-drop: 5%',
    'pass@1 fell by 3.1 pp, 6.2 % of the baseline (95 % interval −5.0 to −1.2 pp), more than the 5 % allowed.',
  ],
  [
    pass(0, 0, 0),
    'pass@1, min: 55%',
    'pass@1: 50.0 % (95 % interval 40.0 to 60.0 %), less than the 55 % required; the interval reaches back within the limit.',
  ],
  [
    lost(0.001),
    'support.shrunk, max: 5',
    'Lost problems: 12 (95 % interval 6 to 18; 3.1 expected by chance), more than the 5 allowed.',
  ],
  [
    lost(0.001),
    'support.shrunk, max: noise',
    'Lost problems: 12 (95 % interval 6 to 18; 3.1 expected by chance), more than the 3.1 that chance explains.',
  ],
  [
    lost(0.001),
    'support.shrunk, max: 15%',
    'Lost problems: 12 (95 % interval 6 to 18; 3.1 expected by chance), not more than the 15 % of the problems (15) allowed.',
  ],
  [
    aTask('t'),
    'srr, min: 0.99',
    'Support retention rate (SRR): 0.941, less than the 0.99 required; two equal models could show this by chance.',
  ],
  [
    aTask('t'),
    'sds, min: 0.5',
    'Support dynamic score (SDS): 0.110, less than the 0.5 required; without an interval it cannot be told from chance.',
  ],
  [
    entropy(-0.12),
    'answer-entropy, max-drop: 0.1 nats',
    'Answer entropy fell by 0.120 nats, more than the 0.1 nats allowed; without an interval it cannot be told from chance.',
  ],
  [
    aTask('t'),
    'answer-entropy, max-drop: 20%',
    'Answer entropy cannot be judged: the files record no answers, or only one a problem.',
  ],
  [
    aTask('t', { passAtK: [aPass(1, { baseline: 0 })] }),
    'pass@1, max-drop: 5%',
    'pass@1 cannot be judged: the baseline is 0, so a share of it says nothing.',
  ],
])('says why in one sentence (%#)', (task, rule, why) => {
  const policy = parsePolicy(`version: 1\ngate: [{ metric: ${rule} }]`, 'leash.yml')
  expect(judge(aComparison(task), policy).findings.map((finding) => finding.why)).toEqual([why])
})

it('tells a task with too few samples how many it has', () => {
  const mixed = aComparison(aTask('few', { n: 8 }), aTask('many', { passAtK: [aPass(64)] }))
  const policy = parsePolicy(
    'version: 1\ngate: [{ metric: pass@64, max-drop: 1pp, tasks: ["*"] }]',
    'leash.yml',
  )
  expect(judge(mixed, policy).findings[0]?.why).toBe(
    'pass@64 cannot be judged: the smallest problem has only 8 samples.',
  )
})
