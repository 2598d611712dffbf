// Tally files (`leash tally`): a header line, then one counted problem a line. Or the rows that `leash sql` gives, each of which
// says itself what it is, with named fields where the file has a list. The writer is
// tally/tally-file.ts. A line that cannot be right is a fault; nothing is repaired.
import { fault } from '../../faults.ts'
import { field, fieldReader, has, isFields } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import type { CountedRow, Row } from '../row.ts'
import { clipped, shown } from '../shown.ts'

const version = 'tally/1'

export const tally: Format = {
  name: 'tally',
  names: /\.tally\.jsonl(\.gz)?$/,
  companions: undefined,
  answerField: 'answers',
  card: {
    tool: 'Leash tally',
    files:
      'Any name; `leash tally` writes `*.tally.jsonl`. A header line `{"leash":"tally/1",…}`, then one problem a line. Or rows with a field `leash`, as JSON Lines or parquet, that the statement of `leash sql` gives.',
    versions: 'tally/1',
    gives: 'counts, answers, all sums, traces',
    ownMetric: { not: 'written by Leash itself; tested against the samples that it was made of' },
    checked: "Leash's own format, version 1. Files may be concatenated: a header may stand on any line.",
    read: {
      task: 'the benchmark; required',
      problem: 'the problem within its task; required',
      question: "hash of the question's text, where known",
      n: 'number of samples',
      c: 'number of correct samples, 0 … n',
      answers: 'list of [answer or null, times seen, times correct], or of {answer, seen, correct}',
      tokens: '[samples that state it, sum of generated tokens]',
      tokenEntropy: '[samples that state it, sum in millionths of a nat]; also `token_entropy`',
      logprob: '[samples that state it, sum in millionths of a nat, sum of their tokens]',
      truncated: '[samples that state it, how many were truncated]',
      traces:
        'list of [trace, log-probability in millionths of a nat, tokens], or of {trace, logprob, tokens}',
      ungraded: 'rows of `leash sql`: samples without correctness; anything but 0 is a fault',
    },
    cannot:
      'Single samples: which answer belongs to which length is gone. Duplicates can no longer be found.',
    traps: [
      'c above n, answers that sum to more than n, or sums that are no whole numbers are faults.',
      'The same tally given twice doubles every count; Leash refuses the same path twice, but cannot see a copy.',
    ],
  },
  recognise(first) {
    const leash = field(first, 'leash')
    const isTally = typeof leash === 'string' && leash.startsWith('tally/')
    if (!isTally) return undefined
    return has(first, 'n') ? 'the first record is a row of a tally' : 'the first record is a tally header'
  },
  task: () => 'all',
  open(context) {
    return {
      rows: (record) => rows(context, record),
      end: () => ({ rule: 'counted when the tally was made', scores: [] }),
    }
  },
}

function rows(context: FormatContext, record: Rec): Row[] {
  const header = field(record.value, 'leash')
  if (header === version && !has(record.value, 'n')) return []
  const bad = (why: string): Row[] => {
    context.fault(fault('bad-tally', { file: context.path, line: record.line, why }))
    return []
  }
  if (header !== undefined && header !== version)
    return bad(`its version is ${shown(header)}, and this Leash reads "${version}"`)
  const fields = fieldReader(context, record)
  const task = fields.id('task')
  const problem = fields.id('problem')
  const question = fields.optionalText('question')
  const counts = countsOf(fields)
  if (fields.failed || task === undefined || problem === undefined) return []
  if (typeof counts === 'string') return bad(counts)
  const row: CountedRow = { kind: 'counted', task, problem, question, ...counts }
  const why = contradiction(row)
  return why === undefined ? [row] : bad(`${why} (problem ${clipped(problem)})`)
}

type Counts = Omit<CountedRow, 'kind' | 'task' | 'problem' | 'question'>

/** The numbers of a line, or what is wrong with their shape. */
function countsOf(fields: FieldReader): Counts | string {
  const n = fields.value('n')
  const c = fields.value('c')
  if (!isCount(n) || !isCount(c))
    return `n is ${shown(n)} and c is ${shown(c)}, and both must be whole numbers`
  const ungraded = fields.value('ungraded') ?? 0
  if (ungraded !== 0)
    return `${shown(ungraded)} of its samples have no correctness that the statement could read`
  const lists = {
    answers: listOf(fields, 'answers', ['answer', 'seen', 'correct'], isAnswer),
    traces: listOf(fields, 'traces', ['trace', 'logprob', 'tokens'], isTrace),
  }
  const entropy = fields.value('tokenEntropy') === undefined ? 'token_entropy' : 'tokenEntropy'
  const pairs = {
    tokens: tupleOf(fields, 'tokens', [isCount, isCount]),
    tokenEntropy: tupleOf(fields, entropy, [isCount, isCount]),
    logprob: tupleOf(fields, 'logprob', [isCount, isDebt, isCount]),
    truncated: tupleOf(fields, 'truncated', [isCount, isCount]),
  }
  for (const [name, value] of Object.entries({ ...lists, ...pairs })) {
    if (value === null) return `"${name}" is not as described in docs/formats.md`
  }
  return { n, c, ...lists, ...pairs, traces: lists.traces ?? [] } as Counts
}

/** What the numbers of a well-formed line contradict, in words. */
function contradiction(row: CountedRow): string | undefined {
  if (row.c > row.n) return `c is ${row.c} and n only ${row.n}`
  let [seen, correct, isTooOften] = [0, 0, false]
  for (const [, times, right] of row.answers ?? []) {
    seen += times
    correct += right
    isTooOften ||= right > times
  }
  if (seen > row.n) return `its answers were seen ${seen} times, and n is ${row.n}`
  if (isTooOften) return 'an answer was correct more often than it was seen'
  if (correct > row.c) return `its answers were correct ${correct} times, and c is ${row.c}`
  if (seen - correct > row.n - row.c)
    return `its answers were wrong ${seen - correct} times, and n − c is ${row.n - row.c}`
  const known = [row.tokens?.[0], row.tokenEntropy?.[0], row.logprob?.[0], row.truncated?.[0]]
  const most = Math.max(0, ...known.map((count) => count ?? 0))
  if (most > row.n) return `${most} samples state a quantity, and n is ${row.n}`
  const [stated, yes] = row.truncated ?? [0, 0]
  return yes > stated ? `${yes} of ${stated} samples were truncated` : undefined
}

type Test = (value: unknown) => boolean

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isDebt: Test = (value) => Number.isSafeInteger(value) && Number(value) <= 0
const isText: Test = (value) => typeof value === 'string'
const isAnswer = isTuple([(value) => value === null || isText(value), isCount, isCount])
const isTrace = isTuple([isText, isDebt, isCount])

function isTuple(tests: readonly Test[]): Test {
  return (value) =>
    Array.isArray(value) && value.length === tests.length && tests.every((test, index) => test(value[index]))
}

/** undefined: absent; null: there, but not a list of what it must be. An entry may name its parts; SQL engines leave out a null. */
function listOf(
  fields: FieldReader,
  name: string,
  parts: readonly string[],
  test: Test,
): unknown[] | null | undefined {
  const value = fields.value(name)
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) return null
  const entries = value.map((entry: unknown) =>
    isFields(entry) ? parts.map((part) => field(entry, part) ?? null) : entry,
  )
  return entries.every(test) ? entries : null
}

function tupleOf(fields: FieldReader, name: string, tests: readonly Test[]): unknown[] | null | undefined {
  const value = fields.value(name)
  if (value === undefined || value === null) return undefined
  return isTuple(tests)(value) ? (value as unknown[]) : null
}
