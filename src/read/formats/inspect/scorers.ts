// Which scorer's value says correct. A sample may be scored by several, and one scorer may give several values; they are
// never added up: the user chooses.
import { fault } from '../../../faults.ts'
import { field, isFields } from '../../fields.ts'
import type { FormatContext } from '../../format.ts'
import { scoreBook } from '../../score.ts'
import { clipped } from '../../shown.ts'

/** The value that counts, and the score it stands in. */
export interface Scored {
  /** `match`, or `match.part` where the scorer gives several values. */
  readonly name: string
  readonly value: unknown
  readonly score: unknown
}

export interface ScorerBook {
  /** Undefined: the sample has no score that counts. */
  of(sample: unknown): Scored | undefined
  see(value: unknown): void
  scores(): string[]
  /** Asks where there are several; the name of the scorer that was used. */
  end(): string | undefined
}

export function scorerBook(context: FormatContext): ScorerBook {
  const book = scoreBook()
  const seen = new Set<string>()
  const chosen = context.choices.metric
  let used: string | undefined
  return {
    of(sample) {
      const all = valuesOf(field(sample, 'scores') ?? field(sample, 'score'))
      for (const { name } of all) seen.add(name)
      const scored = all.find(({ name }) => name === chosen) ?? (all.length === 1 ? all[0] : undefined)
      if (scored === undefined || scored.value === null) return undefined
      used ??= scored.name
      return scored
    },
    see: (value) => {
      book.see(value)
    },
    scores: () => book.list(),
    end() {
      const choices = [...seen].sort().map(clipped).join(', ')
      const file = context.path
      if (seen.size > 1 && chosen === undefined) {
        context.fault(fault('choose', { file, what: 'scorers', flag: 'metric', choices }))
      } else if (seen.size > 1 && !seen.has(chosen ?? '')) {
        const facts = { file, what: 'scorer', name: clipped(chosen ?? ''), flag: 'metric', choices }
        context.fault(fault('not-there', facts))
      }
      return used
    },
  }
}

/** Every single value of a sample's scores. Logs of early 2024 have one score without a scorer's name. */
function valuesOf(scores: unknown): Scored[] {
  if (!isFields(scores)) return []
  if (Object.hasOwn(scores, 'value') && !isFields(scores['value'])) {
    return [{ name: 'score', value: scores['value'], score: scores }]
  }
  return Object.entries(scores).flatMap(([name, score]) => {
    const value = field(score, 'value')
    if (!isFields(value)) return [{ name, value: value ?? null, score }]
    return Object.entries(value).map(([part, one]) => ({ name: `${name}.${part}`, value: one, score }))
  })
}
