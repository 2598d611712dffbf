// Commits as a log lists them → how far each lies behind the first. Asks nobody.
import type { Reply } from '../publish/reply.ts'

export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
}

/** The base that a change is compared with. */
export interface BasePort {
  /** Name of the branch that it is to be merged into. */
  readonly branch: string
  /** Where the change branched off. */
  mergeBase(): Promise<Reply<string>>
  /** The commit and those before it, the latest first: all, or as many as are worth looking at. */
  log(from: string): Promise<Reply<readonly Commit[]>>
}

export interface Ancestor {
  readonly sha: string
  /** Steps from child to parent, by the shortest way; 0: the commit itself. */
  readonly back: number
}

/** `from` and what of the log lies before it, nearest first; of equally near ones, in the log's order. */
export function ancestorsOf(from: string, log: readonly Commit[]): Ancestor[] {
  const parents = new Map(log.map((commit) => [commit.sha, commit.parents]))
  const order = new Map(log.map((commit, index) => [commit.sha, index]))
  const seen = new Set([from])
  const found: Ancestor[] = [{ sha: from, back: 0 }]
  for (const { sha, back } of found) {
    const next = (parents.get(sha) ?? []).filter((parent) => order.has(parent) && !seen.has(parent))
    for (const parent of next) {
      seen.add(parent)
      found.push({ sha: parent, back: back + 1 })
    }
  }
  return found.sort((a, b) => a.back - b.back || (order.get(a.sha) ?? 0) - (order.get(b.sha) ?? 0))
}
