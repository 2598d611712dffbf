// A config's name and text → its leaves, or a sentence on why it has none. The name decides the format.
import { budgets, Unreadable } from './leaf.ts'
import type { Leaves } from './leaf.ts'
import { readLaunch } from './read-launch.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'

/** A file that is not there has no keys. */
export function readConfig(file: string, text: string | undefined): Leaves | string {
  if (text === undefined) return new Map()
  const read = readerOf(file)
  if (read === undefined) return 'only YAML, JSON, TOML and shell scripts are compared key by key.'
  if (text.length > budgets.characters) return `it has more than ${budgets.characters} characters.`
  if (/[\u0000\ufffd]/.test(text)) return 'it is not text in UTF-8.'
  try {
    return read(text)
  } catch (error) {
    if (error instanceof Unreadable) return error.message
    throw error
  }
}

function readerOf(file: string): ((text: string) => Leaves) | undefined {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  switch (extension) {
    case 'yaml':
    case 'yml':
    case 'json':
      return readYaml
    case 'toml':
      return readToml
    case 'sh':
    case 'bash':
      return readLaunch
    case undefined:
    default:
      return undefined
  }
}
