// A log of Inspect → the accuracy that Inspect wrote into it.
import { readFileSync } from 'node:fs'
import { defaultLimits } from '../../../src/read/limits.ts'
import { zipMembers } from '../../../src/read/zip.ts'
import { sourceOf } from '../sources.ts'
import { exact } from './claims.ts'
import type { Claim } from './claims.ts'

interface Log {
  readonly results: {
    readonly scores: readonly { readonly metrics: Readonly<Record<string, { value: number }>> }[]
  }
}

export async function inspect(path: string): Promise<Claim[]> {
  const { results } = JSON.parse(await header(path)) as Log
  const own = results.scores[0]?.metrics['accuracy']?.value
  return own === undefined ? [] : [{ task: undefined, k: 1, value: own, digits: exact }]
}

/** The log itself, or the header of an archive. */
async function header(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (path.endsWith('.json')) return bytes.toString('utf8')
  const members = await zipMembers(sourceOf(path, bytes), defaultLimits)
  const parts: Uint8Array[] = []
  for await (const chunk of members.find((one) => one.path.endsWith('header.json'))?.open() ?? [])
    parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}
