// A commit that somebody builds → on the tip of a branch, through the Git Data API. Another writer's commit is built upon,
// never over: nothing is forced. Knows nothing of what is committed.
import type { Refusal, Reply } from './reply.ts'

/** What a branch points to. */
export interface Tip {
  readonly commit: string
  readonly tree: string
}

export interface PointerPort {
  /** Undefined: there is no such branch yet. */
  tip(): Promise<Reply<Tip | undefined>>
  /** Points the branch to the commit; refused where that would lose another commit. */
  point(commit: string, from: Tip | undefined): Promise<Reply<void>>
  /** Waits before the next attempt, a while of its own choosing, so that writers do not stay in step. */
  pause(attempt: number): Promise<void>
}

/** Each lost race is another writer's success, so so many writers at once get through. */
const attempts = 30

/**
 * `build` makes a commit on top of the tip, or gives the tip's own where there is nothing to add; after a lost race it is
 * asked again with the new tip. Gives the commit that the branch then has.
 */
export async function commitToBranch(
  port: PointerPort,
  build: (tip: Tip | undefined) => Promise<Reply<string>>,
): Promise<Reply<string>> {
  let tip = await port.tip()
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!tip.ok) return tip
    const commit = await build(tip.value)
    if (!commit.ok || commit.value === tip.value?.commit) return commit
    const pointed = await port.point(commit.value, tip.value)
    if (pointed.ok) return commit
    if (pointed.refusal.kind !== 'rejected') return pointed
    // 422 says "not a fast forward" and "a rule forbids it" alike; only in a race has the branch moved meanwhile.
    const isRace = pointed.refusal.status === 409
    const now = isRace ? undefined : await port.tip()
    if (now?.ok === true && now.value?.commit === tip.value?.commit) return pointed
    await port.pause(attempt)
    tip = await port.tip()
  }
  return { ok: false, refusal: tooBusy }
}

const tooBusy: Refusal = {
  kind: 'rejected',
  status: undefined,
  message: 'too many others are writing to the branch at once',
}
