// Findings → one verdict and the exit code. Only findings of severity `fail` count.
import type { Policy } from '../options/policy.ts'
import type { Finding, Judgement } from './judge.ts'

/** Fail if anything fails; else undecided if anything is; else pass. */
export function verdictOf(findings: readonly Finding[], undecided: Policy['undecided']): Judgement {
  const counting = findings.filter(({ severity }) => severity === 'fail')
  if (counting.some(({ verdict }) => verdict === 'fail')) return { verdict: 'fail', findings, exitCode: 1 }
  const open = counting.filter(({ verdict }) => verdict === 'undecided')
  if (open.length === 0) return { verdict: 'pass', findings, exitCode: 0 }
  const failsClosed = open.some(({ because }) => because !== undefined && undecided[because] === 'fail')
  return { verdict: 'undecided', findings, exitCode: failsClosed ? 1 : 0 }
}
