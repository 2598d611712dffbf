// The door of the GitHub Action: environment → ports → outcome → published → exit code, which is set last of all.
import http from 'node:http'
import path from 'node:path'
import { Faults } from './faults.ts'
import type { Fault } from './faults.ts'
import { check } from './modes/check.ts'
import type { CheckPorts } from './modes/check.ts'
import { note } from './notes.ts'
import { parseInputs } from './options/parse-inputs.ts'
import type { Inputs } from './options/parse-inputs.ts'
import { annotateFaults } from './publish/annotations.ts'
import { deliver } from './publish/deliver.ts'
import type { Delivery } from './publish/deliver.ts'
import type { Outcome } from './publish/outcome.ts'
import { emptyOutputs } from './publish/outputs.ts'
import { faultsSections } from './publish/plain-sections.ts'
import { drawCharts } from './render/charts/draw-charts.ts'
import { drawPng } from './render/charts/draw-png.ts'
import type { RasterFiles } from './render/charts/draw-png.ts'
import { branchOf, isPublic } from './world/branch.ts'
import { readRun } from './world/event.ts'
import type { WorkflowRun } from './world/event.ts'
import { findInputs, readIfThere, writeWhole } from './world/files.ts'
import { commentsOf, filesAt, filesBetween, filesOfPull, sidesOf } from './world/github.ts'
import type { Repository } from './world/github.ts'
import { connect } from './world/octokit.ts'
import type { Client } from './world/octokit.ts'
import { readRasterFiles } from './world/raster-files.ts'
import { openRunner } from './world/runner.ts'
import type { Runner } from './world/runner.ts'

/** Runs the action and gives its exit code: 0 pass, 1 fail, 2 faults in the input, 3 our bug or an outage. */
async function run(runner: Runner): Promise<0 | 1 | 2 | 3> {
  // Before the first request: the bundle has no proxy agent of its own (Node 24 and later).
  ;(http as { setGlobalProxyFromEnv?: () => void }).setGlobalProxyFromEnv?.()
  try {
    return await act(runner)
  } catch (error) {
    return crashed(error, runner)
  }
}

async function act(runner: Runner): Promise<0 | 1 | 2> {
  let delivery = nowhere
  const outcome = await attempt(async () => {
    const inputs = parseInputs((name) => runner.input(name))
    const workflow = await readRun(process.env)
    const github = reach(inputs, workflow, runner)
    delivery = deliveryOf(inputs, workflow, github)
    return check(inputs, portsOf(inputs, workflow, github))
  })
  await deliver(outcome, delivery, runner)
  return outcome.exitCode
}

async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Faults) return faulty(error.faults)
    throw error
  }
}

/** GitHub, where this run may ask it. */
interface GitHub {
  readonly client: Client
  readonly at: Repository
}

function reach(inputs: Inputs, { repository, apiUrl }: WorkflowRun, runner: Runner): GitHub | undefined {
  if (inputs.token === '' || repository === undefined) return undefined
  return {
    client: connect({
      apiUrl,
      token: inputs.token,
      say: (text) => {
        runner.debug(text)
      },
    }),
    at: repository,
  }
}

/** Where an outcome goes before the inputs are known. */
const nowhere: Delivery = {
  key: 'default',
  mode: 'never',
  comments: note('no-pull-request'),
  charts: 'none',
  pictures: undefined,
}

function deliveryOf(inputs: Inputs, { pull, serverUrl }: WorkflowRun, github: GitHub | undefined): Delivery {
  const { key, comment: mode, charts } = inputs
  const silent = { key, mode, charts, pictures: undefined }
  if (pull === undefined) return { ...silent, comments: note('no-pull-request') }
  if (github === undefined) return { ...silent, comments: note('no-token') }
  const { client, at } = github
  return {
    ...silent,
    comments: commentsOf(client, at, pull.number),
    pictures: {
      place: { server: serverUrl, ...at },
      branch: branchOf(client, at, chartsBranch),
      isPublic: () => isPublic(client, at),
      toPng: async (svg) => drawPng(svg, (rasterFiles ??= await readRasterFiles())),
    },
  }
}

const chartsBranch = 'leash-charts'
let rasterFiles: RasterFiles | undefined

const noToken = 'no github-token was given.'

function portsOf(inputs: Inputs, workflow: WorkflowRun, github: GitHub | undefined): CheckPorts {
  const folder = path.join(workflow.temp, 'leash', inputs.key)
  return {
    policy: {
      base:
        workflow.change &&
        (github === undefined ? noToken : filesAt(github.client, github.at, workflow.change.base)),
      workspace: readIfThere,
    },
    changes: changesOf(workflow, github),
    configs: configsOf(workflow, github),
    findInputs,
    drawCharts,
    write: async (name, text) => {
      const file = path.join(folder, name)
      await writeWhole(file, text)
      return file
    },
  }
}

function changesOf({ pull, change }: WorkflowRun, github: GitHub | undefined): CheckPorts['changes'] {
  if (change === undefined) return undefined
  if (github === undefined) return noToken
  const { client, at } = github
  return pull === undefined
    ? filesBetween(client, at, change.base, change.head)
    : filesOfPull(client, at, pull.number)
}

/** A merge group may hold several pull requests; each has had its own report. */
function configsOf({ pull, change }: WorkflowRun, github: GitHub | undefined): CheckPorts['configs'] {
  if (pull === undefined || change === undefined || github === undefined) return undefined
  return sidesOf(github.client, github.at, change.base, change.head)
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

function crashed(error: unknown, runner: Runner): 3 {
  const text = error instanceof Error ? error.message : String(error)
  runner.annotate({
    level: 'error',
    title: 'Leash failed',
    text: `This is a bug of Leash or an outage: ${text}`,
  })
  if (error instanceof Error) runner.debug(error.stack ?? '')
  return 3
}

process.exitCode = await run(openRunner())
