// What the README says to paste or to run is parsed and run.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputFields } from '../../src/options/fields.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { leash } from '../doors/leash-cli.ts'
import { fencesOf } from './fences.ts'

const fences = fencesOf('README.md')

function fence(language: string, word: string): string {
  const found = fences.find((one) => one.language === language && one.text.includes(word))
  if (found === undefined) throw new Error(`The README has no ${language} block with ${word}.`)
  return found.text
}

describe('the README', () => {
  it('shows a main command that runs on a fresh clone and prints a report', async () => {
    const [node, script, ...args] = fence('sh', 'dist/cli.js').trim().split(/\s+/)
    expect([node, script]).toEqual(['node', 'dist/cli.js'])
    const ran = await leash(args)
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toMatch(/^Leash: (pass|fail|undecided)\n/)
    expect(ran.code).toBe(ran.stdout.startsWith('Leash: fail') ? 1 : 0)
  })

  it('shows a policy that Leash accepts', () => {
    expect(parsePolicy(fence('yaml', 'gate:'), 'README.md').gate.length).toBeGreaterThan(0)
  })

  it('shows a workflow with inputs that the action has', () => {
    const workflow = parse(fence('yaml', 'runs-on')) as {
      jobs: { leash: { steps: { uses?: string; with?: Record<string, string> }[] } }
    }
    const step = workflow.jobs.leash.steps.find((one) => one.uses?.includes('leash') === true)
    const known = inputFields.map((field) => field.name as string)
    expect(Object.keys(step?.with ?? {}).filter((name) => !known.includes(name))).toEqual([])
    expect(step?.with).toBeDefined()
  })

  it('names only files that are there', () => {
    const page = readFileSync('README.md', 'utf8')
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)|(?:src|srcset)="(?!https?:)([^"]+)"/g)]
    const missing = links.map(([, link, source]) => link ?? source ?? '').filter((file) => !existsSync(file))
    expect(missing).toEqual([])
  })

  it('names no npm script that does not exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining([
        'build',
        'check',
        'test',
        'lint',
        'types',
        'arrows',
        'format',
        'docs',
        'bench',
      ]),
    )
  })
})
