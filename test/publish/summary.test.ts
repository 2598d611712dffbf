import { expect, it } from '@jest/globals'
import { composeSummary } from '../../src/publish/summary.ts'

const head = { name: 'verdict', essential: true, markdown: 'pass' }

it('a summary holds all sections', () => {
  expect(composeSummary([head, { name: 'more', essential: false, markdown: 'more' }])).toBe('pass\n\nmore\n')
})

it('a summary over the limit, which is in bytes, says what is missing', () => {
  const long = { name: 'lost', essential: false, markdown: 'ü'.repeat(600_000) }
  const text = composeSummary([head, long])
  expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
  expect(text).toContain('left out there: lost.')
})
