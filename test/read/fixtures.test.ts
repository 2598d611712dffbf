// Every format has a folder in fixtures/formats/, and every file there is read as that format, without a fault.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { formatsPage } from '../../scripts/docs-formats.ts'
import { formats } from '../../src/read/formats/index.ts'
import { findInputs } from '../../src/world/files.ts'
import { read, totals } from './sources.ts'
import type { Read } from './sources.ts'

async function readFixture(path: string): Promise<Read> {
  const { inputs, faults } = await findInputs([{ path: `fixtures/formats/${path}` }], 'candidate')
  expect(faults).toEqual([])
  return read(inputs)
}

describe('the fixtures', () => {
  it.each(formats.map(({ name }) => name))(
    '%s has a folder with a README and files that are read as such',
    async (name) => {
      expect(readFileSync(`fixtures/formats/${name}/README.md`, 'utf8')).not.toBe('')
      const { inputs } = await findInputs([{ path: `fixtures/formats/${name}` }], 'candidate')
      const reading = await read(inputs)
      expect(reading.files.length).toBeGreaterThan(0)
      expect(new Set(reading.files.map((file) => file.format))).toEqual(new Set([name]))
    },
  )

  it.each<[path: string, totals: Record<string, [number, number]>]>([
    ['plain/samples.jsonl', { aime24: [3, 1], amc23: [2, 1] }],
    ['plain/traces.jsonl', { aime24: [0, 0] }],
    ['plain/array.json', { all: [2, 1] }],
    ['generic/flat.jsonl', { 'tiny-math': [4, 3] }],
    ['generic/rollouts.jsonl', { all: [4, 1] }],
    ['generic/lists.jsonl', { all: [6, 4] }],
    ['generic/counts.jsonl', { all: [128, 64] }],
    ['generic/document.json', { all: [2, 1] }],
    ['tally/small.tally.jsonl', { aime24: [128, 3] }],
    ['verl/validation', { all: [4, 2] }],
    ['verl/rollout/7.jsonl', { all: [2, 1] }],
    ['qwen-math', { math500: [8, 4] }],
    ['lm-eval/org__model', { gsm8k: [2, 1] }],
    ['lm-eval/v0.4.2', { all: [2, 1] }],
    ['human-eval', { humaneval: [3, 1] }],
    ['inspect', { tiny: [4, 3], small: [2, 1] }],
    ['nemo-skills', { tiny: [4, 2] }],
    ['evalplus', { mbpp: [2, 1], humaneval: [3, 1] }],
    ['livecodebench', { livecodebench: [4, 1] }],
    ['lighteval/details.zip', { tiny: [12, 4], greedy: [3, 1] }],
    ['lighteval/older.zip', { flat: [12, 4] }],
    ['reasoning-gym', { simple_equations: [4, 2], tower_of_hanoi: [2, 1] }],
    ['skythought', { all: [3, 2] }],
    ['matharena', { aime_2025: [2, 1] }],
    ['rllm', { math500: [3, 2] }],
    ['openai-evals', { 'tiny.dev.v0': [2, 1] }],
    ['opencompass', { math_n2: [4, 3], aime: [2, 1] }],
    ['evalchemy', { AIME24: [6, 4] }],
    ['trl', { all: [7, 3] }],
    ['openrlhf', { all: [3, 2] }],
    ['bigcode', { all: [4, 2] }],
    ['every-eval-ever', { GSM8K: [4, 2] }],
    ['promptfoo', { all: [2, 1] }],
    ['helm', { 'mmlu:subject=algebra': [2, 1] }],
  ])('%s gives [samples, correct] %j', async (path, expected) => {
    const reading = await readFixture(path)
    expect(reading.faults).toEqual([])
    expect(totals(reading.rows)).toEqual(expected)
    const format = path.split('/')[0]
    expect(reading.files.map((file) => file.format)).toEqual(reading.files.map(() => format))
  })
})

describe('the names of this repository\u2019s files', () => {
  it('can be checked out on Windows', () => {
    const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
    expect(names.filter((name) => /[<>:"|?*\\\p{Cc}]|[. ](?:\/|$)/u.test(name))).toEqual([])
  })
})

describe('docs/formats.md', () => {
  it('is what the cards say (npm run docs)', () => {
    expect(readFileSync('docs/formats.md', 'utf8')).toBe(formatsPage())
  })
})
