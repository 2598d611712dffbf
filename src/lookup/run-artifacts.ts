// Artifacts of one workflow run, by a name pattern → eval files to read, or the sentence that says why not. Never both:
// a matrix leg that is missing would be a smaller eval that looks like a whole one.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Input } from '../read/source.ts'
import { matching } from './artifact.ts'
import type { Artifact, ArtifactPort, Download } from './artifact.ts'
import { refusedLookup } from './looked-up.ts'

export interface Wanted {
  /** Whose evals these are, for messages. */
  readonly side: string
  readonly run: number
  /** A name or glob. */
  readonly pattern: string
}

export type RunArtifacts =
  | { readonly kind: 'found'; readonly inputs: readonly Input[]; readonly notes: readonly Note[] }
  /** The run has none of that name; those it has. */
  | { readonly kind: 'none'; readonly others: readonly string[] }
  | { readonly kind: 'absent'; readonly why: Note }

/** So many downloads at once. */
const together = 6

/** Lists, chooses and downloads; each artifact is an input of its own, so that one without evals is told. */
export async function artifactsOfRun(wanted: Wanted, port: ArtifactPort): Promise<RunArtifacts> {
  const { side, run, pattern } = wanted
  const listed = await port.list(run)
  if (!listed.ok) return refusedLookup(side, `the artifacts of run ${run}`, listed.refusal, 'actions')
  const meant = matching(listed.value, pattern)
  if (meant.length === 0)
    return { kind: 'none', others: [...new Set(listed.value.map((one) => one.name))].sort() }
  const expired = meant.find((artifact) => artifact.expired)
  return expired === undefined
    ? downloadAll(meant, wanted, port)
    : { kind: 'absent', why: whyExpired(expired, wanted) }
}

async function downloadAll(
  artifacts: readonly Artifact[],
  wanted: Wanted,
  port: ArtifactPort,
): Promise<RunArtifacts> {
  const inputs: Input[] = []
  for (let start = 0; start < artifacts.length; start += together) {
    const some = artifacts.slice(start, start + together)
    const ended = await Promise.all(
      some.map(async (artifact) => ({ artifact, download: await port.download(artifact) })),
    )
    for (const { artifact, download } of ended) {
      if (download.kind !== 'here') return { kind: 'absent', why: whyNot(download, artifact, wanted) }
      inputs.push({ task: undefined, path: artifact.name, named: 'file', sources: [download.source] })
    }
  }
  const unchecked = artifacts.filter((artifact) => artifact.digest === undefined).map((one) => one.name)
  const notes =
    unchecked.length === 0
      ? []
      : [note('artifact-unchecked', { side: wanted.side, names: unchecked.join(', ') })]
  return { kind: 'found', inputs, notes }
}

/** What to say of a run that has no such artifact and should have it. */
export function whyNone({ side, run, pattern }: Wanted, others: readonly string[]): Note {
  return note('run-without-artifact', { side, run, pattern, others: others.join(', ') })
}

function whyExpired({ name, expires }: Artifact, { side, run }: Wanted): Note {
  return note('artifact-expired', { side, name, run, on: expires?.slice(0, 10) })
}

function whyNot(download: Exclude<Download, { kind: 'here' }>, artifact: Artifact, wanted: Wanted): Note {
  const { side, run } = wanted
  const { name } = artifact
  switch (download.kind) {
    case 'expired':
      return whyExpired(artifact, wanted)
    case 'damaged':
      return note('artifact-damaged', { side, name, run, said: artifact.digest ?? '', is: download.is })
    case 'failed':
      return note('artifact-not-delivered', { side, name, run, why: download.why })
    case 'refused':
      return refusedLookup(side, `the artifact ${name} of run ${run}`, download.refusal, 'actions').why
  }
}
