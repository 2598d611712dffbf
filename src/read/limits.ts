// How much an archive or a record may take before reading stops. A file is hostile: a few bytes can claim anything.

/** Each limit has a fault of its own in faults.ts, and a flag and a key of the policy (options/budgets.ts) to change it. */
export interface Limits {
  /** Members of one archive. */
  readonly members: number
  /** Bytes that one archive or packed file may unfold to. Nothing is kept, so this bounds time, not memory. */
  readonly expandedBytes: number
  /** Unfolded bytes per stored byte; looked at only beyond `ratioFrom` bytes, as short files pack well by nature. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Characters of a member's path. */
  readonly pathLength: number
  /** Archives within an archive. */
  readonly nesting: number
  /** Bytes of an archive or a Parquet file within an archive, which has to be held whole. */
  readonly nestedBytes: number
  /** Bytes of one row group of a Parquet file, in the columns that are needed. */
  readonly groupBytes: number
  /** Bytes of one record: a line, an element of an array, or a document. It is not held, so this bounds time, not memory. */
  readonly recordBytes: number
  /** Longer records are parsed as they come, and only what is needed of them is kept. */
  readonly heldBytes: number
  /** Bytes that are kept of such a record, about. */
  readonly keptBytes: number
}

/** Far above what evals need: the largest real logs known are some GB and pack about 1 : 50. */
export const defaultLimits: Limits = {
  members: 200_000,
  expandedBytes: 256 * 2 ** 30,
  ratio: 1000,
  ratioFrom: 64 * 2 ** 20,
  pathLength: 1024,
  nesting: 1,
  nestedBytes: 2 ** 30,
  groupBytes: 2 ** 30,
  recordBytes: 256 * 2 ** 30,
  heldBytes: 16 * 2 ** 20,
  keptBytes: 2 ** 29,
}

/** The limits that the user changed. */
export type Budgets = Partial<Limits>

/** All limits, with what the user changed. */
export function limitsOf(changed: Budgets): Limits {
  return { ...defaultLimits, ...changed }
}
