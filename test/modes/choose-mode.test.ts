import { describe, expect, it } from '@jest/globals'
import { chooseMode } from '../../src/modes/choose-mode.ts'

const auto = { mode: 'auto', accept: undefined } as const

describe('the mode', () => {
  it.each([
    ['pull_request', 'opened', false, 'check'],
    ['pull_request', 'synchronize', false, 'check'],
    ['pull_request', 'closed', false, 'prune'],
    ['merge_group', 'checks_requested', false, 'check'],
    ['push', undefined, true, 'record'],
    ['push', undefined, false, 'check'],
    ['issues', 'closed', true, 'check'],
    ['schedule', undefined, true, 'check'],
  ] as const)('of %s (%s), on the default branch: %s, is %s', (event, action, isDefault, mode) => {
    expect(chooseMode(auto, { event, action, isDefault })).toBe(mode)
  })

  it('that is asked for by name holds for any event', () => {
    const closed = { event: 'pull_request', action: 'closed', isDefault: false }
    for (const mode of ['check', 'prune', 'record'] as const)
      expect(chooseMode({ ...auto, mode }, closed)).toBe(mode)
  })

  it('is record where something is accepted', () => {
    const accept = { commit: '3f2a91c', reason: 'x' }
    const dispatch = { event: 'workflow_dispatch', action: undefined, isDefault: true }
    expect(chooseMode({ ...auto, accept }, dispatch)).toBe('record')
  })
})
