// What must never turn a lost problem into a green check.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/render/report.ts'
import { inFolder, leash, lines, samples } from './leash-cli.ts'

const reaches = samples(60, 16, () => 4)
const lostHalf = samples(60, 16, (problem) => (problem < 30 ? 4 : 0))

async function verdict(
  files: Record<string, string>,
  args: readonly string[],
): Promise<[number | null, string]> {
  const ran = await inFolder(files, (folder) => leash(['compare', ...args, '--json', '-'], folder))
  return [ran.code, (JSON.parse(ran.stdout) as Report).verdict]
}

describe('the verdict', () => {
  it('sees what one task lost, though another was sampled once', async () => {
    const once = samples(20, 1, () => 1)
    const files = {
      'base/aime.jsonl': reaches,
      'base/mmlu.jsonl': once,
      'rl/aime.jsonl': lostHalf,
      'rl/mmlu.jsonl': once,
    }
    const models = ['base', 'rl'].map((model) => [`aime=${model}/aime.jsonl`, `mmlu=${model}/mmlu.jsonl`])
    const args = ['--baseline', ...(models[0] ?? []), '--candidate', ...(models[1] ?? [])]
    expect(await verdict(files, args)).toEqual([1, 'fail'])
  })

  it.each([
    [
      'problems',
      { 'a.jsonl': reaches, 'b.jsonl': samples(3, 16, () => 4) },
      ['--baseline', 'a.jsonl', '--candidate', 'b.jsonl'],
    ],
    [
      'a task',
      { 'a.jsonl': samples(9, 4, () => 2), 'b.jsonl': reaches },
      ['--baseline', 'x=a.jsonl', 'y=b.jsonl', '--candidate', 'x=a.jsonl'],
    ],
  ] as const)(
    'is undecided, and fails closed, where the candidate lacks %s of the baseline',
    async (_, files, args) => {
      expect(await verdict(files, args)).toEqual([1, 'undecided'])
    },
  )

  it('passes where only the candidate has more', async () => {
    const files = { 'a.jsonl': samples(30, 4, () => 2), 'b.jsonl': samples(40, 4, () => 2) }
    expect(await verdict(files, ['--baseline', 'a.jsonl', '--candidate', 'b.jsonl'])).toEqual([0, 'pass'])
  })

  it('does not depend on who reads it', async () => {
    await inFolder({ 'a.jsonl': reaches, 'b.jsonl': lostHalf }, async (folder) => {
      const command = `"${process.execPath}" "${process.cwd()}/dist/cli.js" compare --baseline a.jsonl --candidate b.jsonl | true; exit "\${PIPESTATUS[0]}"`
      expect(spawnSync('bash', ['-c', command], { cwd: folder }).status).toBe(1)
      return Promise.resolve()
    })
  })

  it('of an empty gate is said to judge nothing', async () => {
    const files = { 'a.jsonl': lines([{ problem: 1, correct: true }]), 'leash.yml': 'version: 1\ngate: []\n' }
    const args = ['compare', '--baseline', 'a.jsonl', '--candidate', 'a.jsonl', '--policy', 'leash.yml']
    const ran = await inFolder(files, (folder) => leash(args, folder))
    expect([ran.code, ran.stdout.includes('nothing was judged')]).toEqual([0, true])
  })
})
