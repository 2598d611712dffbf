// Cells and parts as every part of the document writes them.
import { formatChange, formatRange, formatValue, type ValueUnit } from '../../metrics/format-value.ts'
import type { Block, Part, Table, Text } from '../document.ts'
import type { ReportChange } from '../report-metrics.ts'
import type { Range } from '../report-metrics.ts'
import type { Report } from '../report.ts'
import type { ReportTask } from '../report-task.ts'

/** What stands where nothing is known. */
export const unknown = '–'

export function part(name: string, blocks: readonly Block[], rest: Partial<Part> = {}): Part {
  return { name, essential: false, summary: undefined, blocks, ...rest }
}

export function taskName(task: string | null): Text {
  return task === null ? ['all problems'] : [{ name: task }]
}

export function intervalOf(interval: Range, unit: ValueUnit, change: boolean): string {
  return interval === null
    ? unknown
    : formatRange(interval[0], interval[1], unit, change ? 'change' : 'value')
}

/** Every task, and all problems where there are several tasks. */
export function rowsOf({ tasks, overall }: Pick<Report, 'tasks' | 'overall'>): readonly ReportTask[] {
  return tasks.length > 1 ? [...tasks, overall] : tasks
}

/** Words to the left, numbers to the right: the first `words` columns are words. */
export function tableOf(head: readonly string[], words: number, rows: readonly (readonly Text[])[]): Table {
  return { kind: 'table', head, align: head.map((_, index) => (index < words ? 'left' : 'right')), rows }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] }
}

export const changeHead = ['Baseline', 'Candidate', 'Change', 'Interval']

export function changeCells(
  { baseline, candidate, change, interval }: ReportChange,
  unit: ValueUnit,
): Text[] {
  return [
    [formatValue(baseline, unit)],
    [formatValue(candidate, unit)],
    [formatChange(change, unit)],
    [intervalOf(interval, unit, true)],
  ]
}
