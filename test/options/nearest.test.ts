import { expect, it } from '@jest/globals'
import { nearest } from '../../src/options/nearest.ts'

it.each([
  ['Gate', 'gate'],
  ['max_drop', 'max-drop'],
  ['taks', 'tasks'],
  ['mix', 'min'],
  ['x', undefined],
  ['severities', undefined],
  ['gate'.repeat(20), undefined],
])('%s was probably meant to be %s', (typed, word) => {
  expect(nearest(typed, ['gate', 'max-drop', 'tasks', 'min', 'severity'])).toBe(word)
})

it('finds nothing where there are no words', () => {
  expect(nearest('gate', [])).toBeUndefined()
})
