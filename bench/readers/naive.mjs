// The naive way, as people write it: one line by readline, one JSON.parse, counts in a Map.
// Prints a row per task, problem and answer, as every script in this folder does; the columns are in ../rows.ts.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const groups = new Map()
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  const row = JSON.parse(line)
  const key = JSON.stringify([row.task, row.problem, row.answer])
  let sums = groups.get(key)
  if (sums === undefined) groups.set(key, (sums = [0, 0, 0, 0, 0, 0]))
  sums[0] += 1
  sums[1] += row.correct ? 1 : 0
  sums[2] += row.tokens
  sums[3] += Math.floor(row.token_entropy * 1e6 + 0.5)
  sums[4] += Math.floor(row.logprob * 1e6 + 0.5)
  sums[5] += row.truncated ? 1 : 0
}
for (const [key, sums] of groups) console.log(JSON.stringify([...JSON.parse(key), ...sums]))
