import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { cappedTally } from '../../src/tally/answer-cap.ts'
import { tallyLines } from '../../src/tally/tally-file.ts'
import { addRow, emptyTally } from '../../src/tally/tally.ts'
import { sample } from './rows.ts'

const long = (at: number): string => `the answer to everything is ${at}`
const limits = { texts: 4, most: 8 }

function capped(answers: readonly (string | null)[]): { lines: string[]; notes: string[] } {
  const all = cappedTally(limits)
  answers.forEach((answer, at) => {
    all.add(sample(`p${at % 2}`, at % 3 === 0, { answer }), 't')
  })
  return {
    lines: [...tallyLines(all.tally)],
    notes: all.notes('candidate').map((note) => note.code),
  }
}

describe('a tally of very many distinct answers', () => {
  it('is an ordinary one as long as they are few', () => {
    const plain = emptyTally()
    for (const at of [0, 1, 2, 3])
      addRow(plain, sample(`p${at % 2}`, at % 3 === 0, { answer: long(at) }), 't')
    expect(capped([0, 1, 2, 3].map(long))).toEqual({ lines: [...tallyLines(plain)], notes: [] })
  })

  it('keeps long ones as hashes beyond the first limit, short and missing ones as they are', () => {
    const { lines, notes } = capped([long(1), '7', null, long(2), long(3), '8', long(1)])
    expect(notes).toEqual(['answers-hashed'])
    expect(lines.join('')).not.toContain('everything')
    expect(lines[1]).toContain('[null,1,0]')
    expect(lines[2]).toContain('["7",1,0],["8",1,0],["sha256:')
  })

  it('keeps none beyond the second, and still counts', () => {
    const { lines, notes } = capped(Array.from({ length: 20 }, (_, at) => long(at)))
    expect(notes).toEqual(['answers-not-kept'])
    expect(lines.slice(1)).toEqual([
      '{"task":"t","problem":"p0","n":10,"c":4}\n',
      '{"task":"t","problem":"p1","n":10,"c":3}\n',
    ])
  })

  it('does not depend on the order of the samples', () => {
    const all = Array.from({ length: 12 }, (_, at) => at)
    const come = (order: readonly number[]): unknown => {
      const tally = cappedTally(limits)
      for (const at of order) tally.add(sample(`p${at % 3}`, true, { answer: long(at % 9) }), 't')
      return [[...tallyLines(tally.tally)], tally.notes('x')]
    }
    const shuffled = fc
      .shuffledSubarray(all)
      .chain((picked) => fc.tuple(fc.constant(picked), shuffles(picked)))
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(come(other)).toEqual(come(one))
      }),
      { numRuns: 100, seed: 3 },
    )
  })
})

function shuffles<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}
