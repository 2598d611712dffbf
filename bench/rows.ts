// What the other readers print → the lines of Leash's tally file, so that the two can be compared byte by byte.
// A row: task, problem, answer, samples, correct ones, tokens, token entropy and log-probability in millionths of a nat,
// truncated ones; as a JSON list, or as an object with these columns in this order.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { tallyLines } from '../src/tally/tally-file.ts'
import { addRow, emptyTally } from '../src/tally/tally.ts'

type Row = readonly [string, string, string | null, number, number, number, number, number, number]

/** `answers: false` leaves the answers out. */
export async function tallyOfRows(file: string, answers: boolean): Promise<string> {
  const tally = emptyTally()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const parsed = JSON.parse(line) as Row | Readonly<Record<string, never>>
    const row = (Array.isArray(parsed) ? parsed : Object.values(parsed)) as Row
    const [task, problem, answer, n, c, tokens, tokenEntropy, logprob, truncated] = row
    const counted = {
      kind: 'counted',
      task,
      problem,
      question: undefined,
      n,
      c,
      answers: answers ? ([[answer, n, c]] as const) : undefined,
      tokens: [n, tokens],
      tokenEntropy: [n, tokenEntropy],
      logprob: [n, logprob, tokens],
      truncated: [n, truncated],
      traces: [],
    } as const
    addRow(tally, counted, task)
  }
  return [...tallyLines(tally)].join('')
}

/** The lines of a tally file without what they say of answers. */
export async function withoutAnswers(file: string): Promise<string> {
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const fields = Object.entries(JSON.parse(line) as object).filter(([name]) => name !== 'answers')
    lines.push(`${JSON.stringify(Object.fromEntries(fields))}\n`)
  }
  return lines.join('')
}
