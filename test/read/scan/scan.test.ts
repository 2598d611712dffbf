// A scan of lines says to the last byte what parsing them whole says: tally, notes and faults, wherever the file is cut.
import { readFile, readdir } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { jsonLines } from '../sources.ts'
import { anyLines } from './any-lines.ts'
import { tell, uncut } from './scanning.ts'
import type { Cut } from './scanning.ts'

const anyCut: fc.Arbitrary<Cut> = fc.record({
  ends: fc.array(fc.nat(3000), { maxLength: 3 }),
  chunk: fc.constantFrom(1, 7, 64, 1 << 16),
})

async function same(files: Readonly<Record<string, Buffer>>, cut: Cut): Promise<number> {
  const scanned = await tell(files, cut)
  const whole = await tell(files, undefined)
  // The progress of a full parse leaves out a last line without its end.
  expect({ ...scanned, scans: 0, samples: whole.samples }).toEqual(whole)
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
