import { beforeAll, describe, expect, it } from '@jest/globals'
import { drawCharts } from '../../../src/render/charts/draw-charts.ts'
import { exampleReport } from '../example-report.ts'
import type { ExampleWishes } from '../example-report.ts'
import { readSvg } from './read-svg.ts'
import { stressNames } from './stress-names.ts'

const cases: [string, ExampleWishes][] = [
  ['one task', { tasks: 1 }],
  ['four tasks', { tasks: 4 }],
  ['five tasks with 1024 samples', { tasks: 5, samples: 1024, problems: 10 }],
  ['twelve tasks', { tasks: 12 }],
  ['fifty tasks', { tasks: 50, problems: 10, samples: 4 }],
  ['names that are hard to draw', { names: stressNames }],
  ['one hard name', { names: stressNames.slice(3, 4) }],
  ['one sample a problem', { names: stressNames, samples: 1 }],
  ['no intervals', { tasks: 3, intervals: false }],
  ['some answers', { tasks: 4, entropies: 'some' }],
]

async function drawAll(wishes: ExampleWishes) {
  const warnings: string[] = []
  const drawn = await drawCharts(exampleReport(wishes), (text) => warnings.push(text))
  return { drawn, warnings, files: drawn.flatMap(({ light, dark }) => [light, dark]) }
}

describe.each(cases)('charts of %s', (_, wishes) => {
  let all: Awaited<ReturnType<typeof drawAll>>

  beforeAll(async () => {
    all = await drawAll(wishes)
  })

  it('are drawn without a warning from vega', () => {
    expect(all.warnings).toEqual([])
  })

  it('are well-formed XML, and no text leaves the picture', () => {
    for (const file of all.files) {
      const { width, height, texts } = readSvg(file)
      expect(texts.length).toBeGreaterThan(0)
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      )
      expect(outside).toEqual([])
    }
  })

  it('are no wider than a comment on GitHub shows without shrinking', () => {
    for (const file of all.files) expect(readSvg(file).width).toBeLessThanOrEqual(800)
  })
})

describe('drawing charts', () => {
  it('gives the same bytes each time', async () => {
    const wishes = { names: stressNames.slice(0, 3), samples: 8 }
    expect((await drawAll(wishes)).files).toEqual((await drawAll(wishes)).files)
  })

  it('runs no script that a name brings, and shows it as text', async () => {
    const { files } = await drawAll({ names: ['<script>alert(1)</script>'] })
    for (const file of files) expect(file).not.toContain('<script')
    const texts = files.flatMap((file) => readSvg(file).texts.map(({ text }) => text))
    expect(texts).toContain('<script>alert(1)</script>')
  })

  it('gives a shortened name whole to those who listen', async () => {
    const [long = ''] = stressNames.filter((name) => name.startsWith('leaderboard'))
    const { drawn } = await drawAll({ names: [long], samples: 2 })
    const bars = drawn.find(({ name }) => name === 'support')
    const { texts, labels } = readSvg(bars?.light ?? '')
    expect(texts.map(({ text }) => text)).not.toContain(long)
    expect(labels).toContain(long)
  })

  it('describes every picture with the words of its alternative text', async () => {
    const { drawn } = await drawAll({ tasks: 2 })
    for (const { light, alt } of drawn) expect(light).toContain(`<desc>${alt}</desc>`)
  })

  it('draws nothing when there is nothing to draw', async () => {
    const report = exampleReport({ tasks: 1 })
    expect(await drawCharts({ ...report, tasks: [] })).toEqual([])
  })
})
