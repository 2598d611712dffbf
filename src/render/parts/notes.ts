// The notes of a report as a list. What is true of several tasks is said once, with their names.
import type { Part, Text } from '../document.ts'
import type { AnyReport, ReportNote } from '../report.ts'
import { part } from './cells.ts'

export function notesPart({ notes, tasks }: AnyReport): Part {
  const items = fold(notes, tasks.length).map((text): Text => [text])
  return part('notes', items.length === 0 ? [] : [{ kind: 'list', items }], {
    summary: `${items.length} ${items.length === 1 ? 'note' : 'notes'} on these numbers`,
  })
}

/** Each sentence once, where it first stood; `all` is the number of tasks in the report. */
function fold(notes: readonly ReportNote[], all: number): string[] {
  const said = new Map<string, { readonly around: readonly [string, string]; readonly tasks: Set<string> }>()
  for (const { text, task } of notes) {
    const name = task === undefined ? '' : `Task ${task}: `
    const at = name === '' ? -1 : text.indexOf(name)
    const around =
      at < 0 ? ([text, ''] as const) : ([text.slice(0, at), text.slice(at + name.length)] as const)
    const key = JSON.stringify([...around, at < 0])
    const same = said.get(key) ?? { around, tasks: new Set() }
    said.set(key, same)
    if (at >= 0 && task !== undefined) same.tasks.add(task)
  }
  return [...said.values()].map(({ around, tasks }) => around.join(naming([...tasks], all)))
}

function naming(tasks: readonly string[], all: number): string {
  const [first, second] = tasks
  if (first === undefined) return ''
  if (second === undefined) return `Task ${first}: `
  return tasks.length === all ? `All ${all} tasks: ` : `Tasks ${tasks.join(', ')}: `
}
