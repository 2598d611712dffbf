// Pull requests as GitHub's REST API lists them, to the last page.
import type { Pull } from '../modes/prove-pull.ts'
import type { Reply } from '../publish/reply.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

/** All that are open; with `head` (`owner:branch`) those from that branch. */
export function openPulls(client: Client, at: Repository, head?: string): Promise<Reply<readonly Pull[]>> {
  return ask(async () => {
    const from = head === undefined ? {} : { head }
    const asked = { ...at, ...from, state: 'open' as const, per_page: 100 }
    const all = await client.paginate(client.rest.pulls.list, asked)
    return all.map(({ number, head: source, base }) => ({
      number,
      head: { sha: source.sha, repository: idOf(source.repo) },
      base: { sha: base.sha, branch: base.ref, repository: base.repo.id },
    }))
  })
}

/** The description says there is always one; a fork that was deleted is null. */
function idOf(repository: { readonly id: number } | null): number | undefined {
  return repository?.id
}
