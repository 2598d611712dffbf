import { describe, expect, it } from '@jest/globals'
import { fault } from '../../src/faults.ts'
import { annotateFaults, annotateFindings } from '../../src/publish/annotations.ts'
import type { ReportFinding } from '../../src/render/report.ts'
import { exampleReport } from '../render/example-report.ts'

const example = exampleReport()
const finding = (changes: Partial<ReportFinding>): ReportFinding => ({
  metric: 'pass@1',
  task: null,
  limit: 'max-drop 1pp',
  measured: -0.02,
  unit: 'fraction',
  interval: null,
  verdict: 'fail',
  severity: 'fail',
  why: 'it fell',
  ...changes,
})
const annotate = (findings: ReportFinding[], verdict: 'pass' | 'fail' | 'undecided' = 'fail', fails = true) =>
  annotateFindings({ ...example, findings, verdict }, fails)

describe('annotations of findings', () => {
  it.each([
    ['a failure is an error', { verdict: 'fail' }, 'fail', true, ['error']],
    ['a failed warning is a warning', { verdict: 'fail', severity: 'warn' }, 'fail', true, ['warning']],
    ['undecided is an error where it fails the job', { verdict: 'undecided' }, 'undecided', true, ['error']],
    ['undecided is a warning elsewhere', { verdict: 'undecided' }, 'undecided', false, ['warning']],
    ['what passed is not mentioned', { verdict: 'pass' }, 'pass', false, []],
  ] as const)('%s', (_, changes, verdict, fails, levels) => {
    expect(annotate([finding(changes)], verdict, fails).map((one) => one.level)).toEqual(levels)
  })

  it('name the rule, the task and what was found', () => {
    expect(annotate([finding({ task: 'aime24' })])).toEqual([
      { level: 'error', title: 'Leash: pass@1 max-drop 1pp (aime24): fail', text: 'it fell' },
    ])
  })

  it('are at most ten of a level, and the last says how many more there are', () => {
    const many = [
      ...Array.from({ length: 25 }, () => finding({})),
      ...Array.from({ length: 10 }, () => finding({ severity: 'warn' })),
    ]
    const all = annotate(many)
    expect(all.filter((one) => one.level === 'error')).toHaveLength(10)
    expect(all.filter((one) => one.level === 'warning')).toHaveLength(10)
    expect(all[9]?.text).toBe('16 more of these are in the job summary.')
  })

  it('are shorter than GitHub cuts them', () => {
    const [one] = annotate([finding({ task: 't'.repeat(10_000), why: 'w'.repeat(10_000) })])
    expect([one?.title.length, one?.text.length]).toEqual([201, 4001])
  })
})

it('a fault is an error with its hint', () => {
  const [one] = annotateFaults([fault('empty-file', { file: 'a.jsonl' })])
  expect(one?.level).toBe('error')
  expect(one?.text).toMatch(/^a\.jsonl: the file is empty\.\n.+/)
})
