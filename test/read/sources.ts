// Files made of text or bytes, and a sink that counts: what the tests of this room share.
import type { Fault, FaultCode } from '../../src/faults.ts'
import type { AskedChoices } from '../../src/read/choices.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import { readModel } from '../../src/read/read-model.ts'
import type { Reading } from '../../src/read/reading.ts'
import type { Row } from '../../src/read/row.ts'
import type { Input, Source } from '../../src/read/source.ts'

/** A file that arrives in pieces of `size` bytes. */
export function sourceOf(path: string, content: string | Uint8Array, size = 1 << 20): Source {
  const bytes = Buffer.from(content)
  return {
    path,
    bytes: bytes.length,
    open: () => arriving(piecesOf(bytes, size)),
  }
}

function* piecesOf(bytes: Buffer, size: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The chunks one by one, each made when it is asked for, as from a file system. */
export async function* arriving(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

export function fileInput(path: string, content: string | Uint8Array, task?: string): Input {
  return { task, path, named: 'file', sources: [sourceOf(path, content)] }
}

export function folderInput(path: string, files: Readonly<Record<string, string | Uint8Array>>): Input {
  const sources = Object.entries(files).map(([name, content]) => sourceOf(`${path}/${name}`, content))
  return { task: undefined, path, named: 'folder', sources }
}

export interface Read extends Reading {
  readonly rows: readonly (Row & { readonly settledTask: string })[]
}

/** Reads all inputs as one model. */
export async function read(
  inputs: readonly Input[],
  choices: AskedChoices = {},
  limits: Limits = defaultLimits,
): Promise<Read> {
  const rows: (Row & { settledTask: string })[] = []
  const sink = { add: (row: Row, task: string) => void rows.push({ ...row, settledTask: task }) }
  return { rows, ...(await readModel(inputs, choices, 'candidate', sink, undefined, limits)) }
}

/** Reads one file named outright. */
export async function readText(
  path: string,
  text: string | Uint8Array,
  choices: AskedChoices = {},
): Promise<Read> {
  return read([fileInput(path, text)], choices)
}

/** Records as JSON Lines. */
export function jsonLines(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

export function codes(faults: readonly Fault[]): FaultCode[] {
  return faults.map((fault) => fault.code)
}

/** [samples, correct ones] per task. */
export function totals(rows: Read['rows']): Record<string, [number, number]> {
  const found: Record<string, [number, number]> = {}
  for (const row of rows) {
    const total = (found[row.settledTask] ??= [0, 0])
    if (row.kind === 'sample') {
      total[0] += 1
      total[1] += Number(row.correct)
    } else if (row.kind === 'counted') {
      total[0] += row.n
      total[1] += row.c
    }
  }
  return found
}
