import { describe, expect, it } from '@jest/globals'
import { choosePolicy } from '../../src/lookup/choose-policy.ts'
import type { PolicySources } from '../../src/lookup/choose-policy.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'

const ours = 'version: 1\nk: [2]\n'
const theirs = 'version: 1\nk: [3]\n'
const wrong = 'version: 1\nkk: [3]\n'
const base = (text: string | undefined): PolicySources['base'] => ({
  read: () => Promise.resolve({ ok: true, value: text }),
})
const refusing: PolicySources['base'] = {
  read: () => Promise.resolve({ ok: false, refusal: { kind: 'forbidden', status: 403, message: 'no' } }),
}
const noToken = 'no github-token was given.'
const here =
  (text: string | undefined): PolicySources['here'] =>
  () =>
    Promise.resolve(text)

const none = defaultPolicy.k
const fromHere = ['policy-from-workspace']
const missing = ['policy-missing']

/** Where it is read from, and what then holds: k of the policy, codes of the notes, and of the faults. */
type Case = [string, PolicySources, readonly number[], readonly string[], readonly string[]]

const cases: Case[] = [
  ["the base commit's, whatever is here", { base: base(ours), here: here(theirs) }, [2], [], []],
  [
    "the base commit's, where what is here does not count",
    { base: base(ours), here: undefined },
    [2],
    [],
    [],
  ],
  [
    'that here, where the base commit has none yet',
    { base: base(undefined), here: here(theirs) },
    [3],
    fromHere,
    [],
  ],
  ['that here, where GitHub refuses', { base: refusing, here: here(theirs) }, [3], fromHere, []],
  ['that here, where there is no token', { base: noToken, here: here(theirs) }, [3], fromHere, []],
  ['that here, where there is no base commit', { here: here(theirs) }, [3], [], []],
  [
    'none, where that at the base commit is wrong',
    { base: base(wrong), here: here(theirs) },
    none,
    [],
    ['policy'],
  ],
  ['none, where that here is wrong', { here: here(wrong) }, none, [], ['policy']],
  [
    'none, where GitHub may be holding one back',
    { base: refusing, here: here(undefined) },
    none,
    [],
    ['policy-unreadable'],
  ],
]

/** The same, where there is none: for the usual file, and for one that was asked for by name. */
const nowhere: [string, PolicySources, string][] = [
  ['here', { here: here(undefined) }, ''],
  [
    'at base or here',
    { base: base(undefined), here: here(undefined) },
    ' at the base commit or in the workspace',
  ],
  ['at base, and here does not count', { base: base(undefined), here: undefined }, ' at the base commit'],
  [
    'here, and nobody can ask for that at base',
    { base: noToken, here: here(undefined) },
    ' in the workspace',
  ],
]

describe.each([undefined, 'ci/leash.yml'])('which policy holds, asked for as %s', (named) => {
  it.each(cases)('%s', async (_, sources, k, notes, faults) => {
    const chosen = await choosePolicy(named, sources)
    expect([chosen.policy.k, codes(chosen.notes), codes(chosen.faults)]).toEqual([k, notes, faults])
  })
})

describe('a policy that is not there is the default one with a note where nobody named it, else a fault', () => {
  it.each(nowhere)('%s', async (_, sources, where) => {
    const usual = await choosePolicy(undefined, sources)
    expect([usual.policy, codes(usual.notes), usual.faults]).toEqual([defaultPolicy, missing, []])
    const named = await choosePolicy('.github/leash.yml', sources)
    expect([named.policy, named.notes, named.faults.map(({ text }) => text)]).toEqual([
      defaultPolicy,
      [],
      [`The policy .github/leash.yml does not exist${where}.`],
    ])
  })
})

it('why GitHub refused is said with the permission', async () => {
  const { notes } = await choosePolicy(undefined, { base: refusing, here: here(theirs) })
  expect(notes[0]?.text).toContain('contents: read')
})

function codes(said: readonly { readonly code: string }[]): string[] {
  return said.map(({ code }) => code)
}
