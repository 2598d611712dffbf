// A field that is only called `answer` may hold the model's answer or the reference. Rows wait here until the file shows
// which: two samples of one problem with different answers are the model's; one answer for a right and a wrong sample is
// the reference. What never shows is not taken.
import type { SampleRow } from '../../row.ts'

/** Rows that wait at most; beyond that nothing was shown early enough. */
const most = 100_000

export interface HeldAnswers {
  /** The rows that can go on now. */
  add(row: SampleRow): readonly SampleRow[]
  /** Those that still wait, after the last. */
  rest(): readonly SampleRow[]
  /** Why the answers were not taken; undefined: they were. */
  whyNot(): string | undefined
}

export function heldAnswers(unsure: boolean): HeldAnswers {
  const first = new Map<string, SampleRow>()
  let waiting: SampleRow[] = []
  let state: 'open' | 'taken' | 'reference' | 'unknown' = unsure ? 'open' : 'taken'

  function settle(to: typeof state): readonly SampleRow[] {
    state = to
    first.clear()
    const rows = waiting
    waiting = []
    return to === 'taken' ? rows : rows.map(withoutAnswer)
  }

  return {
    add(row) {
      if (state === 'taken') return [row]
      if (state !== 'open') return [withoutAnswer(row)]
      waiting.push(row)
      const key = `${row.task ?? ''}\u0000${row.problem}\u0000${row.question ?? ''}`
      const before = first.get(key)
      if (before === undefined) first.set(key, row)
      else if (before.answer !== row.answer) return settle('taken')
      else if (before.correct !== row.correct) return settle('reference')
      return waiting.length < most ? [] : settle('unknown')
    },
    rest: () => (state === 'open' ? settle('unknown') : []),
    whyNot() {
      if (state === 'reference') return 'right and wrong samples of a problem have the same one'
      return state === 'unknown' ? 'no problem has two samples with different ones' : undefined
    },
  }
}

function withoutAnswer(row: SampleRow): SampleRow {
  return { ...row, answer: undefined }
}
