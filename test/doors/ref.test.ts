import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inFolder, leash, samples } from './leash-cli.ts'

const policy = (ref: string): string => `version: 1
baseline: { ref: "${ref}", path: evals }
gate: []
`

describe('a policy that names a ref', () => {
  const files = { 'evals/a.jsonl': samples(4, 4, () => 2), 'leash.yml': policy('v1') }
  const args = ['compare', '--policy', 'leash.yml', '--candidate', 'evals', '--json', '-']
  const tagged = (folder: string): void => {
    const git = (...rest: string[]) => execFileSync('git', ['-C', folder, ...rest], { stdio: 'pipe' })
    git('init', '-q')
    git('add', '-A')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x')
    git('tag', 'v1')
  }

  it('compares the workspace with the files there, on this machine, and says of which commit they are', async () => {
    const ran = await inFolder(files, async (folder) => {
      tagged(folder)
      await writeFile(
        path.join(folder, 'evals/a.jsonl'),
        samples(4, 4, () => 3),
      )
      return leash(args, folder)
    })
    const report = JSON.parse(ran.stdout) as { inputs: { baseline: { chosen: unknown; samples: number } } }
    expect([ran.code, report.inputs.baseline.samples]).toEqual([0, 16])
    expect(report.inputs.baseline.chosen).toMatchObject({
      kind: 'ref',
      name: 'v1',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      ageDays: 0,
    })
  })

  it('is told what is not there, with what to do', async () => {
    const ran = await inFolder({ ...files, 'leash.yml': policy('v2') }, async (folder) => {
      tagged(folder)
      return leash(args, folder)
    })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('there is no commit, branch or tag v2 in this repository')
    expect(ran.stderr).toContain('git ls-tree')
  })
})
