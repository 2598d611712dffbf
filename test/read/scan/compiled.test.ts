import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

it('the compiled scanner is what its sources compile to', async () => {
  const checked = await promisify(execFile)(process.execPath, ['scripts/assembly.mjs', '--check'])
  expect(checked).toEqual({ stdout: '', stderr: '' })
})
