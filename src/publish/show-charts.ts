// Charts of an outcome → the sections with the best of them that can be had, with what GitHub refused. The rungs, from the
// top: pictures on the charts branch · the curves as Mermaid, the rest as bars · bars alone, where Mermaid does not fit or
// is refused · no charts, where not even they fit: the tables are always there. Awaited before the comment is written, so
// no link leads nowhere.
import { createHash } from 'node:crypto'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { ChartsWish } from '../options/parse-inputs.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import type { Bars, Diagram, Illustration, Picture, Section } from '../render/markdown.ts'
import { storeFolder } from './charts-branch.ts'
import type { BranchPort, StoredFile } from './charts-branch.ts'
import { pictureAddress } from './picture-address.ts'
import type { Place } from './picture-address.ts'
import type { Refused } from './refused.ts'
import type { Reply } from './reply.ts'

/** Where pictures go. */
export interface PictureStore {
  readonly place: Place
  readonly branch: BranchPort
  /** On the branch: of this pull request and report. */
  readonly folder: string
  /** Whether everybody may see the repository. */
  isPublic(): Promise<Reply<boolean>>
  toPng(svg: string): Promise<Uint8Array>
}

export interface ChartsToShow {
  readonly drawn: readonly DrawnChart[]
  /** What stands in for pictures. */
  readonly diagrams: readonly Diagram[]
  /** What stands in for those, and for pictures that have none. */
  readonly bars: readonly Bars[]
  /** The sections with these charts in their places. */
  illustrate(illustrations: readonly Illustration[]): readonly Section[]
}

export interface ShownCharts {
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
  readonly refused: readonly Refused[]
}

/** Stores and links the charts. `store` undefined: this run has nowhere to keep pictures, and that is no news. */
export async function showCharts(
  charts: ChartsToShow,
  wish: ChartsWish,
  store: PictureStore | undefined,
): Promise<ShownCharts> {
  if (wish === 'none') return { sections: charts.illustrate([]), notes: [], refused: [] }
  const instead = { sections: withoutPictures(charts), notes: [], refused: [] }
  if (wish === 'mermaid' || store === undefined || charts.drawn.length === 0) return instead
  const files = await drawn(charts.drawn, wish, store)
  if ('code' in files) return { ...instead, notes: [files] }
  const all = files.flatMap((chart) => chart.files)
  const commit = await storeFolder(store.branch, store.folder, all)
  if (!commit.ok) {
    const needs = { name: 'contents', level: 'write' } as const
    return { ...instead, refused: [{ what: keepPictures, refusal: commit.refusal, needs }] }
  }
  const visible = await store.isPublic()
  const address = ({ path }: StoredFile): string =>
    pictureAddress(
      store.place,
      visible.ok ? visible.value : undefined,
      commit.value,
      `${store.folder}/${path}`,
    )
  const illustrations = files.map(({ chart, light, dark }): Picture => ({
    name: chart.name,
    alt: chart.alt,
    light: address(light),
    dark: address(dark),
    ...width(chart.light),
  }))
  return { sections: charts.illustrate(illustrations), notes: [], refused: [] }
}

function withoutPictures(charts: ChartsToShow): readonly Section[] {
  const { diagrams, bars } = charts
  const drawn = new Set(diagrams.map(({ name }) => name))
  const plainer = new Map(charts.illustrate(bars).map(({ name, markdown }) => [name, markdown]))
  const best = charts.illustrate([...diagrams, ...bars.filter(({ name }) => !drawn.has(name))])
  return best.map((section) =>
    plainer.get(section.name) === section.markdown
      ? section
      : { ...section, plainer: plainer.get(section.name) },
  )
}

const keepPictures =
  "keep the charts' pictures on the branch leash-charts (so the curves are drawn by Mermaid, the rest as bars)"

/** The files, or why there are none: a picture that cannot be drawn must not take the verdict's comment with it. */
async function drawn(
  charts: readonly DrawnChart[],
  wish: 'png' | 'svg',
  store: PictureStore,
): Promise<readonly ChartFiles[] | Note> {
  try {
    return await filesOf(charts, wish, store)
  } catch (error) {
    return note('charts-not-drawn', { why: String(error) })
  }
}

/** A PNG has twice as many pixels as it is to be wide. */
function width(svg: string): { width?: number } {
  const found = /^<svg [^>]*?\bwidth="(\d+)/.exec(svg)?.[1]
  return found === undefined ? {} : { width: Number(found) }
}

interface ChartFiles {
  readonly chart: DrawnChart
  /** What the comment links to. */
  readonly light: StoredFile
  readonly dark: StoredFile
  /** These and the ones in the other format. */
  readonly files: readonly StoredFile[]
}

async function filesOf(
  drawn: readonly DrawnChart[],
  wish: 'png' | 'svg',
  store: PictureStore,
): Promise<ChartFiles[]> {
  const all: ChartFiles[] = []
  for (const chart of drawn) {
    const light = stored(`${chart.name}-light`, 'svg', chart.light)
    const dark = stored(`${chart.name}-dark`, 'svg', chart.dark)
    if (wish === 'svg') {
      all.push({ chart, light, dark, files: [light, dark] })
      continue
    }
    const lightPng = stored(`${chart.name}-light`, 'png', await store.toPng(chart.light))
    const darkPng = stored(`${chart.name}-dark`, 'png', await store.toPng(chart.dark))
    all.push({ chart, light: lightPng, dark: darkPng, files: [lightPng, darkPng, light, dark] })
  }
  return all
}

function stored(name: string, kind: 'png' | 'svg', content: string | Uint8Array): StoredFile {
  const sha = createHash('sha256').update(content).digest('hex')
  return { path: `${name}-${sha}.${kind}`, content }
}
