import { describe, expect, it } from '@jest/globals'
import { commentTrend } from '../../src/modes/comment-trend.ts'
import { printEntry } from '../../src/record/entry.ts'
import { listingOf } from '../../src/record/listing.ts'
import { aHistory } from '../record/a-history.ts'

async function markdown(entries: number, refused = false): Promise<string> {
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
    .section([{ name: 'trend', alt: 'x', light: 'l.png', dark: 'd.png' }])
    .map((one) => one.markdown)
    .join()
}

describe('the trend in a comment', () => {
  it('is a chart and the latest five entries, from two entries on', async () => {
    expect(await markdown(1)).toBe('')
    expect(await markdown(9)).toContain('srcset="d.png"')
    expect((await markdown(9)).match(/^\| 2026/gm)).toHaveLength(5)
  })

  it('that cannot be read is told', async () => {
    expect(await markdown(9, true)).toContain('The trend is not shown')
  })
})
