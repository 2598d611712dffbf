// Columns of a table → SQL expressions over one of its rows: which problem and answer a sample is, whether it is right, what it adds
// to each sum.
import type { Columns, Role } from './columns.ts'
import type { Dialect } from './dialect.ts'
import type { Reduction } from './reduction.ts'

export function identity({ columns, task }: Reduction, dialect: Dialect): string[] {
  const named = columns.has('task')
    ? `coalesce(${dialect.text(column('task', columns, dialect))}, ${dialect.literal(task)})`
    : dialect.literal(task)
  return [`${named} AS leash_task`, `${dialect.text(column('problem', columns, dialect))} AS leash_problem`]
}

/** What holds no text, as a text. */
const nothing = `CASE WHEN 1 = 0 THEN '' END`

/** 16 hexadecimal digits are taken as the hash, any other text is hashed, as in plain samples. */
export function question(columns: Columns, dialect: Dialect): string {
  if (!columns.has('question')) return nothing
  const at = column('question', columns, dialect)
  return `CASE WHEN ${dialect.isHash(at)} THEN ${at} WHEN ${dialect.isBlank(at)} THEN NULL ELSE ${dialect.questionHash(at)} END`
}

/** Empty text and null are a missing answer. */
export function answer(columns: Columns, dialect: Dialect): string {
  if (!columns.has('answer')) return nothing
  const at = column('answer', columns, dialect)
  return `CASE WHEN ${dialect.isBlank(at)} THEN NULL ELSE ${at} END`
}

/** A sample that cannot be graded is counted apart, and Leash refuses the row: a SQL engine would take it for a wrong one. */
export function graded(
  { columns, threshold }: Reduction,
  dialect: Dialect,
): { readonly right: string; readonly known: string } {
  const byScore = columns.has('score')
    ? scored(dialect.real(column('score', columns, dialect)), threshold, dialect)
    : undefined
  if (!columns.has('correct')) return byScore ?? { right: '1 = 0', known: '1 = 0' }
  const correct = column('correct', columns, dialect)
  if (byScore === undefined) return { right: correct, known: `${correct} IS NOT NULL` }
  return {
    right: `${correct} OR (${correct} IS NULL AND ${byScore.right})`,
    known: `${correct} IS NOT NULL OR ${byScore.known}`,
  }
}

/** NaN, which some engines hold to be above every number, is no score. */
function scored(score: string, threshold: number | undefined, dialect: Dialect) {
  if (threshold === undefined) return { right: `${score} = 1`, known: `${score} IN (0, 1)` }
  const most = dialect.real("'1.7976931348623157e308'")
  return {
    right: `${score} >= ${dialect.real(`'${String(threshold)}'`)}`,
    known: `abs(${score}) <= ${most}`,
  }
}

/** Quantities beside the counts: in how many samples they are known, and their sums. */
export const quantities: readonly { readonly role: Role; readonly parts: readonly string[] }[] = [
  { role: 'tokens', parts: ['known', 'sum'] },
  { role: 'token_entropy', parts: ['known', 'sum'] },
  { role: 'logprob', parts: ['known', 'sum', 'tokens'] },
  { role: 'truncated', parts: ['known', 'sum'] },
]

/** What one sample adds. A log-probability counts where its tokens are known too. */
export function amount(role: Role, part: string, columns: Columns, dialect: Dialect): string {
  const at = column(role, columns, dialect)
  const tokens = column('tokens', columns, dialect)
  const known = role === 'logprob' ? `${at} IS NOT NULL AND ${tokens} IS NOT NULL` : `${at} IS NOT NULL`
  const values: Readonly<Record<string, string>> = {
    known: '1',
    tokens: dialect.whole(tokens),
    sum: role === 'tokens' ? dialect.whole(at) : millionths(at, dialect),
  }
  const value = role === 'truncated' && part === 'sum' ? `CASE WHEN ${at} THEN 1 ELSE 0 END` : values[part]
  return `CASE WHEN ${known} THEN ${value ?? ''} ELSE 0 END`
}

/** As `toMillionths` in src/tally/tally.ts. */
export function millionths(expression: string, dialect: Dialect): string {
  const { real, whole } = dialect
  return whole(`floor(${real(expression)} * ${real('1000000')} + ${real("'0.5'")})`)
}

export function column(role: Role, columns: Columns, dialect: Dialect): string {
  const parts = (columns.get(role) ?? role).split('.')
  return parts.map((part) => dialect.identifier(part)).join('.')
}
