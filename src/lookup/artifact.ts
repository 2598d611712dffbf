// A workflow run's artifacts as GitHub lists them × a name pattern → the ones that are meant. Asks and downloads nothing.
import picomatch from 'picomatch'
import type { Refusal, Reply } from '../publish/reply.ts'
import type { Source } from '../read/source.ts'

export interface Artifact {
  readonly id: number
  /** Hostile: escape before printing. */
  readonly name: string
  /** Of the stored bytes: `sha256:…`; undefined: GitHub does not say. */
  readonly digest: string | undefined
  readonly expired: boolean
  /** ISO 8601; undefined: GitHub does not say. */
  readonly expires: string | undefined
}

/** How a download ended. `failed`: where GitHub sent us for the bytes did not deliver them. */
export type Download =
  | { readonly kind: 'here'; readonly source: Source }
  | { readonly kind: 'expired' }
  | { readonly kind: 'damaged'; readonly is: string }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface ArtifactPort {
  /** All artifacts of a run, of every attempt; the order is GitHub's. */
  list(run: number): Promise<Reply<readonly Artifact[]>>
  /** The bytes as they were stored, checked against the digest; the source is called as the artifact is. */
  download(artifact: Artifact): Promise<Download>
}

/** Those whose name matches, sorted by name. Attempts of a run repeat names; the one with the highest id is the latest. */
export function matching(artifacts: readonly Artifact[], pattern: string): Artifact[] {
  const isMeant = picomatch(pattern, { dot: true })
  const latest = new Map<string, Artifact>()
  for (const artifact of artifacts) {
    if (!isMeant(artifact.name)) continue
    const other = latest.get(artifact.name)
    if (other === undefined || other.id < artifact.id) latest.set(artifact.name, artifact)
  }
  return [...latest.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
