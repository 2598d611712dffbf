// What a file records → which metrics it can feed, and why not the others. A comparison needs the same of both models.
import type { Fault } from '../../faults.ts'
import type { FileReading } from '../../read/reading.ts'

export interface Feed {
  readonly metric: string
  readonly can: boolean
  /** Why not, or for how much of the file; null: there is nothing to say. */
  readonly why: string | null
}

export function feedsOf(file: FileReading): readonly Feed[] {
  const { samples, recorded, samplesPerProblem: spread, traces } = file
  const several = spread !== undefined && spread.max > 1
  const oneSample = 'one sample a problem shows only pass@1'
  const ofSamples = (metric: string, known: number, what: string): Feed => {
    if (samples === 0) return { metric, can: false, why: 'there are no samples' }
    if (known === 0) return { metric, can: false, why: `${what} not recorded` }
    return { metric, can: true, why: known < samples ? `known for ${known} of ${samples} samples` : null }
  }
  const answers = ofSamples('answer entropy', recorded.answers, 'answers are')
  return [
    ofSamples('pass@1', samples, 'samples are'),
    samples > 0 && several
      ? { metric: 'pass@k and support', can: true, why: null }
      : { metric: 'pass@k and support', can: false, why: samples === 0 ? 'there are no samples' : oneSample },
    answers.can && !several ? { ...answers, can: false, why: 'it needs several samples a problem' } : answers,
    ofSamples('token entropy', recorded.tokenEntropy, 'token-level entropies are'),
    ofSamples('tokens', recorded.tokens, 'numbers of tokens are'),
    ofSamples('truncation', recorded.truncated, 'finish reasons are'),
    traces > 0
      ? { metric: 'perplexity', can: true, why: null }
      : { metric: 'perplexity', can: false, why: 'there are no external traces' },
    ofSamples('pairing by question', recorded.questions, 'questions are'),
  ]
}

/** Why nothing of this file can be compared; undefined: something can. `faults`: of all files. */
export function whyUseless(
  { path, samples, traces, notes }: FileReading,
  faults: readonly Fault[],
): string | undefined {
  if (samples > 0 || traces > 0) return undefined
  const told = faults.find(({ text }) => text.startsWith(path)) ?? notes[0]
  return told === undefined
    ? 'no sample was read.'
    : told.text.slice(told.text.startsWith(path) ? path.length : 0).replace(/^(:|,)? /, '')
}
