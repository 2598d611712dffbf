// Tokens, token entropy, truncation, perplexity of external traces: what files record beside answers.
import { mean } from '../../metrics/columns.ts'
import { perplexityColumns } from '../../metrics/perplexity.ts'
import { recordedCurve, type Quantity } from '../../metrics/recorded.ts'
import { tokenEntropy } from '../../metrics/token-entropy.ts'
import { tokens } from '../../metrics/tokens.ts'
import { truncation } from '../../metrics/truncation.ts'
import { lookAtCurve, lookAtMeans } from '../look.ts'
import { cutOff, lessDecided, longer, moreSurprised } from '../shifts/recorded.ts'
import type { Shift } from '../shifts/shift.ts'
import type { SightMaker } from '../sight.ts'

function recorded(pattern: RegExp, shift: Shift, quantity: Quantity): SightMaker {
  return {
    pattern,
    make: () => ({
      shift,
      rises: 1,
      wished: 'share',
      k: undefined,
      least: 1,
      look: (pairs) => lookAtCurve(recordedCurve(quantity, pairs)),
    }),
  }
}

export const recordedSights: readonly SightMaker[] = [
  recorded(/^tokens$/, longer, tokens),
  recorded(/^token-entropy$/, lessDecided, tokenEntropy),
  recorded(/^truncation$/, cutOff, truncation),
  {
    pattern: /^perplexity$/,
    make: ({ traces }) => ({
      shift: moreSurprised(traces),
      rises: 1,
      wished: 'share',
      k: undefined,
      least: 1,
      look(pairs) {
        const columns = perplexityColumns(pairs, traces)
        const usual = mean(columns[0])
        return {
          ...lookAtMeans(columns, ([before = NaN, after = NaN]) => after - before, 'percentile'),
          // The interval is of the ratio.
          evidence: ([before = NaN, after = NaN]) => (after / before - 1) * usual,
        }
      },
    }),
  },
]
