import { describe, expect, it } from '@jest/globals'
import { marker, publishComment } from '../../src/publish/comment.ts'
import type { RefusalKind } from '../../src/publish/reply.ts'
import { me, memoryComments } from './memory-comments.ts'

const sections = [{ name: 'verdict', essential: true, markdown: 'all is well' }]
const request = { key: 'default', sections, start: true }
const ours = `${marker('default')}\n\nall is well`
const refusal = (kind: RefusalKind, status: number | undefined) => ({ kind, status, message: 'said no' })

describe('the sticky comment', () => {
  it('is created where there is none', async () => {
    const port = memoryComments([{ author: 'ann', body: 'hello' }])
    expect(await publishComment(port, request)).toEqual({ url: 'https://x/2', notes: [] })
    expect(port.all[1]).toEqual({ id: 2, author: me, body: ours })
  })

  it('is updated where there is one', async () => {
    const port = memoryComments([{ author: me, body: `${marker('default')}\n\nold` }])
    expect(await publishComment(port, request)).toEqual({ url: 'https://x/1', notes: [] })
    expect(port.all.map((one) => one.body)).toEqual([ours])
  })

  it('is found again when the browser stored it with CRLF', async () => {
    const port = memoryComments([{ author: me, body: `${marker('default')}\r\n\r\nold` }])
    await publishComment(port, request)
    expect(port.calls).toEqual(['list', 'update'])
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
    expect(await publishComment(none, { ...request, start: false })).toEqual({ url: undefined, notes: [] })
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
    expect([port.calls.length, url]).toEqual([4, 'https://x/1'])
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
  ] as const)('to %s (%s: %s) is a note, never thrown', async (call, what, kind, status) => {
    const port = memoryComments([], { [call]: { refusal: refusal(kind, status) } })
    const { url, notes } = await publishComment(port, request)
    expect(url).toBeUndefined()
    expect(notes.map((one) => one.code)).toEqual(['github-refused'])
    expect(notes[0]?.text).toContain(`GitHub refused to ${what}`)
    expect(port.all).toEqual([])
  })

  it('for want of a permission names it, with the YAML to add', async () => {
    const port = memoryComments([], { create: { refusal: refusal('forbidden', 403) } })
    const { notes } = await publishComment(port, request)
    expect(notes[0]?.text).toContain('permissions: { contents: read, pull-requests: write }')
  })

  it('on the way back does not lead to a second comment', async () => {
    const plan = { refusal: refusal('outage', undefined), times: 1, carriedOut: true }
    const port = memoryComments([], { create: plan })
    expect(await publishComment(port, request)).toEqual({ url: 'https://x/1', notes: [] })
    expect(port.all).toHaveLength(1)
  })

  it('on the way there is tried once more', async () => {
    const port = memoryComments([], { create: { refusal: refusal('outage', 502), times: 1 } })
    expect(await publishComment(port, request)).toEqual({ url: 'https://x/1', notes: [] })
    expect(port.all).toHaveLength(1)
  })
})
