import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parseCommandLine } from '../../src/options/command-line.ts'

describe('docs/history.md', () => {
  it('shows commands that Leash understands', async () => {
    const page = await readFile('docs/history.md', 'utf8')
    const commands = [...page.matchAll(/^leash (.+)$/gm)].map(([, rest = '']) =>
      [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    expect(commands.map((args) => parseCommandLine(args, '').kind)).toEqual([
      'history-add',
      'history-add',
      'history-add',
      'history-show',
      'history-accept',
      'history-site',
    ])
  })
})
