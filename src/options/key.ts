// What the key of a report may be: safe in a file name and in an HTML comment.

export const keyForm = 'at most 64 letters, digits, dots, dashes and underscores, a letter or digit first'

export function isKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
}
