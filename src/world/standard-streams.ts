// Standard output and standard error: written with back-pressure, and honest about a reader that is gone or a full disk.
import { gathered } from './gathered.ts'

/** Throws where the text cannot be written; `leash … | head` closing our output early is no failure of ours. */
export async function printTo(stream: NodeJS.WriteStream, text: string | Iterable<string>): Promise<void> {
  for (const piece of typeof text === 'string' ? [text] : gathered(text)) {
    if (!(await write(stream, piece))) return
  }
}

/** False: nobody reads any more. */
function write(stream: NodeJS.WriteStream, piece: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error === null || error === undefined) resolve(true)
      else if (error.code === 'EPIPE') resolve(false)
      else reject(error)
    })
  })
}

/** `printTo` hears of every failed write; without a listener Node would end the process before the verdict is told. */
export function hearBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** Once all that was written is out, or cannot be: where they are pipes, it may wait. */
export async function drained(): Promise<void> {
  const busy = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0)
  await Promise.allSettled(busy.map((stream) => write(stream, '')))
}
