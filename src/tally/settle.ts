// What is done to a whole tally once, after reading. External traces are brought to the problem they belong to: a trace line
// names a problem by id alone, so while reading it waits in an entry without question and without samples. And the room that
// only adding needs is given back.
import type { ProblemTally, Tally } from './tally.ts'

export function settleAnswers(tally: Tally): void {
  for (const problems of tally.values()) for (const { answers } of problems.values()) answers.settle()
}

/** Moves the traces of sample-less entries to the one entry with that id that has samples; leaves them where none is. */
export function settleTraces(tally: Tally): void {
  for (const problems of tally.values()) {
    const sampled = onlySampledById(problems.values())
    for (const [key, entry] of problems) {
      const home = sampled.get(entry.problem)
      if (entry.n > 0 || entry.traces.size === 0 || home === undefined) continue
      for (const [trace, score] of entry.traces) home.traces.set(trace, score)
      problems.delete(key)
    }
  }
}

/** Problem id → its entry, where exactly one entry with samples has that id. */
function onlySampledById(entries: Iterable<ProblemTally>): Map<string, ProblemTally> {
  const byId = new Map<string, ProblemTally | undefined>()
  for (const entry of entries) {
    if (entry.n > 0) byId.set(entry.problem, byId.has(entry.problem) ? undefined : entry)
  }
  const only = new Map<string, ProblemTally>()
  for (const [id, entry] of byId) if (entry !== undefined) only.set(id, entry)
  return only
}
