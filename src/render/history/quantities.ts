// Trend → the four quantities that are shown of it, in the order of the report: precision, reach, what was lost, diversity.
import type { ValueUnit } from '../../metrics/format-value.ts'
import type { EntryShift } from '../../record/entry.ts'
import type { Trend } from '../../record/trend.ts'

export interface Quantity {
  readonly name: string
  readonly unit: ValueUnit
  /** One an entry; undefined where it does not know it. */
  readonly values: readonly (Pick<EntryShift, 'value' | 'interval'> | undefined)[]
  /** What two equal models would show, one an entry; undefined: this quantity has none. */
  readonly byChance: readonly (number | undefined)[] | undefined
}

/** Those of which at least one entry knows the value. pass@k stands alone where there is only k = 1. */
export function quantitiesOf({ k, draws, points }: Trend): Quantity[] {
  const all: Quantity[] = [
    { name: 'pass@1', unit: 'fraction', values: points.map(({ passAt1 }) => passAt1), byChance: undefined },
    {
      name: `pass@${k}`,
      unit: 'fraction',
      values: points.map(({ passAtK }) => passAtK),
      byChance: undefined,
    },
    {
      name: 'Problems lost',
      unit: 'problems',
      values: points.map(({ lost }) => lost),
      byChance: points.map(({ lost }) => lost?.byChance),
    },
    {
      name: `Answer entropy${draws === undefined ? '' : ` of ${draws} samples`}`,
      unit: 'nats',
      values: points.map(({ entropy }) => entropy),
      byChance: undefined,
    },
  ]
  return all
    .filter(({ values }) => values.some((value) => value !== undefined))
    .filter((one, index) => index !== 1 || k > 1)
}
