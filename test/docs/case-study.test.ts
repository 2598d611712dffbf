// The numbers of the case study are those its command prints.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { formatValue } from '../../src/metrics/format-value.ts'
import type { Report } from '../../src/render/report.ts'
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

  it('tells the slower run as it is', async () => {
    const { overall, verdict } = await report('grpo')
    expect(verdict).toBe('pass')
    expect(page).toContain(`its pass@1 rises by ${(100 * (overall.passAtK[0]?.change ?? 0)).toFixed(1)} pp`)
    expect(overall.support.lost).toEqual([])
  })
})
