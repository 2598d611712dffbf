import { describe, expect, it } from '@jest/globals'
import { notesOnRefused } from '../../src/publish/refused.ts'
import type { Refused } from '../../src/publish/refused.ts'

const says = 'Resource not accessible by integration'
const lack = (what: string, name: Refused['needs']['name']): Refused => ({
  what,
  refusal: { kind: 'forbidden', status: 403, message: says },
  needs: { name, level: 'write' },
})
const wanted = [
  { name: 'contents', level: 'write' },
  { name: 'pull-requests', level: 'write' },
  { name: 'statuses', level: 'write' },
] as const

describe('what GitHub refused', () => {
  it('for want of permissions is one note, which names them and the YAML of all that the job needs', () => {
    const notes = notesOnRefused(
      [lack('write the comment', 'pull-requests'), lack('set x', 'statuses')],
      wanted,
    )
    expect(notes.map((note) => note.text)).toEqual([
      'GitHub refused to write the comment and to set x: it answered "403 Resource not accessible by integration". ' +
        'The token needs pull-requests: write and statuses: write. ' +
        'Add to the job: permissions: { contents: write, pull-requests: write, statuses: write } ' +
        '(pull requests from forks and by Dependabot have a read-only token whatever the job says: see docs/forks.md).',
    ])
  })

  it('names only what is missing, and keeps what is granted in the YAML', () => {
    const [note] = notesOnRefused([lack('set x', 'statuses')], wanted)
    expect(note?.text).toContain(
      'The token needs statuses: write. Add to the job: permissions: { contents: write,',
    )
  })

  it('for other reasons is a note each', () => {
    const outage = {
      ...lack('a', 'contents'),
      refusal: { kind: 'outage', status: 502, message: 'x' },
    } as const
    const limited = {
      ...lack('b', 'contents'),
      refusal: { kind: 'limited', status: 429, message: 'y' },
    } as const
    const notes = notesOnRefused([outage, limited, lack('c', 'contents')], wanted)
    expect(notes.map(({ text }) => /refused to (\w)/.exec(text)?.[1])).toEqual(['c', 'a', 'b'])
  })

  it('is nothing to tell where nothing was refused', () => {
    expect(notesOnRefused([], wanted)).toEqual([])
  })
})
