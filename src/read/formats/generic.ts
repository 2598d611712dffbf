// Samples of people's own scripts: fields found by their names, or where the user says they are.
import { fault } from '../../faults.ts'
import type { FieldMap } from '../field-map.ts'
import { roleNames } from '../field-map.ts'
import { parseFieldPath, valuesAt } from '../field-path.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { isJsonLinesName } from '../paths.ts'
import { clipped, shownKeys } from '../shown.ts'
import { genericCard } from './generic/card.ts'
import { summaryNames } from './generic/aliases.ts'
import { inferMapping } from './generic/infer.ts'
import type { Lacking } from './generic/infer.ts'
import { openMapped } from './generic/open-mapped.ts'

export const generic: Format = {
  name: 'generic',
  names: undefined,
  companions: undefined,
  lastResort: true,
  answerField: 'answer',
  card: genericCard,
  recognise(first, path, { choices, must } = { choices: {}, must: false }) {
    const map = choices.fields
    if (map !== undefined && !fits(first, map)) return undefined
    const found = inferMapping(first, map, choices.metric)
    if ('missing' in found) return undefined
    if ('several' in found) return 'the first record has several fields that say correct'
    const main = found.fields.correct ?? found.fields.n
    const id = found.fields.problem ?? found.fields.question
    if (main === undefined || id === undefined) return undefined
    // A summary of a whole run has an id and an accuracy too.
    const mayBeSummary = summaryNames.includes(main.path.text) && map === undefined
    if (mayBeSummary && !must && !isJsonLinesName(path) && !path.endsWith('.parquet')) return undefined
    const has = `${clipped(id.path.text)} and ${clipped(main.path.text)}`
    return map === undefined
      ? `the first record has ${has}`
      : `you said where its fields are, and it has ${has}`
  },
  task: () => 'all',
  open: parser,
}

type Several = Extract<Lacking, { readonly several: unknown }>

/** Whether everything the user mapped is there. */
function fits(first: unknown, map: FieldMap): boolean {
  return roleNames.every((role) => {
    const place = map[role]
    const path = place ? parseFieldPath(place.path) : undefined
    if (!path) return true
    const found = valuesAt(first, path)
    return !('must' in found) && found.length > 0 && found.every(({ value }) => value !== undefined)
  })
}

function parser(context: FormatContext): Parser {
  const { choices, path: file } = context
  let mapped: ReturnType<typeof openMapped> | undefined
  let lacking: Lacking | undefined
  return {
    rows(record) {
      mapped ??= begin(record)
      return mapped === undefined ? [] : mapped.rows(record)
    },
    rest: () => mapped?.rest() ?? [],
    end() {
      if (mapped !== undefined) return mapped.end()
      if (lacking !== undefined && 'several' in lacking) ask(context, lacking)
      return { rule: 'no field was chosen', scores: [] }
    },
  }

  function begin(record: Rec): ReturnType<typeof openMapped> | undefined {
    const found = inferMapping(record.value, choices.fields, choices.metric)
    if ('fields' in found) return openMapped(context, found)
    if (lacking === undefined && 'missing' in found) {
      const facts = { file, line: record.line, role: found.missing, saw: shownKeys(record.value) }
      context.fault(fault('no-such-field', facts))
    }
    lacking ??= found
    return undefined
  }
}

function ask(context: FormatContext, { several, asked }: Several): void {
  const { path: file, choices } = context
  const found = several.map(clipped).join(', ')
  const name = clipped(choices.metric ?? '')
  const one = { file, what: 'field that says correct', name, flag: 'metric', choices: found }
  const all = { file, what: 'fields that say correct', flag: 'metric', choices: found }
  context.fault(asked ? fault('not-there', one) : fault('choose', all))
}
