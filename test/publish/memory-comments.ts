// A comment port that remembers, for tests of what is written when.
import type { Comment, CommentPort } from '../../src/publish/comment.ts'
import type { Refusal, Reply } from '../../src/publish/reply.ts'

export interface MemoryComments extends CommentPort {
  readonly all: { id: number; author: string; body: string }[]
  readonly calls: string[]
}

export const me = 'github-actions[bot]'

/** `refuse` names what is refused, and how often (default: always). */
export function memoryComments(
  there: readonly { author: string; body: string }[],
  refuse: Partial<
    Record<'list' | 'create' | 'update', { refusal: Refusal; times?: number; carriedOut?: boolean }>
  > = {},
): MemoryComments {
  const all = there.map((comment, index) => ({ ...comment, id: index + 1 }))
  const calls: string[] = []
  const left = new Map(Object.entries(refuse).map(([call, { times = Infinity }]) => [call, times]))

  function answer<T>(call: 'list' | 'create' | 'update', work: () => T): Promise<Reply<T>> {
    calls.push(call)
    const remaining = left.get(call) ?? 0
    const plan = refuse[call]
    if (plan === undefined || remaining <= 0) return Promise.resolve({ ok: true, value: work() })
    left.set(call, remaining - 1)
    if (plan.carriedOut === true) work()
    return Promise.resolve({ ok: false, refusal: plan.refusal })
  }
  const show = ({ id, author, body }: (typeof all)[number]): Comment => ({
    id,
    author,
    body,
    url: `https://x/${id}`,
  })
  return {
    all,
    calls,
    author: () => Promise.resolve(me),
    list: () => answer('list', () => all.map(show)),
    create: (body) =>
      answer('create', () => {
        const comment = { id: all.length + 1, author: me, body }
        all.push(comment)
        return show(comment)
      }),
    update: (id, body) =>
      answer('update', () => {
        const comment = all.find((one) => one.id === id)
        if (comment === undefined) throw new Error(`no comment ${id}`)
        comment.body = body
        return show(comment)
      }),
  }
}
