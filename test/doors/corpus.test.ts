// The built command line on real files of real tools: the numbers that an independent script computed from them.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/render/report.ts'
import { inFolder, leash } from './leash-cli.ts'

const corpus = path.resolve('../shared/corpus')

if (!existsSync(corpus)) {
  describe('the corpus', () => {
    it.skip(`is skipped, because ${corpus} is not beside this checkout`, () => undefined)
  })
} else {
  const base = path.join(corpus, 'qwen-math/base_Qwen2.5-3B-Instruct')
  const rl = path.join(corpus, 'qwen-math/rl_Qwen-2.5-3B-rlft')

  describe('leash compare on the corpus', () => {
    it.each([
      ['aime24', [2, 0, 2, 26], [2 / 30, 4 / 30]],
      ['amc23', [11, 6, 4, 19], [0.425, 0.375]],
      ['sat_math', [30, 0, 1, 1], [0.9375, 0.96875]],
    ] as const)('%s keeps, loses, gains and leaves as computed elsewhere', async (task, counts, passAt1) => {
      const args = [
        'compare',
        '--baseline',
        path.join(base, task),
        '--candidate',
        path.join(rl, task),
        '--json',
        '-',
      ]
      const ran = await leash(args)
      const report = JSON.parse(ran.stdout) as Report
      const { preserved, shrunk, expanded, outOfSupport } = report.overall.support
      expect([preserved, shrunk, expanded, outOfSupport]).toEqual(counts)
      const [first, ...rest] = report.overall.passAtK
      expect([first?.k, rest]).toEqual([1, []])
      expect(first?.baseline).toBeCloseTo(passAt1[0], 12)
      expect(first?.candidate).toBeCloseTo(passAt1[1], 12)
      expect(report.tasks.map((one) => one.task)).toEqual([task])
      expect(ran.code).toBe(report.verdict === 'fail' ? 1 : 0)
    })

    it('writes report, page and charts, all of them well-formed, and exits with the policy’s code', async () => {
      await inFolder({}, async (folder) => {
        const files = ['--json', 'r.json', '--markdown', 'r.md', '--html', 'r.html', '--charts', 'out'].map(
          (word) => (word.startsWith('--') ? word : path.join(folder, word)),
        )
        const ran = await leash([
          'compare',
          '--baseline',
          path.join(base, 'amc23'),
          '--candidate',
          path.join(rl, 'amc23'),
          ...files,
        ])
        expect(ran).toMatchObject({ code: 0, stderr: '' })
        expect(ran.stdout).toContain('Leash: undecided')
        expect(await readFile(path.join(folder, 'r.md'), 'utf8')).toContain('srcset="out/pass-at-k-dark.svg"')
        expect(await readFile(path.join(folder, 'r.html'), 'utf8')).toContain('data:image/svg+xml;base64,')
        expect(await readFile(path.join(folder, 'out/pass-at-k-light.svg'), 'utf8')).toMatch(
          /^<svg [^]*<\/svg>$/,
        )
      })
    })

    it('gives the same bytes whatever the order of files, the locale and the time zone, and other intervals for another seed', async () => {
      const [a, b] = [path.join(base, 'amc23'), path.join(base, 'aime24')]
      const candidate = ['--candidate', path.join(rl, 'amc23'), path.join(rl, 'aime24'), '--json', '-']
      const one = await leash(['compare', '--baseline', a, b, ...candidate])
      const two = await leash(['compare', '--baseline', b, a, ...candidate], undefined, {
        LC_ALL: 'tr_TR.UTF-8',
        TZ: 'Asia/Kolkata',
      })
      const other = await leash(['compare', '--baseline', a, b, ...candidate, '--seed', '2'])
      expect(two.stdout).toBe(one.stdout)
      expect(other.stdout).not.toBe(one.stdout)
    })

    it.each([
      ['human-eval', 'humaneval', 164, 492, 106],
      ['verl', 'all', 128, 128, undefined],
    ] as const)('compares and inspects %s', async (folder, task, problems, total, correct) => {
      const files = path.join(corpus, folder)
      const inspected = await leash(['inspect', files, '--json', '-'])
      expect(JSON.parse(inspected.stdout)).toMatchObject({
        files: [{ format: folder, tasks: [task], problems, samples: total }],
      })
      const ran = await leash(['compare', '--baseline', files, '--candidate', files, '--json', '-'])
      const { overall, verdict } = JSON.parse(ran.stdout) as Report
      expect(overall).toMatchObject({ problems: { paired: problems }, samples: { baseline: { total } } })
      expect([ran.code, verdict, overall.passAtK[0]?.change]).toEqual([0, 'pass', 0])
      if (correct !== undefined) expect(overall.passAtK[0]?.baseline).toBeCloseTo(correct / total, 12)
    })
  })
}
