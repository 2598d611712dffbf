// A made-up history that looks like a team's: pass@1 rises, reach falls, a regression now and then. Seeded.
import type { Entry, EntryNumbers } from '../../src/record/entry.ts'
import { pathOf } from '../../src/record/name.ts'
import type { PastEntry } from '../../src/record/trend.ts'
import { seeded } from '../../src/stats/random.ts'
import { anEntry } from './an-entry.ts'

export interface HistoryWish {
  readonly entries: number
  readonly tasks?: readonly string[]
  /** Without answers, and with one sample a problem. */
  readonly poor?: boolean
}

export function aHistory({ entries, tasks = ['aime24', 'math500'], poor = false }: HistoryWish): PastEntry[] {
  const random = seeded(entries)
  const uniform = (): number => random.nextIndex(1 << 20) / (1 << 20)
  return Array.from({ length: entries }, (_, at) => {
    const done = at / Math.max(1, entries - 1)
    const regressed = at > 0 && uniform() < 0.12
    const numbers = (task: string | null): EntryNumbers => {
      const passAt1 = 0.38 + 0.14 * done + 0.02 * (uniform() - 0.5) - (regressed ? 0.05 : 0)
      const reach = 0.88 - 0.07 * done + 0.02 * (uniform() - 0.5) - (regressed ? 0.06 : 0)
      const lost = at === 0 ? null : regressed ? 9 + Math.round(6 * uniform()) : Math.round(5 * uniform())
      const entropy = 1.35 - 0.6 * done + 0.05 * (uniform() - 0.5)
      return {
        task,
        problems: 120,
        samples: poor ? { min: 1, max: 1, total: 120 } : { min: 64, max: 64, total: 7680 },
        passAtK: [
          { k: 1, value: passAt1, interval: [passAt1 - 0.06, passAt1 + 0.06] },
          ...(poor ? [] : [{ k: 64, value: reach, interval: [reach - 0.05, reach + 0.05] as const }]),
        ],
        answerEntropy: poor
          ? []
          : [{ draws: 64, value: entropy, interval: [entropy - 0.12, entropy + 0.12] }],
        shrunk:
          lost === null ? null : { value: lost, interval: [Math.max(0, lost - 4), lost + 5], byChance: 3.4 },
        expanded: lost === null ? null : { value: 2, interval: [0, 5], byChance: 3.4 },
      }
    }
    const verdict: Entry['verdict'] =
      at === 0 ? null : regressed ? 'fail' : uniform() < 0.05 ? 'undecided' : 'pass'
    const entry = anEntry('a', {
      commit: (0x1000 + at).toString(16).padStart(12, 'e').padEnd(40, '0'),
      date: `${new Date(Date.UTC(2026, 0, 5) + at * 86_400_000).toISOString().slice(0, 19)}Z`,
      verdict,
      overall: numbers(null),
      tasks: tasks.map(numbers),
    })
    const isAccepted = verdict === 'fail' && at % 3 === 0
    return {
      path: pathOf('entry', entry),
      entry,
      acceptance: isAccepted ? { by: 'octocat', reason: 'The grader was wrong before.' } : undefined,
    }
  })
}
