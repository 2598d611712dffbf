// How what is recorded of samples may differ: cut off more often, longer, more or less decided; and how surprising external
// traces are. Each by the same factor on every problem.
import { drawBinomial } from '../../stats/draw-counts.ts'
import { normalQuantile } from '../../stats/quantiles.ts'
import type { Random } from '../../stats/random.ts'
import { tilt } from '../../stats/tilt.ts'
import type { Spread, Spreading } from '../../tally/spreads.ts'
import type { Sum, TraceScore } from '../../tally/tally.ts'
import { pairOf, type Shift } from './shift.ts'

/** The odds of being cut off are multiplied by e^size. */
export const cutOff: Shift = {
  largest: 40,
  needs: 'whether samples were truncated',
  draws: 'counts',
  uses: ({ truncated }) => truncated !== undefined,
  draw({ truncated = 0 }, index, size, n, { baseline, candidate }) {
    const of = (rate: number, random: Random): Sum => ({ known: n, sum: drawBinomial(n, rate, random) })
    return pairOf(
      index,
      { n, truncated: of(truncated, baseline) },
      { n, truncated: of(tilt(truncated, size), candidate) },
    )
  },
}

/** Every sample's quantity is multiplied by e^size. */
function scaled(quantity: Spreading, name: string): Shift {
  return {
    largest: 8,
    needs: name,
    draws: 'counts',
    uses: ({ [quantity]: spread }) => spread !== undefined,
    hint: ({ onlySums }) =>
      onlySums[quantity]
        ? `it keeps only sums of ${name}, or one sample a problem; give the samples themselves, several a problem`
        : undefined,
    draw({ [quantity]: spread = { mean: 0, deviation: 0 } }, index, size, n, { baseline, candidate }) {
      const after = { mean: spread.mean * Math.exp(size), deviation: spread.deviation * Math.exp(size) }
      return pairOf(
        index,
        { n, [quantity]: sumOf(spread, n, baseline) },
        { n, [quantity]: sumOf(after, n, candidate) },
      )
    },
  }
}

/** A sum of n samples, which is normal enough. */
function sumOf({ mean, deviation }: Spread, n: number, random: Random): Sum {
  const z = normalQuantile(Math.max(random.nextFloat(), Number.MIN_VALUE))
  return { known: n, sum: Math.max(0, Math.round(n * mean + Math.sqrt(n) * deviation * z)) }
}

export const longer = scaled('tokens', 'tokens')
export const lessDecided = scaled('tokenEntropy', 'token entropies')

/**
 * The surprise of every trace (of `source`, if given), in nats a token, is multiplied by e^size. Scores of traces are not
 * drawn: they are no samples.
 */
export function moreSurprised(source: string | undefined): Shift {
  const chosen = (traces: ReadonlyMap<string, TraceScore>): [string, TraceScore][] =>
    [...traces].filter(([name]) => source === undefined || name.split('/', 1)[0] === source)
  return {
    largest: 4,
    draws: 'counts',
    needs: source === undefined ? 'external traces' : `external traces of ${source}`,
    uses: ({ traces }) => chosen(traces).length > 0,
    draw({ traces }, index, size, n) {
      const before = chosen(traces)
      const after = before.map(([name, { logprob, tokens }]): [string, TraceScore] => [
        name,
        { logprob: Math.round(logprob * Math.exp(size)), tokens },
      ])
      return pairOf(index, { n, traces: new Map(before) }, { n, traces: new Map(after) })
    },
  }
}
