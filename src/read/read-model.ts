// The files of one model → rows to a sink, and what was understood of each file. All faults of all files are listed.
// The order in which files are named or found changes nothing.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { valuesOf } from './choices.ts'
import type { AskedChoices } from './choices.ts'
import { namesOf } from './detect.ts'
import { expandInputs } from './expand.ts'
import { formats } from './formats/index.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { modelOf } from './model.ts'
import type { Model, Progress, Sink } from './model.ts'
import { fileName } from './paths.ts'
import { readFile } from './read-file.ts'
import type { FileOutcome } from './read-file.ts'
import type { FileReading, Reading, Skipped } from './reading.ts'
import { scanAhead } from './scan/scan-ahead.ts'
import { sideBySide } from './scan/side-by-side.ts'
import { clipped } from './shown.ts'
import type { Input, Source } from './source.ts'

/** A file to be read, and the path that led to it. */
interface Job {
  readonly source: Source
  readonly input: Input
}

/** What a scan found of a file that is not read yet is kept in memory. */
const scansAtATime = 4

interface Done extends FileOutcome {
  readonly job: Job
}

/** `side`: origin, baseline or candidate, for messages. Where the reading has faults, what the sink got must not be used. */
export async function readModel(
  named: readonly Input[],
  choices: AskedChoices,
  side: string,
  sink: Sink,
  progress?: Progress,
  limits: Limits = defaultLimits,
): Promise<Reading> {
  const unknown = valuesOf(choices, 'format').filter((name) => !formats.some((one) => one.name === name))
  if (unknown.length > 0) {
    const tried = namesOf(formats)
    const faults = unknown.map((name) => fault('unknown-format-name', { name: clipped(name), tried }))
    return { files: [], notes: [], faults, used: new Set(), skipped: [] }
  }
  const { inputs, ...unopened } = await expandInputs(named, formats, limits)
  const { jobs, faults, notes, skipped } = jobsOf(inputs, side)
  const model = modelOf(choices, formats, sink, progress, limits)
  progress?.start(jobs.reduce((sum, job) => sum + job.source.bytes, 0))
  const scanOf = sideBySide(jobs, scansAtATime, ({ source, input }) =>
    scanAhead(source, input.task, input.named === 'file', model),
  )
  const done: Done[] = []
  for (const job of jobs) {
    const { source, input } = job
    const outcome = await readFile(source, input.task, input.named === 'file', model, await scanOf(job))
    done.push({ job, ...outcome })
  }
  return together(
    inputs,
    done,
    {
      notes: [...unopened.notes, ...notes],
      faults: [...unopened.faults, ...faults],
      skipped: [...unopened.skipped, ...skipped],
    },
    model,
  )
}

/** All files sorted by path, without those a tool writes beside its samples. */
function jobsOf(
  inputs: readonly Input[],
  side: string,
): { jobs: Job[]; faults: Fault[]; notes: readonly Note[]; skipped: readonly Skipped[] } {
  const all = inputs.flatMap((input) => input.sources.map((source) => ({ source, input })))
  all.sort((a, b) => (a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0))
  const paths = new Set(all.map((job) => job.source.path))
  const faults: Fault[] = []
  const notes: Note[] = []
  const skipped: Skipped[] = []
  const jobs: Job[] = []
  const seen = new Set<string>()
  for (const job of all) {
    const { path } = job.source
    const companion = job.input.named === 'file' ? undefined : companionOf(path)
    if (companion !== undefined) {
      skipped.push({ path, why: `${companion} writes it beside the samples.` })
      continue
    }
    const repeat = whyRepeated(path, paths)
    const identity = job.source.identity ?? path
    if (seen.has(identity)) faults.push(fault('file-twice', { file: path, side }))
    else if (repeat === undefined) jobs.push(job)
    else {
      skipped.push({ path, why: repeat })
      notes.push(note('file-skipped', { file: path, why: repeat }))
    }
    seen.add(identity)
  }
  return { jobs, faults, notes, skipped }
}

function whyRepeated(path: string, paths: ReadonlySet<string>): string | undefined {
  for (const format of formats) {
    const why = format.isRepeat?.(path, paths)
    if (why !== undefined) return why
  }
  return undefined
}

/** The name of the format whose tool writes this file, which holds no samples. */
function companionOf(path: string): string | undefined {
  const name = fileName(path)
  return formats.find((format) => format.companions?.test(name) === true)?.name
}

function together(
  inputs: readonly Input[],
  done: readonly Done[],
  before: Pick<Reading, 'notes' | 'faults' | 'skipped'>,
  model: Model,
): Reading {
  const files = done.flatMap(({ reading }) => reading ?? [])
  const notes = [...before.notes, ...done.flatMap((one) => [...(one.reading?.notes ?? []), ...one.notes])]
  const faults = [...before.faults, ...done.flatMap((one) => one.faults)]
  const paths = inputs.map((input) => input.path).sort()
  return {
    files,
    notes: [...notes, ...fieldsTaken(files), ...pooled(done)],
    faults: [...faults, ...withoutEvals(inputs, done), ...model.faults(paths.join(', '))],
    used: model.used,
    skipped: [...before.skipped, ...skippedOf(done)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

function skippedOf(done: readonly Done[]): Skipped[] {
  return done.flatMap(({ job, skipped }) =>
    skipped === undefined ? [] : [{ path: job.source.path, why: skipped }],
  )
}

/** Says which fields were taken for what, once for all files where it is the same. */
function fieldsTaken(files: readonly FileReading[]): Note[] {
  const byFields = new Map<string, string[]>()
  for (const { path, fields = [] } of files) {
    if (fields.length === 0) continue
    const text = fields.map((one) => `${one.for}=${clipped(one.field)}`).join(', ')
    byFields.set(text, [...(byFields.get(text) ?? []), path])
  }
  return [...byFields].map(([fields, [first = '', ...others]]) =>
    note('fields-taken', {
      files: others.length === 0 ? first : `${first} and ${others.length} more files`,
      fields,
    }),
  )
}

/** A folder or glob that led to no eval, and to no fault either. */
function withoutEvals(inputs: readonly Input[], done: readonly Done[]): Fault[] {
  const told = done.filter((one) => one.reading !== undefined || one.faults.length > 0)
  const fruitful = new Set(told.map((one) => one.job.source.path))
  return inputs
    .filter(({ named, sources }) => named !== 'file' && !sources.some((source) => fruitful.has(source.path)))
    .map(({ path, sources }) =>
      fault('no-evals-in-folder', { path, files: sources.length, tried: namesOf(formats) }),
    )
}

/** Says where problems are in more than one file, because their samples then add up. */
function pooled(done: readonly Done[]): Note[] {
  const filesOf = new Map<string, number>()
  for (const { problems } of done) {
    for (const problem of problems.keys()) filesOf.set(problem, (filesOf.get(problem) ?? 0) + 1)
  }
  const tasks = new Map<string, number>()
  for (const [problem, files] of filesOf) {
    const task = problem.slice(0, problem.indexOf('\u0000'))
    if (files > 1) tasks.set(task, (tasks.get(task) ?? 0) + 1)
  }
  const filesWith = (task: string): number =>
    done.filter((one) => one.reading?.tasks.includes(task) === true).length
  return [...tasks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([task, problems]) =>
      note('pooled-files', { task: clipped(task), files: filesWith(task), problems }),
    )
}
