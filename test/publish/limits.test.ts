import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judge/judge.ts'
import { compare } from '../../src/metrics/compare.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { annotateFindings, type Annotation } from '../../src/publish/annotations.ts'
import { deliver } from '../../src/publish/deliver.ts'
import type { Outcome } from '../../src/publish/outcome.ts'
import { emptyOutputs } from '../../src/publish/outputs.ts'
import type { CommitStatus } from '../../src/publish/status.ts'
import { chartBars } from '../../src/render/chart-bars.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { curveDiagrams } from '../../src/render/mermaid.ts'
import { makeReport, type Report } from '../../src/render/report.ts'
import { seeded } from '../../src/stats/random.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally, type Tally } from '../../src/tally/tally.ts'
import { memoryComments } from './memory-comments.ts'

const tasks = Array.from({ length: 50 }, (_, at) => `a-benchmark-with-a-name-of-some-length-${at}`)
const n = 8

/** 10,000 problems, half of them out of reach, so that thousands change hands; everything is recorded. */
function tallyOf(seed: number): Tally {
  const tally = emptyTally()
  const random = seeded(seed)
  for (let at = 0; at < 10_000; at++) {
    const task = tasks[at % tasks.length] ?? ''
    const c = Math.max(0, random.nextIndex(2 * n) - n)
    const answers = (
      [
        ['right', c, c],
        [`wrong ${random.nextIndex(3)}`, n - c, 0],
      ] as const
    ).filter(([, seen]) => seen > 0)
    const traces = ['r1/0', 'claude/0'].map((name) => [name, -6e8 - random.nextIndex(1e7), 1500] as const)
    const recorded = { tokens: [n, n * 900], tokenEntropy: [n, n * 4e5], truncated: [n, 1] } as const
    const counts = { n, c, answers, ...recorded, logprob: undefined, traces }
    addRow(tally, { kind: 'counted', task, problem: `${task}/${at}`, question: undefined, ...counts }, task)
  }
  return tally
}

function reportOf(): Report {
  const settings = { k: [], majority: [], level: 0.95, resamples: 16, epsilon: 0, seed: 1 }
  const comparison = compare(pairTallies(tallyOf(1), tallyOf(2)), settings)
  const gate = defaultPolicy.gate.flatMap((rule) => [rule, { ...rule, tasks }])
  const files = tasks.map((task) => ({ path: `evals/${task}.tally.jsonl`, format: 'tally', samples: 1600 }))
  const model = { chosen: null, files, problems: 10_000, samples: 10_000 * n }
  return makeReport({
    comparison,
    judgement: judge(comparison, { ...defaultPolicy, gate }),
    againstOrigin: comparison,
    configs: undefined,
    notes: comparison.notes,
    inputs: {
      ...{ origin: model, baseline: model, candidate: model },
      ...{ policy: null, evidence: 'significant', level: 0.95, resamples: 16, seed: 1 },
    },
  })
}

describe('a report on 50 tasks with 10,000 problems, measured', () => {
  it('stays under all that GitHub takes, and keeps what decides', async () => {
    const report = reportOf()
    const outcome: Outcome = {
      ...{ exitCode: 1, verdict: report.verdict, changed: true, sentence: report.sentence },
      sections: renderMarkdown(report),
      charts: {
        drawn: [],
        diagrams: curveDiagrams(report),
        bars: chartBars(report),
        illustrate: (illustrations) => renderMarkdown(report, illustrations),
      },
      annotations: annotateFindings(report, true),
      outputs: emptyOutputs,
    }
    const comments = memoryComments([])
    const [annotations, statuses, said]: [Annotation[], CommitStatus[], string[]] = [[], [], []]
    let summary = ''
    await deliver(
      outcome,
      {
        ...{ key: 'default', mode: 'always', comments, charts: 'mermaid', pictures: undefined },
        writer: { stamp: { run: 1, attempt: 1 }, url: 'https://x/run', commit: 'a'.repeat(40) },
        status: {
          set: (status) => {
            statuses.push(status)
            return Promise.resolve({ ok: true, value: undefined })
          },
        },
      },
      {
        say: (text) => said.push(text),
        annotate: (one) => annotations.push(one),
        output: () => undefined,
        summarise: (markdown) => {
          summary = markdown
          return Promise.resolve()
        },
      },
    )
    const body = comments.all[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    for (const section of outcome.sections.filter(({ name }) => ['verdict', 'gate', 'tasks'].includes(name)))
      expect(body).toContain(section.markdown)
    expect(body).toContain('xychart-beta')
    expect(said.join('\n')).toMatch(/left out there: problems/)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(2 ** 20)
    for (const { markdown } of outcome.sections) expect(summary).toContain(markdown)
    for (const level of ['error', 'warning'])
      expect(annotations.filter((one) => one.level === level).length).toBeLessThanOrEqual(10)
    for (const { title, text } of annotations) expect(Math.max(title.length, text.length)).toBeLessThan(4096)
    expect(statuses.map(({ description }) => description.length <= 140)).toEqual([true])
  })
})
