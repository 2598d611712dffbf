import { describe, expect, it } from '@jest/globals'
import { changedConfigs } from '../../src/publish/changed-configs.ts'
import type { ChangedFiles } from '../../src/publish/changed-configs.ts'
import type { Reply } from '../../src/publish/reply.ts'

const port = (reply: Reply<ChangedFiles>) => ({
  needs: { name: 'pull-requests', level: 'read' } as const,
  changedFiles: () => Promise.resolve(reply),
})
const files = (paths: string[], complete = true) =>
  port({ ok: true, value: { files: paths.map((path) => ({ path })), complete } })
const usual = ['configs/**/*.{yaml,yml,json,toml}']

describe('which training configs changed', () => {
  it.each([
    [usual, ['configs/a.yaml', 'README.md'], ['configs/a.yaml']],
    [usual, ['configs/b/c/d.toml', 'configs/a.yml'], ['configs/a.yml', 'configs/b/c/d.toml']],
    [usual, ['configs/.hidden/a.yaml'], ['configs/.hidden/a.yaml']],
    [['**', '!docs/**'], ['docs/a.md', 'src/b.py'], ['src/b.py']],
    [['!docs/**'], ['docs/a.md', 'src/b.py'], ['src/b.py']],
    [['train.py'], ['train.py', 'sub/train.py'], ['train.py']],
  ])('%j of %j are %j', async (globs, changed, expected) => {
    expect(await changedConfigs(globs, files(changed))).toEqual({
      kind: 'changed',
      files: expected.map((path) => ({ path })),
    })
  })

  it.each([
    [usual, ['README.md', 'configs.yaml', 'other/configs/a.yaml']],
    [usual, []],
    [['!docs/**'], ['docs/a.md']],
  ])('%j: none of %j', async (globs, changed) => {
    expect(await changedConfigs(globs, files(changed))).toEqual({ kind: 'unchanged' })
  })

  it('has what was renamed, by either name', async () => {
    const value = {
      files: [
        { path: 'attic/a.yaml', was: 'configs/a.yaml' },
        { path: 'configs/b.yaml', was: 'x/b.yaml' },
        { path: 'y.md', was: 'x.md' },
      ],
      complete: true,
    }
    const change = await changedConfigs(usual, port({ ok: true, value }))
    expect(change).toEqual({ kind: 'changed', files: value.files.slice(0, 2) })
  })

  it('is unknown where GitHub does not list all files and none of the listed ones is a config', async () => {
    expect(await changedConfigs(usual, files(['a', 'b'], false))).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('only 2 of'),
    })
  })

  it('is known where a listed one is a config, complete or not', async () => {
    expect(await changedConfigs(usual, files(['a', 'configs/b.yaml'], false))).toMatchObject({
      kind: 'changed',
    })
  })

  it('is unknown where GitHub refuses, and names the permission', async () => {
    const refusal = { kind: 'forbidden', status: 403, message: 'no' } as const
    expect(await changedConfigs(usual, port({ ok: false, refusal }))).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('permissions: { contents: read, pull-requests: read }'),
    })
  })
})
