import { describe, expect, it } from '@jest/globals'
import { passAtK } from '../../../src/render/charts/pass-at-k.ts'
import { light } from '../../../src/render/charts/theme.ts'
import type { Report } from '../../../src/render/report.ts'
import type { ReportTask } from '../../../src/render/report-task.ts'
import { exampleReport } from '../example-report.ts'
import { rowsOf, views } from './look-into.ts'

/** The first task of an example, with something changed. */
function withTask(change: (task: ReportTask) => Partial<ReportTask>): Report {
  const report = exampleReport({ tasks: 1 })
  return { ...report, tasks: report.tasks.map((task) => ({ ...task, ...change(task) })) }
}

describe('the chart of pass@k', () => {
  it.each([1, 2, 4, 12])(
    'of %d tasks has a panel for each, in their order, and none for all together',
    (tasks) => {
      const report = exampleReport({ tasks })
      expect(views(passAtK(report)).map(({ title }) => title)).toEqual(report.tasks.map(({ task }) => task))
    },
  )

  it('shows every k of both models as it is in the report', () => {
    const report = exampleReport({ tasks: 1 })
    const [panel] = views(passAtK(report))
    const curve = (color: string) => rowsOf(panel, 'line', color).map(({ k, solved }) => [k, solved])
    const passed = report.tasks[0]?.passAtK ?? []
    expect(curve(light.baseline)).toEqual(passed.map(({ k, baseline }) => [k, baseline]))
    expect(curve(light.candidate)).toEqual(passed.map(({ k, candidate }) => [k, candidate]))
  })

  it('has bands where there are intervals, and only there', () => {
    const [full] = views(passAtK(exampleReport({ tasks: 1 })))
    expect(rowsOf(full, 'area')).toHaveLength(14)
    const [bare] = views(passAtK(exampleReport({ tasks: 1, intervals: false })))
    expect(rowsOf(bare, 'area')).toEqual([])
    const one = withTask(({ passAtK }) => ({
      passAtK: passAtK.map((at) => (at.k === 4 ? { ...at, baselineInterval: null } : at)),
    }))
    const [some] = views(passAtK(one))
    expect(rowsOf(some, 'area', light.baseline).map(({ k }) => k)).toEqual([1, 2, 8, 16, 32, 64])
  })

  it('marks the k from which the baseline is ahead, and says so', () => {
    const [panel] = views(passAtK(withTask(() => ({ crossover: { k: 16, share: 0.9 } }))))
    expect(rowsOf(panel, 'rule')).toEqual([{ k: 16 }])
    expect(rowsOf(panel, 'text')).toEqual([{ k: 16, text: 'baseline ahead from k = 16' }])
    const [without] = views(passAtK(withTask(() => ({ crossover: null }))))
    expect(rowsOf(without, 'rule')).toEqual([])
  })

  it('shows equally many percentage points in every panel, within 0 and 1', () => {
    const domains = views(passAtK(exampleReport({ tasks: 12 }))).map(({ domain }) => domain.y ?? [])
    const lengths = domains.map(([lo = NaN, hi = NaN]) => Math.round(1000 * (hi - lo)))
    expect(new Set(lengths).size).toBe(1)
    for (const [lo, hi] of domains) {
      expect(lo).toBeGreaterThanOrEqual(0)
      expect(hi).toBeLessThanOrEqual(1)
    }
  })

  it('leaves no value outside its panel', () => {
    for (const { parts, domain } of views(
      passAtK(exampleReport({ tasks: 12, samples: 1024, problems: 10 })),
    )) {
      const [lo = NaN, hi = NaN] = domain.y ?? []
      const values = parts.flatMap(({ rows }) => rows.flatMap(({ solved, lo, hi }) => [solved, lo, hi]))
      for (const value of values.filter((value) => typeof value === 'number')) {
        expect(value).toBeGreaterThanOrEqual(lo)
        expect(value).toBeLessThanOrEqual(hi)
      }
    }
  })

  it('gives all panels the same k axis, so that a task with fewer samples ends earlier', () => {
    const long = exampleReport({ tasks: 2 })
    const short = exampleReport({ tasks: 1, samples: 1 })
    const mixed = { ...long, tasks: [...long.tasks, ...short.tasks] }
    const panels = views(passAtK(mixed))
    expect(panels.map(({ domain }) => domain.x)).toEqual([
      [1, 64],
      [1, 64],
      [1, 64],
    ])
    expect(rowsOf(panels[2], 'area')).toEqual([])
    expect(rowsOf(panels[2], 'rule')).toHaveLength(2)
  })

  it('is a row of dots with intervals a task where only pass@1 is known', () => {
    const report = exampleReport({ tasks: 3, samples: 1 })
    const all = views(passAtK(report))
    expect(all).toHaveLength(1)
    const dots = (color: string) => rowsOf(all[0], 'point', color).map(({ solved }) => solved)
    expect(dots(light.baseline)).toEqual(report.tasks.map(({ passAtK }) => passAtK[0]?.baseline))
    expect(dots(light.candidate)).toEqual(report.tasks.map(({ passAtK }) => passAtK[0]?.candidate))
    expect(rowsOf(all[0], 'rule')).toHaveLength(6)
    expect(rowsOf(all[0], 'line')).toEqual([])
  })

  it('is not there where no task has a pass@k', () => {
    expect(passAtK(withTask(() => ({ passAtK: [] })))).toBeUndefined()
  })

  it('says in words what it shows', () => {
    expect(passAtK(exampleReport({ tasks: 4 }))?.alt).toMatchInlineSnapshot(
      `"Curves of pass@k of baseline and candidate on 4 tasks. All problems pooled: pass@1 31.3 % → 33.8 % (+2.5 pp), pass@64 78.8 % → 73.8 % (−5.0 pp). The baseline is ahead on aime24 from k = 16 (in 90 % of resamples); aime25 from k = 8 (in 90 % of resamples); amc23 from k = 8 (in 90 % of resamples)."`,
    )
    expect(passAtK(exampleReport({ tasks: 2, samples: 1 }))?.alt).toMatchInlineSnapshot(
      `"pass@1 of baseline and candidate on 2 tasks. All problems pooled: pass@1 32.5 % → 31.3 % (−1.3 pp). aime24 +2.5 pp; aime25 −5.0 pp."`,
    )
  })
})
