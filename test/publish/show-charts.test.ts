import { describe, expect, it } from '@jest/globals'
import { pictureAddress } from '../../src/publish/picture-address.ts'
import type { Refusal } from '../../src/publish/reply.ts'
import { showCharts } from '../../src/publish/show-charts.ts'
import type { PictureStore } from '../../src/publish/show-charts.ts'
import type { Illustration, Section } from '../../src/render/markdown.ts'

const svg = (what: string): string => `<svg role="img" width="640" height="300">${what}</svg>`
const drawn = [{ name: 'support', title: 't', alt: 'lost 2', light: svg('light'), dark: svg('dark') }]
const diagrams = [{ name: 'pass-at-k', says: 'curves', mermaid: ['xychart-beta'] }]
const bars = ['pass-at-k', 'support'].map((name) => ({ name, blocks: [] }))
/** One section whose text is which charts it was given, and one without charts. */
const illustrate = (illustrations: readonly Illustration[]): Section[] => [
  { name: 'charts', essential: false, markdown: JSON.stringify(illustrations) },
  { name: 'notes', essential: false, markdown: 'notes' },
]
const charts = { drawn, diagrams, bars, illustrate }
const given = (sections: readonly Section[]): unknown => JSON.parse(sections[0]?.markdown ?? '')
/** What there is without pictures: Mermaid for the curves and bars for the rest, or bars for all. */
const withoutPictures = {
  sections: [
    {
      name: 'charts',
      essential: false,
      markdown: JSON.stringify([...diagrams, { name: 'support', blocks: [] }]),
      plainer: JSON.stringify(bars),
    },
    { name: 'notes', essential: false, markdown: 'notes' },
  ],
}
const forbidden: Refusal = {
  kind: 'forbidden',
  status: 403,
  message: 'Resource not accessible by integration',
}
const ruled: Refusal = { kind: 'rejected', status: 422, message: 'Repository rule violations found' }
const sha = '[0-9a-f]{64}'

/** A store of one commit, `c1`, that may refuse the first blob. */
function memoryStore(refusal?: Refusal, isPublic: boolean | Refusal = true) {
  const paths: string[] = []
  const is = <T>(value: T) => Promise.resolve({ ok: true, value } as const)
  const no = (why: Refusal) => Promise.resolve({ ok: false, refusal: why } as const)
  const store: PictureStore = {
    place: { server: 'https://github.com', owner: 'octo', repo: 'rlvr' },
    isPublic: () => (typeof isPublic === 'boolean' ? is(isPublic) : no(isPublic)),
    folder: 'pull-7/default',
    toPng: (text) => Promise.resolve(Buffer.from(`png of ${text}`)),
    branch: {
      pause: () => Promise.resolve(),
      tip: () => is(undefined),
      paths: () => is(new Set<string>()),
      writeBlob: () => (refusal === undefined ? is('b1') : no(refusal)),
      writeTree: (_, files) => {
        paths.push(...files.map((file) => file.path).filter((path) => path !== 'README.md'))
        return is('t1')
      },
      writeCommit: () => is('c1'),
      point: () => is(undefined),
    },
  }
  return { store, paths }
}

describe('charts in the comment', () => {
  it('are PNG by commit, as wide as the SVG, which is kept beside them', async () => {
    const { store, paths } = memoryStore()
    const { sections, notes } = await showCharts(charts, 'png', store)
    const at = (theme: string): RegExp =>
      new RegExp(
        `^https://raw.githubusercontent.com/octo/rlvr/c1/pull-7/default/support-${theme}-${sha}\\.png$`,
      )
    expect(given(sections)).toEqual([
      {
        name: 'support',
        alt: 'lost 2',
        width: 640,
        light: expect.stringMatching(at('light')),
        dark: expect.stringMatching(at('dark')),
      },
    ])
    expect(notes).toEqual([])
    expect(paths.map((path) => path.slice(-4))).toEqual(['.png', '.png', '.svg', '.svg'])
  })

  it('are SVG alone where that is wished', async () => {
    const { store, paths } = memoryStore()
    const { sections } = await showCharts(charts, 'svg', store)
    expect(JSON.stringify(given(sections))).toMatch(new RegExp(`support-light-${sha}\\.svg`))
    expect(paths.map((path) => path.slice(-4))).toEqual(['.svg', '.svg'])
  })

  it('have another name when their bytes are others, and the same when they are not', async () => {
    const names = async (light: string): Promise<string[]> => {
      const { store, paths } = memoryStore()
      await showCharts({ ...charts, drawn: drawn.map((one) => ({ ...one, light })) }, 'svg', store)
      return paths
    }
    const [one, again, other] = [await names(svg('1')), await names(svg('1')), await names(svg('2'))]
    expect(again).toEqual(one)
    expect(other[0]).not.toBe(one[0])
    expect(other[1]).toBe(one[1])
  })

  it.each([
    ['the permission is missing', forbidden],
    ['a rule forbids the branch', ruled],
    ['GitHub is down', { kind: 'outage', status: 502, message: 'Bad Gateway' }],
  ] as const)('are Mermaid and bars, and it is told, where %s', async (_, refusal) => {
    const needs = { name: 'contents', level: 'write' }
    const { sections, refused } = await showCharts(charts, 'png', memoryStore(refusal).store)
    expect({ sections }).toEqual(withoutPictures)
    expect(refused).toEqual([{ what: expect.stringContaining('keep'), refusal, needs }])
  })

  it.each(['mermaid', 'png', 'svg'] as const)(
    'are Mermaid and bars without a note where there is no store (%s)',
    async (wish) => {
      expect(await showCharts(charts, wish, undefined)).toEqual({
        ...withoutPictures,
        notes: [],
        refused: [],
      })
    },
  )

  it('are none where none are wished', async () => {
    const { store, paths } = memoryStore()
    const { sections, notes } = await showCharts(charts, 'none', store)
    expect([given(sections), notes]).toEqual([[], []])
    expect(paths).toEqual([])
  })

  it.each([
    ['private', false],
    ['unknown', forbidden],
  ] as const)('are linked for who may see the repository where that is %s', async (_, isPublic) => {
    const { sections } = await showCharts(charts, 'png', memoryStore(undefined, isPublic).store)
    expect(JSON.stringify(given(sections))).toMatch(
      /https:\/\/github\.com\/octo\/rlvr\/blob\/c1\/.*\?raw=true/,
    )
  })
})

describe('the address of a picture', () => {
  it.each([
    ['https://github.com', true, 'https://raw.githubusercontent.com/octo/rlvr/c1/x.png'],
    ['https://github.com', false, 'https://github.com/octo/rlvr/blob/c1/x.png?raw=true'],
    ['https://ghe.example', true, 'https://ghe.example/octo/rlvr/blob/c1/x.png?raw=true'],
  ])('on %s, seen by everybody: %s', (server, visible, address) => {
    expect(pictureAddress({ server, owner: 'octo', repo: 'rlvr' }, visible, 'c1', 'x.png')).toBe(address)
  })
})
