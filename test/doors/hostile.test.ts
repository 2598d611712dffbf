// Hostile names through the built action: what the runner's log would obey, and what the history's page shows.
import { expect, it, jest } from '@jest/globals'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { filesAtRef } from '../github/git-handlers.ts'
import { commandsIn, harms } from '../hostile/harms.ts'
import { hostileConfig, hostileEvals } from '../hostile/hostile-evals.ts'
import { policy } from '../scenarios/evals.ts'
import { base, events, head, runAction } from './run-action.ts'

jest.setTimeout(180_000)

eachTestHasGitHub((github) => {
  const config = 'configs/::error::x.yaml'
  github.files = [{ filename: config }]
  const gate = 'gate:\n  - { metric: pass@1, max-drop: 1pp, tasks: ["*"] }\n'
  const named = policy.replace(/evals\/(new|old)\.jsonl/g, 'evals/$1').replace(/gate:\n.*\n/, gate)
  github.commits.set(
    base,
    new Map([
      ['.github/leash.yml', named],
      [config, hostileConfig(1)],
    ]),
  )
  github.commits.set(head, new Map([[config, hostileConfig(2)]]))
})

it('nothing of them is obeyed by the log, in lines or in annotations', async () => {
  const files = { ...hostileEvals('evals/old', true), ...hostileEvals('evals/new', false) }
  const { code, stdout, summary, outputs } = await runAction({
    apiUrl: github.url,
    event: events.pull,
    files,
  })
  expect(code).toBe(1)
  expect(commandsIn(stdout)).toEqual([])
  expect(stdout.match(/^::error /gm)?.length).toBeGreaterThan(3)
  expect(harms(summary)).toEqual([])
  expect(outputs['verdict']).toBe('fail')
})

it('nothing of them acts in the history, from a branch that is named to do harm', async () => {
  const branch = '@octocat/<img src=x onerror=alert(1)>|`::set-output name=a::b`\u202e'
  const record = (sha: string, right: boolean) =>
    runAction({
      apiUrl: github.url,
      event: {
        name: 'push',
        payload: { ref: `refs/heads/${branch}`, after: sha, repository: { default_branch: 'main' } },
      },
      files: hostileEvals('evals', right),
      inputs: { mode: 'record', candidate: 'evals' },
      env: { GITHUB_SHA: sha, GITHUB_REF: `refs/heads/${branch}`, GITHUB_RUN_ID: '5' },
    })
  for (const [digit, right] of [
    ['1', true],
    ['2', false],
  ] as const) {
    const ran = await record(digit.repeat(40), right)
    expect([commandsIn(ran.stdout), harms(ran.summary)]).toEqual([[], []])
  }
  const readme = filesAtRef(github.git, 'heads/leash-history').get('README.md')?.toString() ?? ''
  expect(readme).toContain('side branch')
  expect(harms(readme, 1)).toEqual([])
})
