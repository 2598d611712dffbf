// However the bytes of a file are cut on their way in, and whether its records are held whole or parsed as they come: the
// same samples, faults and notes. Every file of fixtures/formats, and the small ones of the corpus where it is there.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { longestText } from '../../src/read/large/long-text.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import { recordReader } from '../../src/read/records.ts'
import type { Outcome } from '../../src/read/records.ts'
import type { Source } from '../../src/read/source.ts'
import { unpack } from '../../src/read/unpack.ts'
import { arriving, fileInput, read } from './sources.ts'

interface File {
  readonly path: string
  readonly bytes: Buffer
}

function filesBelow(folder: string, largest: number): File[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/README\.md$|\.py$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, bytes: readFileSync(file) }))
    .filter(({ bytes }) => bytes.length <= largest)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const fixtures = filesBelow('fixtures/formats', Infinity)
const files = [...fixtures, ...filesBelow('../shared/corpus', 60_000)]
const asItComes: Limits = { ...defaultLimits, heldBytes: 0 }

function cutSource({ path: name, bytes }: File, cuts: readonly number[]): Source {
  return { path: name, bytes: bytes.length, open: () => arriving(cutAt(bytes, cuts)) }
}

/** Chunks are wiped once they are taken: nothing may keep them. */
function* cutAt(bytes: Buffer, cuts: readonly number[]): Iterable<Uint8Array> {
  const inner = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b)
  let from = 0
  for (const to of [...inner, bytes.length]) {
    const chunk = Uint8Array.from(bytes.subarray(from, to))
    yield chunk
    chunk.fill(0x23)
    from = to
  }
}

/** All that reading gives, as text. */
async function told(file: File, cuts: readonly number[], limits = defaultLimits): Promise<string> {
  const input = { task: undefined, path: file.path, named: 'file', sources: [cutSource(file, cuts)] } as const
  const reading = await read([input], {}, limits)
  return JSON.stringify(reading, (_key, value: unknown) => (value instanceof Set ? [...value] : value), 1)
}

/** All that the formats are given to tell something from, as text. */
async function recordsOf(file: File, cuts: readonly number[], limits = defaultLimits): Promise<string> {
  const reader = recordReader(limits)
  const outcomes: Outcome[] = []
  for await (const chunk of unpack(cutSource(file, cuts).open(), file.path, limits))
    outcomes.push(...reader.push(chunk))
  outcomes.push(...reader.end())
  return JSON.stringify([outcomes, reader.bareNaN, reader.invalidUtf8])
}

/** Every text with a blank in it and every number in quotes (an answer), made longer than what is kept. */
function withLongTexts({ path: name, bytes }: File): File | undefined {
  if (!/\.jsonl?$/.test(name)) return undefined
  const more = ' and so on,\\n\\u00e4 ä\u0301'.repeat(longestText / 3)
  const before = bytes.toString('utf8')
  const text = before.replaceAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g, (all, inner: string, key?: string) =>
    key === undefined && / |^\d+$/.test(inner) ? `"${inner}${more}${inner}"` : all,
  )
  return text === before ? undefined : { path: name, bytes: Buffer.from(text) }
}

describe('the bytes of a file, cut anywhere', () => {
  it('there are files of every kind', () => {
    expect(fixtures.length).toBeGreaterThan(40)
  })

  it.each(files.map((file) => [file.path, file] as const))('%s is told the same', async (_path, file) => {
    const whole = await told(file, [])
    expect(await told(file, [], asItComes)).toBe(whole)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 20 }), fc.boolean(), async (cuts, held) => {
        expect(await told(file, cuts, held ? defaultLimits : asItComes)).toBe(whole)
      }),
      { numRuns: file.bytes.length < 10_000 ? 6 : 2, seed: 1 },
    )
  })

  const small = fixtures.filter(({ path: name, bytes }) => bytes.length < 2048 && !name.endsWith('.zip'))

  it.each(small.map((file) => [file.path, file] as const))(
    '%s has the same records at every single cut',
    async (_path, file) => {
      const whole = await recordsOf(file, [])
      for (let cut = 1; cut < file.bytes.length; cut += 1)
        if ((await recordsOf(file, [cut], cut % 2 === 0 ? defaultLimits : asItComes)) !== whole)
          throw new Error(`cut at ${cut}`)
    },
  )

  it.each(
    fixtures.flatMap((file) => {
      const long = withLongTexts(file)
      return long === undefined ? [] : [[file.path, long] as const]
    }),
  )('%s with very long texts is told the same', async (_path, file) => {
    const whole = await told(file, [])
    expect(whole).toContain('"kind": ')
    expect(await told(file, [], asItComes)).toBe(whole)
    // Some of them in the middle of a character, and of an escape.
    const closeBy = Array.from({ length: 30 }, (_, at) => 150_000 + at)
    expect(await told(file, [7, 40_000, 100_001, ...closeBy], asItComes)).toBe(whole)
  })
})

describe('a record of 110 MB', () => {
  const said = Buffer.from(JSON.stringify('He said "so": x = 3\n'.repeat(50_000)).slice(1, -1))
  const lines = [
    '{"problem":"a","correct":true,"question":"What?"}\n{"problem":"b","correct":false,"completion":"',
    '","answer":"7"}\n{"problem":"c","correct":true}\n',
  ]

  /** Line 2 holds a text of that length. */
  function* chunks(size: number): Iterable<Uint8Array> {
    yield Buffer.from(lines[0] ?? '')
    for (let done = 0; done < size; done += said.length) yield said
    yield Buffer.from(lines[1] ?? '')
  }

  it('is read, with the lines around it', async () => {
    const source: Source = { path: 'a.jsonl', bytes: 110e6, open: () => arriving(chunks(110e6)) }
    const input = { task: undefined, path: 'a.jsonl', named: 'file', sources: [source] } as const
    const { rows, faults } = await read([input])
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      { problem: 'a', correct: true },
      { problem: 'b', correct: false, answer: '7' },
      { problem: 'c', correct: true },
    ])
  })

  it('of which more is needed than may be kept is a fault that names the budget, and the next line is read', async () => {
    const limits = { ...asItComes, keptBytes: 2000 }
    const counts = `{"problem":"n","correct":true,"tokens":[${'1,'.repeat(500)}1]}\n{"problem":"c","correct":true}\n`
    const { rows, faults } = await read([fileInput('a.jsonl', counts)], { format: 'plain' }, limits)
    expect([faults.map((one) => one.code), rows.length]).toEqual([['record-keeps-too-much'], 1])
    expect(faults[0]?.hint).toContain('--max-kept 4000')
  })
})
