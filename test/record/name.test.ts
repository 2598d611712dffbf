import { describe, expect, it } from '@jest/globals'
import { nameOf, pathOf, tallyPathOf } from '../../src/record/name.ts'
import { utcSecond } from '../../src/record/utc-second.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

describe('the name of a history’s file', () => {
  it.each([
    ['entry', 'default', 'entries/2026-11/2026-11-26T231500Z-0123456789ab.json'],
    ['entry', 'aime-24.v2', 'entries/2026-11/2026-11-26T231500Z-0123456789ab-aime-24.v2.json'],
    ['acceptance', 'default', 'accepted/2026-11/2026-11-26T231500Z-0123456789ab.json'],
  ] as const)('of an %s for key %s is %s, and says so', (kind, key, path) => {
    const facts = { date: '2026-11-26T23:15:00Z', commit: sha, key }
    expect(pathOf(kind, facts)).toBe(path)
    expect(nameOf(path)).toEqual({ ...facts, kind, path, commit: sha.slice(0, 12) })
  })

  it('leads to its tally', () => {
    expect(tallyPathOf('entries/2026-11/2026-11-26T231500Z-0123456789ab.json')).toBe(
      'entries/2026-11/2026-11-26T231500Z-0123456789ab.tally.jsonl.gz',
    )
  })

  it.each([
    'README.md',
    'entries/2026-10/2026-11-26T231500Z-0123456789ab.json',
    'entries/2026-11-26T231500Z-0123456789ab.json',
    'entries/2026-11/2026-11-26T231500Z-0123456789ab.tally.jsonl.gz',
    'entries/2026-11/2026-11-26T231500Z-0123456789ab-..json',
    'x/entries/2026-11/2026-11-26T231500Z-0123456789ab.json',
  ])('is not %s', (path) => {
    expect(nameOf(path)).toBeUndefined()
  })
})

describe('a date', () => {
  it.each([
    ['2026-11-26', '2026-11-26T00:00:00Z'],
    ['2026-11-26T23:15:00Z', '2026-11-26T23:15:00Z'],
    ['2026-11-26T23:15:00.999Z', '2026-11-26T23:15:00Z'],
    ['2026-11-27T01:15+02:00', '2026-11-26T23:15:00Z'],
  ])('%s is %s in UTC', (text, utc) => {
    expect(utcSecond(text)).toBe(utc)
  })

  it.each(['2026-11-26T23:15:00', '26.11.2026', '2026-02-30', '2026-13-01', '', 'yesterday'])(
    '%j is none, because it is no moment',
    (text) => {
      expect(utcSecond(text)).toBeUndefined()
    },
  )
})
