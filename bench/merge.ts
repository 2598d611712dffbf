// How long it takes to merge the tallies of many shards, and how large they are: every problem is in every shard, with other samples.
// Seeded. Usage: npm run build && node scripts/run.mjs bench/merge.ts [SHARDS] [PROBLEMS] [SAMPLES a problem and shard]
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { seeded } from '../src/stats/random.ts'
import { timed } from './processes.ts'

const [shards = 100, problems = 10_000, samples = 1000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'leash-merge-'))

/** Wrong answers follow a heavy-tailed law; what is right, and how often, belongs to the problem. */
function writeShard(shard: number): void {
  const random = seeded(shard + 1)
  const lines = ['{"leash":"tally/1","unit":"millionths of a nat"}\n']
  for (let problem = 0; problem < problems; problem++) {
    const rate = (((problem * 7919) % problems) / problems) ** 3
    const c = Math.round(samples * rate)
    const seen = new Map<string, number>(c === 0 ? [] : [['right', c]])
    for (let i = c; i < samples; i++) {
      const answer = `w${Math.floor(1 / (random.nextFloat() + 0.0016))}`
      seen.set(answer, (seen.get(answer) ?? 0) + 1)
    }
    const answers = [...seen].map(([answer, count]) => [answer, count, answer === 'right' ? count : 0])
    const tokens = [samples, samples * 900 + Math.floor(random.nextFloat() * 1e5)]
    lines.push(`${JSON.stringify({ task: 'math', problem: `${problem}`, n: samples, c, answers, tokens })}\n`)
  }
  writeFileSync(path.join(folder, `shard-${shard}.tally.jsonl.gz`), gzipSync(lines.join('')))
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
for (let shard = 0; shard < shards; shard++) writeShard(shard)
const size = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
const merged = path.join(folder, 'merged.tally.jsonl.gz')
const cli = path.resolve('dist/cli.js')
const run = timed([process.execPath, cli, 'tally', folder, '--out', merged], path.join(folder, 'said'))
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`)
console.log(
  '| shards | problems | samples in all | shards, MB | merged, MB | seconds | CPU seconds | peak memory |',
)
console.log('|-:|-:|-:|-:|-:|-:|-:|-:|')
console.log(
  `| ${shards} | ${problems} | ${shards * problems * samples} | ${megabytes(size)} | ${megabytes(statSync(merged).size)} ` +
    `| ${run.seconds.toFixed(1)} | ${run.cpuSeconds.toFixed(1)} | ${run.peakMegabytes.toFixed(0)} MB |`,
)
rmSync(folder, { recursive: true })
