// The columns of a table of samples, as the user names them → what the reduction takes them for. Words are those of plain samples.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { nearest } from '../options/nearest.ts'
import type { ColumnType } from './dialect.ts'

/** What a column can be taken for, and its type. */
export const roles = {
  task: 'text',
  problem: 'text',
  question: 'text',
  correct: 'flag',
  score: 'real',
  answer: 'text',
  tokens: 'whole',
  token_entropy: 'real',
  logprob: 'real',
  truncated: 'flag',
  trace: 'text',
} as const satisfies Record<string, ColumnType>

export type Role = keyof typeof roles

/** Role → the table's column. */
export type Columns = ReadonlyMap<Role, string>

/** `problem=qid,correct,answer=pred` → the columns, or every fault in it. `traces`: the rows are external traces. */
export function parseColumns(text: string, traces: boolean): { columns: Columns; faults: readonly Fault[] } {
  const columns = new Map<Role, string>()
  const faults: Fault[] = []
  for (const part of text.split(',').map((one) => one.trim())) {
    const [role = '', column = role] = part.split(/=([^]*)/)
    if (isRole(role) && column !== '') columns.set(role, column)
    else faults.push(fault('sql-column', { part, meant: nearest(role, Object.keys(roles)), roles: names }))
  }
  const needed: readonly Role[] = traces ? ['problem', 'trace', 'logprob', 'tokens'] : ['problem']
  for (const role of needed) if (!columns.has(role)) faults.push(fault('sql-needs', { what: `"${role}"` }))
  if (columns.has('logprob') && !columns.has('tokens') && !traces)
    faults.push(fault('sql-needs', { what: '"tokens" beside "logprob"' }))
  if (!traces && !columns.has('correct') && !columns.has('score'))
    faults.push(fault('sql-needs', { what: '"correct" or "score"' }))
  return { columns, faults }
}

const names = Object.keys(roles).join(', ')

function isRole(word: string): word is Role {
  return Object.hasOwn(roles, word)
}
