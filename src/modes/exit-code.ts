// Verdict × the input `fail-on` → whether the job fails.
import type { VerdictWord } from '../judge/judge.ts'
import type { FailOn } from '../options/parse-inputs.ts'

/** 0 passes the job, 1 fails it. `byPolicy`: what the policy makes of this verdict. */
export function exitCode(failOn: FailOn, verdict: VerdictWord, byPolicy: 0 | 1): 0 | 1 {
  switch (failOn) {
    case 'as-policy':
      return byPolicy
    case 'fail':
      return verdict === 'fail' ? 1 : 0
    case 'undecided':
      return verdict === 'pass' ? 0 : 1
    case 'never':
      return 0
  }
}
