// Text from anywhere → text that the runner's log shows and does not obey.

/**
 * Makes workflow commands harmless (`::` at a line's start, the old `##[` anywhere) by a space inside them, and drops
 * control characters (ANSI, a bare CR that the runner takes for a new line) and the marks that turn text around.
 */
export function logLine(text: string): string {
  return text
    .replaceAll(controls, '')
    .split('\n')
    .map((line) => line.replace(/^\s*::/, ': :').replaceAll('##[', '## ['))
    .join('\n')
}

const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
