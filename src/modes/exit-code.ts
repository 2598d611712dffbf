// Verdict × the input `fail-on` → whether the job fails.
import type { Judgement } from '../judge/judge.ts'
import type { FailOn } from '../options/parse-inputs.ts'

/** 0 passes the job, 1 fails it. */
export function exitCode(failOn: FailOn, judgement: Judgement): 0 | 1 {
  switch (failOn) {
    case 'as-policy':
      return judgement.exitCode
    case 'fail':
      return judgement.verdict === 'fail' ? 1 : 0
    case 'undecided':
      return judgement.verdict === 'pass' ? 0 : 1
    case 'never':
      return 0
  }
}
