// Whatever stands in a record that a format takes for its own, reading gives rows or faults and never throws.
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import type { FieldMap } from '../../src/read/field-map.ts'
import { fileInput, read } from './sources.ts'

/** A whole record of each tool, so that a change anywhere in it is met by that tool's reader. */
const records: Readonly<Record<string, unknown>> = {
  inspect: {
    version: 2,
    status: 'success',
    eval: { task: 't', model: 'm' },
    samples: [
      {
        id: 1,
        epoch: 1,
        input: [{ content: [{ text: 'a' }] }],
        output: { choices: [{ logprobs: { content: [{ logprob: -1 }] } }], usage: {} },
        scores: { s: { value: 'C', answer: 'x' } },
      },
    ],
  },
  'nemo-skills': {
    generation: '',
    id: 'a',
    symbolic_correct: true,
    predicted_answer: 'x',
    logprobs: [-1],
    problem: 'q',
  },
  lighteval: {
    doc: { id: '0', query: 'q' },
    metric: { 'pass@k:k=1&n=4': 0.5, 'avg@n:n=4': 0.5 },
    model_response: { text: ['a', 'b', 'c', 'd'] },
  },
  opencompass: { details: [{ example_abbr: 'a_0', pred: ['x', 'y'], correct: [true, false] }] },
  evalchemy: {
    results: {
      AIME24: {
        examples: [{ id: 1, problem: 'q', expected_answer: '4', model_answers: ['4', ''] }],
        run_stats: [{ num_solved: 1 }, { num_solved: 0 }],
      },
    },
  },
  trl: { step: 1, prompt: 'q', completion: 'a', accuracy: 1, advantage: 0 },
  openrlhf: { input: 'q', output: 'a', reward: 1 },
  bigcode: [{ task_id: 0, result: 'passed', attempt: 0 }],
  'every-eval-ever': {
    model_id: 'm',
    evaluation_name: 'a',
    evaluation_result_id: 'r',
    sample_id: 'b',
    input: { raw: 'q' },
    evaluation: { score: 1, is_correct: true },
    answer_attribution: [{ extracted_value: 'x', is_terminal: true }],
    token_usage: { output_tokens: 3 },
  },
  evalplus: {
    hash: '',
    eval: { 'a/0': [{ base_status: 'pass', plus_status: null }], 'a/1': { base: [['fail', []]], plus: [] } },
  },
  livecodebench: [{ question_id: 'a', question_content: 'q', code_list: [''], graded_list: [true] }],
  'reasoning-gym': {
    categories: [
      {
        datasets: [
          { name: 'a', results: [{ question: 'q', completions: [{ score: 1, model_answer: 'x' }] }] },
        ],
      },
    ],
  },
  skythought: {
    a: { problem: 'q', responses: [{ correctness: true }], token_usages: [{ completion_tokens: 1 }] },
  },
  helm: [
    { instance_id: 'a', train_trial_index: 0, stats: [{ name: { name: 'exact_match' }, count: 1, sum: 1 }] },
  ],
  matharena: {
    idx: 1,
    problem: 'q',
    answers: ['x'],
    correct: [true],
    messages: [[]],
    detailed_costs: [{ output_tokens: 1 }],
  },
  rllm: { dataset_name: 'a', items: [{ idx: 0, attempt: 0, is_correct: true }] },
  'openai-evals': {
    run_id: 'r',
    event_id: 0,
    sample_id: 'a',
    type: 'match',
    data: { correct: true, picked: 'x' },
  },
  promptfoo: {
    results: { stats: {}, results: [{ provider: { id: 'a' }, vars: { q: 1 }, success: true, response: {} }] },
  },
}

/** Every place in a value, as the path of keys that leads there. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (value.slice() as never)
    : { ...(value as object) }
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

/** Every field of people's own samples, in each layout. */
const layouts: Readonly<Record<string, unknown>> = {
  flat: {
    task: 't',
    qid: 1,
    question: 'q',
    seed: 3,
    correct: true,
    acc: 1,
    answer: 'x',
    num_tokens: 3,
    logprobs: [-1],
    entropy: 0.5,
    finish_reason: 'stop',
  },
  rollouts: { qid: 1, gold: 'x', rollouts: [{ rollout: 0, correct: true, answer: 'x' }] },
  lists: { id: 1, score: [1, 0], pred: ['x', 'y'], entropies: [[0.5], [0.5]] },
  counts: { id: 1, n: 2, c: 1 },
  document: { results: [{ id: 1, success: true }] },
}

const mapped: readonly FieldMap[] = [
  {
    problem: { path: 'qid' },
    correct: { path: 'rollouts[].correct' },
    sample: { path: 'rollouts[].rollout' },
  },
  { problem: { path: 'id' }, correct: { path: 'score[]', is: [1, 'ok'] }, answer: { path: 'pred[]' } },
  { problem: { path: 'id' }, n: { path: 'n' }, c: { path: 'c' } },
  {
    correct: { path: 'correct' },
    logprob: { path: 'logprobs' },
    token_entropy: { path: 'entropy' },
    answer: null,
  },
]

describe('any JSON in samples of people’s own scripts', () => {
  it.each(Object.entries(layouts))(
    'as %s gives rows or faults, never an exception, whatever is mapped',
    async (_name, record) => {
      const whole = await read([fileInput('a.jsonl', JSON.stringify(record))])
      expect(whole.files.map((file) => file.format)).toEqual(['generic'])
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places(record)), fc.jsonValue(), async (place, value) => {
          const text = `${JSON.stringify(record)}\n${JSON.stringify(replaced(record, place, value))}\n`
          for (const fields of [undefined, ...mapped]) {
            for (const format of [undefined, 'generic']) {
              const { rows, faults } = await read([fileInput('a.jsonl', text)], { fields, format })
              expect(Array.isArray(rows) && Array.isArray(faults)).toBe(true)
            }
          }
        }),
        { numRuns: 60, seed: 1 },
      )
    },
  )

  it('of any shape at all gives rows or faults, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), async (records) => {
        const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
        for (const fields of [undefined, ...mapped]) {
          const { rows, faults } = await read([fileInput('a.jsonl', text)], { fields, format: 'generic' })
          expect(Array.isArray(rows) && faults.length > 0).toBe(true)
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

describe('any JSON', () => {
  it.each(Object.entries(records))(
    'in a record of %s gives rows or faults, never an exception',
    async (format, record) => {
      const whole = await read([fileInput('run/a.json', JSON.stringify(record))])
      expect([whole.faults, whole.files.map((file) => file.format)]).toEqual([[], [format]])
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places(record)), fc.jsonValue(), async (place, value) => {
          const text = JSON.stringify(replaced(record, place, value))
          for (const choices of [{}, { format }]) {
            const { rows, faults } = await read([fileInput('run/a.json', text)], choices)
            expect(Array.isArray(rows) && Array.isArray(faults)).toBe(true)
          }
        }),
        { numRuns: 150, seed: 1 },
      )
    },
  )
})
