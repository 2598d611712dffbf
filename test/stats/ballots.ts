// Votes in any order → their ballot.
import { ballotOf } from '../../src/stats/maj-at-n.ts'
import type { Ballot, Vote } from '../../src/stats/maj-at-n.ts'

export function ballotOfVotes(votes: Iterable<Vote>, missing: number): Ballot {
  const all = [...votes]
  return ballotOf(
    all.map(({ seen }) => seen),
    all.filter(({ correct }) => correct > 0),
    missing,
  )
}
