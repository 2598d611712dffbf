// The workflow run's environment and event file → what Leash wants to know about it. Only this file knows their names.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import * as z from 'zod/mini'
import { $ZodError } from 'zod/v4/core'
import { fault, Faults } from '../faults.ts'
import type { Repository } from './github.ts'

export interface WorkflowRun {
  /** Undefined: the environment names none. */
  readonly repository: Repository | undefined
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  readonly event: string
  /** Undefined: this run does not belong to a pull request. */
  readonly pull: { readonly number: number } | undefined
  /** What a pull request or a merge group would change. */
  readonly change: { readonly base: string; readonly head: string } | undefined
  readonly apiUrl: string
  /** Folder for the report files. */
  readonly temp: string
}

type Environment = Readonly<Record<string, string | undefined>>

const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))
const eventSchema = z.object({
  pull_request: z.optional(
    z.object({
      number: z.int(),
      base: z.object({ sha }),
      head: z.object({ sha }),
    }),
  ),
  merge_group: z.optional(z.object({ base_sha: sha, head_sha: sha })),
})

/** Reads the run. Throws `Faults` where the event file cannot be understood. */
export function readRun(env: Environment): WorkflowRun {
  const { pull_request: pull, merge_group: group } = readEvent(env['GITHUB_EVENT_PATH'])
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return {
    repository: given(owner) && given(repo) ? { owner, repo } : undefined,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    pull: pull && { number: pull.number },
    change: pull
      ? { base: pull.base.sha, head: pull.head.sha }
      : group && { base: group.base_sha, head: group.head_sha },
    apiUrl: given(env['GITHUB_API_URL']) ? env['GITHUB_API_URL'] : 'https://api.github.com',
    temp: given(env['RUNNER_TEMP']) ? env['RUNNER_TEMP'] : tmpdir(),
  }
}

function readEvent(file: string | undefined): z.infer<typeof eventSchema> {
  if (!given(file)) return {}
  try {
    return eventSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const why = error instanceof $ZodError ? z.prettifyError(error) : String(error)
    throw new Faults([fault('unreadable-event', { file, why })])
  }
}

function given(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
