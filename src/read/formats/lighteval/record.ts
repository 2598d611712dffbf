// A row of a details file, of either form → the parts that count, whatever they are called there.
import { field, has, isFields } from '../../fields.ts'

/** `columns`: where these parts lie. */
export interface Parts {
  readonly id: unknown
  readonly query: unknown
  readonly metrics: unknown
  readonly texts: unknown
}

/** The prefix and suffix that some files give to the names of the three structs. */
const marks = ['', '__']

/** `doc`, or `__doc__`; undefined: the older form with flat columns, or no details at all. */
function nameOf(record: unknown, part: string): string | undefined {
  return marks.map((mark) => `${mark}${part}${mark}`).find((name) => isFields(field(record, name)))
}

export function isCurrent(record: unknown): boolean {
  return ['doc', 'metric', 'model_response'].every((part) => nameOf(record, part) !== undefined)
}

/** The response is missing where its texts are not asked for. */
export function hasStructs(record: unknown): boolean {
  return ['doc', 'metric'].every((part) => nameOf(record, part) !== undefined)
}

export function isOlder(record: unknown): boolean {
  return has(record, 'predictions', 'metrics', 'full_prompt')
}

export function partsOf(record: unknown): Parts {
  const [doc, metric, response] = ['doc', 'metric', 'model_response'].map(
    (part) => nameOf(record, part) ?? '',
  )
  if (!hasStructs(record)) {
    const query = field(record, 'example')
    return {
      id: undefined,
      query: query === '' || query === null ? field(record, 'full_prompt') : query,
      metrics: field(record, 'metrics'),
      texts: field(record, 'predictions'),
    }
  }
  return {
    id: field(field(record, doc ?? ''), 'id'),
    query: field(field(record, doc ?? ''), 'query'),
    metrics: field(record, metric ?? ''),
    texts: field(field(record, response ?? ''), 'text'),
  }
}

/** The columns of these parts; the texts, by far the longest, only where their number is asked for. */
export function columnsOf(shape: unknown, withTexts: boolean): string[] {
  const texts = (name: string): string[] => (withTexts ? [name] : [])
  if (!isCurrent(shape)) return ['example', 'full_prompt', 'metrics', ...texts('predictions')]
  const [doc, metric, response] = ['doc', 'metric', 'model_response'].map((part) => nameOf(shape, part) ?? '')
  return [`${doc ?? ''}.id`, `${doc ?? ''}.query`, metric ?? '', ...texts(`${response ?? ''}.text`)]
}
