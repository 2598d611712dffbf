// Where the evals of one side are → the evals, by the one way that this is looked up. What can be wrong with paths is a
// fault; that something elsewhere could not be had is a sentence, and leaves the verdict undecided.
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { NamedPath } from '../options/named-path.ts'
import type { Input } from '../read/source.ts'
import { fromRef } from './at-ref.ts'
import type { RefPort } from './at-ref.ts'
import { fromHistory } from './from-history.ts'
import type { HistoryPorts } from './from-history.ts'
import { fromLastGoodRun } from './last-good-run.ts'
import type { GoodRunPorts } from './last-good-run.ts'
import { absent } from './looked-up.ts'
import type { LookedUp } from './looked-up.ts'
import { fromThisRun } from './this-run.ts'
import type { ThisRun } from './this-run.ts'

export type Located =
  | { readonly kind: 'path'; readonly paths: readonly NamedPath[]; readonly why: string }
  | { readonly kind: 'artifact'; readonly pattern: string; readonly workflow: string | undefined }
  | { readonly kind: 'history'; readonly which: 'nearest' | 'merge-base' }
  | { readonly kind: 'ref'; readonly ref: string; readonly paths: readonly string[] }

/** All that GitHub is asked for. */
export interface GitHubPorts extends Omit<GoodRunPorts, 'now'>, Omit<HistoryPorts, 'now'> {
  readonly thisRun: ThisRun
  readonly files: RefPort
}

export interface LookupPorts {
  /** Resolves paths in the workspace. */
  findInputs(
    paths: readonly NamedPath[],
    side: string,
  ): Promise<{ inputs: readonly Input[]; faults: readonly Fault[] }>
  /** A sentence where GitHub cannot be asked. */
  readonly github: GitHubPorts | string
  /** When this run is. */
  readonly now: Date
}

export async function lookUp(
  side: string,
  place: Located,
  ports: LookupPorts,
): Promise<LookedUp & { readonly faults: readonly Fault[] }> {
  if (place.kind === 'path') return workspace(side, place, ports)
  const { github, now } = ports
  const found =
    typeof github === 'string'
      ? absent(note('lookup-without-github', { side, place: written(side, place), why: github }))
      : await elsewhere(side, place, github, now)
  return { ...found, faults: [] }
}

function elsewhere(
  side: string,
  place: Exclude<Located, { kind: 'path' }>,
  github: GitHubPorts,
  now: Date,
): Promise<LookedUp> {
  switch (place.kind) {
    case 'artifact':
      return side === 'candidate'
        ? fromThisRun(side, place.pattern, github.thisRun, github.artifacts)
        : fromLastGoodRun({ side, ...place }, { ...github, now })
    case 'ref':
      return fromRef(side, place.ref, place.paths, { port: github.files, now })
    case 'history':
      return fromHistory(side, place.which, { ...github, now })
  }
}

async function workspace(
  side: string,
  { paths, why }: Extract<Located, { kind: 'path' }>,
  ports: LookupPorts,
): Promise<LookedUp & { readonly faults: readonly Fault[] }> {
  const { inputs, faults } = await ports.findInputs(paths, side)
  const name = paths.map(({ task, path }) => (task === undefined ? path : `${task}=${path}`)).join(', ')
  const unknown = { commit: undefined, run: undefined, made: undefined, ageDays: undefined }
  return { kind: 'found', inputs, notes: [], faults, chosen: { kind: 'path', name, ...unknown, why } }
}

/** As the policy has it. */
function written(side: string, place: Exclude<Located, { kind: 'path' }>): string {
  const [key, value] =
    place.kind === 'artifact'
      ? ['artifact', place.pattern]
      : place.kind === 'history'
        ? ['history', place.which]
        : ['ref', place.ref]
  return `${side}: { ${key}: ${value} }`
}
