// A list → one page of it, with GitHub's links to the others.
import type { Answer, Call } from './describe.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** `url` is the list's own address, with the host. */
export function pageOf<T>({ query }: Call, all: readonly T[], url: string): Page<T> {
  const size = Math.min(100, Number(query['per_page'] ?? 30))
  const page = Number(query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const asked = new URLSearchParams({ ...query, per_page: `${size}`, page: `${to}` })
    return `<${url}?${asked.toString()}>; rel="${rel}"`
  }
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

/** A list that is all of the answer. */
export function paged(call: Call, all: readonly object[], url: string): Answer {
  const { items, headers } = pageOf(call, all, url)
  return { status: 200, body: items, headers }
}
