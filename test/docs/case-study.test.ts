// The numbers of the case study are those its command prints.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readTally } from '../../src/tally/read-tally.ts'
import { formatValue } from '../../src/metrics/format-value.ts'
import { shrinkChance } from '../../src/metrics/support-chances.ts'
import type { Report } from '../../src/render/report.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import type { ProblemTally, Tally } from '../../src/tally/tally.ts'
import { findInputs } from '../../src/world/files.ts'
import { leash } from '../doors/leash-cli.ts'

const page = readFileSync('docs/case-study.md', 'utf8')

function said(mark: string): string | undefined {
  return new RegExp(`<!-- ${mark} -->([^]*?)<!-- / -->`).exec(page)?.[1]
}

const percent = (value: number | undefined): string => formatValue(value ?? Number.NaN, 'fraction')
const nats = (value: number | undefined): string => (value ?? Number.NaN).toFixed(3)

async function report(candidate: string): Promise<Report> {
  const [baseline, other] = ['base', candidate].map((model) => `fixtures/tiny-rlvr/${model}.samples.jsonl.gz`)
  const ran = await leash([
    'compare',
    '--baseline',
    baseline ?? '',
    '--candidate',
    other ?? '',
    '--json',
    '-',
  ])
  return JSON.parse(ran.stdout) as Report
}

async function tally(name: string): Promise<Tally> {
  const { inputs } = await findInputs([{ path: `fixtures/tiny-rlvr/tallies/${name}.tally.jsonl.gz` }], name)
  return (await readTally(inputs, defaultPolicy, name)).tally
}

function plugIn({ answers, n }: ProblemTally): number {
  return answers.counts.reduce((sum, seen) => sum - (seen / n) * Math.log(seen / n), 0)
}

/** A row of the page's table. Every problem has 256 samples: pass@256 is the share with a correct one. */
function rowAt(step: number, base: Tally, checkpoint: Tally): string[] {
  const pairs = pairTallies(base, checkpoint).tasks.flatMap((task) => task.pairs)
  const sum = (of: (pair: (typeof pairs)[number]) => number) => pairs.reduce((all, pair) => all + of(pair), 0)
  const mean = (of: (problem: ProblemTally) => number) => sum(({ candidate }) => of(candidate)) / pairs.length
  const lost = sum(({ baseline, candidate }) => Number(baseline.c > 0 && candidate.c === 0))
  return [
    String(step),
    percent(mean(({ c, n }) => c / n)),
    percent(mean(({ c }) => Number(c > 0))),
    `${lost} (${sum((pair) => shrinkChance(pair, 0)).toFixed(2)})`,
    nats(mean(plugIn)),
    nats(mean(({ tokenEntropy }) => tokenEntropy.sum / tokenEntropy.known / 1e6)),
  ]
}

/** The cells of the table's rows that begin with a number. */
function rowsOfThePage(): string[][] {
  return page
    .split('\n')
    .filter((line) => /^\| +\d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

describe('the case study', () => {
  it('says what the command prints', async () => {
    const { overall, verdict } = await report('grpo-fast')
    const at = (k: number) => overall.passAtK.find((row) => row.k === k)
    const { support, answerEntropy, tokenEntropy, crossover, perplexity } = overall
    const { lost, gained, lostBeyondNoise, lostByChance } = support
    const rise = (supportClass: string): string => {
      const group = perplexity?.groups.find((one) => one.source === null && one.supportClass === supportClass)
      return ((group?.candidate ?? Number.NaN) / (group?.baseline ?? Number.NaN)).toFixed(1)
    }
    expect(said('verdict')).toBe(`says ${verdict}`)
    expect(said('pass1')).toBe(`pass@1 went from ${percent(at(1)?.baseline)} to ${percent(at(1)?.candidate)}`)
    expect(said('pass256')).toBe(
      `pass@256 fell from ${percent(at(256)?.baseline)} to ${percent(at(256)?.candidate)}`,
    )
    expect(said('lost')).toBe(`${lost.length} of them are lost, ${gained.length} gained`)
    expect(said('chance')).toBe(lostByChance.toFixed(2))
    expect(said('beyond')).toBe(
      `${lostBeyondNoise.length} of the ${lost.length} are significant on their own`,
    )
    expect(said('crossover')).toBe(`From k = ${crossover?.k ?? ''} on the baseline is ahead`)
    expect(said('answers')).toBe(
      `Answer entropy went from ${nats(answerEntropy?.baseline)} to ${nats(answerEntropy?.candidate)} nats`,
    )
    expect(said('tokens')).toBe(
      `token entropy from ${nats(tokenEntropy?.baseline)} to ${nats(tokenEntropy?.candidate)} nats`,
    )
    expect(said('perplexity')).toBe(
      `their perplexity rose ${rise('shrunk')}-fold on the lost problems, ${rise('preserved')}-fold on the preserved ones`,
    )
  })

  it('tells the way there as the tallies of the checkpoints have it', async () => {
    const base = await tally('base-step0')
    const rows = [50, 100, 150, 200, 250, 300].map(async (step) =>
      rowAt(step, base, await tally(`grpo-fast-step${step}`)),
    )
    expect(rowsOfThePage()).toEqual(await Promise.all(rows))
  })

  it('tells the slower run as it is', async () => {
    const { overall, verdict } = await report('grpo')
    expect(verdict).toBe('pass')
    expect(page).toContain(`its pass@1 rises by ${(100 * (overall.passAtK[0]?.change ?? 0)).toFixed(1)} pp`)
    expect(overall.support.lost).toEqual([])
  })
})
