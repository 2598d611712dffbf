// Runs the built action as a runner would: a process of its own, with inputs, event, outputs and summary as GitHub lays
// them out, in a workspace of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { InputName } from '../../src/options/fields.ts'

const door = path.resolve(import.meta.dirname, '../../dist/action.js')
const quickTimers = path.resolve(import.meta.dirname, 'quick-timers.mjs')

export const base = 'b'.repeat(40)
export const head = 'a'.repeat(40)

export const events = {
  pull: {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } },
    },
  },
  mergeGroup: {
    name: 'merge_group',
    payload: { merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' } },
  },
  push: { name: 'push', payload: { ref: 'refs/heads/main', before: base, after: head } },
} as const

export interface ActionRun {
  readonly apiUrl: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Files of the workspace: path → content. */
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Files that the action named in its outputs, read: output → content. */
  readonly reports: Readonly<Record<'report-json' | 'report-markdown', string>>
  /** First words of the charts' files. */
  readonly charts: readonly string[]
}

/** The defaults of action.yml, which the runner fills in. */
const standard: ActionRun['inputs'] = {
  'github-token': 'ghs_token',
  charts: 'none',
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const root = mkdtempSync(path.join(tmpdir(), 'leash-door-'))
  try {
    const at = (name: string): string => path.join(root, name)
    for (const folder of ['work', 'temp']) mkdirSync(at(folder))
    for (const [name, content] of Object.entries(run.files)) write(path.join(root, 'work', name), content)
    for (const name of ['output', 'summary']) write(at(name), '')
    write(at('event.json'), JSON.stringify(run.event.payload))
    const inputs = Object.entries({ ...standard, ...run.inputs })
    const ended = await spawned(at('work'), {
      PATH: process.env['PATH'] ?? '',
      GITHUB_API_URL: run.apiUrl,
      GITHUB_EVENT_NAME: run.event.name,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_REPOSITORY: 'octo/rlvr',
      GITHUB_SHA: head,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: at('work'),
      RUNNER_TEMP: at('temp'),
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...run.env,
    })
    const outputs = parseOutputs(readFileSync(at('output'), 'utf8'))
    const report = (name: string): string => {
      const file = outputs[name] ?? ''
      return file === '' ? '' : readFileSync(file, 'utf8')
    }
    return {
      ...ended,
      outputs,
      summary: readFileSync(at('summary'), 'utf8'),
      reports: { 'report-json': report('report-json'), 'report-markdown': report('report-markdown') },
      charts: (outputs['charts'] ?? '')
        .split('\n')
        .filter((file) => file !== '')
        .map((file) => readFileSync(file, 'utf8').slice(0, 4)),
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function spawned(cwd: string, env: Record<string, string>) {
  return new Promise<Pick<ActionResult, 'code' | 'stdout' | 'stderr'>>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', quickTimers, door], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const heard = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, ...heard })
    })
  })
}

/** The runner's file format: `name<<delimiter`, the value's lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const all = text.matchAll(/^([^\n]+?)<<(ghadelimiter_[^\n]+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries([...all].map(([, name, , value]) => [name ?? '', value ?? '']))
}
