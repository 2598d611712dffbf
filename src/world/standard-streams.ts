// Standard output and standard error, with back-pressure, and without a stack trace when the reader has gone away.
import { once } from 'node:events'

export async function printTo(stream: NodeJS.WriteStream, text: string | Iterable<string>): Promise<void> {
  for (const piece of typeof text === 'string' ? [text] : text) {
    if (!stream.write(piece)) await once(stream, 'drain')
  }
}

/** `leash … | head` closes our standard output early; that is no failure of ours. */
export function hearBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
}
