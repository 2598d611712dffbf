import { describe, expect, it } from '@jest/globals'
import { detect } from '../../src/read/detect.ts'
import { formats } from '../../src/read/formats/index.ts'

const firstRecords = {
  plain: { problem: 1, correct: true },
  generic: { qid: 1, rollouts: [{ is_correct: true }] },
  tally: { leash: 'tally/1' },
  verl: { input: '', output: '', score: 1, step: 3 },
  'qwen-math': { idx: 0, code: [], pred: [], score: [] },
  'lm-eval': { doc_id: 0, resps: [], filtered_resps: [] },
  'human-eval': { task_id: 'a', completion: '', passed: true },
  'nemo-skills': { generation: '', symbolic_correct: true },
  evalplus: { date: '', hash: '', eval: {} },
  livecodebench: { question_id: 'a', graded_list: [] },
  lighteval: { doc: {}, metric: {}, model_response: {} },
  opencompass: { details: [{ example_abbr: 'a_0', correct: [] }] },
  evalchemy: { results: { AIME24: { examples: [{ model_answers: [] }] } } },
  trl: { step: 1, prompt: '', completion: '', advantage: 0 },
  openrlhf: { input: '', output: '', reward: 1 },
  bigcode: { task_id: 0, result: 'passed', attempt: 0 },
  'every-eval-ever': { evaluation_name: 'a', sample_id: 'b', evaluation: {}, answer_attribution: [] },
  'reasoning-gym': { categories: [{ datasets: [{}] }] },
  skythought: { a: { responses: [], token_usages: [] } },
  helm: { instance_id: 'a', stats: [{ name: { name: 'exact_match' } }] },
  matharena: { idx: 1, answers: [], correct: [], messages: [] },
  rllm: { dataset_name: 'a', items: [] },
  'openai-evals': { spec: { eval_name: 'a' } },
  promptfoo: { results: { results: [], stats: {} } },
  inspect: { version: 2, eval: { task: 'a', model: 'b' } },
}

function found(first: unknown, path = 'a.jsonl', format?: string): unknown {
  const result = detect(first, path, true, { format }, formats)
  return 'fault' in result ? result.fault : [result.format.name, result.because]
}

describe('the format of a file', () => {
  it('every format has a first record below', () => {
    expect(Object.keys(firstRecords).sort()).toEqual(formats.map(({ name }) => name).sort())
  })

  it.each(Object.entries(firstRecords))('%s is known by its first record alone', (name, record) => {
    expect(found(record)).toEqual([name, expect.stringMatching(/^the first record /)])
  })

  it('two that fit are told apart by the name', () => {
    const both = { ...firstRecords.plain, ...firstRecords['human-eval'] }
    expect(found(both, 'x/samples.jsonl_results.jsonl')).toEqual(['human-eval', expect.any(String)])
  })

  it('two that fit, and no name that helps, is a fault that asks', () => {
    const both = { ...firstRecords.plain, ...firstRecords['human-eval'] }
    expect(found(both)).toEqual({
      code: 'two-formats',
      text: 'a.jsonl, line 1: this could be plain (the first record has problem and correct) or human-eval (the first record has task_id, completion and passed).',
      hint: 'Say which one with --format NAME (in the policy: read: { format: NAME }).',
    })
  })

  it('a record that says nothing leaves it to the name', () => {
    expect(found({ x: 1 }, 'out/samples_gsm8k_2025-09-09T13-42-42.857006.jsonl')).toEqual([
      'lm-eval',
      'of its name',
    ])
  })

  it.each([
    [
      'keys, at most twelve of them',
      Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`key${i}`, 1])),
      'key0, key1, key2, key3, key4, key5, key6, key7, key8, key9, key10, key11 and 2 more',
    ],
    ['a key that would move a terminal', { '\u001b[2J\u202e': 1 }, '\\u{1b}[2J\\u{202e}'],
    ['a key too long to show', { ['x'.repeat(500)]: 1 }, `${'x'.repeat(60)}…`],
    ['no keys', {}, 'no fields'],
    ['no record', [1, 2], 'a list of 2'],
    ['null', null, 'null'],
  ])('an unknown one is a fault that shows %s', (_name, record, saw) => {
    expect(found(record)).toMatchObject({
      code: 'unknown-format',
      text: expect.stringContaining(`has: ${saw}.`),
    })
  })

  it('a chosen format is taken as it is', () => {
    expect(found(firstRecords.verl, 'a', 'plain')).toEqual(['plain', 'format plain was chosen'])
  })

  it('a format that does not exist is a fault that lists those that do', () => {
    expect(found({}, 'a', 'plian')).toMatchObject({
      code: 'unknown-format-name',
      hint: expect.stringContaining('plain, tally'),
    })
  })
})
