// The fake GitHub's list of pull requests: open ones, by head, as GitHub filters it.
import type { Described, Handler } from './describe.ts'
import { pageOf } from './paged.ts'

export interface FakePull {
  readonly number: number
  readonly head: {
    readonly sha: string
    readonly branch: string
    readonly owner: string
    readonly repository?: number
  }
  readonly base: { readonly sha: string; readonly branch: string }
}

/** `list`: the pull requests that are open. The repository itself has the id 42. */
export function pullsHandlers(
  fake: { readonly url: string; readonly openPulls: readonly FakePull[] },
  described: () => Described,
): Record<string, Handler> {
  const show = ({ number, head, base }: FakePull): object => {
    const [example] = described().example('pulls/list') as [Record<'head' | 'base', { repo: object }>]
    return {
      ...example,
      // GitHub's own example lacks what its schema demands.
      requested_teams: [],
      number,
      state: 'open',
      head: {
        ...example.head,
        sha: head.sha,
        ref: head.branch,
        label: `${head.owner}:${head.branch}`,
        repo: head.repository === undefined ? null : { ...example.head.repo, id: head.repository },
      },
      base: { ...example.base, sha: base.sha, ref: base.branch, repo: { ...example.base.repo, id: 42 } },
    }
  }
  return {
    'pulls/list': (call) => {
      const { head } = call.query
      const meant = fake.openPulls.filter(
        (pull) => head === undefined || `${pull.head.owner}:${pull.head.branch}` === head,
      )
      const { items, headers } = pageOf(call, meant, `${fake.url}/repos/octo/rlvr/pulls`)
      return { status: 200, body: items.map(show), headers }
    },
  }
}
