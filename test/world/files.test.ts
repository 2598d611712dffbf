import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Faults } from '../../src/faults.ts'
import { findInputs } from '../../src/world/files.ts'
import { writeWhole } from '../../src/world/whole-file.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leash-files-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, content = name): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

async function names(at: string): Promise<string[]> {
  const { inputs } = await findInputs([{ path: path.join(folder, at) }], 'baseline')
  return inputs.flatMap((input) => input.sources.map((source) => path.relative(folder, source.path)))
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('the files a path leads to', () => {
  it('a file is itself, with its size and its bytes', async () => {
    put('a.jsonl', 'äbc')
    const { inputs, faults } = await findInputs(
      [{ task: 't', path: path.join(folder, 'a.jsonl') }],
      'baseline',
    )
    expect(faults).toEqual([])
    expect(inputs).toMatchObject([{ task: 't', named: 'file', sources: [{ bytes: 4 }] }])
    const chunks: Uint8Array[] = []
    for await (const chunk of inputs[0]?.sources[0]?.open() ?? []) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('äbc')
  })

  it('a folder is all its files and those of its folders, by code unit, without hidden ones', async () => {
    for (const name of [
      'b.jsonl',
      'B.jsonl',
      'a/z.jsonl',
      'a-b.jsonl',
      'ä.jsonl',
      '.hidden',
      '.git/config',
      'a/10.jsonl',
      'a/9.jsonl',
    ])
      put(name)
    expect(await names('.')).toEqual([
      'B.jsonl',
      'a-b.jsonl',
      'a/10.jsonl',
      'a/9.jsonl',
      'a/z.jsonl',
      'b.jsonl',
      'ä.jsonl',
    ])
  })

  it('a link is followed once, a loop and a link to nothing do no harm', async () => {
    put('a/x.jsonl')
    symlinkSync('..', path.join(folder, 'a/up'))
    symlinkSync('a/x.jsonl', path.join(folder, 'linked.jsonl'))
    symlinkSync('nowhere', path.join(folder, 'dangling'))
    expect(await names('.')).toEqual(['a/x.jsonl', 'linked.jsonl'])
  })

  it('a glob is what it matches, sorted', async () => {
    for (const name of ['a/1.jsonl', 'b/1.jsonl', 'b/2.json', 'c.jsonl']) put(name)
    expect(await names('**/*.jsonl')).toEqual(['a/1.jsonl', 'b/1.jsonl', 'c.jsonl'])
    const { inputs } = await findInputs([{ path: path.join(folder, '{a,b}/*.jsonl') }], 'baseline')
    expect(inputs).toMatchObject([{ named: 'glob' }])
  })

  it('a file whose name looks like a glob is that file', async () => {
    put('samples_[x].jsonl')
    put('samples_x.jsonl')
    expect(await names('samples_[x].jsonl')).toEqual(['samples_[x].jsonl'])
  })

  it.each(['missing.jsonl', 'missing/*.jsonl', 'a.jsonl/x'])(
    '%s leads nowhere and is a fault that names the side',
    async (at) => {
      put('a.jsonl')
      const { inputs, faults } = await findInputs(
        [{ path: `${folder}/${at}` }, { path: `${folder}/a.jsonl` }],
        'baseline',
      )
      expect(inputs).toHaveLength(1)
      expect(faults.map((fault) => fault.text)).toEqual([
        `baseline: ${folder}/${at}: there is no such file or folder, and no file matches it as a glob.`,
      ])
    },
  )

  it('an empty folder is an input without files', async () => {
    mkdirSync(path.join(folder, 'empty'))
    const { inputs } = await findInputs([{ path: path.join(folder, 'empty') }], 'baseline')
    expect(inputs).toMatchObject([{ named: 'folder', sources: [] }])
  })
})

describe('a file written whole', () => {
  it('has its folders made, replaces what was there, and leaves nothing beside it', async () => {
    const file = path.join(folder, 'a/b/report.json')
    await writeWhole(file, 'one')
    await writeWhole(file, Buffer.from('two'))
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(readdirSync(path.dirname(file))).toEqual(['report.json'])
  })

  it('that cannot be written is a fault that says why, and leaves nothing behind', async () => {
    put('a', 'a file')
    const error = await failure(writeWhole(path.join(folder, 'a/report.json'), 'x'))
    expect(error).toBeInstanceOf(Faults)
    expect((error as Faults).faults[0]).toMatchObject({ code: 'cannot-write' })
    mkdirSync(path.join(folder, 'dir'))
    const onFolder = await failure(writeWhole(path.join(folder, 'dir'), 'x'))
    expect((onFolder as Faults).faults[0]?.text).toContain('it is a folder')
    expect(readdirSync(folder).sort()).toEqual(['a', 'dir'])
  })

  it('in a folder that no one can make is a fault, and not an endless try', async () => {
    await expect(writeWhole('/proc/leash/x', 'text')).rejects.toThrow('/proc/leash/x could not be written')
  })

  it('is written to directly where it is no regular file', async () => {
    if (!existsSync('/dev/null')) return
    await writeWhole('/dev/null', 'x')
    expect(existsSync('/dev/null')).toBe(true)
    expect(readdirSync('/dev').filter((name) => name.startsWith('.leash-'))).toEqual([])
  })
})
