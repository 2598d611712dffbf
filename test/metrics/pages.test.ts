import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { metricPages } from '../../scripts/docs-metrics.ts'
import { gateable } from '../../src/metrics/gateable.ts'

describe('the pages of the metrics', () => {
  const pages = metricPages()
  const [index, ...each] = pages

  it('tell of every metric that a policy can name', () => {
    const names = gateable.flatMap(({ name, examples = [name] }) => examples)
    const untold = names.filter((name) => !each.some(({ text }) => text.includes(`| \`${name}\` |`)))
    expect(untold).toEqual([])
  })

  it.each(each)('$path says all that a card says', ({ path, text }) => {
    const sections = text.split(/^## .+$/m).slice(1)
    expect(sections).toHaveLength(6)
    for (const section of sections) expect(section.trim().length).toBeGreaterThan(10)
    expect(index?.text).toContain(path.slice('docs/metrics/'.length))
  })

  it.each(pages)('$path is fresh', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})
