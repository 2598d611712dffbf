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
  { seen, correct, samples: all }: Ballot,
  m: number,
  seed: number,
): Election | undefined {
  const kernel = theKernel()
  if (kernel === null || all > mostFromWord) return undefined
  const places = { state: 16, shares: seen.length * 8, samples: all * 4, counts: seen.length * 4 }
  const state = kernel.reserve(Object.values(places).reduce((sum, size) => sum + size, 0))
  const shares = state + places.state
  const samples = shares + places.shares
  const counts = samples + places.samples
  const { buffer } = kernel.memory
  new Uint32Array(buffer, state, 4).set(stateOf(seed))
  setShares(new Float64Array(buffer, shares, seen.length), seen, correct)
  fill(new Int32Array(buffer, samples, all), seen)
  new Int32Array(buffer, counts, seen.length).fill(0)
  return () => kernel.elect(state, samples, all, m, counts, shares)
}

export function plainElection({ seen, correct, samples: all }: Ballot, m: number, seed: number): Election {
  const random = seeded(seed)
  const shares = new Float64Array(seen.length)
  setShares(shares, seen, correct)
  const samples = new Int32Array(all)
  fill(samples, seen)
  const counts = new Int32Array(seen.length)
  return () => {
    for (let i = 0; i < m; i++) {
      const other = i + random.nextIndex(samples.length - i)
      const answer = samples[other] ?? -1
      samples[other] = samples[i] ?? -1
      samples[i] = answer
      if (answer >= 0) counts[answer] = (counts[answer] ?? 0) + 1
    }
    return correctShareOfDrawn(shares, counts, samples.subarray(0, m))
  }
}

function setShares(shares: Float64Array, seen: Float64Array, correct: Float64Array): void {
  for (let answer = 0; answer < shares.length; answer++)
    shares[answer] = (correct[answer] ?? 0) / (seen[answer] ?? 1)
}

/** Which answer each sample gives; −1: none. */
function fill(samples: Int32Array, seen: Float64Array): void {
  let filled = 0
  for (let answer = 0; answer < seen.length; answer++) {
    const end = filled + (seen[answer] ?? 0)
    // A call for the few samples of most answers takes longer than they do.
    if (end - filled > FEW) samples.fill(answer, filled, end)
    else for (let at = filled; at < end; at++) samples[at] = answer
    filled = end
  }
  samples.fill(-1, filled)
}

const FEW = 16

/** Looks only at the drawn answers, since there may be hundreds that were not. Sets their counts back to 0. */
function correctShareOfDrawn(shares: Float64Array, counts: Int32Array, drawn: Int32Array): number {
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
    leaders += 1
    correct += shares[answer] ?? 0
  }
  return leaders === 0 ? 0 : correct / leaders
}
