// Files of a commit as the port that the lookup declares, kept by the git on this machine. No shell, no checkout, no network:
// arguments go to git as a list, and what the user names a ref can never be an option.
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { FileAtRef, RefPort } from '../lookup/at-ref.ts'
import type { Reply } from '../publish/reply.ts'

/** The repository that `folder` is in. */
export function filesInGit(folder: string): RefPort {
  return {
    who: 'git',
    largest: Infinity,
    resolve: async (ref) => {
      const isRepository = await git(folder, ['rev-parse', '--git-dir'])
      if (!isRepository.ok) return isRepository
      const sha = await git(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
      ])
      if (!sha.ok) return notHere(folder)
      const commit = sha.value.trim()
      const made = await git(folder, ['show', '--no-patch', '--format=%cI', commit])
      return made.ok ? { ok: true, value: { sha: commit, made: made.value.trim() } } : made
    },
    files: async (commit) => {
      const tree = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', '--long', commit])
      return tree.ok ? { ok: true, value: tree.value.split('\0').flatMap(fileOf) } : tree
    },
    open: (file) =>
      Promise.resolve({
        ok: true,
        value: { path: file.path, bytes: file.bytes, open: () => contentOf(folder, file.blob) },
      }),
  }
}

async function notHere(folder: string): Promise<Reply<'shallow' | undefined>> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository'])
  return shallow.ok ? { ok: true, value: shallow.value.trim() === 'true' ? 'shallow' : undefined } : shallow
}

/** `100644 blob SHA SIZE<tab>PATH`; submodules and links to nothing are left out. */
function fileOf(line: string): FileAtRef[] {
  const [, blob, bytes, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? []
  return blob === undefined || path === undefined ? [] : [{ path, blob, bytes: Number(bytes) }]
}

/** What it printed; what it complained about is a refusal. */
async function git(folder: string, args: readonly string[]): Promise<Reply<string>> {
  const child = spawn('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | string>((resolve) => {
    child.on('error', (error) => {
      resolve(`git could not be started (${error.message})`)
    })
    child.on('close', (code) => {
      resolve(code ?? 'git was killed')
    })
  })
  const [out, complaint, end] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended])
  if (end === 0) return { ok: true, value: out }
  const message = typeof end === 'string' ? end : complaint.trim()
  return { ok: false, refusal: { kind: 'rejected', status: undefined, message } }
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

async function* contentOf(folder: string, blob: string): AsyncGenerator<Uint8Array> {
  const child = spawn('git', ['-C', folder, 'cat-file', 'blob', blob], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer
    const code = await ended
    if (code !== 0) throw new Error(`git cat-file ended with ${String(code)}`)
  } finally {
    child.kill()
  }
}
