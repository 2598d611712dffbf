// The pairs of one task (or of all tasks) → everything that is measured on them, each number with its interval or a note.
import type { Note } from '../notes.ts'
import { sampleCounts } from './budgets.ts'
import { compareAnswers, type Answered } from './compare-answers.ts'
import { compareCounts, type Counted } from './compare-counts.ts'
import type { TaskComparison } from './comparison.ts'
import { countsOf, type Group } from './group.ts'
import { addMissing } from './missing.ts'
import { quadrantOf } from './quadrant.ts'
import { seedOf } from './seed.ts'
import type { Settings } from './settings.ts'
import { taskNotes } from './task-notes.ts'

export interface Compared {
  readonly comparison: TaskComparison
  readonly notes: readonly Note[]
}

/** Measures one group, which must have at least one pair. */
export function compareTask(group: Group, chosen: Settings): Compared {
  const settings = settingsOf(group, chosen)
  // First all that is to be resampled, then what came of it: so it is drawn once.
  const counted = compareCounts(countsOf(group), settings)
  const answered = compareAnswers(group, settings)
  return joined(group, settings, counted(), answered())
}

/** Every group has a seed of its own: a task's numbers do not hang on what else is compared. */
export function settingsOf({ task }: Group, chosen: Settings): Settings {
  return { ...chosen, seed: seedOf(chosen.seed, task ?? '') }
}

export function joined(group: Group, settings: Settings, counted: Counted, answered: Answered): Compared {
  const { task, pairs, problems } = group
  const { passAtK, crossover, support, sharpening, klMoved, hybrid, ...curves } = counted.measured
  const { novelty, majAtN, perplexity, ...recorded } = answered.measured
  const { answerEntropy, tokenEntropy } = recorded
  const [first] = passAtK
  const comparison = {
    task,
    problems,
    samples: {
      baseline: sampleCounts(pairs.map((pair) => pair.baseline.n)),
      candidate: sampleCounts(pairs.map((pair) => pair.candidate.n)),
    },
    passAtK,
    crossover,
    support,
    ...recorded,
    quadrant: first === undefined ? undefined : quadrantOf(first, answerEntropy, tokenEntropy),
    sharpening,
    klMoved,
    novelty,
    hybrid,
    majAtN,
    ...curves,
    perplexity,
  }
  const missing = addMissing(counted.missing, answered.missing)
  return { comparison, notes: taskNotes(comparison, group, settings, missing) }
}
