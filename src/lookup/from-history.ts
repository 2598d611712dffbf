// `history: nearest` or `merge-base` → the recorded tally of a good entry: of the merge base, else of the nearest commit
// before it that has one.
import { createHash } from 'node:crypto'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { HistoryReader } from '../publish/history-branch.ts'
import { entriesOfAncestors } from '../record/baseline.ts'
import type { Listing } from '../record/listing.ts'
import { isSameCommit } from '../record/name.ts'
import { inputOf } from '../read/source.ts'
import { ancestorsOf } from './ancestors.ts'
import type { Ancestor, BasePort } from './ancestors.ts'
import { back, daysBetween, short } from './chosen.ts'
import { absent, refusedLookup } from './looked-up.ts'
import type { LookedUp } from './looked-up.ts'
import { DamagedEntry, firstBaseline } from './recorded-baseline.ts'
import type { RecordedBaseline } from './recorded-baseline.ts'

export interface HistoryPorts {
  readonly history: HistoryReader
  readonly base: BasePort
  /** Name of the history's branch. */
  readonly historyBranch: string
  /** Whose entries, where several evals share a history. */
  readonly key: string
  readonly now: Date
}

/** A damaged entry on the way is told, and no older one taken in its place. */
export async function fromHistory(
  side: string,
  which: 'nearest' | 'merge-base',
  ports: HistoryPorts,
): Promise<LookedUp> {
  const { history, base, historyBranch: branch, key } = ports
  const asked = `the history on the branch ${branch}`
  const listing = await history.list()
  if (!listing.ok) return refusedLookup(side, asked, listing.refusal, 'contents')
  const first = { side, branch, key, base: base.branch }
  const recorded = listing.value?.entries.filter((entry) => entry.key === key) ?? []
  if (listing.value === undefined || recorded.length === 0) return absent(note('no-history-yet', first))
  const mergeBase = await base.mergeBase()
  if (!mergeBase.ok)
    return refusedLookup(side, 'the commit where the change branched off', mergeBase.refusal, 'contents')
  const log = which === 'nearest' ? await base.log(mergeBase.value) : { ok: true as const, value: [] }
  if (!log.ok)
    return refusedLookup(side, `the commits of ${base.branch} before the change`, log.refusal, 'contents')
  const ancestors = ancestorsOf(mergeBase.value, log.value)
  const candidates = entriesOfAncestors(
    listing.value,
    key,
    ancestors.map(({ sha }) => sha),
  )
  const found = await unlessDamaged(firstBaseline(history, listing.value, candidates))
  if (found instanceof DamagedEntry) return absent(damaged(side, branch, found))
  if (!found.ok) return refusedLookup(side, asked, found.refusal, 'contents')
  if (found.value === undefined) {
    const facts = { ...first, commit: short(mergeBase.value), bad: candidates.length }
    return absent(note('no-entry-in-reach', { ...facts, looked: ancestors.length - 1 }))
  }
  return tallyOf(side, found.value, whyThis(found.value, ancestors, listing.value, key), ports)
}

async function unlessDamaged<T>(finding: Promise<T>): Promise<T | DamagedEntry> {
  try {
    return await finding
  } catch (error) {
    if (error instanceof DamagedEntry) return error
    throw error
  }
}

function damaged(side: string, branch: string, { entry, faults }: DamagedEntry): Note {
  const why = faults.map(({ text, hint }) => `${text} ${hint}`).join(' ')
  return note('entry-damaged', { side, branch, entry: entry.path, commit: short(entry.commit), why })
}

function whyThis(
  { entry }: RecordedBaseline,
  ancestors: readonly Ancestor[],
  listing: Listing,
  key: string,
): string {
  const mergeBase = ancestors[0]?.sha ?? ''
  const at = `the merge base ${short(mergeBase)}`
  const distance = ancestors.find(({ sha }) => sha === entry.commit)?.back ?? 0
  if (distance === 0) return `${at} has a recorded eval`
  const has = listing.entries.some((one) => one.key === key && isSameCommit(one.commit, mergeBase))
  const lacks = has ? 'has no recorded eval that passed or was accepted' : 'has no recorded eval'
  return `${at} ${lacks}; the nearest good one before it is of ${short(entry.commit)}, ${back(distance)}`
}

async function tallyOf(
  side: string,
  { entry, path, tally }: RecordedBaseline,
  why: string,
  { history, historyBranch: branch, now }: HistoryPorts,
): Promise<LookedUp> {
  const facts = { side, branch, entry: path }
  if (tally === undefined) return absent(note('entry-without-tally', facts))
  const bytes = await history.read(tally)
  if (!bytes.ok) return refusedLookup(side, `the tally ${tally.path} on ${branch}`, bytes.refusal, 'contents')
  const sha256 = createHash('sha256').update(bytes.value).digest('hex')
  if (sha256 !== entry.tally.sha256) return absent(note('entry-with-other-tally', facts))
  const run = entry.run === null ? undefined : Number(entry.run.id)
  const age = { made: entry.date, ageDays: daysBetween(entry.date, now) }
  const chosen = { kind: 'history', name: path, commit: entry.commit, run, ...age, why } as const
  return { kind: 'found', inputs: [inputOf(tally.path, bytes.value)], chosen, notes: [] }
}
