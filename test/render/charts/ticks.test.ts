import { describe, expect, it } from '@jest/globals'
import { multiples, niceStep, percentLabels, powersOfTwo } from '../../../src/render/charts/ticks.ts'

describe('ticks', () => {
  it.each([
    [1, 5, 0.2],
    [0.8, 8, 0.1],
    [0.05, 6, 0.01],
    [3, 6, 0.5],
    [700, 8, 100],
  ])('for a span of %d with at most %d steps are %d apart', (span, most, step) => {
    expect(niceStep(span, most)).toBe(step)
  })

  it('are free of rounding dust', () => {
    expect(multiples({ lo: 0, hi: 1 }, 0.1)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    expect(multiples({ lo: -0.15, hi: 0.1 }, 0.05)).toEqual([-0.15, -0.1, -0.05, 0, 0.05, 0.1])
  })

  it.each([
    [64, 300, [1, 2, 4, 8, 16, 32, 64]],
    [1024, 185, [1, 4, 16, 64, 256, 1024]],
    [100, 300, [1, 2, 4, 8, 16, 32, 64]],
    [1, 300, [1]],
    [8192, 100, [1, 16, 256, 4096]],
  ])('up to k = %d on %d px are powers of two that have room', (most, width, values) => {
    expect(powersOfTwo(most, width)).toEqual(values)
  })

  it.each([
    [0.2, "format(100 * abs(datum.value), '.0f') + ' %'"],
    [0.005, "format(100 * abs(datum.value), '.1f') + ' %'"],
    [0.0005, "format(100 * abs(datum.value), '.2f') + ' %'"],
  ])('%d apart are written by %s', (step, format) => {
    expect(percentLabels(step)).toBe(format)
  })
})
