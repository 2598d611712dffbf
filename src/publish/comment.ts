// Sections → the one comment of this key in the pull request: created, updated, or left to a newer run. Gives a receipt,
// whatever GitHub says. After each write it looks again, because another run may have written at the same time.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Section } from '../render/markdown.ts'
import { commentBody, overhead, shortened } from './comment-body.ts'
import type { Writer } from './comment-body.ts'
import { isNewer, stampOf } from './comment-marker.ts'
import type { Stamp } from './comment-marker.ts'
import { fit } from './fit.ts'
import { ownComments } from './own-comments.ts'
import type { OwnComments } from './own-comments.ts'
import type { Refused } from './refused.ts'
import type { Refusal, Reply } from './reply.ts'

export interface Comment {
  readonly id: number
  readonly url: string
  /** Login of its author; undefined: the account is gone. */
  readonly author: string | undefined
  readonly body: string
  /** When GitHub last wrote it, ISO 8601. */
  readonly updated: string
}

/** What commenting needs of GitHub, bound to one pull request. */
export interface CommentPort {
  /** The login that this token writes as. */
  author(): Promise<string>
  /** All comments, of all pages; with `since` (ISO 8601) those that were written then or later. */
  list(since?: string): Promise<Reply<readonly Comment[]>>
  create(body: string): Promise<Reply<Comment>>
  update(id: number, body: string): Promise<Reply<Comment>>
  /** One that is gone already is no failure. */
  remove(id: number): Promise<Reply<void>>
}

export interface CommentRequest {
  readonly key: string
  readonly sections: readonly Section[]
  /** Whether to write a comment where there is none yet; one that is there is always brought up to date. */
  readonly start: boolean
  readonly writer: Writer
}

export interface CommentReceipt {
  /** Undefined: there is no comment, or it could not be written. */
  readonly url: string | undefined
  readonly notes: readonly Note[]
  readonly refused: readonly Refused[]
}

/** Characters. GitHub's limit is 65,536; the shorter ones are for when it still says 422. */
const budgets = [65_000, 30_000, 8_000]

/** Each round that does not settle is another run's success. */
const rounds = 5

/** Creates or updates the comment. */
export async function publishComment(port: CommentPort, request: CommentRequest): Promise<CommentReceipt> {
  const comments = ownComments(port, request.key)
  let own = await comments.all()
  if (!own.ok) return refused('list the comments', own.refusal)
  if (own.value.length === 0 && !request.start) return { url: undefined, notes: [], refused: [] }
  for (let round = 1; ; round++) {
    const newer = latest(own.value)
    if (newer !== undefined && isNewer(stampOf(newer.body), request.writer.stamp))
      return outdated(port, own.value, newer)
    const written = await write(port, comments, request, own.value[0])
    if (!written.ok)
      return refused(`${own.value.length === 0 ? 'write' : 'update'} the comment`, written.refusal)
    const { comment, notes } = written.value
    const left = await removeOthers(port, own.value, comment)
    const now = await comments.since(comment)
    // What cannot be looked at now, the next run will see.
    if (!now.ok || round === rounds || isSettled(now.value, comment, request.writer.stamp))
      return { url: comment.url, notes, refused: left }
    own = now
  }
}

/** One comment, and not one that an older run wrote meanwhile. */
function isSettled(own: readonly Comment[], written: Comment, stamp: Stamp | undefined): boolean {
  const [only, ...others] = own
  if (only === undefined) return true
  return others.length === 0 && only.id === written.id && !isNewer(stamp, stampOf(only.body))
}

/** The one that the newest run wrote; the oldest of those that say no run. */
function latest(own: readonly Comment[]): Comment | undefined {
  return own.reduce<Comment | undefined>((best, one) => {
    if (best === undefined) return one
    const [stamp, other] = [stampOf(one.body), stampOf(best.body)]
    return isNewer(stamp, other) || (stamp !== undefined && other === undefined) ? one : best
  }, undefined)
}

/** A newer run has written: what it wrote is kept, in the oldest comment, and nothing of ours is added. */
async function outdated(
  port: CommentPort,
  own: readonly Comment[],
  newest: Comment,
): Promise<CommentReceipt> {
  const notes = [note('comment-newer')]
  const [oldest] = own
  if (oldest === undefined || own.length === 1) return { url: newest.url, notes, refused: [] }
  const moved = oldest === newest || (await port.update(oldest.id, newest.body)).ok
  const kept = moved ? oldest : newest
  return { url: kept.url, notes, refused: await removeOthers(port, own, kept) }
}

/** Two runs at once may each have created one. */
async function removeOthers(port: CommentPort, own: readonly Comment[], kept: Comment): Promise<Refused[]> {
  const all: Refused[] = []
  for (const { id } of own) {
    if (id === kept.id) continue
    const removed = await port.remove(id)
    if (!removed.ok) all.push({ what: 'delete a second comment of the same report', needs, ...removed })
  }
  return all
}

interface Written {
  readonly comment: Comment
  readonly notes: readonly Note[]
}

async function write(
  port: CommentPort,
  comments: OwnComments,
  request: CommentRequest,
  own: Comment | undefined,
): Promise<Reply<Written>> {
  for (const [index, budget] of budgets.entries()) {
    const form = index === 0 ? 'as it is' : 'plainer'
    const fitted = fit(request.sections, budget - overhead, (text) => text.length, form)
    const reply = await writeOnce(port, comments, commentBody(request, fitted), own)
    if (reply.ok) return { ok: true, value: { comment: reply.value, notes: shortened(fitted) } }
    if (reply.refusal.status !== 422 || index === budgets.length - 1) return reply
  }
  throw new Error('there is always a shortest comment')
}

/** Looks again before it creates: a request that failed on the way may have been carried out all the same. */
async function writeOnce(
  port: CommentPort,
  comments: OwnComments,
  text: string,
  own: Comment | undefined,
): Promise<Reply<Comment>> {
  const reply = own === undefined ? await port.create(text) : await port.update(own.id, text)
  // 404: somebody deleted it; or GitHub's word for a token that may not.
  if (reply.ok || reply.refusal.kind !== (own === undefined ? 'outage' : 'missing')) return reply
  const now = await comments.all()
  if (!now.ok) return now
  const there = now.value[0]
  if (there === undefined) return port.create(text)
  return there.id === own?.id ? reply : port.update(there.id, text)
}

const needs = { name: 'pull-requests', level: 'write' } as const

function refused(what: string, refusal: Refusal): CommentReceipt {
  return { url: undefined, notes: [], refused: [{ what, refusal, needs }] }
}
