// How much reading may take before it stops, as the user writes it: the flags and the policy's `budgets:` are made from
// one table. What each budget guards is read/limits.ts's business.
import { defaultLimits } from '../read/limits.ts'
import type { Limits } from '../read/limits.ts'

interface Budget {
  readonly key: Exclude<keyof Limits, 'ratioFrom' | 'heldBytes'>
  /** In the policy; the flag is `--max-` and this. */
  readonly name: string
  readonly what: string
  readonly least: number
  readonly most: number
  /** Whether it is a size, which may have a unit. */
  readonly size?: true
}

export const budgets = [
  { key: 'members', name: 'members', what: 'members of one archive', least: 1, most: 10_000_000 },
  {
    key: 'expandedBytes',
    name: 'expanded',
    what: 'bytes that one archive or packed file may unfold to',
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    size: true,
  },
  { key: 'ratio', name: 'ratio', what: 'unfolded bytes per packed byte', least: 1, most: 1_000_000 },
  {
    key: 'pathLength',
    name: 'path-length',
    what: "characters of a member's path",
    least: 1,
    most: 65_535,
  },
  { key: 'nesting', name: 'nesting', what: 'archives within an archive', least: 0, most: 8 },
  {
    key: 'nestedBytes',
    name: 'nested',
    what: 'bytes of an archive or Parquet file within an archive, which is held in memory',
    least: 1,
    most: 2 ** 32,
    size: true,
  },
  {
    key: 'groupBytes',
    name: 'group',
    what: 'bytes of one row group of a Parquet file, in the columns that are needed',
    least: 1,
    most: 2 ** 32,
    size: true,
  },
  {
    key: 'recordBytes',
    name: 'record',
    what: 'bytes of one record (a line, an element of an array, a document)',
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    size: true,
  },
  {
    key: 'keptBytes',
    name: 'kept',
    what: 'bytes that one record may take in memory, without what is not needed of it',
    least: 1,
    most: 2 ** 32,
    size: true,
  },
] as const satisfies readonly Budget[]

export type BudgetName = (typeof budgets)[number]['name']

/** Completes "must be …". */
export function budgetForm({ least, most, size }: Budget): string {
  const span = `from ${least} to ${most}`
  return size === true ? `a size such as 500MB or 2GiB, ${span} bytes` : `a whole number ${span}`
}

/** `256 GiB` where that is how it is written; for help texts. */
export function usualBudget({ key, size }: Budget): string {
  const usual = defaultLimits[key]
  if (size === undefined) return String(usual)
  return usual % 2 ** 30 === 0 ? `${usual / 2 ** 30}GiB` : `${usual / 2 ** 20}MiB`
}

/** A number, and in a text a unit behind it. */
export const sizePattern = /^(\d+(?:\.\d+)?) ?(?:([kKmMgGtT])([iI])?)?[bB]?$/

/** The value of a budget, or undefined where this is none. */
export function parseBudget(budget: Budget, written: string | number): number | undefined {
  const value = typeof written === 'number' ? written : amountOf(budget, written.trim())
  if (value === undefined || !Number.isSafeInteger(value)) return undefined
  return value >= budget.least && value <= budget.most ? value : undefined
}

function amountOf({ size }: Budget, text: string): number | undefined {
  if (size === undefined) return /^\d+$/.test(text) ? Number(text) : undefined
  const [, digits, unit, binary] = sizePattern.exec(text) ?? []
  if (digits === undefined) return undefined
  const power = unit === undefined ? 0 : 'kmgt'.indexOf(unit.toLowerCase()) + 1
  return Math.floor(Number(digits) * (binary === undefined ? 1000 : 1024) ** power)
}
