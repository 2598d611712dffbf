// Every file of the corpus in these formats gives the numbers of the corpus's README. The corpus lies beside the
// project; where it is absent, these tests are skipped.
import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readModel } from '../../src/read/read-model.ts'
import type { Row } from '../../src/read/row.ts'
import { findInputs } from '../../src/world/files.ts'
import { totals } from './sources.ts'
import type { Read } from './sources.ts'

const root = '../shared/corpus'
const corpus = existsSync(root) ? describe : describe.skip

async function readPath(path: string): Promise<Read> {
  const found = await findInputs([{ path: `${root}/${path}` }], 'candidate')
  expect(found.faults).toEqual([])
  const rows: (Row & { settledTask: string })[] = []
  const sink = { add: (row: Row, task: string) => void rows.push({ ...row, settledTask: task }) }
  return { rows, ...(await readModel(found.inputs, {}, 'candidate', sink)) }
}

corpus('the corpus (skipped where ../shared/corpus is absent)', () => {
  it.each([
    // path, format, task, problems, samples, correct
    ['human-eval', 'human-eval', 'humaneval', 164, 492, 106],
    ['qwen-math/base_Qwen2.5-3B-Instruct/aime24', 'qwen-math', 'aime24', 30, 30, 2],
    ['qwen-math/rl_Qwen-2.5-3B-rlft/aime24', 'qwen-math', 'aime24', 30, 30, 4],
    ['qwen-math/base_Qwen2.5-3B-Instruct/amc23', 'qwen-math', 'amc23', 40, 40, 17],
    ['qwen-math/rl_Qwen-2.5-3B-rlft/amc23', 'qwen-math', 'amc23', 40, 40, 15],
    ['qwen-math/base_Qwen2.5-3B-Instruct/sat_math', 'qwen-math', 'sat_math', 32, 32, 30],
    ['qwen-math/rl_Qwen-2.5-3B-rlft/sat_math', 'qwen-math', 'sat_math', 32, 32, 31],
    ['lm-eval/EleutherAI__pythia', 'lm-eval', 'math_perturbed_full', 10, 10, 0],
    ['lm-eval/base_gemma3-12b-it-q4', 'lm-eval', 'gsm8k', 3, 3, 2],
    ['lm-eval/tuned_gemma3-12b-u1', 'lm-eval', 'gsm8k', 3, 3, 1],
    [
      'lm-eval/mmlu_pro_plus/samples_mmlu_pro_plus_chemistry_2025-10-14T14-44-39.372006.jsonl',
      'lm-eval',
      'mmlu_pro_plus_chemistry',
      3,
      3,
      1,
    ],
    ['verl/1.jsonl', 'verl', 'all', 128, 128, 2],
    ['inspect/popularity-epochs5.eval', 'inspect', 'popularity', 10, 50, 33],
    ['inspect/streaming-epochs2.eval', 'inspect', 'popularity', 2, 4, 3],
    ['inspect/popularity.json', 'inspect', 'popularity', 3, 3, 2],
  ])(
    '%s is read as %s: task %s, %d problems, %d samples, %d correct',
    async (path, format, task, problems, samples, correct) => {
      const reading = await readPath(path)
      expect(reading.faults).toEqual([])
      expect(reading.files).toHaveLength(1)
      expect(reading.files[0]).toMatchObject({ format, tasks: [task], problems, samples })
      expect(totals(reading.rows)).toEqual({ [task]: [samples, correct] })
    },
  )

  it('the whole of qwen-math/base is three tasks, and its metrics files are passed over silently', async () => {
    const reading = await readPath('qwen-math/base_Qwen2.5-3B-Instruct')
    expect(Object.keys(totals(reading.rows))).toEqual(['aime24', 'amc23', 'sat_math'])
    expect([reading.notes, reading.faults]).toEqual([[], []])
  })

  it.each([
    ['inspect/unscored.eval', '10 samples carry no score'],
    ['inspect/zstd-entries.eval', '1 samples carry no score'],
    ['inspect/bare-nan.json', 'the log holds no samples'],
  ])('%s feeds no comparison and says why: %s', async (path, why) => {
    const reading = await readPath(path)
    expect([reading.faults, reading.rows]).toEqual([[], []])
    expect(reading.notes.map((note) => note.text)).toContainEqual(expect.stringContaining(why))
  })

  it('no file of the corpus throws, whatever wrote it', async () => {
    const reading = await readPath('.')
    expect(reading.files.length).toBeGreaterThanOrEqual(11)
  })
})
