import { describe, expect, it } from '@jest/globals'
import { annotateFindings } from '../../src/publish/annotations.ts'
import type { Report, ReportFinding } from '../../src/render/report.ts'
import type { ReportConfig } from '../../src/render/report-configs.ts'
import { exampleReport } from '../render/example-report.ts'

const example = exampleReport()
const failed: ReportFinding = {
  metric: 'pass@64',
  task: null,
  limit: 'max-drop 2pp',
  measured: -0.1,
  unit: 'fraction',
  interval: null,
  verdict: 'fail',
  severity: 'fail',
  why: 'it fell.',
}
const known = { title: 'KL penalty', effect: 'Holds.', source: null }
const key = (name: string, rest: Partial<ReportConfig['keys'][number]> = {}) => ({
  key: name,
  before: '1',
  after: '2',
  line: 7,
  known: null,
  ...rest,
})
const config = (keys: ReportConfig['keys'], change: ReportConfig['change'] = 'modified'): ReportConfig => ({
  file: 'configs/a.yaml',
  change,
  keys,
})
const annotate = (findings: ReportFinding[], configs: Report['configs']) =>
  annotateFindings({ ...example, findings, configs, verdict: 'fail' }, true)
const placed = (findings: ReportFinding[], configs: Report['configs']) =>
  annotate(findings, configs).filter((one) => one.at !== undefined)

describe('annotations of changed config lines', () => {
  it('name the key, its values and the finding, without claiming a cause', () => {
    expect(placed([failed], [config([key('kl_coef', { known })])])).toEqual([
      {
        level: 'error',
        title: 'Leash: kl_coef changed, and pass@64 failed',
        text: 'kl_coef: 1 → 2 (KL penalty). With this change pass@64 max-drop 2pp failed: it fell.',
        at: { file: 'configs/a.yaml', line: 7 },
      },
    ])
  })

  it.each([
    ['nothing failed', [{ ...failed, verdict: 'pass' as const }], [config([key('a')])]],
    ['it could not be decided', [{ ...failed, verdict: 'undecided' as const }], [config([key('a')])]],
    ['the configs are not known', [failed], null],
    ['the lines are not known', [failed], [config([key('a', { line: null })])]],
  ])('are not made where %s', (_, findings, configs) => {
    expect(placed(findings, configs)).toEqual([])
  })

  it('are warnings where only warnings failed, and name the worst finding', () => {
    const warned = { ...failed, severity: 'warn' as const, metric: 'srr' }
    expect(placed([warned], [config([key('a')])])[0]).toMatchObject({ level: 'warning' })
    expect(placed([warned, failed], [config([key('a')])])[0]).toMatchObject({
      level: 'error',
      text: expect.stringMatching(/pass@64.* 1 more finding failed\.$/),
    })
  })

  it('are few: known keys first, those of a new file last', () => {
    const configs = [
      config([key('new', { known, before: null })], 'added'),
      config([key('x'), key('y'), key('z')]),
      config([key('kl', { known })]),
    ]
    expect(placed([failed], configs).map((one) => one.text.split(':')[0])).toEqual(['kl', 'x', 'y'])
  })

  it('leave room for no more than ten of a level in all', () => {
    const all = annotate(
      Array.from({ length: 25 }, () => failed),
      [config([key('a'), key('b'), key('c')])],
    )
    expect(all).toHaveLength(10)
    expect(all.map((one) => one.text)).toContain('19 more of these are in the job summary.')
  })

  it('are shorter than GitHub cuts them', () => {
    const [one] = placed([{ ...failed, why: 'w'.repeat(10_000) }], [config([key('k'.repeat(10_000))])])
    expect([one?.title.length, one?.text.length]).toEqual([201, 4001])
  })
})
