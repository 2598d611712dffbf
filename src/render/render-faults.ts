// Faults → what a person reads on a terminal: each with what to do about it, all of them, none twice.
import type { Fault } from '../faults.ts'
import { printable } from './printable.ts'

export function renderFaults(faults: readonly Fault[], color: boolean): string {
  const once = [...new Map(faults.map((one) => [one.text, one])).values()]
  const [on, off] = color ? ['\u001b[1;31m', '\u001b[0m'] : ['', '']
  const lines = once.map(({ text, hint }) => `${on}✗${off} ${printable(text)}\n  ${printable(hint)}\n`)
  const title = once.length === 1 ? 'Leash cannot go on:' : `Leash cannot go on, for ${once.length} reasons:`
  return `${title}\n${lines.join('')}`
}
