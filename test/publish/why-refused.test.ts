import { describe, expect, it } from '@jest/globals'
import { whyRefused } from '../../src/publish/why-refused.ts'

const write = { name: 'pull-requests', level: 'write' } as const

describe('why GitHub refused', () => {
  it.each([
    ['forbidden', 403, 'permissions: { contents: read, pull-requests: write }'],
    ['missing', 404, 'permissions: { contents: read, pull-requests: write }'],
    ['limited', 429, 'rate limits'],
    ['outage', 502, 'Run the job again later'],
    ['rejected', 422, 'it answered "422 no"'],
  ] as const)('%s: %i', (kind, status, says) => {
    expect(whyRefused({ kind, status, message: 'no' }, write)).toContain(says)
  })

  it('says nothing of a permission where that is not the trouble', () => {
    expect(whyRefused({ kind: 'outage', status: 502, message: 'no' }, write)).not.toContain('permissions')
  })

  it("keeps GitHub's words on one line and short", () => {
    const text = whyRefused(
      { kind: 'rejected', status: 422, message: `a\n::error::b${'x'.repeat(1000)}` },
      write,
    )
    expect(text).not.toContain('\n')
    expect(text.length).toBeLessThan(350)
  })
})
