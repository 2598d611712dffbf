import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { FaultCode } from '../../src/faults.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Source } from '../../src/read/source.ts'
import { findInputs } from '../../src/world/files.ts'
import { zipOf } from './archives.ts'
import type { Member } from './archives.ts'
import { codes, fileInput, folderInput, jsonLines, read, readText, sourceOf, totals } from './sources.ts'

const lines = jsonLines({ problem: 1, correct: true }, { problem: 2, correct: false })
const named = (...names: string[]): Member[] => names.map((name) => ({ name, content: lines }))

describe('zip archives', () => {
  it.each([
    ['stored', 0],
    ['deflate', 8],
    ['zstd', 93],
  ])('members that are packed with %s are read like the files of a folder', async (_name, method) => {
    const zip = zipOf([
      { name: 'aime24/', content: '', method: 0 },
      { name: 'aime24/a.jsonl', content: lines, method },
      { name: 'notes.txt', content: 'hello', method },
      { name: '__MACOSX/aime24/._a.jsonl', content: 'x', method },
    ])
    const { rows, faults, files, notes } = await readText('evals.bin', zip)
    expect(faults).toEqual([])
    expect(totals(rows)).toEqual({ all: [2, 1] })
    expect(files.map((file) => file.path)).toEqual(['evals.bin » aime24/a.jsonl'])
    expect(notes.map((one) => one.text)).toEqual([
      expect.stringContaining('evals.bin » notes.txt was not read'),
    ])
  })

  it('zip64 is read', async () => {
    const { rows, faults } = await readText('a.zip', zipOf(named('a.jsonl', 'b.jsonl'), true))
    expect([rows.length, faults]).toEqual([4, []])
  })

  it('a file on disk is read by a few ranges, however many members it has', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'leash-'))
    try {
      await writeFile(
        path.join(folder, 'a.zip'),
        zipOf(named(...Array.from({ length: 1000 }, (_, index) => `b/${index}.jsonl`))),
      )
      const { inputs } = await findInputs([{ path: folder }], 'candidate')
      const source = inputs[0]?.sources[0]
      const asked: number[] = []
      const readRange: Source['readRange'] = (start, end) => {
        asked.push(end - start)
        return source?.readRange?.(start, end) ?? sourceOf('', '').open()
      }
      const { rows, faults } = await read([
        {
          task: undefined,
          path: 'a.zip',
          named: 'file',
          sources: [{ ...sourceOf('a.zip', 'PK\u0003\u0004'), bytes: source?.bytes ?? 0, readRange }],
        },
      ])
      expect([rows.length, faults]).toEqual([2000, []])
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.length).toBeLessThan(5)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('the order of the members and the size of the pieces change nothing', async () => {
    const members = named('b/1.jsonl', 'a/2.jsonl', 'c.jsonl')
    const source = sourceOf('a.zip', zipOf(members.toReversed()), 7)
    const one = await readText('a.zip', zipOf(members))
    const other = await read([{ task: undefined, path: 'a.zip', named: 'file', sources: [source] }])
    expect([other.rows, other.files]).toEqual([one.rows, one.files])
  })

  it('an archive within an archive is opened, one within that is a fault', async () => {
    const inner = zipOf(named('a.jsonl'))
    const middle = zipOf([{ name: 'inner.zip', content: inner, method: 0 }])
    expect((await readText('a.zip', middle)).files.map((file) => file.path)).toEqual([
      'a.zip » inner.zip » a.jsonl',
    ])
    const { faults } = await readText('a.zip', zipOf([{ name: 'middle', content: middle }]))
    expect(codes(faults)).toEqual(['archive-nesting'])
  })

  it('gzip and zstd members of an archive are unpacked too', async () => {
    const { rows, faults } = await readText(
      'a.zip',
      zipOf([{ name: 'a.jsonl.zst', content: zipOf([]) }, ...named('b.jsonl')]),
    )
    expect([rows.length, faults]).toEqual([2, []])
  })

  it('a name that points out of the archive is only a name, and shown without its control characters', async () => {
    const { rows, files, faults } = await readText(
      'a.zip',
      zipOf(named('../../etc/\u001b[2J::error::x.jsonl', '/b.jsonl')),
    )
    expect([rows.length, faults]).toEqual([4, []])
    expect(files.map((file) => file.path)).toEqual([
      'a.zip » ../../etc/\\u{1b}[2J::error::x.jsonl',
      'a.zip » /b.jsonl',
    ])
  })

  it('nothing is ever written, wherever the names of members point', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'leash-slip-'))
    try {
      const names = [
        '../slip.jsonl',
        '../../slip.jsonl',
        path.join(folder, 'absolute.jsonl'),
        '..\\other.jsonl',
        'C:\\slip.jsonl',
        'nul\u0000.jsonl',
      ]
      await mkdir(path.join(folder, 'a'))
      await writeFile(path.join(folder, 'a', 'evals.zip'), zipOf(named(...names)))
      const { inputs } = await findInputs([{ path: path.join(folder, 'a') }], 'candidate')
      const { rows, faults } = await read(inputs)
      expect([faults, rows.length]).toEqual([[], 2 * names.length])
      expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', path.join('a', 'evals.zip')])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it.each<[FaultCode, Partial<Limits>]>([
    ['archive-members', { members: 1 }],
    ['archive-size', { expandedBytes: 10 }],
    ['archive-ratio', { ratio: 0.5, ratioFrom: 10 }],
    ['archive-path-length', { pathLength: 3 }],
    ['archive-nested-size', { nestedBytes: 10 }],
  ])('beyond its limit an archive is the fault %s', async (code, limits) => {
    const { faults } = await read(
      [fileInput('a.zip', zipOf(named('a.jsonl', 'b.jsonl')))],
      {},
      { ...defaultLimits, ...limits },
    )
    expect(codes(faults)).toEqual([code])
    expect(faults[0]?.hint).toMatch(/--max-[a-z-]+ \d+ allows more \(in the policy: budgets: \{ /)
  })

  it.each<[why: string, member: Partial<Member>]>([
    ['it is encrypted', { flags: 1 }],
    ['it is packed with method 14', { method: 14 }],
    ['it is shorter than the archive says', { method: 93, claims: 1000 }],
    ['it is longer than the archive says', { method: 93, claims: 10 }],
  ])('a member that cannot be read is a fault: %s', async (why, member) => {
    const { faults } = await readText('a.zip', zipOf([{ name: 'a.jsonl', content: lines, ...member }]))
    expect(codes(faults)).toEqual(['archive-member-unreadable'])
    expect(faults[0]?.text).toContain(`a.zip » a.jsonl: this member of an archive cannot be read: ${why}`)
  })

  it.each([10, 100, 150, 200])('an archive that stops after %i bytes is a fault', async (size) => {
    const { faults } = await readText('a.zip', zipOf(named('a.jsonl', 'b.jsonl')).subarray(0, size))
    expect(faults.map((fault) => fault.text)).toEqual([
      'a.zip: this archive could not be opened: its directory is missing (a cut-off download?).',
    ])
  })

  it('an archive without evals is a fault, be it empty', async () => {
    for (const members of [[], [{ name: 'notes.txt', content: 'hello' }]]) {
      expect(codes((await readText('a.zip', zipOf(members))).faults)).toEqual(['no-evals-in-folder'])
    }
  })

  it('archives in a folder are opened, and its other files are read', async () => {
    const { rows, faults } = await read([
      folderInput('evals', { 'a.zip': zipOf(named('a.jsonl')), 'b.jsonl': lines }),
    ])
    expect([rows.length, faults]).toEqual([4, []])
  })

  it('no bytes flipped in an archive make reading throw', async () => {
    const zip = zipOf(named('a.jsonl', 'b.jsonl'))
    for (let at = 0; at < zip.length; at += 3) {
      const broken = Buffer.from(zip)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      await expect(readText('a.zip', broken)).resolves.toBeDefined()
    }
  })
})
