// Which policy holds: on a pull request that of the base commit, so that a change cannot loosen its own leash; else the
// workspace's; else the default. Reading is the ports' business, parsing parse-policy's.
import { fault, refuse } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { defaultPolicy } from '../options/default-policy.ts'
import { usualPolicy } from '../options/parse-inputs.ts'
import type { Policy } from '../options/policy.ts'
import type { Reply } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'

/** Files of the base commit. */
export interface BaseFilePort {
  /** Undefined: the commit is there, and has no such file. */
  read(path: string): Promise<Reply<string | undefined>>
}

export interface PolicySources {
  /** Undefined where there is no base commit; a sentence where there is one that cannot be asked. */
  readonly base: BaseFilePort | string | undefined
  /** Reads a file of the workspace; undefined: there is none. */
  workspace(path: string): Promise<string | undefined>
}

export interface ChosenPolicy {
  readonly policy: Policy
  readonly notes: readonly Note[]
}

/** Reads and parses the policy at `path`. Throws `Faults` where it is wrong, or missing though asked for by name. */
export async function choosePolicy(path: string, sources: PolicySources): Promise<ChosenPolicy> {
  const base = await readBase(path, sources.base)
  if (base.text !== undefined) return { policy: await parse(base.text, path), notes: [] }
  const text = await sources.workspace(path)
  if (text === undefined) return withoutFile(path, base)
  const notes = base.why === undefined ? [] : [note('policy-from-workspace', { file: path, why: base.why })]
  return { policy: await parse(text, path), notes }
}

/** What parses a policy is large, and only loaded where there is one. */
async function parse(text: string, path: string): Promise<Policy> {
  return (await import('../options/parse-policy.ts')).parsePolicy(text, path)
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

/** The default policy; but a policy that was named, or that GitHub may be holding back, is not silently done without. */
function withoutFile(path: string, { why, refused }: BaseText): ChosenPolicy {
  if (refused === true && why !== undefined) refuse([fault('policy-unreadable', { file: path, why })])
  if (path !== usualPolicy) refuse([fault('policy-not-found', { file: path })])
  return { policy: defaultPolicy, notes: [note('policy-missing', { file: path })] }
}
