// Data at the edge of what can be measured: each has its defined answer, and a note where something stays unknown.
import { describe, expect, it } from '@jest/globals'
import { compareTask } from '../../src/metrics/compare-task.ts'
import type { TaskComparison } from '../../src/metrics/comparison.ts'
import type { NoteCode } from '../../src/notes.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { emptyTally } from '../../src/tally/tally.ts'
import { groupOf, repeat, settings, taskOf, type Problem } from './pairs.ts'

const one = { n: 1, c: 1 }
const right = { n: 8, c: 8, answers: [['7', 8, 8]] as const }
const wrong = { n: 8, c: 0, answers: [['1', 4, 0], ['2', 4, 0]] as const } // prettier-ignore
const unanswered = { n: 8, c: 0, answers: [[null, 8, 0]] as const }
const tied = { n: 8, c: 4, answers: [['7', 4, 4], ['1', 4, 0]] as const } // prettier-ignore
const half = { n: 8, c: 4 }

interface Edge {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly holds: (task: TaskComparison) => readonly unknown[]
  readonly is: readonly unknown[]
  readonly notes: readonly NoteCode[]
}

const none = undefined

const edges: readonly Edge[] = [
  {
    name: 'one sample a problem: pass@1, and nothing of budgets or entropy',
    problems: repeat(40, one, { n: 1, c: 0 }),
    holds: (t) => [t.passAtK.length, t.hybrid, t.majAtN, t.gPassAtK, t.answerEntropy, t.quadrant],
    is: [1, [], [], [], none, none],
    notes: ['one-sample', 'no-answers', 'not-recorded', 'no-common-odds'],
  },
  {
    name: 'one problem: values without intervals',
    problems: repeat(1, half, { n: 8, c: 6 }),
    holds: (t) => [
      t.passAtK[0]?.change,
      t.passAtK[0]?.interval,
      t.passAtK[0]?.simultaneous,
      t.klMoved.interval,
    ],
    is: [0.25, none, none, none],
    notes: ['no-interval', 'few-problems'],
  },
  {
    name: 'all correct: no change, with an interval; no odds ratio',
    problems: repeat(40, right, right),
    holds: (t) => [
      t.passAtK.at(-1)?.change,
      t.passAtK.at(-1)?.interval !== none,
      t.support.srr,
      t.support.ndr,
      t.sharpening,
      t.passHatK.at(-1)?.candidate,
      t.majAtN.at(-1)?.candidate,
      t.hybrid[0]?.gain,
    ],
    is: [0, true, 1, 0, none, 1, 1, 0],
    notes: ['no-common-odds', 'not-recorded'],
  },
  {
    name: 'none correct: every ratio of support is 0/0',
    problems: repeat(40, wrong, wrong),
    holds: (t) => [
      t.support.srr,
      t.support.ndr,
      t.support.sds,
      t.support.nscr,
      t.support.outOfSupport,
      t.sharpening,
    ],
    is: [none, none, none, none, 40, none],
    notes: ['undefined-ratio', 'no-common-odds'],
  },
  {
    name: 'one distinct answer: entropy 0, effectively one answer, no novelty',
    problems: repeat(40, right, right),
    holds: (t) => [
      t.answerEntropy?.baseline,
      t.answerEntropy?.estimated.candidate,
      t.answerEntropy?.distinct.candidate,
      t.answerEntropy?.effective.candidate,
      t.novelty?.share,
      t.quadrant?.name,
    ],
    is: [0, 0, 1, 1, 0, 'unclear'],
    notes: [],
  },
  {
    name: 'all answers missing: one answer for the entropy, no vote, no novelty',
    problems: repeat(40, unanswered, unanswered),
    holds: (t) => [
      t.answerEntropy?.baseline,
      t.missingAnswers?.candidate,
      t.majAtN.at(-1)?.candidate,
      t.novelty,
    ],
    is: [0, 1, 0, none],
    notes: [],
  },
  {
    name: 'ties: the lot decides a vote, and equal models have no crossover and no best split',
    problems: repeat(40, tied, tied),
    holds: (t) => [
      t.majAtN.at(-1)?.candidate,
      t.crossover,
      t.passAtK.map(({ change }) => change),
      t.quadrant?.name,
    ],
    is: [0.5, none, [0, 0, 0, 0], 'unclear'],
    notes: [],
  },
  {
    name: 'no traces that both models scored: no perplexity',
    problems: repeat(40, { ...half, traces: [['r1/0', -100, 10]] }, half),
    holds: (t) => [t.perplexity],
    is: [none],
    notes: [],
  },
]

describe('data at the edge', () => {
  it.each(edges)('$name', ({ problems, holds, is, notes }) => {
    const { comparison, notes: told } = compareTask(groupOf(taskOf(problems)), settings)
    expect(holds(comparison)).toEqual(is)
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]))
  })

  it('without common problems there is no task to compare', () => {
    expect(pairTallies(emptyTally(), emptyTally()).tasks).toEqual([])
  })

  it('holds no number that is not finite, whatever the edge', () => {
    for (const { problems } of edges) {
      const { comparison } = compareTask(groupOf(taskOf(problems)), settings)
      const bad: string[] = []
      JSON.stringify(comparison, (key, value: unknown) => {
        if (typeof value === 'number' && !Number.isFinite(value)) bad.push(key)
        return value
      })
      expect(bad).toEqual([])
    }
  })
})
