import { describe, expect, it } from '@jest/globals'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally, type Tally } from '../../src/tally/tally.ts'
import { sample } from './rows.ts'

/** `id` or `id:question`, one sample each. */
function tallyOf(problems: readonly string[], task = 't'): Tally {
  const tally = emptyTally()
  for (const problem of problems) {
    const [id = '', question] = problem.split(':')
    addRow(tally, sample(id, true, { question }), task)
  }
  return tally
}

const cases = [
  {
    says: 'pairs equal ids where neither side records questions',
    left: ['1', '2'],
    right: ['2', '1'],
    pairs: ['1–1', '2–2'],
  },
  { says: 'pairs equal ids with equal questions', left: ['1:a'], right: ['1:a'], pairs: ['1–1'] },
  {
    says: 'does not pair one id with two questions',
    left: ['1:a'],
    right: ['1:b'],
    pairs: [],
    otherQuestion: 1,
  },
  {
    says: 'pairs a shuffled file by its questions',
    left: ['1:a', '2:b'],
    right: ['1:b', '2:a'],
    pairs: ['1–2', '2–1'],
    codes: ['paired-by-question'],
  },
  {
    says: 'pairs by id alone where one side has no questions',
    left: ['1:a'],
    right: ['1'],
    pairs: ['1–1'],
    codes: ['paired-by-id-only'],
  },
  {
    says: 'does not pair by a question that stands for several problems',
    left: ['1:a', '2:a'],
    right: ['3:a', '4:a'],
    pairs: [],
    onlyBaseline: 2,
    onlyCandidate: 2,
  },
  {
    says: 'still pairs doubled questions whose ids agree',
    left: ['1:a', '2:a'],
    right: ['1:a', '2:a'],
    pairs: ['1–1', '2–2'],
  },
  {
    says: 'reports what only one side has',
    left: ['1', '2'],
    right: ['2', '3', '4'],
    pairs: ['2–2'],
    onlyBaseline: 1,
    onlyCandidate: 2,
    codes: ['unpaired-problems'],
  },
] as const

describe('pairing', () => {
  it.each(cases)('$says', (row) => {
    const { left, right, pairs } = row

    const { tasks, notes } = pairTallies(tallyOf(left), tallyOf(right))
    const [task] = tasks
    const shown = task?.pairs.map((pair) => `${pair.baseline.problem}–${pair.candidate.problem}`) ?? []
    expect(shown).toEqual(pairs)
    if (task !== undefined) {
      expect(task).toMatchObject({
        onlyBaseline: 'onlyBaseline' in row ? row.onlyBaseline : 0,
        onlyCandidate: 'onlyCandidate' in row ? row.onlyCandidate : 0,
        otherQuestion: 0,
      })
    }
    if ('otherQuestion' in row) expect(notes.map((one) => one.code)).toEqual(['other-question'])
    if ('codes' in row) expect(notes.map((one) => one.code)).toEqual(row.codes)
  })

  it('names the task that only one side has, and compares the others', () => {
    const baseline = new Map([...tallyOf(['1'], 'a'), ...tallyOf(['1'], 'b')])
    const { tasks, notes } = pairTallies(baseline, tallyOf(['1'], 'b'))
    expect(tasks.map((task) => task.task)).toEqual(['b'])
    expect(notes).toEqual([
      { code: 'only-one-side', task: 'a', text: 'Task a is only in the baseline; it was not compared.' },
    ])
  })
})
