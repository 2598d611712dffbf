// A repository with a policy, and evals that pass and fail it.
import { base } from '../doors/run-action.ts'
import type { FakeGitHub } from '../github/fake-github.ts'

export const policy = `version: 1
configs: ["configs/**/*.yaml"]
candidate: { path: evals/new.jsonl }
baseline: { path: evals/old.jsonl }
evidence: point
resamples: 1000
gate:
  - { metric: pass@1, max-drop: 1pp }
`

/** The pull request changes a training config; its base commit has the policy. */
export function changedConfig(github: FakeGitHub, held = policy): void {
  github.files = [{ filename: 'configs/grpo.yaml' }]
  github.commits.set(base, new Map([['.github/leash.yml', held]]))
}

/** Problem i has 4 samples, of which min(4, solved[i]) are correct. */
export function samples(solved: readonly number[], problem = (i: number) => `p${i}`): string {
  const lines = solved.flatMap((right, i) =>
    [0, 1, 2, 3].map((sample) =>
      JSON.stringify({
        task: 'aime24',
        problem: problem(i),
        sample,
        correct: sample < right,
        answer: `${sample}`,
      }),
    ),
  )
  return `${lines.join('\n')}\n`
}

export const old = samples([4, 4, 2, 1, 0])
export const better = samples([4, 4, 3, 1, 0])
export const worse = samples([4, 4, 1, 0, 0])

export const good = { 'evals/old.jsonl': old, 'evals/new.jsonl': better }
export const bad = { 'evals/old.jsonl': old, 'evals/new.jsonl': worse }
