// A text that a tool wrote as the answer → the answer. By itself, because the thread that scans loads this and nothing beside it.

/** An extracted answer as the tool wrote it: empty text and null are a missing answer. */
export function answerOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text
}
