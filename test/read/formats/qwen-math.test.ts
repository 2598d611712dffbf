import { describe, expect, it } from '@jest/globals'
import { questionHash } from '../../../src/read/question-hash.ts'
import { codes, folderInput, jsonLines, read, readText } from '../sources.ts'

const line = {
  idx: 3,
  question: 'What is 2+2?',
  answer: 4,
  code: ['a', 'b'],
  pred: ['4', ''],
  score: [true, false],
}
const name = 'out/math500/test_qwen-boxed_-1_seed1_t0.6_s0_e-1.jsonl'

describe('qwen-math', () => {
  it('a line is a problem, and its lists are its samples', async () => {
    const { rows, faults, files } = await readText(
      name,
      jsonLines({ ...line, finish_reason: ['stop', 'length'] }),
    )
    expect(faults).toEqual([])
    const same = {
      settledTask: 'math500',
      problem: '3',
      question: questionHash('What is 2+2?'),
      sample: undefined,
    }
    expect(rows).toMatchObject([
      { ...same, correct: true, answer: '4', truncated: false },
      { ...same, correct: false, answer: null, truncated: true },
    ])
    expect(files[0]).toMatchObject({ problems: 1, samples: 2, missingAnswers: 1, scores: ['true', 'false'] })
  })

  it('a problem that stands twice in a file is read with a note', async () => {
    const { files, codes: found } = await readText(name, jsonLines(line, line)).then((read) => ({
      files: read.files,
      codes: read.notes.map((one) => one.code),
    }))
    expect(files[0]).toMatchObject({ problems: 1, samples: 4 })
    expect(found).toEqual(['repeated-problems'])
  })

  it('a score of 0 or 1 is as good as true and false, a prediction of null as empty', async () => {
    const { rows } = await readText(name, jsonLines({ ...line, score: [1, 0], pred: [null, '5'] }))
    expect(rows).toMatchObject([
      { correct: true, answer: null, truncated: undefined },
      { correct: false, answer: '5' },
    ])
  })

  it.each([
    ['pred', { pred: ['4'] }],
    ['code', { code: ['a', 'b', 'c'] }],
    ['finish_reason', { finish_reason: ['stop'] }],
    ['score', { score: [] }],
    ['score[1]', { score: [true, 0.5] }],
    ['score[0]', { score: ['true', false] }],
    ['pred[0]', { pred: [4, '5'] }],
    ['idx', { idx: null }],
    ['question', { question: 7 }],
  ])('"%s" that does not fit is a fault', async (field, wrong) => {
    const { rows, faults } = await readText(name, jsonLines(line, { ...line, ...wrong }))
    expect(rows).toHaveLength(2)
    expect(codes(faults)).toEqual(['bad-field'])
    expect(faults[0]?.text).toContain(`line 2: "${field}" must be`)
  })

  it('seeds are pooled with a note, and metrics files are passed over without one', async () => {
    const folder = folderInput('out/math500', {
      'test_qwen-boxed_-1_seed1_t0.6_s0_e-1.jsonl': jsonLines(line),
      'test_qwen-boxed_-1_seed2_t0.6_s0_e-1.jsonl': jsonLines(line),
      'test_qwen-boxed_-1_seed2_t0.6_s0_e-1_metrics.json': '{\n  "acc": 50\n}\n',
    })
    const { rows, faults, notes } = await read([folder])
    expect(faults).toEqual([])
    expect(rows).toHaveLength(4)
    expect(notes.map((note) => note.text)).toEqual([
      'Task math500: 1 problems are in more than one of 2 files; their samples were pooled as repeated attempts.',
    ])
  })
})
