import { describe, expect, it } from '@jest/globals'
import { findGate } from '../../src/metrics/gateable.ts'
import type { LimitKind } from '../../src/metrics/measure.ts'
import { parseLimit } from '../../src/options/limit.ts'

function parse(metric: string, kind: LimitKind, written: string | number): ReturnType<typeof parseLimit> {
  const form = findGate(metric)?.limits[kind]
  if (form === undefined) throw new Error(`${metric} has no ${kind}`)
  return parseLimit(kind, written, form)
}

describe('a limit', () => {
  it.each([
    ['pass@1', 'max-drop', '2pp', 0.02, 'pp', '2pp'],
    ['pass@1', 'max-drop', '2 pp', 0.02, 'pp', '2pp'],
    ['pass@1', 'max-drop', '0pp', 0, 'pp', '0pp'],
    ['pass@1', 'max-drop', '2.9%', 0.029, '%', '2.9%'],
    ['pass@1', 'max-rise', '250%', 2.5, '%', '250%'],
    ['pass@1', 'min', '40%', 0.4, 'ratio', '40%'],
    ['pass@1', 'min', 0.4, 0.4, 'ratio', '0.4'],
    ['support.shrunk', 'max', 5, 5, 'problems', '5'],
    ['support.shrunk', 'max', '5', 5, 'problems', '5'],
    ['support.shrunk', 'max', '5%', 0.05, '%', '5%'],
    ['support.shrunk', 'max', 'noise', undefined, 'noise', 'noise'],
    ['srr', 'min', '95%', 0.95, 'ratio', '95%'],
    ['nscr', 'min', -0.1, -0.1, 'ratio', '-0.1'],
    ['nscr', 'min', '-10%', -0.1, 'ratio', '-10%'],
    ['answer-entropy', 'max-drop', '20%', 0.2, '%', '20%'],
    ['answer-entropy', 'max-drop', '0.1nats', 0.1, 'nats', '0.1 nats'],
    ['answer-entropy', 'max-drop', '0.1 nats', 0.1, 'nats', '0.1 nats'],
    ['answer-entropy', 'min', 0.5, 0.5, 'nats', '0.5'],
  ] as const)('%s %s %s is read in natural units', (metric, kind, written, amount, unit, text) => {
    expect(parse(metric, kind, written)).toEqual({ kind, text, amount, unit })
  })

  it.each([
    ['', 'max-drop'],
    ['pp', 'max-drop'],
    ['2 percent', 'max-drop'],
    ['2PP', 'max-drop'],
    ['1e1pp', 'max-drop'],
    ['2pp\n', 'max-drop'],
    ['+2pp', 'max-drop'],
    ['1,5pp', 'max-drop'],
    ['٢pp', 'max-drop'],
    [Number.NaN, 'min'],
    [Infinity, 'min'],
    [1e-7, 'min'],
    ['constructor', 'min'],
    ['5constructor', 'min'],
  ] as const)('%j is none', (written, kind) => {
    expect(parse('pass@1', kind, written)).toHaveProperty(
      'why',
      expect.stringContaining('must be written like'),
    )
  })
})
