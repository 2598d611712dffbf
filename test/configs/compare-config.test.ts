import { describe, expect, it } from '@jest/globals'
import { compareConfig } from '../../src/configs/compare-config.ts'
import type { ConfigChange, KeyChange } from '../../src/configs/compare-config.ts'
import { hostileNames } from '../hostile/names.ts'

function compared(
  before: string | undefined,
  after: string | undefined,
  file = 'configs/grpo.yaml',
): ConfigChange {
  const change = compareConfig({ file, before, after })
  if (change === undefined || !('keys' in change)) throw new Error(`not compared: ${JSON.stringify(change)}`)
  return change
}

/** `key: before → after @line`, shortest that says all. */
function told(before: string | undefined, after: string | undefined, file?: string): string[] {
  const one = ({ key, before: was, after: is, line }: KeyChange): string =>
    `${key}: ${was ?? 'none'} → ${is ?? 'none'} @${line ?? '?'}`
  return compared(before, after, file).keys.map(one)
}

const stay = 'a: 1\n'

describe('what changed in a YAML config', () => {
  it.each([
    ['a value', 'x:\n  y: 1\n', 'x:\n  y: 2\n', ['x.y: 1 → 2 @2']],
    ['a key that came', stay, 'a: 1\nb:\n  c: new\n', ['b.c: none → new @3']],
    ['a key that went', 'a: 1\nb: 2\n', stay, ['b: 2 → none @?']],
    ['lists by index', 'x: [1, 2]\n', 'x: [1, 3, 4]\n', ['x[1]: 2 → 3 @1', 'x[2]: none → 4 @1']],
    ['the line of a list item', 'x:\n- 1\n- 2\n', 'x:\n- 1\n- 3\n', ['x[1]: 2 → 3 @3']],
    ['maps in lists', 'x:\n- {y: 1}\n', 'x:\n- {y: 2}\n', ['x[0].y: 1 → 2 @2']],
    ['a scalar that became a map', 'x: 1\n', 'x:\n  y: 1\n', ['x: 1 → none @?', 'x.y: none → 1 @2']],
    ['empty maps and lists', 'x: {}\ny: []\n', 'x: []\ny: {}\n', ['x: {} → [] @1', 'y: [] → {} @2']],
    ['text that looks like a number', 'x: 1\n', 'x: "1"\n', ['x: 1 → "1" @1']],
    ['null and nothing', 'x: 1\n', 'x:\n', ['x: 1 → null @1']],
    ['numbers as they are written', 'x: 1e-6\n', 'x: 5.0e-7\n', ['x: 1e-6 → 5.0e-7 @1']],
    ['keys with dots', '"a.b": 1\na:\n  b: 1\n', '"a.b": 2\na:\n  b: 1\n', ['"a.b": 1 → 2 @1']],
    [
      'an anchor behind aliases',
      'x: &x {y: 1}\nz: *x\n',
      'x: &x {y: 2}\nz: *x\n',
      ['x.y: 1 → 2 @1', 'z.y: 1 → 2 @1'],
    ],
    [
      'an anchor that is set again',
      'x: &a 1\ny: *a\nz: &a 2\nw: *a\n',
      'x: &a 1\ny: *a\nz: &a 3\nw: *a\n',
      ['w: 2 → 3 @4', 'z: 2 → 3 @3'],
    ],
    [
      'merged maps, beneath own keys',
      'b: &b {y: 1, z: 1}\nx:\n  <<: *b\n  z: 5\n',
      'b: &b {y: 2, z: 2}\nx:\n  <<: *b\n  z: 5\n',
      ['b.y: 1 → 2 @1', 'b.z: 1 → 2 @1', 'x.y: 1 → 2 @1'],
    ],
    ['of several merged maps the first', 'x:\n  <<: [{y: 1}, {y: 2}]\n', 'x:\n  <<: [{y: 1}, {y: 3}]\n', []],
    ['the last of doubled keys', 'x: 1\nx: 2\n', 'x: 3\nx: 2\n', []],
    ['documents as a list', 'a: 1\n---\na: 1\n', 'a: 1\n---\na: 2\n', ['[1].a: 1 → 2 @3']],
    ['interpolations as text', 'x: ${a.b}\n', 'x: ${a.c}\n', ['x: ${a.b} → ${a.c} @1']],
    [
      'unknown tags',
      'x: !join [a]\ny: !a 1\n',
      'x: !join [b]\ny: !b 1\n',
      ['x[0]: a → b @1', 'y: !a "1" → !b "1" @2'],
    ],
    ['a whole file that is one value', 'one', 'two', ['(the whole file): one → two @?']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it.each([
    ['order', 'a: 1\nb: 2\n', 'b: 2\na: 1\n'],
    ['comments and style', 'x: {y: "text"} # old\n', "x:\n  y: 'text'\n"],
    ['ways to write a number', 'x: 1e-6\ny: 1\n', 'x: 0.000001\ny: 1.0\n'],
    ['line ends', 'a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\n'],
    ['an alias instead of its value', 'x: {y: 1}\nz: {y: 1}\n', 'x: &x {y: 1}\nz: *x\n'],
  ])('%s is no change', (_, before, after) => {
    expect(told(before, after)).toEqual([])
  })

  it('is the whole file where it came or went', () => {
    expect(compared(undefined, 'a: 1\nb: 2\n')).toMatchObject({
      change: 'added',
      keys: [{ key: 'a' }, { key: 'b' }],
    })
    expect(compared('a: 1\n', undefined)).toMatchObject({
      change: 'removed',
      keys: [{ before: '1', after: undefined }],
    })
    expect(compareConfig({ file: 'a.yaml', before: undefined, after: undefined })).toBeUndefined()
  })
})

describe('what changed in other formats', () => {
  it.each([
    [
      'a.json',
      '{\n\t"lr": 1e-6,\n\t"x": [true]\n}',
      '{\n\t"lr": 2e-6,\n\t"x": [false]\n}',
      ['lr: 1e-6 → 2e-6 @2', 'x[0]: true → false @3'],
    ],
    ['a.toml', '[a]\nx = 1\ny = "t"\n', '[a]\nx = 2\ny = "u"\n', ['a.x: 1 → 2 @2', 'a.y: t → u @3']],
    ['a.toml', '[[a]]\nx = 1\n[[a]]\nx = 2\n', '[[a]]\nx = 1\n[[a]]\nx = 3\n', ['a[1].x: 2 → 3 @?']],
    ['a.toml', 'd = 2020-01-01\nf = 1.0\n', 'd = 2020-01-02\nf = 1\n', ['d: 2020-01-01 → 2020-01-02 @1']],
    ['a.toml', 't = """\nx = 1\n"""\n[b]\nx = 1\n', 't = """\nx = 1\n"""\n[b]\nx = 2\n', ['b.x: 1 → 2 @5']],
    ['a.toml', 'l = [1,\n 2]\n', 'l = [1,\n 3]\n', ['l[1]: 2 → 3 @1']],
    ['a.toml', 'a.b.c = 1\n', 'a.b.c = inf\n', ['a.b.c: 1 → Infinity @1']],
  ])('%s', (file, before, after, expected) => {
    expect(told(before, after, file)).toEqual(expected)
  })
})

describe('what changed in a script that launches a training', () => {
  const verl = (lr: string): string =>
    `set -x\nLR=${lr} # per step\npython3 -m verl.trainer.main_ppo \\\n  algorithm.adv_estimator=grpo \\\n  actor_rollout_ref.actor.optim.lr=$LR \\\n  +trainer.x="a b" $@ 2>&1 | tee log.txt\n`
  const openRlhf = (more: string): string =>
    `deepspeed --module openrlhf.cli.train_ppo_ray \\\n   --init_kl_coef 0.01 \\\n   ${more} \\\n   --bf16\n`
  it.each([
    [
      'variables, filled in where they are used',
      verl('1e-6'),
      verl('5e-7'),
      ['LR: 1e-6 → 5e-7 @2', 'actor_rollout_ref.actor.optim.lr: 1e-6 → 5e-7 @5'],
    ],
    ['ways to write a number', verl('1e-6'), verl('0.000001'), []],
    ['flags', openRlhf('--eps_clip 0.2'), openRlhf('--eps_clip=0.28'), ['eps_clip: 0.2 → 0.28 @3']],
    ['a flag that came', openRlhf(''), openRlhf('--colocate_all'), ['colocate_all: none → "true" @3']],
    ['a flag with several values', openRlhf('--a x -1 y'), openRlhf('--a x -2 y'), ['a: x -1 y → x -2 y @3']],
    ['its comments: nothing', verl('1'), verl('1').replace('per step', "it's new"), []],
    ['quoted lines', "A='x\ny=1'\nB=1\n", "A='x\ny=1'\nB=2\n", ['B: 1 → 2 @3']],
    [
      'a variable with a default',
      'LR=${LR:-1e-6}\ntrain --lr $LR\n',
      'LR=${LR:-2e-6}\ntrain --lr $LR\n',
      ['LR: 1e-6 → 2e-6 @1', 'lr: 1e-6 → 2e-6 @2'],
    ],
    ['escaped marks', 'A="x\\"y"\nB=1\n', 'A="x\\"y"\nB=2\n', ['B: 1 → 2 @2']],
    ['what runs nothing', 'a=$(rm -rf x) b=`ls`\n', 'a=$(rm -rf x) b=`ls`\nc=1\n', ['c: none → 1 @2']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after, 'scripts/run_grpo.sh')).toEqual(expected)
  })
})

describe('a config that cannot be compared is a note', () => {
  const bomb = `${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}, *a${i - 1}`}]`).join('\n')}\n`
  it.each([
    ['broken YAML', 'a.yaml', 'a: 1\nb: [1\n', 'at the head, line '],
    ['broken JSON', 'a.json', '{"a": 1,\n"b": }}', 'at the head, line 2'],
    ['broken TOML', 'a.toml', 'a = 1\nb = \n', 'at the head, line 2'],
    ['an alias without an anchor', 'a.yaml', 'a: *b\n', 'alias'],
    ['aliases that multiply', 'a.yaml', bomb, 'more than 20000 values'],
    ['a node inside itself', 'a.yaml', 'a: &a [*a]\n', 'nested'],
    ['a map merged into itself', 'a.yaml', 'a: &a {<<: *a}\n', 'nested'],
    ['depth', 'a.yaml', '['.repeat(4000), 'nested'],
    ['depth in TOML', 'a.toml', `a = ${'['.repeat(90)}${']'.repeat(90)}`, 'nested'],
    ['size', 'a.yaml', `a: ${'x'.repeat(300_000)}`, 'more than 131072 characters'],
    ['bytes', 'a.yaml', 'a: \u0000', 'not text'],
    ['a broken script', 'run.sh', 'a=1\nb=${c\n', 'line 2: a substitution does not end'],
    ['another language', 'train.py', 'lr = 1', 'only YAML, JSON, TOML and shell scripts'],
  ])('%s', (_, file, after, why) => {
    expect(compareConfig({ file, before: '', after })).toMatchObject({
      code: 'config-unreadable',
      text: expect.stringContaining(why),
    })
  })

  it('names the side that is broken', () => {
    expect(compareConfig({ file: 'a.yaml', before: 'a: [', after: 'a: 1' })).toMatchObject({
      text: expect.stringContaining('a.yaml is not shown: at the base, line 1'),
    })
  })
})

describe('values', () => {
  it('are cut around their first difference', () => {
    const long = 'x'.repeat(300)
    const [change] = compared(`a: ${long}1${long}\n`, `a: ${long}2${long}\n`).keys
    expect(change?.before).toMatch(/^…x+1x+…$/)
    expect(change?.after).toMatch(/^…x+2x+…$/)
    expect(change?.before?.length).toBe(82)
  })

  it.each(['api_key', 'WANDB_API_KEY', 'hf_token', 'db-password', 'secret'])('of %s are not shown', (key) => {
    expect(told(`${key}: old\n`, `${key}: new\n`)).toEqual([`${key}: (not shown) → (not shown) @1`])
  })

  it.each(['pad_token', 'max_tokens'])('of %s are', (key) => {
    expect(told(`${key}: x\n`, `${key}: y\n`)).toEqual([`${key}: x → y @1`])
  })

  it.each(hostileNames)('and keys are what they are, whatever they are: %j', (name) => {
    const text = (value: string): string => JSON.stringify({ [name]: value })
    const keys = compared(text('old'), text(name), 'a.json').keys
    expect(keys).toHaveLength(name === 'old' ? 0 : 1)
    expect(keys[0]?.line).toBe(1)
  })

  it('named like parts of JavaScript are keys like others', () => {
    const file = '{"__proto__": {"x": 1}, "constructor": 1}'
    expect(told('{}', file, 'a.json')).toEqual([
      '(the whole file): {} → none @?',
      '__proto__.x: none → 1 @1',
      'constructor: none → 1 @1',
    ])
  })
})
