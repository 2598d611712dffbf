// Which policy holds, for commands and for jobs: on a pull request that of the base commit, so that a change cannot loosen its
// own leash; else that of the files here; else the default one, but only where nobody named one. Reading is the ports'
// business, parsing parse-policy's.
import { fault, Faults } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { defaultPolicy, usualPolicy } from '../options/default-policy.ts'
import type { Policy } from '../options/policy.ts'
import type { Reply } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'

/** Files of a commit. */
export interface CommitFilePort {
  /** Undefined: the commit is there, and has no such file. */
  read(path: string): Promise<Reply<string | undefined>>
}

export interface PolicySources {
  /** Undefined where there is no base commit; a sentence where there is one that cannot be asked. */
  readonly base?: CommitFilePort | string | undefined
  /** Reads a file of the machine or workspace, which has none where this gives undefined; undefined: its files do not count. */
  readonly here: ((path: string) => Promise<string | undefined>) | undefined
}

export interface ChosenPolicy {
  /** The default one beside faults, so that what else is wrong can be found out too. */
  readonly policy: Policy
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
}

/** `named`: the file that the user asked for by name, which must be there; undefined: the usual one, which may be missing. */
export async function choosePolicy(named: string | undefined, sources: PolicySources): Promise<ChosenPolicy> {
  const path = named ?? usualPolicy
  const base = await readBase(path, sources.base)
  if (base.text !== undefined) return parsed(base.text, path)
  const text = await sources.here?.(path)
  if (text === undefined) return withoutFile(named, base, sources)
  const notes = base.why === undefined ? [] : [note('policy-from-workspace', { file: path, why: base.why })]
  return parsed(text, path, notes)
}

/** What parses a policy is large, and only loaded where there is one. */
async function parsed(text: string, path: string, notes: readonly Note[] = []): Promise<ChosenPolicy> {
  const { parsePolicy } = await import('../options/parse-policy.ts')
  try {
    return { policy: parsePolicy(text, path), notes, faults: [] }
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    return { policy: defaultPolicy, notes, faults: error.faults }
  }
}

interface BaseText {
  readonly text?: string
  /** Why the base commit did not give it. */
  readonly why?: string
  /** GitHub was asked and did not say whether there is one. */
  readonly refused?: true
}

async function readBase(path: string, base: PolicySources['base']): Promise<BaseText> {
  if (base === undefined) return {}
  if (typeof base === 'string') return { why: base }
  const reply = await base.read(path)
  if (!reply.ok) return { why: whyRefused(reply.refusal, { name: 'contents', level: 'read' }), refused: true }
  return reply.value === undefined ? { why: 'the base commit has none yet.' } : { text: reply.value }
}

/** A policy that was named, or that GitHub may be holding back, is not silently done without. */
function withoutFile(
  named: string | undefined,
  { why, refused }: BaseText,
  { base, here }: PolicySources,
): ChosenPolicy {
  const file = named ?? usualPolicy
  const without = { policy: defaultPolicy, notes: [], faults: [] }
  if (refused === true && why !== undefined)
    return { ...without, faults: [fault('policy-unreadable', { file, why })] }
  if (named === undefined) return { ...without, notes: [note('policy-missing', { file })] }
  const at = [
    typeof base === 'object' ? 'at the base commit' : '',
    here === undefined ? '' : 'in the workspace',
  ]
  // On one's own machine there is one place, and it goes without saying.
  const where = base === undefined ? '' : ` ${at.filter((place) => place !== '').join(' or ')}`
  return { ...without, faults: [fault('policy-not-found', { file, where })] }
}
