// What the inner loop only fetches ahead lies within its memory, too: also where the memory has just been used up.
import { expect, it } from '@jest/globals'
import { compiled } from '../../../src/read/scan/compiled.ts'
import { planOf } from '../../../src/read/scan/plan.ts'
import type { Exports } from '../../../src/read/scan/scanner.ts'

const module = new WebAssembly.Module(Buffer.from(compiled, 'base64'))

/** A scan of its own that is given lines one by one. */
function scan(): { feed(line: string): void; readonly memory: number; readonly records: number } {
  const never = (): never => {
    throw new Error('nothing here is odd')
  }
  const imports = {
    index: { odd: never },
    numbers: { number: never },
    different: { decode: never, count: never },
  }
  const wasm = new WebAssembly.Instance(module, imports).exports as unknown as Exports
  const write = (text: string, room: number): number => {
    const at = wasm.reserve(room, 0, 0)
    return Buffer.from(wasm.memory.buffer, at, room).write(text)
  }
  for (const { role, name } of planOf({ names: ['problem'], keys: ['correct'], attempt: 'sample' }))
    wasm.addField(role, write(name, name.length))
  wasm.begin(64 << 20, 8 << 20, 1n)
  return {
    feed(line) {
      const size = write(line, 1 << 16)
      wasm.scan(size, size, 0, false)
    },
    get memory() {
      return wasm.memory.buffer.byteLength
    },
    get records() {
      return wasm.countRecords()
    },
  }
}

function line(problem: number, sample: number): string {
  return `{"problem": "${problem}", "sample": ${sample}, "correct": true}\n`
}

it('an attempt far beyond those before it is looked for within the memory, wherever its problem lies', () => {
  const whole = scan()
  const grows: number[] = []
  for (let problem = 0; problem < 7000; problem += 1) {
    const before = whole.memory
    whole.feed(line(problem, 0))
    if (whole.memory > before && problem > 8) grows.push(problem)
  }
  expect(grows.length).toBeGreaterThan(1)
  for (const last of grows) {
    for (let problems = last - 6; problems <= last; problems += 1) {
      const one = scan()
      for (let problem = 0; problem < problems; problem += 1) one.feed(line(problem, 0))
      one.feed(line(problems - 1, 8191))
      expect(one.records).toBe(problems + 1)
    }
  }
})
