// The workflow run as `@actions/github` reads it → what Leash wants to know about it. Only this file knows its names.
import { tmpdir } from 'node:os'
import type { Trigger } from '../modes/prove-pull.ts'
import type { Stamp } from '../publish/comment-marker.ts'
import { parseEvent, unreadable, type Payload } from './event-payload.ts'
import type { Repository } from './github.ts'

export interface WorkflowRun {
  /** Undefined: the environment names none. */
  readonly repository: Repository | undefined
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  readonly event: string
  /** What happened to it, such as `opened` or `closed`; undefined: the event has no kinds. */
  readonly action: string | undefined
  /** The run that began this one; undefined: none did, or its branch is gone. */
  readonly trigger: Trigger | undefined
  /** Undefined: this run does not belong to a pull request. */
  readonly pull: { readonly number: number } | undefined
  /** What a pull request or a merge group would change. */
  readonly change: { readonly base: string; readonly head: string } | undefined
  /** This run and its attempt; undefined: the environment does not say. */
  readonly stamp: Stamp | undefined
  /** Where this run's log is; undefined: the environment does not say. */
  readonly runUrl: string | undefined
  /** What this run tries, and what that is built on; undefined: the event does not say. */
  readonly branch: BranchedOff | undefined
  /** The commit this run stands on, and who started it; undefined: the environment does not say. */
  readonly here: Here | undefined
  readonly apiUrl: string
  /** Where people look at the repository, without a slash at its end. */
  readonly serverUrl: string
  /** Folder for the report files. */
  readonly temp: string
}

export interface Here {
  readonly commit: string
  /** Undefined: no branch, such as a pull request's merge commit. */
  readonly branch: string | undefined
  readonly isDefault: boolean
  readonly defaultBranch: string | undefined
  /** Login. */
  readonly actor: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Commits of a branch and what came of them. */
export interface BranchedOff {
  /** Name of the base branch. */
  readonly branch: string
  /** Its tip, by SHA or by name. */
  readonly base: string
  readonly head: string
}

/** What is taken of `context` of `@actions/github`. */
export interface ActionsContext {
  readonly payload: unknown
  readonly eventName: string | undefined
  readonly apiUrl: string
}

/** Reads the run. Throws `Faults` where the event file cannot be understood. */
export async function readRun(env: Environment): Promise<WorkflowRun> {
  return runOf(await actionsContext(env), env)
}

/** The package reads the environment and the event file while it is imported, so it is only imported where that may fail. */
async function actionsContext(env: Environment): Promise<ActionsContext> {
  try {
    const { context } = await import('@actions/github')
    return context
  } catch (error) {
    throw unreadable(env, String(error))
  }
}

/** `context` and the variables it leaves alone, as one value. Throws `Faults` where the payload is not what GitHub sends. */
export function runOf({ payload, eventName, apiUrl }: ActionsContext, env: Environment): WorkflowRun {
  const parsed = parseEvent(payload, env)
  const { action, pull_request: pull, merge_group: group } = parsed
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return {
    repository: given(owner) && given(repo) ? { owner, repo } : undefined,
    event: eventName ?? '',
    action,
    trigger: triggerOf(parsed),
    pull: pull && { number: pull.number },
    change: pull
      ? { base: pull.base.sha, head: pull.head.sha }
      : group && { base: group.base_sha, head: group.head_sha },
    ...addressesOf(env),
    branch: branchOf(parsed, env),
    here: hereOf(parsed, eventName, env),
    apiUrl,
    temp: given(env['RUNNER_TEMP']) ? env['RUNNER_TEMP'] : tmpdir(),
  }
}

function triggerOf({ workflow_run: run, repository }: Payload): Trigger | undefined {
  if (run === undefined || run.head_branch === null || run.head_repository === null) return undefined
  if (repository?.id === undefined) return undefined
  const { id, owner } = run.head_repository
  const head = { sha: run.head_sha, branch: run.head_branch, repository: id, owner: owner.login }
  return { run: run.id, attempt: run.run_attempt, event: run.event, head, repository: repository.id }
}

function addressesOf(env: Environment): Pick<WorkflowRun, 'serverUrl' | 'stamp' | 'runUrl'> {
  const server = given(env['GITHUB_SERVER_URL']) ? env['GITHUB_SERVER_URL'] : 'https://github.com'
  const serverUrl = server.replace(/\/+$/, '')
  const run = count(env['GITHUB_RUN_ID'])
  if (run === undefined) return { serverUrl, stamp: undefined, runUrl: undefined }
  const attempt = count(env['GITHUB_RUN_ATTEMPT']) ?? 1
  const runUrl = `${serverUrl}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}/attempts/${attempt}`
  return { serverUrl, stamp: { run, attempt }, runUrl }
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

/** A push is built on what its branch was before; anything else but a change, on the default branch. */
function branchOf(payload: Payload, env: Environment): BranchedOff | undefined {
  const { pull_request: pull, merge_group: group, repository, before } = payload
  const usual = repository?.default_branch
  if (pull !== undefined) {
    const branch = pull.base.ref ?? usual
    return branch === undefined ? undefined : { branch, base: pull.base.sha, head: pull.head.sha }
  }
  if (group !== undefined) {
    const branch = nameOf(group.base_ref) ?? usual
    return branch === undefined ? undefined : { branch, base: group.base_sha, head: group.head_sha }
  }
  const head = env['GITHUB_SHA']
  if (!given(head)) return undefined
  const pushed = nameOf(payload.ref)
  if (pushed !== undefined && given(before) && !/^0+$/.test(before))
    return { branch: pushed, base: before, head }
  return usual === undefined ? undefined : { branch: usual, base: usual, head }
}

/** Events whose run is about its own branch: others stand on the default branch and may be about a stranger's commit. */
const own: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** A scheduled run is always on the default branch. */
function hereOf({ repository }: Payload, event: string | undefined, env: Environment): WorkflowRun['here'] {
  const { GITHUB_SHA: commit, GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again } = env
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  const branch = nameOf(env['GITHUB_REF'])
  const usual = repository?.default_branch
  const isOwn = event !== undefined && own.has(event)
  const isDefault = isOwn && branch !== undefined && (branch === usual || event === 'schedule')
  return { commit, branch, isDefault, defaultBranch: usual, actor: given(again) ? again : first }
}

/** `refs/heads/main` → `main`; undefined: no branch. */
function nameOf(ref: string | null | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined
}

function given(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text !== ''
}
