import { describe, expect, it } from '@jest/globals'
import { entropyReward } from '../../../src/render/charts/entropy-reward.ts'
import { movesOf } from '../../../src/render/charts/moves.ts'
import { light } from '../../../src/render/charts/theme.ts'
import type { ReportChange } from '../../../src/render/report-metrics.ts'
import type { ReportAnswerEntropy, ReportTask } from '../../../src/render/report-task.ts'
import { exampleReport } from '../example-report.ts'
import { rowsOf, views } from './look-into.ts'

const [example] = exampleReport({ tasks: 1 }).tasks

function entropyOf(plain: ReportChange): ReportAnswerEntropy {
  return { ...plain, draws: 64, problems: 40, estimated: plain, distinct: plain, effective: plain }
}

/** A task that moves by this much: nats, and fraction solved. */
function moving(entropy: number, solved: number): ReportTask {
  if (example === undefined) throw new Error('no example')
  const interval = null
  const first = { k: 1, baseline: 0.5, candidate: 0.5 + solved, change: solved, interval }
  return {
    ...example,
    passAtK: [{ ...first, simultaneous: null, baselineInterval: null, candidateInterval: null }],
    answerEntropy: entropyOf({ baseline: 1, candidate: 1 + entropy, change: entropy, interval }),
  }
}

describe('a move', () => {
  it.each([
    ['sharpened', -0.2, 0.1],
    ['explored', 0.2, 0.1],
    ['collapsed', -0.2, -0.1],
    ['diffused', 0.2, -0.1],
    [undefined, 0, 0.1],
    [undefined, -0.2, 0],
  ])('is called %s at %d nats and %d solved', (name, entropy, solved) => {
    expect(movesOf([moving(entropy, solved)])[0]?.quadrant).toBe(name)
  })
})

describe('the chart of answer entropy and pass@1', () => {
  it('has an arrow a task, from baseline to candidate', () => {
    const [view] = views(entropyReward({ ...exampleReport(), tasks: [moving(-0.2, 0.1)] }))
    const [start] = rowsOf(view, 'point')
    expect(start).toEqual({ x: 1, y: 0.5 })
    const [head] = rowsOf(view, 'point', light.candidate)
    expect(Number(head?.['x'])).toBeCloseTo(0.8, 1)
    expect(Number(head?.['y'])).toBeCloseTo(0.6, 1)
  })

  it.each([
    [-0.2, 0, -90],
    [0.2, 0, 90],
    [0, 0.1, 0],
    [0, -0.1, 180],
    [0, 0, 0],
  ])('turns the head of an arrow by %d nats and %d solved to %d°', (entropy, solved, angle) => {
    const [view] = views(entropyReward({ ...exampleReport(), tasks: [moving(entropy, solved)] }))
    expect(rowsOf(view, 'point', light.candidate)[0]?.['angle']).toBeCloseTo(angle, 1)
  })

  it('leaves out tasks without answer entropy, and says how many', () => {
    const report = exampleReport({ tasks: 4, entropies: 'some' })
    const chart = entropyReward(report)
    expect(rowsOf(views(chart)[0], 'point', light.candidate)).toHaveLength(2)
    expect(JSON.stringify(chart?.spec(light).title)).toContain('2 tasks without answer entropy left out.')
  })

  it('shows how sure each move is while there are few, and no crosses without intervals', () => {
    const crosses = (report: ReturnType<typeof exampleReport>) =>
      rowsOf(views(entropyReward(report))[0], 'rule', light.candidate).length - report.tasks.length
    expect(crosses(exampleReport({ tasks: 4 }))).toBe(8)
    expect(crosses(exampleReport({ tasks: 4, intervals: false }))).toBe(0)
    expect(crosses(exampleReport({ tasks: 12 }))).toBe(0)
  })

  it.each([1, 4, 12])('names every one of %d tasks', (tasks) => {
    const report = exampleReport({ tasks })
    const named = rowsOf(views(entropyReward(report))[0], 'text').map(({ whole }) => whole)
    expect(named).toEqual(report.tasks.map(({ task }) => task))
  })

  it('keeps everything it draws within its axes', () => {
    const [view] = views(entropyReward({ ...exampleReport(), tasks: [moving(-1, 0.5), moving(0.3, -0.5)] }))
    const { x = [], y = [] } = view?.domain ?? {}
    expect(x[0]).toBeGreaterThanOrEqual(0)
    expect(y[0]).toBe(0)
    expect(y[1]).toBe(1)
    for (const row of rowsOf(view, 'point')) {
      expect(Number(row['x'])).toBeGreaterThanOrEqual(x[0] ?? NaN)
      expect(Number(row['x'])).toBeLessThanOrEqual(x[1] ?? NaN)
    }
  })

  it('is not there where one draw a problem leaves no entropy to see', () => {
    const entropy = { ...entropyOf({ baseline: 0, candidate: 0, change: 0, interval: null }), draws: 1 }
    const tasks = [{ ...moving(0, 0.1), answerEntropy: entropy }]
    expect(entropyReward({ ...exampleReport(), tasks })).toBeUndefined()
  })

  it('is not there where no task has an answer entropy', () => {
    expect(entropyReward(exampleReport({ entropies: 'none' }))).toBeUndefined()
  })

  it('says in words what it shows', () => {
    expect(entropyReward(exampleReport({ tasks: 2 }))?.alt).toMatchInlineSnapshot(
      `"Answer entropy against pass@1, an arrow from baseline to candidate for 2 tasks: 1 sharpened, 1 explored, 0 collapsed, 0 diffused. aime24 sharpened (−0.379 nats, +6.5 pp); aime25 explored (+0.054 nats, +8.1 pp)."`,
    )
  })
})
