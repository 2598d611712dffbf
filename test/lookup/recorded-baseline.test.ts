import { describe, expect, it } from '@jest/globals'
import { firstBaseline } from '../../src/lookup/recorded-baseline.ts'
import { printAcceptance } from '../../src/record/acceptance.ts'
import { entriesOfAncestors } from '../../src/record/baseline.ts'
import { printEntry } from '../../src/record/entry.ts'
import type { Entry } from '../../src/record/entry.ts'
import { listingOf } from '../../src/record/listing.ts'
import { pathOf, tallyPathOf } from '../../src/record/name.ts'
import { anEntry } from '../record/an-entry.ts'

const commit = (digit: string): string => digit.repeat(40)

function history(entries: readonly Entry[], others: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(others))
  for (const entry of entries) {
    texts.set(pathOf('entry', entry), printEntry(entry))
    texts.set(tallyPathOf(pathOf('entry', entry)), '')
  }
  const opened: string[] = []
  return {
    opened,
    listing: listingOf([...texts.keys()].map((path) => ({ path, blob: path }))),
    read: ({ path }: { path: string }) => {
      opened.push(path)
      return Promise.resolve({ ok: true as const, value: Buffer.from(texts.get(path) ?? '') })
    },
  }
}

async function chosen(past: ReturnType<typeof history>, ancestors: readonly string[], key = 'default') {
  const reply = await firstBaseline(past, past.listing, entriesOfAncestors(past.listing, key, ancestors))
  return reply.ok ? reply.value : reply
}

describe('the baseline from the history', () => {
  it.each([
    ['passed', { verdict: 'pass' }, true],
    ['failed', { verdict: 'fail' }, false],
    ['was undecided', { verdict: 'undecided' }, false],
    ['began its history', { verdict: null }, true],
    ['failed and was accepted at once', { verdict: 'fail', accepted: { by: 'x', reason: 'y' } }, true],
    ['passed on another branch', { verdict: 'pass', onDefaultBranch: false }, false],
  ] as const)('may be an entry that %s: %j → %s', async (_, facts, may) => {
    const found = await chosen(history([anEntry('a', facts)]), [commit('a')])
    expect(found !== undefined).toBe(may)
  })

  it('is the nearest recorded ancestor, not the newest entry', async () => {
    const past = history([
      anEntry('a', { date: '2026-01-01T00:00:00Z' }),
      anEntry('b', { date: '2026-01-02T00:00:00Z' }),
      anEntry('c', { date: '2026-01-03T00:00:00Z' }),
    ])
    expect(await chosen(past, [commit('d'), commit('b'), commit('a')])).toMatchObject({
      entry: { commit: commit('b') },
      path: 'entries/2026-01/2026-01-02T000000Z-bbbbbbbbbbbb.json',
      tally: { path: 'entries/2026-01/2026-01-02T000000Z-bbbbbbbbbbbb.tally.jsonl.gz' },
    })
    expect(past.opened).toHaveLength(1)
  })

  it('of one commit is the entry recorded last', async () => {
    const past = history([
      anEntry('a', { date: '2026-01-02T00:00:00Z' }),
      anEntry('a', { date: '2026-01-05T00:00:00Z' }),
      anEntry('a', { date: '2026-01-03T00:00:00Z' }),
    ])
    expect(await chosen(past, [commit('a')])).toMatchObject({ entry: { date: '2026-01-05T00:00:00Z' } })
  })

  it('passes over a regressed one until somebody accepts it', async () => {
    const regressed = anEntry('b', { verdict: 'fail', date: '2026-01-02T00:00:00Z' })
    const entries = [anEntry('a'), regressed]
    const ancestors = [commit('b'), commit('a')]
    expect(await chosen(history(entries), ancestors)).toMatchObject({ entry: { commit: commit('a') } })
    const acceptance = {
      schema: 'leash.acceptance/1',
      entry: pathOf('entry', regressed),
      commit: regressed.commit,
      date: '2026-01-04T00:00:00Z',
      by: 'octocat',
      reason: 'The grader was wrong.',
      run: null,
    } as const
    const path = 'accepted/2026-01/2026-01-04T000000Z-bbbbbbbbbbbb.json'
    const accepted = history(entries, { [path]: printAcceptance(acceptance) })
    expect(await chosen(accepted, ancestors)).toMatchObject({ entry: { commit: commit('b') } })
  })

  it('belongs to its key', async () => {
    const past = history([anEntry('a', { key: 'aime' })])
    expect(await chosen(past, [commit('a')])).toBeUndefined()
    expect(await chosen(past, [commit('a')], 'aime')).toBeDefined()
  })

  it('is no older entry where a nearer one is damaged', async () => {
    const path = 'entries/2026-01/2026-01-02T000000Z-bbbbbbbbbbbb.json'
    const past = history([anEntry('a')], { [path]: '{"schema": "lea' })
    await expect(chosen(past, [commit('b'), commit('a')])).rejects.toThrow(path)
  })

  it('is sought in 3,000 entries by opening one', async () => {
    const shas = Array.from({ length: 3000 }, (_, i) => (i + 0x1000).toString(16).padEnd(40, '0'))
    const entries = shas.map((sha, i) =>
      anEntry('0', {
        commit: sha,
        date: new Date(Date.UTC(2026, 0, 1) + i * 1e6).toISOString().slice(0, 19) + 'Z',
      }),
    )
    const past = history(entries)
    expect(past.listing.entries).toHaveLength(3000)
    expect(await chosen(past, [...shas].reverse())).toMatchObject({ entry: { commit: shas[2999] } })
    expect(past.opened).toHaveLength(1)
  })
})
