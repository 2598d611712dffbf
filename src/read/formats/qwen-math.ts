// Qwen2.5-Math harness and its many forks: one line per problem, its samples in parallel lists.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import { parentFolder } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { isBinary, scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { shown } from '../shown.ts'

export const qwenMath: Format = {
  name: 'qwen-math',
  names: /_seed\d+_t[\d.]+_s\d+_e-?\d+\.jsonl(\.gz)?$/,
  companions: /_metrics\.json$/,
  answerField: 'pred',
  card: {
    tool: 'Qwen2.5-Math harness (also SimpleRL-Zoo, limit-of-RLVR, Oat, SkyThought and Reasoning Gym evals)',
    files:
      '`{output_dir}/{data_name}/{split}_{prompt_type}_{num}_seed{seed}_t{temperature}_s{start}_e{end}.jsonl`, written with `--save_outputs`.',
    versions: 'Qwen2.5-Math and forks of 2024 and 2025',
    gives: 'samples, answers, question, truncation',
    ownMetric: {
      not: 'a repository and no package of PyPI; its evaluation imports vLLM and needs a model and a GPU',
    },
    checked: 'Source read: LeapLabTHU/limit-of-RLVR@fd2cf37f. Real files: open-thought/reasoning-gym-eval.',
    read: {
      idx: 'the problem',
      question: 'hashed; pairs problems by what was asked',
      'score[j]': 'sample j is correct (true or 1)',
      'pred[j]': 'the extracted answer; empty or null: this attempt has none',
      'finish_reason[j]': '`length`: the attempt was truncated (limit-of-RLVR only)',
      'folder name': 'the task (`data_name`)',
    },
    cannot: 'No token counts, no log-probabilities, no token entropy.',
    traps: [
      'Files of several seeds or shards of one model are pooled: the samples of one `idx` add up.',
      'The harness pads short score lists for its own metrics; lists of unequal length are a fault here.',
      'A file that holds an `idx` twice (a resumed job) is read with a note: the samples add up.',
      '`acc` in `*_metrics.json` is a percentage and is not read.',
      '`answer` is the reference answer, not the model’s; it may even be a number. `pred` is read.',
    ],
  },
  recognise(first) {
    const lists = ['code', 'pred', 'score'].every((name) => Array.isArray(field(first, name)))
    return lists && has(first, 'idx')
      ? 'the first record has idx and the lists code, pred and score'
      : undefined
  },
  task: (path) => parentFolder(path) ?? 'all',
  open(context) {
    const scores = scoreBook()
    const seen = new Set<string>()
    let repeated = 0
    return {
      rows(record) {
        const found = rows(context, record, scores)
        const [first] = found
        if (first !== undefined && seen.size === seen.add(first.problem).size) repeated += 1
        return found
      },
      end() {
        if (repeated > 0) context.note(note('repeated-problems', { file: context.path, lines: repeated }))
        return { rule: '"score" is true or 1', scores: scores.list() }
      },
    }
  },
}

function rows(context: FormatContext, record: Rec, scores: ScoreBook): SampleRow[] {
  const fields = fieldReader(context, record)
  const problem = fields.id('idx')
  const text = fields.optionalText('question')
  const lists = listsOf(fields)
  if (fields.failed || problem === undefined || lists === undefined) return []
  const question = text === undefined ? undefined : questionHash(text)
  for (const value of lists.score) scores.see(value)
  return lists.score.map((score, index) => ({
    kind: 'sample',
    task: undefined,
    problem,
    question,
    sample: undefined,
    correct: score === true || score === 1,
    answer: answerOf(lists.pred[index] ?? null),
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: lists.reasons === undefined ? undefined : truncated(lists.reasons[index]),
  }))
}

interface Lists {
  readonly score: readonly (boolean | 0 | 1)[]
  readonly pred: readonly (string | null)[]
  readonly reasons: readonly unknown[] | undefined
}

/** The parallel lists of a problem; undefined after a fault. */
function listsOf(fields: FieldReader): Lists | undefined {
  const score = listOf(fields, 'score', isBinary, 'true, false, 0 or 1')
  const pred = listOf(fields, 'pred', isTextOrNull, 'text or null')
  if (score === undefined || pred === undefined) return undefined
  for (const name of ['pred', 'code', 'finish_reason']) {
    const list = fields.value(name)
    const ragged = Array.isArray(list) && list.length !== score.length
    if (ragged) fields.fail(name, `as long as "score" (${score.length})`)
  }
  const reasons = fields.value('finish_reason')
  return { score, pred, reasons: Array.isArray(reasons) ? reasons : undefined }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function listOf<T>(
  fields: FieldReader,
  name: string,
  test: (value: unknown) => value is T,
  must: string,
): readonly T[] | undefined {
  const list = fields.value(name)
  if (!Array.isArray(list) || list.length === 0) fields.fail(name, 'a list with one entry a sample')
  else if (list.every(test)) return list
  else {
    const strange = list.findIndex((value) => !test(value))
    fields.fail(`${name}[${strange}]`, must, shown(list[strange]))
  }
  return undefined
}

function truncated(reason: unknown): boolean | undefined {
  return typeof reason === 'string' ? reason === 'length' : undefined
}
