import { describe, expect, it } from '@jest/globals'
import { codes, jsonLines, readText } from '../sources.ts'

const line = { task_id: 'HumanEval/0', completion: 'return 1', result: 'passed', passed: true }

describe('human-eval', () => {
  it('reads task_id and passed; a completion may be an object and is no answer', async () => {
    const lines = jsonLines(line, { ...line, passed: false, result: 'failed: ', completion: { id: 'x' } })
    const { rows, faults, files } = await readText('samples.jsonl_results.jsonl', lines)
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      { settledTask: 'humaneval', problem: 'HumanEval/0', correct: true, answer: undefined },
      { settledTask: 'humaneval', problem: 'HumanEval/0', correct: false, answer: undefined },
    ])
    expect(files[0]).toMatchObject({
      problems: 1,
      samples: 2,
      missingAnswers: undefined,
      rule: '"passed" is true',
    })
  })

  it.each([
    ['passed', { passed: 'true' }],
    ['passed', { passed: undefined }],
    ['task_id', { task_id: {} }],
  ])('"%s" of another type is a fault', async (field, wrong) => {
    const { faults } = await readText('a.jsonl', jsonLines(line, { ...line, ...wrong }))
    expect(codes(faults)).toEqual(['bad-field'])
    expect(faults[0]?.text).toContain(`line 2: "${field}"`)
  })
})
