// The event's payload as GitHub sends it → the fields that Leash takes of it, checked. Throws `Faults` where it is something else.
import * as z from 'zod/mini'
import { $ZodError } from 'zod/v4/core'
import { fault, Faults } from '../faults.ts'

const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))
const eventSchema = z.object({
  action: z.optional(z.string()),
  pull_request: z.optional(
    z.object({
      number: z.int(),
      base: z.object({ sha, ref: z.optional(z.string()) }),
      head: z.object({ sha }),
    }),
  ),
  merge_group: z.optional(z.object({ base_sha: sha, head_sha: sha, base_ref: z.optional(z.string()) })),
  repository: z.optional(z.object({ id: z.optional(z.int()), default_branch: z.optional(z.string()) })),
  workflow_run: z.optional(
    z.object({
      id: z.int(),
      run_attempt: z.int(),
      event: z.string(),
      head_sha: sha,
      head_branch: z.nullable(z.string()),
      head_repository: z.nullable(z.object({ id: z.int(), owner: z.object({ login: z.string() }) })),
    }),
  ),
  // Of a push.
  ref: z.optional(z.nullable(z.string())),
  before: z.optional(z.nullable(z.string())),
})
export type Payload = z.infer<typeof eventSchema>

export function parseEvent(payload: unknown, env: Readonly<Record<string, string | undefined>>): Payload {
  try {
    return eventSchema.parse(payload)
  } catch (error) {
    throw unreadable(env, error instanceof $ZodError ? z.prettifyError(error) : String(error))
  }
}

export function unreadable(env: Readonly<Record<string, string | undefined>>, why: string): Faults {
  return new Faults([fault('unreadable-event', { file: env['GITHUB_EVENT_PATH'] ?? 'the event file', why })])
}
