// What `leash inspect` says of files: on the terminal and as JSON that keeps to its published schema.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from '@jest/globals'
import { inspectCommand } from '../../src/commands/inspect.ts'
import type { Inspection } from '../../src/commands/inspect/inspection.ts'
import { sharedFolder, shortenPath, shownTasks } from '../../src/commands/inspect/names.ts'
import type { Ports } from '../../src/commands/ports.ts'
import { Faults } from '../../src/faults.ts'
import { parseCommandLine } from '../../src/options/command-line.ts'
import { folderInput, jsonLines } from '../read/sources.ts'

interface Said {
  readonly text: string
  readonly json: Inspection
  readonly faults: readonly string[]
}

const schema = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('docs/inspect.schema.json', 'utf8')) as object,
)

/** Runs `leash inspect run ARGS --json out.json` on a folder with these files. */
async function inspect(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  policy?: string,
): Promise<Said> {
  const command = parseCommandLine(['inspect', 'run', '--json', 'out.json', ...args], '')
  if (command.kind !== 'inspect') throw new Error('no inspection was asked for')
  let text = ''
  let written = ''
  const whole = (some: string | Uint8Array | Iterable<string>): string =>
    typeof some === 'string' ? some : Array.from(some as Iterable<string>).join('')
  const ports: Ports = {
    findInputs: () => Promise.resolve({ inputs: [folderInput('run', files)], faults: [] }),
    readText: () => Promise.resolve(policy),
    writeFile: (_path, some) => {
      written = whole(some)
      return Promise.resolve()
    },
    print: (some) => {
      text += whole(some)
      return Promise.resolve()
    },
    tell: () => Promise.resolve(),
    drawCharts: () => Promise.resolve([]),
    progress: undefined,
    terminal: { color: false, width: 100 },
  }
  let faults: string[] = []
  try {
    await inspectCommand(command, ports)
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    faults = error.faults.map((one) => one.code)
  }
  const json = JSON.parse(written) as Inspection
  expect([schema(json), schema.errors]).toEqual([true, null])
  return { text, json, faults }
}

const samples = (...corrects: boolean[]): string =>
  jsonLines(...corrects.map((correct, index) => ({ problem: index % 2, correct, answer: null, tokens: 5 })))

describe('leash inspect', () => {
  it('says of each file what it is, what it holds, and what it can feed', async () => {
    const files = {
      'a.jsonl': jsonLines(
        ...[1, 1, 1, 2].map((problem, index) => ({
          problem,
          correct: index > 1,
          answer: index > 2 ? '' : 'x',
        })),
      ),
    }
    const { json, text, faults } = await inspect(files)
    expect(faults).toEqual([])
    expect(json.files).toMatchObject([
      {
        path: 'run/a.jsonl',
        format: 'plain',
        because: 'the first record has problem and correct',
        tasks: ['all'],
        problems: 2,
        samples: 4,
        samplesPerProblem: { min: 1, median: 2, max: 3 },
        missingAnswers: 1,
        rule: '"correct" is true',
        scores: ['false', 'true'],
        useless: null,
      },
    ])
    const feeds = Object.fromEntries(
      json.files[0]?.feeds.map(({ metric, can, why }) => [metric, can ? true : why]) ?? [],
    )
    expect(feeds).toMatchObject({
      'pass@k and support': true,
      'answer entropy': true,
      tokens: 'numbers of tokens are not recorded',
      perplexity: 'there are no external traces',
    })
    expect(text).toContain('1–3, median 2')
    expect(text).toContain('Correct when "correct" is true. Seen: false, true.')
    expect(text).toContain('Can feed: pass@1, pass@k and support, answer entropy.')
  })

  it('says which fields of an own format were taken', async () => {
    const { json, text } = await inspect({
      'a.jsonl': jsonLines({ qid: 1, rollouts: [{ is_correct: true }] }),
    })
    expect(json.files[0]?.fields).toEqual([
      { field: 'qid', for: 'problem' },
      { field: 'rollouts[].is_correct', for: 'correct' },
    ])
    expect(text).toContain('qid → problem; rollouts[].is_correct → correct')
  })

  it('takes what the policy says about reading', async () => {
    const file = { 'a.jsonl': jsonLines({ uid: 1, verdict: 'ok' }) }
    const policy = 'version: 1\nfields: { problem: uid, correct: { path: verdict, is: [ok] } }\n'
    const { json } = await inspect(file, [], policy)
    expect(json.files).toMatchObject([{ format: 'generic', samples: 1, rule: '"verdict" is "ok"' }])
  })

  it('says why a file feeds no comparison, and which files were passed over', async () => {
    const log = JSON.stringify({
      version: 2,
      status: 'success',
      eval: { task: 't', model: 'm' },
      samples: [],
    })
    const questions = jsonLines({ id: 1, score: 0.3, reward: 1.2 })
    const { json, text, faults } = await inspect({
      'empty.json': log,
      'mine.jsonl': questions,
      'notes.txt': 'words',
      'per_instance_stats.json': '[]',
      'run_spec.json': '{}',
    })
    expect(faults).toContain('choose')
    expect(json.files.map(({ path, useless }) => [path, useless])).toEqual([
      ['run/empty.json', 'the log holds no samples (was it written with log_samples off?).'],
      ['run/mine.jsonl', expect.stringContaining('has several fields that say correct: score, reward')],
    ])
    expect(json.skipped).toEqual([
      { path: 'run/notes.txt', why: 'it is not JSON.' },
      { path: 'run/run_spec.json', why: 'helm writes it beside the samples.' },
    ])
    expect(text).toContain('Feeds no comparison: the log holds no samples')
    expect(text).toContain('Not read: run/run_spec.json: helm writes it beside the samples.')
  })

  it('says what two hundred files have in common once, within the terminal’s width', async () => {
    const name = (index: number): string =>
      `${'deep/'.repeat(20)}seed-${String(index).padStart(3, '0')}.jsonl`
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [name(index), samples(true, false)]),
    )
    const { text, json } = await inspect(files, ['--accept-missing-answers'])
    expect(json.files).toHaveLength(200)
    const lines = text.split('\n')
    expect(lines.filter((line) => /seed-\d{3}\.jsonl +plain/.test(line))).toHaveLength(200)
    expect(text.match(/read as/g)).toHaveLength(1)
    expect(text).toContain('and 199 more')
    expect(
      Math.max(...lines.filter((line) => line.includes(' plain ')).map((line) => line.length)),
    ).toBeLessThan(100)
  })

  it('says that a choice for a task that is not there was not needed', async () => {
    const { json } = await inspect({ 'a.jsonl': samples(true) }, [
      '--metric',
      'gsm8kk=acc',
      '--accept-missing-answers',
    ])
    expect(json.notes.map(({ code }) => code)).toEqual(['choice-unused'])
  })
})

describe('names in the table', () => {
  it.each<[paths: string[], shared: string]>([
    [['a/b/c.json', 'a/b/d.json'], 'a/b/'],
    [['a/b/c.json', 'a/bb/d.json'], 'a/'],
    [['a.json', 'b.json'], ''],
    [['a/b.json'], 'a/'],
  ])('%j share the folder %j', (paths, shared) => {
    expect(sharedFolder(paths)).toBe(shared)
  })

  it('are cut in the middle, and tasks counted where they are many', () => {
    expect(shortenPath('base/aime24/samples.jsonl', 12)).toBe('base/….jsonl')
    expect(shortenPath('short', 12)).toBe('short')
    expect(shownTasks(['a', 'b'])).toBe('a, b')
    expect(shownTasks(['a'.repeat(20), 'bbbbbbbb', 'c'])).toBe(`${'a'.repeat(20)} and 2 more`)
  })
})
