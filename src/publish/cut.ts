// Text → at most so many of its characters, with a mark where it was cut.

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
