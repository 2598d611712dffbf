// What a chart is: a name, words for those who cannot see it, and a Vega-Lite spec per theme. Drawing is done elsewhere.
import type { TopLevelSpec } from 'vega-lite'
import type { Theme } from './theme.ts'

export interface Chart {
  /** Of its file, e.g. `pass-at-k`. */
  readonly name: string
  readonly title: string
  /** Plain text, one line: the finding in words. Holds names of tasks: escape it like any foreign text. */
  readonly alt: string
  readonly spec: (theme: Theme) => TopLevelSpec
}

/** One mark, or several drawn over each other. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]
type Unit = Extract<Layer, { mark: unknown }>
export type Encoding = NonNullable<Unit['encoding']>
export type Mark = Exclude<Unit['mark'], string | { type: 'boxplot' | 'errorbar' | 'errorband' }>
/** What is set of a text besides its data. */
export type TextStyle = Omit<Mark, 'type'>
