// The fake GitHub's workflow runs and their artifacts: lists, filters, redirects to a storage that wants no token, expiry
// and digests, and the commits of the base branch. The storage is a part of the same server, under /storage/.
import { createHash } from 'node:crypto'
import type { Answer, Described, Handler } from './describe.ts'
import { pageOf, paged } from './paged.ts'

export interface FakeRun {
  readonly id: number
  /** Of the workflow: `evals.yml` has id 1, and any other 2. */
  readonly workflow?: string
  readonly branch?: string
  readonly sha: string
  readonly event?: string
  readonly conclusion?: string | null
  readonly attempt?: number
  /** The head is in a fork. */
  readonly fork?: boolean
  readonly at?: string
}

export interface FakeArtifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly expired?: boolean
  /** What GitHub says; left out: the truth. */
  readonly digest?: string | null
  /** Where GitHub redirects to; left out: the storage. */
  readonly location?: string
}

export interface FakeCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly at: string
}

export interface FakeActions {
  readonly runs: FakeRun[]
  readonly artifacts: FakeArtifact[]
  /** The base branch, the latest commit first. */
  readonly log: FakeCommit[]
  /** Milliseconds for which an address of the storage holds. */
  life: number
  /** Addresses given out: path → artifact and the time when it stops to hold. */
  readonly addresses: Map<string, { readonly artifact: FakeArtifact; readonly until: number }>
}

export const noActions = (): FakeActions => ({
  runs: [],
  artifacts: [],
  log: [],
  life: 60_000,
  addresses: new Map(),
})

interface State {
  readonly url: string
  readonly actions: FakeActions
  readonly violations: string[]
}

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
}
const at = '/repos/octo/rlvr/actions'

export function runsHandlers(fake: State, described: () => Described): Record<string, Handler> {
  const { actions } = fake
  const example = (operation: string): object => described().example(operation) as object
  const exampleOf = (operation: string, list: string): object =>
    (example(operation) as Record<string, [object]>)[list]?.[0] ?? {}
  const showRun = (run: FakeRun): object => {
    const one = exampleOf('actions/list-workflow-runs-for-repo', 'workflow_runs') as Record<string, object>
    const workflow = run.workflow ?? 'evals.yml'
    return {
      ...one,
      id: run.id,
      workflow_id: workflowId(workflow),
      path: `.github/workflows/${workflow}`,
      head_branch: run.branch ?? 'main',
      head_sha: run.sha,
      event: run.event ?? 'push',
      status: run.conclusion === null ? 'in_progress' : 'completed',
      conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
      run_attempt: run.attempt ?? 1,
      created_at: run.at ?? '2026-11-01T00:00:00Z',
      repository: { ...one['repository'], id: 42 },
      head_repository: { ...one['head_repository'], id: run.fork === true ? 66 : 42 },
    }
  }
  const listRuns: Handler = (call, operation) => {
    const { query, params } = call
    const meant = actions.runs.filter(
      (run) =>
        (params['workflow_id'] === undefined ||
          [run.workflow ?? 'evals.yml', `${workflowId(run.workflow ?? 'evals.yml')}`].includes(
            params['workflow_id'],
          )) &&
        (query['branch'] === undefined || query['branch'] === (run.branch ?? 'main')) &&
        (query['head_sha'] === undefined || query['head_sha'] === run.sha) &&
        (query['event'] === undefined || query['event'] === (run.event ?? 'push')) &&
        (query['status'] === undefined || query['status'] === (run.conclusion ?? 'success')),
    )
    const list = params['workflow_id'] === undefined ? 'runs' : `workflows/${params['workflow_id']}/runs`
    const { items, headers } = pageOf(call, meant.slice(0, 1000), `${fake.url}${at}/${list}`)
    const body = { ...example(operation), total_count: meant.length, workflow_runs: items.map(showRun) }
    return { status: 200, body, headers }
  }
  const showArtifact = (artifact: FakeArtifact): object => ({
    ...exampleOf('actions/list-workflow-run-artifacts', 'artifacts'),
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    expired: artifact.expired ?? false,
    expires_at: '2026-11-20T00:00:00Z',
    digest:
      artifact.digest === undefined
        ? `sha256:${createHash('sha256').update(artifact.bytes).digest('hex')}`
        : artifact.digest,
  })
  return {
    'actions/get-workflow-run': ({ params }) => {
      const run = actions.runs.find((one) => one.id === Number(params['run_id']))
      return run === undefined ? notFound : { status: 200, body: showRun(run) }
    },
    'actions/list-workflow-runs': listRuns,
    'actions/list-workflow-run-artifacts': (call) => {
      const run = Number(call.params['run_id'])
      const all = actions.artifacts.filter((one) => one.run === run)
      const { items, headers } = pageOf(call, all, `${fake.url}${at}/runs/${run}/artifacts`)
      return {
        status: 200,
        body: { total_count: all.length, artifacts: items.map(showArtifact) },
        headers,
      }
    },
    'actions/download-artifact': ({ params }) => {
      const artifact = actions.artifacts.find((one) => one.id === Number(params['artifact_id']))
      if (artifact === undefined) return notFound
      if (artifact.expired === true)
        return { status: 410, body: { message: 'Artifact has expired', documentation_url: '' } }
      const path = `/storage/${artifact.id}?sig=${actions.addresses.size}`
      actions.addresses.set(path, { artifact, until: Date.now() + actions.life })
      return { status: 302, body: '', headers: { location: artifact.location ?? `${fake.url}${path}` } }
    },
    'repos/list-commits': (call) => {
      const from = actions.log.findIndex((one) => one.sha === call.query['sha'])
      if (from < 0) return notFound
      const [one] = example('repos/list-commits') as [{ commit: { committer: object } }]
      const shown = actions.log.slice(from).map(({ sha, parents, at: date }) => ({
        ...one,
        sha,
        parents: parents.map((parent) => ({ sha: parent, url: 'https://api.github.com/x' })),
        commit: { ...one.commit, committer: { ...one.commit.committer, date } },
      }))
      return paged(call, shown, `${fake.url}/repos/octo/rlvr/commits`)
    },
  }
}

function workflowId(file: string): number {
  return file === 'evals.yml' ? 1 : 2
}

/** What the storage answers. It is not GitHub's API: a token there is a leak. */
export function storage(fake: State, url: string, headers: Readonly<Record<string, unknown>>): Answer {
  if (headers['authorization'] !== undefined) fake.violations.push('the token was shown to the storage')
  const given = fake.actions.addresses.get(url)
  if (given === undefined) return { status: 404, body: 'no such blob' }
  if (given.until < Date.now())
    return { status: 403, body: 'Signature not valid in the specified time frame' }
  return { status: 200, body: given.artifact.bytes, headers: { 'content-type': 'application/octet-stream' } }
}
