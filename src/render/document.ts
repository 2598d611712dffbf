// A document as data: what Markdown, terminal and HTML have in common. Text is plain and unescaped here; each renderer
// escapes everything, and sets foreign names (`name`) so that they can neither act nor break the layout.

/** Our own words; a foreign name or value; words that weigh more. */
export type Inline = string | { readonly name: string } | { readonly strong: string }
export type Text = readonly Inline[]

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly align: readonly ('left' | 'right')[]
  readonly rows: readonly (readonly Text[])[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | Table
  /** A chart, where the renderer has one of that name. */
  | { readonly kind: 'chart'; readonly chart: string }

/** One part of the report, in reading order. */
export interface Part {
  /** Names the part in the note that says what was left out. */
  readonly name: string
  /** Kept when room is short. */
  readonly essential: boolean
  /** Folded under this line where the format can fold. */
  readonly summary: string | undefined
  readonly blocks: readonly Block[]
}
