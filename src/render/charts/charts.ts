// Report → the charts that can be made of it, in the order in which they are shown. Draws nothing.
import type { Report } from '../report.ts'
import type { Chart } from './chart.ts'
import { entropyReward } from './entropy-reward.ts'
import { passAtK } from './pass-at-k.ts'
import { support } from './support.ts'

/** A chart that the report has no data for is left out. */
export function charts(report: Report): Chart[] {
  return [passAtK(report), support(report), entropyReward(report)].filter((chart) => chart !== undefined)
}
