import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { base, events, head } from '../doors/run-action.ts'
import { startFakeGitHub } from '../github/fake-github.ts'
import type { FakeGitHub } from '../github/fake-github.ts'
import { githubHtml } from '../hostile/github-markdown.ts'
import { hostileNames } from '../hostile/names.ts'
import { act } from './act.ts'
import { old, policy, samples } from './evals.ts'

let github: FakeGitHub

beforeEach(async () => {
  github = await startFakeGitHub()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** Every hostile name at once: problems, answers, config keys and values, and files. */
async function hostileRun(): Promise<{ texts: string[]; statuses: string[] }> {
  const name = (i: number): string => `${hostileNames[i] ?? ''}#${i}`
  const solved = hostileNames.map(() => 4)
  const lost = hostileNames.map(() => 0)
  const config = 'configs/@octocat <b>|`x`.yaml'
  const values = (n: number): string =>
    hostileNames
      .map((one, i) => `${JSON.stringify(`k${i} ${one}`)}: ${JSON.stringify(`${one} ${n}`)}`)
      .join('\n')
  github.files = [{ filename: config }]
  github.commits.set(
    base,
    new Map([
      ['.github/leash.yml', policy],
      [config, values(1)],
    ]),
  )
  github.commits.set(head, new Map([[config, values(2)]]))
  const files = { 'evals/old.jsonl': samples(solved, name), 'evals/new.jsonl': samples(lost, name) }
  const { code, summary } = await act(github, { event: events.pull, files })
  expect(code).toBe(1)
  return {
    texts: [github.comments[0]?.body ?? '', summary],
    statuses: github.statuses.map(({ description }) => description),
  }
}

describe('hostile names in problems, answers, files and configs', () => {
  it('neither ping, nor link, nor become markup, nor break a table or a section', async () => {
    const { texts, statuses } = await hostileRun()
    for (const text of texts) {
      const html = githubHtml(text)
      const outsideCode = html.replaceAll(/<(code|pre)[^>]*>[^]*?<\/\1>/g, '')
      expect(outsideCode).not.toMatch(/(^|[\s(>])@octocat/)
      expect(html).not.toMatch(/<(script|b|h1)[ >]|<[^>]*(onerror|javascript:)/i)
      // Links of ours alone: to the log of the run.
      const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link)
      expect(links.filter((link) => link?.includes('/actions/runs/') !== true)).toEqual([])
      for (const table of html.match(/<table>[^]*?<\/table>/g) ?? []) {
        const rows = table.match(/<tr>[^]*?<\/tr>/g) ?? []
        const columns = new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length))
        expect(columns.size).toBe(1)
      }
      expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length)
      expect(text).not.toMatch(/[\u001b\u202e\u0000]/)
    }
    expect(statuses.join('')).not.toMatch(/[\u001b\u202e\n]/)
  })

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
