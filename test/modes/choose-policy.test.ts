import { describe, expect, it } from '@jest/globals'
import { choosePolicy } from '../../src/modes/choose-policy.ts'
import type { PolicySources } from '../../src/modes/choose-policy.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'

const usual = '.github/leash.yml'
const withK = (k: number): string => `version: 1\nk: [${k}]\n`
const base = (text: string | undefined): PolicySources['base'] => ({
  read: () => Promise.resolve({ ok: true, value: text }),
})
const refusing: PolicySources['base'] = {
  read: () => Promise.resolve({ ok: false, refusal: { kind: 'forbidden', status: 403, message: 'no' } }),
}
const choose = (from: PolicySources['base'], workspace: string | undefined, path = usual) =>
  choosePolicy(path, { base: from, workspace: () => Promise.resolve(workspace) })

describe('which policy holds', () => {
  it.each([
    ["a pull request: the base commit's, whatever the workspace says", base(withK(2)), withK(3), [2], []],
    ['none at the base commit yet', base(undefined), withK(3), [3], ['policy-from-workspace']],
    ['GitHub refuses', refusing, withK(3), [3], ['policy-from-workspace']],
    ['no token', 'no github-token was given.', withK(3), [3], ['policy-from-workspace']],
    ['no pull request', undefined, withK(3), [3], []],
  ])('%s', async (_, from, workspace, k, codes) => {
    const { policy, notes } = await choose(from, workspace)
    expect(policy.k).toEqual(k)
    expect(notes.map((note) => note.code)).toEqual(codes)
  })

  it.each([
    ['at the base commit or in the workspace', base(undefined)],
    ['in the workspace', undefined],
    ['that can be asked for', 'no github-token was given.'],
  ])('the default one where there is none %s', async (_, from) => {
    const { policy, notes } = await choose(from, undefined)
    expect(policy).toEqual(defaultPolicy)
    expect(notes.map((note) => note.code)).toEqual(['policy-missing'])
  })

  it('none where GitHub may be holding one back and the workspace has none', async () => {
    await expect(choose(refusing, undefined)).rejects.toThrow('could not be read from the base commit')
  })

  it('none where one was asked for by name and is nowhere', async () => {
    await expect(choose(base(undefined), undefined, 'ci/leash.yml')).rejects.toThrow(
      'ci/leash.yml does not exist',
    )
  })

  it('says why GitHub refused, with the permission', async () => {
    const { notes } = await choose(refusing, withK(3))
    expect(notes[0]?.text).toContain('contents: read')
  })
})
