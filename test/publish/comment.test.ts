import { describe, expect, it } from '@jest/globals'
import { marker, stampLine } from '../../src/publish/comment-marker.ts'
import { publishComment } from '../../src/publish/comment.ts'
import type { RefusalKind } from '../../src/publish/reply.ts'
import { me, memoryComments } from './memory-comments.ts'

const sections = [{ name: 'verdict', essential: true, markdown: 'all is well' }]
const stamp = { run: 5, attempt: 1 }
const writer = { stamp, url: undefined, commit: undefined }
const request = { key: 'default', sections, start: true, writer }
const written = (text: string, run = stamp) => `${marker('default')}\n${stampLine(run)}\n\n${text}`
const ours = written('all is well')
const receipt = (id: number) => ({ url: `https://x/${id}`, notes: [], refused: [] })
const refusal = (kind: RefusalKind, status: number | undefined) => ({ kind, status, message: 'said no' })

describe('the sticky comment', () => {
  it('is created where there is none', async () => {
    const port = memoryComments([{ author: 'ann', body: 'hello' }])
    expect(await publishComment(port, request)).toEqual(receipt(2))
    expect(port.all[1]).toEqual({ id: 2, author: me, body: ours })
  })

  it('is updated where there is one', async () => {
    const port = memoryComments([{ author: me, body: `${marker('default')}\n\nold` }])
    expect(await publishComment(port, request)).toEqual(receipt(1))
    expect(port.all.map((one) => one.body)).toEqual([ours])
  })

  it('is found again when the browser stored it with CRLF', async () => {
    const port = memoryComments([{ author: me, body: `${marker('default')}\r\n\r\nold` }])
    await publishComment(port, request)
    expect(port.calls).toEqual(['list', 'update', 'list'])
  })

  it.each([
    ["somebody else's comment with our marker", { author: 'mallory', body: `${marker('default')}\n\nold` }],
    ['a comment of ours with another key', { author: me, body: `${marker('other')}\n\nold` }],
    ['a comment of ours that only quotes the marker', { author: me, body: `> ${marker('default')}\n\nold` }],
    ['a comment of ours with the marker further down', { author: me, body: `hello\n${marker('default')}` }],
  ])('leaves %s alone', async (_, comment) => {
    const port = memoryComments([comment])
    await publishComment(port, request)
    expect(port.all.map((one) => one.body)).toEqual([comment.body, ours])
  })

  it('is not begun where there is nothing to say, and yet kept up to date', async () => {
    const none = memoryComments([])
    expect(await publishComment(none, { ...request, start: false })).toEqual({
      ...receipt(0),
      url: undefined,
    })
    expect(none.calls).toEqual(['list'])
    const one = memoryComments([{ author: me, body: `${marker('default')}\n\nold` }])
    await publishComment(one, { ...request, start: false })
    expect(one.all[0]?.body).toBe(ours)
  })

  it('leaves whole sections out to stay under the limit, and says which', async () => {
    const long = { name: 'lost | problems', essential: false, markdown: 'x'.repeat(70_000) }
    const port = memoryComments([])
    const { notes } = await publishComment(port, { ...request, sections: [...sections, long] })
    expect(notes.map((one) => one.code)).toEqual(['comment-shortened'])
    expect(port.all[0]?.body).toContain('left out there: lost \\| problems.')
    expect(port.all[0]?.body.length).toBeLessThan(65_000)
  })

  it('is shortened further when GitHub says 422', async () => {
    const part = (name: string, length: number) => ({ name, essential: false, markdown: 'x'.repeat(length) })
    const port = memoryComments([], { create: { refusal: refusal('rejected', 422), times: 2 } })
    const all = [...sections, part('small', 5_000), part('middle', 20_000), part('big', 30_000)]
    const { url, notes } = await publishComment(port, { ...request, sections: all })
    expect([port.calls.filter((call) => call === 'create').length, url]).toEqual([3, 'https://x/1'])
    expect(notes.map((one) => one.text)).toEqual([expect.stringContaining('middle, big')])
  })
})

describe('a refusal', () => {
  it.each([
    ['list', 'list the comments', 'forbidden', 403],
    ['create', 'write the comment', 'forbidden', 403],
    ['create', 'write the comment', 'missing', 404],
    ['create', 'write the comment', 'rejected', 422],
    ['create', 'write the comment', 'limited', 429],
    ['create', 'write the comment', 'outage', undefined],
  ] as const)('to %s (%s: %s) is told, never thrown', async (call, what, kind, status) => {
    const port = memoryComments([], { [call]: { refusal: refusal(kind, status) } })
    const { url, refused } = await publishComment(port, request)
    expect(url).toBeUndefined()
    const needs = { name: 'pull-requests', level: 'write' }
    expect(refused).toEqual([{ what, refusal: refusal(kind, status), needs }])
    expect(port.all).toEqual([])
  })

  it('on the way back does not lead to a second comment', async () => {
    const plan = { refusal: refusal('outage', undefined), times: 1, carriedOut: true }
    const port = memoryComments([], { create: plan })
    expect(await publishComment(port, request)).toEqual(receipt(1))
    expect(port.all).toHaveLength(1)
  })

  it('on the way there is tried once more', async () => {
    const port = memoryComments([], { create: { refusal: refusal('outage', 502), times: 1 } })
    expect(await publishComment(port, request)).toEqual(receipt(1))
    expect(port.all).toHaveLength(1)
  })
})

describe('runs of one pull request', () => {
  const older = { run: 4, attempt: 9 }
  const newer = { run: 5, attempt: 2 }
  const mine = (text: string, run: typeof stamp) => ({ author: me, body: written(text, run) })

  it.each([
    ['an older run is overwritten', older, 'all is well'],
    ['the same attempt is overwritten', stamp, 'all is well'],
    ['a later attempt is left', newer, 'there'],
    ['a newer run is left', { run: 6, attempt: 1 }, 'there'],
  ])('a comment of %s', async (_, run, text) => {
    const port = memoryComments([mine('there', run)])
    const { url, notes } = await publishComment(port, request)
    expect(url).toBe('https://x/1')
    expect(port.all.map(({ body }) => body.endsWith(text))).toEqual([true])
    expect(notes.map((one) => one.code)).toEqual(text === 'there' ? ['comment-newer'] : [])
  })

  it('that both created a comment leave one, the oldest, with what the newest says', async () => {
    const port = memoryComments([mine('a', older), mine('b', { run: 3, attempt: 1 })])
    expect(await publishComment(port, request)).toEqual(receipt(1))
    expect(port.all).toEqual([{ id: 1, author: me, body: ours }])
  })

  it('of which a newer one wrote the second comment: what it says moves into the oldest', async () => {
    const port = memoryComments([mine('a', older), mine('newest', newer), mine('c', older)])
    const { url, notes } = await publishComment(port, request)
    expect([url, notes.map((one) => one.code)]).toEqual(['https://x/1', ['comment-newer']])
    expect(port.all).toEqual([{ id: 1, author: me, body: written('newest', newer) }])
  })

  const races: [string, typeof stamp, string][] = [
    ['an older run', older, 'all is well'],
    ['a newer run', newer, 'other'],
  ]
  it.each(races)('%s that creates a comment at the same time doubles nothing', async (_, run, text) => {
    const port = memoryComments([])
    port.after('list', () => port.all.push({ id: 77, ...mine('other', run) }))
    const { url } = await publishComment(port, request)
    expect(port.all.map(({ body }) => body.endsWith(text))).toEqual([true])
    expect(url).toBe(`https://x/${port.all[0]?.id ?? ''}`)
  })

  it('an older run that overwrites ours right after is overwritten again', async () => {
    const port = memoryComments([mine('there', older)])
    port.after('update', () => {
      port.all.splice(0, 1, { id: 1, ...mine('other', older) })
    })
    expect(await publishComment(port, request)).toEqual(receipt(1))
    expect(port.all[0]?.body).toBe(ours)
  })

  it('a comment that somebody deletes meanwhile is written anew', async () => {
    const gone = refusal('missing', 404)
    const port = memoryComments([mine('there', older)], { update: { refusal: gone } })
    port.after('list', () => port.all.splice(0, 1))
    expect(await publishComment(port, request)).toEqual(receipt(2))
  })

  it('a second comment that may not be deleted is told, and ours stands', async () => {
    const port = memoryComments([mine('a', older), mine('b', older)], {
      remove: { refusal: refusal('forbidden', 403) },
    })
    const { url, refused } = await publishComment(port, request)
    expect([url, refused.map(({ what }) => what)]).toEqual([
      'https://x/1',
      ['delete a second comment of the same report'],
    ])
  })
})

it('a comment says which commit it is about and where its log is', async () => {
  const port = memoryComments([])
  const url = 'https://github.com/octo/rlvr/actions/runs/5'
  await publishComment(port, {
    ...request,
    writer: { stamp: { run: 5, attempt: 2 }, url, commit: 'abc' },
  })
  expect(port.all[0]?.body).toMatch(
    /\n\n<sub>About commit abc · \[log of this run\]\(https:[^)]*\/5\), attempt 2<\/sub>$/,
  )
})
