import { describe, expect, it } from '@jest/globals'
import {
  formatChange,
  formatLevel,
  formatRange,
  formatSize,
  formatValue,
} from '../../src/metrics/format-value.ts'

describe('numbers for people', () => {
  it.each([
    [0.425, 'fraction', '42.5 %'],
    [1, 'fraction', '100.0 %'],
    [0.0004, 'fraction', '0.040 %'],
    [0.4123, 'nats', '0.412 nats'],
    [12, 'problems', '12'],
    [12 + 1e-13, 'problems', '12'],
    [3.14, 'problems', '3.1'],
    [0.04, 'problems', '0.040'],
    [0, 'problems', '0'],
    [0.95, 'ratio', '0.950'],
    [-0.1, 'ratio', '−0.100'],
  ] as const)('the value %p in %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text)
  })

  it.each([
    [-0.031, 'fraction', '−3.1 pp'],
    [0.031, 'fraction', '+3.1 pp'],
    [0, 'fraction', '0.0 pp'],
    [-0, 'fraction', '0.0 pp'],
    [-1e-17, 'fraction', '0.0 pp'],
    [-0.00031, 'fraction', '−0.031 pp'],
    [-0.12, 'nats', '−0.120 nats'],
    [3, 'problems', '+3'],
  ] as const)('the change %p in %s is %s', (change, unit, text) => {
    expect(formatChange(change, unit)).toBe(text)
  })

  it('a size has no sign', () => {
    expect([formatSize(-0.031, 'fraction'), formatSize(2, 'problems')]).toEqual(['3.1 pp', '2'])
  })

  it('a range names its unit once', () => {
    expect(formatRange(-0.05, 0.012, 'fraction', 'change')).toBe('−5.0 to +1.2 pp')
    expect(formatRange(0.3, 0.4, 'fraction', 'value')).toBe('30.0 to 40.0 %')
  })

  it('a level has no more digits than it needs', () => {
    expect([0.95, 0.999, 0.9999].map(formatLevel)).toEqual(['95 %', '99.9 %', '99.99 %'])
  })
})
