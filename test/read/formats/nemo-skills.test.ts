import { describe, expect, it } from '@jest/globals'
import { codes, folderInput, jsonLines, read, readText } from '../sources.ts'

const line = { id: 'a', problem: 'What?', generation: 'x', predicted_answer: '4', symbolic_correct: true }

describe('nemo-skills', () => {
  it('takes sample index from the name, answer, tokens, log-probabilities and truncation from the line', async () => {
    const text = jsonLines({ ...line, num_generated_tokens: 9, logprobs: [-1, -2], finish_reason: 'length' })
    const { rows, faults } = await readText('gsm8k/output-rs12.jsonl', text)
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      {
        settledTask: 'gsm8k',
        problem: 'a',
        sample: '12',
        correct: true,
        answer: '4',
        tokens: 2,
        logprob: -3,
        truncated: true,
      },
    ])
  })

  it('without an id the number of the line is the problem, but not in a chunk', async () => {
    const text = jsonLines({ ...line, id: undefined }, { ...line, id: undefined, predicted_answer: null })
    expect((await readText('a/output-rs0.jsonl', text)).rows).toMatchObject([
      { problem: '0', answer: '4' },
      { problem: '1', answer: null },
    ])
    expect(codes((await readText('a/output-rs0_chunk_3.jsonl', text)).faults)).toEqual([
      'bad-field',
      'bad-field',
    ])
  })

  it('files of several seeds are pooled, output.jsonl beside them is left out with a note', async () => {
    const { rows, notes, faults } = await read([
      folderInput('gsm8k', {
        'output-rs0.jsonl': jsonLines(line),
        'output-rs1.jsonl': jsonLines({ ...line, symbolic_correct: false }),
        'output.jsonl': jsonLines(line),
        'output-rs0.jsonl.done': '',
      }),
    ])
    expect([rows.length, faults]).toEqual([2, []])
    expect(notes.map((note) => note.code)).toEqual(['file-skipped', 'pooled-files'])
    expect(notes[0]?.text).toContain('gsm8k/output.jsonl was not read')
  })

  it('a greedy output.jsonl alone is read', async () => {
    const { rows } = await read([folderInput('gsm8k', { 'output.jsonl': jsonLines(line) })])
    expect(rows).toMatchObject([{ sample: undefined, correct: true }])
  })

  it('lines that a chunk left behind are duplicates', async () => {
    const files = { 'output-rs0.jsonl': jsonLines(line), 'output-rs0_chunk_1.jsonl': jsonLines(line) }
    expect(codes((await read([folderInput('gsm8k', files)])).faults)).toEqual(['duplicate-sample'])
  })

  it.each<[object, boolean | undefined]>([
    [{ judgement: 'Reasoning: …\nJudgement: Yes' }, true],
    [{ judgement: '**Judgement**: No' }, false],
    [{ judgement: 'I cannot say' }, undefined],
    [{ is_correct: false }, false],
    [{ 'is_correct-plus': true }, true],
    [{ passed: true }, true],
    [{ graded_list: [true, false] }, true],
    [{ status: 'pass' }, true],
    [{ status: 'timeout' }, false],
    [{ proof_status: 'completed' }, true],
  ])('%j alone is read as %p', async (fields, correct) => {
    const { rows, faults, notes } = await readText(
      'a/output-rs0.jsonl',
      jsonLines({ id: 1, generation: 'x', ...fields }),
    )
    expect(faults).toEqual([])
    expect(rows.map((row) => row.kind === 'sample' && row.correct)).toEqual(
      correct === undefined ? [] : [correct],
    )
    expect(notes.map((note) => note.code)).toEqual(correct === undefined ? ['unscored-samples'] : [])
  })

  it('a symbolic check and a judge are a question', async () => {
    const text = jsonLines({ ...line, judgement: 'Judgement: No' })
    const { faults } = await readText('a/output-rs0.jsonl', text)
    expect(codes(faults)).toEqual(['choose'])
    expect(faults[0]?.text).toContain('symbolic_correct, judgement')
    expect((await readText('a/output-rs0.jsonl', text, { metric: 'judgement' })).rows).toMatchObject([
      { correct: false },
    ])
    expect(codes((await readText('a/output-rs0.jsonl', text, { metric: 'x' })).faults)).toEqual(['not-there'])
  })

  it.each([{ symbolic_correct: 'yes' }, { symbolic_correct: undefined }, { id: {} }])(
    '%j is a fault',
    async (over) => {
      const { faults } = await readText('a/output-rs0.jsonl', jsonLines({ ...line, ...over }))
      expect(codes(faults)).toEqual(['bad-field'])
    },
  )
})
