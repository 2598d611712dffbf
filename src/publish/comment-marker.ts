// The hidden lines at the top of a comment: whose report it is, and which run wrote it. Text in, text or values out.

/** A workflow run and its attempt; both only ever grow. */
export interface Stamp {
  readonly run: number
  readonly attempt: number
}

/** The first line, by which a comment of this key is found again. */
export function marker(key: string): string {
  return `<!-- leash:key=${key} -->`
}

/** The second line, by which an older run knows a newer one's comment. */
export function stampLine({ run, attempt }: Stamp): string {
  return `<!-- leash:run=${run} attempt=${attempt} -->`
}

/** Whether this is a comment of `key`, whoever wrote it. */
export function isMarked(body: string, key: string): boolean {
  return line(body, 0) === marker(key)
}

/** Undefined: the comment does not say, so any run is newer. */
export function stampOf(body: string): Stamp | undefined {
  const [, run, attempt] = /^<!-- leash:run=(\d{1,15}) attempt=(\d{1,9}) -->$/.exec(line(body, 1)) ?? []
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) }
}

/** An unknown run is newer than none, and none is newer than it. */
export function isNewer(one: Stamp | undefined, other: Stamp | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt)
}

/** GitHub's web editor stores CRLF. */
function line(body: string, index: number): string {
  return (body.split('\n', index + 1)[index] ?? '').trim()
}
