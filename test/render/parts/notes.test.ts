import { describe, expect, it } from '@jest/globals'
import { note, type Note } from '../../../src/notes.ts'
import { notesPart } from '../../../src/render/parts/notes.ts'
import { exampleReport } from '../example-report.ts'

const report = exampleReport({ names: ['a', 'b', 'c'] })

function said(...notes: readonly Note[]): readonly unknown[] {
  const [block] = notesPart({ ...report, notes }).blocks
  return block?.kind === 'list' ? block.items.map(([text]) => text) : []
}

const withoutAnswers = (task: string): Note => note('no-answers', { task })

describe('the notes of a report', () => {
  it('say once what is true of several tasks, and name these', () => {
    const few = note('few-problems', { task: 'a', problems: 12 })
    expect(said(withoutAnswers('a'), few, withoutAnswers('c'))).toEqual([
      'Tasks a, c: the files do not record answers, so answer-level entropy is unknown.',
      'Task a: 12 problems are few; below about 30, intervals of ratios, counts and single curves are too narrow.',
    ])
  })

  it('say so where it is true of all tasks', () => {
    expect(said(...['a', 'b', 'c'].map(withoutAnswers))).toEqual([
      'All 3 tasks: the files do not record answers, so answer-level entropy is unknown.',
    ])
  })

  it('keep apart what is said of the origin, and fold that too', () => {
    const drift = ['a', 'b'].map((task) => note('against-origin', { text: withoutAnswers(task).text, task }))
    expect(said(withoutAnswers('a'), ...drift)).toEqual([
      'Task a: the files do not record answers, so answer-level entropy is unknown.',
      'Against the origin: Tasks a, b: the files do not record answers, so answer-level entropy is unknown.',
    ])
  })

  it('leave sentences as they are that speak of a task in another way', () => {
    const here = ['a', 'b'].map((task) => note('only-one-side', { task, side: 'baseline' }))
    expect(said(...here)).toEqual(here.map(({ text }) => text))
  })

  it('are counted as they are shown', () => {
    expect(notesPart({ ...report, notes: ['a', 'b'].map(withoutAnswers) }).summary).toBe(
      '1 note on these numbers',
    )
  })
})
