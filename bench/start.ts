// How long a command takes that has next to nothing to do: start-up, beside that of a process that does nothing. Runs in
// turn, medians. Usage: npm run build && node scripts/run.mjs bench/start.ts [RUNS]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'

const runs = Number(process.argv[2] ?? 10)
const folder = mkdtempSync(path.join(tmpdir(), 'leash-start-'))
const cli = path.resolve('dist/cli.js')

/** 10 problems of 4 samples. */
function writeSamples(name: string, correct: (problem: number) => number): string {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const [problem, sample] = [Math.floor(i / 4), i % 4]
    return `${JSON.stringify({ problem, sample, correct: sample < correct(problem), answer: `${sample}` })}\n`
  })
  const file = path.join(folder, name)
  writeFileSync(file, lines.join(''))
  return file
}

/** Writes what the process has used of the CPU, in microseconds, to its file descriptor 3. */
const probe = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)) })",
)}`

interface Took {
  /** Milliseconds. */
  readonly wall: number
  readonly cpu: number
}

function run(args: readonly string[]): Took {
  const begun = performance.now()
  const { output } = spawnSync(process.execPath, ['--import', probe, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { wall: performance.now() - begun, cpu: Number(output[3]) / 1000 }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

try {
  const baseline = writeSamples('baseline.jsonl', (problem) => problem % 5)
  const candidate = writeSamples('candidate.jsonl', (problem) => (problem + 1) % 5)
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['an empty process', ['-e', '0']],
    ['leash --version', [cli, '--version']],
    ['leash --help', [cli, '--help']],
    ['leash inspect (40 samples)', [cli, 'inspect', baseline]],
    [
      'leash compare (40 samples a model)',
      [cli, 'compare', '--baseline', baseline, '--candidate', candidate],
    ],
  ]
  const took = cases.map((): Took[] => [])
  for (let round = 0; round < runs; round++) {
    for (const [at, [, args]] of cases.entries()) took[at]?.push(run(args))
  }
  const of = (at: number, what: keyof Took): number => median((took[at] ?? []).map((one) => one[what]))
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of ${runs}\n`,
  )
  console.log('| process | wall ms | above the empty one | CPU ms | above the empty one |')
  console.log('|-|-:|-:|-:|-:|')
  for (const [at, [name]] of cases.entries()) {
    const cells = (['wall', 'cpu'] as const).flatMap((what) => [of(at, what), of(at, what) - of(0, what)])
    console.log(`| ${name} | ${cells.map((ms) => ms.toFixed(0)).join(' | ')} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
