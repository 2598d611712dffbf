// How the candidate's law has shifted, as metrics of a policy: β, KL, novelty, perplexity of external traces.
import type { Interval } from '../../stats/interval.ts'
import { excludes } from './excludes.ts'
import { natsOverChance, plainLimits, shareOverChance, signedLimits } from './forms.ts'
import type { Gate } from './gate.ts'

function moved(interval: Interval | undefined, map: (value: number) => number): Interval | undefined {
  return interval && { lo: map(interval.lo), hi: map(interval.hi) }
}

const betaGate: Gate = {
  name: 'beta',
  pattern: 'beta',
  title: () => 'Sharpening β',
  unit: 'ratio',
  better: 'neither',
  limits: signedLimits,
  measure({ sharpening, problems }) {
    if (sharpening === undefined) return undefined
    const { beta: amount, interval } = sharpening
    const beyondChance = excludes(interval, 0)
    return {
      change: undefined,
      value: { amount, interval, beyondChance, byChance: undefined },
      problems: problems.paired,
    }
  },
}

const klMovedGate: Gate = {
  name: 'kl-moved',
  pattern: 'kl-moved',
  title: () => 'Minimum KL moved',
  unit: 'nats',
  better: 'neither',
  limits: natsOverChance,
  measure({ klMoved: { nats, byChance, interval }, problems }) {
    return {
      change: undefined,
      value: {
        amount: nats,
        interval: moved(interval, (excess) => excess + byChance),
        beyondChance: excludes(interval, 0),
        byChance,
      },
      problems: problems.paired,
    }
  },
}

const noveltyGate: Gate = {
  name: 'novelty',
  pattern: 'novelty',
  title: () => 'Novelty',
  unit: 'fraction',
  better: 'neither',
  limits: shareOverChance,
  measure({ novelty }) {
    if (novelty === undefined) return undefined
    const { share, byChance, interval, problems } = novelty
    return {
      change: undefined,
      value: {
        amount: share,
        interval: moved(interval, (excess) => excess + byChance),
        beyondChance: excludes(interval, 0),
        byChance,
      },
      problems,
    }
  },
}

const perplexityGate: Gate = {
  name: 'perplexity',
  pattern: 'perplexity',
  title: () => 'Perplexity of external traces',
  unit: 'ratio',
  better: 'neither',
  limits: plainLimits,
  takesTraces: true,
  measure({ perplexity }, _level, _metric, source) {
    const all = perplexity?.groups.find((one) => one.source === source && one.supportClass === undefined)
    if (all === undefined) return undefined
    const { baseline, candidate, interval, problems } = all
    const nothing = { interval: undefined, beyondChance: undefined, byChance: undefined }
    return {
      change: {
        amount: candidate - baseline,
        baseline,
        // The interval is of the ratio; a limit in % of the baseline asks the same.
        interval: moved(interval, (ratio) => (ratio - 1) * baseline),
        beyondChance: excludes(interval, 1),
        byChance: undefined,
      },
      value: { ...nothing, amount: candidate },
      problems,
    }
  },
}

export const shiftGates: readonly Gate[] = [betaGate, klMovedGate, noveltyGate, perplexityGate]
