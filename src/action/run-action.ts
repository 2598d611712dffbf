// One run of the action: inputs and event → the mode's job → outcome → published → exit code. Knows no mode's insides.
import { Faults } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { chooseMode } from '../modes/choose-mode.ts'
import type { Mode } from '../modes/choose-mode.ts'
import { parseInputs } from '../options/parse-inputs.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import { annotateFaults } from '../publish/annotations.ts'
import type { Annotation } from '../publish/annotations.ts'
import { deliver } from '../publish/deliver.ts'
import type { Outcome } from '../publish/outcome.ts'
import { emptyOutputs } from '../publish/outputs.ts'
import { crashSections, faultsSections } from '../publish/plain-sections.ts'
import type { RasterFiles } from '../render/charts/draw-png.ts'
import type { WorkflowRun } from '../world/event.ts'
import type { Runner } from '../world/runner.ts'
import { checkJob } from './check-job.ts'
import { nowhere } from './delivery.ts'
import { pruneJob } from './prune-job.ts'
import { publishJob } from './publish-job.ts'
import { recordJob } from './record-job.ts'
import type { Connect, GitHub, Job, Wiring } from './job.ts'

/** What the action touches the world with. */
export interface Door {
  readonly runner: Runner
  /** Throws `Faults` where the event cannot be understood. */
  readRun(): Promise<WorkflowRun>
  readonly connect: Connect
  /** What drawing PNG takes. */
  readRasterFiles(): Promise<RasterFiles>
}

const jobs: Readonly<Record<Mode, Job>> = {
  check: checkJob,
  record: recordJob,
  publish: publishJob,
  prune: pruneJob,
}

/** Runs the action and gives its exit code: 0 pass, 1 fail, 2 faults in the input, 3 our bug or an outage. */
export async function runAction(door: Door): Promise<0 | 1 | 2 | 3> {
  try {
    return await act(door)
  } catch (error) {
    return unsaid(error, door.runner)
  }
}

async function act(door: Door): Promise<0 | 1 | 2 | 3> {
  const { runner } = door
  let delivery = nowhere
  const outcome = await attempt(runner, async () => {
    const inputs = parseInputs((name) => runner.input(name))
    const workflow = await door.readRun()
    const github = reach(inputs, workflow, door)
    const job = jobs[chooseMode(inputs, { ...workflow, isDefault: workflow.here?.isDefault === true })]
    return job({ inputs, workflow, github, toPng: pngBy(door) }, (to) => {
      delivery = to
    })
  })
  await deliver(outcome, delivery, runner)
  return outcome.exitCode
}

/** Code and files are only read when the first picture is drawn. */
function pngBy(door: Door): Wiring['toPng'] {
  let files: Promise<RasterFiles> | undefined
  return async (svg) => {
    const { drawPng } = await import('../render/charts/draw-png.ts')
    return drawPng(svg, await (files ??= door.readRasterFiles()))
  }
}

/** A comment about an older commit must not stay as if it were about this one, so bugs and outages are told there too. */
async function attempt(runner: Runner, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Faults) return faulty(error.faults)
    if (error instanceof Error) runner.debug(error.stack ?? '')
    return crashed(error)
  }
}

function reach(
  inputs: Inputs,
  { repository, apiUrl }: WorkflowRun,
  { runner, connect }: Door,
): GitHub | undefined {
  if (inputs.token === '' || repository === undefined) return undefined
  const say = (text: string): void => {
    runner.debug(text)
  }
  return { client: connect({ apiUrl, token: inputs.token, say }), at: repository }
}

function faulty(faults: readonly Fault[]): Outcome {
  return {
    exitCode: 2,
    verdict: undefined,
    changed: true,
    sentence: 'Leash could not compare.',
    sections: faultsSections(faults),
    annotations: annotateFaults(faults),
    outputs: emptyOutputs,
  }
}

function crashed(error: unknown): Outcome {
  const annotation = ofCrash(error)
  return {
    exitCode: 3,
    verdict: undefined,
    changed: true,
    sentence: 'Leash failed; this says nothing about the change.',
    sections: crashSections(annotation.text),
    annotations: [annotation],
    outputs: emptyOutputs,
  }
}

function ofCrash(error: unknown): Annotation {
  const text = error instanceof Error ? error.message : String(error)
  return { level: 'error', title: 'Leash failed', text: `This is a bug of Leash or an outage: ${text}` }
}

/** Publishing itself broke, so the log is all there is. */
function unsaid(error: unknown, runner: Runner): 3 {
  runner.annotate(ofCrash(error))
  if (error instanceof Error) runner.debug(error.stack ?? '')
  return 3
}
