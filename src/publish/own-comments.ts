// The comments of one key that this token wrote, oldest first. A comment is ours when its first line is our marker and
// its author is who we write as: anybody can write the marker.
import type { Comment, CommentPort } from './comment.ts'
import { isMarked } from './comment-marker.ts'
import type { Reply } from './reply.ts'

export interface OwnComments {
  /** Of all pages. */
  all(): Promise<Reply<readonly Comment[]>>
  /** Those that were written about when `comment` was, or later. */
  since(comment: Comment): Promise<Reply<readonly Comment[]>>
}

/** Two runs that write at once are less than this apart; clocks of GitHub's machines are much less. */
const minutes = 10

export function ownComments(port: CommentPort, key: string): OwnComments {
  let author: string | undefined
  const read = async (since?: string): Promise<Reply<readonly Comment[]>> => {
    const listed = await port.list(since)
    if (!listed.ok) return listed
    const marked = listed.value.filter((comment) => isMarked(comment.body, key))
    // Who we are is another request, and only of interest where there is something to tell apart.
    if (marked.length === 0) return { ok: true, value: [] }
    const us = (author ??= await port.author())
    const own = marked.filter((comment) => comment.author === us).sort((a, b) => a.id - b.id)
    return { ok: true, value: own }
  }
  return {
    all: () => read(),
    since: ({ updated, author: us }) => {
      author ??= us
      return read(earlier(updated))
    },
  }
}

function earlier(time: string): string {
  return new Date(Date.parse(time) - minutes * 60_000).toISOString()
}
