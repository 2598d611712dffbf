// What a chart is: a name, words for those who cannot see it, and a Vega-Lite spec per theme. Drawing is done elsewhere.
import type { TopLevelSpec } from 'vega-lite'
import type { Field } from 'vega-lite/types_unstable/channeldef.js'
import type { MarkDef } from 'vega-lite/types_unstable/mark.js'
import type { LayerSpec, UnitSpec } from 'vega-lite/types_unstable/spec/index.js'
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
export type Layer = LayerSpec<Field> | UnitSpec<Field>
export type Mark = UnitSpec<Field>['mark']
export type Encoding = NonNullable<UnitSpec<Field>['encoding']>
/** What is set of a text besides its data. */
export type TextStyle = Omit<MarkDef<'text'>, 'type'>
