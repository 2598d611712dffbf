import { describe, expect, it } from '@jest/globals'
import { trendOf } from '../../../src/record/trend.ts'
import type { Trend } from '../../../src/record/trend.ts'
import { drawTrends } from '../../../src/render/charts/draw-charts.ts'
import { dark, light } from '../../../src/render/charts/theme.ts'
import type { Theme } from '../../../src/render/charts/theme.ts'
import { trend } from '../../../src/render/charts/trend.ts'
import { aHistory } from '../../record/a-history.ts'
import type { HistoryWish } from '../../record/a-history.ts'
import { readSvg } from './read-svg.ts'
import { stressNames } from './stress-names.ts'

function made(wish: HistoryWish, task: string | null = null): Trend {
  const found = trendOf(aHistory(wish), task)
  if (found === undefined) throw new Error('no trend')
  return found
}

describe('the chart of a trend', () => {
  it.each([1, 2, 10, 200])(
    'of %d entries has its four panels, and every word inside the picture',
    async (entries) => {
      const warnings: string[] = []
      const [chart] = await drawTrends([made({ entries })], (text) => warnings.push(text))
      expect(warnings).toEqual([])
      const { width, height, texts } = readSvg(chart?.light ?? '')
      const words = texts.map(({ text }) => text)
      expect(words).toEqual(
        expect.arrayContaining(['pass@1', 'pass@64', 'Answer entropy of 64 samples (nats)']),
      )
      expect(words.includes('Problems lost')).toBe(entries > 1)
      for (const { text, left, right, top, bottom } of texts) {
        const inside = left >= 0 && right <= width && top >= 0 && bottom <= height
        expect([text, inside]).toEqual([text, true])
      }
      expect((chart?.light ?? '').length).toBeLessThan(100_000)
    },
  )

  it('has no two words over each other', async () => {
    for (const entries of [2, 10, 200]) {
      const [chart] = await drawTrends([made({ entries })])
      const { texts } = readSvg(chart?.light ?? '')
      const clashes = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      )
      expect(clashes).toEqual([])
    }
  })

  it('leaves panels out for which nothing is known', async () => {
    const [chart] = await drawTrends([made({ entries: 5, poor: true })])
    const words = readSvg(chart?.light ?? '').texts.map(({ text }) => text)
    expect(words.filter((word) => /^(pass@|Problems|Answer)/.test(word))).toEqual(['pass@1', 'Problems lost'])
  })

  it('says in words what it shows', () => {
    expect(trend(made({ entries: 10 })).alt).toMatch(
      /^Trend of all problems over 10 entries from 2026-01-05 to 2026-01-14, 2 of them failed: pass@1 37\.6 % → 51\.1 % \(\+13\.5 pp\), /,
    )
  })

  it('differs between light and dark in nothing but the colours', () => {
    const colourless = (theme: Theme): string => {
      const names = new Map<unknown, string>(Object.entries(theme).map(([name, color]) => [color, name]))
      const spec = trend(made({ entries: 10 })).spec(theme)
      return JSON.stringify(spec, (_, value: unknown) => names.get(value) ?? value)
    }
    expect(colourless(dark)).toBe(colourless(light))
  })

  it('puts no name where Vega would read an expression, and draws every name', async () => {
    const names = ['datum.evil', ...stressNames]
    const expressions: string[] = []
    const trends = names.map((name) => made({ entries: 3, tasks: names }, name))
    for (const one of trends)
      JSON.stringify(trend(one).spec(light), (key, value: unknown) => {
        if (/expr|test|signal|calculate|filter/i.test(key)) expressions.push(String(value))
        return value
      })
    expect(
      expressions.filter(
        (text) =>
          !/^format\(100 \* abs\(datum\.value\), '\.\df'\) \+ ' %'$/.test(text) &&
          !/^(datum\.value === \d+ \? '\d{4}-\d\d-\d\d' : )+''$/.test(text),
      ),
    ).toEqual([])
    const drawn = await drawTrends(trends.slice(0, 4))
    expect(drawn.map(({ name }) => name)).toEqual(['trend', 'trend-2', 'trend-3', 'trend-4'])
    for (const { light: svg } of drawn) readSvg(svg)
  })
})
