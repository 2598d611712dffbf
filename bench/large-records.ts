// Peak memory of `leash inspect` for records that no string can hold: a line with one very long text, a first line, and a
// document with many samples. Fails where a peak is above its bound. `npm run bench:large -- --megabytes 600`
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { timed } from './processes.ts'

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '600' } } })
const bytes = Number(values.megabytes) * 1e6
const said = JSON.stringify('He said "so": x = 3\n'.repeat(50_000)).slice(1, -1)

/** Text of about so many bytes, as it stands between quotes. */
function* text(size: number): Generator<string> {
  for (let done = 0; done < size; done += said.length) yield said
}

function* line(start: string, end: string): Generator<string> {
  yield `${start}"completion":"`
  yield* text(bytes)
  yield `",${end}}\n`
}

function* log(): Generator<string> {
  const content = Array.from({ length: 300 }, (_, index) => ({
    token: `t${index}`,
    logprob: -0.01 * (1 + (index % 7)),
    top_logprobs: [{ token: 'a', logprob: -1.5 }],
  }))
  const one = (id: number): string =>
    JSON.stringify({
      id: `p${id >> 3}`,
      epoch: 1 + (id & 7),
      input: `Question ${id >> 3}`,
      messages: [{ role: 'assistant', content: said.slice(0, 30_000) }],
      output: { choices: [{ stop_reason: 'stop', logprobs: { content } }] },
      scores: { match: { value: id % 3 === 0 ? 'I' : 'C', answer: String(id % 5) } },
    })
  yield '{\n"version":2,"status":"success","eval":{"task":"t","model":"m"},"samples":['
  for (let id = 0, done = 0; done < bytes; id += 1) {
    const sample = `${id === 0 ? '' : ','}${one(id)}`
    done += sample.length
    yield sample
  }
  yield ']}\n'
}

const small = '{"problem":"a","correct":true}\n'

function* middle(): Generator<string> {
  yield small
  yield* line('{"problem":"b",', '"correct":false')
  yield small
}

const cases: readonly (readonly [name: string, parts: () => Iterable<string>, most: number])[] = [
  ['a line in the middle', middle, 200],
  ['a first line', () => line('{"task_id":"HumanEval/0",', '"passed":true'), 200],
  ['an Inspect log', log, 500],
]

const folder = mkdtempSync(path.join(tmpdir(), 'leash-'))
try {
  console.log('| record | seconds | processor | peak | bound |\n|---|---|---|---|---|')
  for (const [name, parts, most] of cases) {
    const file = path.join(folder, 'data.json')
    const out = openSync(file, 'w')
    for (const part of parts()) writeSync(out, part)
    closeSync(out)
    const run = timed([process.execPath, 'dist/cli.js', 'inspect', file], path.join(folder, 'out'))
    const [seconds, cpu] = [run.seconds.toFixed(1), run.cpuSeconds.toFixed(1)]
    console.log(
      `| ${name} of ${values.megabytes} MB | ${seconds} s | ${cpu} s | ${run.peakMegabytes.toFixed(0)} MB | ${most} MB |`,
    )
    if (run.peakMegabytes > most) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
