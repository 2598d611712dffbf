// The workflow run that began this one, and the pull requests that GitHub lists for its branch → the one it belongs to, or
// why there is none. Nothing that the run itself says or uploads is asked: whoever opens a pull request can write that.
import { fault, refuse } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'

/** A pull request as GitHub lists it. */
export interface Pull {
  readonly number: number
  /** `repository` is an id; undefined: the fork is gone. */
  readonly head: { readonly sha: string; readonly repository: number | undefined }
  readonly base: { readonly sha: string; readonly branch: string; readonly repository: number }
}

/** The run that began this one, as GitHub's own event has it. */
export interface Trigger {
  readonly run: number
  readonly attempt: number
  /** What began that run: `pull_request`, `push`, … */
  readonly event: string
  readonly head: {
    readonly sha: string
    readonly branch: string
    /** Id and owner of its repository: of a fork, the fork's. */
    readonly repository: number
    readonly owner: string
  }
  /** Id of the repository that the run belongs to. */
  readonly repository: number
}

export type Proof =
  { readonly kind: 'proven'; readonly pull: Pull } | { readonly kind: 'none'; readonly why: Note }

/**
 * `listed`: open pull requests from the trigger's owner and branch. A branch of a fork may be called as one of ours, and may
 * have moved on since: only the same commit of the same repository is the same change. Throws `Faults` where several pull
 * requests have that commit, because a commit has one status and their bases may have different policies.
 */
export function provePull({ head, repository, run }: Trigger, listed: readonly Pull[]): Proof {
  const same = listed.filter(
    (pull) => pull.base.repository === repository && pull.head.repository === head.repository,
  )
  const [pull, ...others] = same
    .filter((one) => one.head.sha === head.sha)
    .sort((a, b) => a.number - b.number)
  if (pull === undefined) {
    const newer = same[0]
    const facts = { run, commit: head.sha }
    return {
      kind: 'none',
      why:
        newer === undefined
          ? note('no-open-pull', facts)
          : note('pull-moved-on', { ...facts, pull: newer.number, now: newer.head.sha }),
    }
  }
  if (others.length > 0) {
    const pulls = [pull, ...others].map(({ number }) => `${number}`).join(', ')
    refuse([fault('several-pulls', { commit: head.sha, pulls })])
  }
  return { kind: 'proven', pull }
}
