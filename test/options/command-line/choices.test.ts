// The flags that every command that reads has.
import { describe, expect, it } from '@jest/globals'
import { Faults } from '../../../src/faults.ts'
import { parseCommandLine } from '../../../src/options/command-line.ts'
import type { AskedByFlags } from '../../../src/options/command-line/choices.ts'

function asked(...flags: string[]): AskedByFlags {
  const command = parseCommandLine(['inspect', 'a', ...flags], '')
  if (command.kind !== 'inspect') throw new Error('not parsed as inspect')
  return command.asked
}

describe('flags for where a file leaves a choice', () => {
  it.each<[flags: string[], choices: object]>([
    [['--metric', 'acc'], { metric: 'acc' }],
    [['--metric', 'acc', '--metric', 'em'], { metric: 'em' }],
    [['--metric', 'gsm8k=acc'], { metric: [{ where: 'gsm8k', value: 'acc' }] }],
    [['--metric', 'em', '--metric', 'gsm8k=acc'], { metric: [{ where: 'gsm8k', value: 'acc' }, 'em'] }],
    [['--metric', 'pass@k:k=1&n=8'], { metric: 'pass@k:k=1&n=8' }],
    [['--metric', 'aime*=pass@k:k=1&n=8'], { metric: [{ where: 'aime*', value: 'pass@k:k=1&n=8' }] }],
    [['--threshold', 'math=0.5'], { threshold: [{ where: 'math', value: 0.5 }] }],
    [['--step', '300'], { step: 300 }],
    [['--format', 'evals/*.jsonl=plain'], { format: [{ where: 'evals/*.jsonl', value: 'plain' }] }],
    [
      ['--field', 'problem=qid', '--field', 'correct=rollouts[].a=b', '--field', 'answer='],
      { fields: { problem: { path: 'qid' }, correct: { path: 'rollouts[].a=b' }, answer: null } },
    ],
  ])('%j', (flags, choices) => {
    expect(asked(...flags).choices).toEqual(choices)
  })

  it.each([
    [['--threshold', 'math=high'], 'It must be a number.'],
    [['--field', 'qid'], 'It must be ROLE=PATH; the roles are task, problem,'],
    [['--field', 'corect=ok'], 'It must be ROLE=PATH; the roles are task, problem,'],
    [['--field', 'correct=a..b'], 'Its path must be a path of keys, such as qid or rollouts[].correct.'],
    [['--max-members', 'many'], 'It must be a whole number from 1 to 10000000.'],
    [['--max-kept', '1TB'], 'It must be a size such as 500MB or 2GiB, from 1 to 4294967296 bytes.'],
    [['--max-nesting', '9'], 'It must be a whole number from 0 to 8.'],
  ])('%j is a fault', (flags, why) => {
    expect(() => asked(...flags)).toThrow(Faults)
    expect(() => asked(...flags)).toThrow(why)
  })
})

describe('flags for how much reading may take', () => {
  it('are numbers, and sizes with units', () => {
    const flags = '--max-members 7 --max-expanded 1.5GB --max-ratio 50 --max-path-length 80 --max-nesting 2'
    expect(asked(...flags.split(' '), '--max-nested', '64MiB', '--max-record', '1000').budgets).toEqual({
      members: 7,
      expandedBytes: 1.5e9,
      ratio: 50,
      pathLength: 80,
      nesting: 2,
      nestedBytes: 64 * 2 ** 20,
      recordBytes: 1000,
    })
  })
})
