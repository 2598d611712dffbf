// The port through which reading sees the world: named streams of bytes. World makes them, tests make them from strings.
import { Readable } from 'node:stream'
import type { Limits } from './limits.ts'
import type { ScanPlan } from './scan/plan.ts'
import type { Scanned } from './scan/scanner.ts'

/** How a file's bytes are packed; deflate without a frame is how they stand in a zip archive. */
export type Packing = 'none' | 'gzip' | 'deflate'

/** A stretch of a file as it is stored, and what it unfolds to. */
export interface StoredRange {
  /** The first byte, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly packing: Packing
  /** It must not unfold to more bytes than this, and to just as many as `exactly`, where that is known. */
  readonly most: number
  readonly exactly?: number | undefined
}

/** How many bytes and samples there are more than at the last call. */
export type Advance = (bytes: number, samples: number) => void

/** One file, as bytes. */
export interface Source {
  /** Shown to people; relative to where the user stands, `/` as separator. Hostile: escape before printing. */
  readonly path: string
  /** The same for two paths that lead to one file; undefined where the path is all there is. */
  readonly identity?: string | undefined
  /** As the first bytes say; undefined: text, packed or not. Set where archives are opened. */
  readonly kind?: 'parquet' | undefined
  /** How many bytes `open` delivers (as stored, so compressed), for progress. */
  readonly bytes: number
  /** Opens the file from its start; each call is a new pass. */
  open(): AsyncIterable<Uint8Array>
  /** The bytes from `start` up to, not including, `end`; for archives. Where absent, an archive is held in memory. */
  readRange?(start: number, end: number): AsyncIterable<Uint8Array>
  /**
   * Scans the file's lines for the planned fields, with as many threads as help. Undefined: it has to be read by `open`;
   * also where anything goes wrong, so that it is told there. Absent where there is no quicker way. `advance` may be told
   * now and then how many more stored bytes, and about how many lines, were scanned.
   */
  scan?(plan: ScanPlan, packing: Packing, limits: Limits, advance: Advance): Promise<Scanned | undefined>
  /** The same for a stretch of the file: a member of an archive. */
  scanRange?(plan: ScanPlan, range: StoredRange): Promise<Scanned | undefined>
}

/** One path the user named: what it resolved to. */
export interface Input {
  /** The task's name, where the user gave one with `name=PATH`. */
  readonly task: string | undefined
  /** As the user wrote it. */
  readonly path: string
  /** A folder's or glob's files that are no evals are passed over with a note; a file named outright must be one.
   * A file that turns out to be an archive is one to the reader: its members are like the files of a folder. */
  readonly named: 'file' | 'folder' | 'glob' | 'archive'
  /** Sorted by path, so that the order in which the file system answers changes nothing. */
  readonly sources: readonly Source[]
}

/** Bytes that are in memory, as a file that the user named. */
export function inputOf(path: string, bytes: Uint8Array): Input {
  const open = (): AsyncIterable<Uint8Array> => Readable.from([bytes])
  return { task: undefined, path, named: 'file', sources: [{ path, bytes: bytes.length, open }] }
}
