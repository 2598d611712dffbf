// What Node is to load: dist/ itself, and what becomes of a door whose pieces fail it.
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { compileFunction } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { inFolder } from './leash-cli.ts'

const dist = path.resolve('dist')
const chunks = new Map(
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]),
)

/** Chunks that one requires: all, or those it cannot start without. */
function required(chunk: string, when: 'ever' | 'at once'): string[] {
  const form = when === 'ever' ? /\brequire\("\.\/([^"]+)"\)/g : /^(?:var \w+ = )?require\("\.\/([^"]+)"\)/gm
  return [...(chunks.get(chunk) ?? '').matchAll(form)].map(([, name]) => name ?? '')
}

/** A chunk and what is loaded with it. Throws where that leads back to itself: exports are values, made once a chunk is run. */
function loadedWith(chunk: string, by: readonly string[] = []): Set<string> {
  if (by.includes(chunk)) throw new Error(`in a ring: ${[...by, chunk].join(' → ')}`)
  return new Set([
    chunk,
    ...required(chunk, 'at once').flatMap((name) => [...loadedWith(name, [...by, chunk])]),
  ])
}

describe('dist/', () => {
  it.each([...chunks])('%s is strict CommonJS, and what it requires is there', (name, text) => {
    const [, code = ''] = /^(?:#!\/usr\/bin\/env node\n)?("use strict";[^]*)/.exec(text) ?? []
    expect(code).not.toBe('')
    expect(() => compileFunction(code, ['exports', 'require', 'module', '__filename'])).not.toThrow()
    expect(text).not.toMatch(/\bimport(?:\(["`]|\.meta\.)/)
    expect(required(name, 'ever').filter((other) => !chunks.has(other))).toEqual([])
    expect(loadedWith(name)).toContain(name)
  })

  it('has a command that a shell can run', () => {
    expect(chunks.get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('says that it is CommonJS, so that Node need not look', () => {
    expect(JSON.parse(readFileSync('dist/package.json', 'utf8'))).toEqual({ type: 'commonjs' })
  })
})

describe('a door whose work goes wrong', () => {
  const [run = ''] = required('cli.js', 'ever').filter((name) => !loadedWith('cli.js').has(name))

  it.each([
    ['cannot be loaded', undefined, [`Cannot find module './${run}'`]],
    ['throws', 'exports.run = async () => { throw new Error("oh") }', ['Error: oh', run]],
    ['never ends', 'exports.run = () => new Promise(() => {})', ['the work is not done']],
  ])('that %s: exit code 3, and standard error says so', async (_, code, says) => {
    await inFolder(code === undefined ? {} : { [run]: code }, (folder) => {
      for (const name of [...loadedWith('cli.js'), 'package.json'])
        copyFileSync(path.join(dist, name), path.join(folder, name))
      const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'cli.js')], {
        encoding: 'utf8',
      })
      expect(status).toBe(3)
      for (const part of ['This is a bug in Leash:\n', ...says]) expect(stderr).toContain(part)
      return Promise.resolve()
    })
  })
})
