// Counts of support → SRR, NDR, SDS and NSCR of Definition 3.3 (arXiv 2507.14843); 0/0 is undefined.
import type { SupportCounts } from './support.ts'

export type RatioName = 'srr' | 'ndr' | 'sds' | 'nscr'

type Ratio = (preserved: number, expanded: number, shrunk: number) => number | undefined

const srr: Ratio = (preserved, _, shrunk) => ratio(preserved, preserved + shrunk)
const ndr: Ratio = (preserved, expanded) => ratio(expanded, preserved + expanded)

/** Each by itself, for whoever needs one of them many times. */
export const ratios: Readonly<Record<RatioName, Ratio>> = {
  srr,
  ndr,
  sds: (...counts) => harmonicMean(srr(...counts), ndr(...counts)),
  nscr: (preserved, expanded, shrunk) => ratio(expanded - shrunk, preserved + expanded + shrunk),
}

export function supportRatios({
  preserved,
  expanded,
  shrunk,
}: Pick<SupportCounts, 'preserved' | 'expanded' | 'shrunk'>): Record<RatioName, number | undefined> {
  const of = (name: RatioName): number | undefined => ratios[name](preserved, expanded, shrunk)
  return { srr: of('srr'), ndr: of('ndr'), sds: of('sds'), nscr: of('nscr') }
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}

function harmonicMean(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : ratio(2 * a * b, a + b)
}
