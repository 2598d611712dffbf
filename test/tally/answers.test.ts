import { describe, expect, it } from '@jest/globals'
import { AnswerLists } from '../../src/read/answer-lists.ts'
import { Answers, answersOf } from '../../src/tally/answers.ts'

/** What a map of counts would hold, to be held against. */
function mapOf(counted: readonly (readonly [string | null, number, number])[]): [string | null, object][] {
  const counts = new Map<string | null, { seen: number; correct: number }>()
  for (const [answer, seen, correct] of counted) {
    const before = counts.get(answer) ?? { seen: 0, correct: 0 }
    counts.set(answer, { seen: before.seen + seen, correct: before.correct + correct })
  }
  return [...counts]
}

const few = [
  ['4', 2, 2],
  [null, 1, 0],
  ['', 1, 0],
  ['4', 1, 1],
  ['null', 3, 0],
] as const
const many = Array.from({ length: 500 }, (_, at): [string | null, number, number] => [
  at % 91 === 0 ? null : String((at * at) % 97),
  1 + (at % 3),
  at % 2,
])

describe('the answers to a problem', () => {
  it.each([
    ['few', few],
    ['many', many],
  ])('%s: are counted in the order in which they came', (_, counted) => {
    expect([...answersOf(counted)]).toEqual(mapOf(counted))
  })

  it('go on being counted after they were settled, and after they were cleared', () => {
    const answers = answersOf(many.slice(0, 300))
    for (const [answer, seen, correct] of many.slice(300)) {
      answers.add(answer, seen, correct)
      answers.settle()
    }
    expect([...answers]).toEqual(mapOf(many))
    answers.clear()
    expect([...answers]).toEqual([])
    for (const [answer, seen, correct] of few) answers.add(answer, seen, correct)
    expect([...answers]).toEqual(mapOf(few))
  })

  it.each([
    ['a longer list', few.length, false],
    ['a longer list of correct ones', few.length, true],
    ['a shorter list', 300, false],
    ['a list that says an answer twice', 0, false],
  ])('come as %s, to those that are there, as if one by one', (_, before, correct) => {
    const start = many.slice(0, before)
    const texts = [...new Set(many.map(([text]) => text)), ...(before === 0 ? ['0'] : [])]
    const seen = texts.map((_, at) => at + 1)
    const answers = answersOf(start)
    answers.addAll(new AnswerLists([...texts], [...seen], correct))
    answers.addAll(new AnswerLists(['new', '4'], [3, 1], !correct))
    const lists = texts.map((text, at): [string | null, number, number] => [
      text,
      at + 1,
      correct ? at + 1 : 0,
    ])
    const both = [['new', 3, correct ? 0 : 3] as const, ['4', 1, correct ? 0 : 1] as const]
    expect(new Map(answers)).toEqual(new Map(mapOf([...start, ...lists, ...both])))
  })

  it('say how many they are, and that a missing one is one of them', () => {
    const answers = answersOf(few)
    expect([answers.size, answers.samples, answers.missing]).toEqual([4, 8, 1])
    expect(answers.counts).toEqual([3, 1, 1, 3])
    expect(new Answers().missing).toBe(0)
  })
})
