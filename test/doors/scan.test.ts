// Files large enough for several threads, through the built command line: plain, packed and in an archive.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { zipOf } from '../read/archives.ts'
import { inFolder, leash } from './leash-cli.ts'

/** About `bytes` of fat lines of three problems. */
function fat(bytes: number, from: number): string {
  const response = 'so "x" = \\frac{1}{2}, '.repeat(200)
  const parts: string[] = []
  for (let size = 0, at = from; size < bytes; at += 1) {
    const line = `${JSON.stringify({ problem: `p${at % 3}`, sample: Math.floor(at / 3), response, correct: at % 7 < 3, answer: String(at % 11), token_entropy: at / 1e5 })}\n`
    parts.push(line)
    size += line.length
  }
  return parts.join('')
}

describe('large files', () => {
  it('give the same tally by threads, parsed whole, as gzip and as members of a zip archive', async () => {
    const [one, two] = [fat(9e6, 0), fat(3e6, 6000)]
    const files = {
      'plain.jsonl': one + two,
      'packed.jsonl.gz': gzipSync(one + two, { level: 1 }),
      'shards.zip': zipOf([
        { name: 'a.jsonl', content: one },
        { name: 'b.jsonl', content: two },
      ]),
    }
    await inFolder(files, async (folder) => {
      const whole = await leash(['tally', 'plain.jsonl', '--strict', '--out', '-'], folder)
      expect(whole.code).toBe(0)
      expect(whole.stdout.split('\n')).toHaveLength(5)
      for (const name of Object.keys(files)) {
        const ran = await leash(['tally', name, '--out', '-'], folder)
        expect([name, ran.code, ran.stdout]).toEqual([name, 0, whole.stdout])
      }
    })
  })

  it('tell a fault in the middle with its line', async () => {
    const good = fat(9e6, 0)
    const lines = good.split('\n').length
    const file = `${good}{"problem":"p1","correct":"maybe"}\n${fat(1e6, 6000)}`
    await inFolder({ 'a.jsonl': file }, async (folder) => {
      const ran = await leash(['tally', 'a.jsonl', '--out', '-'], folder)
      expect([ran.code, ran.stdout]).toEqual([2, ''])
      expect(ran.stderr).toContain(`a.jsonl, line ${lines}:`)
    })
  })
})
