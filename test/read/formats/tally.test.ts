import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addRow, emptyTally } from '../../../src/tally/tally.ts'
import type { Tally } from '../../../src/tally/tally.ts'
import { tallyLines } from '../../../src/tally/tally-file.ts'
import { codes, jsonLines, readText } from '../sources.ts'
import type { Read } from '../sources.ts'

const header = { leash: 'tally/1' }
const line = {
  task: 't',
  problem: 'p',
  n: 4,
  c: 2,
  answers: [
    ['a', 2, 2],
    [null, 2, 0],
  ],
}

function tallyOf(rows: Read['rows']): Tally {
  const tally = emptyTally()
  for (const { settledTask, ...row } of rows) addRow(tally, row, settledTask)
  return tally
}

describe('tally files', () => {
  it('gives counted problems', async () => {
    const { rows, faults } = await readText('a.tally.jsonl', jsonLines(header, line))
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      { kind: 'counted', settledTask: 't', problem: 'p', n: 4, c: 2, answers: line.answers, traces: [] },
    ])
  })

  it('concatenated files are one', async () => {
    const { rows, faults } = await readText('a', jsonLines(header, line, header, { ...line, problem: 'q' }))
    expect([rows.length, faults]).toEqual([2, []])
  })

  it.each([
    ['c above n', { n: 1, c: 2, answers: undefined }],
    ['a negative count', { n: 1, c: -1 }],
    ['a count that is no whole number', { n: 1.5 }],
    ['a count beyond 2^53', { n: 2 ** 60 }],
    ['a count that is text', { c: '2' }],
    ['no count', { n: undefined }],
    ['more answers than samples', { answers: [['a', 5, 0]] }],
    ['an answer more often correct than seen', { answers: [['a', 1, 2]] }],
    ['more correct answers than correct samples', { c: 1 }],
    ['more wrong answers than wrong samples', { c: 3 }],
    ['answers that are no list', { answers: 'a' }],
    ['an answer that is a number', { answers: [[1, 1, 0]] }],
    ['an answer without its count', { answers: [['a', 1]] }],
    ['a positive sum of log-probabilities', { logprob: [1, 5, 3] }],
    ['a quantity of more samples than there are', { tokens: [5, 100] }],
    ['more truncated samples than stated', { truncated: [1, 2] }],
    ['a trace without tokens', { traces: [['a', -1]] }],
  ])('%s cannot be right', async (_name, wrong) => {
    const { rows, faults } = await readText('a', jsonLines(header, { ...line, ...wrong }))
    expect(rows).toEqual([])
    expect(codes(faults)).toEqual(['bad-tally'])
    expect(faults[0]?.text).toMatch(/^a, line 2: /)
  })

  it('a version of the future is refused, naming both', async () => {
    const { faults } = await readText('a', jsonLines({ leash: 'tally/2' }))
    expect(faults[0]?.text).toBe(
      'a, line 1: this tally cannot be right: its version is "tally/2", and this Leash reads "tally/1".',
    )
  })

  it('a line without a task is a fault', async () => {
    const { faults } = await readText('a', jsonLines(header, { ...line, task: undefined }))
    expect(codes(faults)).toEqual(['bad-field'])
  })

  it('what `leash tally` writes reads back as the same tally', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
    const samples = fc.array(
      fc.record({
        task: fc.constantFrom('t', 'u'),
        problem: text,
        correct: fc.boolean(),
        answer: fc.option(fc.constantFrom('1', '2', '__proto__')),
        tokens: fc.nat(10_000),
        token_entropy: fc.double({ min: 0, max: 5, noNaN: true }),
        logprob: fc.double({ min: -9999, max: 0, noNaN: true }),
        truncated: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    )
    await fc.assert(
      fc.asyncProperty(samples, async (lines) => {
        const written = tallyOf(
          (await readText('a', jsonLines(...lines), { acceptMissingAnswers: true })).rows,
        )
        const file = [...tallyLines(written)].join('')
        const again = await readText('a', file, { acceptMissingAnswers: true })
        expect(again.faults).toEqual([])
        expect([...tallyLines(tallyOf(again.rows))].join('')).toBe(file)
      }),
      { numRuns: 50 },
    )
  })
})
