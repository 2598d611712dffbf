// Whole processes, timed from outside: wall-clock and processor seconds, peak memory. What they print goes to a file.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'

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
    env: plainEnvironment(),
  })
  const seconds = (performance.now() - begun) / 1000
  closeSync(out)
  if (done.status !== 0) throw new Error(`${command.join(' ')} failed: ${done.stderr}`)
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(stats, 'utf8').trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system, peakMegabytes: (kilobytes * 1024) / 1e6 }
}

/** Makes every Node process slower to start, on the machines that set it. */
const burdens = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']

function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !burdens.includes(name)))
}

/** Reads the file once, so that it is in the file cache, or drops it from there. */
export function setCache(file: string, cached: boolean): void {
  const command = cached ? ['cat', file] : ['python3', path.resolve('bench/readers/forget.py'), file]
  const done = spawnSync('/usr/bin/env', command, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (done.status !== 0) throw new Error(`${command.join(' ')} failed`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
