// A decimal number as the fraction it was written as: 0.28 is 28/100, which no double is.

interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The fraction that the shortest decimal form of `value` says. Undefined unless finite. */
function rationalOf(value: number): Rational | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(sign + whole + fraction)
  const places = fraction.length - Number(exponent)
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n }
}

/** ⌈share · k⌉ for a share written as a decimal. In doubles 0.28 · 25 is above 7 and would give 8. */
export function ceilOfShare(share: number, k: number): number | undefined {
  const rational = rationalOf(share)
  if (rational === undefined || !Number.isSafeInteger(k)) return undefined
  const product = rational.numerator * BigInt(k)
  const quotient = product / rational.denominator
  return Number(product > quotient * rational.denominator ? quotient + 1n : quotient)
}
