// One record of the history, schema `leash.entry/1`: what an eval of one commit came to. The value is the JSON itself, so
// unknown is null. Fractions are 0–1, entropies in nats. Written once and never again; what happens to an entry later
// (it is accepted) is a file of its own.

/** lo and hi; null: there is none. */
type Range = readonly [number, number] | null

/** A number of one model, mean over the problems, with its percentile interval over resampled problems. */
interface Value {
  readonly value: number
  readonly interval: Range
}

export interface EntryPassAtK extends Value {
  readonly k: number
}

/** Expected entropy of the answers among so many draws. */
export interface EntryEntropy extends Value {
  readonly draws: number
}

/** Problems lost or gained since the entry this one was compared with. */
export interface EntryShift extends Value {
  /** What two equal models would show. */
  readonly byChance: number
}

/** Headline numbers of one task, or of all problems pooled (`task` null). */
export interface EntryNumbers {
  readonly task: string | null
  readonly problems: number
  /** Samples a problem. */
  readonly samples: { readonly min: number; readonly max: number; readonly total: number }
  /** Ascending k: the powers of two up to the least number of samples, and that. */
  readonly passAtK: readonly EntryPassAtK[]
  /** Ascending draws, likewise; empty where answers are not recorded. */
  readonly answerEntropy: readonly EntryEntropy[]
  /** null: compared with nothing, or not on this task. */
  readonly shrunk: EntryShift | null
  readonly expanded: EntryShift | null
}

export interface Entry {
  readonly schema: 'leash.entry/1'
  /** Full SHA. */
  readonly commit: string
  /** When it was recorded: UTC, to the second. */
  readonly date: string
  /** null: unknown. */
  readonly branch: string | null
  readonly onDefaultBranch: boolean
  /** The workflow run that recorded it; null: none did. */
  readonly run: { readonly id: string; readonly attempt: number } | null
  readonly key: string
  /** null: there was nothing to compare with, so it is where its key's history begins. */
  readonly verdict: 'pass' | 'fail' | 'undecided' | null
  /** The entry it was compared with. */
  readonly comparedWith: { readonly entry: string; readonly commit: string } | null
  /** Accepted when it was recorded, whatever its verdict. */
  readonly accepted: { readonly by: string; readonly reason: string } | null
  /** The policy that judged it, and the SHA-256 of its text; null: the default policy, or no policy judged. */
  readonly policy: { readonly file: string; readonly sha256: string } | null
  /** Confidence level of the intervals, 0–1. */
  readonly level: number
  readonly overall: EntryNumbers
  /** Sorted by task name. */
  readonly tasks: readonly EntryNumbers[]
  /** The tally beside it: file name, SHA-256 and number of its compressed bytes. */
  readonly tally: { readonly file: string; readonly sha256: string; readonly bytes: number }
}

/** The file's text. The same entry always gives the same bytes. */
export function printEntry(entry: Entry): string {
  return `${JSON.stringify(entry, null, 1)}\n`
}
