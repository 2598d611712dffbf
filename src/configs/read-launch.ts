// Text of a shell script that launches a training (OpenRLHF and TRL by flags, verl by Hydra overrides) → its leaves: flags,
// overrides and variables, with the variables set above them filled in. Runs nothing, and knows only what stands in the text.
import { parse } from 'shell-quote'
import type { ParseEntry } from 'shell-quote'
import { collectLeaves, scalarLeaf, Unreadable } from './leaf.ts'
import type { Collector, KeyPath, Leaves } from './leaf.ts'

/** Throws `Unreadable`. */
export function readLaunch(text: string): Leaves {
  const collector = collectLeaves()
  const command = new Command(collector)
  for (const { line, text: physical } of statements(text)) {
    const continued = physical.endsWith('\\')
    command.read(continued ? physical.slice(0, -1) : physical, line)
    if (!continued) command.end()
  }
  command.end()
  return collector.leaves
}

/** One command after the other: what its words set. */
class Command {
  readonly #collector: Collector
  readonly #variables = new Map<string, string>()
  /** A flag that waits for its values. */
  #flag: { path: KeyPath; line: number; values: string[] } | undefined
  /** Only assignments have been read so far. */
  #opening = true

  constructor(collector: Collector) {
    this.#collector = collector
  }

  read(text: string, line: number): void {
    for (const token of this.#tokens(text, line)) {
      if (typeof token === 'string') this.#word(token, line)
      else if ('comment' in token) return
      else if (token.op === 'glob') this.#word(token.pattern, line)
      else this.end()
    }
  }

  #tokens(text: string, line: number): ParseEntry[] {
    try {
      return parse(text, (name) => this.#value(name))
    } catch {
      throw new Unreadable(`line ${line}: a substitution does not end.`)
    }
  }

  /** `NAME`, or `NAME:-default` where that is not set; what is not known stays as it is written. */
  #value(name: string): string {
    const [variable = '', fallback] = name.split(/:-([^]*)/)
    return this.#variables.get(variable) ?? fallback ?? `$${name}`
  }

  end(): void {
    this.#settle()
    this.#opening = true
  }

  #word(word: string, line: number): void {
    const flag = /^--([A-Za-z][\w.-]*)(?:=([^]*))?$/.exec(word)
    const override = /^[+~]{0,2}([A-Za-z_][\w.@/-]*)=([^]*)$/.exec(word)
    if (flag?.[1] !== undefined) this.#startFlag(flag[1].split('.'), flag[2], line)
    else if (override?.[1] !== undefined) this.#set(override[1], override[2] ?? '', line)
    else if (this.#flag !== undefined && !/^-[A-Za-z]/.test(word)) this.#flag.values.push(word)
    else if (word !== 'export') this.#opening = false
  }

  #startFlag(path: KeyPath, value: string | undefined, line: number): void {
    this.#settle()
    this.#opening = false
    if (value === undefined) this.#flag = { path, line, values: [] }
    else this.#add(path, value, line)
  }

  #set(key: string, value: string, line: number): void {
    this.#settle()
    if (this.#opening) this.#variables.set(key, value)
    this.#add(key.split('.'), value, line)
  }

  #settle(): void {
    const flag = this.#flag
    this.#flag = undefined
    if (flag !== undefined) this.#add(flag.path, flag.values.join(' ') || 'true', flag.line)
  }

  #add(path: KeyPath, value: string, line: number): void {
    const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value)
    this.#collector.visit(path)
    this.#collector.add({ path, line, ...(isNumber ? scalarLeaf(Number(value), value) : scalarLeaf(value)) })
  }
}

/** The script's lines, each with its number from 1; lines inside a quotation belong to the one that opened it. */
function statements(text: string): { line: number; text: string }[] {
  const found: { line: number; text: string[] }[] = []
  let quote = ''
  for (const [index, physical] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    const last = found.at(-1)
    if (quote !== '' && last !== undefined) last.text.push(physical)
    else found.push({ line: index + 1, text: [physical] })
    quote = quoteAfter(physical, quote)
  }
  return found.map(({ line, text }) => ({ line, text: text.join('\n') }))
}

/** The quotation mark that is open after a line; empty: none. */
function quoteAfter(line: string, before: string): string {
  let quote = before
  for (const [token, lead] of line.matchAll(/\\.|['"]|(^|\s)#/g)) {
    if (lead !== undefined && quote === '') return ''
    const escaped = token.startsWith('\\') && quote !== "'"
    const mark = escaped ? '' : token.slice(-1)
    if (mark === quote) quote = ''
    else if (quote === '' && (mark === '"' || mark === "'")) quote = mark
  }
  return quote
}
