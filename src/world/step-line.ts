// Progress of work in steps on a terminal: one line that is written over. Appears only when the work takes longer than a second,
// and leaves nothing behind.
const patienceMs = 1000
const clearLine = '\r\u001b[2K'

/** On `stream`, which must be a terminal; `now` in milliseconds. */
export function stepLine(
  stream: Pick<NodeJS.WriteStream, 'write'>,
  now: () => number,
): (done: number, all: number, next: string) => void {
  let begun: number | undefined
  let isShown = false
  return (done, all, next) => {
    begun ??= now()
    if (done >= all) {
      if (isShown) stream.write(clearLine)
      isShown = false
      begun = undefined
    } else if (now() - begun > patienceMs) {
      stream.write(`${clearLine}planning ${done + 1} of ${all}: ${next}`)
      isShown = true
    }
  }
}
