// The formats of trainers and of tools that leave the verdict to a column or a comparison: TRL, OpenRLHF, bigcode, evalchemy,
// OpenCompass, Every Eval Ever.
import { describe, expect, it } from '@jest/globals'
import type { Choices } from '../../../src/read/format.ts'
import { isSameAnswer } from '../../../src/read/formats/evalchemy/same-answer.ts'
import { codes, jsonLines, readText } from '../sources.ts'
import type { Read } from '../sources.ts'

function readLines(records: readonly unknown[], choices: Choices = {}): Promise<Read> {
  return readText('run/a.jsonl', jsonLines(...records), choices)
}

function texts({ faults }: Read): string[] {
  return faults.map((one) => one.text)
}

describe('trl', () => {
  const row = { step: 20, prompt: 'q', completion: 'a', accuracy: 1, format: 0, note: 'x', advantage: 0.5 }

  it('asks which column is the reward, and takes the one that is chosen', async () => {
    expect(texts(await readLines([row]))).toEqual([
      expect.stringContaining('has several columns that may be the reward: accuracy, format.'),
    ])
    expect((await readLines([row], { metric: 'accuracy' })).rows).toMatchObject([{ correct: true }])
    expect((await readLines([row], { metric: 'format' })).rows).toMatchObject([{ correct: false }])
    expect(texts(await readLines([row], { metric: 'acc' }))).toEqual([
      expect.stringContaining('has no reward "acc". It has: accuracy, format.'),
    ])
  })

  it('a missing reward is no score, a partial one needs a threshold, and only one step counts', async () => {
    const one = (accuracy: unknown, step = 20): object => ({ ...row, format: undefined, accuracy, step })
    const { rows, notes } = await readLines([one(null), one(1)])
    expect([rows.length, notes.map((found) => found.code)]).toEqual([1, ['unscored-samples']])
    expect(codes((await readLines([one(0.3)])).faults)).toEqual(['score-needs-threshold'])
    expect((await readLines([one(0.3)], { threshold: 0.3 })).rows).toMatchObject([{ correct: true }])
    expect(codes((await readLines([one(1), one(1, 40)])).faults)).toEqual(['choose'])
    expect((await readLines([one(1), one(0, 40)], { step: 40 })).rows).toMatchObject([{ correct: false }])
  })
})

describe('openrlhf', () => {
  it('a reward of its own makes a sample, and anything but 0 and 1 a question', async () => {
    const row = (reward: unknown): object => ({ input: 'q', output: 'a', reward })
    expect((await readLines([row(1), row(0), row(null)])).rows).toMatchObject([
      { correct: true },
      { correct: false },
    ])
    expect(codes((await readLines([row(2.5)])).faults)).toEqual(['score-needs-threshold'])
  })
})

describe('bigcode', () => {
  it('a result that says nothing of passing is a fault, and an attempt twice is one', async () => {
    const row = { task_id: 0, result: 'passed', attempt: 0 }
    expect(codes((await readLines([row, { ...row, result: 'maybe', attempt: 1 }])).faults)).toEqual([
      'bad-field',
    ])
    expect(codes((await readLines([row, row])).faults)).toEqual(['duplicate-sample'])
  })
})

describe('evalchemy', () => {
  const document = (stats?: unknown): unknown[] => [
    {
      results: {
        AIME24: {
          examples: [{ expected_answer: 4, model_answers: ['4', '5'] }],
          ...(stats === undefined ? {} : { run_stats: stats }),
        },
        Other: { accuracy: 1 },
      },
    },
  ]

  it('says that answers were compared, and that this gives the counts of the tool', async () => {
    const { rows, notes, faults } = await readLines(document([{ num_solved: 1 }, { num_solved: 0 }]))
    expect([rows, faults]).toMatchObject([
      [
        { settledTask: 'AIME24', problem: '0', sample: '0', correct: true, answer: '4' },
        { correct: false, answer: '5' },
      ],
      [],
    ])
    expect(notes.map((one) => one.text)).toEqual([
      expect.stringContaining('which gives the num_solved of all 2 repetitions.'),
    ])
  })

  it('refuses a file whose counts are others, and notes where there are none', async () => {
    const other = await readLines(document([{ num_solved: 1 }, { num_solved: 1 }]))
    expect(texts(other)).toEqual([
      expect.stringContaining('"results.AIME24.run_stats[1].num_solved" must be 0, which is how many'),
    ])
    expect(other.rows).toEqual([])
    expect((await readLines(document())).notes[0]?.text).toContain('no run_stats to check that with')
  })

  it.each([
    ['\\frac{3}{4}', '\\dfrac34', true],
    ['\\frac{3}{4}', '3/4', true],
    ['0.5', '.5', true],
    ['\\frac{1}{2}', '0.5', true],
    ['30', '30^\\circ', true],
    ['(1, 2)', '\\left(1,2\\right)', true],
    ['5', 'x = 5', true],
    ['12', '12\\text{ cm}', true],
    ['\\sqrt{3}', '\\sqrt3', true],
    ['4', '5', false],
    ['33', '033', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameAnswer(one, other)).toBe(same)
  })
})

describe('opencompass', () => {
  it('an evaluator without verdicts cannot feed a comparison, and the file says so', async () => {
    const file = { accuracy: 50, details: { type: 'GEN', '0': { predictions: 'a', references: 'a' } } }
    expect(texts(await readLines([file]))).toEqual([
      expect.stringContaining(
        'a result of OpenCompass, which cannot feed a comparison: its evaluator gave no',
      ),
    ])
  })

  it('examples without a verdict are left out, lists of another length are faults', async () => {
    const some = { details: [{ correct: [true, null], pred: ['a', 'b'] }, { is_correct: [0, 1] }] }
    const { rows, notes } = await readLines([some])
    expect(rows).toMatchObject([
      { problem: '0', correct: true, answer: 'a' },
      { problem: '1', correct: false, answer: undefined },
      { problem: '1', correct: true },
    ])
    expect(notes.map((one) => one.code)).toEqual(['unscored-samples'])
    expect(codes((await readLines([{ details: [{ correct: [true], pred: [] }] }])).faults)).toEqual([
      'bad-field',
    ])
  })
})

describe('every-eval-ever', () => {
  const row = (more: object): object => ({
    model_id: 'm',
    evaluation_name: 'GSM8K',
    evaluation_result_id: 'acc',
    sample_id: 'a',
    input: { raw: 'q' },
    evaluation: { score: 0.4, is_correct: false },
    answer_attribution: [{ extracted_value: 'x', is_terminal: true }],
    ...more,
  })

  it('several metrics of a task and several models are questions', async () => {
    const metrics = [row({}), row({ evaluation_result_id: 'f1', evaluation: { score: 1, is_correct: true } })]
    expect(texts(await readLines(metrics))).toEqual([
      expect.stringContaining('has several metrics of one task: acc, f1.'),
    ])
    expect((await readLines(metrics, { metric: 'f1' })).rows).toMatchObject([{ correct: true, answer: 'x' }])
    const models = [row({}), row({ model_id: 'other' })]
    expect(texts(await readLines(models))).toEqual([expect.stringContaining('has several models: m, other.')])
    expect((await readLines(models, { filter: 'm' })).rows.length).toBe(1)
    expect(codes((await readLines(models, { filter: 'z' })).faults)).toEqual(['not-there'])
  })

  it('correct for a part of the score is a question, and a mean over epochs is told', async () => {
    const part = row({ evaluation: { score: 0.25, is_correct: true } })
    const { faults, notes } = await readLines([part])
    expect([codes(faults), notes]).toEqual([['score-needs-threshold'], []])
    const epochs = await readLines([1, 2].map((epoch) => ({ ...part, metadata: { epoch: String(epoch) } })))
    expect(epochs.notes.map((one) => one.text)).toEqual([expect.stringContaining('the mean over all epochs')])
  })

  it('a threshold decides by score, and an error is no answer', async () => {
    expect((await readLines([row({})], { threshold: 0.4 })).rows).toMatchObject([{ correct: true }])
    const { rows, notes } = await readLines([row({ error: 'timeout' })])
    expect([rows.length, notes.map((one) => one.code)]).toEqual([0, ['unscored-samples']])
  })
})

describe('files without scores', () => {
  it.each<[is: string, path: string, record: unknown]>([
    ["verl's `main_generation`", 'a.json', { prompt: [], responses: [], reward_model: {} }],
    ['lm-evaluation-harness or lighteval', 'results.json', { results: { a: {} }, 'n-shot': {} }],
    [
      'the metrics of bigcode',
      'evaluation_results.json',
      { humaneval: { 'pass@1': 1 }, config: { n_samples: 1, tasks: '' } },
    ],
    ['the generations of bigcode', 'generations_humaneval.json', [['a', 'b']]],
    ['before they were judged', 'samples.jsonl', { task_id: 'a', completion: '' }],
    ['the predictions of OpenCompass', 'aime.json', { '0': { origin_prompt: '', prediction: '' } }],
    ['simple-evals', 'math_allresults.json', { score: 1, metrics: {}, htmls: [], convos: [] }],
  ])('%s: says why, and what to give instead', async (is, path, record) => {
    const { faults } = await readText(path, JSON.stringify(record))
    expect(codes(faults).every((code) => code === 'no-scores' || code === 'only-means')).toBe(true)
    expect(faults[0]?.text).toContain(is)
    expect(faults[0]?.hint).not.toBe('')
  })
})
