// Samples of people's own scripts: fields by their names, or where the user says they are.
import { describe, expect, it } from '@jest/globals'
import type { Choices } from '../../../src/read/format.ts'
import { questionHash } from '../../../src/read/question-hash.ts'
import { codes, folderInput, jsonLines, read, readText, totals } from '../sources.ts'
import type { Read } from '../sources.ts'

function lines(records: readonly object[], choices: Choices = {}): Promise<Read> {
  return readText('mine.jsonl', jsonLines(...records), choices)
}

function map(fields: Record<string, string | null>): Choices {
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([role, path]) => [role, path === null ? null : { path }]),
    ),
  }
}

function answers({ rows }: Read): unknown[] {
  return rows.map((row) => (row.kind === 'sample' ? row.answer : row.kind))
}

describe('fields by their names', () => {
  it('one sample a line', async () => {
    const { rows, faults, notes } = await lines([
      {
        benchmark: 'b',
        qid: 1,
        attempt: 0,
        question: 'q',
        passed: 'True',
        predicted_answer: 4,
        completion_tokens: 7,
        logprobs: [-1, -2],
        entropies: [0.5, 1],
        finish_reason: 'length',
      },
    ])
    expect(faults).toEqual([])
    expect(rows).toEqual([
      {
        kind: 'sample',
        settledTask: 'b',
        task: 'b',
        problem: '1',
        question: questionHash('q'),
        sample: '0',
        correct: true,
        answer: '4',
        tokens: 7,
        tokenEntropy: 0.75,
        logprob: -3,
        truncated: true,
      },
    ])
    expect(notes.map((note) => note.text)).toEqual([
      'mine.jsonl: written by no tool that Leash knows; fields were taken by their names: task=benchmark, problem=qid, question=question, sample=attempt, correct=passed, answer=predicted_answer, tokens=completion_tokens, logprob=logprobs, token_entropy=entropies, truncated=finish_reason. --field ROLE=PATH changes that.',
    ])
  })

  it.each<[name: string, records: object[], totals: [number, number]]>([
    ['parallel lists', [{ idx: 0, is_correct: [true, false, true], pred: ['1', '2', '1'] }], [3, 2]],
    [
      'a list of samples',
      [
        {
          qid: 0,
          responses: [
            { id: 'r0', score: 1 },
            { id: 'r1', score: 0 },
          ],
        },
      ],
      [2, 1],
    ],
    ['counts', [{ id: 0, n_samples: 8, n_correct: 3 }], [8, 3]],
    [
      'a document with a list of records',
      [
        {
          id: 'run',
          results: [
            { id: 0, acc: 1 },
            { id: 1, acc: 0 },
          ],
        },
      ],
      [2, 1],
    ],
    [
      'words',
      [
        { id: 0, passed: 'failed: AssertionError' },
        { id: 0, passed: 'passed' },
      ],
      [2, 1],
    ],
    [
      'a question in place of an id',
      [
        { prompt: 'a', reward: 1 },
        { prompt: 'a', reward: 0 },
      ],
      [2, 1],
    ],
  ])('%s', async (_name, records, expected) => {
    const reading = await lines(records)
    expect(reading.faults).toEqual([])
    expect(totals(reading.rows)).toEqual({ all: expected })
    const problems = new Set(reading.rows.map((row) => row.problem)).size
    expect(reading.files).toMatchObject([{ format: 'generic', problems }])
  })

  it('the id of a list’s problem is the record’s, not that of a sample', async () => {
    const { rows } = await lines([
      {
        qid: 'q',
        rollouts: [
          { id: 'r0', correct: true },
          { id: 'r1', correct: false },
        ],
      },
    ])
    expect(rows.map((row) => row.problem)).toEqual(['q', 'q'])
  })

  it('are not looked for where a tool’s format is recognised', async () => {
    const record = { task_id: 'HumanEval/0', completion: '', passed: true, correct: false, id: 9 }
    expect((await lines([record])).files).toMatchObject([{ format: 'human-eval' }])
  })

  it('a summary of a run in a folder is no sample, unless it is named outright', async () => {
    const summary = JSON.stringify({ id: 'run', accuracy: 0.42 })
    const folder = await read([
      folderInput('run', { 'summary.json': summary, 'a.jsonl': jsonLines({ id: 1, correct: true }) }),
    ])
    expect([folder.faults, folder.rows.length]).toEqual([[], 1])
    expect(codes((await readText('summary.json', summary)).faults)).toEqual(['score-needs-threshold'])
  })
})

describe('what could be two things', () => {
  const flat = (correct: boolean, answer: string, more: object = {}): object => ({
    id: 1,
    correct,
    answer,
    ...more,
  })

  it.each<[name: string, records: object[], expected: unknown[]]>([
    ['beside the model’s own is the reference', [flat(true, 'gold', { pred: 'x' })], ['x']],
    ['beside a reference is the model’s', [flat(true, 'x', { gold: 'x' })], ['x']],
    ['that differs between samples is the model’s', [flat(true, 'x'), flat(false, 'y')], ['x', 'y']],
    [
      'that is one for right and wrong is the reference',
      [flat(true, 'x'), flat(false, 'x')],
      [undefined, undefined],
    ],
    ['that never differs is not taken', [flat(true, 'x'), flat(true, 'x')], [undefined, undefined]],
    [
      'of a problem is not the answer of its samples',
      [{ id: 1, answer: 'x', acc: [1, 0] }],
      [undefined, undefined],
    ],
  ])('answer %s', async (_name, records, expected) => {
    const reading = await lines(records)
    expect([reading.faults, answers(reading)]).toEqual([[], expected])
  })

  it('says why an answer was not taken, and how to take it', async () => {
    const records = [flat(true, 'x'), flat(true, 'x')]
    const { notes } = await lines(records)
    expect(notes.map((note) => note.text)).toContainEqual(
      expect.stringContaining('say --field answer=answer'),
    )
    expect(answers(await lines(records, map({ answer: 'answer' })))).toEqual(['x', 'x'])
    expect(answers(await lines([flat(true, 'x', { gold: 'y' })], map({ answer: null })))).toEqual([undefined])
  })

  it.each<[name: string, records: object[], code: string, says: string]>([
    ['fields that disagree', [{ id: 1, acc: 1, exact_match: 0 }], 'choose', 'acc, exact_match'],
    ['several numbers', [{ id: 1, score: 0.3, reward: 1.2 }], 'choose', 'score, reward'],
    [
      'one number',
      [
        { id: 1, reward: 0.3 },
        { id: 1, reward: -2 },
      ],
      'score-needs-threshold',
      'found: 0.3, -2',
    ],
    [
      'words of its own',
      [
        { id: 1, correct: true },
        { id: 1, correct: 'ok' },
      ],
      'score-words',
      'found: "ok"',
    ],
  ])('%s are a question', async (_name, records, code, says) => {
    const { faults } = await lines(records)
    expect(codes(faults)).toEqual([code])
    expect(faults[0]?.text).toContain(says)
  })

  it('questions are answered by name, threshold and words', async () => {
    const both = { id: 1, acc: 1, exact_match: 0, score: 0.3, reward: 1.2 }
    expect(totals((await lines([both], { metric: 'exact_match' })).rows)).toEqual({ all: [1, 0] })
    expect(totals((await lines([both], { metric: 'reward', threshold: 1 })).rows)).toEqual({ all: [1, 1] })
    expect(codes((await lines([both], { metric: 'f1' })).faults)).toEqual(['not-there'])
    const is = { fields: { correct: { path: 'status', is: ['ok', 2] } } } as const
    const records = ['ok', 2, '2', 'bad'].map((status) => ({ id: 1, status }))
    expect(totals((await lines(records, is)).rows)).toEqual({ all: [4, 2] })
  })

  it('fields that say correct and agree are no question', async () => {
    const { faults, files } = await lines([{ id: 1, correct: true, score: 1, reward: 0.9 }])
    expect([faults, files[0]?.rule]).toEqual([[], '"correct" is true, 1 or a word for it'])
  })

  it('a seed that is one for all lines is no index; one that differs is', async () => {
    const seeded = (...seeds: number[]): object[] => seeds.map((seed) => ({ id: 1, correct: true, seed }))
    expect(codes((await lines(seeded(42, 42, 42))).faults)).toEqual([])
    expect(codes((await lines(seeded(1, 2, 1))).faults)).toEqual(['duplicate-sample'])
    const attempt = { id: 1, correct: true, attempt: 0 }
    expect(codes((await lines([attempt, attempt])).faults)).toEqual(['duplicate-sample'])
  })
})

describe('fields where the user says they are', () => {
  it('may be anything, anywhere', async () => {
    const records = [
      {
        meta: { uid: 'p' },
        runs: [{ out: { ok: 1, said: '4' } }, { out: { ok: 0, said: '' } }],
        set: 'tiny',
      },
    ]
    const mapped = map({
      problem: 'meta.uid',
      correct: 'runs[].out.ok',
      answer: 'runs[].out.said',
      task: 'set',
    })
    const reading = await lines(records, mapped)
    expect(reading.faults).toEqual([])
    expect(totals(reading.rows)).toEqual({ tiny: [2, 1] })
    expect(answers(reading)).toEqual(['4', null])
    expect(reading.files[0]?.because).toBe(
      'you said where its fields are, and it has meta.uid and runs[].out.ok',
    )
  })

  it('go before a tool’s format where they are there, and leave other files alone', async () => {
    const mine = { problem: 1, correct: false, ok: true }
    const files = { 'a.jsonl': jsonLines(mine), 'b.jsonl': jsonLines({ problem: 2, correct: true }) }
    const { rows, files: found } = await read([folderInput('run', files)], map({ correct: 'ok' }))
    expect(found.map((file) => file.format)).toEqual(['generic', 'plain'])
    expect(rows.map((row) => row.kind === 'sample' && row.correct)).toEqual([true, true])
  })

  it.each<[name: string, fields: Record<string, string>, record: object, says: string]>([
    [
      'a key that is missing',
      { correct: 'runs[].ok' },
      { id: 1, runs: [{ okay: 1 }] },
      '"runs[].ok" must be true, false, a number or a known word, but is missing; "runs[0]" has okay.',
    ],
    [
      'no list where one should be',
      { correct: 'runs[].ok' },
      { id: 1, runs: { ok: 1 } },
      '"runs" must be a list',
    ],
    [
      'lists of unequal length',
      { answer: 'pred[]', correct: 'ok[]' },
      { id: 1, ok: [1, 0], pred: ['a'] },
      '"pred" must be a list of 2, one entry a sample, but is a list of 1.',
    ],
    [
      'more correct ones than samples',
      { n: 'k', c: 'r' },
      { id: 1, k: 3, r: 4 },
      '"r" must be a whole number from 0 to 3, but is 4.',
    ],
    [
      'an id that is none',
      { problem: 'id', correct: 'ok' },
      { id: [1], ok: true },
      '"id" must be text or a whole number, but is a list of 1.',
    ],
    [
      'tokens that are none',
      { correct: 'ok', tokens: 't' },
      { id: 1, ok: true, t: 'many' },
      '"t" must be a whole number from 0 to 2147483647, but is "many".',
    ],
  ])('that do not hold are faults with their line: %s', async (_name, fields, record, says) => {
    const good = {
      id: 1,
      runs: [{ ok: 1 }],
      ok: Array.isArray(Object.values(record)[1]) ? [1] : true,
      pred: ['a'],
      k: 2,
      r: 1,
      t: 1,
    }
    const { faults } = await lines([good, record], map(fields))
    expect(codes(faults)).toEqual(['bad-field'])
    expect(faults[0]?.text).toContain(`mine.jsonl, line 2: ${says}`)
  })

  it('that are not there at all are told, with what is there', async () => {
    const { faults } = await lines([{ uid: 1, okay: true }], map({ problem: 'uid', correct: 'ok' }))
    expect(faults[0]?.text).toBe(
      'mine.jsonl, line 1: no format that Leash reads looks like this. The first record has: uid, okay. The fields you named (problem=uid, correct=ok) are not all there.',
    )
  })
})
