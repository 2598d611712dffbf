import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Faults } from '../../src/faults.ts'
import { judge, type Finding } from '../../src/judge/judge.ts'
import type { Comparison, TaskComparison } from '../../src/metrics/comparison.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import type { Evidence, Policy } from '../../src/options/policy.ts'
import { anAnswerEntropy, aComparison, aPass, aSupport, aTask } from './a-comparison.ts'

function aPolicy(rules: string, more = ''): Policy {
  return parsePolicy(`version: 1\ngate:\n  - { ${rules} }\n${more}`, 'leash.yml')
}

function only(comparison: Comparison, policy: Policy): Finding {
  const { findings } = judge(comparison, policy)
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}

function outcome(task: TaskComparison, rule: string, evidence: Evidence): string {
  const { verdict, because } = only(aComparison(task), aPolicy(rule, `evidence: ${evidence}`))
  return because === undefined ? verdict : `${verdict} (${because})`
}

const all = ['point', 'significant', 'certain'] as const
const wide = { lo: -0.07, hi: 0.01 }
const clear = { lo: -0.05, hi: -0.005 }
const sure = { lo: -0.05, hi: -0.03 }

describe('a drop of pass@1 against max-drop 2pp, under point, significant and certain evidence', () => {
  it.each([
    ['rises', 0.03, { lo: 0.01, hi: 0.05 }, 'pass', 'pass', 'pass'],
    ['falls less than the limit', -0.01, clear, 'pass', 'pass', 'pass'],
    ['falls exactly to the limit', -0.02, clear, 'pass', 'pass', 'pass'],
    ['falls to the limit but for float noise', -0.02 - 1e-15, clear, 'pass', 'pass', 'pass'],
    ['falls beyond it by 0.0001 pp', -0.020001, clear, 'fail', 'fail', 'undecided (noise)'],
    ['falls beyond it, maybe by chance', -0.03, wide, 'fail', 'undecided (noise)', 'undecided (noise)'],
    ['falls beyond it, not by chance', -0.03, clear, 'fail', 'fail', 'undecided (noise)'],
    ['falls beyond it with its whole interval', -0.04, sure, 'fail', 'fail', 'fail'],
    [
      'falls beyond it without an interval',
      -0.04,
      undefined,
      'fail',
      'undecided (missing)',
      'undecided (missing)',
    ],
  ])('%s', (_name, change, interval, ...expected) => {
    const task = aTask('aime', { passAtK: [aPass(1, { change, interval })] })
    expect(all.map((evidence) => outcome(task, 'metric: pass@1, max-drop: 2pp', evidence))).toEqual(expected)
  })
})

describe('other kinds of limit, under point, significant and certain evidence', () => {
  const rise = { change: 0.03, interval: { lo: 0.01, hi: 0.05 } }
  const low = { candidate: 0.35, candidateInterval: { lo: 0.31, hi: 0.39 } }
  const lowish = { candidate: 0.35, candidateInterval: { lo: 0.28, hi: 0.42 } }
  const pass = (over: Parameters<typeof aPass>[1]): TaskComparison =>
    aTask('t', { passAtK: [aPass(1, over)] })
  const lost = (shrunk: number, shrunkP: number, shrunkExpected = 2): TaskComparison =>
    aTask('t', {
      support: aSupport({
        shrunk,
        intervals: { ...aSupport().intervals, shrunk: { lo: shrunk - 3, hi: shrunk + 3 } },
        noise: { shrunkExpected, shrunkP, expandedExpected: 5, expandedP: 0.5 },
      }),
    })
  const unsure = 'undecided (noise)'
  const noInterval = 'undecided (missing)'
  it.each([
    ['a rise beyond max-rise', pass(rise), 'pass@1, max-rise: 2pp', ['fail', 'fail', unsure]],
    ['a rise within max-rise', pass(rise), 'pass@1, max-rise: 3pp', ['pass', 'pass', 'pass']],
    [
      'a drop, which max-rise does not mind',
      pass({ change: -0.1 }),
      'pass@1, max-rise: 0pp',
      ['pass', 'pass', 'pass'],
    ],
    [
      'a share of the baseline: 3 of 50 is 6 %',
      pass({ change: -0.03, interval: clear }),
      'pass@1, max-drop: 5%',
      ['fail', 'fail', unsure],
    ],
    [
      'a share of the baseline that is kept',
      pass({ change: -0.03, interval: clear }),
      'pass@1, max-drop: 6%',
      ['pass', 'pass', 'pass'],
    ],
    ['a floor far below which the candidate lies', pass(low), 'pass@1, min: 40%', ['fail', 'fail', 'fail']],
    ['a floor that the interval reaches', pass(lowish), 'pass@1, min: 40%', ['fail', unsure, unsure]],
    [
      'a floor, after a significant fall',
      pass({ ...lowish, change: -0.15, interval: { lo: -0.2, hi: -0.1 } }),
      'pass@1, min: 40%',
      ['fail', 'fail', unsure],
    ],
    [
      'a floor, after a significant rise',
      pass({ ...lowish, change: 0.15, interval: { lo: 0.1, hi: 0.2 } }),
      'pass@1, min: 40%',
      ['fail', unsure, unsure],
    ],
    ['a floor that is met exactly', pass({ candidate: 0.4 }), 'pass@1, min: 0.4', ['pass', 'pass', 'pass']],
    [
      'a ceiling',
      pass({ candidate: 0.9, candidateInterval: { lo: 0.8, hi: 0.95 } }),
      'pass@1, max: 85%',
      ['fail', unsure, unsure],
    ],
    ['lost problems within the limit', lost(5, 0.001), 'support.shrunk, max: 5', ['pass', 'pass', 'pass']],
    ['lost problems beyond it, by chance', lost(9, 0.2), 'support.shrunk, max: 5', ['fail', unsure, unsure]],
    [
      'lost problems beyond it, not by chance',
      lost(7, 0.001),
      'support.shrunk, max: 5',
      ['fail', 'fail', unsure],
    ],
    ['lost problems surely beyond it', lost(12, 0.001), 'support.shrunk, max: 5', ['fail', 'fail', 'fail']],
    ['lost problems as a share of 100', lost(7, 0.001), 'support.shrunk, max: 7%', ['pass', 'pass', 'pass']],
    [
      'fewer lost than chance explains',
      lost(9, 0.6, 9.5),
      'support.shrunk, max: noise',
      ['pass', 'pass', 'pass'],
    ],
    [
      'more lost than chance explains',
      lost(9, 0.01, 3),
      'support.shrunk, max: noise',
      ['fail', 'fail', 'fail'],
    ],
    ['too few gained', aTask('t'), 'support.expanded, min: 6', ['fail', unsure, unsure]],
    [
      'too few kept',
      aTask('t', { support: aSupport({ noise: { ...aSupport().noise, shrunkP: 0.01 } }) }),
      'support.preserved, min: 81',
      ['fail', 'fail', noInterval],
    ],
    [
      'too many that neither reaches',
      aTask('t'),
      'support.out-of-support, max: 9',
      ['fail', noInterval, noInterval],
    ],
    ['a low SRR, by chance', aTask('t'), 'srr, min: 0.99', ['fail', unsure, unsure]],
    [
      'a low SDS with its whole interval',
      aTask('t', {
        support: aSupport({ intervals: { ...aSupport().intervals, sds: { lo: 0.05, hi: 0.15 } } }),
      }),
      'sds, min: 0.2',
      ['fail', 'fail', 'fail'],
    ],
    [
      'a negative NSCR',
      aTask('t', {
        support: aSupport({
          nscr: -0.1,
          intervals: { ...aSupport().intervals, nscr: { lo: -0.2, hi: -0.01 } },
        }),
      }),
      'nscr, min: -0.05',
      ['fail', 'fail', unsure],
    ],
    [
      'answer entropy as a share',
      aTask('t', { answerEntropy: anEntropy(2, -0.5) }),
      'answer-entropy, max-drop: 20%',
      ['fail', 'fail', 'fail'],
    ],
    [
      'answer entropy in nats',
      aTask('t', { answerEntropy: anEntropy(2, -0.5) }),
      'answer-entropy, max-drop: 0.5 nats',
      ['pass', 'pass', 'pass'],
    ],
  ])('%s', (_name, task, rule, expected) => {
    expect(all.map((evidence) => outcome(task, `metric: ${rule}`, evidence))).toEqual(expected)
  })
})

function anEntropy(baseline: number, change: number): NonNullable<TaskComparison['answerEntropy']> {
  const interval = { lo: change - 0.05, hi: change + 0.05 }
  return anAnswerEntropy(baseline, change, { interval })
}

describe('what is missing is undecided, whatever the evidence', () => {
  it.each([
    ['answers that are not recorded', aTask('t'), 'answer-entropy, max-drop: 20%'],
    [
      'a share of a baseline that is 0',
      aTask('t', { passAtK: [aPass(1, { baseline: 0 })] }),
      'pass@1, max-drop: 5%',
    ],
    [
      'an entropy whose baseline is 0',
      aTask('t', { answerEntropy: anEntropy(0, 0.1) }),
      'answer-entropy, max-rise: 20%',
    ],
    ['a ratio that is 0/0', aTask('t', { support: aSupport({ srr: undefined }) }), 'srr, min: 0.9'],
    ['no k at all', aTask('t', { passAtK: [] }), 'pass@max, max-drop: 1pp'],
  ])('%s', (_name, task, rule) => {
    for (const evidence of all) expect(outcome(task, `metric: ${rule}`, evidence)).toBe('undecided (missing)')
  })
})

describe('tasks of a rule', () => {
  const three = aComparison(aTask('aime24'), aTask('aime25'), aTask('bench/math[1]'))
  const tasksOf = (tasks: string): (string | undefined)[] =>
    judge(three, aPolicy(`metric: pass@1, max-drop: 1pp, tasks: ${tasks}`)).findings.map(({ task }) => task)

  it('are all problems pooled where the rule names none', () => {
    expect(only(three, aPolicy('metric: pass@1, max-drop: 1pp')).task).toBeUndefined()
  })

  it.each([
    ['a name', '[aime25]', ['aime25']],
    ['a glob', '["aime*"]', ['aime24', 'aime25']],
    ['a glob across slashes', '["*"]', ['aime24', 'aime25', 'bench/math[1]']],
    ['a name with glob characters', '["bench/math[1]"]', ['bench/math[1]']],
    ['two that overlap', '["*25", aime25, aime24]', ['aime24', 'aime25']],
  ])('are judged one by one, once each: %s', (_name, tasks, expected) => {
    expect(tasksOf(tasks)).toEqual(expected)
  })

  it('that match nothing are faults, all together, each at its rule', () => {
    const policy = parsePolicy(
      'version: 1\ngate:\n  - { metric: pass@1, max-drop: 1pp, tasks: [amc, aime24, "x*"] }\n  - { metric: pass@128, max-drop: 1pp }\n',
      'leash.yml',
    )
    const faults = faultsOf(() => judge(three, policy))
    expect(faults.map(({ code }) => code)).toEqual([
      'unknown-task-in-policy',
      'unknown-task-in-policy',
      'k-above-n',
    ])
    expect(faults.map(({ text }) => text)).toEqual([
      'leash.yml:3:5: no compared task is called "amc". The tasks are: aime24, aime25, bench/math[1].',
      'leash.yml:3:5: no compared task is called "x*". The tasks are: aime24, aime25, bench/math[1].',
      expect.stringMatching(/^leash\.yml:4:5: pass@128 needs at least 128 samples/),
    ])
  })

  it('that all have too few samples for K are a fault; where only some have, those are undecided', () => {
    const passes = [aPass(1), aPass(64)]
    const mixed = aComparison(aTask('few', { n: 8 }), aTask('many', { passAtK: passes }))
    const rule = 'metric: pass@64, max-drop: 1pp, tasks:'
    expect(faultsOf(() => judge(mixed, aPolicy(`${rule} [few]`))).map(({ code }) => code)).toEqual([
      'k-above-n',
    ])
    expect(
      judge(mixed, aPolicy(`${rule} ["*"]`)).findings.map(({ verdict, because }) => [verdict, because]),
    ).toEqual([
      ['undecided', 'missing'],
      ['pass', undefined],
    ])
    expect(only(mixed, aPolicy('metric: pass@64, max-drop: 1pp')).because).toBe('missing')
  })
})

function faultsOf(run: () => unknown): Faults['faults'] {
  try {
    run()
  } catch (error) {
    if (error instanceof Faults) return error.faults
    throw error
  }
  return []
}

describe('verdict and exit code', () => {
  const fails = '{ metric: pass@1, max-drop: 1pp }'
  const passes = '{ metric: pass@1, max-drop: 20pp }'
  const noise = '{ metric: support.shrunk, max: 1 }'
  const missing = '{ metric: answer-entropy, max-drop: 5% }'
  const warn = (rule: string): string => rule.replace(' }', ', severity: warn }')
  const comparison = aComparison(
    aTask('t', { passAtK: [aPass(1, { change: -0.1, interval: { lo: -0.12, hi: -0.08 } })] }),
  )

  it.each([
    ['nothing asked', [], '', 'pass', 0],
    ['a pass', [passes], '', 'pass', 0],
    ['a fail among others', [passes, noise, missing, fails], '', 'fail', 1],
    ['a fail that only warns', [passes, warn(fails)], '', 'pass', 0],
    ['an undecided that only warns', [passes, warn(missing)], '', 'pass', 0],
    ['missing data fails closed', [passes, missing], '', 'undecided', 1],
    ['missing data may warn', [missing], 'undecided: { missing: warn }', 'undecided', 0],
    ['noise warns', [passes, noise], '', 'undecided', 0],
    ['noise may fail', [noise], 'undecided: { noise: fail }', 'undecided', 1],
    ['noise warns while missing data fails', [noise, missing], '', 'undecided', 1],
    ['missing data that only warns beside noise', [noise, warn(missing)], '', 'undecided', 0],
  ])('%s', (_name, rules, more, verdict, exitCode) => {
    const policy = parsePolicy(`version: 1\ngate: [${rules.join(', ')}]\n${more}`, 'leash.yml')
    expect(judge(comparison, policy)).toMatchObject({ verdict, exitCode })
  })

  it('of the default policy: a significant drop of pass@1, of the largest k, or more lost than by chance fails', () => {
    const down = { change: -0.05, interval: { lo: -0.08, hi: -0.02 } }
    const verdicts = (over: Partial<TaskComparison>): string[] =>
      judge(aComparison(aTask('t', { passAtK: [aPass(1), aPass(64)], ...over })), defaultPolicy).findings.map(
        ({ verdict }) => verdict,
      )
    expect(verdicts({})).toEqual(['pass', 'pass', 'pass'])
    expect(verdicts({ passAtK: [aPass(1, down), aPass(64)] })).toEqual(['fail', 'pass', 'pass'])
    expect(verdicts({ passAtK: [aPass(1), aPass(64, down)] })).toEqual(['pass', 'fail', 'pass'])
    const lost = aSupport({ shrunk: 20, noise: { ...aSupport().noise, shrunkP: 1e-4 } })
    expect(verdicts({ support: lost })).toEqual(['pass', 'pass', 'fail'])
  })
})

describe('the table of docs/policy.md', () => {
  const rows = [
    ...readFileSync('docs/policy.md', 'utf8').matchAll(
      /^\| −([\d.]+) pp \| −([\d.]+) to ([−+])([\d.]+) pp \| (\w+) \| (\w+) \| (\w+) \|$/gm,
    ),
  ]

  it('has rows', () => {
    expect(rows).toHaveLength(5)
  })

  it.each(rows.map((row) => [...row]))('is what happens: %s', (_row, change, lo, sign, hi, ...expected) => {
    const interval = { lo: -Number(lo) / 100, hi: ((sign === '+' ? 1 : -1) * Number(hi)) / 100 }
    const task = aTask('t', { passAtK: [aPass(1, { change: -Number(change) / 100, interval })] })
    const words = all.map(
      (evidence) => outcome(task, 'metric: pass@1, max-drop: 1pp', evidence).split(' ')[0],
    )
    expect(words).toEqual(expected)
  })
})
