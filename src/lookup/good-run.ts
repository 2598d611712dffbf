// Workflow runs × the base → those whose evals may stand for what is on the base branch, the best first. Asks nobody.
import type { Reply } from '../publish/reply.ts'
import type { Ancestor } from './ancestors.ts'

export interface Run {
  readonly id: number
  readonly sha: string
  readonly branch: string | undefined
  readonly event: string
  /** Of the latest attempt; undefined: not done yet. */
  readonly conclusion: string | undefined
  readonly workflow: number
  /** Name of the workflow's file. Hostile: escape before printing. */
  readonly file: string
  /** The head is in this repository, not in a fork whose branch may be called main. */
  readonly ownHead: boolean
  /** When it was started, ISO 8601. */
  readonly made: string
}

export interface RunPort {
  /** The run that we are part of. */
  current(): Promise<Reply<Run>>
  /** Runs of a workflow, by its id or the name of its file, at a commit. */
  ofCommit(workflow: number | string, sha: string): Promise<Reply<readonly Run[]>>
  /** Its successful runs on a branch, the latest first: as many as are worth looking at. */
  onBranch(workflow: number | string, branch: string): Promise<Reply<readonly Run[]>>
}

/** Nobody without write access starts these on the base branch. A pull request's own run is never among them. */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** `current` is not its own baseline. */
export function isGood(run: Run, branch: string, current: number): boolean {
  if (!run.ownHead || run.conclusion !== 'success' || run.id === current) return false
  // A merge queue tests the very commit that the branch is then moved to.
  return run.event === 'merge_group' || (trusted.has(run.event) && run.branch === branch)
}

export interface Placed {
  readonly run: Run
  /** Commits from the merge base. */
  readonly back: number
}

/** The good ones at these commits, nearest first; of one commit, the latest first. */
export function goodRuns(
  runs: readonly Run[],
  ancestors: readonly Ancestor[],
  branch: string,
  current: number,
): Placed[] {
  const distance = new Map(ancestors.map(({ sha, back }) => [sha, back]))
  return runs
    .filter((run) => isGood(run, branch, current))
    .flatMap((run) => {
      const back = distance.get(run.sha)
      return back === undefined ? [] : [{ run, back }]
    })
    .sort((a, b) => a.back - b.back || b.run.id - a.run.id)
}
