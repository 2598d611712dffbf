// A Parquet file → its rows as records, row group by row group, and only the columns that are wanted. Never holds more
// than one row group; a row group that is too large is a fault, as is whatever the file gets wrong.
import type { AsyncBuffer, FileMetaData } from 'hyparquet'
import { Faults, fault } from '../../faults.ts'
import { checkRatio, checkSize } from '../budget.ts'
import type { Rec } from '../format.ts'
import type { Limits } from '../limits.ts'
import { clipped } from '../shown.ts'
import type { Source } from '../source.ts'
import { windowsOf } from '../windows.ts'
import type * as library from './library.ts'
import { plainValue } from './plain-value.ts'
import { pruned } from './prune.ts'
import { shapeOf } from './shape.ts'

type Library = typeof library

/** Some rows of a Parquet file, and how large the part of the file is that they stand for, in bytes. */
export interface RowGroup {
  readonly records: Iterable<Rec>
  readonly bytes: number
}

export interface Parquet {
  /** A record with the file's columns and nothing in them. */
  readonly shape: unknown
  /** `wanted`: columns, or fields of them (`doc.query`); undefined: all. A row's `line` is its number, from 1. */
  groups(wanted: readonly string[] | undefined): AsyncIterable<RowGroup>
}

/** Reads the metadata, from the file's end. Throws `Faults`. */
export async function openParquet(source: Source, limits: Limits): Promise<Parquet> {
  const loaded = await import('./library.ts')
  const { path } = source
  try {
    const file = await bufferOf(source, limits)
    const metadata = await loaded.parquetMetadataAsync(file, { geoparquet: false })
    const shape = shapeOf(loaded.parquetSchema(metadata))
    return { shape, groups: (wanted) => groupsOf(loaded, file, metadata, wanted, path, limits) }
  } catch (error) {
    throw told(error, path, '')
  }
}

async function* groupsOf(
  { compressors, parquetReadObjects }: Library,
  file: AsyncBuffer,
  whole: FileMetaData,
  wanted: readonly string[] | undefined,
  path: string,
  limits: Limits,
): AsyncGenerator<RowGroup> {
  const metadata = guarded(() => pruned(whole, wanted), path)
  const sizes = metadata.row_groups.map(sizeOf)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  checkSize(path, all, limits)
  checkRatio(path, all, file.byteLength, limits)
  const rows = Number(metadata.num_rows)
  let start = 0
  for (const [index, group] of metadata.row_groups.entries()) {
    const end = start + Number(group.num_rows)
    const where = `, rows ${start + 1} to ${end}`
    const bytes = sizes[index] ?? 0
    if (bytes > limits.groupBytes) {
      throw new Faults([fault('parquet-group', { file: path, where, bytes, limit: limits.groupBytes })])
    }
    const options = { file, metadata, compressors, rowStart: start, rowEnd: end, geoparquet: false }
    const read = parquetReadObjects(options)
    const values = await read.catch((error: unknown) => {
      throw told(error, path, where)
    })
    yield { records: recordsOf(values, start), bytes: Math.floor((file.byteLength * values.length) / rows) }
    start = end
  }
}

function* recordsOf(values: readonly unknown[], start: number): Generator<Rec> {
  for (const [index, value] of values.entries()) yield { line: start + index + 1, value: plainValue(value) }
}

/** What a row group may take in memory: its bytes by its own account, and some for every value, be it packed to nothing. */
function sizeOf(group: FileMetaData['row_groups'][number]): number {
  let bytes = 8 * Number(group.num_rows)
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) continue
    bytes += Math.max(Number(column.total_uncompressed_size), 8 * Number(column.num_values))
  }
  return bytes
}

/** The library asks for ranges; a member of an archive is held whole. */
async function bufferOf(source: Source, limits: Limits): Promise<AsyncBuffer> {
  const windows = await windowsOf(source, limits)
  return {
    byteLength: windows.size,
    async slice(start, end) {
      const bytes = await windows.bytes(start, end ?? windows.size)
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
    },
  }
}

function guarded<T>(make: () => T, path: string): T {
  try {
    return make()
  } catch (error) {
    throw told(error, path, '')
  }
}

/** Whatever the library throws is a fault of the file. */
function told(error: unknown, file: string, where: string): Faults {
  if (error instanceof Faults) return error
  const why = error instanceof Error ? reason(error.message) : 'for an unknown reason.'
  return new Faults([fault('parquet-broken', { file, where, why })])
}

/** The metadata stand at the end of the file, and then the same four letters as at its start. */
function reason(message: string): string {
  const cut = /footer|too short|outside the bounds of the DataView/.test(message)
  return cut ? 'its end is missing or damaged (a cut-off download?).' : `${clipped(message)}.`
}
