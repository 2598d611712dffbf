// What changed in the training configs → a table a file; folded when it is long. Known keys come first, as in the report.
import type { Block, Part, Text } from '../document.ts'
import type { AnyReport } from '../report.ts'
import type { ReportConfig, ReportKeyChange } from '../report-configs.ts'

/** More rows are folded. */
const open = 12
/** More rows of one file are no longer read; the JSON has them. */
const listed = 60

/** Nothing where no config was compared, or nothing in it changed. */
export function configsPart({ configs }: AnyReport): Part {
  const changed = (configs ?? []).filter((config) => config.keys.length > 0)
  const rows = changed.reduce((sum, config) => sum + config.keys.length, 0)
  const title = 'What changed in the configs'
  const blocks = changed.flatMap(ofFile)
  const folded = rows > open
  const head: Block[] = folded || rows === 0 ? [] : [{ kind: 'paragraph', text: [{ strong: title }] }]
  return {
    name: 'configs',
    essential: false,
    summary: folded ? `${title}: ${rows} keys` : undefined,
    blocks: [...head, ...blocks],
  }
}

function ofFile({ file, change, keys }: ReportConfig): Block[] {
  const shown = keys.slice(0, listed)
  const rest = keys.length - shown.length
  const more: Block[] =
    rest > 0 ? [{ kind: 'paragraph', text: [`and ${rest} more (all are in the JSON report)`] }] : []
  return [
    { kind: 'paragraph', text: [{ name: file }, ` (${change})`] },
    {
      kind: 'table',
      head: ['Key', 'Before', 'After', 'What it does to reach'],
      align: ['left', 'left', 'left', 'left'],
      rows: shown.map((key, index) => row(key, shown.slice(0, index))),
    },
    ...more,
  ]
}

function row({ key, before, after, known }: ReportKeyChange, above: readonly ReportKeyChange[]): Text[] {
  return [[{ name: key }], value(before), value(after), effect(known, above)]
}

function value(text: string | null): Text {
  return text === null ? ['–'] : [{ name: text }]
}

/** Said once a file, at the first key of its kind. */
function effect(known: ReportKeyChange['known'], above: readonly ReportKeyChange[]): Text {
  if (known === null) return []
  const { title, effect, source } = known
  if (above.some((one) => one.known?.title === title)) return [{ strong: title }, ': see above']
  return [{ strong: title }, `: ${effect}${source === null ? '' : ` (${source})`}`]
}
