// An entry for tests: whole and valid, with what a test cares about put in.
import type { Entry, EntryNumbers } from '../../src/record/entry.ts'
import { pathOf, tallyPathOf } from '../../src/record/name.ts'

export function someNumbers(task: string | null, passAt1 = 0.5): EntryNumbers {
  return {
    task,
    problems: 40,
    samples: { min: 8, max: 8, total: 320 },
    passAtK: [
      { k: 1, value: passAt1, interval: [passAt1 - 0.1, passAt1 + 0.1] },
      { k: 8, value: 0.75, interval: [0.65, 0.85] },
    ],
    answerEntropy: [
      { draws: 2, value: 0.3, interval: [0.25, 0.35] },
      { draws: 8, value: 0.9, interval: [0.8, 1] },
    ],
    shrunk: { value: 3, interval: [1, 6], byChance: 2.5 },
    expanded: { value: 2, interval: [0, 4], byChance: 2.5 },
  }
}

/** `digit` makes the commit's SHA. */
export function anEntry(digit: string, with_: Partial<Entry> = {}): Entry {
  const facts = { commit: digit.repeat(40), date: '2026-11-26T23:15:00Z', key: 'default', ...with_ }
  const name = tallyPathOf(pathOf('entry', facts)).split('/').at(-1) ?? ''
  return {
    schema: 'leash.entry/1',
    branch: 'main',
    onDefaultBranch: true,
    run: { id: '123', attempt: 1 },
    verdict: 'pass',
    comparedWith: null,
    accepted: null,
    policy: null,
    level: 0.95,
    overall: someNumbers(null),
    tasks: [someNumbers('aime24')],
    tally: { file: name, sha256: 'a'.repeat(64), bytes: 100 },
    ...facts,
  }
}
