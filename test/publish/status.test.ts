import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/publish/outcome.ts'
import { emptyOutputs } from '../../src/publish/outputs.ts'
import { publishStatus } from '../../src/publish/status.ts'
import type { CommitStatus, StatusPort } from '../../src/publish/status.ts'

const outcome: Outcome = {
  exitCode: 0,
  verdict: 'pass',
  changed: true,
  sentence: 'pass: pass@1 rose',
  sections: [],
  annotations: [],
  outputs: emptyOutputs,
}

async function set(changes: Partial<Outcome>, key = 'default'): Promise<CommitStatus | undefined> {
  const all: CommitStatus[] = []
  const port: StatusPort = {
    set: (status) => {
      all.push(status)
      return Promise.resolve({ ok: true, value: undefined })
    },
  }
  await publishStatus(port, key, { ...outcome, ...changes }, 'https://x')
  return all[0]
}

describe('the commit status', () => {
  it.each([
    ['a pass', { exitCode: 0, verdict: 'pass' }, 'success'],
    ['a failure', { exitCode: 1, verdict: 'fail' }, 'failure'],
    ['a failure that is not to fail', { exitCode: 0, verdict: 'fail' }, 'success'],
    ['undecided, failing closed', { exitCode: 1, verdict: 'undecided' }, 'failure'],
    ['undecided, let through', { exitCode: 0, verdict: 'undecided' }, 'success'],
    ['faults', { exitCode: 2, verdict: undefined }, 'error'],
    ['a bug', { exitCode: 3, verdict: undefined }, 'error'],
  ] as const)('of %s: %j is %s', async (_, changes, state) => {
    expect(await set(changes)).toMatchObject({ context: 'leash', state, url: 'https://x' })
  })

  it('has the name of the report where it has one', async () => {
    expect((await set({}, 'math'))?.context).toBe('leash (math)')
  })

  it('is one line of at most 140 characters', async () => {
    const description = (await set({ sentence: `a\n\u001b[31mb${'x'.repeat(1000)}` }))?.description
    expect(description).toMatch(/^a bx+…$/)
    expect(description).toHaveLength(140)
  })

  it('that is refused is told, with the permission it needs', async () => {
    const refusal = { kind: 'forbidden', status: 403, message: 'no' } as const
    const port: StatusPort = { set: () => Promise.resolve({ ok: false, refusal }) }
    expect(await publishStatus(port, 'default', outcome, undefined)).toEqual([
      { what: 'set the commit status leash', refusal, needs: { name: 'statuses', level: 'write' } },
    ])
  })
})
