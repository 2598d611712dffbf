// The workflow run that began this one, and the pull requests that GitHub lists for its branch → the one it belongs to, or
// why there is none. Nothing that the run itself says or uploads is asked: whoever opens a pull request can write that.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'

/** A pull request as GitHub lists it. */
export interface Pull {
  readonly number: number
  /** `repository` is an id; undefined: the fork is gone. */
  readonly head: { readonly sha: string; readonly repository: number | undefined }
  readonly base: { readonly sha: string; readonly branch: string; readonly repository: number }
}

/** The run that began this one, as GitHub's event has it. */
export interface Trigger {
  readonly run: number
  readonly attempt: number
  /** What began that run. */
  readonly event: string
  readonly head: {
    readonly sha: string
    readonly branch: string
    /** Its repository's id and owner: of a fork, the fork's. */
    readonly repository: number
    readonly owner: string
  }
  /** Id of the repository that the run belongs to. */
  readonly repository: number
}

export type Proof =
  { readonly kind: 'proven'; readonly pull: Pull } | { readonly kind: 'none'; readonly why: Note }

/**
 * `listed`: open pull requests from the trigger's owner and branch. A branch of a fork may be called as one of ours, and
 * may have moved on since: only equal commits of the same repository are the same change. Of several pull requests with
 * the same commit (to different bases) the first is taken, and a note is the caller's business.
 */
export function provePull(trigger: Trigger, listed: readonly Pull[]): Proof {
  const { head, repository, run } = trigger
  const same = listed
    .filter((pull) => pull.base.repository === repository && pull.head.repository === head.repository)
    .sort((a, b) => a.number - b.number)
  const pull = same.find((one) => one.head.sha === head.sha)
  if (pull !== undefined) return { kind: 'proven', pull }
  const newer = same[0]
  return {
    kind: 'none',
    why:
      newer === undefined
        ? note('no-open-pull', { run, commit: head.sha })
        : note('pull-moved-on', { run, commit: head.sha, pull: newer.number, now: newer.head.sha }),
  }
}
