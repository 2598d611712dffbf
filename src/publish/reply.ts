// What GitHub said to a request, as a value: publishing never throws because of a refusal.

/** Why there is no answer. `limited`: told to slow down; `forbidden`: the token may not; `missing`: 404, which GitHub
 * also says to tokens that may not see a thing; `rejected`: 422 and other complaints about the request; `outage`: GitHub
 * or the network failed. */
export type RefusalKind = 'limited' | 'forbidden' | 'missing' | 'rejected' | 'outage'

export interface Refusal {
  readonly kind: RefusalKind
  /** HTTP status; undefined: there was no HTTP answer. */
  readonly status: number | undefined
  /** GitHub's or the network's own words. Hostile: escape before printing. */
  readonly message: string
}

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }
