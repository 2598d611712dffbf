// What the flags for people's own samples and for budgets do in the command itself.
import { expect, it } from '@jest/globals'
import { inFolder, leash } from './leash-cli.ts'

const files = {
  'own.jsonl': '{"qid":"a","rollouts":[true,false]}\n{"qid":"b","rollouts":[false,false]}\n',
}

it('--field says where the fields of own samples are, and a budget stops a record that is larger', async () => {
  const fields = ['--field', 'problem=qid', '--field', 'correct=rollouts[]']
  await inFolder(files, async (folder) => {
    const read = await leash(['inspect', 'own.jsonl', ...fields], folder)
    expect([read.code, read.stdout]).toEqual([0, expect.stringMatching(/own\.jsonl +generic +all +2 +4 +2/)])
    const stopped = await leash(['inspect', 'own.jsonl', ...fields, '--max-record', '20'], folder)
    expect(stopped.code).toBe(2)
    expect(stopped.stderr).toContain('own.jsonl, line 1: this record is longer than 20 bytes.')
    expect(stopped.stderr).toContain('--max-record 21 allows more')
  })
})
