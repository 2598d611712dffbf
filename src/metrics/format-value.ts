// Numbers as people read them: `42.5 %`, `−3.1 pp`, `0.412 nats`, `+3`. Same digits in every locale.

export type ValueUnit = 'fraction' | 'nats' | 'problems' | 'ratio' | 'tokens'

/** U+2212: as wide as a plus, and never broken from its number like a hyphen. */
const minus = '\u2212'

interface Style {
  readonly times: number
  readonly digits: number
  /** Behind a value, and behind a change. */
  readonly value: string
  readonly change: string
}

const styles: Readonly<Record<ValueUnit, Style>> = {
  fraction: { times: 100, digits: 1, value: ' %', change: ' pp' },
  nats: { times: 1, digits: 3, value: ' nats', change: ' nats' },
  ratio: { times: 1, digits: 3, value: '', change: '' },
  tokens: { times: 1, digits: 0, value: ' tokens', change: ' tokens' },
  problems: { times: 1, digits: 1, value: '', change: '' },
}

/** A value with its unit: 0.425 → `42.5 %`. Whole numbers of problems have no decimals. */
export function formatValue(value: number, unit: ValueUnit): string {
  return signed(value, unit, '') + styles[unit].value
}

/** A change with its sign and unit: −0.031 → `−3.1 pp`. */
export function formatChange(change: number, unit: ValueUnit): string {
  return signed(change, unit, '+') + styles[unit].change
}

/** A change's size without its sign, for sentences that say "fell by". */
export function formatSize(change: number, unit: ValueUnit): string {
  return signed(Math.abs(change), unit, '') + styles[unit].change
}

/** `−5.0 to −1.2 pp`: a range of changes, or of values, with its unit once. */
export function formatRange(lo: number, hi: number, unit: ValueUnit, of: 'value' | 'change'): string {
  const plus = of === 'change' ? '+' : ''
  return `${signed(lo, unit, plus)} to ${signed(hi, unit, plus)}${styles[unit][of]}`
}

/** A confidence level: 0.95 → `95 %`, 0.999 → `99.9 %`. */
export function formatLevel(level: number): string {
  return `${String(Number((level * 100).toFixed(4)))} %`
}

function signed(value: number, unit: ValueUnit, plus: '' | '+'): string {
  const { times, digits } = styles[unit]
  const size = Math.abs(value * times)
  const text = size.toFixed(decimals(size, unit, digits))
  if (Number(text) === 0) return text
  return (value < 0 ? minus : plus) + text
}

/** A number too small for the usual digits gets two that say something, unless it is no more than float noise. */
function decimals(size: number, unit: ValueUnit, digits: number): number {
  if (unit === 'problems' && Math.abs(size - Math.round(size)) < 1e-9) return 0
  if (size < 1e-9 || size >= 10 ** -digits) return digits
  return Math.min(9, 1 - Math.floor(Math.log10(size)))
}
