// A comment port that remembers, for tests of what is written when.
import type { Comment, CommentPort } from '../../src/publish/comment.ts'
import type { Refusal, Reply } from '../../src/publish/reply.ts'

type CallName = 'list' | 'create' | 'update' | 'remove'

export interface MemoryComments extends CommentPort {
  readonly all: { id: number; author: string; body: string }[]
  readonly calls: CallName[]
  /** Runs once, when the next call of this name has been carried out: another run, at the worst moment. */
  after(call: CallName, work: () => void): void
}

export const me = 'github-actions[bot]'

/** `refuse` names what is refused, and how often (default: always). */
export function memoryComments(
  there: readonly { author: string; body: string }[],
  refuse: Partial<Record<CallName, { refusal: Refusal; times?: number; carriedOut?: boolean }>> = {},
): MemoryComments {
  const all = there.map((comment, index) => ({ ...comment, id: index + 1 }))
  let lastId = all.length
  const calls: CallName[] = []
  const left = new Map(Object.entries(refuse).map(([call, { times = Infinity }]) => [call, times]))
  const others = new Map<CallName, () => void>()

  function answer<T>(call: CallName, work: () => T): Promise<Reply<T>> {
    calls.push(call)
    const remaining = left.get(call) ?? 0
    const plan = refuse[call]
    if (plan === undefined || remaining <= 0) {
      const value = work()
      const other = others.get(call)
      others.delete(call)
      other?.()
      return Promise.resolve({ ok: true, value })
    }
    left.set(call, remaining - 1)
    if (plan.carriedOut === true) work()
    return Promise.resolve({ ok: false, refusal: plan.refusal })
  }
  const show = ({ id, author, body }: (typeof all)[number]): Comment => ({
    id,
    author,
    body,
    url: `https://x/${id}`,
    updated: '2026-01-01T00:00:00Z',
  })
  return {
    all,
    calls,
    after: (call, work) => {
      others.set(call, work)
    },
    author: () => Promise.resolve(me),
    list: () => answer('list', () => all.map(show)),
    create: (body) =>
      answer('create', () => {
        const comment = { id: ++lastId, author: me, body }
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
    remove: (id) =>
      answer('remove', () => {
        const index = all.findIndex((one) => one.id === id)
        if (index >= 0) all.splice(index, 1)
      }),
  }
}
