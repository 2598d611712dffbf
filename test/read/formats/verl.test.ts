import { describe, expect, it } from '@jest/globals'
import { questionHash } from '../../../src/read/question-hash.ts'
import { codes, folderInput, jsonLines, read, readText } from '../sources.ts'

const line = { input: 'What is 2+2?', output: '4', gts: '4', score: 1, step: 5 }
const other = { ...line, input: 'What is 3+3?' }

describe('verl', () => {
  it('the hash of the prompt is the problem; there is no index', async () => {
    const { rows, faults, notes } = await readText('5.jsonl', jsonLines(line, { ...other, score: 0 }))
    const question = questionHash('What is 2+2?')
    expect([faults, notes]).toEqual([[], []])
    expect(rows).toMatchObject([
      {
        settledTask: 'all',
        problem: question.slice(0, 12),
        question,
        correct: true,
        answer: undefined,
        sample: undefined,
      },
      { settledTask: 'all', correct: false },
    ])
  })

  it('acc beats score, and pred is the answer', async () => {
    const lines = jsonLines(
      { ...line, score: -1, acc: true, pred: '4' },
      { ...other, score: 1, acc: 0, pred: null },
    )
    const { rows, files } = await readText('5.jsonl', lines)
    expect(rows).toMatchObject([
      { correct: true, answer: '4' },
      { correct: false, answer: null },
    ])
    expect(files[0]?.rule).toBe('"acc" is true or 1')
  })

  it('an acc that is missing later, or neither 0 nor 1, is a fault', async () => {
    const lines = jsonLines({ ...line, acc: 1 }, other, { ...line, acc: 0.5 })
    expect(codes((await readText('5.jsonl', lines)).faults)).toEqual(['bad-field', 'score-needs-threshold'])
  })

  it.each<[scores: number[], threshold: number | undefined, correct: boolean[], noted: boolean]>([
    [[0, 1], undefined, [false, true], false],
    [[-1, 1], undefined, [false, true], false],
    [[1, 1], undefined, [true, true], false],
    [[0, 0], undefined, [false, false], false],
    [[0.1, 1], undefined, [true, true], true],
    [[-1, 0], undefined, [false, false], true],
    [[-84, 2.5], undefined, [false, true], true],
    [[0.1, 1], 0.5, [false, true], false],
  ])(
    'scores %j with threshold %j are correct: %j, with a note: %j',
    async (scores, threshold, correct, noted) => {
      const lines = scores.map((score, index) => ({ ...line, input: `question ${index}`, score }))
      const { rows, notes } = await readText('5.jsonl', jsonLines(...lines), { threshold })
      expect(rows).toMatchObject(correct.map((one) => ({ correct: one })))
      expect(notes.map((note) => note.code)).toEqual(noted ? ['score-rule'] : [])
    },
  )

  it('a score of NaN is no score: the sample is left out and counted', async () => {
    const { rows, notes } = await readText(
      '5.jsonl',
      jsonLines(line, other) + JSON.stringify(line).replace('"score":1', '"score":NaN'),
    )
    expect(rows).toHaveLength(2)
    expect(notes.map((note) => note.code)).toEqual(['unscored-samples', 'bare-nan'])
  })

  it('one prompt for all samples gets a note', async () => {
    const { notes } = await readText('5.jsonl', jsonLines(line, line, line))
    expect(notes.map((note) => note.text).join()).toContain('all 3 samples have the same prompt text')
  })

  it('a dump without step is known by its name', async () => {
    const { files } = await readText('runs/120.jsonl', jsonLines({ ...line, step: undefined }))
    expect(files[0]).toMatchObject({ format: 'verl', because: expect.stringContaining('named after a step') })
  })

  it.each([
    [
      'several files',
      { '9.jsonl': jsonLines({ ...line, step: 9 }), '100.jsonl': jsonLines({ ...line, step: 100 }) },
    ],
    [
      'names alone',
      {
        '9.jsonl': jsonLines({ ...line, step: undefined }),
        '100.jsonl': jsonLines({ ...line, step: undefined }),
      },
    ],
    ['one file', { 'all.jsonl': jsonLines({ ...line, step: 100 }, { ...line, step: 9 }) }],
  ])('several steps in %s have to be chosen from, in numeric order', async (_name, files) => {
    const { faults } = await read([folderInput('dump', files)])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ code: 'choose', hint: expect.stringContaining('--step') })
    expect(faults[0]?.text).toContain('several training steps: 9, 100.')
    const chosen = await read([folderInput('dump', files)], { step: 100 })
    expect([chosen.faults, chosen.rows.length]).toEqual([[], 1])
  })

  it('steps of two tasks do not get into each other’s way', async () => {
    const [a, b] = [
      folderInput('a', { '1.jsonl': jsonLines(line) }),
      folderInput('b', { '2.jsonl': jsonLines({ ...line, step: 6 }) }),
    ]
    const { faults } = await read([
      { ...a, task: 'aime' },
      { ...b, task: 'math' },
    ])
    expect(faults).toEqual([])
  })

  it.each([
    ['input', { input: 7 }],
    ['score', { score: '1' }],
    ['pred', { pred: 4 }],
    ['step', { step: 'five' }],
  ])('"%s" of another type is a fault', async (field, wrong) => {
    const { faults } = await readText('5.jsonl', jsonLines(line, { ...line, ...wrong }))
    expect(codes(faults)).toEqual(['bad-field'])
    expect(faults[0]?.text).toContain(`line 2: "${field}"`)
  })
})
