import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { commonJs } from '../../scripts/common-js.mjs'

type Exports = Readonly<Record<string, unknown>>

const builtin = createRequire(import.meta.url)

/** What a chunk exports as Node would load it, beside chunks that export this. */
async function load(chunk: string, beside: Readonly<Record<string, Exports>> = {}): Promise<Exports> {
  const module = { exports: {} }
  const parameters = ['exports', 'require', 'module', '__filename']
  const require = (name: string): unknown => beside[name] ?? builtin(name)
  const run = compileFunction(await commonJs(chunk), parameters) as (...given: unknown[]) => void
  run(module.exports, require, module, '/dist/a.js')
  return module.exports
}

describe('a chunk as CommonJS', () => {
  it('exports values under the names that others know', async () => {
    const exported = await load(
      'function f() { return 1 } class C {} var v = 2; export { f as g, C, v as default }',
    )
    expect(Object.keys(exported)).toEqual(['C', 'default', 'g'])
    expect(Object.getOwnPropertyDescriptor(exported, 'default')).toMatchObject({ value: 2 })
  })

  it.each([
    'v = 1',
    'v ??= 1',
    'v++',
    '[v] = [1]',
    '({ a: v } = { a: 1 })',
    '({ v } = { v: 1 })',
    'for (v of [1]);',
  ])('shows a variable as it is now where something writes to it later: %s', async (write) => {
    const exported = await load(`var v = null; function set() { ${write} } export { v, set }`)
    expect(exported['v']).toBeNull()
    ;(exported['set'] as () => void)()
    expect(exported['v']).toBe(1)
  })

  it('knows what other chunks and Node export, by name, as default and whole', async () => {
    const chunk = `import { one as uno } from './b.js'; import b from './b.js'; import * as all from './b.js'
      import path, { join } from 'node:path'; import * as whole from 'node:path'
      export const seen = [uno, b, all.one, path.join === join, whole.join === join]`
    expect(await load(chunk, { './b.js': { one: 1, default: 2 } })).toEqual({ seen: [1, 2, 1, true, true] })
  })

  it('hands on what another chunk exports', async () => {
    const chunk = `import { one } from './b.js'; export { one as uno }; export { two } from './b.js'`
    expect(await load(chunk, { './b.js': { one: 1, two: 2 } })).toEqual({ uno: 1, two: 2 })
  })

  it('loads a chunk later, and sees it as it is', async () => {
    const later = { default: 1 }
    const { load: loaded } = await load(`export const load = () => import('./b.js')`, { './b.js': later })
    expect(await (loaded as () => unknown)()).toBe(later)
  })

  it('loads what Node takes long to load where it is used', async () => {
    let loaded = 0
    const beside = {
      get 'node:crypto'(): Exports {
        loaded += 1
        return { hash: () => 'hashed' }
      },
    }
    const chunk = `import { hash } from 'node:crypto'; export const sum = () => hash('sha256', '')`
    const { sum } = await load(chunk, beside)
    expect(loaded).toBe(0)
    expect((sum as () => unknown)()).toBe('hashed')
    expect(loaded).toBe(1)
  })

  it('keeps out of the way of what Node hands to CommonJS', async () => {
    const chunk = `var module = 1, exports = 2; export const seen = [module, exports, import.meta.url]`
    expect(await load(chunk)).toEqual({ seen: [1, 2, pathToFileURL('/dist/a.js').href] })
  })

  it('is strict, as a module is', async () => {
    const { self } = await load('export function self() { return this }')
    expect((self as () => unknown)()).toBeUndefined()
  })
})
