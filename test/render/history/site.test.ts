import { describe, expect, it } from '@jest/globals'
import { SaxesParser } from 'saxes'
import { trendOf } from '../../../src/record/trend.ts'
import type { PastEntry } from '../../../src/record/trend.ts'
import { siteFiles } from '../../../src/render/history/site.ts'
import type { KeyHistory } from '../../../src/render/history/site.ts'
import { sparklines } from '../../../src/render/history/sparklines.ts'
import { githubHtml, visibleText } from '../../hostile/github-markdown.ts'
import { hostileNames } from '../../hostile/names.ts'
import { aHistory } from '../../record/a-history.ts'

const draw = (trends: readonly unknown[]) =>
  Promise.resolve(
    trends.map((_, i) => ({
      name: `trend${i === 0 ? '' : `-${i + 1}`}`,
      title: '',
      alt: 'the trend',
      light: '<svg/>',
      dark: '<svg/>',
    })),
  )

const history = (entries: readonly PastEntry[], more: Partial<KeyHistory> = {}): KeyHistory => ({
  ...{ key: 'default', entries, older: 0, damaged: [] },
  ...more,
})

async function site(histories: readonly KeyHistory[], tasks = false): Promise<Map<string, string>> {
  return new Map((await siteFiles(histories, { tasks, draw })).map(({ path, bytes }) => [path, bytes]))
}

describe('the site of a history', () => {
  it('has a README, a page, data, a badge and the trend in light and dark', async () => {
    const files = await site([history(aHistory({ entries: 5 }))])
    expect([...files.keys()].sort()).toEqual([
      'README.md',
      'badge.json',
      'charts/trend-dark.svg',
      'charts/trend-light.svg',
      'data.json',
      'index.html',
    ])
    expect(files.get('README.md')).toContain('srcset="charts/trend-dark.svg"')
    expect(files.get('index.html')).toContain('srcset="charts/trend-dark.svg"')
  })

  it('draws no trend of a single entry, and each task where that is asked for', async () => {
    expect(
      [...(await site([history(aHistory({ entries: 1 }))])).keys()].filter((p) => /svg/.test(p)),
    ).toEqual([])
    const files = await site([history(aHistory({ entries: 2 }))], true)
    expect([...files.keys()].filter((path) => /light/.test(path))).toEqual([
      'charts/trend-light.svg',
      'charts/trend-2-light.svg',
      'charts/trend-3-light.svg',
    ])
  })

  it('has a part, a badge and pictures of its own for every key', async () => {
    const past = aHistory({ entries: 2 })
    const files = await site([history(past), history(past, { key: 'code' })])
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['badge.json', 'badge-code.json', 'charts/trend-code-light.svg']),
    )
    expect(visibleText(files.get('README.md') ?? '')).toMatch(/default .* code /)
  })

  it('shows the latest entries in the README and all in the page, and says how many are left out', async () => {
    const files = await site([history(aHistory({ entries: 50 }), { older: 7 })])
    expect(files.get('README.md')?.match(/^\| 2026/gm)).toHaveLength(20)
    expect(files.get('README.md')).toContain('37 older entries')
    expect(files.get('index.html')?.match(/<tr><td/g)).toHaveLength(50)
    expect(files.get('index.html')).toContain('7 older entries')
  })

  it.each([
    ['pass', undefined, { message: 'pass, pass@1 50.0 %', color: 'brightgreen' }],
    ['fail', undefined, { message: 'fail, pass@1 50.0 %', color: 'red' }],
    ['fail', { by: 'x', reason: 'y' }, { message: 'fail, accepted, pass@1 50.0 %', color: 'orange' }],
    ['undecided', undefined, { message: 'undecided, pass@1 50.0 %', color: 'yellow' }],
    [null, undefined, { message: 'first, pass@1 50.0 %', color: 'blue' }],
  ] as const)(
    'has a badge for %s (accepted: %j) that shields.io understands',
    async (verdict, acceptance, badge) => {
      const [past] = aHistory({ entries: 1 })
      if (past === undefined) throw new Error('one entry')
      const overall = { ...past.entry.overall, passAtK: [{ k: 1, value: 0.5, interval: null }] }
      const files = await site([
        history([{ ...past, acceptance, entry: { ...past.entry, verdict, overall } }]),
      ])
      expect(JSON.parse(files.get('badge.json') ?? '')).toEqual({
        schemaVersion: 1,
        label: 'leash',
        ...badge,
      })
    },
  )

  it('is the same bytes for the same entries', async () => {
    const make = () => site([history(aHistory({ entries: 9 }))])
    expect(await make()).toEqual(await make())
  })

  it('runs nothing, loads nothing from elsewhere, and shows hostile words as words', async () => {
    const past = aHistory({ entries: 3 }).map((one, index) => ({
      ...one,
      entry: { ...one.entry, branch: hostileNames[index] ?? '' },
      acceptance: undefined as PastEntry['acceptance'],
    }))
    for (const name of hostileNames) {
      const accepted = past.map((one) => ({ ...one, acceptance: { by: name, reason: name } }))
      const files = await site([history(accepted, { damaged: [name] })])
      const readme = githubHtml(files.get('README.md') ?? '')
      const page = files.get('index.html') ?? ''
      for (const html of [readme, page]) {
        expect(html).not.toMatch(/<(script|iframe|object|embed|style [^>]*src)|<[^>]*\s(on\w+|style)=/i)
        expect(html).not.toMatch(/<a /)
      }
      expect(page.match(/(src|srcset|href)="[^"]*"/g)?.filter((one) => !one.includes('"charts/'))).toEqual([])
      // Well-formed in spite of the name: the head's meta tags are the only ones that HTML does not close.
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(
        page
          .slice(page.indexOf('<body>'), page.indexOf('</body>') + 7)
          .replaceAll(/<(img|source)([^>]*)>/g, '<$1$2/>'),
      )
    }
  })
})

describe('the trend in a terminal', () => {
  it('is a line of bars a quantity, from least to greatest', () => {
    const trend = trendOf(aHistory({ entries: 10 }), null)
    const lines = trend === undefined ? [] : sparklines(trend, 100)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^pass@1 +[▁-█]{10} {2}36\.2 % to 51\.3 %$/)
    expect(lines[2]).toMatch(/^Problems lost +[▁-█]{9} /)
  })

  it('shows the latest where there is no room for all, and nothing of one entry', () => {
    const trend = trendOf(aHistory({ entries: 200 }), null)
    for (const line of trend === undefined ? [] : sparklines(trend, 80))
      expect(line.length).toBeLessThanOrEqual(80)
    const one = trendOf(aHistory({ entries: 1 }), null)
    expect(one === undefined ? undefined : sparklines(one, 80)).toEqual([])
  })
})
