// EvalPlus: the results file of HumanEval+ and MBPP+, current and legacy form.
import { fault } from '../../faults.ts'
import { field, fieldReader, has, inside, isFields } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { clipped, shown } from '../shown.ts'

export const evalplus: Format = {
  name: 'evalplus',
  names: /eval_results\.json(\.gz)?$/,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'EvalPlus (HumanEval+, MBPP+)',
    files: '`{samples}.eval_results.json`, earlier `{samples}_eval_results.json` and `eval_results.json`.',
    versions: '0.1 (legacy form) to 0.3.1',
    gives: 'samples for the base or the plus tests',
    ownMetric: { compared: '0.3.1, sixteen samples a problem: pass@1 and 10 that it prints, base and plus' },
    checked:
      'Source read: evalplus/evaluate.py@58571f98. Real files: the current form with 1 sample a problem, the legacy form (`nfiles`, `base`, `plus`) with 10.',
    read: {
      'eval.{task_id}': 'the problem; what stands before its slash is the task (`humaneval`, `mbpp`)',
      'base_status, plus_status':
        'the sample is correct: `pass` (legacy `success`). `--metric base` asks for the base tests, `--metric plus` for both; where only the base tests were run, nothing has to be chosen',
      'base[j][0], plus[j][0]': 'the same for the legacy form',
    },
    cannot:
      'No answers: a solution is code, and two texts can be one program, so answer-level entropy is unknown. No question text, no token counts.',
    traps: [
      'Base and plus tests give two scores a sample; Leash asks which one counts and never adds them up.',
      'EvalPlus keeps an old results file and uses it again, also for other samples; remove it before a new run.',
      'A timeout is a wrong sample, as in EvalPlus itself.',
      '`pass_at_k` in the file is not read.',
    ],
  },
  recognise(first) {
    const fits = isFields(field(first, 'eval')) && (has(first, 'hash') || has(first, 'date'))
    return fits && !has(first, 'plan') ? 'the first record has eval beside hash or date' : undefined
  },
  needs: ['eval.*[].base_status', 'eval.*[].plus_status', 'eval.*.base[][]', 'eval.*.plus[][]'],
  task: () => 'all',
  open: parser,
}

type Suite = 'base' | 'plus'

interface Statuses {
  readonly at: string
  readonly base: unknown
  /** null: not run. */
  readonly plus: unknown
}

function parser(context: FormatContext): Parser {
  const scores = scoreBook()
  let suite: Suite | undefined
  return {
    rows(record) {
      const problems = field(record.value, 'eval')
      if (!isFields(problems)) {
        fieldReader(context, record).fail('eval', 'an object with one entry a problem')
        return []
      }
      const all = Object.entries(problems).map(
        ([problem, value]) => [problem, statusesOf(context, record, problem, value)] as const,
      )
      suite = suiteOf(
        context,
        all.some(([, list]) => list.some((one) => one.plus !== null)),
      )
      const chosen = suite
      if (chosen === undefined) return []
      return all.flatMap(([problem, list]) =>
        list.flatMap((one) => row(context, record, problem, one, chosen, scores)),
      )
    },
    end() {
      const tests = suite === 'plus' ? 'base and plus tests pass' : 'the base tests pass'
      return { rule: suite === undefined ? 'no tests were chosen' : tests, scores: scores.list() }
    },
  }
}

/** Undefined: a fault was told. */
function suiteOf(context: FormatContext, hasPlus: boolean): Suite | undefined {
  const { metric } = context.choices
  const file = context.path
  const choices = hasPlus ? 'base, plus' : 'base'
  if (metric === 'base' || (metric === 'plus' && hasPlus)) return metric
  if (metric === undefined && !hasPlus) return 'base'
  if (metric === undefined)
    context.fault(fault('choose', { file, what: 'kinds of tests', flag: 'metric', choices }))
  else {
    const facts = { file, what: 'kind of tests', name: clipped(metric), flag: 'metric', choices }
    context.fault(fault('not-there', facts))
  }
  return undefined
}

function statusesOf(context: FormatContext, record: Rec, problem: string, value: unknown): Statuses[] {
  const place = `eval["${clipped(problem)}"]`
  if (Array.isArray(value)) {
    return value.map((one, index) => ({
      at: `${place}[${index}].`,
      base: field(one, 'base_status'),
      plus: field(one, 'plus_status') ?? null,
    }))
  }
  const legacy = fieldReader(context, inside(record, value), `${place}.`)
  const base = legacy.value('base')
  if (!Array.isArray(base)) {
    legacy.fail('base', 'a list with one entry a sample')
    return []
  }
  const plus = legacy.value('plus')
  return base.map((one: unknown, index) => ({
    at: `${place}.`,
    base: statusIn(one),
    plus: Array.isArray(plus) && plus.length > 0 ? statusIn(plus[index]) : null,
  }))
}

function statusIn(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function row(
  context: FormatContext,
  record: Rec,
  problem: string,
  statuses: Statuses,
  suite: Suite,
  scores: ScoreBook,
): SampleRow[] {
  const fields = fieldReader(context, inside(record, {}), statuses.at)
  const base = passed(fields, 'base_status', statuses.base)
  const plus = suite === 'plus' ? passed(fields, 'plus_status', statuses.plus) : true
  if (base === undefined || plus === undefined) return []
  scores.see(suite === 'plus' && base ? statuses.plus : statuses.base)
  const slash = problem.indexOf('/')
  const task = slash > 0 ? problem.slice(0, slash).toLowerCase() : undefined
  return [sampleRow({ task, problem, correct: base && plus })]
}

const meanings: Readonly<Record<string, boolean>> = {
  pass: true,
  success: true,
  fail: false,
  failed: false,
  timeout: false,
}

function passed(fields: FieldReader, name: string, status: unknown): boolean | undefined {
  const known = typeof status === 'string' && Object.hasOwn(meanings, status) ? meanings[status] : undefined
  if (known === undefined) fields.fail(name, 'pass, success, fail, failed or timeout', shown(status))
  return known
}
