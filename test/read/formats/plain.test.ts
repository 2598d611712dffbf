import { describe, expect, it } from '@jest/globals'
import { questionHash } from '../../../src/read/question-hash.ts'
import { codes, jsonLines, readText } from '../sources.ts'

const sample = { problem: '17', correct: true }

describe('plain samples', () => {
  it('takes every field for what it is', async () => {
    const full = {
      task: 'aime24',
      problem: 17,
      sample: 3,
      correct: true,
      answer: '204',
      question: ' How long?\n',
      tokens: 2213,
      token_entropy: 0.41,
      logprob: -512.3,
      truncated: false,
    }
    const { rows, faults } = await readText('a.jsonl', jsonLines(full))
    expect(faults).toEqual([])
    expect(rows).toEqual([
      {
        kind: 'sample',
        settledTask: 'aime24',
        task: 'aime24',
        problem: '17',
        question: questionHash('How long?'),
        sample: '3',
        correct: true,
        answer: '204',
        tokens: 2213,
        tokenEntropy: 0.41,
        logprob: -512.3,
        truncated: false,
      },
    ])
  })

  it('leaves unknown what a line does not say, and ignores other keys', async () => {
    const { rows, faults, files } = await readText(
      'a.jsonl',
      jsonLines({ ...sample, seed: [1, 2], tokens: null }),
    )
    expect(faults).toEqual([])
    expect(rows[0]).toMatchObject({
      task: undefined,
      settledTask: 'all',
      answer: undefined,
      tokens: undefined,
    })
    expect(files[0]?.missingAnswers).toBeUndefined()
  })

  it.each([
    ['a missing answer is null', null, null],
    ['an empty answer is missing', '  ', null],
    ['an answer keeps its spaces', ' 204 ', ' 204 '],
  ])('%s', async (_name, answer, expected) => {
    const { rows } = await readText('a.jsonl', jsonLines({ ...sample, answer }, { ...sample, answer: 'x' }))
    expect(rows[0]).toMatchObject({ answer: expected })
  })

  it('takes 16 hex digits as the hash of the question itself', async () => {
    const { rows } = await readText('a.jsonl', jsonLines({ ...sample, question: '0123456789abcdef' }))
    expect(rows[0]).toMatchObject({ question: '0123456789abcdef' })
  })

  it('keeps all digits of an id beyond 2^53', async () => {
    const { rows } = await readText('a.jsonl', '{"problem":12345678901234567890,"correct":true}\n')
    expect(rows[0]).toMatchObject({ problem: '12345678901234567890' })
  })

  it.each([
    ['problem', '1.5', { problem: 1.5 }],
    ['problem', 'null', { problem: null }],
    ['problem', '""', { problem: '' }],
    ['correct', '1', { correct: 1 }],
    ['correct', '"yes"', { correct: 'yes' }],
    ['correct', 'null', { correct: null }],
    ['task', 'a list of 1', { task: ['x'] }],
    ['sample', 'true', { sample: true }],
    ['answer', '204', { answer: 204 }],
    ['question', 'an object', { question: {} }],
    ['tokens', '-1', { tokens: -1 }],
    ['tokens', '1.5', { tokens: 1.5 }],
    ['tokens', '2147483648', { tokens: 2 ** 31 }],
    ['token_entropy', '"0.4"', { token_entropy: '0.4' }],
    ['logprob', '0.1', { logprob: 0.1 }],
    ['truncated', '0', { truncated: 0 }],
  ])('"%s" that is %s is a fault with its line and what was understood', async (field, is, wrong) => {
    const { rows, faults } = await readText('a.jsonl', jsonLines(sample, { ...sample, ...wrong }))
    expect(rows).toHaveLength(1)
    expect(codes(faults)).toEqual(['bad-field'])
    expect(faults[0]?.text).toContain(`a.jsonl, line 2: "${field}" must be`)
    expect(faults[0]?.text).toContain(
      `but is ${is}. Read as plain, because the first record has problem and correct.`,
    )
  })

  it('an infinite number is no number of nats', async () => {
    const { faults } = await readText('a.jsonl', '{"problem":1,"correct":true,"logprob":-Infinity}\n')
    expect(codes(faults)).toEqual(['bad-field'])
  })

  it.each<[score: unknown, threshold: number | undefined, correct: boolean | undefined]>([
    [1, undefined, true],
    [0, undefined, false],
    [true, undefined, true],
    [0.5, undefined, undefined],
    [-1, undefined, undefined],
    [0.5, 0.5, true],
    [0.49, 0.5, false],
    [1, 2, false],
  ])('score %j with threshold %j is correct: %j', async (score, threshold, correct) => {
    const { rows, faults } = await readText('a.jsonl', jsonLines({ problem: 1, score }), { threshold })
    if (correct === undefined) expect(codes(faults)).toEqual(['score-needs-threshold'])
    else expect(rows).toMatchObject([{ correct }])
  })

  it('a score that is text is a fault even with a threshold', async () => {
    const { faults } = await readText('a.jsonl', jsonLines({ problem: 1, score: '1' }), { threshold: 0.5 })
    expect(codes(faults)).toEqual(['bad-field'])
  })

  it('says how it decided, and shows a few raw values', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => ({ problem: index, score: index / 20 }))
    const { files } = await readText('a.jsonl', jsonLines(...lines), { threshold: 0.5 })
    expect(files[0]?.rule).toBe('"score" is true or at least 0.5')
    expect(files[0]?.scores).toHaveLength(13)
    expect(files[0]?.scores.slice(0, 2)).toEqual(['0', '0.05'])
    expect(files[0]?.scores.at(-1)).toBe('…')
  })

  it('a line with a trace is a trace, not a sample', async () => {
    const trace = { task: 't', problem: 1, trace: 'r1/0', logprob: -812.1, tokens: 3012 }
    const { rows, files } = await readText('a.jsonl', jsonLines(trace))
    expect(rows).toEqual([{ kind: 'trace', settledTask: 't', ...trace, problem: '1' }])
    expect(files[0]).toMatchObject({ samples: 0, traces: 1, problems: 1 })
  })

  it.each([
    ['logprob', { problem: 1, trace: 'a', tokens: 3 }],
    ['tokens', { problem: 1, trace: 'a', logprob: -1 }],
    ['tokens', { problem: 1, trace: 'a', logprob: -1, tokens: 0 }],
    ['trace', { problem: 1, trace: {}, logprob: -1, tokens: 1 }],
  ])('a trace needs %s', async (field, line) => {
    const { rows, faults } = await readText('a.jsonl', jsonLines(line))
    expect(rows).toEqual([])
    expect(faults[0]?.text).toContain(`"${field}" must be`)
  })
})
