// What the files of one model share while they are read: choices, where rows go, samples seen before, training steps.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { choicesFor } from './choices.ts'
import type { AskedChoices } from './choices.ts'
import { sampleRegister } from './duplicates.ts'
import type { Choices, Format } from './format.ts'
import type { Limits } from './limits.ts'
import type { Row } from './row.ts'

/** Where rows go, with the task as the reader settled it. */
export interface Sink {
  add(row: Row, task: string): void
}

/** How far reading is: `start` once with the stored size of all files, then what was read since the last call. */
export interface Progress {
  start(bytes: number): void
  advance(bytes: number, samples: number): void
}

export interface Model {
  /** What holds for the file at `path`, whose tasks are called `tasks` as far as that is known. */
  choicesFor(path: string, tasks: readonly string[]): Choices
  readonly formats: readonly Format[]
  /** How much packed files may unfold to. */
  readonly limits: Limits
  /** False: this sample was read before, here or in another file; it is not passed on. */
  add(row: Row, task: string): boolean
  /** This file holds a training step of `task`. */
  step(task: string, step: number): void
  advance(bytes: number, samples: number): void
  /** Choices for some files only that a file was read by, by name (choices.ts). */
  readonly used: ReadonlySet<string>
  /** Faults that only all files together show. `name`: the model's paths, for messages. */
  faults(name: string): Fault[]
}

export function modelOf(
  choices: AskedChoices,
  formats: readonly Format[],
  sink: Sink,
  progress: Progress | undefined,
  limits: Limits,
): Model {
  const register = sampleRegister()
  const steps = new Map<string, Set<number>>()
  const used = new Set<string>()
  return {
    choicesFor: (path, tasks) => choicesFor(choices, path, tasks, (name) => used.add(name)),
    used,
    formats,
    limits,
    add(row, task) {
      if (row.kind === 'sample' && row.sample !== undefined) {
        if (!register.add(task, row.problem, row.question, row.sample)) return false
      }
      sink.add(row, task)
      return true
    },
    step(task, step) {
      const known = steps.get(task)
      if (known === undefined) steps.set(task, new Set([step]))
      else known.add(step)
    },
    advance: (bytes, samples) => progress?.advance(bytes, samples),
    faults(name) {
      const several = [...steps.values()].filter((found) => found.size > 1)
      const all = [...new Set(several.flatMap((found) => [...found]))].sort((a, b) => a - b)
      if (all.length === 0) return []
      return [fault('choose', { file: name, what: 'training steps', flag: 'step', choices: all.join(', ') })]
    },
  }
}
