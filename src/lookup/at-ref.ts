// `ref: REF` with the path of files there → the eval files as that commit, branch or tag has them, by GitHub or by the
// git on this machine. Touches no checkout.
import picomatch from 'picomatch'
import { note } from '../notes.ts'
import { parseNamedPath } from '../options/named-path.ts'
import type { NamedPath } from '../options/named-path.ts'
import type { Reply } from '../publish/reply.ts'
import type { Input, Source } from '../read/source.ts'
import { daysBetween, short } from './chosen.ts'
import { absent, refusedLookup } from './looked-up.ts'
import type { LookedUp } from './looked-up.ts'

export interface FileAtRef {
  readonly path: string
  readonly blob: string
  readonly bytes: number
}

export interface RefPort {
  /** Who is asked. */
  readonly who: 'GitHub' | 'git'
  /**
   * What the ref points to, and when that was committed (ISO 8601); undefined: there is no such ref; `shallow`: it is not
   * here, and this clone has not everything.
   */
  resolve(
    ref: string,
  ): Promise<Reply<{ readonly sha: string; readonly made: string } | 'shallow' | undefined>>
  /** Every file of the commit. */
  files(commit: string): Promise<Reply<readonly FileAtRef[]>>
  open(file: FileAtRef): Promise<Reply<Source>>
  /** Bytes of the largest file that it delivers. */
  readonly largest: number
}

/** `paths` as in the policy: files, folders, globs, each with its task's name where it has one. */
export async function fromRef(
  side: string,
  ref: string,
  paths: readonly string[],
  { port, now }: { readonly port: RefPort; readonly now: Date },
): Promise<LookedUp> {
  const commit = await port.resolve(ref)
  if (!commit.ok) return refusedLookup(side, `the ref ${ref}`, commit.refusal, 'contents', port.who)
  if (commit.value === undefined) return absent(note('ref-not-found', { side, ref }))
  if (commit.value === 'shallow') return absent(note('ref-not-fetched', { side, ref }))
  const { sha, made } = commit.value
  const listed = await port.files(sha)
  if (!listed.ok) return refusedLookup(side, `the files of ${ref}`, listed.refusal, 'contents', port.who)
  const inputs: Input[] = []
  for (const named of paths.map(parseNamedPath)) {
    const files = filesUnder(named, listed.value)
    if (files === undefined)
      return absent(note('ref-without-file', { side, ref, commit: short(sha), path: named.path }))
    const large = files.files.find((file) => file.bytes > port.largest)
    if (large !== undefined)
      return absent(note('ref-file-too-large', { side, ref, path: large.path, limit: port.largest }))
    const opened = await openAll(files.files, port)
    if (!opened.ok)
      return refusedLookup(side, `${named.path} at ${ref}`, opened.refusal, 'contents', port.who)
    inputs.push({ ...named, named: files.named, sources: opened.value })
  }
  const age = { made, ageDays: daysBetween(made, now) }
  const why = `the policy names ${paths.join(', ')} there`
  const chosen = { kind: 'ref', name: ref, commit: sha, run: undefined, ...age, why } as const
  return { kind: 'found', inputs, chosen, notes: [] }
}

/** As in the workspace: a file, what is in a folder but hidden files, or what a glob matches. Undefined: nothing. */
function filesUnder(
  { path }: NamedPath,
  all: readonly FileAtRef[],
): { readonly named: Input['named']; readonly files: readonly FileAtRef[] } | undefined {
  const clean = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  const file = all.find((one) => one.path === clean)
  if (file !== undefined) return { named: 'file', files: [file] }
  const inside = all.filter((one) => clean === '.' || one.path.startsWith(`${clean}/`))
  const shown = inside.filter(
    (one) =>
      !one.path
        .slice(clean.length)
        .split('/')
        .some((part) => /^\.[^.]/.test(part)),
  )
  if (shown.length > 0) return { named: 'folder', files: shown.toSorted(byPath) }
  const isMeant = picomatch(clean)
  const matched = all.filter((one) => isMeant(one.path))
  return matched.length === 0 ? undefined : { named: 'glob', files: matched.toSorted(byPath) }
}

function byPath(a: FileAtRef, b: FileAtRef): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

async function openAll(files: readonly FileAtRef[], port: RefPort): Promise<Reply<Source[]>> {
  const sources: Source[] = []
  for (const file of files) {
    const opened = await port.open(file)
    if (!opened.ok) return opened
    sources.push(opened.value)
  }
  return { ok: true, value: sources }
}
