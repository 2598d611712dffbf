// Every kind of wrong input ends with exit code 2 and a sentence that says where, what was understood and what to do.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { inFolder, leash, lines, samples } from './leash-cli.ts'

interface Case {
  readonly kind: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Arguments after `compare`; else good.jsonl against bad.jsonl. */
  readonly args?: readonly string[]
  /** What the message must say, in this order. */
  readonly says: readonly string[]
}

const good = samples(4, 2, (problem) => problem % 3)
const both = ['--baseline', 'good.jsonl', '--candidate', 'bad.jsonl']
const policy = ['--baseline', 'good.jsonl', '--candidate', 'good.jsonl', '--policy', 'leash.yml']
const gate = (rule: string): string => `version: 1\nconfigs: ["*.yaml"]\ngate:\n  - ${rule}\n`

const lmEval = (filter: string): unknown => ({
  doc_id: 0,
  doc: {},
  target: '1',
  arguments: {},
  resps: [['1']],
  filtered_resps: ['1'],
  filter,
  metrics: ['exact_match'],
  doc_hash: 'aa',
  prompt_hash: 'bb',
  target_hash: 'cc',
  exact_match: 1.0,
})

const cases: readonly Case[] = [
  { kind: 'an empty file', files: { 'bad.jsonl': '' }, says: ['bad.jsonl', 'empty', 'Run it again'] },
  { kind: 'a missing file', files: {}, says: ['candidate: bad.jsonl', 'no such file', 'Check the path'] },
  {
    kind: 'a folder without evals',
    files: { 'evals/readme.txt': 'nothing here\n' },
    args: ['--baseline', 'good.jsonl', '--candidate', 'evals'],
    says: ['evals', 'none of its 1 files', 'plain'],
  },
  {
    kind: 'a file of another format than the one named',
    files: { 'bad.jsonl': good },
    args: [...both, '--format', 'human-eval'],
    says: ['bad.jsonl, line 1', 'task_id', 'human-eval'],
  },
  {
    kind: 'a format nobody knows',
    files: { 'bad.jsonl': good },
    args: [...both, '--format', 'exel'],
    says: ['"exel"', 'qwen-math'],
  },
  {
    kind: 'one side missing',
    files: {},
    args: ['--candidate', 'good.jsonl'],
    says: ['No baseline', '--baseline PATH'],
  },
  {
    kind: 'k above n',
    files: { 'leash.yml': gate('{ metric: pass@64, max-drop: 1pp }') },
    args: policy,
    says: ['leash.yml:4', 'pass@64', 'has 2', 'k ≤ 2'],
  },
  {
    kind: 'all answers missing',
    files: { 'bad.jsonl': lines([{ problem: 1, correct: false, answer: null }]) },
    says: ['bad.jsonl', 'all 1 samples', '"answer"', '--accept-missing-answers'],
  },
  {
    kind: 'a sample given twice',
    files: {
      'bad.jsonl': lines([
        { problem: 1, sample: 0, correct: true },
        { problem: 1, sample: 0, correct: false },
      ]),
    },
    says: ['bad.jsonl, line 2', 'sample 0 of problem 1', 'read before', 'Remove one'],
  },
  {
    kind: 'a score that is neither 0 nor 1',
    files: { 'bad.jsonl': lines([{ problem: 1, score: 0.3 }]) },
    says: ['bad.jsonl, line 1', '"score" is not always 0 or 1 (found: 0.3)', '--threshold'],
  },
  {
    kind: 'a field of the wrong type',
    files: { 'bad.jsonl': lines([{ problem: 1, correct: 'True' }]) },
    says: ['bad.jsonl, line 1', '"correct"', 'plain'],
  },
  {
    kind: 'a line that is not JSON',
    files: { 'bad.jsonl': `${good}{"problem":\n${good}` },
    says: ['bad.jsonl, line 9', 'not JSON', 'Repair or remove'],
  },
  {
    kind: 'records of no known tool',
    files: { 'bad.jsonl': lines([{ loss: 0.3, step: 4 }]) },
    says: ['bad.jsonl, line 1', 'loss, step', '--format'],
  },
  {
    kind: 'a git-LFS pointer',
    files: { 'bad.jsonl': 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 3\n' },
    says: ['bad.jsonl', 'git-LFS pointer', 'git lfs pull'],
  },
  {
    kind: 'a gzip file that was cut off',
    files: { 'bad.jsonl': gzipSync(good).subarray(0, 40) },
    says: ['bad.jsonl'],
  },
  {
    kind: 'the same file by two paths',
    files: { 'bad.jsonl': good },
    args: ['--baseline', 'good.jsonl', '--candidate', 'bad.jsonl', './bad.jsonl'],
    says: ['bad.jsonl', 'twice'],
  },
  {
    kind: 'several filters and no choice',
    files: { 'bad.jsonl': lines([lmEval('strict-match'), lmEval('flexible-extract')]) },
    says: ['bad.jsonl', 'several filters', 'flexible-extract', '--filter'],
  },
  {
    kind: 'a tally that cannot be right',
    files: { 'bad.jsonl': lines([{ leash: 'tally/1' }, { task: 'all', problem: '1', n: 2, c: 3 }]) },
    says: ['bad.jsonl, line 2', 'leash tally'],
  },
  {
    kind: 'nothing in common',
    files: { 'bad.jsonl': lines([{ task: 'other', problem: 1, correct: true }]) },
    says: ['no problem in common', 'other', 'aime24=PATH'],
  },
  {
    kind: 'other questions under the same ids',
    files: {
      'good.jsonl': lines([{ problem: 1, question: 'one?', correct: true }]),
      'bad.jsonl': lines([{ problem: 1, question: 'two?', correct: true }]),
    },
    says: ['no problem in common', '1 problems have the same id and another question text', 'same version'],
  },
  {
    kind: 'YAML that cannot be read',
    files: { 'leash.yml': 'version: 1\ngate: [\n' },
    args: policy,
    says: ['leash.yml:', 'not YAML'],
  },
  {
    kind: 'a misspelt key of the policy',
    files: { 'leash.yml': 'version: 1\nconfigs: ["*"]\ngats: []\n' },
    args: policy,
    says: ['leash.yml:3:1', 'gats', 'gate'],
  },
  {
    kind: 'a metric nobody knows',
    files: { 'leash.yml': gate('{ metric: pas@1, max-drop: 1pp }') },
    args: policy,
    says: ['leash.yml:4', 'pas@1', 'pass@1'],
  },
  {
    kind: 'a limit without its unit',
    files: { 'leash.yml': gate('{ metric: pass@1, max-drop: 2 }') },
    args: policy,
    says: ['leash.yml:4', '2pp', '2%'],
  },
  {
    kind: 'a task the policy names and no file has',
    files: { 'leash.yml': gate('{ metric: pass@1, max-drop: 2pp, tasks: [aime24] }') },
    args: policy,
    says: ['leash.yml:4', 'aime24', 'all'],
  },
  {
    kind: 'a policy that is not there',
    files: {},
    args: policy,
    says: ['leash.yml does not exist', 'Check the name'],
  },
  { kind: 'a flag nobody knows', files: {}, args: ['--basline', 'x'], says: ['--basline', '--help'] },
  {
    kind: 'a seed that is no number',
    files: {},
    args: [...both, '--seed', 'x'],
    says: ['--seed', 'whole number'],
  },
]

describe('leash compare, given', () => {
  it.each(cases)('$kind, says where and what to do and exits with 2', async ({ files, args, says }) => {
    const ran = await inFolder({ 'good.jsonl': good, ...files }, (folder) =>
      leash(['compare', ...(args ?? both)], folder),
    )
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' })
    let rest = ran.stderr
    for (const word of says) {
      expect(rest).toContain(word)
      rest = rest.slice(rest.indexOf(word))
    }
  })

  it('faults of every kind at once, lists them all', async () => {
    const files = {
      'good.jsonl': lines([{ problem: 1, score: 0.3 }]),
      'bad.jsonl': lines([
        { problem: 1, correct: 'True' },
        { problem: 2, correct: 'False' },
      ]),
    }
    const ran = await inFolder(files, (folder) => leash(['compare', ...both], folder))
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('good.jsonl, line 1')
    expect(ran.stderr).toContain('bad.jsonl, line 1')
    expect(ran.stderr).toContain('bad.jsonl, line 2')
  })

  it('a missing file, a wrong policy and a wrong file together, lists all three', async () => {
    const args = ['compare', '--baseline', 'gone.jsonl', '--candidate', 'good.jsonl', '--policy', 'leash.yml']
    const files = { 'good.jsonl': 'no JSON\n', 'leash.yml': 'version: 2\n' }
    const ran = await inFolder(files, (folder) => leash(args, folder))
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('leash.yml:1')
    expect(ran.stderr).toContain('gone.jsonl')
    expect(ran.stderr).toContain('good.jsonl')
  })
})
