import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sampleRegister } from '../../src/read/duplicates.ts'

describe('samples read before', () => {
  it('are found as a set of (task, problem, question, sample) would find them', () => {
    const name = fc.constantFrom(
      '0',
      '1',
      '7',
      '8',
      '63',
      '64',
      '4095',
      '9999',
      '10000',
      '01',
      '-1',
      'a',
      '1e3',
      '__proto__',
    )
    const text = fc.constantFrom('a', 'b')
    const entry = fc.tuple(text, text, fc.option(text, { nil: undefined }), name)
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const register = sampleRegister()
        const seen = new Set<string>()
        for (const one of entries) {
          const key = JSON.stringify([one[0], one[1], one[2] ?? null, one[3]])
          expect(register.add(...one)).toBe(!seen.has(key))
          seen.add(key)
        }
      }),
    )
  })
})
