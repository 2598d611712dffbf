import { describe, expect, it } from '@jest/globals'
import { findPlaces } from '../../src/modes/find-places.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parseInputs } from '../../src/options/parse-inputs.ts'
import type { InputName } from '../../src/options/fields.ts'
import type { Policy } from '../../src/options/policy.ts'

const find = (given: Partial<Record<InputName, string>>, policy: Partial<Policy>) =>
  findPlaces(
    parseInputs((name) => given[name] ?? ''),
    { ...defaultPolicy, file: '.github/leash.yml', ...policy },
  )
const named = (path: string, task?: string) => ({ task, path })
const input = (side: string) => `the workflow names it in the input ${side}`

describe('where the evals are', () => {
  it('is what the inputs say, before the policy', () => {
    const places = find(
      { candidate: 'aime24=new/*.jsonl', baseline: 'old.jsonl' },
      { candidate: { artifact: 'x' }, baseline: { path: ['b'] }, origin: { tally: 'o.tally.jsonl' } },
    )
    expect(places.places).toEqual({
      candidate: { kind: 'path', paths: [named('new/*.jsonl', 'aime24')], why: input('candidate') },
      baseline: { kind: 'path', paths: [named('old.jsonl')], why: input('baseline') },
      origin: { kind: 'path', paths: [named('o.tally.jsonl')], why: '.github/leash.yml names it' },
    })
  })

  it('may leave out the origin only, and tells everything that is missing at once', () => {
    expect(find({}, {}).faults.map((fault) => fault.text)).toEqual([
      expect.stringContaining('baseline'),
      expect.stringContaining('candidate'),
    ])
    expect(find({ candidate: 'a', baseline: 'b' }, {})).toMatchObject({
      places: { origin: undefined },
      faults: [],
    })
  })

  it.each([
    [
      { artifact: 'evals-*', workflow: 'evals.yml' },
      { kind: 'artifact', pattern: 'evals-*', workflow: 'evals.yml' },
    ],
    [{ history: 'nearest' }, { kind: 'history', which: 'nearest' }],
    [
      { ref: 'v1', tally: 'a.tally.jsonl' },
      { kind: 'ref', ref: 'v1', paths: ['a.tally.jsonl'] },
    ],
    [
      { ref: 'v1', path: ['a', 'b'] },
      { kind: 'ref', ref: 'v1', paths: ['a', 'b'] },
    ],
  ] as const)('of a baseline %j is %j', (place, located) => {
    expect(find({ candidate: 'a' }, { baseline: place })).toMatchObject({
      places: { baseline: located },
      faults: [],
    })
  })

  it.each([
    ['history', { history: 'nearest' }],
    ['workflow', { artifact: 'a', workflow: 'b.yml' }],
  ] as const)('of a candidate is never found by %s, which is a fault', (key, place) => {
    const { faults } = find({ baseline: 'a' }, { candidate: place })
    expect(faults.map((fault) => fault.text)).toEqual([
      expect.stringContaining(`.github/leash.yml: "candidate" cannot have the key "${key}"`),
    ])
  })
})
