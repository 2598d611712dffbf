// The index of an attempt, where a file states one. A seed or an epoch that is the same on every line is a setting of the
// run and no index.
import type { SampleRow } from '../../row.ts'
import type { Taken } from './infer.ts'

export interface Attempts {
  /** The row, without its index where that is none. */
  check(row: SampleRow): SampleRow
  /** The field that turned out to be none. */
  readonly constant: string | undefined
}

export function attempts(taken: Taken | undefined): Attempts {
  const doubtful = taken?.mapped === false && /(^|\.)(seed|epoch)(\[\])?$/.test(taken.path.text)
  const seen = new Set<string>()
  let only: string | undefined
  let state: 'open' | 'index' | 'constant' = doubtful ? 'open' : 'index'
  return {
    check(row) {
      if (state === 'open' && row.sample !== undefined) {
        only ??= row.sample
        const key = `${row.task ?? ''}\u0000${row.problem}\u0000${row.question ?? ''}`
        if (row.sample !== only) state = 'index'
        else if (seen.has(key)) state = 'constant'
        else seen.add(key)
        if (state !== 'open') seen.clear()
      }
      return state === 'constant' ? { ...row, sample: undefined } : row
    },
    get constant() {
      return state === 'constant' ? taken?.path.text : undefined
    },
  }
}
