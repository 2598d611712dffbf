// The records of one file → rows to the model. Detects the format at the first record that is JSON, in the same pass.
// Does not know where the bytes come from, nor what becomes of a file that is no eval.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { detect } from './detect.ts'
import type { FaultBook } from './fault-book.ts'
import { fileCounts } from './file-counts.ts'
import type { FileCounts } from './file-counts.ts'
import type { Needs } from './large/needs.ts'
import type { Choices, Format, FormatContext, Parser, Rec } from './format.ts'
import type { Model } from './model.ts'
import { brokenRecord, duplicateSample } from './record-faults.ts'
import type { Broken, Outcome } from './records.ts'
import type { Row, SampleRow } from './row.ts'
import { countedRow, singleRow } from './scan/counted-row.ts'
import type { Group } from './scan/groups.ts'
import { scoreBook } from './score.ts'
import type { ScoreBook } from './score.ts'
import { withShortTexts } from './short-row.ts'

/** A file whose format is known. */
export interface Opened {
  readonly format: Format
  readonly because: string
  /** What the user chose for it. */
  readonly choices: Choices
  readonly parser: Parser
}

export interface FileParse {
  readonly counts: FileCounts
  readonly notes: readonly Note[]
  /** Undefined until a record told the format. */
  readonly opened: Opened | undefined
  /** Why the file cannot be opened as any format. */
  readonly refused: Fault | undefined
  /** Records that were not JSON, while the format was not known. */
  readonly early: readonly Broken[]
  /** Detects the format from a record that is not taken: a first one, or the file's columns with nothing in them. */
  begin(shape: unknown): Opened | undefined
  /** Gives the rows that waited for the last record. */
  finish(): void
  /** What only the user can say, once all records are read. */
  questions(): Fault[]
  /** Takes one record; false: there is no point in reading on; `again`: the format is known now, and reading starts anew. */
  take(outcome: Outcome): boolean | 'again'
  /** What the format needs of a large record. */
  readonly needs: () => Needs
  /**
   * Takes a record that stands for several, and what they add up to. Gives its row; undefined: it has none; `whole`: the
   * file has to be parsed whole.
   */
  takeGroup(group: Group): SampleRow | undefined | 'whole'
  /** The row's task: as the file says, else as the user named it, else the format's. */
  taskOf(row: Row, format: Format): string
}

/** So many broken records at the start mean that this is no JSON at all. */
const enough = 5

/** `task`: as the user named it. `must`: the file was named outright. */
export function parseFile(
  path: string,
  task: string | undefined,
  must: boolean,
  model: Model,
  book: FaultBook,
): FileParse {
  const counts = fileCounts()
  const notes: Note[] = []
  const early: Broken[] = []
  let opened: Opened | undefined
  let refused: Fault | undefined
  let lastLine = 1
  const unsettled = new Map<string, { readonly line: number; readonly scores: ScoreBook }>()

  function open(first: Rec): Opened | undefined {
    const given = task === undefined ? [] : [task]
    const found = detect(first.value, path, must, model.choicesFor(path, given), model.formats)
    if ('fault' in found) {
      refused = found.fault
      return undefined
    }
    for (const one of early.splice(0)) book.add(brokenRecord(path, one))
    const { format, because } = found
    const tasks = [...given, ...(format.taskIn?.(first.value) ?? []), format.task(path)]
    const context = contextFor(format, because, model.choicesFor(path, tasks))
    return { format, because, choices: context.choices, parser: format.open(context) }
  }

  /** Broken records before the first good one are met again. */
  function begin(shape: Rec): boolean {
    const before = early.splice(0)
    opened = open(shape)
    if (opened === undefined) early.push(...before)
    return opened !== undefined
  }

  function contextFor(format: Format, because: string, choices: Choices): FormatContext {
    return {
      path,
      choices,
      format: format.name,
      because,
      note: (one) => notes.push(one),
      fault(one) {
        book.add(one)
      },
      unsettled(field, score, line) {
        const known = unsettled.get(field) ?? { line, scores: scoreBook() }
        known.scores.see(score)
        unsettled.set(field, known)
      },
      step(step) {
        model.step(task ?? format.task(path), step)
      },
    }
  }

  /** The format's, which may take a look at the path: once a file and not once a row. */
  let ownTask: string | undefined
  const taskOf = (row: Row, format: Format): string => row.task ?? task ?? (ownTask ??= format.task(path))

  function give(whole: Row, line: number, format: Format): void {
    const row = withShortTexts(whole)
    const settled = taskOf(row, format)
    if (model.add(row, settled)) counts.add(row, settled)
    else book.add(duplicateSample(row, path, line, settled))
  }

  function takeBroken(broken: Broken): boolean {
    if (opened === undefined) early.push(broken)
    else if (broken.cutOff) notes.push(note('cut-off-last-line', { file: path, line: broken.line }))
    else book.add(brokenRecord(path, broken))
    return opened !== undefined || early.length < enough
  }

  return {
    counts,
    notes,
    early,
    taskOf,
    get opened() {
      return opened
    },
    get refused() {
      return refused
    },
    begin(shape) {
      begin({ line: 1, value: shape })
      return opened
    },
    finish() {
      if (opened === undefined) return
      for (const row of opened.parser.rest?.() ?? []) give(row, lastLine, opened.format)
    },
    questions() {
      return [...unsettled].map(([field, { line, scores }]) =>
        fault('score-needs-threshold', { file: path, line, field, found: scores.list().join(', ') }),
      )
    },
    takeGroup(group) {
      if (opened === undefined) return undefined
      const [row] = opened.parser.rows({ line: 0, value: group.value, times: group.lines })
      if (row?.kind !== 'sample') return undefined
      const whole = row.sample === undefined ? countedRow(row, group) : singleRow(row, group)
      if (whole === undefined) return 'whole'
      give(whole, 0, opened.format)
      return row
    },
    needs() {
      if (opened === undefined) return 'shape'
      return (opened.choices.strict === true ? undefined : opened.format.needs) ?? 'all'
    },
    take(outcome) {
      if ('broken' in outcome) return takeBroken(outcome.broken)
      if ('shape' in outcome) return begin(outcome.shape) && 'again'
      opened ??= open(outcome.record)
      if (opened === undefined) return false
      lastLine = outcome.record.line
      for (const row of opened.parser.rows(outcome.record)) give(row, outcome.record.line, opened.format)
      return true
    },
  }
}
