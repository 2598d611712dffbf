// Quantities that a file may record of each sample (tokens, entropy, truncation …) → their change between the models.
import type { ProblemPair } from '../tally/pair.ts'
import type { ProblemTally, Sum } from '../tally/tally.ts'
import { changesOf, type Change, type Curve } from './change.ts'
import type { Column } from './columns.ts'
import type { Later } from './draw-together.ts'
import { strataOf, type Group } from './group.ts'
import type { Missing } from './missing.ts'
import type { Settings } from './settings.ts'

/** Mean per problem over the samples that record the quantity, then over the problems of which both models record it. */
export interface RecordedChange extends Change {
  /** Paired problems that could be used. */
  readonly problems: number
  /** Share of the models' samples that record it, over all paired problems, 0–1. */
  readonly coverage: { readonly baseline: number; readonly candidate: number }
}

/** A quantity of samples: how a note names it, how to get it from a tally, and the most a problem's mean can change by. */
export interface Quantity {
  readonly name: string
  readonly of: (problem: ProblemTally) => Sum
  readonly largest: number
}

/** Undefined where no problem has it recorded by both models. */
export function compareRecorded(
  { name, of, largest }: Quantity,
  group: Group,
  settings: Settings,
  missing: Missing,
): Later<RecordedChange | undefined> {
  const pairs = group.pairs.filter(
    ({ baseline, candidate }) => of(baseline).known > 0 && of(candidate).known > 0,
  )
  if (pairs.length === 0) return () => undefined
  const curve = recordedCurve({ name, of, largest }, pairs)
  const changes = changesOf([curve], { strata: strataOf(group, pairs), largest, settings }, missing)
  const coverage = {
    baseline: coverageOf(group.pairs, 'baseline', of),
    candidate: coverageOf(group.pairs, 'candidate', of),
  }
  return () => {
    const [change] = changes()
    if (change === undefined) throw new Error('one curve has one change')
    return { ...change, problems: pairs.length, coverage }
  }
}

/** Mean of each problem; both models must have it recorded at least once on every problem. */
export function recordedCurve({ name, of }: Quantity, pairs: readonly ProblemPair[]): Curve {
  const column = (side: 'baseline' | 'candidate'): Column =>
    Float64Array.from(pairs, (pair) => {
      const { known, sum } = of(pair[side])
      return sum / known
    })
  return { name: `the change of ${name}`, baseline: column('baseline'), candidate: column('candidate') }
}

function coverageOf(
  pairs: readonly ProblemPair[],
  side: 'baseline' | 'candidate',
  of: Quantity['of'],
): number {
  let known = 0
  let all = 0
  for (const pair of pairs) {
    known += of(pair[side]).known
    all += pair[side].n
  }
  return known / all
}
