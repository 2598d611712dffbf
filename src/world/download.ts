// An address that GitHub gave → a file with what stands there. Sends no token, follows no further redirect, gives up on
// what stalls or never ends. Knows nothing of what the bytes mean.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

export type Downloaded =
  | { readonly kind: 'done'; readonly sha256: string }
  /** `again`: another try may help. */
  | { readonly kind: 'failed'; readonly why: string; readonly again: boolean }

/** Milliseconds for the whole file; that no byte comes for five minutes, Node's fetch notices itself. */
const patience = 30 * 60_000
/** A runner's disk holds about 14 GB. */
const mostBytes = 12 * 2 ** 30

/** `address` has to be as safe as `from`, the API that named it: https, unless that has none itself. */
export async function download(address: string, file: string, from: string): Promise<Downloaded> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !['https:', new URL(from).protocol].includes(url.protocol)) {
    const why = 'GitHub answered with a redirect that leads to no https address.'
    return { kind: 'failed', why, again: false }
  }
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      const further = response.status >= 300 && response.status < 400
      const said = further
        ? 'redirected once more, which Leash does not follow'
        : `answered ${response.status}`
      return { kind: 'failed', why: `${url.host}, where GitHub keeps it, ${said}.`, again: !further }
    }
    return await writeBody(response.body, file)
  } catch (error) {
    return {
      kind: 'failed',
      why: `${url.host}, where GitHub keeps it, failed: ${reason(error)}.`,
      again: true,
    }
  }
}

/** Writes the bytes as they come; throws where they stop to come. */
export async function writeBody(body: AsyncIterable<Uint8Array>, file: string): Promise<Downloaded> {
  const hash = createHash('sha256')
  const handle = await open(file, 'w')
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > mostBytes)
        return { kind: 'failed', why: `it has more than ${mostBytes} bytes.`, again: false }
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
  } finally {
    await handle.close()
  }
  return { kind: 'done', sha256: hash.digest('hex') }
}

/** The cause says what happened (ECONNRESET, …); fetch's own message is always the same. */
function reason(error: unknown): string {
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return innermost instanceof Error ? innermost.message : String(innermost)
}
