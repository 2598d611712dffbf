// The fenced blocks of a Markdown page, so that what the docs show can be run.
import { readFileSync } from 'node:fs'

export interface Fence {
  readonly language: string
  readonly text: string
}

export function fencesOf(file: string): Fence[] {
  const page = readFileSync(file, 'utf8')
  return [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }))
}
