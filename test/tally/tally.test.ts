import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { tally as tallyFormat } from '../../src/read/formats/tally.ts'
import type { FormatContext } from '../../src/read/format.ts'
import type { Row } from '../../src/read/row.ts'
import { settleTraces } from '../../src/tally/settle.ts'
import { tallyLines } from '../../src/tally/tally-file.ts'
import { addRow, emptyTally, toMillionths } from '../../src/tally/tally.ts'
import { sample } from './rows.ts'

type Tasked = readonly [task: string, row: Row]

function fileOf(rows: readonly Tasked[]): string {
  const tally = emptyTally()
  for (const [task, row] of rows) addRow(tally, row, task)
  settleTraces(tally)
  return [...tallyLines(tally)].join('')
}

/** Reads a tally file back, as the reader does. */
function rowsOf(file: string): Tasked[] {
  const context: FormatContext = {
    path: 'shard',
    choices: {},
    format: 'tally',
    because: 'of its header',
    note: () => undefined,
    unsettled: () => undefined,
    fault: (fault) => {
      throw new Error(fault.text)
    },
    step: () => undefined,
  }
  const parser = tallyFormat.open(context)
  return file
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => [...parser.rows({ line: index + 1, value: JSON.parse(line) as unknown })])
    .map((row) => [row.task ?? '', row])
}

const text = fc.string({ unit: 'grapheme', maxLength: 6 })
const sampleRows = fc.record({
  task: fc.constantFrom('aime24', 'math'),
  problem: fc.constantFrom('1', '2', '__proto__'),
  question: fc.constantFrom(undefined, 'aa', 'bb'),
  correct: fc.boolean(),
  answer: fc.oneof(fc.constant(undefined), fc.constant(null), text),
  tokens: fc.option(fc.nat(100_000), { nil: undefined }),
  tokenEntropy: fc.option(fc.double({ min: 0, max: 12, noNaN: true }), { nil: undefined }),
  logprob: fc.option(fc.double({ min: -1e5, max: 0, noNaN: true }), { nil: undefined }),
  truncated: fc.option(fc.boolean(), { nil: undefined }),
})
const tasked = sampleRows.map(({ task, problem, correct, ...more }): Tasked => [
  task,
  sample(problem, correct, more),
])

describe('a tally', () => {
  it('is the same bytes for any partition of the samples into shards, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tasked, fc.nat(3)), { minLength: 1 }), (dealt) => {
        const whole = fileOf(dealt.map(([row]) => row))
        const shards = [3, 1, 0, 2].map((shard) =>
          fileOf(dealt.filter(([, at]) => at === shard).map(([row]) => row)),
        )
        expect(fileOf(shards.flatMap(rowsOf))).toBe(whole)
      }),
    )
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(tasked, { minLength: 1 }), (rows) => {
        const file = fileOf(rows)
        expect(fileOf(rowsOf(file))).toBe(file)
      }),
    )
  })

  it('keeps a missing answer, an empty one and the word null apart', () => {
    const rows = [null, '', 'null'].map((answer): Tasked => ['t', sample('1', false, { answer })])
    expect(fileOf(rows)).toContain('"answers":[[null,1,0],["",1,0],["null",1,0]]')
  })

  it('keeps two questions under one id apart', () => {
    const rows = ['aa', 'bb'].map((question): Tasked => ['t', sample('1', true, { question })])
    expect(fileOf(rows).trimEnd().split('\n')).toHaveLength(3)
  })

  it('counts only the samples that state a quantity', () => {
    const rows: Tasked[] = [
      ['t', sample('1', true, { tokens: 10 })],
      ['t', sample('1', true)],
    ]
    expect(fileOf(rows)).toContain('"n":2,"c":2,"tokens":[1,10]')
  })

  it('brings a trace to its problem, whichever of them was read first', () => {
    const trace: Tasked = [
      't',
      { kind: 'trace', task: undefined, problem: '1', trace: 'r1/0', logprob: -2.5, tokens: 7 },
    ]
    const tried: Tasked = ['t', sample('1', true, { question: 'aa' })]
    expect(fileOf([trace, tried])).toBe(fileOf([tried, trace]))
    expect(fileOf([trace, tried])).toContain('"question":"aa","n":1,"c":1,"traces":[["r1/0",-2500000,7]]')
  })

  it.each([
    [0.41, 410000],
    [-512.3, -512300000],
    [-1e-9, 0],
    [0.0000005, 1],
  ])('writes %p nats as %p millionths', (nats, millionths) => {
    // + 0 turns −0 into 0
    expect(toMillionths(nats) + 0).toBe(millionths)
  })
})
