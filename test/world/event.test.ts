import { describe, expect, it } from '@jest/globals'
import { runOf } from '../../src/world/event.ts'

const base = 'b'.repeat(40)
const head = 'a'.repeat(40)
const apiUrl = 'https://api.github.com'

function run(payload: unknown, eventName?: string) {
  return runOf({ payload, eventName, apiUrl }, { GITHUB_REPOSITORY: 'octo/rlvr' })
}

describe('a workflow run', () => {
  it('of a pull request knows its number, base and head', () => {
    const event = { action: 'opened', pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }
    expect(run(event, 'pull_request')).toMatchObject({
      repository: { owner: 'octo', repo: 'rlvr' },
      event: 'pull_request',
      pull: { number: 7 },
      change: { base, head },
    })
  })

  it('of a merge group has a change and no pull request', () => {
    const read = run({ merge_group: { base_sha: base, head_sha: head } })
    expect([read.pull, read.change]).toEqual([undefined, { base, head }])
  })

  it('of a push has neither', () => {
    const read = run({ ref: 'refs/heads/main', before: base, after: head })
    expect([read.pull, read.change]).toEqual([undefined, undefined])
  })

  it('asks where the context says, for GitHub Enterprise Server', () => {
    const context = { payload: {}, eventName: 'push', apiUrl: 'https://ghe.example/api/v3' }
    expect(runOf(context, {}).apiUrl).toBe('https://ghe.example/api/v3')
  })

  it('outside of GitHub knows nothing, and says so by undefined', () => {
    expect(runOf({ payload: {}, eventName: undefined, apiUrl }, {})).toMatchObject({
      repository: undefined,
      pull: undefined,
      change: undefined,
      event: '',
    })
  })

  it.each([
    ['no object', 'push'],
    ['a pull request without a number', { pull_request: { base: { sha: base }, head: { sha: head } } }],
    ['a commit that is none', { pull_request: { number: 7, base: { sha: '../../x' }, head: { sha: head } } }],
  ])('that cannot be read is a fault: %s', (_, event) => {
    expect(() => run(event)).toThrow('The event of this workflow run')
  })
})

describe('the commit that a run stands on', () => {
  const here = (eventName: string, ref: string) =>
    runOf(
      { payload: { repository: { default_branch: 'main' } }, eventName, apiUrl: 'https://api.github.com' },
      {
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_REF: ref,
        GITHUB_ACTOR: 'first',
        GITHUB_TRIGGERING_ACTOR: 'again',
      },
    ).here

  it.each([
    ['push', 'refs/heads/main', true],
    ['workflow_dispatch', 'refs/heads/main', true],
    ['schedule', 'refs/heads/main', true],
    ['push', 'refs/heads/other', false],
    ['push', 'refs/tags/main', false],
    ['pull_request', 'refs/pull/7/merge', false],
    // These stand on the default branch and are about a stranger's commit.
    ['workflow_run', 'refs/heads/main', false],
    ['pull_request_target', 'refs/heads/main', false],
    ['issue_comment', 'refs/heads/main', false],
  ])('on %s at %s is what the default branch is: %s', (event, ref, isDefault) => {
    expect(here(event, ref)).toMatchObject({ isDefault, actor: 'again' })
  })
})
