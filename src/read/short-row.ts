// A row → the same row with what is kept of very long texts, so that it does not matter whether its record was held whole
// or parsed as it came.
import { answerOf } from './answer-of.ts'
import { longestText, shortText } from './large/long-text.ts'
import type { Row } from './row.ts'

export function withShortTexts(row: Row): Row {
  if (!hasLongText(row)) return row
  const same = {
    task: row.task === undefined ? undefined : shortText(row.task),
    problem: shortText(row.problem),
  }
  if (row.kind === 'trace') return { ...row, ...same, trace: shortText(row.trace) }
  if (row.kind === 'sample') {
    const sample = row.sample === undefined ? undefined : shortText(row.sample)
    return { ...row, ...same, sample, answer: row.answer === undefined ? undefined : shortAnswer(row.answer) }
  }
  const answers =
    row.answers &&
    Array.from(row.answers, ([answer, seen, correct]) => [shortAnswer(answer), seen, correct] as const)
  return { ...row, ...same, answers }
}

function isLong(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.length > longestText
}

function hasLongText(row: Row): boolean {
  if (isLong(row.task) || isLong(row.problem)) return true
  if (row.kind === 'trace') return isLong(row.trace)
  if (row.kind === 'sample') return isLong(row.sample) || isLong(row.answer)
  if (row.answered !== undefined) return row.answered.longest > longestText
  for (const answer of row.answers ?? []) if (isLong(answer[0])) return true
  return false
}

function shortAnswer(answer: string | null): string | null {
  return answer === null ? null : answerOf(shortText(answer))
}
