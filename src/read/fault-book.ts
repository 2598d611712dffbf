// Collects the faults of one file. A file that is wrong on every line says so a few times and then counts.
import { fault } from '../faults.ts'
import type { Fault, FaultCode } from '../faults.ts'

const listedPerCode = 5

export interface FaultBook {
  add(fault: Fault): void
  /** The faults in order; for each code with more than five, how many more there were. */
  list(): Fault[]
}

/** `unit`: what the file is made of. Formats count its records and speak of lines. */
export function faultBook(path: string, unit: 'line' | 'row' = 'line'): FaultBook {
  const [said, meant] = [`${path}, line `, `${path}, ${unit} `]
  const kept: Fault[] = []
  const counts = new Map<FaultCode, number>()
  return {
    add(one) {
      const count = (counts.get(one.code) ?? 0) + 1
      counts.set(one.code, count)
      if (count > listedPerCode) return
      kept.push(one.text.startsWith(said) ? { ...one, text: meant + one.text.slice(said.length) } : one)
    },
    list() {
      const more = [...counts]
        .filter(([, count]) => count > listedPerCode)
        .map(([code, count]) => fault('more-of-the-same', { file: path, count: count - listedPerCode, code }))
      return [...kept, ...more]
    },
  }
}
