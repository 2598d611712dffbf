import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import {
  fieldPathPattern,
  parseFieldPath,
  pathKey,
  valueBeside,
  valuesAt,
} from '../../src/read/field-path.ts'
import type { FieldPath, Found } from '../../src/read/field-path.ts'

function path(text: string): FieldPath {
  const found = parseFieldPath(text)
  if (found === undefined) throw new Error(`${text} is no path`)
  return found
}

const record = {
  qid: 7,
  'a.b': { c: 1 },
  rollouts: [
    { correct: true, tests: [1, 0] },
    { correct: false, tests: [0, 0] },
  ],
  pred: ['x', 'y'],
  one: ['z'],
}

describe('a path of keys', () => {
  it.each<[text: string, values: unknown[]]>([
    ['qid', [7]],
    ['"a.b".c', [1]],
    ['rollouts[].correct', [true, false]],
    ['rollouts[1].correct', [false]],
    ['rollouts[].tests[0]', [1, 0]],
    ['rollouts[].tests[]', [1, 0, 0, 0]],
    ['pred[]', ['x', 'y']],
    ['nothing.there', [undefined]],
    ['qid.toString', [undefined]],
    ['pred.length', [undefined]],
  ])('%s leads to %j', (text, values) => {
    const found = valuesAt(record, path(text))
    expect('must' in found ? found : found.map(({ value }) => value)).toEqual(values)
  })

  it.each(['', '.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a]b', '"a', 'a"b"', '[]', '"\\x"'])(
    'is not %j',
    (text) => {
      expect([parseFieldPath(text), fieldPathPattern.test(text)]).toEqual([undefined, false])
    },
  )

  it('that goes through a list needs one', () => {
    expect(valuesAt(record, path('qid[].correct'))).toEqual({ where: 'qid', must: 'a list', is: '7' })
    const missing = valuesAt(record, path('rollouts[].steps[]'))
    expect(missing).toMatchObject({ where: 'rollouts[0].steps', must: 'a list' })
  })

  it('finds the value that stands beside another, in lists that are as long', () => {
    const [, second] = valuesAt(record, path('rollouts[].correct')) as readonly Found[]
    const beside = { value: false, at: second?.at ?? [], lengths: [2] }
    expect(valueBeside(record, path('pred[]'), beside)).toEqual({ value: 'y' })
    expect(valueBeside(record, path('qid'), beside)).toEqual({ value: 7 })
    expect(valueBeside(record, path('one[]'), beside)).toEqual({
      where: 'one',
      must: 'a list of 2, one entry a sample',
      is: 'a list of 1',
    })
  })

  it('reaches every key, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        const found = valuesAt({ [key]: 1, ...{} }, path(pathKey(key)))
        expect(found).toMatchObject(key === '__proto__' ? [{}] : [{ value: 1 }])
      }),
    )
  })

  it('as the policy’s schema knows it is a path for the reader, and the other way round', () => {
    const unit = fc.constantFrom('a', '.', '[', ']', '"', '\\', '0', ' ')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), (text) => {
        expect(parseFieldPath(text) !== undefined).toBe(fieldPathPattern.test(text))
      }),
      { numRuns: 2000 },
    )
  })
})
