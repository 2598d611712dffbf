import { describe, expect, it } from '@jest/globals'
import { support } from '../../../src/render/charts/support.ts'
import { light } from '../../../src/render/charts/theme.ts'
import { exampleReport } from '../example-report.ts'
import { rowsOf, views } from './look-into.ts'

describe('the chart of support change', () => {
  it.each([1, 4, 12, 50])(
    'of %d tasks has a row for each, and one for all together where there are several',
    (tasks) => {
      const report = exampleReport({ tasks, problems: 10, samples: 4 })
      const [view] = views(support(report))
      const names = report.tasks.map(({ task }) => task)
      const shown = rowsOf(view, 'text').flatMap(({ whole }) => (whole === undefined ? [] : [whole]))
      expect(shown).toEqual(tasks === 1 ? names : [...names, 'all problems'])
    },
  )

  it('shows lost problems left of zero and gained ones right of it, as shares of the compared ones', () => {
    const report = exampleReport({ tasks: 4 })
    const [view] = views(support(report))
    const all = [...report.tasks, report.overall]
    const bars = (color: string) => rowsOf(view, 'rect', color).map(({ share }) => share)
    expect(bars(light.baseline)).toEqual(all.map((task) => -task.support.shrunk / task.problems.paired))
    expect(bars(light.candidate)).toEqual(all.map((task) => task.support.expanded / task.problems.paired))
  })

  it('has a tick on either side of zero where equal models would be', () => {
    const report = exampleReport({ tasks: 1 })
    const [view] = views(support(report))
    const { noise } = report.tasks[0]?.support ?? report.overall.support
    const ticks = rowsOf(view, 'rule', light.text).map(({ byChance }) => byChance)
    expect(ticks).toEqual([-noise.shrunkExpected / 40, noise.expandedExpected / 40])
  })

  it('labels each bar with the number and the share, and an expectation with one digit', () => {
    const report = exampleReport({ tasks: 1 })
    const [task = report.overall] = report.tasks
    const changed = { ...task, support: { ...task.support, shrunk: 6.25, expanded: 0 } }
    const [view] = views(support({ ...report, tasks: [changed] }))
    const words = rowsOf(view, 'text').map((row) => row['words'])
    expect(words).toContain('6.3 (16 %)')
    expect(words).toContain('0')
  })

  it('leaves room within its axis for every bar and every label', () => {
    for (const tasks of [1, 4, 12]) {
      const [view] = views(support(exampleReport({ tasks, seed: tasks })))
      const [lo = NaN, hi = NaN] = view?.domain.x ?? []
      const ends = rowsOf(view, 'rect').map(({ end }) => Number(end))
      expect(Math.min(...ends)).toBeGreaterThan(lo)
      expect(Math.max(...ends)).toBeLessThan(hi)
    }
  })

  it('names the budget in a column where tasks differ in it', () => {
    const report = exampleReport({ tasks: 2 })
    const columns = (budgets: readonly number[]) => {
      const tasks = report.tasks.map((task, i) => ({
        ...task,
        support: { ...task.support, budget: budgets[i] ?? 0 },
      }))
      return JSON.stringify(support({ ...report, tasks })?.spec(light))
    }
    expect(columns([64, 16])).toContain('"text":"n"')
    expect(columns([64, 64])).not.toContain('"text":"n"')
    expect(columns([64, 64])).toContain('at least 1 of 64 samples is correct')
  })

  it('is not there where no problem was compared', () => {
    const report = exampleReport({ tasks: 1 })
    const nothing = { paired: 0, onlyBaseline: 3, onlyCandidate: 3, otherQuestion: 0 }
    const tasks = report.tasks.map((task) => ({ ...task, problems: nothing }))
    expect(support({ ...report, tasks })).toBeUndefined()
  })

  it('says in words what it shows', () => {
    expect(support(exampleReport({ tasks: 2 }))?.alt).toMatchInlineSnapshot(
      `"Support change on 2 tasks. Of 80 problems, both models reach 59, 8 are lost (2.0 expected by chance), 3 gained (2.0 expected by chance), and neither model reaches 10. By task: aime24: lost 3 (8 %), gained 2 (5 %); aime25: lost 5 (13 %), gained 1 (3 %)."`,
    )
  })
})
