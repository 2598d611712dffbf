// The table of inputs and outputs → action.yml's keys and the README's tables, as text. Reads and writes no file.
import { markdownTable } from 'markdown-table'
import { stringify } from 'yaml'
import { inputFields, outputFields } from '../src/options/fields.ts'
import type { InputField, OutputField } from '../src/options/fields.ts'

/** action.yml with what stands between its markers made anew. */
export function actionYml(old: string): string {
  return between(
    between(old, '# inputs', '# /inputs', yaml('inputs')),
    '# outputs',
    '# /outputs',
    yaml('outputs'),
  )
}

/** A README with its two tables made anew, between `<!-- inputs -->` and `<!-- /inputs -->`, and so for outputs. */
export function actionTables(old: string): string {
  const withInputs = between(old, '<!-- inputs -->', '<!-- /inputs -->', `\n${inputsTable()}\n`)
  return between(withInputs, '<!-- outputs -->', '<!-- /outputs -->', `\n${outputsTable()}\n`)
}

function yaml(part: 'inputs' | 'outputs'): string {
  const fields: readonly (InputField & OutputField)[] = part === 'inputs' ? inputFields : outputFields
  const entries = fields.map((field) => {
    const empty = field.empty === undefined ? '' : ` Empty: ${field.empty}.`
    const standard = field.default === undefined ? {} : { default: field.default }
    return [field.name, { description: `${field.what}${empty}`, ...standard }]
  })
  return stringify(
    { [part]: Object.fromEntries(entries) as unknown },
    { lineWidth: 0, singleQuote: true },
  ).trimEnd()
}

function inputsTable(): string {
  const rows = (inputFields as readonly InputField[]).map((field) => [
    `\`${field.name}\``,
    field.what,
    field.default === undefined ? (field.empty ?? '') : `\`${field.default}\``,
  ])
  return table([['Input', 'What it says', 'If empty'], ...rows])
}

function outputsTable(): string {
  return table([
    ['Output', 'What it holds'],
    ...outputFields.map((field) => [`\`${field.name}\``, field.what]),
  ])
}

/** markdown-table escapes nothing. */
function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|'))))
}

function between(text: string, open: string, close: string, content: string): string {
  const start = text.indexOf(`${open}\n`)
  const end = text.indexOf(`${close}\n`)
  if (start < 0 || end < start) throw new Error(`There is no ${open} … ${close} to fill.`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}
