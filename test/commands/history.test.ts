import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { historyAcceptCommand } from '../../src/commands/history/accept.ts'
import { historyAddCommand } from '../../src/commands/history/add.ts'
import { historyShowCommand } from '../../src/commands/history/show.ts'
import { historySiteCommand } from '../../src/commands/history/site.ts'
import type { HistoryPorts } from '../../src/commands/ports.ts'
import { Faults } from '../../src/faults.ts'
import { parseCommandLine } from '../../src/options/command-line.ts'
import { drawTrends } from '../../src/render/charts/draw-charts.ts'
import { writeWhole } from '../../src/world/whole-file.ts'
import { historyIn } from '../../src/world/history-folder.ts'
import { fileInput } from '../read/sources.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'leash-history-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Each problem is solved by `right` of four samples, but for those named, which are never. */
function samples(right: number, lost: readonly number[] = []): string {
  return Array.from({ length: 40 }, (_, problem) =>
    Array.from({ length: 4 }, (_, sample) =>
      JSON.stringify({
        problem,
        sample,
        correct: sample < right && !lost.includes(problem),
        answer: `${sample}`,
      }),
    ).join('\n'),
  ).join('\n')
}

const evals: Readonly<Record<string, string>> = {
  'good.jsonl': samples(2),
  'better.jsonl': samples(3),
  'lost.jsonl': samples(3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  'broken.jsonl': '{"problem": 1, "correct": "maybe"}\n',
}

async function run(...args: readonly string[]): Promise<string> {
  const command = parseCommandLine(['history', ...args.map((arg) => (arg === 'H' ? folder : arg))], '')
  let said = ''
  const ports: HistoryPorts = {
    findInputs: (paths) =>
      Promise.resolve({
        inputs: paths.map((one) => ({ ...fileInput(one.path, evals[one.path] ?? ''), task: one.task })),
        faults: [],
      }),
    readText: () => Promise.resolve('version: 1\nresamples: 1000\n'),
    writeFile: writeWhole,
    print: (text) => {
      said += typeof text === 'string' ? text : [...text].join('')
      return Promise.resolve()
    },
    tell: () => Promise.resolve(),
    drawCharts: () => Promise.resolve([]),
    drawTrends,
    history: historyIn,
    now: () => new Date('2026-11-26T23:15:00.5Z'),
    progress: undefined,
    terminal: { color: false, width: 120 },
  }
  if (command.kind === 'history-add') await historyAddCommand(command, ports)
  else if (command.kind === 'history-show') await historyShowCommand(command, ports)
  else if (command.kind === 'history-accept') await historyAcceptCommand(command, ports)
  else if (command.kind === 'history-site') await historySiteCommand(command, ports)
  else throw new Error(`${command.kind} is no history command`)
  return said
}

const sha = (digit: string): string => digit.repeat(40)
const add = (file: string, digit: string, day: string, ...more: readonly string[]): Promise<string> =>
  run('add', `math=${file}`, '--commit', sha(digit), '--date', `2026-11-${day}`, '--to', 'H', ...more)

async function faultOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
  } catch (error) {
    if (error instanceof Faults) return error.message
    throw error
  }
  return ''
}

const files = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .sort()

interface Shown {
  readonly entries: readonly {
    readonly entry: { readonly verdict: string | null; readonly comparedWith: { commit: string } | null }
    readonly accepted: { readonly by: string; readonly reason: string } | null
  }[]
}
const shown = async (): Promise<Shown['entries']> =>
  (JSON.parse(await run('show', 'H', '--json')) as Shown).entries

describe('leash history', () => {
  it('compares each entry with the last that may be a baseline: a regressed one is recorded and passed over, until accepted', async () => {
    await add('good.jsonl', 'a', '01')
    expect(await add('lost.jsonl', 'b', '02')).toMatch(
      /fail, compared with .*aaaaaaaaaaaa\.json\.\n.* 12 problems/,
    )
    await add('better.jsonl', 'c', '03')
    expect(
      (await shown()).map(({ entry }) => [entry.verdict, entry.comparedWith?.commit.slice(0, 1)]),
    ).toEqual([
      [null, undefined],
      ['fail', 'a'],
      ['pass', 'a'],
    ])
    const before = await files()
    await run('accept', 'H', 'bbbbbbb', '--by', 'octocat', '--reason', 'The grader was wrong.')
    expect((await files()).filter((file) => !before.includes(file))).toEqual([
      'accepted/2026-11/2026-11-26T231500Z-bbbbbbbbbbbb.json',
    ])
    expect((await shown())[1]?.accepted).toEqual({ by: 'octocat', reason: 'The grader was wrong.' })
    // Between the accepted one and the next: now it is what comes after it is compared with.
    await add('lost.jsonl', 'd', '02T12:00:00Z')
    expect((await shown())[2]).toMatchObject({
      entry: { verdict: 'pass', comparedWith: { commit: sha('b') } },
    })
  })

  it('has the same bytes for the same evals, and refuses others under the same name', async () => {
    await add('good.jsonl', 'a', '01')
    const entry = path.join(folder, 'entries/2026-11/2026-11-01T000000Z-aaaaaaaaaaaa.json')
    const bytes = await readFile(entry)
    await add('good.jsonl', 'a', '01')
    expect(await faultOf(add('better.jsonl', 'a', '01'))).toMatch(/there already, with other contents/)
    expect(await readFile(entry)).toEqual(bytes)
    expect(await files()).toHaveLength(2)
  })

  it('takes a verdict that somebody gives, and keeps a side branch from being a baseline', async () => {
    await add('good.jsonl', 'a', '01', '--verdict', 'pass', '--side-branch', '--branch', 'try')
    await add('lost.jsonl', 'b', '02')
    expect((await shown()).map(({ entry }) => [entry.verdict, entry.comparedWith])).toEqual([
      ['pass', null],
      [null, null],
    ])
  })

  it('prints a table and a trend, of one task or of the latest entries too', async () => {
    await add('good.jsonl', 'a', '01')
    await add('better.jsonl', 'b', '02')
    const text = await run('show', 'H')
    expect(text).toMatch(/Date +Commit +Verdict +pass@1 +pass@4/)
    expect(text).toMatch(/2026-11-02 +bbbbbbbbbbbb +pass +75\.0 %/)
    expect(text).toMatch(/pass@1 +▁█ {2}50\.0 % to 75\.0 %/)
    expect(await run('show', 'H', '--task', 'math', '--last', '1')).not.toContain('aaaaaaaaaaaa')
    expect(await faultOf(run('show', 'H', '--task', 'nope'))).toMatch(/"nope".*math/)
  })

  it('writes a site', async () => {
    await add('good.jsonl', 'a', '01')
    await add('better.jsonl', 'b', '02')
    await run('site', 'H', '--out', 'H')
    expect(await files()).toEqual(
      expect.arrayContaining(['README.md', 'badge.json', 'charts/trend-dark.svg', 'data.json', 'index.html']),
    )
  })

  it('tells a damaged entry by name, shows the others, and takes none in its place', async () => {
    await add('good.jsonl', 'a', '01')
    await add('better.jsonl', 'b', '02')
    const damaged = 'entries/2026-11/2026-11-02T000000Z-bbbbbbbbbbbb.json'
    await writeFile(path.join(folder, damaged), '{"schema": "leash')
    for (const doing of [run('show', 'H'), run('site', 'H', '--out', 'H'), add('good.jsonl', 'c', '03')])
      expect(await faultOf(doing)).toContain(damaged)
    expect(await files()).toHaveLength(4)
  })

  it('tells a tally that is gone or changed', async () => {
    await add('good.jsonl', 'a', '01')
    const tally = 'entries/2026-11/2026-11-01T000000Z-aaaaaaaaaaaa.tally.jsonl.gz'
    await writeFile(path.join(folder, tally), 'x')
    expect(await faultOf(add('better.jsonl', 'b', '02'))).toContain(tally)
    await rm(path.join(folder, tally))
    expect(await faultOf(add('better.jsonl', 'b', '02'))).toContain(tally)
  })

  it.each([
    ['an empty folder', ['show', 'H'], /holds no entry of a history/],
    [
      'a commit nobody recorded',
      ['accept', 'H', 'ccccccc', '--by', 'x', '--reason', 'y'],
      /the latest are: aaaaaaaaaaaa/,
    ],
    [
      'broken evals',
      ['add', 'broken.jsonl', '--commit', sha('b'), '--date', '2026-11-02', '--to', 'H'],
      /broken\.jsonl, line 1/,
    ],
    ['half a SHA', ['add', 'x', '--commit', 'abc', '--date', '2026-11-02', '--to', 'H'], /whole SHA/],
    [
      'a time without a zone',
      ['add', 'x', '--commit', sha('b'), '--date', '2026-11-02T10:00', '--to', 'H'],
      /with its zone/,
    ],
    ['no reason', ['accept', 'H', 'aaaaaaa', '--by', 'x', '--reason', ' '], /reason/],
  ])('says what is wrong with %s', async (what, args, why) => {
    if (what !== 'an empty folder') await add('good.jsonl', 'a', '01')
    const before = await files()
    expect(await faultOf(run(...args))).toMatch(why)
    expect(await files()).toEqual(before)
  })
})
