import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { printAcceptance } from '../../src/record/acceptance.ts'
import { printEntry } from '../../src/record/entry.ts'
import { pathOf } from '../../src/record/name.ts'
import { parseAcceptance, parseEntry } from '../../src/record/parse.ts'
import { anEntry, someNumbers } from './an-entry.ts'

const entry = anEntry('a')
const path = pathOf('entry', entry)
const changed = (change: object): string => JSON.stringify({ ...entry, ...change })

describe('an entry', () => {
  it('comes back as it was written, whatever its words and numbers', () => {
    const some = fc.record({
      branch: fc.option(fc.string()),
      task: fc.string(),
      share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      accepted: fc.option(
        fc.record({ by: fc.string({ minLength: 1 }), reason: fc.string({ minLength: 1 }) }),
      ),
    })
    fc.assert(
      fc.property(some, ({ branch, task, share, accepted }) => {
        const one = anEntry('b', { branch, accepted, tasks: [someNumbers(task, share)] })
        expect(parseEntry(printEntry(one), pathOf('entry', one))).toEqual(one)
      }),
    )
  })

  it.each([
    ['is cut off', printEntry(entry).slice(0, 200), /it is not JSON/],
    ['is empty', '', /it is not JSON/],
    ['is a list', '[]', /it is no object/],
    ['has a key too many', changed({ extra: 1 }), /extra/],
    ['is of a later schema', changed({ schema: 'leash.entry/2' }), /schema/],
    ['has a number that is a text', changed({ level: '0.95' }), /level/],
    ['has a local date', changed({ date: '2026-11-26 23:15' }), /date/],
    ['has a verdict of its own', changed({ verdict: 'ok' }), /verdict/],
    ['is another one’s copy', changed({ commit: 'c'.repeat(40) }), /not those of its name/],
  ])('that %s is damaged, and the fault names the file', (_, text, why) => {
    expect(() => parseEntry(text, path)).toThrow(why)
    expect(() => parseEntry(text, path)).toThrow(path)
  })
})

describe('an acceptance', () => {
  const acceptance = {
    schema: 'leash.acceptance/1',
    entry: path,
    commit: entry.commit,
    date: entry.date,
    by: 'octocat',
    reason: 'The grader was wrong.',
    run: null,
  } as const

  it('comes back as it was written', () => {
    expect(parseAcceptance(printAcceptance(acceptance), 'x')).toEqual(acceptance)
  })

  it('without a reason is damaged', () => {
    expect(() => parseAcceptance(JSON.stringify({ ...acceptance, reason: '' }), 'x')).toThrow(/reason/)
  })
})
