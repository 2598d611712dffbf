// A value as the Parquet library gives it → what the same value would be in JSON. Changes lists and objects in place.

/** Whole numbers beyond 2^53 become text, as ids do; NaN is missing; times become ISO text; bytes become hex digits. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isNaN(value) ? null : value
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = plainValue(value[index])
    return value
  }
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields)) fields[key] = plainValue(fields[key])
  return fields
}
