// How the verdict of an entry looks in a trend: by shape as well as by colour.
import type { PastEntry } from '../../record/trend.ts'
import type { Layer, Mark } from './chart.ts'
import { still, symbolWidth } from './key.ts'
import type { KeyEntry } from './key.ts'
import type { Theme } from './theme.ts'

export interface VerdictLook {
  readonly name: string
  /** Left out where there is no room for all. */
  readonly isQuiet: boolean
  readonly mark: Mark
  readonly entry: KeyEntry
  isOf(past: PastEntry): boolean
}

export function verdictLooks(theme: Theme): VerdictLook[] {
  const { candidate, baseline, background } = theme
  const point = { type: 'point', opacity: 1, strokeWidth: 1.5 } as const
  return [
    look('pass', true, ({ entry: { verdict } }) => verdict === 'pass' || verdict === null, {
      ...{ ...point, shape: 'circle', fill: candidate, stroke: candidate },
    }),
    look(
      'undecided',
      false,
      ({ entry, acceptance }) => entry.verdict === 'undecided' && acceptance === undefined,
      {
        ...{ ...point, shape: 'circle', fill: background, stroke: candidate },
      },
    ),
    look('fail', false, ({ entry, acceptance }) => entry.verdict === 'fail' && acceptance === undefined, {
      ...{ ...point, shape: 'triangle-down', fill: baseline, stroke: baseline },
    }),
    look('accepted', false, ({ acceptance }) => acceptance !== undefined, {
      ...{ ...point, shape: 'diamond', fill: background, stroke: baseline },
    }),
  ]
}

function look(name: string, isQuiet: boolean, isOf: VerdictLook['isOf'], mark: Mark): VerdictLook {
  const entry: KeyEntry = {
    words: name,
    symbol: (x, y): Layer[] => [still({ ...mark, size: 40 }, { x: x + symbolWidth / 2, y })],
  }
  return { name, isQuiet, mark, entry, isOf }
}
