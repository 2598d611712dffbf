import { describe, expect, it } from '@jest/globals'
import { chooseMode } from '../../src/modes/choose-mode.ts'

describe('the mode', () => {
  it.each([
    ['pull_request', 'opened', 'check'],
    ['pull_request', 'synchronize', 'check'],
    ['pull_request', 'closed', 'prune'],
    ['merge_group', 'checks_requested', 'check'],
    ['issues', 'closed', 'check'],
    ['schedule', undefined, 'check'],
  ])('of %s (%s) is %s', (event, action, mode) => {
    expect(chooseMode('auto', { event, action })).toBe(mode)
  })

  it('that is asked for by name holds for any event', () => {
    expect(chooseMode('check', { event: 'pull_request', action: 'closed' })).toBe('check')
    expect(chooseMode('prune', { event: 'schedule', action: undefined })).toBe('prune')
  })
})
