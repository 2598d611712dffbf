import { describe, expect, it } from '@jest/globals'
import { note } from '../../src/notes.ts'
import type { CommentMode } from '../../src/options/parse-inputs.ts'
import { marker } from '../../src/publish/comment-marker.ts'
import { deliver } from '../../src/publish/deliver.ts'
import type { Announcer, Delivery } from '../../src/publish/deliver.ts'
import type { Outcome } from '../../src/publish/outcome.ts'
import { emptyOutputs } from '../../src/publish/outputs.ts'
import { me, memoryComments } from './memory-comments.ts'

const outcome: Outcome = {
  exitCode: 1,
  verdict: 'fail',
  changed: true,
  sentence: 'fail: it fell',
  sections: [{ name: 'verdict', essential: true, markdown: '## It fell' }],
  annotations: [{ level: 'error', title: 'Leash', text: 'it fell' }],
  outputs: { ...emptyOutputs, verdict: 'fail' },
}

const to = (mode: CommentMode, comments: Delivery['comments']): Delivery => ({
  key: 'default',
  mode,
  comments,
  charts: 'none',
  pictures: undefined,
  writer: { stamp: { run: 5, attempt: 1 }, url: 'https://x/run', commit: undefined },
  status: undefined,
})

function announcer() {
  const log: string[] = []
  const runner: Announcer = {
    say: (text) => log.push(`say ${text}`),
    annotate: ({ level, text }) => log.push(`${level} ${text}`),
    output: (name, value) => log.push(`output ${name}=${value}`),
    summarise: (markdown) => {
      log.push(`summary ${markdown}`)
      return Promise.resolve()
    },
  }
  return { log, runner }
}

describe('delivering an outcome', () => {
  it('gives the address of the comment as an output', async () => {
    const { log, runner } = announcer()
    await deliver(outcome, to('always', memoryComments([])), runner)
    expect(log).toContain('output comment-url=https://x/1')
    expect(log.indexOf('error it fell')).toBeGreaterThan(log.indexOf('summary ## It fell\n'))
  })

  it('writes summary, annotations and outputs though the comment is refused, and says so in the summary', async () => {
    const { log, runner } = announcer()
    const refusal = { kind: 'forbidden', status: 403, message: 'no' } as const
    const comments = memoryComments([], { create: { refusal } })
    await deliver(outcome, to('always', comments), runner)
    expect(log.filter((line) => line.startsWith('summary'))).toEqual([
      expect.stringMatching(/^summary ## It fell\n\n- GitHub refused to write the comment/),
    ])
    expect(log).toContain('error it fell')
    expect(log).toContain('output verdict=fail')
    expect(log).toContain('output comment-url=')
  })

  it('says why there is no comment', async () => {
    const { log, runner } = announcer()
    await deliver(outcome, to('always', note('no-token')), runner)
    expect(log).toContain(`say ${note('no-token').text}`)
  })

  it('says nothing of comments where none is wanted', async () => {
    const { log, runner } = announcer()
    await deliver(outcome, to('never', note('no-token')), runner)
    expect(log.join('\n')).not.toContain('token')
  })

  const passed = { ...outcome, verdict: 'pass' } as const
  const unchanged = { ...passed, changed: false } as const
  const faulty = { ...outcome, verdict: undefined }
  it.each<[CommentMode, string, Outcome, boolean]>([
    ['always', 'a change that passes', passed, true],
    ['always', 'nothing changed', unchanged, true],
    ['on-change', 'a change that passes', passed, true],
    ['on-change', 'nothing changed', unchanged, false],
    ['on-failure', 'a change that passes', passed, false],
    ['on-failure', 'a change that fails', outcome, true],
    ['on-failure', 'faults', faulty, true],
    ['never', 'a change that fails', outcome, false],
  ])('%s, %s: a first comment is written: %#', async (mode, _, what, expected) => {
    const comments = memoryComments([])
    await deliver(what, to(mode, comments), announcer().runner)
    expect(comments.all).toHaveLength(expected ? 1 : 0)
  })

  it.each<[CommentMode, boolean]>([
    ['always', true],
    ['on-change', true],
    ['on-failure', true],
    ['never', false],
  ])('%s: a comment that is there is brought up to date: %s', async (mode, expected) => {
    const comments = memoryComments([{ author: me, body: `${marker('default')}\n\nold` }])
    await deliver(unchanged, to(mode, comments), announcer().runner)
    expect(comments.all[0]?.body.includes('It fell')).toBe(expected)
  })
})
