// What docs/scale.md says to paste or to run is what is there, and runs.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { leash } from '../doors/leash-cli.ts'
import { fencesOf } from './fences.ts'

const fences = fencesOf('docs/scale.md')

describe('the page on large evals', () => {
  it('shows the workflow of examples/', () => {
    const [shown] = fences.filter(({ language }) => language === 'yaml')
    const file = readFileSync('examples/workflows/shards.yml', 'utf8')
    expect(file.replace(/^#[^\n]*\n/, '')).toBe(shown?.text)
  })

  it.each(fences.filter(({ language }) => language === 'sh').map(({ text }) => text.trim()))(
    'shows a command that prints a statement: %s',
    async (command) => {
      const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      const ran = await leash(args.slice(2))
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(ran.stdout).toContain('GROUP BY leash_task')
    },
  )

  it('says truly what a tally weighs', () => {
    const said = /samples with all their answers is (\d+) kB/.exec(readFileSync('docs/scale.md', 'utf8'))?.[1]
    const bytes = readFileSync('fixtures/tiny-rlvr/tallies/base-step0.tally.jsonl.gz').length
    expect(said).toBe(String(Math.round(bytes / 1000)))
  })
})
