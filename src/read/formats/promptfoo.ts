// promptfoo: one JSON document an eval, one result a test, prompt, provider and repeat.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { field, fieldReader, has, inside, isFields } from '../fields.ts'
import type { Fields } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { shortText } from '../large/long-text.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import { clipped } from '../shown.ts'
import { isTokenCount } from '../token-count.ts'

export const promptfoo: Format = {
  name: 'promptfoo',
  names: undefined,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'promptfoo',
    files: '`promptfoo eval -o {file}.json`, results version 3.',
    versions: 'results version 3, last of 0.123.1',
    gives: 'samples, question, tokens',
    ownMetric: { compared: '0.123.1, `--repeat 8`: the successes that it counts' },
    checked:
      'Source read: the EvaluateResult interface; the rest from its documentation. Real files: runs of our own.',
    read: {
      'results.results[].vars':
        'hashed: the problem and its question, because a repeated test may get a new number',
      'results.results[].success': 'the sample is correct',
      'provider and prompt': 'one of them counts: the only one, or the one chosen with `--filter`',
      'response.tokenUsage.completion': 'number of generated tokens; 0 is unknown',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot: 'No extracted answers, so answer-level entropy is unknown. No log-probabilities.',
    traps: [
      'Several providers or prompts in one file are several models; Leash asks which one counts and never pools them.',
      '`failureReason` 2 is an error and no wrong answer: the result is left out, and a note counts them.',
      '`--repeat n` gives n results with the same vars: they are the samples of one problem. A cached response is the same response again, so run with `--no-cache`.',
      '`score` may hold partial credit and is not read.',
    ],
  },
  recognise(first) {
    const results = resultsOf(first)
    const fits = results !== undefined && (results.length === 0 || has(results[0], 'success', 'provider'))
    return fits ? 'the first record has results with the list results' : undefined
  },
  needs: [
    'results.stats',
    ...['provider', 'promptIdx', 'failureReason', 'success', 'vars', 'response.tokenUsage', 'tokenUsage'].map(
      (path) => `results.results[].${path}`,
    ),
  ],
  task: () => 'all',
  open: parser,
}

function resultsOf(document: unknown): readonly unknown[] | undefined {
  const results = field(field(document, 'results'), 'results')
  return Array.isArray(results) && has(field(document, 'results'), 'stats') ? results : undefined
}

function parser(context: FormatContext): Parser {
  const scores = scoreBook()
  const variants = new Set<string>()
  const chosen = context.choices.filter
  let errors = 0
  return {
    rows(record) {
      const results = resultsOf(record.value)
      if (results === undefined) {
        fieldReader(context, record).fail('results', 'an object with the list results, and stats')
        return []
      }
      for (const result of results) variants.add(variantOf(result))
      const counts = (result: unknown): boolean => variants.size === 1 || variantOf(result) === chosen
      return results.flatMap((result, index) => {
        if (!counts(result)) return []
        if (field(result, 'failureReason') === 2) {
          errors += 1
          return []
        }
        const row = sample(context, inside(record, result), `results.results[${index}].`)
        if (row !== undefined) scores.see(row.correct)
        return row === undefined ? [] : [row]
      })
    },
    end() {
      ask(context, variants)
      if (errors > 0) context.note(note('unscored-samples', { file: context.path, count: errors }))
      return { rule: '"success" is true', scores: scores.list() }
    },
  }
}

/** Provider by label or id, and the column of the results (a prompt with a provider) where it is not the first. */
function variantOf(result: unknown): string {
  const provider = field(result, 'provider')
  const label = field(provider, 'label')
  const named = typeof label === 'string' && label !== '' ? label : (field(provider, 'id') ?? provider)
  const prompt = field(result, 'promptIdx')
  const name = typeof named === 'string' ? named : 'unnamed'
  return typeof prompt === 'number' && prompt > 0 ? `${name} column ${prompt + 1}` : name
}

function ask(context: FormatContext, variants: ReadonlySet<string>): void {
  const chosen = context.choices.filter
  if (variants.size < 2 || variants.has(chosen ?? '')) return
  const file = context.path
  const choices = [...variants].sort().map(clipped).join(', ')
  const several = { file, what: 'providers or prompts', flag: 'filter', choices }
  const missing = { file, what: 'provider or prompt', name: clipped(chosen ?? ''), flag: 'filter', choices }
  context.fault(chosen === undefined ? fault('choose', several) : fault('not-there', missing))
}

function sample(context: FormatContext, record: Rec, at: string): SampleRow | undefined {
  const fields = fieldReader(context, record, at)
  const success = fields.value('success')
  const vars = fields.value('vars')
  if (typeof success !== 'boolean') fields.fail('success', 'true or false')
  if (!isFields(vars)) fields.fail('vars', 'an object')
  if (fields.failed || !isFields(vars)) return undefined
  const text = textOf(vars)
  if (text === undefined) {
    fields.fail('vars', 'an object that is not nested as deep')
    return undefined
  }
  const question = questionHash(text)
  const usage = field(field(record.value, 'response'), 'tokenUsage') ?? fields.value('tokenUsage')
  const tokens = field(usage, 'completion')
  return sampleRow({
    problem: question.slice(0, 12),
    question,
    correct: success === true,
    tokens: isTokenCount(tokens) && tokens !== 0 ? tokens : undefined,
  })
}

/** Undefined where the values are nested deeper than the stack. */
function textOf(vars: Fields): string | undefined {
  try {
    const sorted = Object.entries(vars).sort(([a], [b]) => (a < b ? -1 : 1))
    return JSON.stringify(sorted, (_key, value: unknown) =>
      typeof value === 'string' ? shortText(value) : value,
    )
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
