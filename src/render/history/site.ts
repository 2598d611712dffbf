// The histories of a repository's keys → README with charts, a page that runs nothing, data and badges. All of it is made
// of the entries alone and can be thrown away. Names, branches and reasons are escaped by the renderers.
import { trendOf, tasksOf } from '../../record/trend.ts'
import type { PastEntry, Trend } from '../../record/trend.ts'
import type { DrawnChart } from '../charts/draw-charts.ts'
import type { Block } from '../document.ts'
import { htmlBlocks, htmlPage } from '../html.ts'
import { markdownBlocks } from '../markdown.ts'
import { paragraph } from '../parts/cells.ts'
import { badge } from './badge.ts'
import { acceptedBlocks, historyBlocks } from './history-blocks.ts'
import { quantitiesOf } from './quantities.ts'

export interface KeyHistory {
  readonly key: string
  /** Oldest first; at least one. */
  readonly entries: readonly PastEntry[]
  /** Older entries that are recorded and not shown. */
  readonly older: number
  /** What could not be read, in sentences. */
  readonly damaged: readonly string[]
}

export interface SiteFile {
  readonly path: string
  readonly bytes: string
}

/** Draws trends, each under the name `trend`, `trend-2`, … in their order. */
export type DrawTrends = (trends: readonly Trend[]) => Promise<readonly DrawnChart[]>

export interface SiteWish {
  /** Whether tasks are drawn too. A branch that is rewritten with each record leaves them to `leash history site`. */
  readonly tasks: boolean
  readonly draw: DrawTrends
}

/** Rows of the README's table; the page has all. */
const fewRows = 20

export async function siteFiles(histories: readonly KeyHistory[], wish: SiteWish): Promise<SiteFile[]> {
  const shown: Shown[] = []
  for (const history of histories) shown.push(await draw(history, wish))
  const readme = [
    '# History of evals',
    ...shown.map((one) => section(one, shown.length > 1)),
    'Written by Leash. Entries and tallies are in `entries/`, acceptances in `accepted/`; this page is made of them.',
  ]
  const body = [
    '<h1>History of evals</h1>',
    ...shown.map(
      (one) => `<section>\n${htmlBlocks(blocks(one, undefined, shown.length > 1), one.charts)}\n</section>`,
    ),
  ]
  return [
    { path: 'README.md', bytes: `${readme.join('\n\n')}\n` },
    { path: 'index.html', bytes: htmlPage('History of evals', body.join('\n')) },
    { path: 'data.json', bytes: `${JSON.stringify(data(histories))}\n` },
    ...histories.flatMap(({ key, entries }) => badgeOf(key, entries)),
    ...shown.flatMap(({ files }) => files),
  ]
}

interface Shown {
  readonly history: KeyHistory
  readonly trend: Trend | undefined
  /** By relative address. */
  readonly charts: readonly { name: string; alt: string; light: string; dark: string }[]
  readonly files: readonly SiteFile[]
}

async function draw(history: KeyHistory, wish: SiteWish): Promise<Shown> {
  const { key, entries } = history
  const trend = trendOf(entries, null)
  const tasks = tasksOf(entries)
  const wanted = [null, ...(wish.tasks && tasks.length > 1 ? tasks : [])].flatMap((task) => {
    const found = entries.length < 2 ? undefined : trendOf(entries, task)
    return found === undefined ? [] : [found]
  })
  const drawn = wanted.length === 0 ? [] : await wish.draw(wanted)
  const file = (name: string, theme: string): string =>
    `charts/${name}${key === 'default' ? '' : `-${key}`}-${theme}.svg`
  return {
    history,
    trend,
    charts: drawn.map(({ name, alt }) => ({
      name,
      alt,
      light: file(name, 'light'),
      dark: file(name, 'dark'),
    })),
    files: drawn.flatMap(({ name, light, dark }) => [
      { path: file(name, 'light'), bytes: light },
      { path: file(name, 'dark'), bytes: dark },
    ]),
  }
}

function section(shown: Shown, named: boolean): string {
  return markdownBlocks(blocks(shown, fewRows, named), shown.charts)
}

/** `most`: rows of the table; undefined: all. `named`: there are several keys. */
function blocks({ history, trend, charts }: Shown, most: number | undefined, named: boolean): Block[] {
  if (trend === undefined) return []
  const { key, entries, older, damaged } = history
  const rows = Math.min(most ?? entries.length, entries.length)
  const left = older + entries.length - rows
  const more =
    left === 0
      ? []
      : [
          paragraph(
            `${left} older ${left === 1 ? 'entry is' : 'entries are'} recorded and not in this table.`,
          ),
        ]
  const faults = damaged.length === 0 ? [] : [{ kind: 'list' as const, items: damaged.map((text) => [text]) }]
  const accepted = acceptedBlocks(trend)
  const [overall, byTask] = [charts.slice(0, 1), charts.slice(1)].map((some) =>
    some.map(({ name }): Block => ({ kind: 'chart', chart: name })),
  ) as [Block[], Block[]]
  return [
    ...(named ? [{ kind: 'heading' as const, text: key }] : []),
    ...faults,
    ...overall,
    paragraph(
      'All problems pooled. In brackets: intervals over resampled problems. Problems lost: since the entry it was compared with, the last one that may be a baseline. No interval: all resamples give the same value, which proves nothing.',
    ),
    ...historyBlocks(trend, most),
    ...more,
    ...(accepted.length === 0 ? [] : [paragraph('Accepted by a person:'), ...accepted]),
    ...(byTask.length === 0 ? [] : [paragraph('Task by task:'), ...byTask]),
  ]
}

/** The numbers of the charts, for whoever wants to draw them otherwise. Unknown is null. */
function data(histories: readonly KeyHistory[]): unknown {
  const keys = histories.map(({ key, entries }) => {
    const trend = trendOf(entries, null)
    const quantities = trend === undefined ? [] : quantitiesOf(trend)
    return {
      key,
      entries: entries.map(({ path, entry, acceptance }, index) => ({
        ...{ path, commit: entry.commit, date: entry.date, verdict: entry.verdict },
        accepted: acceptance !== undefined,
        ...Object.fromEntries(quantities.map(({ name, values }) => [name, values[index]?.value ?? null])),
      })),
    }
  })
  return { schema: 'leash.trend/1', keys }
}

function badgeOf(key: string, entries: readonly PastEntry[]): SiteFile[] {
  const last = entries.at(-1)
  if (last === undefined) return []
  return [{ path: `badge${key === 'default' ? '' : `-${key}`}.json`, bytes: badge(last) }]
}
