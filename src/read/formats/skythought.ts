// SkyThought: one JSON document, a problem each under its id (older: under its text), its samples in `responses`.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { field, fieldReader, has, inside, isFields } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { clipped, shown } from '../shown.ts'
import { isTokenCount } from '../token-count.ts'

export const skythought: Format = {
  name: 'skythought',
  names: undefined,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'SkyThought',
    files: '`{result_dir}/{model}_{task}_{hash}/results.json`; in older versions `{model}_{task}_….json`.',
    versions: '0.1 (new form) and the older tools',
    gives: 'samples, question, tokens',
    ownMetric: {
      compared: '0.1.0, eight samples a problem: pass@1, 2, 4 and 8 in its summary.json',
    },
    checked:
      'Source read: NovaSky-AI/SkyThought@0d190f11. Real file: the older form, 30 problems with 1 sample each; the newer form, 60 problems with 8 samples from a run of our own.',
    read: {
      '(key)': 'the problem; in the older form the key is its text, and the hash of it is the problem',
      'problem or question': 'hashed; pairs problems by what was asked',
      'responses[j].correctness': 'sample j is correct',
      'responses.{temperature}':
        'the same for the older form; where there are several temperatures, `--filter` chooses one',
      'token_usages[j].completion_tokens': 'number of generated tokens; 0 is unknown',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot: 'No extracted answers, so answer-level entropy is unknown. No log-probabilities.',
    traps: [
      'Several temperatures are several evals; Leash asks which one counts and never pools them.',
      'With the OpenAI backend the first sample of a problem states the tokens of all of them, and the others say 0: then no sample’s tokens are known.',
      'A `correctness` of null is no score: the sample is left out, and a note counts them.',
      '`answer` is the reference answer and is not read.',
    ],
  },
  recognise(first) {
    if (!isFields(first)) return undefined
    const [problem] = Object.values(first)
    return has(problem, 'responses', 'token_usages')
      ? 'the first record holds problems with responses and token_usages'
      : undefined
  },
  needs: [
    '*.problem',
    '*.question',
    ...['responses[]', 'responses.*', 'responses.*[]'].map((at) => `*.${at}.correctness`),
    ...['token_usages[]', 'token_usages.*', 'token_usages.*[]'].map((at) => `*.${at}.completion_tokens`),
  ],
  task: () => 'all',
  open: parser,
}

interface State {
  readonly scores: ScoreBook
  readonly temperatures: Set<string>
  unscored: number
}

function parser(context: FormatContext): Parser {
  const state: State = { scores: scoreBook(), temperatures: new Set(), unscored: 0 }
  return {
    rows(record) {
      if (!isFields(record.value)) {
        fieldReader(context, record).fail('record', 'an object with one entry a problem', shown(record.value))
        return []
      }
      return Object.entries(record.value).flatMap(([key, value]) =>
        rowsOf(context, inside(record, value), key, state),
      )
    },
    end() {
      refuseTemperatures(context, state.temperatures)
      const { unscored: count } = state
      if (count > 0) context.note(note('unscored-samples', { file: context.path, count }))
      return { rule: '"correctness" is true', scores: state.scores.list() }
    },
  }
}

function refuseTemperatures(context: FormatContext, temperatures: ReadonlySet<string>): void {
  const chosen = context.choices.filter
  if (temperatures.size < 2 || temperatures.has(chosen ?? '')) return
  const file = context.path
  const choices = [...temperatures].sort().map(clipped).join(', ')
  const several = { file, what: 'temperatures', flag: 'filter', choices }
  const missing = { file, what: 'temperature', name: clipped(chosen ?? ''), flag: 'filter', choices }
  context.fault(chosen === undefined ? fault('choose', several) : fault('not-there', missing))
}

function rowsOf(context: FormatContext, record: Rec, key: string, state: State): SampleRow[] {
  const at = `["${clipped(key)}"].`
  const fields = fieldReader(context, record, at)
  const responses = listOf(fields.value('responses'), context, state)
  if (responses === undefined) {
    fields.fail('responses', 'a list, or an object with one entry a temperature')
    return []
  }
  const usages = listOf(fields.value('token_usages'), context, state) ?? []
  const tokens = tokensOf(usages)
  const known = problemOf(fields, key)
  return responses.flatMap((response, index) => {
    const sample = fieldReader(context, inside(record, response), `${at}responses[${index}].`)
    const correct = correctness(sample, state)
    return correct === undefined ? [] : [sampleRow({ ...known, correct, tokens: tokens[index] })]
  })
}

/** Generated tokens of each sample. A number beside zeros only is the sum over all samples, and none of them is known. */
function tokensOf(usages: readonly unknown[]): (number | undefined)[] {
  const counted = usages.map((usage) => field(usage, 'completion_tokens'))
  if (counted.length > 1 && counted.slice(1).every((count) => count === 0)) return []
  return counted.map((count) => (isTokenCount(count) && count !== 0 ? count : undefined))
}

/** The samples: a list, or (older) an object by temperature whose entries are a sample or a list of samples. */
function listOf(value: unknown, context: FormatContext, state: State): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[]
  if (!isFields(value)) return undefined
  const temperatures = Object.keys(value)
  for (const temperature of temperatures) state.temperatures.add(temperature)
  const chosen = context.choices.filter
  const [only] = temperatures
  const taken = temperatures.find((one) => one === chosen) ?? (temperatures.length === 1 ? only : undefined)
  if (taken === undefined) return []
  const samples = value[taken]
  return Array.isArray(samples) ? (samples as readonly unknown[]) : [samples]
}

/** Ids are short and without blanks; the older form has the problem's text as its key. */
function problemOf(fields: FieldReader, key: string): { problem: string; question: string | undefined } {
  const text = fields.value('problem') ?? fields.value('question')
  const isText = /\s/.test(key) || text === key
  const asked = isText ? key : text
  const question = typeof asked === 'string' && asked.trim() !== '' ? questionHash(asked) : undefined
  return { problem: isText ? questionHash(key).slice(0, 12) : key, question }
}

function correctness(sample: FieldReader, state: State): boolean | undefined {
  const value = sample.value('correctness')
  if (value === null) state.unscored += 1
  else if (typeof value !== 'boolean') sample.fail('correctness', 'true, false or null')
  else {
    state.scores.see(value)
    return value
  }
  return undefined
}
