// One file → its rows to the model, and what was understood of it; or why it was not read.
import { Faults, fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { faultBook } from './fault-book.ts'
import type { FaultBook } from './fault-book.ts'
import { spreadOf } from './file-counts.ts'
import { metreOf } from './metre.ts'
import type { Metre } from './metre.ts'
import type { Model } from './model.ts'
import { notRead } from './not-read.ts'
import { parseFile } from './parse-file.ts'
import type { FileParse, Opened } from './parse-file.ts'
import { openParquet } from './parquet/open-parquet.ts'
import type { FileReading } from './reading.ts'
import { recordReader } from './records.ts'
import type { RecordCounts, RecordReader } from './records.ts'
import { readScanned } from './scan/read-scanned.ts'
import type { ScannedFile } from './scan/read-scanned.ts'
import type { Source } from './source.ts'
import { unpack } from './unpack.ts'

export interface FileOutcome {
  /** Undefined: the file was not read. */
  readonly reading: FileReading | undefined
  /** Names of the file's problems, for finding those that several files have. */
  readonly problems: ReadonlyMap<string, number>
  /** Why the file was passed over, where it was. */
  readonly skipped?: string
  /** Of a file that was passed over; those of a file that was read are in its `reading`. */
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
}

/**
 * `task`: as the user named it. `must`: the file was named outright, so that passing it over would be wrong. `scanned`:
 * what a scan found, where there was one.
 */
export async function readFile(
  source: Source,
  task: string | undefined,
  must: boolean,
  model: Model,
  scanned?: ScannedFile,
): Promise<FileOutcome> {
  const quick = scanned && useScan(source, task, must, model, scanned)
  if (quick !== undefined) return quick
  if (scanned !== undefined) model.advance(-scanned.told.bytes, -scanned.told.samples)
  return parseWhole(source, task, must, model)
}

/** Undefined, and the model is as it was: the file has to be parsed whole, which also finds what is wrong with it. */
function useScan(
  source: Source,
  task: string | undefined,
  must: boolean,
  model: Model,
  scanned: ScannedFile,
): FileOutcome | undefined {
  const book = faultBook(source.path)
  const trial = model.trial()
  const parse = parseFile(source.path, task, must, trial, book)
  const records = { bareNaN: 0, invalidUtf8: 0 }
  const attempts = readScanned(scanned, parse, records)
  const { opened } = parse
  if (attempts === undefined || opened === undefined) return undefined
  for (const { row, bits } of attempts) {
    const settled = parse.taskOf(row, opened.format)
    if (!trial.addAttempts(settled, row.problem, row.question, bits)) return undefined
  }
  const reading = readingOf(source.path, opened, parse, records, book)
  if (book.list().length > 0 || !trial.commit()) return undefined
  model.advance(source.bytes - scanned.told.bytes, parse.counts.samples - scanned.told.samples)
  return { reading, problems: parse.counts.problems, notes: [], faults: book.list() }
}

async function parseWhole(
  source: Source,
  task: string | undefined,
  must: boolean,
  model: Model,
): Promise<FileOutcome> {
  const book = faultBook(source.path, source.kind === 'parquet' ? 'row' : 'line')
  const parse = parseFile(source.path, task, must, model, book)
  let records: RecordCounts = { bareNaN: 0, invalidUtf8: 0 }
  try {
    if (source.kind === 'parquet') await readRows(source, parse, model)
    else records = await readText(source, parse, model)
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    for (const one of error.faults) book.add(one)
  }
  const { opened } = parse
  if (opened === undefined) return notRead(source.path, parse, book, must, model)
  const reading = readingOf(source.path, opened, parse, records, book)
  return { reading, problems: parse.counts.problems, notes: [], faults: book.list() }
}

/** A second time from its start, where a first record is so large that it told no more than the format. */
async function readText(source: Source, parse: FileParse, model: Model): Promise<RecordCounts> {
  const metre = metreOf(parse, model)
  const records = recordReader(model.limits, parse.needs)
  if (!(await readOnce(source, parse, records, model, metre))) return records
  const anew = recordReader(model.limits, parse.needs)
  await readOnce(source, parse, anew, model, metreOf(parse, model, metre.stored))
  return anew
}

/** Whether reading has to start anew. */
async function readOnce(
  source: Source,
  parse: FileParse,
  records: RecordReader,
  model: Model,
  metre: Metre,
): Promise<boolean> {
  for await (const chunk of unpack(metre.watch(source.open()), source.path, model.limits)) {
    for (const outcome of records.push(chunk)) {
      const goesOn = parse.take(outcome)
      if (goesOn !== true) return goesOn === 'again'
    }
  }
  for (const outcome of records.end()) if (parse.take(outcome) === 'again') return true
  return false
}

/** The rows of a Parquet file; which columns are needed is known once its format is. */
async function readRows(source: Source, parse: FileParse, model: Model): Promise<void> {
  const parquet = await openParquet(source, model.limits)
  const opened = parse.begin(parquet.shape)
  if (opened === undefined) return
  let before = 0
  for await (const { records, bytes } of parquet.groups(opened.format.columns?.(parquet.shape))) {
    for (const record of records) parse.take({ record })
    model.advance(bytes, parse.counts.samples - before)
    before = parse.counts.samples
  }
}

function readingOf(
  path: string,
  { format, because, choices, parser }: Opened,
  parse: FileParse,
  records: RecordCounts,
  book: FaultBook,
): FileReading {
  parse.finish()
  const understood = parser.end()
  for (const one of parse.questions()) book.add(one)
  const { counts, notes } = parse
  const missing = counts.recorded.answers === 0 ? undefined : counts.missing
  if (missing !== undefined && missing === counts.recorded.answers && choices.acceptMissingAnswers !== true) {
    const field = format.answerField ?? 'answer'
    book.add(fault('all-answers-missing', { file: path, samples: counts.recorded.answers, field }))
  }
  return {
    path,
    format: format.name,
    because,
    tasks: counts.tasks,
    problems: counts.problems.size,
    samples: counts.samples,
    samplesPerProblem: spreadOf(counts.problems),
    recorded: counts.recorded,
    missingAnswers: missing,
    ...understood,
    traces: counts.traces,
    notes: [...notes, ...byteNotes(path, records)],
  }
}

function byteNotes(file: string, { bareNaN, invalidUtf8 }: RecordCounts): Note[] {
  const notes: Note[] = []
  if (bareNaN > 0) notes.push(note('bare-nan', { file, count: bareNaN }))
  if (invalidUtf8 > 0) notes.push(note('invalid-utf8', { file, count: invalidUtf8 }))
  return notes
}
