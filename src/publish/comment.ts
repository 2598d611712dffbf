// Sections → the one comment of this key in the pull request: created, updated, or left alone. Gives a receipt, whatever
// GitHub says. A comment is ours when its first line is our marker and its author is who this token writes as.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { escapeMarkdown } from '../render/escape-markdown.ts'
import type { Section } from '../render/markdown.ts'
import { fit } from './fit.ts'
import type { Fitted } from './fit.ts'
import type { Reply } from './reply.ts'
import { whyRefused } from './why-refused.ts'

export interface Comment {
  readonly id: number
  readonly url: string
  /** Login of its author; undefined: the account is gone. */
  readonly author: string | undefined
  readonly body: string
}

/** What commenting needs of GitHub, bound to one pull request. */
export interface CommentPort {
  /** The login that this token writes as. */
  author(): Promise<string>
  /** All comments, of all pages. */
  list(): Promise<Reply<readonly Comment[]>>
  create(body: string): Promise<Reply<Comment>>
  update(id: number, body: string): Promise<Reply<Comment>>
}

export interface CommentRequest {
  readonly key: string
  readonly sections: readonly Section[]
  /** Whether to write a comment where there is none yet; one that is there is always brought up to date. */
  readonly start: boolean
}

export interface CommentReceipt {
  /** Undefined: there is no comment, or it could not be written. */
  readonly url: string | undefined
  readonly notes: readonly Note[]
}

/** Characters. GitHub's limit is 65,536; the shorter ones are for when it still says 422. */
const budgets = [65_000, 30_000, 8_000]

/** The hidden first line by which a comment of this key is found again. */
export function marker(key: string): string {
  return `<!-- leash:key=${key} -->`
}

/** Creates or updates the comment. */
export async function publishComment(port: CommentPort, request: CommentRequest): Promise<CommentReceipt> {
  const own = await findOwn(port, request.key)
  if (!own.ok) return refused('list the comments', own)
  if (own.value === undefined && !request.start) return { url: undefined, notes: [] }
  let reply: Reply<Comment> | undefined
  for (const budget of budgets) {
    const fitted = fit(request.sections, budget - overhead, (text) => text.length)
    reply = await write(port, request.key, own.value, body(request.key, fitted))
    if (reply.ok) return { url: reply.value.url, notes: shortened(fitted) }
    if (reply.refusal.status !== 422) break
  }
  return refused(own.value === undefined ? 'write the comment' : 'update the comment', reply)
}

/** Room for the marker and the note about what was left out. */
const overhead = 1_000

function body(key: string, fitted: Fitted): string {
  const notes = shortened(fitted).map((one) => `<sub>${escapeMarkdown(one.text)}</sub>`)
  return [marker(key), fitted.markdown, ...notes].join('\n\n')
}

function shortened(fitted: Fitted): Note[] {
  if (fitted.leftOut.length === 0) return []
  return [note('comment-shortened', { sections: fitted.leftOut.join(', ') })]
}

async function findOwn(port: CommentPort, key: string): Promise<Reply<Comment | undefined>> {
  const all = await port.list()
  if (!all.ok) return all
  const marked = all.value.filter((comment) => firstLine(comment.body) === marker(key))
  // Who we are is another request, and only of interest where there is something to tell apart.
  if (marked.length === 0) return { ok: true, value: undefined }
  const author = await port.author()
  return { ok: true, value: marked.find((comment) => comment.author === author) }
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trim()
}

async function write(
  port: CommentPort,
  key: string,
  own: Comment | undefined,
  text: string,
): Promise<Reply<Comment>> {
  if (own !== undefined) return port.update(own.id, text)
  const created = await port.create(text)
  if (created.ok || created.refusal.kind !== 'outage') return created
  return createAgain(port, key, text)
}

/** A request that failed on the way may have been carried out all the same: look before writing a second comment. */
async function createAgain(port: CommentPort, key: string, text: string): Promise<Reply<Comment>> {
  const now = await findOwn(port, key)
  if (!now.ok) return now
  return now.value === undefined ? port.create(text) : port.update(now.value.id, text)
}

function refused(what: string, reply: Reply<unknown> | undefined): CommentReceipt {
  if (reply === undefined || reply.ok) return { url: undefined, notes: [] }
  const why = whyRefused(reply.refusal, { name: 'pull-requests', level: 'write' })
  return { url: undefined, notes: [note('github-refused', { what, why })] }
}
