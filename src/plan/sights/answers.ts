// Votes, entropy, distinct and missing answers, novelty: what the answers themselves say.
import { answerCurve } from '../../metrics/answer-entropy.ts'
import { majorityCurves } from '../../metrics/maj-at-n.ts'
import { missingAnswers } from '../../metrics/missing-answers.ts'
import { countNovel, type Novel } from '../../metrics/novelty.ts'
import { recordedCurve } from '../../metrics/recorded.ts'
import { lookAtCurve, lookAtMeans, lookAtPair } from '../look.ts'
import { answerless, newcomer, sharper } from '../shifts/answers.ts'
import { answerOdds } from '../shifts/odds.ts'
import type { SightMaker } from '../sight.ts'
import { argumentOf } from './budgets.ts'

/** One draw is always one answer: its entropy is 0 whatever the model. */
const spreadOut = { shift: sharper, rises: -1, wished: 'share', k: undefined, least: 2 } as const

export const answerSights: readonly SightMaker[] = [
  {
    pattern: /^maj@/,
    make({ metric, samples }) {
      const n = argumentOf(metric, samples)
      return {
        shift: answerOdds,
        rises: 1,
        wished: 'tilt',
        k: n,
        least: n,
        look(pairs) {
          const labels = pairs.map((_, index) => String(index))
          const [majority] = majorityCurves(pairs, labels, [n], 0)
          if (majority === undefined) throw new Error('one n has one curve')
          return lookAtCurve(majority.curve)
        },
      }
    },
  },
  {
    pattern: /^answer-entropy$/,
    make: () => ({ ...spreadOut, look: (pairs, n) => lookAtCurve(answerCurve('entropy', pairs, n)) }),
  },
  {
    pattern: /^distinct-answers$/,
    make: () => ({ ...spreadOut, look: (pairs, n) => lookAtCurve(answerCurve('distinct', pairs, n)) }),
  },
  {
    pattern: /^effective-answers$/,
    make: () => ({
      ...spreadOut,
      look(pairs, n) {
        const { baseline, candidate } = answerCurve('entropy', pairs, n)
        return lookAtMeans(
          [baseline, candidate],
          ([before = NaN, after = NaN]) => Math.exp(after) - Math.exp(before),
          'percentile',
          ([before = NaN]) => Math.exp(before),
        )
      },
    }),
  },
  {
    pattern: /^missing-answers$/,
    make: () => ({
      shift: answerless,
      rises: 1,
      wished: 'share',
      k: undefined,
      least: 1,
      look: (pairs) => lookAtCurve(recordedCurve(missingAnswers, pairs)),
    }),
  },
  {
    pattern: /^novelty$/,
    make: () => ({
      shift: newcomer,
      fromChance: true,
      rises: 1,
      wished: 'share',
      k: undefined,
      least: 1,
      look(pairs) {
        const found = pairs.map(countNovel)
        const column = (of: (novel: Novel) => number): Float64Array =>
          Float64Array.from(found, (novel) => (novel === undefined ? NaN : of(novel)))
        return lookAtPair([column(({ share }) => share), column(({ byChance }) => byChance)], {
          bounded: ([share = NaN]) => share,
          evidence: ([share = NaN, byChance = NaN]) => share - byChance,
          interval: 'paired',
        })
      },
    }),
  },
]
