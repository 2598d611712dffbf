// Progress of reading on a terminal: bytes, samples per second, time left. Appears only when the work takes longer than
// a second, and leaves nothing behind.
import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../read/model.ts'

const patienceMs = 1000
const megabyte = 1e6

/** A bar on `stream`, which must be a terminal. One bar for each `start`; the last one ends with the process. */
export function openProgressBar(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined
  let total = 0
  let done = 0
  let samples = 0
  let begun = 0
  return {
    start(bytes) {
      bar?.stop()
      bar = undefined
      total = bytes
      done = 0
      samples = 0
      begun = Date.now()
    },
    advance(bytes, more) {
      done += bytes
      samples += more
      const seconds = (Date.now() - begun) / 1000
      if (done >= total) {
        bar?.stop()
        bar = undefined
        return
      }
      if (bar === undefined && seconds * 1000 > patienceMs) {
        bar = newBar(stream)
        bar.start(Math.round(total / megabyte), 0, { rate: 0 })
      }
      bar?.update(Math.round(done / megabyte), { rate: Math.round(samples / seconds) })
    },
  }
}

function newBar(stream: NodeJS.WriteStream): SingleBar {
  const format =
    'reading {bar} {percentage} % · {value} of {total} MB · {rate} samples/s · {eta_formatted} left'
  return new SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: true, noTTYOutput: false },
    Presets.shades_classic,
  )
}
