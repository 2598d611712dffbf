// The formats whose file is one JSON document or array: Reasoning Gym, EvalPlus, LiveCodeBench, SkyThought, HELM,
// MathArena, rllm, promptfoo.
import { describe, expect, it } from '@jest/globals'
import type { Choices } from '../../../src/read/format.ts'
import { zstdOf } from '../archives.ts'
import { codes, jsonLines, readText } from '../sources.ts'
import type { Read } from '../sources.ts'

function readJson(value: unknown, choices: Choices = {}, path = 'run/a.json'): Promise<Read> {
  return readText(path, JSON.stringify(value), choices)
}

describe('reasoning-gym', () => {
  const item = { question: 'What?', expected_answer: '4' }
  const dataset = (...completions: unknown[]): object => ({
    categories: [
      {
        datasets: [
          {
            name: 'sums',
            results: [
              { ...item, completions },
              { ...item, completions },
            ],
          },
        ],
      },
    ],
  })

  it('only a score of 1 is correct; partial credit is noted', async () => {
    const { rows, notes } = await readJson(
      dataset({ model_answer: '4', score: 1 }, { model_answer: null, score: 0.05 }),
    )
    expect(rows).toMatchObject([
      { settledTask: 'sums', problem: '0', correct: true, answer: '4' },
      { settledTask: 'sums', problem: '0', correct: false, answer: null },
      { problem: '1' },
      { problem: '1' },
    ])
    expect(notes.map((note) => note.code)).toEqual(['score-rule'])
  })

  it('a threshold decides about partial credit', async () => {
    const { rows, notes } = await readJson(dataset({ model_answer: 'x', score: 0.1 }), { threshold: 0.1 })
    expect(rows).toMatchObject([{ correct: true }, { correct: true }])
    expect(notes).toEqual([])
  })

  it('the older form has one answer a question; an error is no wrong answer', async () => {
    const results = [
      { ...item, model_answer: '4', score: 1 },
      { ...item, model_answer: 'ERROR', score: 0, error: 'timeout' },
    ]
    const { rows, notes } = await readJson({ name: 'sums', results })
    expect(rows).toMatchObject([{ problem: '0', correct: true }])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('a wrong field is named with its place', async () => {
    const { faults } = await readJson(dataset({ model_answer: '4', score: '1' }))
    expect(faults[0]?.text).toContain(
      '"categories[0].datasets[0].results[0].completions[0].score" must be a number',
    )
  })
})

describe('evalplus', () => {
  const both = { base_status: 'pass', plus_status: 'fail' }
  const file = (...samples: unknown[]): object => ({ date: '', hash: '', eval: { 'HumanEval/0': samples } })

  it('base and plus are a question where both were run', async () => {
    const { faults } = await readJson(file(both))
    expect(codes(faults)).toEqual(['choose'])
    expect((await readJson(file(both), { metric: 'base' })).rows).toMatchObject([
      { settledTask: 'humaneval', problem: 'HumanEval/0', correct: true },
    ])
    expect((await readJson(file(both), { metric: 'plus' })).rows).toMatchObject([{ correct: false }])
    expect(codes((await readJson(file(both), { metric: 'acc' })).faults)).toEqual(['not-there'])
  })

  it('with the base tests only there is nothing to choose, and no plus to be had', async () => {
    const base = file({ base_status: 'timeout', plus_status: null })
    expect((await readJson(base)).rows).toMatchObject([{ correct: false }])
    expect(codes((await readJson(base, { metric: 'plus' })).faults)).toEqual(['not-there'])
  })

  it('the legacy form is read, with its own words', async () => {
    const legacy = {
      nfiles: 2,
      base: [
        ['success', []],
        ['success', []],
      ],
      plus: [
        ['success', []],
        ['failed', []],
      ],
    }
    const document = { date: '', hash: '', eval: { 'Mbpp/1': legacy } }
    const { rows } = await readJson(document, { metric: 'plus' })
    expect(rows).toMatchObject([{ settledTask: 'mbpp', correct: true }, { correct: false }])
  })

  it.each([[{ base_status: 'ok' }], [{}], [null]])('a sample %j is a fault', async (sample) => {
    expect(codes((await readJson(file(sample))).faults)).toEqual(['bad-field'])
  })
})

describe('livecodebench', () => {
  const problem = {
    question_id: 'abc',
    question_content: 'Solve.',
    code_list: ['a', 'b'],
    graded_list: [true, false],
  }

  it('reads the array element by element, and ids that are numbers', async () => {
    const { rows, faults } = await readJson([problem, { ...problem, question_id: 7 }])
    expect(faults).toEqual([])
    expect(rows.map((row) => [row.problem, row.kind === 'sample' && row.correct])).toEqual([
      ['abc', true],
      ['abc', false],
      ['7', true],
      ['7', false],
    ])
  })

  it.each([
    { graded_list: [], code_list: [] },
    { graded_list: ['x', true] },
    { code_list: ['a'] },
    { question_id: null },
  ])('%j is a fault', async (over) => {
    expect(codes((await readJson([problem, { ...problem, ...over }])).faults)).toEqual(['bad-field'])
  })
})

describe('skythought', () => {
  const right = { content: '', correctness: true }
  const wrong = { content: '', correctness: false }

  it('a temperature has to be chosen where there are several', async () => {
    const value = {
      responses: { '0.0': right, '0.7': [wrong, wrong] },
      token_usages: { '0.0': {}, '0.7': [] },
    }
    const document = { 'What is 1+1?': value }
    expect(codes((await readJson(document)).faults)).toEqual(['choose'])
    expect((await readJson(document, { filter: '0.7' })).rows).toMatchObject([
      { correct: false },
      { correct: false },
    ])
    expect(codes((await readJson(document, { filter: '1' })).faults)).toEqual(['not-there'])
  })

  it('no tokens are not 0 tokens, and no grade is not wrong', async () => {
    const value = {
      responses: [right, wrong, { correctness: null }],
      token_usages: [{ completion_tokens: 5 }, { completion_tokens: 0 }, { completion_tokens: 7 }],
    }
    const { rows, notes } = await readJson({ 'id-1': value })
    expect(rows).toMatchObject([
      { problem: 'id-1', tokens: 5, correct: true },
      { problem: 'id-1', tokens: undefined, correct: false },
    ])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('what the OpenAI backend counts for all samples is not taken for the tokens of the first', async () => {
    const value = {
      responses: [right, wrong],
      token_usages: [{ completion_tokens: 12 }, { completion_tokens: 0 }],
    }
    const { rows } = await readJson({ 'id-1': value })
    expect(rows).toMatchObject([{ tokens: undefined }, { tokens: undefined }])
  })

  it.each([
    { responses: 1, token_usages: [] },
    { responses: [{}], token_usages: [] },
  ])('%j is a fault', async (value) => {
    expect(codes((await readJson({ a: value })).faults)).toEqual(['bad-field'])
  })
})

describe('helm', () => {
  const stat = (name: string, sum: number, count = 1): object => ({
    name: { name, split: 'test' },
    count,
    sum,
  })
  const instance = (id: string, ...stats: object[]): object => ({
    instance_id: id,
    train_trial_index: 0,
    stats,
  })
  const path = 'runs/v1/mmlu:subject=x,model=org_m,groups=a/per_instance_stats.json'

  it('the task is the run without its model', async () => {
    const { rows } = await readJson([instance('id1', stat('exact_match', 1))], {}, path)
    expect(rows).toMatchObject([
      { settledTask: 'mmlu:subject=x,groups=a', problem: 'id1', sample: '0', correct: true },
    ])
  })

  it('several stats are a question; the best of five is never taken for a sample', async () => {
    const instances = [
      instance('id1', stat('exact_match', 0), stat('quasi_exact_match', 1), stat('exact_match@5', 1)),
    ]
    const asked = await readJson(instances)
    expect(codes(asked.faults)).toEqual(['choose'])
    expect(asked.faults[0]?.text).toContain('exact_match, quasi_exact_match.')
    expect((await readJson(instances, { metric: 'quasi_exact_match' })).rows).toMatchObject([
      { correct: true },
    ])
    expect(codes((await readJson(instances, { metric: 'x' })).faults)).toEqual(['not-there'])
  })

  it('what was not counted is no score, what was perturbed another problem', async () => {
    const { rows, notes } = await readJson([
      instance('id1', stat('exact_match', 1)),
      instance('id2', stat('exact_match', 0, 0)),
      { ...instance('id1', stat('exact_match', 0)), perturbation: { name: 'typos' } },
    ])
    expect(rows).toHaveLength(1)
    expect(notes.map((note) => note.code)).toEqual(['format-says', 'unscored-samples'])
  })

  it('a mean between 0 and 1 needs a threshold', async () => {
    const instances = [instance('id1', stat('exact_match', 1, 2))]
    expect(codes((await readJson(instances)).faults)).toEqual(['score-needs-threshold'])
    expect((await readJson(instances, { threshold: 0.5 })).rows).toMatchObject([{ correct: true }])
  })
})

describe('matharena', () => {
  const problem = {
    idx: 3,
    problem: 'What?',
    answers: ['2', 'None'],
    correct: [true, false],
    messages: [[], []],
  }

  it('the competition is the task; None is no answer; what nobody graded is no score', async () => {
    const document = { ...problem, answers: ['2', 'None', 'x'], correct: [true, false, 'TODO'] }
    const { rows, notes } = await readJson(document, {}, 'outputs/aime/solver/3.json')
    expect(rows).toMatchObject([
      { settledTask: 'aime', problem: '3', correct: true, answer: '2' },
      { settledTask: 'aime', problem: '3', correct: false, answer: null },
    ])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('packed with zstd it is the same', async () => {
    const { rows } = await readText('outputs/aime/solver/3.json.zst', zstdOf(JSON.stringify(problem)))
    expect(rows).toMatchObject([{ settledTask: 'aime' }, { settledTask: 'aime' }])
  })

  it.each([{ answers: ['2'] }, { correct: [true, 'yes'] }, { idx: {} }])('%j is a fault', async (over) => {
    expect(codes((await readJson({ ...problem, ...over })).faults)).toEqual(['bad-field'])
  })
})

describe('rllm', () => {
  const item = { idx: 0, attempt: 0, task_id: null, is_correct: true, error: null }
  const run = (...items: unknown[]): object => ({ dataset_name: 'math500', items })

  it('an error is no wrong answer, and task_id goes before idx', async () => {
    const { rows, notes } = await readJson(
      run(item, { ...item, task_id: 'a' }, { ...item, attempt: 1, error: 'x' }),
    )
    expect(rows).toMatchObject([
      { settledTask: 'math500', problem: '0', sample: '0', correct: true },
      { settledTask: 'math500', problem: 'a' },
    ])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('the same attempt twice, or one without a grade, is a fault', async () => {
    expect(codes((await readJson(run(item, item))).faults)).toEqual(['duplicate-sample'])
    expect(codes((await readJson(run(item, { ...item, attempt: 1, is_correct: 1 }))).faults)).toEqual([
      'bad-field',
    ])
  })
})

describe('promptfoo', () => {
  const result = {
    promptIdx: 0,
    provider: { id: 'a', label: '' },
    vars: { q: '1+1' },
    success: true,
    failureReason: 0,
  }
  const run = (...results: unknown[]): object => ({ results: { version: 3, results, stats: {} } })

  it('repeats of the same vars are samples of one problem, errors are left out', async () => {
    const { rows, notes } = await readJson(
      run(result, { ...result, success: false }, { ...result, failureReason: 2 }),
    )
    expect(rows.map((row) => row.problem)).toEqual([rows[0]?.problem, rows[0]?.problem])
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples'])
  })

  it('several providers are a question', async () => {
    const document = run({ ...result, success: false }, { ...result, provider: { id: 'b' }, promptIdx: 1 })
    const asked = await readJson(document)
    expect(codes(asked.faults)).toEqual(['choose'])
    expect(asked.faults[0]?.text).toContain('a, b column 2')
    expect((await readJson(document, { filter: 'a' })).rows).toMatchObject([{ correct: false }])
    expect(codes((await readJson(document, { filter: 'c' })).faults)).toEqual(['not-there'])
  })

  it.each([{ success: 'yes' }, { vars: null }])('%j is a fault', async (over) => {
    expect(codes((await readJson(run({ ...result, ...over }))).faults)).toEqual(['bad-field'])
  })

  it('vars that are nested beyond the stack are a fault, not a crash', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const text = JSON.stringify(run({ ...result, vars: { q: 'DEEP' } })).replace('"DEEP"', deep)
    expect(codes((await readText('a.json', text)).faults)).toEqual(['bad-field'])
  })
})

describe('openai-evals', () => {
  const event = {
    run_id: 'r',
    event_id: 0,
    sample_id: 'a.0',
    type: 'match',
    data: { correct: true, picked: '4' },
  }

  it('matches are the samples, all else is passed over', async () => {
    const lines = [
      { spec: { eval_name: 'a' } },
      event,
      { ...event, type: 'sampling', data: {} },
      { final_report: {} },
    ]
    const { rows, faults } = await readText('log', jsonLines(...lines))
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ settledTask: 'a', problem: 'a.0', correct: true, answer: '4' }])
  })

  it.each([
    ['nothing is known of answers where only right ones were on offer', ['4'], undefined],
    ['what was picked of several options is the answer', ['4', '5'], null],
  ])('%s', async (_, options, answer) => {
    const data = { correct: false, expected: '4', picked: null, sampled: '5', options }
    const { rows } = await readText('log', jsonLines({ ...event, data }))
    expect(rows).toMatchObject([{ correct: false, answer }])
  })

  it.each([{ data: {} }, { data: null }, { sample_id: '' }])('%j is a fault', async (over) => {
    expect(codes((await readText('log', jsonLines(event, { ...event, ...over }))).faults)).toEqual([
      'bad-field',
    ])
  })
})
