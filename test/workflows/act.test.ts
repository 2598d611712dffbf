// Workflows that the examples and the docs show, in a real runner. Where act is (LEASH_ACT names it; .ci/run installs it),
// the verdicts must come; where it is not, the tests say that they are skipped.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { fencesOf } from '../docs/fences.ts'
import { base, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { zipOf } from '../read/archives.ts'
import { samples } from '../scenarios/evals.ts'
import { act, runWorkflow } from './runner.ts'

// A runner starts a job's machinery anew for each run.
jest.setTimeout(300_000)

const inRunner = act === '' ? describe.skip : describe

eachTestHasGitHub((github) => {
  github.commits.set(base, new Map())
})

inRunner('the workflow of examples/, in a runner (skipped where LEASH_ACT names no act)', () => {
  const fixture = (run: string): string => `fixtures/tiny-rlvr/${run}.samples.jsonl.gz`
  it.each([
    { candidate: 'base', code: 0, verdict: 'pass' },
    { candidate: 'grpo-fast', code: 1, verdict: 'fail' },
  ])('comes to $verdict for $candidate', async ({ candidate, code, verdict }) => {
    const model = path.resolve(fixture(candidate))
    const files = {
      '.github/workflows/leash.yml': readFileSync('examples/workflows/leash.yml'),
      'evals/main/samples.jsonl.gz': readFileSync(fixture('base')),
      'evals/run.sh': `#!/bin/sh\nmkdir -p "$1" && cp '${model}' "$1/samples.jsonl.gz"\n`,
    }
    const ran = await runWorkflow({ files }, github)
    expect(ran.said).toContain(`Leash says ${verdict}.`)
    expect(ran.code).toBe(code)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('pass@1')
  })
})

inRunner('the workflow of docs/baselines.md, in a runner with its artifact server', () => {
  const workflow =
    fencesOf('docs/baselines.md').find(({ text }) => text.startsWith('name: evals\n'))?.text ?? ''
  const solved = (right: readonly number[], task: string): string => samples(right).replaceAll('aime24', task)
  const before = [4, 4, 2, 1, 0]
  const tip = '1'.repeat(40)

  it.each([
    { verdict: 'pass', code: 0, after: [4, 4, 3, 1, 0] },
    { verdict: 'fail', code: 1, after: [4, 3, 1, 1, 0] },
  ])(
    'finds what every job of the matrix has uploaded, and comes to $verdict',
    async ({ verdict, code, after }) => {
      const policy =
        'version: 1\nevidence: point\ncandidate: { artifact: "evals-*" }\nbaseline: { artifact: "evals-*" }\n' +
        'gate: [{ metric: pass@1, max-drop: 1pp }]\n'
      github.commits.set(base, new Map([['.github/leash.yml', policy]]))
      github.mergeBase = tip
      github.actions.log.push({ sha: tip, parents: [], at: '2026-11-20T00:00:00Z' })
      github.actions.runs.push({ id: 1, sha: head, event: 'pull_request', branch: 'train', conclusion: null })
      github.actions.runs.push({ id: 5, sha: tip, at: '2026-11-20T01:00:00Z' })
      for (const [id, task] of ['aime24', 'math500'].entries()) {
        const bytes = zipOf([{ name: `${task}/samples.jsonl`, content: solved(before, task) }])
        github.actions.artifacts.push({ id: 50 + id, run: 5, name: `evals-${task}`, bytes })
      }
      const files = {
        '.github/workflows/evals.yml': workflow,
        'evals/run.sh': '#!/bin/sh\nmkdir -p "$2" && cp "evals/$1.jsonl" "$2/samples.jsonl"\n',
        'evals/aime24.jsonl': solved(after, 'aime24'),
        'evals/math500.jsonl': solved(after, 'math500'),
      }
      const ran = await runWorkflow({ files }, github)
      for (const task of ['aime24', 'math500'])
        expect(ran.said).toContain(`Uploaded 1 files as evals-${task}.`)
      expect([ran.code, github.comments.length]).toEqual([code, 1])
      const body = github.comments[0]?.body ?? ''
      expect(body).toContain(`## Leash: ${verdict}`)
      expect(body).toMatch(/\*\*Candidate\*\*: artifacts `evals-aime24, evals-math500` of commit/)
      expect(body).toMatch(/^\| `math500` \| 5.×.4 \|/m)
    },
  )
})
