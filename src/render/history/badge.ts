// Latest entry → what shields.io's endpoint badge wants (https://shields.io/badges/endpoint-badge). Only our own words and
// numbers go in.
import { formatValue } from '../../metrics/format-value.ts'
import type { PastEntry } from '../../record/trend.ts'

const colors = { pass: 'brightgreen', undecided: 'yellow', fail: 'red' } as const

export function badge({ entry, acceptance }: PastEntry): string {
  const passAt1 = entry.overall.passAtK.find(({ k }) => k === 1)
  const value = passAt1 === undefined ? '' : `, pass@1 ${formatValue(passAt1.value, 'fraction')}`
  const accepted = acceptance === undefined ? '' : ', accepted'
  const message = `${entry.verdict ?? 'first'}${accepted}${value}`
  const color = entry.verdict === null ? 'blue' : acceptance === undefined ? colors[entry.verdict] : 'orange'
  return `${JSON.stringify({ schemaVersion: 1, label: 'leash', message, color })}\n`
}
