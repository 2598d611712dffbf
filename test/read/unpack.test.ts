import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { Faults, type FaultCode } from '../../src/faults.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import { unpack } from '../../src/read/unpack.ts'
import { zstdMagic, zstdOf } from './archives.ts'
import { arriving, codes, fileInput, jsonLines, read, readText, sourceOf } from './sources.ts'

const lines = jsonLines({ problem: 1, correct: true }, { problem: 2, correct: false })
const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

describe('packed files', () => {
  it('gzip is known by its first bytes, whatever the name', async () => {
    const { rows, faults } = await readText('a.txt', gzipSync(lines))
    expect([rows.length, faults]).toEqual([2, []])
  })

  it('concatenated gzip files are one', async () => {
    const { rows, faults } = await readText('a.gz', Buffer.concat([gzipSync(lines), gzipSync(lines)]))
    expect([rows.length, faults]).toEqual([4, []])
  })

  it.each([1, 2, 3, 7, 64])('gzip that arrives in pieces of %i bytes is the same', async (size) => {
    const source = sourceOf('a.gz', gzipSync(lines), size)
    const { rows, faults } = await read([{ task: undefined, path: 'a.gz', named: 'file', sources: [source] }])
    expect([rows.length, faults]).toEqual([2, []])
  })

  it('gzip that stops in the middle is a fault, not a shorter file', async () => {
    const whole = gzipSync(
      jsonLines(
        ...Array.from({ length: 5000 }, (_, problem) => ({
          problem,
          correct: true,
          seed: (problem * 7919) % 101,
        })),
      ),
    )
    const { faults } = await readText('a.jsonl.gz', whole.subarray(0, whole.length - 2000))
    expect(faults.map((fault) => fault.text)).toEqual([
      'a.jsonl.gz: could not be read: its gzip data stop in the middle (a cut-off upload or a killed job?).',
    ])
  })

  it('damaged gzip is a fault that says so', async () => {
    const bytes = gzipSync(lines)
    bytes.fill(0xff, 12, 24)
    const { faults } = await readText('a.gz', bytes)
    expect(codes(faults)).toEqual(['unreadable-file'])
    expect(faults[0]?.text).toContain('its gzip data are damaged')
  })

  it('a git-LFS pointer is a fault that says how to get the file', async () => {
    const { faults } = await readText('samples.jsonl', lfs)
    expect(codes(faults)).toEqual(['lfs-pointer'])
    expect(faults[0]?.hint).toContain('git lfs pull')
  })

  it.each<[is: string, bytes: number[]]>([
    ['bzip2-compressed', [0x42, 0x5a, 0x68, 0x39]],
    ['xz-compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
    ['UTF-16 text', [0xff, 0xfe, 0x7b, 0]],
    ['UTF-16 text', [0xfe, 0xff, 0, 0x7b]],
  ])('%s is a fault that says what it is', async (is, bytes) => {
    const { faults } = await readText('a.jsonl', Uint8Array.from(bytes))
    expect(faults.map((fault) => fault.text)).toEqual([
      `a.jsonl: this is ${is}, which Leash does not read yet.`,
    ])
  })

  it('zstd is known by its first bytes, in one frame or many, in pieces of any size', async () => {
    const many = Buffer.concat([zstdOf(lines), zstdOf(''), zstdOf(lines)])
    for (const size of [1, 2, 5, 17, 1 << 20]) {
      const source = sourceOf('a.txt', many, size)
      const { rows, faults } = await read([{ task: undefined, path: 'a', named: 'file', sources: [source] }])
      expect([rows.length, faults]).toEqual([4, []])
    }
  })

  it.each<[why: string, bytes: Buffer]>([
    ['its zstd data stop in the middle (a cut-off upload or a killed job?).', zstdOf(lines).subarray(0, 40)],
    ['its zstd data stop in the middle (a cut-off upload or a killed job?).', zstdOf(lines).subarray(0, 6)],
    [
      'its zstd data are damaged.',
      Buffer.concat([zstdOf('').subarray(0, 13), Buffer.from([7, 0, 0]), Buffer.alloc(20)]),
    ],
    [
      'it needs a zstd window of 1024 MiB',
      Buffer.concat([zstdMagic, Buffer.from([0, 20 << 3]), Buffer.alloc(20)]),
    ],
  ])('zstd that cannot be read is a fault: %s', async (why, bytes) => {
    const { faults } = await readText('a.jsonl.zst', bytes)
    expect(codes(faults)).toEqual(['unreadable-file'])
    expect(faults[0]?.text).toContain(`a.jsonl.zst: could not be read: ${why}`)
  })

  it.each<[FaultCode, Partial<Limits>]>([
    ['archive-size', { expandedBytes: 1000 }],
    ['archive-ratio', { ratio: 10, ratioFrom: 1000 }],
  ])('a packed file that unfolds to too much is %s', async (code, limits) => {
    const input = fileInput('a.gz', gzipSync(lines.repeat(1000)))
    const { faults } = await read([input], {}, { ...defaultLimits, ...limits })
    expect(codes(faults)).toEqual([code])
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\r\n'],
    ['a byte order mark', '\uFEFF'],
    ['gzip of nothing', gzipSync('')],
  ])('a file of %s is empty', async (_name, content) => {
    expect(codes((await readText('a.jsonl', content)).faults)).toEqual(['empty-file'])
  })

  it('what goes wrong while bytes arrive is a fault of that file', async () => {
    function* broken(): Iterable<Uint8Array> {
      yield Buffer.from(lines)
      throw new Error('EIO: i/o error, read\u001b[2J')
    }
    const source = { path: 'a.jsonl', bytes: 10, open: () => arriving(broken()) }
    const { faults } = await read([{ task: undefined, path: 'a.jsonl', named: 'file', sources: [source] }])
    expect(faults.map((fault) => fault.text)).toEqual([
      'a.jsonl: could not be read: EIO: i/o error, read\\u{1b}[2J.',
    ])
  })

  it.each<[is: string, content: Buffer]>([
    ['text', Buffer.from(lines)],
    ['gzip', gzipSync(lines)],
    ['zstd', zstdOf(lines)],
    ['a git-LFS pointer', Buffer.from(lfs)],
  ])('%s of which nobody wants more is let go', async (_is, content) => {
    let isOpen = false
    function* stored(): Iterable<Uint8Array> {
      isOpen = true
      try {
        yield content
        yield content
      } finally {
        isOpen = false
      }
    }
    const text = unpack(arriving(stored()), 'a')
    await text.next().catch((error: unknown) => {
      expect(error).toBeInstanceOf(Faults)
    })
    await text.return(undefined)
    expect(isOpen).toBe(false)
  })
})
