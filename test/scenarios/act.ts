// Runs the action inside this process, against the fake GitHub and in a workspace of its own: as the built door does, with
// waits of a millisecond. What is logged is kept as it would be handed to the runner.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runAction } from '../../src/action/run-action.ts'
import type { InputName } from '../../src/options/fields.ts'
import type { Annotation } from '../../src/publish/annotations.ts'
import { runOf } from '../../src/world/event.ts'
import { connect } from '../../src/world/octokit.ts'
import type { FakeGitHub } from '../github/fake-github.ts'

const root = path.resolve(import.meta.dirname, '../..')
const asset = (file: string): Uint8Array => readFileSync(path.join(root, file))
const raster = {
  wasm: asset('node_modules/@resvg/resvg-wasm/index_bg.wasm'),
  fonts: ['Regular', 'Bold'].map((weight) => asset(`assets/fonts/LiberationSans-${weight}.ttf`)),
}

export interface Run {
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Files of the workspace: path → content. */
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Partial<Record<InputName, string>>
  readonly id?: number
  readonly attempt?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface Ran {
  readonly code: 0 | 1 | 2 | 3
  readonly summary: string
  readonly said: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** The report, where there is one. */
  readonly report: { readonly verdict?: string; readonly notes?: readonly { code: string; text: string }[] }
}

export async function act(github: FakeGitHub, run: Run): Promise<Ran> {
  const root = mkdtempSync(path.join(tmpdir(), 'leash-scenario-'))
  const here = process.cwd()
  for (const folder of ['work', 'temp']) mkdirSync(path.join(root, folder))
  for (const [name, content] of Object.entries(run.files)) write(path.join(root, 'work', name), content)
  process.chdir(path.join(root, 'work'))
  try {
    const ran = await inside(github, run, path.join(root, 'temp'))
    const file = ran.outputs['report-json'] ?? ''
    const report = file === '' ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Ran['report'])
    return { ...ran, report }
  } finally {
    process.chdir(here)
    rmSync(root, { recursive: true })
  }
}

async function inside(github: FakeGitHub, run: Run, temp: string): Promise<Omit<Ran, 'report'>> {
  const inputs: Partial<Record<InputName, string>> = {
    'github-token': 'ghs_token',
    charts: 'none',
    ...run.inputs,
  }
  const summary: string[] = []
  const said: string[] = []
  const annotations: Annotation[] = []
  const outputs: Record<string, string> = {}
  const env = {
    GITHUB_REPOSITORY: 'octo/rlvr',
    GITHUB_RUN_ID: `${run.id ?? 100}`,
    GITHUB_RUN_ATTEMPT: `${run.attempt ?? 1}`,
    RUNNER_TEMP: temp,
    ...run.env,
  }
  const context = { payload: run.event.payload, eventName: run.event.name, apiUrl: github.url }
  const code = await runAction({
    runner: {
      input: (name) => inputs[name] ?? '',
      say: (text) => said.push(text),
      debug: () => undefined,
      annotate: (annotation) => annotations.push(annotation),
      output: (name, value) => (outputs[name] = value),
      summarise: (markdown) => Promise.resolve(void summary.push(markdown)),
    },
    readRun: () => Promise.resolve(runOf(context, env)),
    connect: (connection) => connect({ ...connection, retryAfter: 1, patience: 2000, paced: false }),
    readRasterFiles: () => Promise.resolve(raster),
  })
  return { code, summary: summary.join(''), said, annotations, outputs }
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
