// Which policy holds on this machine: the one named, the usual file, or the default one. What parses a policy is large,
// and only loaded where there is one.
import { fault, Faults, type Fault } from '../faults.ts'
import { note, type Note } from '../notes.ts'
import { defaultPolicy } from '../options/default-policy.ts'
import { usualPolicy } from '../options/parse-inputs.ts'
import type { Policy } from '../options/policy.ts'
import type { AskedByFlags } from '../options/command-line/choices.ts'
import { chosenFirst } from '../read/choices.ts'
import type { Ports } from './ports.ts'

export interface Chosen {
  readonly policy: Policy
  readonly notes: readonly Note[]
  /** A wrong policy is told together with missing files. */
  readonly faults: readonly Fault[]
}

/** `asked` is the file that the user named. */
export async function choosePolicy(
  asked: string | undefined,
  ports: Pick<Ports, 'readText'>,
): Promise<Chosen> {
  const file = asked ?? usualPolicy
  const text = await ports.readText(file)
  if (text === undefined && asked !== undefined) {
    return { policy: defaultPolicy, notes: [], faults: [fault('policy-not-found', { file })] }
  }
  if (text === undefined)
    return { policy: defaultPolicy, notes: [note('policy-missing', { file })], faults: [] }
  const { parsePolicy } = await import('../options/parse-policy.ts')
  try {
    return { policy: parsePolicy(text, file), notes: [], faults: [] }
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    return { policy: defaultPolicy, notes: [], faults: error.faults }
  }
}

/** A flag beats the policy. */
export function withFlags(policy: Policy, { choices, budgets }: AskedByFlags): Policy {
  return {
    ...policy,
    read: chosenFirst(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets },
  }
}
