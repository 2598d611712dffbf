// A branch of the repository as the port that publishing declares, kept by GitHub's Git Data API. Never forces a push.
import { setTimeout as wait } from 'node:timers/promises'
import type { BranchPort } from '../publish/charts-branch.ts'
import type { PointerPort, Tip } from '../publish/commit-to-branch.ts'
import type { Reply } from '../publish/reply.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

export function branchOf(client: Client, at: Repository, branch: string): BranchPort {
  const { git } = client.rest
  return {
    ...pointerOf(client, at, branch),
    paths: (tree) =>
      ask(async () => {
        const { data } = await git.getTree({ ...at, tree_sha: tree, recursive: 'true' })
        return new Set(data.tree.flatMap((entry) => (entry.type === 'blob' ? [entry.path] : [])))
      }),
    writeBlob: (bytes) =>
      ask(async () => {
        const content = Buffer.from(bytes).toString('base64')
        return (await git.createBlob({ ...at, content, encoding: 'base64' })).data.sha
      }),
    writeTree: (base, entries) =>
      ask(async () => {
        const tree = entries.map(({ path, is }) => {
          const file = { path, mode: '100644' as const, type: 'blob' as const }
          if (is === 'gone') return { ...file, sha: null }
          return 'text' in is ? { ...file, content: is.text } : { ...file, sha: is.blob }
        })
        const on = base === undefined ? {} : { base_tree: base }
        return (await git.createTree({ ...at, ...on, tree })).data.sha
      }),
    writeCommit: (message, tree, parent) =>
      ask(async () => {
        const parents = parent === undefined ? [] : [parent]
        return (await git.createCommit({ ...at, message, tree, parents })).data.sha
      }),
  }
}

/** Milliseconds; the longest wait doubles with each lost race, up to `longestPause`. */
const firstPause = 250
const longestPause = 8000

/** What the branch points to, read and moved. `slow` scales the waits between attempts. */
export function pointerOf(client: Client, at: Repository, branch: string, slow = 1): PointerPort {
  const { git } = client.rest
  return {
    tip: () => tip(client, at, branch),
    point: (sha, from) =>
      ask(async () => {
        if (from === undefined) await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha })
        else await git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false })
      }),
    pause: (attempt) => wait(slow * Math.random() * Math.min(firstPause * 2 ** attempt, longestPause)),
  }
}

/** Whether everybody may see the repository. */
export function isPublic(client: Client, at: Repository): Promise<Reply<boolean>> {
  return ask(async () => {
    const { data } = await client.rest.repos.get({ ...at })
    return !data.private && (data.visibility === undefined || data.visibility === 'public')
  })
}

async function tip(client: Client, at: Repository, branch: string): Promise<Reply<Tip | undefined>> {
  const { git } = client.rest
  const commit = await ask(async () => (await git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha)
  if (!commit.ok) return commit.refusal.kind === 'missing' ? { ok: true, value: undefined } : commit
  return ask(async () => {
    const { data } = await git.getCommit({ ...at, commit_sha: commit.value })
    return { commit: commit.value, tree: data.tree.sha }
  })
}
