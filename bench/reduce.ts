// How long and how much memory `leash tally` takes, beside the naive way (readline + JSON.parse) in the same run, as
// whole processes on the same files. Prints a Markdown table. Usage: npm run bench [-- MEGABYTES]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { shapes, writeSamples } from './data.ts'

const megabytes = Number(process.argv[2] ?? '1000')
const folder = mkdtempSync(path.join(tmpdir(), 'leash-bench-'))

/** The naive way, as people write it in a notebook's Node twin: one line, one JSON.parse, counts in a Map. */
const naive = `
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
const problems = new Map()
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  const row = JSON.parse(line)
  const seen = problems.get(row.problem) ?? { n: 0, c: 0, answers: new Map() }
  problems.set(row.problem, seen)
  seen.n += 1
  seen.c += row.correct ? 1 : 0
  seen.answers.set(row.answer, (seen.answers.get(row.answer) ?? 0) + 1)
}
let n = 0, c = 0
for (const one of problems.values()) { n += one.n; c += one.c }
console.log(JSON.stringify({ n, c }))
`

interface Run {
  readonly seconds: number
  readonly peakMegabytes: number
  readonly output: string
}

/** Runs node with GNU time, which knows the process's peak memory. */
function timed(args: readonly string[]): Run {
  const begun = performance.now()
  const done = spawnSync('/usr/bin/env', ['time', '-f', '%M', process.execPath, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - begun) / 1000
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed: ${done.stderr}`)
  const peak = Number(done.stderr.trim().split('\n').at(-1))
  return { seconds, peakMegabytes: peak / 1024, output: done.stdout }
}

function countsOfTally(text: string): string {
  let n = 0
  let c = 0
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const row = JSON.parse(line) as { n: number; c: number }
    n += row.n
    c += row.c
  }
  return JSON.stringify({ n, c })
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

try {
  const script = path.join(folder, 'naive.mjs')
  writeFileSync(script, naive)
  const lines = [
    row(['lines', 'size', 'reader', 'seconds', 'of naive', 'peak memory']),
    row(['---', '---:', '---', '---:', '---:', '---:']),
  ]
  for (const shape of shapes) {
    const file = path.join(folder, `${shape.name}.jsonl`)
    await writeSamples(file, shape, megabytes * 1e6)
    const ours = timed(['dist/cli.js', 'tally', file, '--out', '-'])
    const theirs = timed([script, file])
    if (countsOfTally(ours.output) !== theirs.output.trim())
      throw new Error('the two readers count differently')
    const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`
    for (const [reader, run] of [
      ['leash tally', ours],
      ['readline + JSON.parse', theirs],
    ] as const) {
      const ratio = (run.seconds / theirs.seconds).toFixed(2)
      lines.push(
        row([shape.name, size, reader, run.seconds.toFixed(2), ratio, `${run.peakMegabytes.toFixed(0)} MB`]),
      )
    }
    rmSync(file)
  }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n${lines.join('\n')}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
