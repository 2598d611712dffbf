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

export function vectorElection(ballot: Ballot, m: number, seed: number): Election | undefined {
  const kernel = theKernel()
  const all = ballot.samples
  if (kernel === null || all > mostFromWord) return undefined
  const answers = countAnswers(ballot)
  const places = { state: 16, shares: answers * 8, samples: all * 4, counts: answers * 4 }
  const state = kernel.reserve(Object.values(places).reduce((sum, size) => sum + size, 0))
  const shares = state + places.state
  const samples = shares + places.shares
  const counts = samples + places.samples
  const { buffer } = kernel.memory
  new Uint32Array(buffer, state, 4).set(stateOf(seed))
  fill(ballot, new Int32Array(buffer, samples, all), new Float64Array(buffer, shares, answers))
  new Int32Array(buffer, counts, answers).fill(0)
  return () => kernel.elect(state, samples, all, m, counts, shares)
}

export function plainElection(ballot: Ballot, m: number, seed: number): Election {
  const random = seeded(seed)
  const answers = countAnswers(ballot)
  const shares = new Float64Array(answers)
  const samples = new Int32Array(ballot.samples)
  fill(ballot, samples, shares)
  const counts = new Int32Array(answers)
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

function countAnswers({ spread }: Ballot): number {
  return spread.answers.reduce((sum, answers) => sum + answers, 0)
}

/** Which answer each sample gives, −1: none; and how correct each answer is. */
function fill(
  { spread: { counts, answers }, right }: Ballot,
  samples: Int32Array,
  shares: Float64Array,
): void {
  shares.fill(0)
  let filled = 0
  let answer = 0
  let next = 0
  for (let kind = 0; kind < counts.length; kind++) {
    const count = counts[kind] ?? 0
    const end = answer + (answers[kind] ?? 0)
    for (; answer < end; answer++) {
      const from = filled
      filled += count
      // A call for the few samples of most answers takes longer than they do.
      if (count > FEW) samples.fill(answer, from, filled)
      else for (let at = from; at < filled; at++) samples[at] = answer
    }
    let last = next
    while (right[last]?.kind === kind) last++
    for (let place = end - last + next; next < last; next++, place++)
      shares[place] = (right[next]?.correct ?? 0) / count
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
