// The policy alone, where there is nothing to compare → every rule undecided because data are missing.
import { findGate } from '../metrics/gateable.ts'
import type { Policy } from '../options/policy.ts'
import { missing, unmeasured } from './judge.ts'
import type { Finding, Judgement } from './judge.ts'
import { verdictOf } from './verdict.ts'

/** Undecided, whatever the gate says; an empty gate only reports, so it fails nothing. */
export function judgeNothing(policy: Policy, sides: readonly string[]): Judgement {
  const why = `there is no ${sides.join(' and no ')} to compare`
  const findings = policy.gate.flatMap((rule) =>
    (rule.tasks ?? [undefined]).map((task): Finding => {
      const gate = findGate(rule.metric)
      // parsePolicy lets no other metric through; a policy made in code must not either.
      if (gate === undefined) throw new Error(`no metric ${rule.metric}`)
      return { ...unmeasured(rule, gate, task), ...missing(rule, gate, why) }
    }),
  )
  const { exitCode } = verdictOf(findings, policy.undecided)
  return { verdict: 'undecided', findings, exitCode }
}
