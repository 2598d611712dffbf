// What a lookup came to: evals to read with the story of how they were chosen, or a sentence that says why there are none.
// That GitHub refused is never the same as that there is nothing.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Refusal } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'
import type { Permission } from '../publish/why-refused.ts'
import type { Input } from '../read/source.ts'
import type { Chosen } from './chosen.ts'

export type LookedUp =
  | {
      readonly kind: 'found'
      readonly inputs: readonly Input[]
      readonly chosen: Chosen
      readonly notes: readonly Note[]
    }
  | { readonly kind: 'absent'; readonly why: Note }

export function absent(why: Note): { readonly kind: 'absent'; readonly why: Note } {
  return { kind: 'absent', why }
}

/** Who was asked did not say. `what` completes "GitHub was asked for …". */
export function refusedLookup(
  side: string,
  what: string,
  refusal: Refusal,
  needs: Permission['name'],
  who = 'GitHub',
): ReturnType<typeof absent> {
  const why = whyRefused(refusal, { name: needs, level: 'read' })
  return absent(note('lookup-refused', { side, who, what, why }))
}
