// What the files of one model share while they are read: choices, where rows go, samples seen before, training steps.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { choicesFor } from './choices.ts'
import type { AskedChoices } from './choices.ts'
import { sampleRegister } from './duplicates.ts'
import type { SampleRegister } from './duplicates.ts'
import type { Choices, Format } from './format.ts'
import type { Limits } from './limits.ts'
import type { Row } from './row.ts'
import type { Advance } from './source.ts'

/** Where rows go, with the task as the reader settled it. */
export interface Sink {
  add(row: Row, task: string): void
  /**
   * Beyond so many different answers, problem by problem, it keeps none, and need not be given any; falls to 0 once it keeps
   * none. Absent: it keeps all.
   */
  readonly mostAnswers?: number
}

/** How far reading is: `start` once with the stored size of all files, then what was read since the last call. */
export interface Progress {
  start(bytes: number): void
  advance: Advance
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
  advance: Advance
  /** As its sink says. */
  readonly mostAnswers: number | undefined
  /** Choices for some files only that a file was read by, by name (choices.ts). */
  readonly used: ReadonlySet<string>
  /** A model that only remembers what it is told. */
  trial(): Trial
  /** Faults that only all files together show. `name`: the model's paths, for messages. */
  faults(name: string): Fault[]
}

/** What one file would add to a model. */
export interface Trial extends Model {
  /** These attempts at a problem were read; false: one of them was read before. */
  addAttempts(task: string, problem: string, question: string | undefined, bits: Uint8Array): boolean
  /** Tells the model all of it; false, and the model is as it was: it has one of these samples already. */
  commit(): boolean
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
  const model: Model = {
    choicesFor: (path, tasks) => choicesFor(choices, path, tasks, (name) => used.add(name)),
    used,
    formats,
    limits,
    get mostAnswers() {
      return sink.mostAnswers
    },
    add(row, task) {
      if (!isNew(register, row, task)) return false
      sink.add(row, task)
      return true
    },
    step(task, step) {
      const known = steps.get(task)
      if (known === undefined) steps.set(task, new Set([step]))
      else known.add(step)
    },
    advance: (bytes, samples) => progress?.advance(bytes, samples),
    trial: () => trialOf(model, register, sink),
    faults(name) {
      const several = [...steps.values()].filter((found) => found.size > 1)
      const all = [...new Set(several.flatMap((found) => [...found]))].sort((a, b) => a - b)
      if (all.length === 0) return []
      return [fault('choose', { file: name, what: 'training steps', flag: 'step', choices: all.join(', ') })]
    },
  }
  return model
}

function trialOf(model: Model, register: SampleRegister, sink: Sink): Trial {
  const own = sampleRegister()
  const rows: (readonly [row: Row, task: string])[] = []
  const steps: (readonly [task: string, step: number])[] = []
  return {
    ...model,
    add(row, task) {
      if (!isNew(own, row, task)) return false
      rows.push([row, task])
      return true
    },
    addAttempts: (task, problem, question, bits) => own.addBits(task, problem, question, bits),
    step: (task, step) => void steps.push([task, step]),
    commit() {
      if (!register.addAll(own)) return false
      for (const [row, task] of rows) sink.add(row, task)
      for (const [task, step] of steps) model.step(task, step)
      return true
    },
  }
}

function isNew(register: SampleRegister, row: Row, task: string): boolean {
  if (row.kind !== 'sample' || row.sample === undefined) return true
  return register.add(task, row.problem, row.question, row.sample)
}
