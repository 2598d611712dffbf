// Answers of which there may be very many: two lists instead of a triple each.
import type { AnswerTriple } from './row.ts'

/** Of samples that are all correct, or all not. */
export class AnswerLists implements Iterable<AnswerTriple> {
  /** null: missing. */
  readonly texts: (string | null)[]
  /** As many numbers: how often each was seen. */
  readonly seen: number[]
  readonly correct: boolean
  /** Whether one of the texts may be there twice. */
  readonly mayRepeat: boolean

  constructor(texts: (string | null)[], seen: number[], correct: boolean, mayRepeat = true) {
    this.texts = texts
    this.seen = seen
    this.correct = correct
    this.mayRepeat = mayRepeat
  }

  *[Symbol.iterator](): Generator<AnswerTriple> {
    for (const [at, text] of this.texts.entries()) {
      const seen = this.seen[at] ?? 0
      yield [text, seen, this.correct ? seen : 0]
    }
  }
}
