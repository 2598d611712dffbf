// A report as it is written today is what its published schema says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { inFolder, leash, samples } from '../doors/leash-cli.ts'

describe('docs/report.schema.json', () => {
  it('accepts what compare --json writes, with an origin and without answers', async () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
    )
    const files = {
      'a.jsonl': samples(8, 4, (problem) => problem % 4),
      'b.jsonl': samples(8, 4, (problem) => problem % 3),
    }
    const args = [
      'compare',
      '--origin',
      'a.jsonl',
      '--baseline',
      'a.jsonl',
      '--candidate',
      'b.jsonl',
      '--json',
      '-',
    ]
    const ran = await inFolder(files, (folder) => leash(args, folder))
    validate(JSON.parse(ran.stdout))
    expect(validate.errors).toBeNull()
  })
})
