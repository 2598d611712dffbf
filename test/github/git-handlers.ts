// The fake GitHub's git objects: blobs, trees, commits and refs by their SHA, and the operations on them.
import { createHash } from 'node:crypto'
import type { Answer, Described, Handler } from './describe.ts'

export interface FakeGit {
  readonly blobs: Map<string, Buffer>
  /** SHA → path → blob. */
  readonly trees: Map<string, ReadonlyMap<string, string>>
  readonly commits: Map<string, { readonly tree: string; readonly parents: readonly string[] }>
  /** `heads/x` → commit. */
  readonly refs: Map<string, string>
  /** A recursive listing of more files than this is cut off, as GitHub's is. */
  mostListed: number
}

export const emptyGit = (): FakeGit => ({
  blobs: new Map(),
  trees: new Map(),
  commits: new Map(),
  refs: new Map(),
  mostListed: 100_000,
})

/** Content of every file at a ref. */
export function filesAtRef(git: FakeGit, ref: string): Map<string, Buffer> {
  const tree =
    git.trees.get(git.commits.get(git.refs.get(ref) ?? '')?.tree ?? '') ?? new Map<string, string>()
  return new Map([...tree].map(([path, blob]) => [path, git.blobs.get(blob) ?? Buffer.alloc(0)]))
}

const error = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
})

/** `may`: the token may write. */
export function gitHandlers(
  git: FakeGit,
  may: () => boolean,
  described: () => Described,
): Record<string, Handler> {
  const sha = (...parts: readonly unknown[]): string =>
    createHash('sha1').update(JSON.stringify(parts)).digest('hex')
  const example = (operation: string): object => described().example(operation) as object
  const write =
    (handler: Handler): Handler =>
    (call, operation) =>
      may() ? handler(call, operation) : error(403, 'Resource not accessible by integration')
  const ref = (name: string, commit: string): object => ({
    ...example('git/get-ref'),
    ref: `refs/${name}`,
    object: { type: 'commit', sha: commit, url: 'https://api.github.com/x' },
  })
  const writeBlob = (bytes: Buffer): string => {
    const name = sha('blob', bytes.toString('base64'))
    git.blobs.set(name, bytes)
    return name
  }
  const blobEntry = ([path, blob]: readonly [string, string]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blob,
    size: git.blobs.get(blob)?.length ?? 0,
  })
  /** What stands directly in a tree; its folders become trees of their own. */
  const level = (tree: ReadonlyMap<string, string>) => {
    const folders = new Map<string, Map<string, string>>()
    const files: ReturnType<typeof blobEntry>[] = []
    for (const [path, blob] of tree) {
      const [folder = '', ...rest] = path.split('/')
      if (rest.length === 0) files.push(blobEntry([path, blob]))
      else folders.set(folder, (folders.get(folder) ?? new Map<string, string>()).set(rest.join('/'), blob))
    }
    const trees = [...folders].map(([path, inside]) => {
      const name = sha('tree', [...inside].sort())
      git.trees.set(name, inside)
      return { path, mode: '040000', type: 'tree', sha: name }
    })
    return [...files, ...trees]
  }
  return {
    'git/get-ref': ({ params }) => {
      const name = params['ref'] ?? ''
      const commit = git.refs.get(name)
      return commit === undefined ? error(404, 'Not Found') : { status: 200, body: ref(name, commit) }
    },
    'git/get-tree': ({ params, query }) => {
      const asked = params['tree_sha'] ?? ''
      const tree = git.trees.get(git.commits.get(asked)?.tree ?? asked)
      if (tree === undefined) return error(404, 'Not Found')
      const all = query['recursive'] === undefined ? level(tree) : [...tree].map(blobEntry)
      const truncated = all.length > git.mostListed
      return {
        status: 200,
        body: {
          ...example('git/get-tree'),
          sha: params['tree_sha'],
          tree: all.slice(0, git.mostListed),
          truncated,
        },
      }
    },
    'git/get-blob': ({ params, headers }) => {
      const bytes = git.blobs.get(params['file_sha'] ?? '')
      if (bytes === undefined) return error(404, 'Not Found')
      if ((headers['accept'] ?? '').includes('raw')) return { status: 200, body: Uint8Array.from(bytes) }
      const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
      const facts = { sha: params['file_sha'], size: bytes.length, encoding: 'base64', content }
      return { status: 200, body: { ...example('git/get-blob'), ...facts } }
    },
    'repos/get-commit': ({ params }) => {
      const ref = params['ref'] ?? ''
      const sha = git.refs.get(`heads/${ref}`) ?? git.refs.get(`tags/${ref}`) ?? ref
      if (!git.commits.has(sha)) return error(422, `No commit found for SHA: ${ref}`)
      const one = example('repos/get-commit') as { commit: { committer: object } }
      const committer = { ...one.commit.committer, date: '2026-11-12T00:00:00Z' }
      return { status: 200, body: { ...one, sha, files: [], commit: { ...one.commit, committer } } }
    },
    'git/create-blob': write(({ body }) => {
      const bytes = Buffer.from(body['content'] as string, body['encoding'] as 'base64')
      const name = writeBlob(bytes)
      return { status: 201, body: { url: 'https://api.github.com/x', sha: name } }
    }),
    'git/create-tree': write(({ body }) => {
      const base = git.trees.get((body['base_tree'] as string | undefined) ?? '') ?? new Map<string, string>()
      const entries = body['tree'] as { path: string; sha?: string | null; content?: string }[]
      const gone = entries.filter((entry) => entry.sha === null).map((entry) => entry.path)
      if (gone.some((path) => !base.has(path))) return error(422, 'GitRPC::BadObjectState')
      const added = entries
        .filter((entry) => entry.sha !== null)
        .map((entry): [string, string] => [
          entry.path,
          entry.sha ?? writeBlob(Buffer.from(entry.content ?? '')),
        ])
      if (added.some(([, blob]) => !git.blobs.has(blob))) return error(422, 'tree.sha is not a valid blob')
      const tree = new Map([...[...base].filter(([path]) => !gone.includes(path)), ...added])
      if (tree.size === 0) return error(422, 'Invalid tree info')
      const name = sha('tree', [...tree].sort())
      git.trees.set(name, tree)
      return { status: 201, body: { ...example('git/create-tree'), sha: name } }
    }),
    'git/create-commit': write(({ body }) => {
      const tree = body['tree'] as string
      const parents = body['parents'] as string[]
      const name = sha('commit', tree, parents, body['message'])
      git.commits.set(name, { tree, parents })
      return { status: 201, body: { ...example('git/create-commit'), sha: name } }
    }),
    'git/create-ref': write(({ body }) => {
      const name = (body['ref'] as string).replace('refs/', '')
      if (git.refs.has(name)) return error(422, 'Reference already exists')
      git.refs.set(name, body['sha'] as string)
      return { status: 201, body: ref(name, body['sha'] as string) }
    }),
    'git/update-ref': write(({ params, body }) => {
      const name = params['ref'] ?? ''
      const to = body['sha'] as string
      const from = git.refs.get(name)
      if (from === undefined) return error(422, 'Reference does not exist')
      if (from !== to && !ancestors(git, to).has(from) && body['force'] !== true)
        return error(422, 'Update is not a fast forward')
      git.refs.set(name, to)
      return { status: 200, body: ref(name, to) }
    }),
  }
}

function ancestors(git: FakeGit, commit: string): Set<string> {
  const found = new Set<string>()
  const open = [commit]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const parent of git.commits.get(one)?.parents ?? []) {
      found.add(parent)
      open.push(parent)
    }
  }
  return found
}
