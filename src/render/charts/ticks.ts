// Ranges → values to put on an axis. Pure arithmetic.
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'

export interface Domain {
  readonly lo: number
  readonly hi: number
}

/** 1, 2 or 5 times a power of ten, such that `span` has at most `most` steps of it. */
export function niceStep(span: number, most: number): number {
  const rough = span / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return undusted(factor * power)
}

/** Multiples of `step` within `lo … hi`, free of rounding dust. */
export function multiples({ lo, hi }: Domain, step: number): number[] {
  const first = Math.ceil(lo / step - 1e-9)
  const last = Math.floor(hi / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => undusted((first + i) * step))
}

/** 0.6000000000000001 → 0.6: an axis that ends there would lose its tick at 0.6. */
export function undusted(value: number): number {
  return Number(value.toPrecision(12))
}

/** Vega expression for labels of fractions as percent without sign, with the digits that `step` needs. */
export function percentLabels(step: number): string {
  const digits = step >= 0.01 ? 0 : step >= 0.001 ? 1 : 2
  return `format(100 * abs(datum.value), '.${digits}f') + ' %'`
}

/** Powers of two up to `most`, so many that their labels have room on `width` px. 1 is always among them. */
export function powersOfTwo(most: number, width: number): number[] {
  const last = Math.floor(Math.log2(most))
  const perDoubling = width / Math.max(Math.log2(most), 1e-9)
  const widest = textWidth(String(2 ** last), fontSizes.tick) + 6
  const every = Math.max(1, Math.ceil(widest / perDoubling))
  return Array.from({ length: Math.floor(last / every) + 1 }, (_, i) => 2 ** (i * every))
}
