// A table or files of samples → the SQL statement whose rows are lines of a tally file: the reduction of `leash tally`, for data
// that outgrows one machine. Prints text; runs nothing. First by answer, then by problem, so that no engine ever holds a
// problem's samples together; all sums are whole numbers, so every engine gives the same (docs/adr/0004).
import type { Columns, Role } from './columns.ts'
import { roles } from './columns.ts'
import type { Dialect } from './dialect.ts'
import { amount, answer, column, graded, identity, millionths, quantities, question } from './sample.ts'

export interface Reduction {
  readonly columns: Columns
  /** `table`: parts of its name. `files`: a path or glob of the engine's. */
  readonly from:
    { readonly table: readonly string[] } | { readonly glob: string; readonly format: 'json' | 'parquet' }
  /** The task where no column says it. */
  readonly task: string
  /** A score at or above this is correct; undefined: only 0 and 1 are scores. */
  readonly threshold: number | undefined
  /** Reduce the external traces instead of the samples. */
  readonly traces: boolean
}

/** The statement, with comment lines above that say how its rows become a file. Where the dialect reads no files, undefined. */
export function reductionSql(reduction: Reduction, dialect: Dialect): string | undefined {
  const source = sourceOf(reduction, dialect)
  if (source === undefined) return undefined
  const statement = reduction.traces
    ? traces(reduction, source, dialect)
    : samples(reduction, source, dialect)
  const comments = ['Rows of a Leash tally, one a problem. To save them:', ...dialect.saving]
  return `${comments.map((line) => `-- ${line}\n`).join('')}${statement}${dialect.ending}\n`
}

function sourceOf({ from, columns }: Reduction, dialect: Dialect): string | undefined {
  if ('table' in from) return from.table.map((part) => dialect.identifier(part)).join('.')
  const typed = new Map([...columns].map(([role, column]) => [column, roles[role]]))
  return dialect.files?.({ ...from, columns: typed })
}

/** Names inside the statement begin with `leash_`, so that none is also a column of the table. */
function samples(reduction: Reduction, source: string, dialect: Dialect): string {
  const { columns } = reduction
  const { list, answers, whole } = dialect
  const sums = quantities
    .filter(({ role }) => columns.has(role))
    .map(({ role, parts }) => ({
      role,
      parts: parts.map((part) => ({ part, name: `leash_${role}_${part}` })),
    }))
  const inner = sums.flatMap(({ role, parts }) => parts.map((one) => ({ role, ...one })))
  const sum = (name: string): string => whole(`sum(${name})`)
  const outer = [
    `'tally/1' AS leash`,
    'leash_task AS task',
    'leash_problem AS problem',
    'leash_question AS question',
    `${sum('leash_seen')} AS n`,
    `${sum('leash_correct')} AS c`,
    `${sum('leash_ungraded')} AS ungraded`,
    ...(columns.has('answer')
      ? [`${answers('leash_answer', whole('leash_seen'), whole('leash_correct'))} AS answers`]
      : []),
    ...sums.map(({ role, parts }) => `${list(parts.map(({ name }) => sum(name)))} AS ${role}`),
  ]
  const byAnswer = [
    'leash_task, leash_problem, leash_question, leash_answer',
    'count(*) AS leash_seen',
    'sum(leash_right) AS leash_correct',
    'sum(leash_unknown) AS leash_ungraded',
    ...inner.map(({ name }) => `sum(${name}_one) AS ${name}`),
  ]
  const { right, known } = graded(reduction, dialect)
  const each = [
    ...identity(reduction, dialect),
    `${question(columns, dialect)} AS leash_question`,
    `${answer(columns, dialect)} AS leash_answer`,
    `CASE WHEN ${right} THEN 1 ELSE 0 END AS leash_right`,
    `CASE WHEN ${known} THEN 0 ELSE 1 END AS leash_unknown`,
    ...inner.map(({ role, part, name }) => `${amount(role, part, columns, dialect)} AS ${name}_one`),
  ]
  const where = columns.has('trace') ? `\n    WHERE ${column('trace', columns, dialect)} IS NULL` : ''
  return `SELECT
  ${outer.join(',\n  ')}
FROM (
  SELECT
    ${byAnswer.join(',\n    ')}
  FROM (
    SELECT
      ${each.join(',\n      ')}
    FROM ${source}${where}
  ) AS leash_samples
  GROUP BY leash_task, leash_problem, leash_question, leash_answer
) AS leash_answers
GROUP BY leash_task, leash_problem, leash_question`
}

/** External traces: one row a problem without samples; Leash joins them to the problem they belong to. */
function traces(reduction: Reduction, source: string, dialect: Dialect): string {
  const { columns } = reduction
  const at = (role: Role): string => column(role, columns, dialect)
  const each = [
    ...identity(reduction, dialect),
    `${dialect.text(at('trace'))} AS leash_trace`,
    `${millionths(at('logprob'), dialect)} AS leash_logprob`,
    `${dialect.whole(at('tokens'))} AS leash_tokens`,
  ]
  return `SELECT
  'tally/1' AS leash,
  leash_task AS task,
  leash_problem AS problem,
  0 AS n,
  0 AS c,
  ${dialect.traces('leash_trace', 'leash_logprob', 'leash_tokens')} AS traces
FROM (
  SELECT
    ${each.join(',\n    ')}
  FROM ${source}
  WHERE ${at('trace')} IS NOT NULL
) AS leash_traces
GROUP BY leash_task, leash_problem`
}
