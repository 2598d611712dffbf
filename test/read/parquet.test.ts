import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { FaultCode } from '../../src/faults.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import { openParquet } from '../../src/read/parquet/open-parquet.ts'
import type { Rec } from '../../src/read/format.ts'
import type { Source } from '../../src/read/source.ts'
import { zipOf } from './archives.ts'
import { codes, fileInput, folderInput, read, readText, sourceOf, totals } from './sources.ts'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

function parquetOf(columnData: Columns, rowGroupSize = 2): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize }))
}

const samples: Columns = [
  { name: 'problem', data: [1, 1, 2, 2, 3], type: 'INT32' },
  { name: 'correct', data: [true, false, true, true, false], type: 'BOOLEAN' },
]

const codecs = ['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4', 'v2']

async function records(source: Source, wanted?: readonly string[]): Promise<unknown[]> {
  const parquet = await openParquet(source, defaultLimits)
  const found: Rec[] = []
  for await (const group of parquet.groups(wanted)) found.push(...group.records)
  return found.map((one) => one.value)
}

describe('Parquet', () => {
  it.each(codecs)(
    'written by pyarrow with %s is read by its first bytes, whatever its name',
    async (codec) => {
      const { rows, faults, files } = await readText(
        'a.bin',
        readFileSync(`fixtures/parquet/${codec}.parquet`),
      )
      expect(faults).toEqual([])
      expect(files).toMatchObject([{ format: 'plain', samples: 6, problems: 2, missingAnswers: 1 }])
      expect(rows.slice(3)).toMatchObject([
        { problem: '1152921504606846977', correct: true, answer: '3 ünï', tokenEntropy: 0.5 },
        { problem: '1152921504606846977', correct: false, answer: null },
        { problem: '1152921504606846977', correct: false, tokenEntropy: undefined },
      ])
    },
  )

  it('structs and lists come out as they went in, and only the fields that are wanted', async () => {
    const source = sourceOf('a.parquet', readFileSync('fixtures/parquet/zstd.parquet'))
    const [first] = await records(source, ['problem', 'note.texts', 'note.scores', 'note.empty'])
    expect(first).toEqual({
      problem: '1152921504606846976',
      note: { texts: ['long '.repeat(20), null], scores: [{ name: 'a', value: 0 }], empty: [] },
    })
    expect((await records(source, ['note.empty', 'missing']))[1]).toEqual({ note: { empty: [] } })
    expect((await openParquet(source, defaultLimits)).shape).toEqual({
      problem: null,
      correct: null,
      answer: null,
      token_entropy: null,
      note: { texts: [null], scores: [{ name: null, value: null }], empty: [null] },
    })
  })

  it('on disk only its end and the wanted columns are read', async () => {
    const long = Array.from({ length: 2000 }, (_, index) =>
      createHash('shake256', { outputLength: 3000 }).update(`${index}`).digest('base64'),
    )
    const bytes = parquetOf(
      [
        { name: 'problem', data: long.map((_, index) => index), type: 'INT32' },
        { name: 'text', data: long, type: 'STRING' },
      ],
      1000,
    )
    let asked = 0
    const readRange: Source['readRange'] = (start, end) => {
      asked += end - start
      return sourceOf('', bytes.subarray(start, end)).open()
    }
    const found = await records({ ...sourceOf('a', bytes), readRange }, ['problem'])
    expect(found.length).toBe(2000)
    expect(bytes.length).toBeGreaterThan(5e6)
    expect(asked).toBeLessThan(4e6)
  })

  it('a wrong value is named with its row, in whichever row group it lies', async () => {
    const { faults } = await readText(
      'a.parquet',
      parquetOf([
        { name: 'problem', data: [1, 1, 2, 2], type: 'INT32' },
        { name: 'score', data: [1, 0, 0.5, 1], type: 'DOUBLE' },
      ]),
    )
    expect(faults.map((one) => one.text)).toEqual([
      expect.stringContaining('a.parquet, row 3: "score" is not always 0 or 1'),
    ])
  })

  it('lies in a folder and in an archive, beside files of other kinds', async () => {
    const other = parquetOf([{ name: 'x', data: [1], type: 'INT32' }])
    const { rows, faults, notes } = await read([
      folderInput('evals', {
        'a.parquet': parquetOf(samples),
        'other.parquet': other,
        'b.zip': zipOf([{ name: 'c/d.parquet', content: parquetOf(samples) }]),
      }),
    ])
    expect(faults).toEqual([])
    expect(totals(rows)).toEqual({ all: [10, 6] })
    expect(notes.map((one) => one.text)).toEqual([
      expect.stringContaining('evals/other.parquet was not read: no format'),
      expect.stringContaining('3 problems are in more than one of 2 files'),
    ])
  })

  it('named outright and of no known format, it is a fault that shows its columns', async () => {
    const { faults } = await readText('a.parquet', parquetOf([{ name: 'x', data: [1], type: 'INT32' }]))
    expect(faults[0]?.text).toBe(
      'a.parquet, row 1: no format that Leash reads looks like this. The first record has: x.',
    )
  })

  it.each<[FaultCode, Partial<Limits>]>([
    ['parquet-group', { groupBytes: 40 }],
    ['archive-size', { expandedBytes: 100 }],
    ['archive-ratio', { ratio: 0.1, ratioFrom: 10 }],
  ])('beyond its limit it is the fault %s', async (code, limits) => {
    const { faults } = await read([fileInput('a', parquetOf(samples))], {}, { ...defaultLimits, ...limits })
    expect(codes(faults)).toEqual([code])
  })

  it('a group that is too large is told with its rows', async () => {
    const { faults } = await read(
      [fileInput('a', parquetOf(samples))],
      {},
      { ...defaultLimits, groupBytes: 40 },
    )
    expect(faults[0]?.text).toContain('a, rows 1 to 2: this row group has')
  })

  it.each([4, 20, 60])('one that stops after %i bytes is a fault', async (size) => {
    const { faults } = await readText('a.parquet', parquetOf(samples).subarray(0, size))
    expect(codes(faults)).toEqual(['parquet-broken'])
    expect(faults[0]?.text).toContain('a.parquet: this Parquet file could not be read: its end is missing')
  })

  it('packed with gzip it asks to be unpacked', async () => {
    const { faults } = await readText('a.parquet.gz', gzipSync(parquetOf(samples)))
    expect(faults[0]?.text).toContain('a Parquet file within a packed file')
  })

  it('no bytes flipped in it make reading throw', async () => {
    const whole = readFileSync('fixtures/parquet/snappy.parquet')
    for (let at = 4; at < whole.length; at += 29) {
      const broken = Buffer.from(whole)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      await expect(readText('a.parquet', broken)).resolves.toBeDefined()
    }
  })
})
