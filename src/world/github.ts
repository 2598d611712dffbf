// The ports that publishing and the modes declare, kept by GitHub's REST API. Each is bound to one repository and one
// pull request or commit. All lists are read to their last page.
import type { ChangedFile, ChangePort } from '../publish/changed-configs.ts'
import type { Comment, CommentPort } from '../publish/comment.ts'
import type { Reply } from '../publish/reply.ts'
import type { StatusPort } from '../publish/status.ts'
import type { CommitFilePort } from '../lookup/choose-policy.ts'
import type { ConfigPort } from '../modes/compare-configs.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** GitHub lists at most this many files of a pull request, and of a comparison. */
const mostPullFiles = 3000
const mostCompareFiles = 300

/** The login behind the workflow's own token. */
const workflowLogin = 'github-actions[bot]'

/** Comments of one pull request. */
export function commentsOf(client: Client, at: Repository, number: number): CommentPort {
  const { issues } = client.rest
  return {
    author: () => login(client),
    list: (since) =>
      ask(async () => {
        const from = since === undefined ? {} : { since }
        const asked = { ...at, ...from, issue_number: number, per_page: 100 }
        const all = await client.paginate(issues.listComments, asked)
        return all.map(comment)
      }),
    create: (body) =>
      ask(async () => {
        // Not retried blindly: what failed on the way back was written, and a second comment would stand beside it.
        const request = { retries: 0 }
        return comment((await issues.createComment({ ...at, issue_number: number, body, request })).data)
      }),
    update: (id, body) =>
      ask(async () => comment((await issues.updateComment({ ...at, comment_id: id, body })).data)),
    remove: (id) => removed(ask(() => issues.deleteComment({ ...at, comment_id: id }))),
  }
}

/** Files changed by a pull request. */
export function filesOfPull(client: Client, at: Repository, number: number): ChangePort {
  return {
    needs: { name: 'pull-requests', level: 'read' },
    changedFiles: () =>
      ask(async () => {
        const { listFiles } = client.rest.pulls
        const files = await client.paginate(listFiles, { ...at, pull_number: number, per_page: 100 })
        return { files: files.map(changedFile), complete: files.length < mostPullFiles }
      }),
  }
}

/** Files changed between two commits; its first page has all that GitHub lists. */
export function filesBetween(client: Client, at: Repository, base: string, head: string): ChangePort {
  return {
    needs: { name: 'contents', level: 'read' },
    changedFiles: () =>
      ask(async () => {
        const { data } = await client.rest.repos.compareCommits({ ...at, base, head })
        const files = data.files ?? []
        return { files: files.map(changedFile), complete: files.length < mostCompareFiles }
      }),
  }
}

/**
 * Files before and after a pull request. Before is where its head branched off, as in GitHub's own diff: the tip of the
 * base may have moved on.
 */
export function sidesOf(client: Client, at: Repository, base: string, head: string): ConfigPort {
  return () =>
    ask(async () => {
      const { data } = await client.rest.repos.compareCommits({ ...at, base, head })
      const before = filesAt(client, at, data.merge_base_commit.sha)
      return { before, after: filesAt(client, at, head) }
    })
}

/** Files at one commit. */
export function filesAt(client: Client, at: Repository, sha: string): CommitFilePort {
  return {
    read: async (path) => {
      const file = await ask(() => rawFile(client, at, sha, path))
      if (file.ok || file.refusal.kind !== 'missing') return file
      // A token that may not read gets 404 as well; only where the commit can be read is the file really not there.
      const commit = await ask(() => client.rest.git.getCommit({ ...at, commit_sha: sha }))
      return commit.ok ? { ok: true, value: undefined } : (commit satisfies Reply<never>)
    },
  }
}

async function rawFile(client: Client, at: Repository, ref: string, path: string): Promise<string> {
  const { data } = await client.rest.repos.getContent({ ...at, path, ref, mediaType: { format: 'raw' } })
  if (typeof data === 'string') return data
  throw Object.assign(new Error(`${path} is not a file`), { status: 422, response: { headers: {} } })
}

/**
 * Who this token writes as. `GET /user` is closed to installation tokens, of which the workflow's own is one; GraphQL's
 * viewer answers to all kinds. Where even that is refused, the workflow's own token is by far the likeliest.
 */
async function login(client: Client): Promise<string> {
  const viewer = await ask(() => client.graphql<{ viewer: { login: string } }>('query { viewer { login } }'))
  return viewer.ok ? viewer.value.viewer.login : workflowLogin
}

/** What is gone needs no removing. */
async function removed(asked: Promise<Reply<unknown>>): Promise<Reply<void>> {
  const reply = await asked
  return reply.ok || reply.refusal.kind === 'missing' ? { ok: true, value: undefined } : reply
}

/** The statuses of one commit. */
export function statusOf(client: Client, at: Repository, sha: string): StatusPort {
  return {
    set: ({ context, state, description, url }) =>
      ask(async () => {
        const target = url === undefined ? {} : { target_url: url }
        await client.rest.repos.createCommitStatus({ ...at, sha, context, state, description, ...target })
      }),
  }
}

interface RawComment {
  readonly id: number
  readonly html_url: string
  readonly body?: string | undefined
  readonly updated_at: string
  readonly user: { readonly login: string } | null
}

function comment(raw: RawComment): Comment {
  return {
    id: raw.id,
    url: raw.html_url,
    author: raw.user?.login,
    body: raw.body ?? '',
    updated: raw.updated_at,
  }
}

interface RawFile {
  readonly filename: string
  readonly previous_filename?: string
}

function changedFile({ filename, previous_filename: was }: RawFile): ChangedFile {
  return was === undefined ? { path: filename } : { path: filename, was }
}
