// Whole processes, timed from outside: wall-clock and processor seconds, peak memory. What they print goes to a file.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** Of all its threads and children, in the system too: steadier than seconds on a busy machine. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

/** GNU time knows the process's peak memory and processor time. Throws where the command fails. */
export function timed(command: readonly string[], output: string): Run {
  const out = openSync(output, 'w')
  const stats = `${output}.time`
  const begun = performance.now()
  const done = spawnSync('/usr/bin/env', ['time', '-f', '%M %U %S', '-o', stats, ...command], {
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - begun) / 1000
  closeSync(out)
  if (done.status !== 0) throw new Error(`${command.join(' ')} failed: ${done.stderr}`)
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(stats, 'utf8').trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system, peakMegabytes: (kilobytes * 1024) / 1e6 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
