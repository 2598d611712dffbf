// Numbers and names → words for labels and alternative texts, beside what metrics/format-value.ts writes.
import { formatValue } from '../../metrics/format-value.ts'
import { printable } from '../printable.ts'

/** Number of problems: whole where it is whole, else with one digit (an expectation). */
export function count(problems: number): string {
  return formatValue(problems, 'problems')
}

/** A share rounded for a label: 0.126 → `13 %`; below one percent with one digit. */
export function share(fraction: number): string {
  const percent = 100 * fraction
  return `${percent.toFixed(percent > 0 && percent < 1 ? 1 : 0)} %`
}

/** Full names and what is said of each, for an alternative text; beyond `most` only their number. */
export function list(items: readonly string[], most = 12): string {
  const rest = items.length - most
  return items.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

/** `task aime24`, `4 tasks`. */
export function tasksInWords(tasks: readonly { readonly task: string | null }[]): string {
  const [only] = tasks
  return tasks.length === 1 && only !== undefined ? `task ${nameOf(only)}` : `${tasks.length} tasks`
}

/** The task's whole name, safe to print. */
export function nameOf({ task }: { readonly task: string | null }): string {
  return task === null ? 'all problems' : printable(task).trim()
}
