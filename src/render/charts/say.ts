// Numbers and names → words for labels and alternative texts. The same in every locale.
import { printable } from './printable.ts'

/** 0.4251 → `42.5%`. */
export function percent(fraction: number, digits = 1): string {
  return `${fixed(100 * fraction, digits)}%`
}

/** A change of a fraction, with its sign: −0.0123 → `−1.2 pp`. */
export function points(change: number): string {
  return `${signed(100 * change, 1)} pp`
}

/** `+0.12`, `−0.12`, `0.00`. */
export function signed(value: number, digits: number): string {
  const text = fixed(value, digits)
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`
}

/** Number of problems: whole where it is whole, else with one digit (an expectation). */
export function count(problems: number): string {
  return fixed(problems, Number.isInteger(problems) ? 0 : 1)
}

function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits)
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}

/** Full names and what is said of each, for an alternative text; beyond `most` only their number. */
export function list(items: readonly string[], most = 12): string {
  const rest = items.length - most
  return items.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

/** `1 task`, `4 tasks`. */
export function tasksInWords(tasks: readonly { readonly task: string | null }[]): string {
  const [only] = tasks
  return tasks.length === 1 && only !== undefined ? `task ${nameOf(only)}` : `${tasks.length} tasks`
}

/** The task's whole name, safe to print. */
export function nameOf({ task }: { readonly task: string | null }): string {
  return task === null ? 'all problems' : printable(task)
}
