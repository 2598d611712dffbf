// The whole way in one function: read, tally, pair, measure, judge, report. Touches no file, no network and no clock:
// what it reads comes as sources, what it found goes back as a value. The verdict exists before anything is shown.
import type { ConfigChange } from './configs/compare-config.ts'
import { fault, refuse, type Fault } from './faults.ts'
import { judge, type Judgement } from './judge/judge.ts'
import type { Chosen } from './lookup/chosen.ts'
import { compareByTwo } from './metrics/compare.ts'
import type { CountAside } from './metrics/compare-counts.ts'
import { countIn } from './metrics/gates/count-in.ts'
import type { Settings } from './metrics/settings.ts'
import { note, type Note } from './notes.ts'
import type { Policy } from './options/policy.ts'
import { unusedChoices } from './read/choices.ts'
import type { Progress } from './read/model.ts'
import type { Input } from './read/source.ts'
import { makeReport, type Report } from './render/report.ts'
import type { ReportMethod, ReportModel } from './render/report-inputs.ts'
import { reported } from './render/reported.ts'
import { pairTallies, type Pairing } from './tally/pair.ts'
import { hashAnswers } from './tally/answer-cap.ts'
import { readTally, type Model } from './tally/read-tally.ts'
import { sortedTasks } from './tally/sorted.ts'

export type Side = 'origin' | 'baseline' | 'candidate'

export interface Request {
  /** May be empty: without an origin nothing is said about drift. */
  readonly origin: readonly Input[]
  readonly baseline: readonly Input[]
  readonly candidate: readonly Input[]
  readonly policy: Policy
  readonly seed: number
  readonly progress?: Progress | undefined
  /** Where another thread can help; the numbers are the same without. */
  readonly countAside?: CountAside | undefined
  /** What was worth telling before reading began. */
  readonly notes?: readonly Note[] | undefined
  /** How each side's evals were found; only travels with the report. */
  readonly chosen?: Readonly<Partial<Record<Side, Chosen | undefined>>> | undefined
  /** What changed in the training configs; only travels with the report. */
  readonly configs?: readonly ConfigChange[] | undefined
  /** What was wrong before reading began; told together with what is wrong in the files. */
  readonly faults?: readonly Fault[] | undefined
}

export interface Outcome {
  readonly report: Report
  /** Made before the report was: nothing that happens to the report can change it. */
  readonly judgement: Judgement
}

/** Compares candidate with baseline, and with the origin where there is one. Throws `Faults`, all of them together. */
export async function leash(request: Request): Promise<Outcome> {
  const { policy, seed, chosen, countAside } = request
  const models = await readModels(request)
  const settings = settingsOf(policy, seed)
  const comparison = await compareByTwo(
    paired('baseline', models.baseline, models.candidate),
    settings,
    countAside,
  )
  const judgement = judge(comparison, policy)
  const { origin } = models
  const drift = origin === undefined ? undefined : paired('origin', origin, models.candidate)
  const report = makeReport({
    comparison,
    judgement,
    againstOrigin: drift && (await compareByTwo(drift, settings, countAside)),
    configs: request.configs,
    notes: [
      ...(request.notes ?? []),
      ...(policy.gate.length === 0 ? [note('empty-gate')] : []),
      ...models.notes,
      ...comparison.notes,
      // What the comparison itself notes would only repeat what was said of the candidate above.
      ...(drift?.notes ?? []).map(({ text, task }) => note('against-origin', { text, task })),
    ],
    inputs: {
      origin: origin === undefined ? null : provenance(origin, chosen?.origin),
      baseline: provenance(models.baseline, chosen?.baseline),
      candidate: provenance(models.candidate, chosen?.candidate),
      ...methodOf(policy, seed),
    },
  })
  return { report, judgement }
}

export function methodOf({ file, evidence, level, resamples }: Policy, seed: number): ReportMethod {
  return { policy: file ?? null, evidence, level, resamples, seed }
}

interface Models {
  readonly origin: Model | undefined
  readonly baseline: Model
  readonly candidate: Model
  readonly notes: readonly Note[]
}

async function readModels(request: Request): Promise<Models> {
  const { origin, baseline, candidate, policy, progress } = request
  const read = (inputs: readonly Input[], side: Side): Promise<Model> =>
    readTally(inputs, policy, side, progress)
  const models = {
    origin: origin.length === 0 ? undefined : await read(origin, 'origin'),
    baseline: await read(baseline, 'baseline'),
    candidate: await read(candidate, 'candidate'),
  }
  const sides = (['origin', 'baseline', 'candidate'] as const).flatMap((side) => {
    const model = models[side]
    return model === undefined ? [] : [{ side, model }]
  })
  const known = request.faults ?? []
  const found = sides.flatMap(({ side, model }) => [
    ...model.reading.faults,
    // A side whose paths led nowhere is empty for a reason that is known.
    ...(request[side].length === 0 && known.length > 0 ? [] : emptiness(side, model)),
  ])
  refuse([...known, ...found])
  // Answers of two models are compared: by their hashes where one has so many that it keeps those.
  if (sides.some(({ model }) => model.isHashed)) for (const { model } of sides) hashAnswers(model.tally)
  const readings = sides.map(({ model }) => model.reading)
  return {
    ...models,
    notes: [...readings.flatMap((one) => one.notes), ...unusedChoices(policy.read, readings)],
  }
}

/** A model without samples is a fault, unless its files have already said what is wrong with them. */
export function emptiness(side: Side, model: Model): Fault[] {
  const { reading } = model
  const { samples } = provenance(model, undefined)
  if (samples > 0 || reading.faults.length > 0) return []
  const files = reading.files.map((file) => file.path).join(', ')
  return [fault('no-samples', { side, files: files === '' ? 'no files' : files })]
}

function paired(side: Side, model: Model, candidate: Model): Pairing {
  const pairing = pairTallies(model.tally, candidate.tally)
  if (pairing.tasks.length === 0) {
    const names = ({ tally }: Model): string => sortedTasks(tally).join(', ')
    const { otherQuestion } = pairing.unpaired
    const facts = { side, tasks: names(model), candidate: names(candidate), otherQuestion }
    refuse([fault('nothing-in-common', facts)])
  }
  return pairing
}

/** Every k and n that the gate names is measured too. */
function settingsOf(policy: Policy, seed: number): Settings {
  const named = (before: Parameters<typeof countIn>[1]): number[] =>
    policy.gate.flatMap(({ metric }) => countIn(metric, before) ?? [])
  const { level, resamples, epsilon } = policy
  const k = [...new Set([...policy.k, ...named('pass@'), ...named('pass^')])]
  return { k, majority: named('maj@'), level, resamples, epsilon, seed }
}

export function provenance({ reading, tally }: Model, chosen: Chosen | undefined): ReportModel {
  const problems = [...tally.values()]
    .flatMap((task) => [...task.values()])
    .filter((problem) => problem.n > 0)
  return {
    chosen: reported(chosen),
    files: reading.files.map(({ path, format, samples }) => ({ path, format, samples })),
    problems: problems.length,
    samples: problems.reduce((sum, problem) => sum + problem.n, 0),
  }
}
