// Everything that is there to be pasted is held to GitHub's language service and to actionlint.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

function check(files: readonly string[]): { code: number | null; said: string } {
  const ran = spawnSync(process.execPath, ['scripts/check-workflows.mjs', ...files], { encoding: 'utf8' })
  return { code: ran.status, said: ran.stdout + ran.stderr }
}

const inFolder = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))

describe('action.yml, the workflows, and those that the docs show', () => {
  it('are what GitHub reads', () => {
    const pages = ['README.md', ...inFolder('docs', '.md')]
    const workflows = [...inFolder('.github/workflows', '.yml'), ...inFolder('examples/workflows', '.yml')]
    const { code, said } = check(['action.yml', ...workflows, ...pages])
    expect(said).toMatch(/^\d+ checked, 0 problems\n$/)
    expect(code).toBe(0)
  })

  it('would be told otherwise', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'leash-workflows-'))
    const [bad, page, action] = ['bad.yml', 'page.md', 'action.yml'].map((name) => path.join(folder, name))
    const workflow = `on: pull_requestt\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps:\n      - run: echo \${{ github.event.issue.title }}\n`
    writeFileSync(bad ?? '', workflow)
    writeFileSync(page ?? '', `One.\n\n\`\`\`yaml\n${workflow}\`\`\`\n`)
    writeFileSync(action ?? '', 'name: a\nruns:\n  using: node99\n  main: a.js\n')
    const { code, said } = check([bad ?? '', page ?? '', action ?? ''])
    expect(code).toBe(1)
    expect(said).toContain('bad.yml:1: unknown Webhook event')
    expect(said).toContain('bad.yml:7: "github.event.issue.title" is potentially untrusted')
    expect(said).toContain('page.md:4: unknown Webhook event')
    expect(said).toContain("action.yml:3: Unexpected value 'node99'")
  })
})
