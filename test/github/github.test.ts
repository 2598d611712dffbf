import { beforeEach, describe, expect, it } from '@jest/globals'
import { commentsOf, filesAt, filesBetween, filesOfPull, sidesOf } from '../../src/world/github.ts'
import { compareConfigs } from '../../src/modes/compare-configs.ts'
import { connect } from '../../src/world/octokit.ts'
import type { Client } from '../../src/world/octokit.ts'
import { eachTestHasGitHub, github } from './of-each-test.ts'

const at = { owner: 'octo', repo: 'rlvr' }
const base = 'b'.repeat(40)
const head = 'a'.repeat(40)

let client: Client

eachTestHasGitHub()

beforeEach(() => {
  client = connect({ ...connection(), paced: false })
})

const connection = () => ({
  apiUrl: github.url,
  token: 'ghs_x',
  say: () => undefined,
  retryAfter: 1,
  patience: 2000,
})

describe('comments', () => {
  it('are read to the last page', async () => {
    for (let i = 0; i < 250; i++) github.write('someone', `comment ${i}`)
    const reply = await commentsOf(client, at, 7).list()
    expect(reply.ok && reply.value.map((comment) => comment.body)).toEqual(
      Array.from({ length: 250 }, (_, i) => `comment ${i}`),
    )
  })

  it('are written as who the token is', async () => {
    github.login = 'leash-app[bot]'
    expect(await commentsOf(client, at, 7).author()).toBe('leash-app[bot]')
  })

  it('are taken to be written by the workflow where the token may not ask who it is', async () => {
    github.login = 'somebody'
    github.mishaps('graphql', [{ status: 403, message: 'Resource not accessible by integration' }], 'always')
    expect(await commentsOf(client, at, 7).author()).toBe('github-actions[bot]')
  })

  it('are not created a second time by themselves when GitHub fails', async () => {
    github.mishaps('issues/create-comment', ['hang up after'])
    const reply = await commentsOf(client, at, 7).create('hello')
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'outage', status: undefined } })
    expect(github.comments).toHaveLength(1)
  })

  it('are updated again when GitHub fails on the way', async () => {
    const { id } = github.write(github.login, 'old')
    github.mishaps('issues/update-comment', [{ status: 502, message: 'Bad Gateway' }, 'hang up'])
    const reply = await commentsOf(client, at, 7).update(id, 'new')
    expect(reply).toMatchObject({ ok: true, value: { id, body: 'new' } })
  })
})

describe('refusals', () => {
  it.each([
    [{ status: 401, message: 'Bad credentials' }, 'forbidden'],
    [{ status: 403, message: 'Resource not accessible by integration' }, 'forbidden'],
    [{ status: 404, message: 'Not Found' }, 'missing'],
    [{ status: 410, message: 'Gone' }, 'missing'],
    [{ status: 422, message: 'Validation Failed' }, 'rejected'],
    [{ status: 500, message: 'Oops' }, 'outage'],
    [{ status: 503, message: 'Unicorn' }, 'outage'],
    [{ status: 429, message: 'Slow down' }, 'limited'],
    [
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      },
      'limited',
    ],
  ])('of %j are %s', async (mishap, kind) => {
    github.mishaps('issues/list-comments', [mishap], 'always')
    const reply = await commentsOf(connect(connection()), at, 7).list()
    expect(reply).toMatchObject({ ok: false, refusal: { kind, status: mishap.status } })
  })

  it('of a GitHub that hangs up are an outage without status', async () => {
    github.mishaps('issues/list-comments', ['hang up'], 'always')
    const reply = await commentsOf(client, at, 7).list()
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'outage', status: undefined } })
  })

  it('of a GitHub that never answers are an outage', async () => {
    github.mishaps('issues/list-comments', [{ delay: 3000 }], 'always')
    const reply = await commentsOf(connect({ ...connection(), patience: 50 }), at, 7).list()
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'outage' } })
  })

  it('do not come when GitHub recovers', async () => {
    github.mishaps('issues/list-comments', [{ status: 502, message: 'Bad Gateway' }, 'hang up'])
    expect(await commentsOf(client, at, 7).list()).toEqual({ ok: true, value: [] })
  })
})

describe('changed files', () => {
  it('of a pull request are read to the last page, with both names of a renamed file', async () => {
    github.files = Array.from({ length: 150 }, (_, i) => ({ filename: `f${i}` }))
    github.files.push({ filename: 'new.yaml', previous_filename: 'old.yaml' })
    const reply = await filesOfPull(client, at, 7).changedFiles()
    expect(reply.ok && reply.value.complete).toBe(true)
    expect(reply.ok && reply.value.files.slice(-2)).toEqual([
      { path: 'f149' },
      { path: 'new.yaml', was: 'old.yaml' },
    ])
  })

  it('of a pull request may be more than GitHub lists', async () => {
    github.files = Array.from({ length: 3001 }, (_, i) => ({ filename: `f${i}` }))
    const reply = await filesOfPull(client, at, 7).changedFiles()
    expect(reply.ok && [reply.value.complete, reply.value.files.length]).toEqual([false, 3000])
  })

  it.each([
    [299, true],
    [301, false],
  ])('between two commits: %i, complete %s', async (count, complete) => {
    github.files = Array.from({ length: count }, (_, i) => ({ filename: `f${i}` }))
    const reply = await filesBetween(client, at, base, head).changedFiles()
    expect(reply.ok && reply.value.complete).toBe(complete)
  })
})

describe('a file at a commit', () => {
  it('is read as it is', async () => {
    github.commits.set(base, new Map([['.github/leash.yml', 'version: 1\n# ü\n']]))
    const reply = await filesAt(client, at, base).read('.github/leash.yml')
    expect(reply).toEqual({ ok: true, value: 'version: 1\n# ü\n' })
  })

  it('is missing where the commit can be read and the file is not in it', async () => {
    github.commits.set(base, new Map())
    expect(await filesAt(client, at, base).read('x.yml')).toEqual({ ok: true, value: undefined })
  })

  it('is not called missing where the token cannot see the commit', async () => {
    const reply = await filesAt(client, at, base).read('x.yml')
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'missing', status: 404 } })
  })
})

describe('what changed in configs', () => {
  const files = [{ path: 'configs/a.yaml' }]
  const compare = (changed: readonly { path: string; was?: string }[] = files) =>
    compareConfigs(changed, sidesOf(client, at, base, head))

  it('is told by key, before and after', async () => {
    github.commits.set(base, new Map([['configs/a.yaml', 'lr: 1e-6\nkl_coef: 0.001\n']]))
    github.commits.set(head, new Map([['configs/a.yaml', 'lr: 1e-6\n# none\nkl_coef: 0\n']]))
    const { configs, notes } = await compare()
    expect(notes).toEqual([])
    expect(configs).toEqual([
      {
        file: 'configs/a.yaml',
        change: 'modified',
        keys: [expect.objectContaining({ key: 'kl_coef', before: '0.001', after: '0', line: 3 })],
      },
    ])
  })

  it('is counted from where the head branched off, not from the tip of the base', async () => {
    github.mergeBase = 'c'.repeat(40)
    github.commits.set(base, new Map([['configs/a.yaml', 'x: moved on\n']]))
    github.commits.set(github.mergeBase, new Map([['configs/a.yaml', 'x: 1\n']]))
    github.commits.set(head, new Map([['configs/a.yaml', 'x: 2\n']]))
    const { configs } = await compare()
    expect(configs?.[0]?.keys[0]).toMatchObject({ before: '1', after: '2' })
  })

  it('is compared with the old name of a renamed file, and whole where a file came or went', async () => {
    github.commits.set(
      base,
      new Map([
        ['old.yaml', 'x: 1\n'],
        ['gone.json', '{"y": 1}'],
      ]),
    )
    github.commits.set(
      head,
      new Map([
        ['new.yaml', 'x: 2\n'],
        ['come.toml', 'z = 1\n'],
      ]),
    )
    const { configs } = await compare([
      { path: 'new.yaml', was: 'old.yaml' },
      { path: 'gone.json' },
      { path: 'come.toml' },
      { path: 'on neither side.yaml' },
    ])
    expect(configs?.map(({ file, change, keys }) => [file, change, keys.length])).toEqual([
      ['new.yaml', 'modified', 1],
      ['gone.json', 'removed', 1],
      ['come.toml', 'added', 1],
    ])
  })

  it('has a note for what cannot be read, and the rest all the same', async () => {
    github.commits.set(
      base,
      new Map([
        ['a.yaml', 'x: 1\n'],
        ['b.yaml', 'x: 1\n'],
      ]),
    )
    github.commits.set(
      head,
      new Map([
        ['a.yaml', 'x: [\n'],
        ['b.yaml', 'x: 2\n'],
      ]),
    )
    const { configs, notes } = await compare([{ path: 'a.yaml' }, { path: 'b.yaml' }])
    expect(configs?.map((one) => one.file)).toEqual(['b.yaml'])
    expect(notes.map((note) => note.code)).toEqual(['config-unreadable'])
  })

  it('is read for thirty configs; a note says how many more there are', async () => {
    const many = Array.from({ length: 35 }, (_, i) => ({ path: `${i}.yaml` }))
    github.commits.set(base, new Map(many.map(({ path }) => [path, 'x: 1\n'])))
    github.commits.set(head, new Map(many.map(({ path }) => [path, 'x: 2\n'])))
    const { configs, notes } = await compare(many)
    expect(configs).toHaveLength(30)
    expect(notes[0]?.text).toContain('5 more changed')
  })

  it.each(['repos/compare-commits', 'repos/get-content'])(
    'is unknown where %s is refused',
    async (operation) => {
      github.commits.set(base, new Map([['configs/a.yaml', 'x: 1\n']]))
      github.mishaps(
        operation,
        [{ status: 403, message: 'Resource not accessible by integration' }],
        'always',
      )
      const { configs, notes } = await compare()
      expect(configs).toBeUndefined()
      expect(notes).toEqual([
        { code: 'config-keys-unknown', text: expect.stringContaining('contents: read') },
      ])
    },
  )
})
