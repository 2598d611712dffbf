// The workflow of examples/ in a real runner: act, in host mode, with the built action and a fake GitHub on loopback. Where act
// is (LEASH_ACT names it; .ci/run installs it), both verdicts must come; where it is not, the tests say that they are skipped.
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { base, head } from '../doors/run-action.ts'
import { startFakeGitHub } from '../github/fake-github.ts'

const act = process.env['LEASH_ACT'] ?? ''
const fixture = (run: string): string => `fixtures/tiny-rlvr/${run}.samples.jsonl.gz`

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

/** A user's repository: the workflow, the eval of main, and evals/run.sh, whose model is one of the fixtures. */
async function layRepository(root: string, candidate: string): Promise<void> {
  const at = (...parts: string[]): string => path.join(root, ...parts)
  for (const folder of ['.github/workflows', 'evals/main']) mkdirSync(at(folder), { recursive: true })
  copyFileSync('examples/workflows/leash.yml', at('.github/workflows/leash.yml'))
  copyFileSync(fixture('base'), at('evals/main/samples.jsonl.gz'))
  const model = path.resolve(fixture(candidate))
  writeFileSync(at('evals/run.sh'), `#!/bin/sh\nmkdir -p "$1" && cp '${model}' "$1/samples.jsonl.gz"\n`)
  chmodSync(at('evals/run.sh'), 0o755)
  const git = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com']
  await command('git', ['init', '-q', '-b', 'main'], root)
  await command('git', ['remote', 'add', 'origin', 'https://github.com/octo/rlvr.git'], root)
  await command('git', ['add', '-A'], root)
  await command('git', [...git, 'commit', '-qm', 'Evals'], root)
}

async function runWorkflow(candidate: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leash-act-'))
  const [root, home, event] = ['rlvr', 'home', 'event.json'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(root)
  await layRepository(root, candidate)
  const github = await startFakeGitHub()
  github.commits.set(base, new Map())
  const pull = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'train' } }
  writeFileSync(event, JSON.stringify({ action: 'opened', pull_request: pull }))
  try {
    const args = [
      ...['pull_request', '--eventpath', event, '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `OWNER/leash@main=${process.cwd()}`],
      ...['--env', `GITHUB_API_URL=${github.url}`, '--secret', 'GITHUB_TOKEN=ghs_token'],
    ]
    const ran = await command(act, args, root, { ...process.env, HOME: home, XDG_CACHE_HOME: home })
    return { ...ran, comments: github.comments.map(({ body }) => body), violations: github.violations }
  } finally {
    await github.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A runner starts a job's machinery anew for each run. */
const patience = 180_000

const inRunner = act === '' ? describe.skip : describe

inRunner('the workflow of examples/, in a runner (skipped where LEASH_ACT names no act)', () => {
  it.each([
    { candidate: 'base', code: 0, verdict: 'pass' },
    { candidate: 'grpo-fast', code: 1, verdict: 'fail' },
  ])(
    'comes to $verdict for $candidate',
    async ({ candidate, code, verdict }) => {
      const ran = await runWorkflow(candidate)
      expect(ran.said).toContain(`Leash says ${verdict}.`)
      expect(ran.code).toBe(code)
      expect(ran.violations).toEqual([])
      expect(ran.comments).toHaveLength(1)
      expect(ran.comments[0]).toContain('pass@1')
    },
    patience,
  )
})
