// What GitHub refused while publishing → notes. Refusals for want of a permission become one note with the whole YAML.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Refusal } from './reply.ts'
import { whyNotPermitted, whyRefused } from './why-refused.ts'
import type { Permission } from './why-refused.ts'

export interface Refused {
  /** `write the comment` */
  readonly what: string
  readonly refusal: Refusal
  readonly needs: Permission
}

/** `wanted`: the permissions of all that this run publishes, refused or not. */
export function notesOnRefused(all: readonly Refused[], wanted: readonly Permission[]): Note[] {
  const lacking = all.filter(({ refusal: { kind } }) => kind === 'forbidden' || kind === 'missing')
  const others = all.filter((one) => !lacking.includes(one))
  return [
    ...(lacking.length === 0
      ? []
      : [
          note('github-refused', {
            what: list(lacking.map(({ what }) => what)),
            why: whyNotPermitted(lacking, wanted),
          }),
        ]),
    ...others.map(({ what, refusal, needs }) =>
      note('github-refused', { what, why: whyRefused(refusal, needs) }),
    ),
  ]
}

function list(items: readonly string[]): string {
  const unique = [...new Set(items)]
  const last = unique.at(-1) ?? ''
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', to ')} and to ${last}`
}
