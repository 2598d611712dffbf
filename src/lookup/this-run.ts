// `candidate: { artifact: … }` → the evals that the jobs of this run have uploaded.
import { absent } from './looked-up.ts'
import type { LookedUp } from './looked-up.ts'
import type { ArtifactPort } from './artifact.ts'
import { artifactsOfRun, whyNone } from './run-artifacts.ts'
import type { Wanted } from './run-artifacts.ts'

export interface ThisRun {
  readonly id: number
  /** The commit it tries. */
  readonly sha: string | undefined
}

export async function fromThisRun(
  side: string,
  pattern: string,
  { id, sha }: ThisRun,
  artifacts: ArtifactPort,
): Promise<LookedUp> {
  const wanted: Wanted = { side, run: id, pattern }
  const found = await artifactsOfRun(wanted, artifacts)
  if (found.kind === 'absent') return found
  if (found.kind === 'none') return absent(whyNone(wanted, found.others))
  const { inputs, notes } = found
  const name = inputs.map((input) => input.path).join(', ')
  const why = `uploaded by this workflow run under names that match ${pattern}`
  const chosen = { kind: 'artifact', name, commit: sha, run: id, made: undefined, ageDays: 0, why } as const
  return { kind: 'found', inputs, notes, chosen }
}
