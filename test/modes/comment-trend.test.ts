import { describe, expect, it } from '@jest/globals'
import { commentTrend } from '../../src/modes/comment-trend.ts'
import { printEntry } from '../../src/record/entry.ts'
import { listingOf } from '../../src/record/listing.ts'
import type { Illustration } from '../../src/render/markdown.ts'
import { aHistory } from '../record/a-history.ts'

const picture: Illustration = { name: 'trend', alt: 'x', light: 'l.png', dark: 'd.png' }

interface Wish {
  readonly refused?: boolean
  /** As where no picture can be stored. */
  readonly bars?: boolean
}

async function markdown(entries: number, { refused = false, bars = false }: Wish = {}): Promise<string> {
  const texts = new Map(aHistory({ entries }).map(({ path, entry }) => [path, printEntry(entry)]))
  const listing = listingOf([...texts.keys()].map((path) => ({ path, blob: path })))
  const refusal = { kind: 'outage', status: 502, message: 'Bad Gateway' } as const
  const bytes = (path: string): Buffer => Buffer.from(texts.get(path) ?? '')
  const history = {
    list: () =>
      Promise.resolve(refused ? { ok: false as const, refusal } : { ok: true as const, value: listing }),
    read: ({ path }: { path: string }) => Promise.resolve({ ok: true as const, value: bytes(path) }),
    readAll: (files: readonly { path: string }[]) =>
      Promise.resolve({ ok: true as const, value: files.map(({ path }) => bytes(path)) }),
  }
  const trend = await commentTrend({ history, drawTrends: () => Promise.resolve([]) }, 'default', true)
  return trend
    .section(bars ? trend.bars : [picture])
    .map((one) => one.markdown)
    .join()
}

describe('the trend in a comment', () => {
  it('is a chart and the latest five entries, from two entries on', async () => {
    expect(await markdown(1)).toBe('')
    expect(await markdown(9)).toContain('srcset="d.png"')
    expect((await markdown(9)).match(/^\| 2026/gm)).toHaveLength(5)
  })

  it('is lines of bars, of the latest twenty entries, where there is no picture', async () => {
    const rows = (await markdown(30, { bars: true })).match(/^\| [^|]+ +\| [▁-█]{20} +\| [^|]+ to [^|]+\|$/gm)
    expect(rows?.map((row) => row.split('|')[1]?.trim())).toEqual([
      'pass@1',
      'pass@64',
      'Problems lost',
      'Answer entropy of 64 samples',
    ])
  })

  it('that cannot be read is told', async () => {
    expect(await markdown(9, { refused: true })).toContain('The trend is not shown')
  })
})
