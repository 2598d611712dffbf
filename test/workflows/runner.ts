// A workflow in a real runner: act, in host mode, with the built action and a fake GitHub on loopback, in a repository of its
// own. Where act is, LEASH_ACT says (.ci/run installs it).
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { base, head } from '../doors/run-action.ts'
import type { FakeGitHub } from '../github/fake-github.ts'

export const act = process.env['LEASH_ACT'] ?? ''

export interface Repository {
  /** Path → content; a script where it ends in `.sh`. The workflow is one of them. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
}

/** Runs its workflow for pull request 7; what its jobs upload is what `github` lists for run 1. */
export async function runWorkflow(
  { files }: Repository,
  github: FakeGitHub,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leash-act-'))
  const at = (name: string): string => path.join(folder, name)
  try {
    await layRepository(at('rlvr'), files)
    await layUploader(at('upload'))
    // act copies the whole folder for each job: without what was installed for building.
    for (const part of ['action.yml', 'dist']) cpSync(part, at(`leash/${part}`), { recursive: true })
    const pull = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'train' } }
    writeFileSync(at('event.json'), JSON.stringify({ action: 'opened', pull_request: pull }))
    listUploads(github, at('store'))
    const args = [
      ...['pull_request', '--eventpath', at('event.json'), '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `OWNER/leash@main=${at('leash')}`],
      ...['--local-repository', `actions/upload-artifact@v7=${at('upload')}`],
      ...['--artifact-server-path', at('store'), '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', `${await freePort()}`, '--no-cache-server'],
      ...['--env', `GITHUB_API_URL=${github.url}`, '--secret', 'GITHUB_TOKEN=ghs_token'],
    ]
    const home = at('home')
    return await command(act, args, at('rlvr'), { ...process.env, HOME: home, XDG_CACHE_HOME: home })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function layRepository(root: string, files: Repository['files']): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content, { mode: name.endsWith('.sh') ? 0o755 : 0o644 })
  }
  const git = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com']
  await command('git', ['init', '-q', '-b', 'main'], root)
  await command('git', ['remote', 'add', 'origin', 'https://github.com/octo/rlvr.git'], root)
  await command('git', ['add', '-A'], root)
  await command('git', [...git, 'commit', '-qm', 'Evals'], root)
}

/** An action of one file, which stands in for actions/upload-artifact. */
async function layUploader(folder: string): Promise<void> {
  await build({
    entryPoints: ['test/workflows/upload-artifact.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: path.join(folder, 'index.mjs'),
    logLevel: 'warning',
  })
  const inputs = '{ name: { description: name }, path: { description: path } }'
  const action = `name: upload\ndescription: a folder\ninputs: ${inputs}\nruns: { using: node24, main: index.mjs }\n`
  writeFileSync(path.join(folder, 'action.yml'), action)
}

/** act keeps an artifact as RUN/NAME/NAME.zip; GitHub's list of them is what lies there at the time of asking. */
function listUploads(github: FakeGitHub, store: string): void {
  const before = [...github.actions.artifacts]
  const uploaded = () =>
    readdirSync(store, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.zip'))
      .map(({ name, parentPath }, index) => ({
        id: 900 + index,
        run: 1,
        name: name.replace(/\.zip$/, ''),
        bytes: readFileSync(path.join(parentPath, name)),
      }))
  mkdirSync(store)
  Object.defineProperty(github.actions, 'artifacts', { get: () => [...before, ...uploaded()] })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function command(program: string, args: readonly string[], cwd: string, env = process.env) {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    }
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, said })
    })
  })
}
