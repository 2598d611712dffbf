// A choice may hold for one task or path only: which one a file gets, and what is said of those that no file needed.
import { describe, expect, it } from '@jest/globals'
import { choicesFor, choicesForSome, chosenFirst } from '../../src/read/choices.ts'
import type { AskedChoices } from '../../src/read/choices.ts'
import { codes, fileInput, folderInput, jsonLines, read, readText } from './sources.ts'

const path = 'evals/step-300/samples_gsm8k_2025.jsonl'
const metric = (where: string): AskedChoices => ({ metric: [{ where, value: 'chosen' }] })

describe('a choice for some files', () => {
  it.each([
    ['the name of its task', 'gsm8k'],
    ['a glob over its task', 'gsm*'],
    ['its path', path],
    ['the end of its path', 'step-300/samples_gsm8k_2025.jsonl'],
    ['a glob over its path', 'evals/**/*.jsonl'],
    ['a glob over its name', 'samples_*.jsonl'],
  ])('holds by %s: %s', (_name, where) => {
    expect(choicesFor(metric(where), path, ['gsm8k']).metric).toBe('chosen')
  })

  it.each(['math500', 'gsm8', 'evals', 'samples', '*.json'])('does not hold by %s', (where) => {
    expect(choicesFor(metric(where), path, ['gsm8k']).metric).toBeUndefined()
  })

  it('holds by its exact name, also where that has glob characters', () => {
    expect(choicesFor(metric('lighteval|a[0]|0'), 'x', ['lighteval|a[0]|0']).metric).toBe('chosen')
  })

  it('is the first that fits; one for all files ends the list', () => {
    const asked: AskedChoices = { metric: [{ where: 'a*', value: '1' }, { where: 'ab', value: '2' }, '3'] }
    expect(['ab', 'b'].map((task) => choicesFor(asked, 'x', [task]).metric)).toEqual(['1', '3'])
  })

  it('of the flags comes before those of the policy, and one for all flags ends both', () => {
    const policy: AskedChoices = { metric: [{ where: 'a', value: 'p' }], step: 3 }
    const some = chosenFirst({ metric: [{ where: 'b', value: 'f' }], step: undefined }, policy)
    expect(['a', 'b', 'c'].map((task) => choicesFor(some, 'x', [task]).metric)).toEqual(['p', 'f', undefined])
    const all = chosenFirst({ metric: 'f' }, policy)
    expect([choicesFor(all, 'x', ['a']).metric, choicesFor(all, 'x', ['a']).step]).toEqual(['f', 3])
    expect(choicesForSome(all)).toEqual(['metric a'])
  })
})

const lmEval = (score: object): string =>
  jsonLines({ doc_id: 0, resps: [['x']], filtered_resps: ['x'], filter: 'none', ...score })
const two = { metrics: ['exact_match', 'acc'], exact_match: 1, acc: 0 }
const date = '2025-09-09T13-42-42.857006'
const files = { [`samples_gsm8k_${date}.jsonl`]: lmEval(two), [`samples_aime_${date}.jsonl`]: lmEval(two) }

describe('files that differ', () => {
  it('each take the answer that is theirs', async () => {
    const choices: AskedChoices = { metric: [{ where: 'gsm8k', value: 'exact_match' }, 'acc'] }
    const { rows, faults, used } = await read([folderInput('run', files)], choices)
    expect(faults).toEqual([])
    expect(rows.map((row) => [row.settledTask, row.kind === 'sample' && row.correct])).toEqual([
      ['aime', false],
      ['gsm8k', true],
    ])
    expect([...used]).toEqual(['metric gsm8k'])
  })

  it('ask where no answer is theirs, and say how to give one', async () => {
    const { faults } = await read([folderInput('run', files)], {
      metric: [{ where: 'gsm8k', value: 'acc' }],
    })
    expect(faults).toEqual([
      {
        code: 'choose',
        text: `run/samples_aime_${date}.jsonl has several metrics: exact_match, acc. They must not be added up: which one counts?`,
        hint: 'Say --metric NAME, or --metric TASK=NAME where tasks or files differ (in the policy: read: { metric: NAME } or read: { metric: { TASK: NAME } }).',
      },
    ])
  })

  it('may have formats of their own', async () => {
    const record = { doc_id: 0, resps: [['x']], filtered_resps: ['x'], problem: 1, correct: true }
    const asked: AskedChoices = { format: [{ where: 'mine', value: 'plain' }] }
    const { files: found } = await read([fileInput('a.jsonl', jsonLines(record), 'mine')], asked)
    expect(found.map((file) => file.format)).toEqual(['plain'])
  })

  it('are known by the task that stands in their header', async () => {
    const log = {
      version: 2,
      status: 'success',
      eval: { task: 'tiny', model: 'm' },
      samples: [{ id: 1, epoch: 1, scores: { a: { value: 1 }, b: { value: 0 } } }],
    }
    const { rows, faults } = await readText('a.json', JSON.stringify(log), {
      metric: [{ where: 'tiny', value: 'b' }],
    })
    expect([faults, rows.map((row) => row.kind === 'sample' && row.correct)]).toEqual([[], [false]])
  })

  it('with scores that are not 0 or 1 ask once, with the scores found', async () => {
    const lines = jsonLines(...[0, 0.25, 1, 0.5, 0.25].map((score) => ({ problem: 1, score })))
    const { faults } = await readText('a.jsonl', lines)
    expect(faults.map(({ text }) => text)).toEqual([
      'a.jsonl, line 2: "score" is not always 0 or 1 (found: 0.25, 0.5): from which score on is a sample correct?',
    ])
    const threshold = [{ where: 'a.jsonl', value: 0.5 }]
    expect(codes((await readText('a.jsonl', lines, { threshold })).faults)).toEqual([])
  })
})
