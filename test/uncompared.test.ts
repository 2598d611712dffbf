import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { note } from '../src/notes.ts'
import { defaultPolicy } from '../src/options/default-policy.ts'
import type { Policy } from '../src/options/policy.ts'
import type { Input } from '../src/read/source.ts'
import { renderMarkdown } from '../src/render/markdown.ts'
import { uncompared } from '../src/uncompared.ts'
import { samples } from './doors/leash-cli.ts'

const why = note('ref-not-found', { side: 'baseline', ref: 'v1' })

function without(policy: Partial<Policy> = {}, candidate: readonly Input[] = []) {
  return uncompared({
    inputs: { origin: [], baseline: [], candidate },
    chosen: {},
    absent: [{ side: 'baseline', why }],
    policy: { ...defaultPolicy, ...policy },
    seed: 1,
    notes: [],
    faults: [],
    configs: undefined,
  })
}

describe('a report without a baseline', () => {
  it('is undecided in every rule of the gate, and never a pass', async () => {
    const { report, judgement } = await without()
    expect([report.verdict, judgement.exitCode]).toEqual(['undecided', 1])
    expect(report.findings.map(({ metric, verdict, measured }) => [metric, verdict, measured])).toEqual([
      ['pass@1', 'undecided', null],
      ['pass@max', 'undecided', null],
      ['support.shrunk', 'undecided', null],
    ])
  })

  it.each<[string, Partial<Policy>]>([
    ['the policy lets missing data pass', { undecided: { missing: 'warn', noise: 'warn' } }],
    ['the gate is empty and only reports', { gate: [] }],
  ])('fails no job where %s', async (_, policy) => {
    const { report, judgement } = await without(policy)
    expect([report.verdict, judgement.exitCode]).toEqual(['undecided', 0])
  })

  it('shows the candidate by itself, with intervals', async () => {
    const source = {
      path: 'a.jsonl',
      bytes: 1,
      open: () => Readable.from([Buffer.from(samples(8, 4, (problem) => problem % 4))]),
    }
    const candidate = [{ task: undefined, path: 'a.jsonl', named: 'file', sources: [source] } as const]
    const { report } = await without({}, candidate)
    expect(report.alone?.overall.passAtK.map(({ k, value }) => [k, value])).toEqual([
      [1, 0.375],
      [2, expect.closeTo(0.5833, 4)],
      [4, 0.75],
    ])
    const [, shown, ...rest] = renderMarkdown(report)
    expect(shown?.markdown.replaceAll('\u00a0', ' ')).toMatch(
      /\| 8 × 4 \| 37\.5 % \(\S+ to \S+ %\) \| k = 4: 75\.0 % \(/,
    )
    expect(rest.at(-2)?.markdown).toContain('pass@k of the candidate at every k')
    expect((await without()).report.alone).toBeNull()
  })

  it('says why once, at the top, and has no empty tables', async () => {
    const { report } = await without()
    const [verdict = '', ...rest] = renderMarkdown(report).map((section) => section.markdown)
    expect(verdict).toContain('no commit, branch or tag v1')
    expect(rest.join('\n')).not.toContain('no commit, branch or tag v1')
    expect(rest.join('\n')).not.toContain('| Model |')
    expect(report.notes).toEqual([why])
  })
})
