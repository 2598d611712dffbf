// Workflow runs and the commits they are of, as the ports that the lookup declares, kept by GitHub's REST API.
import type { BasePort } from '../lookup/ancestors.ts'
import type { Run, RunPort } from '../lookup/good-run.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

/** Of 100 runs or commits each. What is further back than that is no baseline any more. */
const mostPages = 5

/** For `paginate`: the pages that are worth reading. */
function fewPages<T>(): (page: { data: T[] }, done: () => void) => T[] {
  let pages = 0
  return ({ data }, done) => {
    pages += 1
    if (pages === mostPages) done()
    return data
  }
}

/** `run`: the one that we are part of. */
export function runsOf(client: Client, at: Repository, run: number): RunPort {
  const { getWorkflowRun, listWorkflowRuns } = client.rest.actions
  const list = (workflow: number | string, filter: RunFilter) =>
    ask(async () => {
      const asked = { ...at, ...filter, workflow_id: workflow, exclude_pull_requests: true, per_page: 100 }
      return (await client.paginate(listWorkflowRuns, asked, fewPages())).map(shown)
    })
  return {
    current: () => ask(async () => shown((await getWorkflowRun({ ...at, run_id: run })).data)),
    ofCommit: (workflow, sha) => list(workflow, { head_sha: sha }),
    onBranch: (workflow, branch) => list(workflow, { branch, status: 'success' }),
  }
}

type RunFilter = { readonly head_sha: string } | { readonly branch: string; readonly status: 'success' }

/** The change that a run tries: its base by SHA or name, its head by SHA. */
export interface Change {
  readonly branch: string
  readonly base: string
  readonly head: string
}

export function baseOf(client: Client, at: Repository, { branch, base, head }: Change): BasePort {
  const { compareCommits, listCommits } = client.rest.repos
  return {
    branch,
    mergeBase: () =>
      ask(async () => (await compareCommits({ ...at, base, head })).data.merge_base_commit.sha),
    log: (from) =>
      ask(async () => {
        const commits = await client.paginate(listCommits, { ...at, sha: from, per_page: 100 }, fewPages())
        return commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }))
      }),
  }
}

interface RawRun {
  readonly id: number
  readonly head_sha: string
  readonly head_branch: string | null
  readonly event: string
  readonly conclusion: string | null
  readonly workflow_id: number
  readonly path: string
  readonly created_at: string
  readonly repository: { readonly id: number }
  /** null: a fork that is gone. */
  readonly head_repository: { readonly id: number } | null
}

function shown(raw: RawRun): Run {
  return {
    id: raw.id,
    sha: raw.head_sha,
    branch: raw.head_branch ?? undefined,
    event: raw.event,
    conclusion: raw.conclusion ?? undefined,
    workflow: raw.workflow_id,
    // A reusable workflow's path ends with the ref it was taken at.
    file: raw.path.replace(/@.*$/, '').split('/').at(-1) ?? raw.path,
    ownHead: raw.head_repository?.id === raw.repository.id,
    made: raw.created_at,
  }
}
