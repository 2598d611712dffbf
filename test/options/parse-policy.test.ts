import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Faults } from '../../src/faults.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'

/** Faults as `line:column what is wrong`. */
function faultsOf(text: string): string[] {
  try {
    parsePolicy(text, 'leash.yml')
  } catch (error) {
    if (error instanceof Faults) return error.faults.map((one) => one.text.replace(/^leash\.yml:/, ''))
    throw error
  }
  return []
}

function withRule(rule: string): string {
  return `version: 1\ngate:\n  - { ${rule} }\n`
}

describe('a good policy', () => {
  it('with nothing but its version is the default policy', () => {
    expect(parsePolicy('version: 1\n', 'leash.yml')).toEqual({
      ...defaultPolicy,
      file: 'leash.yml',
      sha256: createHash('sha256').update('version: 1\n').digest('hex'),
    })
  })

  it('is read key by key', () => {
    const text = `# yaml-language-server: $schema=docs/policy.schema.json
$schema: docs/policy.schema.json
version: 1
configs: ["configs/**/*.yaml"]
candidate: { artifact: "evals-*" }
baseline: { path: evals/base.jsonl }
origin: { path: [a.jsonl, b.jsonl] }
read: { format: lm-eval, threshold: 0.5, filter: none, metric: { gsm8k: acc, "*": em }, step: 40, accept-missing-answers: true }
fields: { problem: qid, correct: { path: status, is: [ok] }, answer: null }
budgets: { members: 7, expanded: 2GiB }
k: [256, 8]
gate:
  - { metric: pass@1, max-drop: 2pp }
  - metric: support.shrunk
    max: noise
    tasks: [aime24, "math*"]
    severity: warn
evidence: certain
undecided: { noise: fail }
level: 0.9
resamples: 2000
epsilon: 0.01
`
    expect(parsePolicy(text, 'leash.yml')).toEqual({
      file: 'leash.yml',
      sha256: createHash('sha256').update(text).digest('hex'),
      configs: ['configs/**/*.yaml'],
      candidate: { artifact: 'evals-*' },
      baseline: { path: ['evals/base.jsonl'] },
      origin: { path: ['a.jsonl', 'b.jsonl'] },
      read: {
        format: 'lm-eval',
        threshold: 0.5,
        filter: 'none',
        metric: [
          { where: 'gsm8k', value: 'acc' },
          { where: '*', value: 'em' },
        ],
        step: 40,
        acceptMissingAnswers: true,
        fields: { problem: { path: 'qid' }, correct: { path: 'status', is: ['ok'] }, answer: null },
      },
      budgets: { members: 7, expandedBytes: 2 ** 31 },
      k: [8, 256],
      gate: [
        {
          metric: 'pass@1',
          limit: { kind: 'max-drop', text: '2pp', amount: 0.02, unit: 'pp' },
          tasks: undefined,
          severity: 'fail',
          where: 'leash.yml:13:5',
        },
        {
          metric: 'support.shrunk',
          limit: { kind: 'max', text: 'noise', amount: undefined, unit: 'noise' },
          tasks: ['aime24', 'math*'],
          severity: 'warn',
          where: 'leash.yml:14:5',
        },
      ],
      evidence: 'certain',
      undecided: { missing: 'fail', noise: 'fail' },
      level: 0.9,
      resamples: 2000,
      epsilon: 0.01,
    })
  })

  it('may ask for a report without rules', () => {
    expect(parsePolicy('version: 1\ngate: []\n', 'leash.yml').gate).toEqual([])
  })

  it('may use an alias', () => {
    const text = 'version: 1\nbaseline: { path: &evals [a.jsonl] }\ncandidate: { path: *evals }\n'
    expect(parsePolicy(text, 'leash.yml').candidate).toEqual({ path: ['a.jsonl'] })
  })

  it('may have CRLF line ends and a byte order mark', () => {
    const text = '\uFEFFversion: 1\r\nk: [2]\r\ngate:\r\n  - { metric: srr, min: 0.9 }\r\n'
    const { k, gate } = parsePolicy(text, 'leash.yml')
    expect([k, gate[0]?.where]).toEqual([[2], 'leash.yml:4:5'])
  })
})

describe('a wrong policy says what is wrong and where', () => {
  it.each([
    ['no version', 'k: [1]\n', '1:1: "version" is missing.'],
    ['another version', 'version: 2\n', '1:10: this Leash reads policies of version 1, but "version" is 2.'],
    [
      'a version as text',
      'version: "1"\n',
      '1:10: this Leash reads policies of version 1, but "version" is "1".',
    ],
    [
      'a misspelt key',
      'version: 1\nconfgs: []\n',
      '2:1: there is no key "confgs" here; did you mean "configs"?',
    ],
    ['a key like nothing else', 'version: 1\nwatch: []\n', '2:1: there is no key "watch" here.'],
    ['a prototype for a key', 'version: 1\n__proto__: {}\n', '2:1: there is no key "__proto__" here.'],
    ['a merge key', 'version: 1\n<<: {}\n', '2:1: there is no key "<<" here.'],
    [
      'a misspelt key of a place',
      'version: 1\norigin: { pth: a }\n',
      '2:11: there is no key "pth" here; did you mean "path"?',
    ],
    [
      'two places',
      'version: 1\norigin: { path: a, tally: b }\n',
      '2:9: "origin" must be a map with exactly one of path, tally, artifact, history; with ref beside path or tally, workflow beside artifact, but is a map with "path", "tally".',
    ],
    [
      'no place',
      'version: 1\norigin: {}\n',
      '2:9: "origin" must be a map with exactly one of path, tally, artifact, history; with ref beside path or tally, workflow beside artifact, but is an empty map.',
    ],
    [
      'an empty list of paths',
      'version: 1\norigin: { path: [] }\n',
      '2:17: "origin.path" must be a path or glob, or a list of them, but is [].',
    ],
    [
      'another word for history',
      'version: 1\nbaseline: { history: last }\n',
      '2:22: "baseline.history" must be "nearest" or "merge-base", but is "last".',
    ],
    [
      'the same k twice',
      'version: 1\nk: [8, 8]\n',
      '2:4: "k" must be a list of different whole numbers from 1 on, such as [1, 8, 64], but is [8, 8].',
    ],
    ['a k of 0', 'version: 1\nk: [1, 0]\n', '2:8: "k[1]" must be a whole number from 1 on, but is 0.'],
    [
      'a level in percent',
      'version: 1\nlevel: 95\n',
      '2:8: "level" must be a number from 0.5 to 0.9999, such as 0.95, but is 95.',
    ],
    [
      'too few resamples',
      'version: 1\nresamples: 10\n',
      '2:12: "resamples" must be a whole number from 1000 to 100000, but is 10.',
    ],
    [
      'an epsilon of 1',
      'version: 1\nepsilon: 1\n',
      '2:10: "epsilon" must be a number from 0 up to, but not, 1, but is 1.',
    ],
    [
      'an epsilon that is no number',
      'version: 1\nepsilon: .nan\n',
      '2:10: "epsilon" must be a number from 0 up to, but not, 1, but is NaN.',
    ],
    ['an empty key', 'version: 1\ngate:\n', '2:6: "gate" must be a list of rules, but is empty.'],
    [
      'another evidence',
      'version: 1\nevidence: sure\n',
      '2:11: "evidence" must be "point", "significant" or "certain", but is "sure".',
    ],
    [
      'an unknown key of undecided',
      'version: 1\nundecided: { mising: fail }\n',
      '2:14: there is no key "mising" here; did you mean "missing"?',
    ],
    [
      'a threshold that is no number',
      'version: 1\nread: { threshold: "0.5" }\n',
      '2:20: "read.threshold" must be a number, or a map from tasks or paths to such values, but is "0.5".',
    ],
    ['a list', '- version: 1\n', '1:1: a policy is a map of keys, but this is a list.'],
    ['nothing', '', '1:1: the policy is empty.'],
    ['only a comment', '# later\n', '1:1: the policy is empty.'],
    [
      'no YAML',
      'version: 1\nk: [1\n',
      '3:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a key twice', 'version: 1\nk: [1]\nk: [2]\n', '3:1: this is not YAML: Map keys must be unique'],
    [
      'a tag',
      'version: 1\nk: !!js/function x\n',
      '2:4: this is not YAML: Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    [
      'two documents',
      'version: 1\n---\nversion: 1\n',
      '2:1: this is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })
})

describe('a wrong rule says what is wrong and where', () => {
  it.each([
    [
      'a misspelt metric',
      'metric: pas@1, max-drop: 1pp',
      '3:15: there is no metric "pas@1"; did you mean "pass@1"?',
    ],
    ['a metric like none', 'metric: loss, max: 1', '3:15: there is no metric "loss".'],
    ['K for K', 'metric: pass@k, max-drop: 1pp', '3:15: there is no metric "pass@k"; did you mean "pass@8"?'],
    [
      'a K of 0',
      'metric: pass@0, max-drop: 1pp',
      '3:15: there is no metric "pass@0"; did you mean "pass@1"?',
    ],
    ['no metric', 'max-drop: 1pp', '3:5: "gate[0].metric" is missing.'],
    ['no limit', 'metric: srr', '3:5: this rule sets no limit for srr.'],
    ['two limits', 'metric: srr, min: 0.5, max: 1', '3:5: this rule sets 2 limits: max, min.'],
    ['a limit the metric has not', 'metric: srr, max-drop: 1pp', '3:20: srr has no "max-drop".'],
    ['no unit', 'metric: pass@1, max-drop: 2', '3:33: "max-drop" needs a unit: 2pp or 2%?'],
    ['no unit, in quotes', 'metric: pass@1, max-drop: "2"', '3:33: "max-drop" needs a unit: 2pp or 2%?'],
    [
      'no unit for entropy',
      'metric: answer-entropy, max-drop: 0.1',
      '3:41: "max-drop" needs a unit: 0.1% or 0.1 nats?',
    ],
    [
      'a wrong unit',
      'metric: support.shrunk, max: 2pp',
      '3:36: "max" must be written like 5 or 2% or noise, but is "2pp".',
    ],
    [
      'noise where it means nothing',
      'metric: srr, min: noise',
      '3:25: "min" must be written like 0.1 or 2%, but is "noise".',
    ],
    [
      'noise as a floor',
      'metric: support.expanded, min: noise',
      '3:38: "min" must be written like 5 or 2%, but is "noise".',
    ],
    [
      'a negative limit',
      'metric: pass@1, max-drop: -2pp',
      '3:33: "max-drop" must be from 0pp to 100pp, but is "-2pp".',
    ],
    [
      'a drop of more than all',
      'metric: pass@1, max-drop: 101%',
      '3:33: "max-drop" must be from 0% to 100%, but is "101%".',
    ],
    [
      'percent without the sign',
      'metric: srr, min: 95',
      '3:25: "min" must be from 0 to 1, but is 95; did you mean "min: 95%"?',
    ],
    [
      'a limit that is a list',
      'metric: srr, min: [1]',
      '3:25: "gate[0].min" must be a number with its unit, such as 2pp, 20%, 0.1 nats or 5, but is [1].',
    ],
    [
      'one task without a list',
      'metric: srr, min: 1, tasks: aime',
      '3:35: "gate[0].tasks" must be a list of task names or globs, but is "aime".',
    ],
    [
      'another severity',
      'metric: srr, min: 1, severity: error',
      '3:38: "gate[0].severity" must be "fail" or "warn", but is "error".',
    ],
    ['a misspelt key', 'metric: srr, mim: 1', '3:20: there is no key "mim" here; did you mean "min"?'],
  ])('%s', (_name, rule, fault) => {
    expect(faultsOf(withRule(rule))).toEqual([fault])
  })

  it('lists all faults of a file at once, in its order', () => {
    const text = `version: 3
level: 95
gate:
  - { metric: pass@1, max-drop: 1 }
  - { metric: srrr, min: 1 }
  - { metric: srr, mn: 1 }
undecided: { noise: maybe }
`
    expect(faultsOf(text).map((fault) => fault.split(': ')[0])).toEqual([
      '1:10',
      '2:8',
      '4:33',
      '5:15',
      '6:20',
      '7:21',
    ])
  })
})

describe('a policy built to do harm is a fault, soon', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of 'bcdefghi'.split('').entries()) {
    bomb.push(
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'.charAt(index)}`).join(', ')}]`,
    )
  }
  it.each([
    ['aliases that multiply', bomb.join('\n'), /aliases/],
    [
      'deep lists',
      `version: 1\nk: ${'['.repeat(30_000)}`,
      /^2:\d+: maps and lists are nested more than 32 deep here/,
    ],
    ['deep lists on a line', '- '.repeat(30_000), /nested/],
    ['deep keys', '? '.repeat(30_000), /nested/],
    [
      'a huge file',
      `version: 1\n# ${'x'.repeat(1_000_000)}`,
      /^1:1: the policy has more than 65536 characters/,
    ],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  it('a list that contains itself', () => {
    expect(faultsOf('version: 1\nconfigs: &a [*a]\n')).toEqual([
      expect.stringMatching(/^2:\d+: "configs\[0\]" must be a text that is not empty, but is a list\.$/),
    ])
  })

  it('control characters in a key come out escaped', () => {
    expect(faultsOf('version: 1\n"a\\u001b[31m\\n::error::x": 1\n')).toEqual([
      '2:1: there is no key "a\\u001b[31m\\n::error::x" here.',
    ])
  })
})
