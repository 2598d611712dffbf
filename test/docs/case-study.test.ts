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

describe('the case study', () => {
  it('says what the command prints', async () => {
    const args = ['base', 'grpo'].map((model) => `fixtures/tiny-rlvr/${model}.samples.jsonl.gz`)
    const ran = await leash([
      'compare',
      '--baseline',
      args[0] ?? '',
      '--candidate',
      args[1] ?? '',
      '--json',
      '-',
    ])
    const { overall, verdict } = JSON.parse(ran.stdout) as Report
    const at = (k: number) => overall.passAtK.find((row) => row.k === k)
    const { support, answerEntropy, tokenEntropy, crossover } = overall
    const above2 = support.epsilonSweep.find(({ epsilon }) => epsilon === 0.02)
    expect(verdict).toBe('pass')
    expect(said('pass1')).toBe(`pass@1 went from ${percent(at(1)?.baseline)} to ${percent(at(1)?.candidate)}`)
    expect(said('pass64')).toBe(
      `pass@64 fell from ${percent(at(64)?.baseline)} to ${percent(at(64)?.candidate)}`,
    )
    expect(said('lost')).toBe(`${support.lost.length} lost, ${support.gained.length} gained`)
    expect(said('crossover')).toBe(`from k = ${crossover?.k ?? ''} on the baseline is ahead`)
    expect(said('eps')).toBe(
      `${above2?.shrunk ?? ''} are lost where chance explains ${above2?.shrunkExpected?.toFixed(1) ?? ''}`,
    )
    expect(said('answers')).toBe(
      `Answer entropy went from ${nats(answerEntropy?.baseline)} to ${nats(answerEntropy?.candidate)} nats`,
    )
    expect(said('tokens')).toBe(
      `token entropy from ${nats(tokenEntropy?.baseline)} to ${nats(tokenEntropy?.candidate)} nats`,
    )
  })
})
