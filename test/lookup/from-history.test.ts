import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { fromHistory } from '../../src/lookup/from-history.ts'
import type { HistoryPorts } from '../../src/lookup/from-history.ts'
import type { HistoryReader } from '../../src/publish/history-branch.ts'
import type { Refusal } from '../../src/publish/reply.ts'
import { printEntry } from '../../src/record/entry.ts'
import type { Entry } from '../../src/record/entry.ts'
import { listingOf } from '../../src/record/listing.ts'
import { pathOf, tallyPathOf } from '../../src/record/name.ts'
import { anEntry } from '../record/an-entry.ts'

const commit = (digit: string): string => digit.repeat(40)
const tally = 'a tally'
const sha256 = createHash('sha256').update(tally).digest('hex')
const down: Refusal = { kind: 'outage', status: 502, message: 'Bad Gateway' }

/** Entry of a commit, with the tally that is beside it. */
function recorded(digit: string, facts: Partial<Entry> = {}): Entry {
  const entry = anEntry(digit, facts)
  return { ...entry, tally: { ...entry.tally, sha256 } }
}

function historyOf(entries: readonly Entry[], beside: string | undefined = tally): HistoryReader {
  const texts = new Map<string, string>()
  for (const entry of entries) {
    texts.set(pathOf('entry', entry), printEntry(entry))
    if (beside !== '') texts.set(tallyPathOf(pathOf('entry', entry)), beside)
  }
  const read = (path: string): Uint8Array => Buffer.from(texts.get(path) ?? '')
  return {
    list: () =>
      Promise.resolve({
        ok: true,
        value:
          texts.size === 0 ? undefined : listingOf([...texts.keys()].map((path) => ({ path, blob: path }))),
      }),
    read: ({ path }) => Promise.resolve({ ok: true, value: read(path) }),
    readAll: (files) => Promise.resolve({ ok: true, value: files.map(({ path }) => read(path)) }),
  }
}

/** main is 1 ← 2 ← 3 and so on to 5; the change was built on 1. */
const base: HistoryPorts['base'] = {
  branch: 'main',
  mergeBase: () => Promise.resolve({ ok: true, value: commit('1') }),
  log: () =>
    Promise.resolve({
      ok: true,
      value: ['1', '2', '3', '4', '5'].map((digit, index) => ({
        sha: commit(digit),
        parents: index === 4 ? [] : [commit(`${index + 2}`)],
      })),
    }),
}

function find(
  history: HistoryReader,
  ports: Partial<HistoryPorts> = {},
  which: 'nearest' | 'merge-base' = 'nearest',
) {
  const now = new Date('2026-11-30T00:00:00Z')
  const all = { history, base, historyBranch: 'leash-history', key: 'default', now, ...ports }
  return fromHistory('baseline', which, all)
}

describe('a recorded baseline', () => {
  it.each([
    [
      'of the merge base',
      [recorded('1'), recorded('2')],
      '1',
      /^the merge base 1111111 has a recorded eval$/,
    ],
    [
      'of the nearest commit before it',
      [recorded('4'), recorded('3'), recorded('f')],
      '3',
      /^the merge base 1111111 has no recorded eval; the nearest good one before it is of 3333333, 2 commits back$/,
    ],
    [
      'that is good, where nearer ones are not',
      [recorded('1', { verdict: 'fail' }), recorded('2', { verdict: 'undecided' }), recorded('3')],
      '3',
      /^the merge base 1111111 has no recorded eval that passed or was accepted; the nearest good one .* 2 commits back$/,
    ],
  ] as const)('is the one %s, and says so with its age', async (_, entries, digit, why) => {
    expect(await find(historyOf(entries))).toMatchObject({
      kind: 'found',
      chosen: {
        kind: 'history',
        commit: commit(digit),
        run: 123,
        ageDays: 3,
        why: expect.stringMatching(why),
      },
      inputs: [{ named: 'file', sources: [{ bytes: tally.length }] }],
    })
  })

  it.each<[string, ReturnType<typeof find>, string, RegExp]>([
    ['is not there yet', find(historyOf([])), 'no-history-yet', /mode: record/],
    [
      'is not there yet for its key',
      find(historyOf([recorded('1')]), { key: 'math' }),
      'no-history-yet',
      /for the key math/,
    ],
    [
      'is only of commits that the change is not built on',
      find(historyOf([recorded('f')])),
      'no-entry-in-reach',
      /or of the 4 commits before it/,
    ],
    [
      'is asked of the merge base alone, which has none',
      find(historyOf([recorded('2')]), {}, 'merge-base'),
      'no-entry-in-reach',
      /no good entry of the merge base 1111111\./,
    ],
    [
      'has got worse and nobody accepted it',
      find(historyOf([recorded('1', { verdict: 'fail' })])),
      'no-entry-in-reach',
      /1 entries there neither passed nor were accepted/,
    ],
    [
      'has lost its tally',
      find(historyOf([recorded('1')], '')),
      'entry-without-tally',
      /Record that commit again/,
    ],
    [
      'has another tally beside it',
      find(historyOf([recorded('1')], 'another')),
      'entry-with-other-tally',
      /was not used/,
    ],
    [
      'is damaged where the nearest entry is',
      find({
        ...historyOf([recorded('1')]),
        read: () => Promise.resolve({ ok: true, value: Buffer.from('{') }),
      }),
      'entry-damaged',
      /whether the entry entries\S+\.json of commit 1111111 on leash-history .*is not JSON.*bring this one back/,
    ],
    [
      'cannot be listed',
      find({ ...historyOf([]), list: () => Promise.resolve({ ok: false, refusal: down }) }),
      'lookup-refused',
      /the history on the branch leash-history, and it could not be reached/,
    ],
    [
      'cannot be placed, as GitHub does not say where the change branched off',
      find(historyOf([recorded('1')]), {
        base: { ...base, mergeBase: () => Promise.resolve({ ok: false, refusal: down }) },
      }),
      'lookup-refused',
      /branched off/,
    ],
  ])('that %s has a sentence of its own', async (_, looking, code, text) => {
    expect(await looking).toMatchObject({ kind: 'absent', why: { code, text: expect.stringMatching(text) } })
  })
})
