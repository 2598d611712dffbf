// Changed files of a pull request × the policy's `configs` → which training configs changed, or why that is unknown.
import picomatch from 'picomatch'
import type { Reply } from './reply.ts'
import { whyRefused } from './why-refused.ts'
import type { Permission } from './why-refused.ts'

/** What is needed of GitHub, bound to one pull request or merge group. */
export interface ChangePort {
  readonly needs: Permission
  changedFiles(): Promise<Reply<ChangedFiles>>
}

/** Hostile: escape before printing. */
export interface ChangedFile {
  /** At the head; of a file that was removed, at the base. */
  readonly path: string
  /** At the base, where it was another. */
  readonly was?: string
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  /** GitHub lists only so many; false: there may be more. */
  readonly complete: boolean
}

export type ConfigsChange =
  | { readonly kind: 'changed'; readonly files: readonly ChangedFile[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown'; readonly why: string }

/** A glob that starts with `!` takes away from the others. Without other globs every file counts as a config. */
export async function changedConfigs(globs: readonly string[], port: ChangePort): Promise<ConfigsChange> {
  const reply = await port.changedFiles()
  if (!reply.ok) return { kind: 'unknown', why: whyRefused(reply.refusal, port.needs) }
  const { files, complete } = reply.value
  const isConfig = matcher(globs)
  // A config that was renamed away is a changed config as well.
  const matched = files.filter(({ path, was }) => isConfig(path) || (was !== undefined && isConfig(was)))
  if (matched.length > 0) return { kind: 'changed', files: matched.toSorted(byPath) }
  if (complete) return { kind: 'unchanged' }
  return {
    kind: 'unknown',
    why: `GitHub lists only ${files.length} of this change's files, and none of them is a training config.`,
  }
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore })
}
