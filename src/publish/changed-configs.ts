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

export interface ChangedFiles {
  /** Paths at the head, and where a file was renamed its path at the base too. Hostile: escape before printing. */
  readonly paths: readonly string[]
  /** GitHub lists only so many; false: there may be more. */
  readonly complete: boolean
}

export type ConfigsChange =
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown'; readonly why: string }

/** A glob that starts with `!` takes away from the others. Without other globs every file counts as a config. */
export async function changedConfigs(globs: readonly string[], port: ChangePort): Promise<ConfigsChange> {
  const reply = await port.changedFiles()
  if (!reply.ok) return { kind: 'unknown', why: whyRefused(reply.refusal, port.needs) }
  const { paths, complete } = reply.value
  const matched = [...new Set(paths.filter(matcher(globs)))].sort()
  if (matched.length > 0) return { kind: 'changed', paths: matched }
  if (complete) return { kind: 'unchanged' }
  return {
    kind: 'unknown',
    why: `GitHub lists only ${paths.length} of this change's files, and none of them is a training config.`,
  }
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore })
}
