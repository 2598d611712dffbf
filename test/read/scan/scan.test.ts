// A scan of lines says to the last byte what parsing them whole says: tally, notes and faults, wherever the file is cut.
import { readFile, readdir } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { jsonLines } from '../sources.ts'
import { anyLines } from './any-lines.ts'
import { tell, uncut } from './scanning.ts'
import type { Cut } from './scanning.ts'
import type { AnswerLimits } from '../../../src/tally/answer-cap.ts'

const anyCut: fc.Arbitrary<Cut> = fc.record({
  ends: fc.array(fc.nat(3000), { maxLength: 3 }),
  chunk: fc.constantFrom(1, 7, 64, 1 << 16),
})

/** So few that there are mostly too many. */
const fewAnswers: fc.Arbitrary<AnswerLimits> = fc
  .tuple(fc.nat(4), fc.nat(8))
  .map(([texts, more]) => ({ texts, most: texts + more }))

const nineAnswers = Array.from(
  { length: 9 },
  (_, at) => `{"problem":"p","correct":true,"answer":"a${at} is the answer"}`,
)

/** As verl writes them: without a score there is no sample. */
const unscoredAnswers = Array.from({ length: 30 }, (_, at) =>
  JSON.stringify({ input: 'q', output: '', score: at < 5 ? 1 : null, step: 1, pred: `a${at} is the answer` }),
)

async function same(
  files: Readonly<Record<string, Buffer>>,
  cut: Cut,
  answers?: AnswerLimits,
): Promise<number> {
  const scanned = await tell(files, cut, {}, answers)
  const whole = await tell(files, undefined, {}, answers)
  // The progress of a full parse leaves out a last line without its end.
  expect({ ...scanned, scans: 0, lookedAgain: 0, samples: whole.samples }).toEqual(whole)
  return scanned.scans
}

describe('a scan', () => {
  it.each(['none', 'in what is read', 'anywhere'] as const)(
    'says what a full parse says (trouble: %s)',
    async (trouble) => {
      let scans = 0
      await fc.assert(
        fc.asyncProperty(anyLines(trouble), anyCut, async (bytes, cut) => {
          scans += await same({ 'a.jsonl': bytes }, cut)
        }),
        { numRuns: 120, seed: 5 },
      )
      expect(scans).toBeGreaterThan(20)
    },
  )

  it.each(['none', 'in what is read'] as const)(
    'says it where more answers are different than are kept (trouble: %s)',
    async (trouble) => {
      let scans = 0
      await fc.assert(
        fc.asyncProperty(
          anyLines(trouble),
          anyLines(trouble),
          anyCut,
          fewAnswers,
          async (a, b, cut, answers) => {
            scans += await same({ 'a.jsonl': a, 'b.jsonl': b }, cut, answers)
          },
        ),
        { numRuns: 60, seed: 7 },
      )
      expect(scans).toBeGreaterThan(20)
    },
  )

  it.each(['plain', 'human-eval', 'verl', 'nemo-skills'])('says it of the files of %s', async (tool) => {
    const folder = `fixtures/formats/${tool}`
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
    let scans = 0
    for (const name of names)
      scans += await same({ [`${folder}/${name}`]: await readFile(`${folder}/${name}`) }, uncut)
    expect(scans).toBeGreaterThan(0)
  })

  it.each([
    ['several files that share attempts', { sample: 1 }],
    ['several files that share problems', {}],
  ])('says it of %s', async (_, more) => {
    const file = Buffer.from(jsonLines({ problem: 'a', correct: true, answer: 'x', ...more }))
    expect(await same({ 'a.jsonl': file, 'b.jsonl': file }, uncut)).toBe('sample' in more ? 1 : 2)
  })

  it('leaves attempts that one file names in two ways to the full parse', async () => {
    const file = jsonLines(
      { problem: 1, correct: true, sample: 3 },
      { problem: '1', correct: true, sample: '3' },
    )
    expect(await same({ 'a.jsonl': Buffer.from(file) }, uncut)).toBe(0)
  })

  it('counts what stands for several lines as often: samples without a score, lines with NaN', async () => {
    const unscored = { input: 'q', output: '', score: null, step: 1 }
    const scored = { ...unscored, score: 1 }
    const file = jsonLines(scored, scored, unscored, unscored, unscored).replaceAll('null', 'NaN')
    expect(await same({ '1.jsonl': Buffer.from(file) }, uncut)).toBe(1)
  })

  it.each([
    [
      'a problem is written in two ways',
      0,
      nineAnswers.flatMap((line) => [line, line.replace('"p"', '"\\u0070"')]),
    ],
    [
      'answers are written in two ways',
      1,
      nineAnswers.flatMap((line) => [line, line.replace(':"a', ':"\\u0061')]),
    ],
    ['lines with answers are no samples', 0, unscoredAnswers],
  ])('keeps answers that only seem to be too many: %s', async (_, scans, lines) => {
    const file = Buffer.from(lines.map((line) => `${line}\n`).join(''))
    const whole = await tell({ 'a.jsonl': file }, undefined, {}, { texts: 9, most: 9 })
    expect(whole.tally).toContain('a0')
    expect(await same({ 'a.jsonl': file }, uncut, { texts: 9, most: 9 })).toBe(scans)
  })

  it('leaves answers out once, and does not read again, where there are too many', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      problem: at % 3,
      correct: true,
      answer: `é${at}`,
    }))
    const file = Buffer.from(jsonLines(...rows, { problem: 1, correct: false, answer: ' ' }))
    const told = await tell({ 'a.jsonl': file }, { ends: [900, 2000], chunk: 64 }, {}, { texts: 9, most: 20 })
    expect([told.scans, told.lookedAgain, told.notes.length]).toEqual([1, 0, 1])
    expect(await same({ 'a.jsonl': file }, uncut, { texts: 9, most: 20 })).toBe(1)
  })

  it('keeps no answers of a file after files that have too many', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => {
        const rows = Array.from({ length: 9 }, (__, one) => ({
          problem: 1,
          correct: true,
          answer: `${at}-${one}`,
        }))
        return [`${at}.jsonl`, Buffer.from(jsonLines(...rows))]
      }),
    )
    const answers = { texts: 9, most: 20 }
    expect(await same(files, uncut, answers)).toBe(8)
    // The first few are begun before anything is known.
    expect((await tell(files, uncut, {}, answers)).lookedAgain).toBeLessThan(8)
  })

  it('keeps the answers of several threads apart where they are many, and rows add up', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      problem: `a long name, longer than what is kept in every group: ${at % 3}`,
      sample: at,
      correct: at % 2 === 0,
      answer: `é${at % 100}`,
    }))
    const files = { 'a.jsonl': Buffer.from(jsonLines(...rows)) }
    const cut = { ends: [9000, 20_000], chunk: 64 }
    const told = await tell(files, cut, {}, { texts: 9, most: 300 })
    expect([told.scans, told.lookedAgain]).toEqual([1, 1])
    expect(await same(files, cut, { texts: 9, most: 300 })).toBe(1)
    const twice = { 'a.jsonl': Buffer.from(jsonLines(...rows, rows[0] ?? {})) }
    expect(await same(twice, cut, { texts: 9, most: 300 })).toBe(0)
  })

  it('counts answers that hundreds of groups share, short ones and long ones', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => ({
      problem: at % 300,
      correct: at % 7 === 0,
      answer: at % 31 === 0 ? null : `${at % 29 === 0 ? 'x'.repeat(60) : ''}${at % 17}`,
    }))
    expect(
      await same({ 'a.jsonl': Buffer.from(jsonLines(...rows)) }, { ends: [100_000], chunk: 1 << 16 }),
    ).toBe(1)
  })

  it('reads lines of very many fields, with long names, and bytes that are no text between them', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`${'a long name '.repeat(at % 4)}${at}`, at]),
    )
    const rows = Array.from({ length: 9 }, (_, at) => ({ ...others, problem: at % 2, correct: at > 4 }))
    const file = jsonLines(...rows)
    expect(await same({ 'a.jsonl': Buffer.from(file) }, uncut)).toBe(1)
    const broken = Buffer.concat([Buffer.from(file.slice(0, -2)), Buffer.alloc(40, 255), Buffer.from('}\n')])
    expect(await same({ 'a.jsonl': broken }, uncut)).toBe(0)
  })

  it('is used for ordinary lines, and nothing of them comes back to be parsed whole', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({
      task: 'a',
      problem: String(at % 3),
      sample: at,
      response: 'x "y" '.repeat(at),
      correct: at % 2 === 0,
    }))
    const told = await tell({ 'a.jsonl': Buffer.from(jsonLines(...rows)) }, uncut)
    expect([told.scans, told.faults, told.samples]).toEqual([1, [], 50])
  })

  it('tells the progress each sample once, also where the file is parsed again', async () => {
    const rows = [1, 2, 3].map((problem) => ({ problem, correct: true, sample: 0 }))
    const again = { problem: '1', correct: true, sample: 0 }
    const told = await tell({ 'a.jsonl': Buffer.from(jsonLines(...rows, again)) }, uncut)
    expect([told.scans, told.samples]).toEqual([0, 3])
  })
})
