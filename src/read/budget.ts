// Unfolded bytes as they pass → the same bytes, or the fault that they are more than an archive may unfold to.
import { Faults, fault } from '../faults.ts'
import type { Limits } from './limits.ts'

/** `stored`: how many packed bytes were read so far. */
export async function* budgeted(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  limits: Limits,
  stored: () => number,
): AsyncGenerator<Uint8Array> {
  let unfolded = 0
  for await (const chunk of bytes) {
    unfolded += chunk.length
    checkSize(path, unfolded, limits)
    checkRatio(path, unfolded, stored(), limits)
    yield chunk
  }
}

/** Throws `Faults` where `unfolded` bytes are too many. */
export function checkSize(path: string, unfolded: number, limits: Limits): void {
  if (unfolded <= limits.expandedBytes) return
  throw new Faults([fault('archive-size', { file: path, bytes: unfolded, limit: limits.expandedBytes })])
}

/** Throws `Faults` where `unfolded` bytes are too many for `stored` ones. */
export function checkRatio(path: string, unfolded: number, stored: number, limits: Limits): void {
  if (unfolded <= limits.ratioFrom || unfolded <= stored * limits.ratio) return
  const ratio = Math.round(unfolded / Math.max(1, stored))
  throw new Faults([fault('archive-ratio', { file: path, ratio, limit: limits.ratio })])
}
