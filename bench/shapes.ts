// Seeded eval files of any size, as Python's json.dumps lays them out: with and without texts, and the awkward kinds.
// The same seed and size give the same bytes.
import { closeSync, openSync, writeSync } from 'node:fs'
import { seeded } from '../src/stats/random.ts'
import type { Random } from '../src/stats/random.ts'

export interface Shape {
  readonly name: 'fat' | 'code' | 'nested' | 'lean' | 'distinct'
  /** For the table's legend. */
  readonly means: string
  readonly problems: number
  /** Whether the samples of a problem stand together, as most tools write them. */
  readonly grouped: boolean
  /** Bytes of prompt and response; none where scores alone are kept. */
  readonly texts: 'none' | 'prose' | 'code'
  /** Objects `{"token": …, "logprob": …}` in each line. */
  readonly tokens: number
  readonly answers: 'few' | 'all different'
}

const fat = { problems: 120, grouped: true, texts: 'prose', tokens: 0, answers: 'few' } as const
const lean = { problems: 1000, grouped: false, texts: 'none', tokens: 0, answers: 'few' } as const

export const shapes: readonly Shape[] = [
  { name: 'fat', means: 'texts kept, about 9 kB a line', ...fat },
  { name: 'code', means: 'as fat, with an escaped quote every 25 bytes', ...fat, texts: 'code' },
  { name: 'nested', means: 'as fat, with 300 nested token objects a line', ...fat, tokens: 300 },
  { name: 'lean', means: 'scores alone, 1000 problems in random order', ...lean },
  { name: 'distinct', means: 'as lean, every answer different', ...lean, answers: 'all different' },
]

/** Pieces of JSON string content, so that any sequence of them is one too. */
const prose = ['so ', 'we let ', 'the sum ', 'of \\\\frac{1}{n} ', 'be x.\\n', 'Then 2x = 17, ', 'hence ']
const rare = ['\\"quoted\\" ', '\\u00e9t\\u00e9 ', '\\ud83d\\ude00 ', 'größer ', '数 ', '🙂 ', 'C:\\\\']
const code = ['print(\\"value = ', 'x[\\"key\\"] = ', 'return \\"ok\\"\\n', 'for i in range(n):\\n    ']

/** A long stretch of text and the places where it may be cut. */
interface Pool {
  readonly bytes: Buffer
  readonly cuts: readonly number[]
}

function poolOf(texts: Shape['texts'], random: Random): Pool {
  const words = texts === 'code' ? code : prose
  const parts: string[] = []
  const cuts: number[] = [0]
  for (let size = 0; size < 1 << 21;) {
    const words_ = texts === 'prose' && random.nextIndex(12) === 0 ? rare : words
    const part = words_[random.nextIndex(words_.length)] ?? ''
    parts.push(part)
    size += Buffer.byteLength(part)
    cuts.push(size)
  }
  return { bytes: Buffer.from(parts.join('')), cuts }
}

/** A stretch of about `size` bytes. */
function cut(pool: Pool, size: number, random: Random): Buffer {
  const steps = Math.ceil((size * pool.cuts.length) / pool.bytes.length)
  const from = random.nextIndex(pool.cuts.length - steps)
  return pool.bytes.subarray(pool.cuts[from], pool.cuts[from + steps])
}

/** Writes plain samples to `file` until it holds `bytes`; gives the number of samples. */
export function writeSamples(file: string, shape: Shape, bytes: number): number {
  const random = seeded(7)
  const pool = poolOf(shape.texts, random)
  const perProblem = Math.ceil(bytes / lineSize(shape) / shape.problems)
  const out = openSync(file, 'w')
  const buffer = Buffer.allocUnsafe(1 << 22)
  let at = 0
  let written = 0
  let samples = 0
  const attempts: Record<number, number> = {}
  const add = (text: string | Buffer): void => {
    at += typeof text === 'string' ? buffer.write(text, at, 'latin1') : text.copy(buffer, at)
  }
  while (written + at < bytes) {
    const problem = shape.grouped
      ? Math.floor(samples / perProblem) % shape.problems
      : random.nextIndex(shape.problems)
    writeLine(shape, problem, (attempts[problem] = (attempts[problem] ?? -1) + 1), pool, random, add)
    samples += 1
    if (at < buffer.length - (1 << 17)) continue
    written += writeSync(out, buffer, 0, at)
    at = 0
  }
  writeSync(out, buffer, 0, at)
  closeSync(out)
  return samples
}

function lineSize(shape: Shape): number {
  return (shape.texts === 'none' ? 190 : 12_200) + shape.tokens * 50
}

function writeLine(
  shape: Shape,
  problem: number,
  sample: number,
  pool: Pool,
  random: Random,
  add: (text: string | Buffer) => void,
): void {
  const correct = random.nextIndex(shape.problems) < problem
  const tokens = 100 + random.nextIndex(30_000)
  const entropy = random.nextFloat()
  add(`{"task": "${problem % 2 === 0 ? 'aime24' : 'math500'}", "problem": "${problem}", "sample": `)
  add(`${sample}`)
  if (shape.texts !== 'none') {
    add(', "prompt": "')
    add(cut(pool, 900, random))
    add('", "response": "')
    add(cut(pool, 2000 + random.nextIndex(18_000), random))
    add('"')
  }
  if (shape.tokens > 0) writeTokens(shape.tokens, random, add)
  add(`, "answer": ${answerOf(shape, correct, sample, random)}, "correct": ${correct}`)
  add(`, "tokens": ${tokens}, "token_entropy": ${entropy}, "logprob": ${-entropy * tokens}`)
  add(`, "truncated": ${tokens > 29_500}}\n`)
}

function answerOf(shape: Shape, correct: boolean, sample: number, random: Random): string {
  if (shape.answers === 'all different') return `"answer ${sample} to ${random.nextFloat()}"`
  if (correct) return '"204"'
  return random.nextIndex(33) === 0 ? 'null' : `"\\\\frac{${random.nextIndex(60)}}{7}"`
}

function writeTokens(count: number, random: Random, add: (text: string | Buffer) => void): void {
  add(', "logprobs": [')
  for (let at = 0; at < count; at += 1) {
    const text = ['the', ' sum', '\\n', ' \\"x\\"', ' {', '}', ' [1]'][random.nextIndex(7)] ?? ''
    add(`${at > 0 ? ', ' : ''}{"token": "${text}", "logprob": ${-random.nextFloat()}}`)
  }
  add(']')
}
