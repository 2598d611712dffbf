import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readingPage } from '../../scripts/docs-reading.ts'

describe('docs/reading-a-report.md', () => {
  const page = readFileSync('docs/reading-a-report.md', 'utf8')

  it('shows the reports that its commands print (else: npm run docs)', async () => {
    expect(page.match(/<!-- report \w+ \d+ -->/g)).toHaveLength(3)
    expect(await readingPage(page)).toBe(page)
  }, 60_000)

  it.each([
    'right more often at the first try (31.3 % instead of 24.2 %), and 14 problems',
    'nothing lost, six gained where one would be expected',
    'Three problems are lost and one is gained',
    'pass@64 seems 3.3 points lower',
  ])('says in words what they show: %s', (words) => {
    expect(page.replaceAll('\n', ' ')).toContain(words)
  })
})
