// Faults and notes → what a person reads on a terminal: each with what to do about it, all of them, none twice.
import type { Fault } from '../faults.ts'
import type { Note } from '../notes.ts'
import { printable } from './printable.ts'

export function renderFaults(faults: readonly Fault[], color: boolean): string {
  const once = [...new Map(faults.map((one) => [one.text, one])).values()]
  const [on, off] = color ? ['\u001b[1;31m', '\u001b[0m'] : ['', '']
  const lines = once.map(({ text, hint }) => `${on}✗${off} ${printable(text)}\n  ${printable(hint)}\n`)
  const title = once.length === 1 ? 'Leash cannot go on:' : `Leash cannot go on, for ${once.length} reasons:`
  return `${title}\n${lines.join('')}`
}

export function renderNotes(notes: readonly Note[]): string {
  const once = [...new Set(notes.map((note) => note.text))]
  return once.map((text) => `Note: ${printable(text)}\n`).join('')
}
