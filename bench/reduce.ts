// How long and how much memory `leash tally` takes, beside DuckDB, jq, Python and the naive way in one run: whole
// processes on the same files, in turn, with equal tallies or an error. Prints Markdown tables.
// Usage: npm run bench -- [--megabytes 1000] [--small] [--rounds 3] [--shapes fat,lean] [--readers leash,duckdb]
//   [--folder DIR] [--no-growth] [--cold]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { median, setCache, timed } from './processes.ts'
import type { Run } from './processes.ts'
import { tallyOfRows, withoutAnswers } from './rows.ts'
import { shapes, writeSamples } from './shapes.ts'
import type { Shape } from './shapes.ts'

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    megabytes: { type: 'string', default: '1000' },
    small: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    shapes: { type: 'string', default: shapes.map((shape) => shape.name).join(',') },
    readers: { type: 'string', default: 'leash,duckdb,naive,python,jq' },
    folder: { type: 'string' },
    growth: { type: 'boolean', default: true },
    cold: { type: 'boolean', default: false },
  },
})
const bytes = flags.small ? 2e6 : Number(flags.megabytes) * 1e6
const rounds = flags.small ? 1 : Number(flags.rounds)
const folder = flags.folder ?? mkdtempSync(path.join(tmpdir(), 'leash-bench-'))

interface Reader {
  readonly name: string
  readonly command: (file: string) => readonly string[]
  /** Slow ones run once. */
  readonly once: boolean
}

const script = (name: string): string => path.resolve('bench/readers', name)

const readers: Readonly<Record<string, Reader>> = {
  leash: {
    name: 'leash tally',
    command: (file) => [process.execPath, path.resolve('dist/cli.js'), 'tally', file, '--out', '-'],
    once: false,
  },
  duckdb: {
    name: 'DuckDB, 2 threads',
    command: (file) => [process.execPath, script('duckdb.mjs'), file, '2'],
    once: false,
  },
  naive: {
    name: 'readline + JSON.parse',
    command: (file) => [process.execPath, script('naive.mjs'), file],
    once: true,
  },
  cat: { name: 'cat', command: (file) => ['cat', file], once: false },
  python: { name: 'Python json', command: (file) => ['python3', script('python.py'), file], once: true },
  jq: { name: 'jq and awk', command: (file) => ['sh', script('jq.sh'), file], once: true },
}

/** Readers of one file in turn (A B A B …), so that a busy machine is busy for all of them. */
function race(names: readonly string[], fileFor: (name: string) => string, cached = true): Map<string, Run> {
  const runs = new Map(names.map((name): [string, Run[]] => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const reader = readers[name]
      if (reader === undefined)
        throw new Error(`there is no reader ${name}: ${Object.keys(readers).join(', ')}`)
      if (round > 0 && reader.once) continue
      setCache(fileFor(name), cached)
      runs.get(name)?.push(timed(reader.command(fileFor(name)), output(name)))
    }
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        seconds: median(all.map((run) => run.seconds)),
        cpuSeconds: median(all.map((run) => run.cpuSeconds)),
        peakMegabytes: Math.max(...all.map((run) => run.peakMegabytes)),
      },
    ]),
  )
}

const output = (name: string): string => path.join(folder, `${name}.out`)

/** Throws where a reader's rows do not come to the tally that Leash wrote. */
async function check(names: readonly string[], shape: Shape): Promise<void> {
  if (!names.includes('leash')) return
  const answers = shape.answers === 'few'
  const ours = answers ? readFileSync(output('leash'), 'utf8') : await withoutAnswers(output('leash'))
  for (const name of names) {
    if (name !== 'leash' && (await tallyOfRows(output(name), answers)) !== ours)
      throw new Error(`${name} and leash come to different tallies of ${shape.name}`)
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at < 3 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

function rowsOf(what: string, size: number, runs: ReadonlyMap<string, Run>): string[][] {
  const of = (run: Run, name: string, what: 'seconds' | 'cpuSeconds' = 'seconds'): string => {
    const other = runs.get(name)
    return other === undefined ? '–' : (run[what] / other[what]).toFixed(3)
  }
  return [...runs].map(([name, run]) => [
    what,
    `${(size / 1e6).toFixed(0)} MB`,
    readers[name]?.name ?? name,
    run.seconds.toFixed(2),
    of(run, 'duckdb'),
    of(run, 'naive'),
    run.cpuSeconds.toFixed(2),
    of(run, 'duckdb', 'cpuSeconds'),
    `${run.peakMegabytes.toFixed(0)} MB`,
  ])
}

const head = [
  'lines',
  'size',
  'reader',
  'seconds',
  'of DuckDB',
  'of naive',
  'cpu seconds',
  'of DuckDB',
  'peak memory',
]

function fileOf(shape: Shape, size: number): string {
  const file = path.join(folder, `${shape.name}-${Math.round(size / 1e6)}.jsonl`)
  if (!existsSync(file)) writeSamples(file, shape, size)
  return file
}

async function compareReaders(shape: Shape, names: readonly string[]): Promise<string[][]> {
  const file = fileOf(shape, bytes)
  const runs = race(names, () => file)
  await check(names, shape)
  return rowsOf(shape.name, statSync(file).size, runs)
}

/** The fat file as one gzip member and as a zip of eight; DuckDB reads no zip, so it gets the gzip file there too. */
async function compareArchives(shape: Shape, names: readonly string[]): Promise<string[][]> {
  const file = fileOf(shape, bytes)
  if (!existsSync(`${file}.zip`)) spawnSync('python3', [script('pack.py'), file], { stdio: 'inherit' })
  const pair = names.filter((name) => name === 'leash' || name === 'duckdb')
  const rows: string[][] = []
  for (const kind of ['gz', 'zip']) {
    const runs = race(pair, (name) => `${file}.${name === 'duckdb' ? 'gz' : kind}`)
    await check(pair, shape)
    rows.push(...rowsOf(`${shape.name}, .${kind}`, statSync(`${file}.${kind}`).size, runs))
  }
  return rows
}

async function growth(shape: Shape, names: readonly string[]): Promise<string[][]> {
  const pair = names.filter((name) => name === 'leash' || name === 'duckdb')
  const rows: string[][] = []
  for (const part of [16, 4, 1]) {
    const file = fileOf(shape, bytes / part)
    const runs = race(pair, () => file)
    await check(pair, shape)
    rows.push(...rowsOf(`${shape.name}, ${16 / part}×`, statSync(file).size, runs))
  }
  return rows
}

/** From the disk itself: nothing can be faster than `cat`. */
function coldLine(shape: Shape): string {
  const runs = race(['cat', 'leash'], () => fileOf(shape, bytes), false)
  const [cat, leash] = [runs.get('cat')?.seconds ?? Number.NaN, runs.get('leash')?.seconds ?? Number.NaN]
  return `- ${shape.name}: cat ${cat.toFixed(2)} s, leash tally ${leash.toFixed(2)} s, ${(leash / cat).toFixed(3)} of cat`
}

try {
  mkdirSync(folder, { recursive: true })
  const chosen = shapes.filter((shape) => flags.shapes.split(',').includes(shape.name))
  const names = flags.readers.split(',')
  const rows: string[][] = []
  const grown: string[][] = []
  const cold: string[] = []
  for (const shape of chosen) {
    rows.push(...(await compareReaders(shape, names)))
    if (shape.name === 'fat') rows.push(...(await compareArchives(shape, names)))
    if (flags.cold) cold.push(coldLine(shape))
    if (flags.growth && !flags.small && (shape.name === 'fat' || shape.name === 'lean'))
      grown.push(...(await growth(shape, names)))
    if (flags.folder === undefined) rmSync(fileOf(shape, bytes))
  }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. All tallies are equal.\n`,
  )
  console.log(`${table(head, rows)}\n`)
  if (grown.length > 0) console.log(`Growth with size:\n\n${table(head, grown)}\n`)
  if (cold.length > 0) console.log(`Not in the file cache:\n\n${cold.join('\n')}\n`)
  console.log(shapes.map((shape) => `- ${shape.name}: ${shape.means}`).join('\n'))
} finally {
  if (flags.folder === undefined) rmSync(folder, { recursive: true, force: true })
}
