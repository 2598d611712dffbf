// The JSON Schema for editors and the parser must not tell a user different things.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { policySchema } from '../../scripts/docs-policy.ts'
import { Faults } from '../../src/faults.ts'
import { gateable } from '../../src/metrics/gateable.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { policyShape } from '../../src/options/policy-shape.ts'

const validate = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(policySchema())
const page = readFileSync('docs/policy.md', 'utf8')
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text)

function isGood(text: string): boolean {
  try {
    parsePolicy(text, 'leash.yml')
    return true
  } catch (error) {
    if (error instanceof Faults) return false
    throw error
  }
}

it('docs/policy.schema.json is fresh', () => {
  expect(JSON.parse(readFileSync('docs/policy.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(policySchema())),
  )
})

describe('the examples of docs/policy.md', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(4)
  })

  it.each(examples)('hold for parser and schema\n%s', (text) => {
    expect(() => parsePolicy(text, 'leash.yml')).not.toThrow()
    expect([validate(parse(text)), validate.errors]).toEqual([true, null])
  })

  it('show the default policy as it is', () => {
    const [, text = ''] = page.split('## The default policy')
    const shown = parsePolicy(/```yaml\n(.*?)```/s.exec(text)?.[1] ?? '', 'leash.yml')
    const { gate, ...rest } = defaultPolicy
    expect(shown).toEqual({
      ...rest,
      file: 'leash.yml',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      gate: gate.map((rule) => ({ ...rule, where: expect.any(String) })),
    })
  })

  it('name every key and every metric', () => {
    const named = [...Object.keys(policyShape.shape), ...gateable.map(({ name }) => name)]
    expect(named.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })
})

describe('parser and schema agree', () => {
  const rule = (text: string): string => `version: 1\ngate: [{ ${text} }]\n`
  it.each([
    [true, 'version: 1\n'],
    [true, 'version: 1\n$schema: ./policy.schema.json\n'],
    [false, 'version: 2\n'],
    [false, 'k: [1]\n'],
    [false, 'version: 1\nkk: [1]\n'],
    [false, '[]'],
    [true, 'version: 1\nk: [1, 64]\n'],
    [false, 'version: 1\nk: [1, 1]\n'],
    [false, 'version: 1\nk: [0]\n'],
    [false, 'version: 1\nk: [1.5]\n'],
    [false, 'version: 1\nk: 8\n'],
    [true, 'version: 1\nbaseline: { path: a }\n'],
    [true, 'version: 1\nbaseline: { path: [a, b] }\n'],
    [false, 'version: 1\nbaseline: { path: [] }\n'],
    [false, 'version: 1\nbaseline: { path: "" }\n'],
    [false, 'version: 1\nbaseline: { path: a, tally: b }\n'],
    [false, 'version: 1\nbaseline: {}\n'],
    [false, 'version: 1\nbaseline: { history: oldest }\n'],
    [true, 'version: 1\nbaseline: { history: merge-base }\n'],
    [true, 'version: 1\nbaseline: { artifact: a, workflow: evals.yml }\n'],
    [false, 'version: 1\nbaseline: { artifact: a, workflow: .github/workflows/evals.yml }\n'],
    [false, 'version: 1\nbaseline: { workflow: evals.yml }\n'],
    [true, 'version: 1\nbaseline: { ref: main, tally: a }\n'],
    [true, 'version: 1\nbaseline: { ref: main, path: [a, b] }\n'],
    [false, 'version: 1\nbaseline: { ref: main }\n'],
    [false, 'version: 1\nbaseline: { ref: main, artifact: a }\n'],
    [false, 'version: 1\nbaseline: { path: a, workflow: evals.yml }\n'],
    [true, 'version: 1\nread: { step: 3, accept-missing-answers: true, strict: true }\n'],
    [false, 'version: 1\nread: { step: -3 }\n'],
    [false, 'version: 1\nread: { acceptMissingAnswers: true }\n'],
    [true, 'version: 1\nread: { metric: { gsm8k: acc, "*": em }, threshold: { a: 0.5 }, step: { b: 3 } }\n'],
    [false, 'version: 1\nread: { metric: { gsm8k: 1 } }\n'],
    [false, 'version: 1\nread: { metric: [acc] }\n'],
    [false, 'version: 1\nread: { step: { b: -3 } }\n'],
    [true, 'version: 1\nfields: { problem: qid, correct: { path: "rollouts[].correct" }, answer: null }\n'],
    [true, 'version: 1\nfields: { correct: { path: status, is: [ok, 1, true] }, n: \'"a.b".n\' }\n'],
    [false, 'version: 1\nfields: { problems: qid }\n'],
    [false, 'version: 1\nfields: { problem: "a..b" }\n'],
    [false, 'version: 1\nfields: { problem: 7 }\n'],
    [false, 'version: 1\nfields: { correct: { path: ok, is: [] } }\n'],
    [false, 'version: 1\nfields: { correct: { is: [ok] } }\n'],
    [false, 'version: 1\nfields: { correct: { path: ok, threshold: 1 } }\n'],
    [true, 'version: 1\nbudgets: { members: 10, expanded: 1.5 TB, ratio: 20, nesting: 0, record: 64MiB }\n'],
    [true, 'version: 1\nbudgets: { expanded: 1000, nested: 2gib, path-length: 80 }\n'],
    [false, 'version: 1\nbudgets: { members: 0 }\n'],
    [false, 'version: 1\nbudgets: { members: 10MB }\n'],
    [false, 'version: 1\nbudgets: { expanded: lots }\n'],
    [false, 'version: 1\nbudgets: { nesting: 9 }\n'],
    [false, 'version: 1\nbudgets: { memers: 9 }\n'],
    [true, 'version: 1\nlevel: 0.5\n'],
    [false, 'version: 1\nlevel: 1\n'],
    [false, 'version: 1\nresamples: 999\n'],
    [false, 'version: 1\nepsilon: 1\n'],
    [true, 'version: 1\nundecided: { noise: fail }\n'],
    [false, 'version: 1\nundecided: fail\n'],
    [true, 'version: 1\ngate: []\n'],
    [false, 'version: 1\ngate:\n'],
    [true, rule('metric: pass@1, max-drop: 2pp')],
    [true, rule('metric: pass@max, max-rise: 2.5 %, tasks: [a], severity: warn')],
    [false, rule('metric: pass@1, max-drop: 2')],
    [false, rule('metric: pass@1, max-drop: "2"')],
    [false, rule('metric: pass@1, max-drop: 2 nats')],
    [false, rule('metric: pass@1, max-drop: -2pp')],
    [false, rule('metric: pass@0, max-drop: 2pp')],
    [false, rule('metric: pass@01, max-drop: 2pp')],
    [false, rule('metric: pass@k, max-drop: 2pp')],
    [false, rule('metric: xpass@1, max-drop: 2pp')],
    [false, rule('metric: pass@1')],
    [false, rule('metric: pass@1, max-drop: 2pp, min: 0.5')],
    [false, rule('metric: pass@1, max-drop: 2pp, tasks: a')],
    [false, rule('metric: pass@1, max-drop: 2pp, tasks: []')],
    [true, rule('metric: pass@1, min: 0.4')],
    [true, rule('metric: pass@1, min: 40%')],
    [false, rule('metric: pass@1, min: 40')],
    [true, rule('metric: support.shrunk, max: 5')],
    [true, rule('metric: support.shrunk, max: 5%')],
    [true, rule('metric: support.shrunk, max: noise')],
    [false, rule('metric: support.shrunk, min: noise')],
    [false, rule('metric: support.preserved, max: noise')],
    [false, rule('metric: support.shrunk, max-rise: 5')],
    [false, rule('metric: supportXshrunk, max: 5')],
    [true, rule('metric: nscr, min: -0.1')],
    [false, rule('metric: srr, min: -0.1')],
    [false, rule('metric: srr, min: 95')],
    [true, rule('metric: answer-entropy, max-drop: 0.1 nats')],
    [false, rule('metric: answer-entropy, max-drop: 0.1')],
    [false, rule('metric: answer-entropy, min: 10%')],
    [false, rule('max: 5')],
    [false, rule('metric: srr, min: null')],
  ])('that it is %s that this is a policy: %j', (good, text) => {
    expect({ parser: isGood(text), schema: validate(parse(text)) }).toEqual({ parser: good, schema: good })
  })
})
