// A person's word that an entry may be built upon although its verdict was not a pass; schema `leash.acceptance/1`. A file
// of its own, so that nothing is rewritten and everybody can see who said it, when and why.

export interface Acceptance {
  readonly schema: 'leash.acceptance/1'
  /** Path of the entry. */
  readonly entry: string
  /** Full SHA of the entry's commit. */
  readonly commit: string
  /** UTC, to the second. */
  readonly date: string
  readonly by: string
  readonly reason: string
  /** The workflow run that wrote it; null: none did. */
  readonly run: { readonly id: string; readonly attempt: number } | null
}

export function printAcceptance(acceptance: Acceptance): string {
  return `${JSON.stringify(acceptance, null, 1)}\n`
}
