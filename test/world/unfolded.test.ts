// The text of a stretch of a packed file, as it was before it was packed, or an error; never half of it without one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { unfolded } from '../../src/world/unfolded.ts'
import type { Packing } from '../../src/read/source.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leash-unfolded-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Three and a half chunks, and so much that hardly packs that there are many stored pieces. */
const text = Buffer.alloc(3.5e6)
for (let at = 0, seed = 1; at < text.length; at += 1) {
  seed = (seed * 48_271) % 2_147_483_647
  text[at] = at % 9 < 4 ? 97 : 32 + (seed % 90)
}

async function textOf(stored: Buffer, packing: Packing, start = 0, end = stored.length): Promise<Buffer> {
  const file = path.join(folder, 'stored')
  writeFileSync(file, stored)
  const chunks: Buffer[] = []
  for await (const chunk of unfolded(file, { start, end, packing, most: Infinity }))
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const around = (stored: Buffer): Buffer =>
  Buffer.concat([Buffer.from('before'), stored, Buffer.from('behind')])

describe('a stretch of a file', () => {
  it.each([
    ['none', text],
    ['gzip', gzipSync(text)],
    ['gzip', Buffer.concat([gzipSync(text.subarray(0, 2e6)), gzipSync(text.subarray(2e6))])],
    ['deflate', deflateRawSync(text)],
  ] as const)('unfolds to the text that was packed into it (%s)', async (packing, stored) => {
    const found = await textOf(around(stored), packing, 6, 6 + stored.length)
    expect(found.equals(text)).toBe(true)
  })

  it.each([
    ['gzip, cut off', 'gzip', gzipSync(text).subarray(0, -9)],
    ['gzip, damaged', 'gzip', gzipSync(text).fill(0, 2e5, 2e5 + 40)],
    ['deflate, cut off', 'deflate', deflateRawSync(text).subarray(0, -9)],
  ] as const)('throws where it is not whole (%s)', async (_, packing, stored) => {
    await expect(textOf(stored, packing)).rejects.toThrow()
  })

  it('can be left after its first chunk', async () => {
    const file = path.join(folder, 'stored')
    writeFileSync(file, gzipSync(text))
    const stretch = { start: 0, end: 1e6, packing: 'gzip', most: Infinity } as const
    for await (const chunk of unfolded(file, stretch)) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })
})
