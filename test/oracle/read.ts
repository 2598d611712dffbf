// Reads a case file of this folder; the caller says what is in it.
import { readFileSync } from 'node:fs'
import path from 'node:path'

export function readCases(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'))
}
