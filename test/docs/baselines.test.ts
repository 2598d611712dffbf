// What docs/baselines.md shows is what Leash takes, and every reason it lists is one that Leash gives.
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { fencesOf } from './fences.ts'

const file = 'docs/baselines.md'

it.each(
  fencesOf(file)
    .map((fence) => fence.text)
    .filter((text) => text.startsWith('version:')),
)('the policy holds\n%s', (text) => {
  expect(() => parsePolicy(text, file)).not.toThrow()
})

it('every reason for an undecided lookup is there, and no other', () => {
  const table = readFileSync(file, 'utf8').split('## When there is none')[1] ?? ''
  const shown = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, codes = '']) =>
    [...codes.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  )
  const sources = ['at-ref', 'from-history', 'last-good-run', 'look-up', 'looked-up', 'run-artifacts']
  const given = sources.flatMap((name) => {
    const code = readFileSync(`src/lookup/${name}.ts`, 'utf8')
    return [...code.matchAll(/note\('([^']+)'/g)].map(([, one = '']) => one)
  })
  const notes = new Set(given.filter((code) => code !== 'artifact-unchecked'))
  expect(shown.sort()).toEqual([...notes].sort())
})
