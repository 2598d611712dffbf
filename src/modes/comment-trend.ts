// History → the trend in a pull request's report: a chart and the latest entries. What cannot be read is told there; it
// changes no verdict.
import { pastEntries } from '../lookup/past-entries.ts'
import type { HistoryReader } from '../publish/history-branch.ts'
import type { Refusal } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'
import { trendOf } from '../record/trend.ts'
import type { Trend } from '../record/trend.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import { historyBlocks } from '../render/history/history-blocks.ts'
import { trendBars } from '../render/history/trend-bars.ts'
import { markdownBlocks } from '../render/markdown.ts'
import type { Bars, Illustration, Section } from '../render/markdown.ts'
import { mostShown } from './site-of.ts'

export interface TrendPorts {
  readonly history: HistoryReader
  drawTrends(trends: readonly Trend[]): Promise<readonly DrawnChart[]>
}

export interface CommentTrend {
  readonly drawn: readonly DrawnChart[]
  /** What stands in for the picture. */
  readonly bars: readonly Bars[]
  section(illustrations: readonly Illustration[]): Section[]
}

const rows = 5
const none: CommentTrend = { drawn: [], bars: [], section: () => [] }

/** Nothing where fewer than two entries are recorded for the key. `draws`: whether pictures are wanted. */
export async function commentTrend(ports: TrendPorts, key: string, draws: boolean): Promise<CommentTrend> {
  const listing = await ports.history.list()
  if (!listing.ok) return untold(listing.refusal)
  if ((listing.value?.entries.filter((one) => one.key === key).length ?? 0) < 2) return none
  const past = listing.value && (await pastEntries(ports.history, listing.value, key, mostShown))
  if (past === undefined || !past.ok) return past === undefined ? none : untold(past.refusal)
  const trend = trendOf(past.value.entries, null)
  if (trend === undefined || trend.points.length < 2) return none
  const drawn = draws ? await ports.drawTrends([trend]) : []
  const blocks = [{ kind: 'chart', chart: 'trend' } as const, ...historyBlocks(trend, rows)]
  const damaged = past.value.faults.map(({ text }) => ({ kind: 'paragraph' as const, text: [text] }))
  return {
    drawn,
    bars: trendBars(trend),
    section: (illustrations) => folded(markdownBlocks([...blocks, ...damaged], illustrations)),
  }
}

function untold(refusal: Refusal): CommentTrend {
  const why = `The trend is not shown: the history could not be read, ${whyRefused(refusal, { name: 'contents', level: 'read' })}`
  return {
    drawn: [],
    bars: [],
    section: () => folded(markdownBlocks([{ kind: 'paragraph', text: [why] }], [])),
  }
}

function folded(body: string): Section[] {
  const markdown = `<details><summary>Trend of the default branch</summary>\n\n${body}\n\n</details>`
  return [{ name: 'trend', essential: false, markdown }]
}
