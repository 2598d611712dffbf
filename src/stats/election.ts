// A ballot → election after election among some of its samples, drawn without replacement: what share of the winners is
// correct. By the loops of kernels/ where the machine can, else by plain ones, to the same bits.
import { theKernel } from './kernel.ts'
import type { Ballot } from './maj-at-n.ts'
import { mostFromWord, seeded, stateOf } from './random.ts'

/** Mean correctness of the most frequent answers among the samples drawn this time; 0 where none has an answer. */
export type Election = () => number

/**
 * Each election draws the first `m` of a partial Fisher–Yates shuffle that goes on from the one before. All is done with one
 * ballot before the next one is asked for.
 */
export function electionOf(ballot: Ballot, m: number, seed: number): Election {
  return vectorElection(ballot, m, seed) ?? plainElection(ballot, m, seed)
}

export function vectorElection(
  { votes, samples: all }: Ballot,
  m: number,
  seed: number,
): Election | undefined {
  const kernel = theKernel()
  if (kernel === null || all > mostFromWord) return undefined
  const places = { state: 16, shares: votes.length * 8, samples: all * 4, counts: votes.length * 4 }
  const state = kernel.reserve(Object.values(places).reduce((sum, size) => sum + size, 0))
  const shares = state + places.state
  const samples = shares + places.shares
  const counts = samples + places.samples
  const { buffer } = kernel.memory
  new Uint32Array(buffer, state, 4).set(stateOf(seed))
  new Float64Array(buffer, shares, votes.length).set(votes.map(({ correct, seen }) => correct / seen))
  fill(new Int32Array(buffer, samples, all), votes)
  new Int32Array(buffer, counts, votes.length).fill(0)
  return () => kernel.elect(state, samples, all, m, counts, shares)
}

export function plainElection({ votes, samples: all }: Ballot, m: number, seed: number): Election {
  const random = seeded(seed)
  const samples = new Int32Array(all)
  fill(samples, votes)
  const counts = new Int32Array(votes.length)
  return () => {
    for (let i = 0; i < m; i++) {
      const other = i + random.nextIndex(samples.length - i)
      const answer = samples[other] ?? -1
      samples[other] = samples[i] ?? -1
      samples[i] = answer
      if (answer >= 0) counts[answer] = (counts[answer] ?? 0) + 1
    }
    return correctShareOfDrawn(votes, counts, samples.subarray(0, m))
  }
}

/** Which vote each sample is; −1: none. */
function fill(samples: Int32Array, votes: Ballot['votes']): void {
  samples.fill(-1)
  let filled = 0
  for (const [index, { seen }] of votes.entries()) {
    samples.fill(index, filled, filled + seen)
    filled += seen
  }
}

/** Looks only at the drawn answers, since there may be hundreds that were not. Sets their counts back to 0. */
function correctShareOfDrawn(votes: Ballot['votes'], counts: Int32Array, drawn: Int32Array): number {
  let most = 1
  let leaders = 0
  let correct = 0
  for (const answer of drawn) {
    if (answer < 0) continue
    const count = counts[answer] ?? 0
    counts[answer] = 0
    if (count < most) continue
    if (count > most) {
      most = count
      leaders = 0
      correct = 0
    }
    const vote = votes[answer]
    leaders += 1
    correct += vote === undefined ? 0 : vote.correct / vote.seen
  }
  return leaders === 0 ? 0 : correct / leaders
}
