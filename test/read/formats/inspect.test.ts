import { describe, expect, it } from '@jest/globals'
import { zipOf } from '../archives.ts'
import { codes, fileInput, read, readText } from '../sources.ts'
import type { Read } from '../sources.ts'

const header = { version: 2, status: 'success', eval: { task: 'gsm8k', model: 'm' }, plan: {} }
const sample = {
  id: 7,
  epoch: 1,
  input: 'What?',
  output: { choices: [{ stop_reason: 'stop' }], usage: { output_tokens: 12 } },
  scores: { match: { value: 'C', answer: '4' } },
}

function log(samples: readonly unknown[], over: object = {}): string {
  return JSON.stringify({ ...header, ...over, samples })
}

function readLog(samples: readonly unknown[], metric?: string): Promise<Read> {
  return readText('log.json', log(samples), metric === undefined ? {} : { metric })
}

function scored(value: unknown): object {
  return { ...sample, scores: { match: { value } } }
}

describe('inspect', () => {
  it('takes task, problem, question, answer, tokens and truncation', async () => {
    const { rows, faults } = await readLog([sample])
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      {
        settledTask: 'gsm8k',
        problem: '7',
        sample: '1',
        correct: true,
        answer: '4',
        tokens: 12,
        truncated: false,
      },
    ])
    expect(rows[0]).toHaveProperty('question', expect.stringMatching(/^[0-9a-f]{16}$/))
  })

  it.each<[unknown, boolean]>([
    ['C', true],
    ['I', false],
    ['N', false],
    ['Yes', true],
    ['true', true],
    ['no', false],
    ['1.0', true],
    ['0', false],
    [1, true],
    [false, false],
  ])('the value %j is %p, as value_to_float says', async (value, correct) => {
    const { rows, faults } = await readLog([scored(value)])
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ correct, answer: undefined }])
  })

  it.each<[unknown, string]>([
    ['P', 'score-needs-threshold'],
    ['0.5', 'score-needs-threshold'],
    [0.3, 'score-needs-threshold'],
    ['maybe', 'bad-field'],
    [[1], 'bad-field'],
  ])('the value %j is the fault %s', async (value, code) => {
    expect(codes((await readLog([scored(value)])).faults)).toEqual([code])
  })

  it('partial credit counts from the threshold on', async () => {
    const { rows } = await readText('a.json', log([scored('P'), { ...scored('I'), epoch: 2 }]), {
      threshold: 0.5,
    })
    expect(rows).toMatchObject([{ correct: true }, { correct: false }])
  })

  it.each<[string, object]>([
    ['scores: {}', { scores: {} }],
    ['scores: null', { scores: null }],
    ['a NaN', { scores: { match: { value: NaN } } }],
  ])('a sample with %s is unscored: left out and noted', async (_name, over) => {
    const { rows, notes, faults } = await readLog([sample, { ...sample, epoch: 2, ...over }])
    expect([rows.length, faults]).toEqual([1, []])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('a bare NaN in the file is a missing score', async () => {
    const text = log([scored('X')]).replace('"X"', 'NaN')
    const { rows, notes } = await readText('a.json', text)
    expect([rows.length, notes.map((note) => note.code)]).toEqual([0, ['unscored-samples', 'bare-nan']])
  })

  it('a sample that ended in an error is neither right nor wrong', async () => {
    const { rows, notes } = await readLog([
      sample,
      { ...sample, epoch: 2, scores: null, error: { message: 'x' } },
    ])
    expect(rows).toHaveLength(1)
    expect(notes[0]?.text).toContain('1 samples ended in an error')
  })

  it('several scorers, or several values of one, are a question with the names found', async () => {
    const samples = [{ ...sample, scores: { b: { value: 'C' }, a: { value: { x: 1, y: 0 } } } }]
    const asked = await readLog(samples)
    expect(codes(asked.faults)).toEqual(['choose'])
    expect(asked.faults[0]?.text).toContain('several scorers: a.x, a.y, b')
    expect((await readLog(samples, 'a.y')).rows).toMatchObject([{ correct: false }])
    expect(codes((await readLog(samples, 'c')).faults)).toEqual(['not-there'])
  })

  it('log-probabilities are summed; a sequence of zeros is a dummy', async () => {
    const withLogprobs = (...values: number[]): object => ({
      ...sample,
      uuid: values.join(),
      output: { choices: [{ logprobs: { content: values.map((logprob) => ({ logprob })) } }] },
    })
    const { rows } = await readLog([withLogprobs(-1, -0.5), withLogprobs(0, 0, 0)])
    expect(rows).toMatchObject([
      { logprob: -1.5, tokens: 2 },
      { logprob: undefined, tokens: undefined },
    ])
  })

  it('messages are hashed by what they say, not by their ids', async () => {
    const asked = (id: string): object => ({
      ...sample,
      uuid: id,
      input: [{ id, role: 'user', content: 'What?' }],
    })
    const { rows } = await readLog([asked('a'), asked('b')])
    expect(rows[0]).toHaveProperty('question', (rows[1] as { question?: string }).question)
  })

  it('the samples of an earlier try that a retried eval repeats are a fault', async () => {
    const again = log([{ ...sample, uuid: 'u' }])
    const { faults } = await read([fileInput('a.json', again), fileInput('b.json', again)])
    expect(codes(faults)).toEqual(['duplicate-sample'])
  })

  it('an unfinished .eval is read from its journal and its samples, ids from their content', async () => {
    const zip = zipOf([
      {
        name: '_journal/start.json',
        content: JSON.stringify({ version: 2, eval: header.eval, plan: {} }, null, 2),
      },
      {
        name: 'samples/a/b_epoch_9_epoch_1.json',
        content: JSON.stringify({ ...sample, id: 'a/b_epoch_9' }, null, 2),
      },
    ])
    const { rows, notes, files } = await readText('x.eval', zip)
    expect(rows).toMatchObject([{ problem: 'a/b_epoch_9', sample: '1', correct: true }])
    expect(notes.map((note) => note.text)).toEqual([expect.stringContaining('was never finished')])
    expect(files.map((file) => file.path)).toEqual(['x.eval'])
  })

  it('an .eval within an artifact archive is one log', async () => {
    const log = zipOf([
      { name: '_journal/start.json', content: '{}' },
      { name: 'header.json', content: JSON.stringify(header) },
      { name: 'samples/7_epoch_1.json', content: JSON.stringify(sample), method: 93 },
    ])
    const { rows, faults, files } = await readText(
      'artifact.zip',
      zipOf([{ name: 'logs/x.eval', content: log }]),
    )
    expect([rows.length, faults, files[0]?.path]).toEqual([1, [], 'artifact.zip » logs/x.eval'])
  })

  it('a log without samples says so', async () => {
    const { notes, rows } = await readText('a.json', JSON.stringify({ ...header, status: 'error' }))
    expect([rows.length, notes.map((note) => note.code)]).toEqual([0, ['format-says', 'format-says']])
  })
})
