import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { inFolder, leash, samples } from './leash-cli.ts'

describe('leash tally', () => {
  it('merges shards, gzipped or not and in any order, to the bytes of the whole', async () => {
    const whole = samples(6, 8, (problem) => problem)
    const lines = whole.trimEnd().split('\n')
    const shard = (at: number): string => lines.filter((_, index) => index % 3 === at).join('\n')
    const files = {
      'whole.jsonl': whole,
      'a.jsonl': shard(0),
      'b.jsonl.gz': gzipSync(shard(1)),
      'c.jsonl': shard(2),
    }
    await inFolder(files, async (folder) => {
      for (const name of ['a.jsonl', 'b.jsonl.gz', 'c.jsonl']) {
        expect(await leash(['tally', name, '--out', `${name}.tally`], folder)).toMatchObject({
          code: 0,
          stdout: '',
          stderr: '',
        })
      }
      await leash(['tally', 'whole.jsonl', '--out', 'whole.tally'], folder)
      const merged = await leash(
        ['tally', 'c.jsonl.tally', 'a.jsonl.tally', 'b.jsonl.gz.tally', '--out', '-'],
        folder,
      )
      expect(merged.stdout).toBe(await readFile(path.join(folder, 'whole.tally'), 'utf8'))
      const compared = await leash(
        ['compare', '--baseline', 'whole.tally', '--candidate', 'whole.jsonl', '--json', '-'],
        folder,
      )
      expect(JSON.parse(compared.stdout)).toMatchObject({
        verdict: 'pass',
        overall: { problems: { paired: 6 } },
      })
    })
  })

  it('ends no sooner than a slow reader has all of it', async () => {
    await inFolder({ 'a.jsonl': samples(3000, 2, () => 1) }, async (folder) => {
      await leash(['tally', 'a.jsonl', '--out', 'a.tally'], folder)
      const cli = path.resolve('dist/cli.js')
      const command = `"${process.execPath}" "${cli}" tally a.jsonl --out - | (sleep 0.2; cat) | cmp - a.tally`
      expect((await readFile(path.join(folder, 'a.tally'))).length).toBeGreaterThan(1 << 17)
      expect(spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: folder }).status).toBe(0)
    })
  })

  it('compresses what is called .gz, to the same bytes each time', async () => {
    await inFolder({ 'a.jsonl': samples(3, 2, () => 1) }, async (folder) => {
      for (const out of ['1.tally', '1.tally.gz', '2.tally.gz'])
        await leash(['tally', 'a.jsonl', '--out', out], folder)
      const [plain, one, two] = await Promise.all(
        ['1.tally', '1.tally.gz', '2.tally.gz'].map((name) => readFile(path.join(folder, name))),
      )
      expect(one).toEqual(two)
      expect(gunzipSync(one ?? '')).toEqual(plain)
    })
  })

  it('says what it left out, and still writes', async () => {
    await inFolder({ 'a.jsonl': `${samples(1, 2, () => 1)}{"problem":` }, async (folder) => {
      const ran = await leash(['tally', 'a.jsonl', '--out', 'a.tally'], folder)
      expect([ran.code, ran.stdout]).toEqual([0, ''])
      expect(ran.stderr).toMatch(/^Note: a\.jsonl, line 3: the last line is cut off/)
    })
  })

  it('writes nothing where something is wrong', async () => {
    await inFolder(
      { 'a.jsonl': `${samples(1, 2, () => 1)}not JSON\n{"problem":1,"correct":true}\n` },
      async (folder) => {
        const ran = await leash(['tally', 'a.jsonl', '--out', 'out/a.tally'], folder)
        expect(ran.code).toBe(2)
        expect(ran.stderr).toContain('a.jsonl, line 3')
        await expect(readFile(path.join(folder, 'out/a.tally'))).rejects.toThrow('ENOENT')
      },
    )
  })

  it('says where it cannot write', async () => {
    await inFolder({ 'a.jsonl': samples(1, 2, () => 1), file: '' }, async (folder) => {
      const ran = await leash(['tally', 'a.jsonl', '--out', 'file/a.tally'], folder)
      expect([ran.code, ran.stderr.includes('file/a.tally could not be written')]).toEqual([2, true])
    })
  })
})

describe('leash', () => {
  it.each([[[]], [['--help']], [['compare', '--help']], [['tally', '--help']], [['inspect', '--help']]])(
    'helps when asked %j, with examples',
    async (args) => {
      const ran = await leash(args)
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(ran.stdout).toContain('Examples:\n  leash ')
    },
  )

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect((await leash(['--version'])).stdout).toBe(`${version}\n`)
  })

  it('colours nothing that is no terminal', async () => {
    await inFolder({ 'a.jsonl': samples(3, 2, () => 1) }, async (folder) => {
      const ran = await leash(['compare', '--baseline', 'a.jsonl', '--candidate', 'a.jsonl'], folder)
      expect(ran.stdout).not.toContain('\u001b')
    })
  })
})
