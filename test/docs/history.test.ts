// The commands that docs/history.md shows run, one after the other, and what it says of them is what they say.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { leash } from '../doors/leash-cli.ts'
import { fencesOf } from './fences.ts'

it('the commands of docs/history.md run, and come to what the page says', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'leash-history-page-'))
  try {
    const shown = fencesOf('docs/history.md').find(({ text }) => text.includes('leash history add'))
    const said: string[] = []
    for (const line of shown?.text.trim().split('\n') ?? []) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      const args = words.slice(1).map((word) => (word.startsWith('fixtures/') ? path.resolve(word) : word))
      const ran = await leash(args, folder)
      expect([line, ran.code]).toEqual([line, 0])
      said.push(ran.stdout)
    }
    const page = await readFile('docs/history.md', 'utf8')
    const [, lost, chance] =
      /The third loses (\d+) of 200 problems that the first reached, ([\d.]+) expected by chance/.exec(
        page,
      ) ?? []
    expect(said[2]).toContain(`fail, compared with entries/2026-10/2026-10-01T000000Z-111111111111.json`)
    expect(said[2]).toContain(
      `${lost ?? '?'} problems the baseline reached are lost, ${chance ?? '?'} expected by chance`,
    )
    expect(await readdir(path.join(folder, 'site'))).toEqual(
      expect.arrayContaining(['README.md', 'index.html']),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
