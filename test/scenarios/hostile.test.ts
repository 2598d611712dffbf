import { describe, expect, it } from '@jest/globals'
import { base, events, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { harms } from '../hostile/harms.ts'
import { hostileConfig, hostileEvals } from '../hostile/hostile-evals.ts'
import { act } from './act.ts'
import { old, policy } from './evals.ts'

eachTestHasGitHub()

describe('hostile names in files, tasks, problems, answers and configs', () => {
  it.each(['none', 'mermaid', 'png'] as const)(
    'neither ping, nor link, nor become markup, nor break a table or a section (charts: %s)',
    async (charts) => {
      const config = 'configs/@octocat <b>|`x`.yaml'
      github.files = [{ filename: config }]
      const named = policy.replace('evals/new.jsonl', 'evals/new').replace('evals/old.jsonl', 'evals/old')
      github.commits.set(
        base,
        new Map([
          ['.github/leash.yml', named],
          [config, hostileConfig(1)],
        ]),
      )
      github.commits.set(head, new Map([[config, hostileConfig(2)]]))
      const files = { ...hostileEvals('evals/old', true), ...hostileEvals('evals/new', false) }
      const { code, summary } = await act(github, { event: events.pull, files, inputs: { charts } })
      expect(code).toBe(1)
      expect(harms(github.comments[0]?.body ?? '')).toEqual([])
      expect(harms(summary)).toEqual([])
      expect(summary).toContain('$(rm -rf ∕)')
      expect(github.statuses.map(({ description }) => description).join('')).not.toMatch(/[\u001b\u202e\n]/)
    },
  )

  it('in a branch, as GitHub names it in an event, reach nothing', async () => {
    github.files = [{ filename: 'README.md' }]
    github.commits.set(base, new Map([['.github/leash.yml', policy]]))
    const ref = '@octocat/<img>`$(x)`'
    const pull = { number: 7, base: { sha: base, ref }, head: { sha: head, ref } }
    const event = { name: 'pull_request', payload: { action: 'opened', pull_request: pull } }
    const { summary } = await act(github, { event, files: { 'evals/old.jsonl': old } })
    expect(`${summary}${github.comments[0]?.body ?? ''}`).not.toContain('octocat')
  })
})
