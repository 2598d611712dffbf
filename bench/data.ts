// Seeded eval files of any size, written in pieces: what Leash meets, lean (scores only) or fat (texts kept).
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { seeded } from '../src/stats/random.ts'

export interface Shape {
  readonly name: 'lean' | 'fat'
  readonly problems: number
  /** Length of the response kept in each line, in characters. */
  readonly text: number
}

export const shapes: readonly Shape[] = [
  { name: 'lean', problems: 1000, text: 0 },
  { name: 'fat', problems: 120, text: 9000 },
]

const words =
  'so we let the sum of \\frac{1}{n} be x and then 2x = 17, "hence" the answer follows from parity '

/** Writes plain samples to `file` until it holds `bytes`; gives the number of samples. */
export async function writeSamples(file: string, shape: Shape, bytes: number): Promise<number> {
  const random = seeded(7)
  const stream = createWriteStream(file, { highWaterMark: 1 << 20 })
  const response = words.repeat(Math.ceil(shape.text / words.length)).slice(0, shape.text)
  let written = 0
  let samples = 0
  while (written < bytes) {
    const problem = random.nextIndex(shape.problems)
    const correct = random.nextIndex(shape.problems) < problem
    const answer = correct ? '204' : String(random.nextIndex(60))
    const line = `${JSON.stringify({
      task: 'bench',
      problem: String(problem),
      correct,
      ...(shape.text > 0 ? { prompt: words, response } : {}),
      answer,
      tokens: 100 + random.nextIndex(3000),
      token_entropy: random.nextIndex(1e6) / 1e6,
    })}\n`
    written += Buffer.byteLength(line)
    samples += 1
    if (!stream.write(line)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return samples
}
