// The built thread that counts: what it finds is what one thread finds, to the last bit, and where it fails that is heard.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { compare, compareByTwo } from '../../src/metrics/compare.ts'
import type { CountAside } from '../../src/metrics/compare-counts.ts'
import { countAsideBy } from '../../src/world/count-thread.ts'
import { pairingOf, repeat, settings, taskOf, type Problem } from '../metrics/pairs.ts'
import { inFolder } from './leash-cli.ts'

const built = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/count-worker.cjs'))

const answers = [
  ['right', 3, 3],
  ['wrong', 2, 0],
  [null, 1, 0],
] as const
const some: Problem[] = [
  ...repeat(3, { n: 6, c: 3, answers }, { n: 6, c: 0 }),
  ...repeat(2, { n: 8, c: 1, answers, tokens: [8, 99] }, { n: 6, c: 3, answers, tokens: [6, 200] }),
  ...repeat(4, { n: 7, c: 0, traces: [['r1/0', -5e6, 9]] }, { n: 9, c: 9, traces: [['r1/0', -4e6, 9]] }),
]
const one = pairingOf([taskOf(some, 'aime')])
const several = pairingOf([
  taskOf(some, 'aime'),
  taskOf(repeat(1, { n: 4, c: 2 }, { n: 4, c: 2 }), 'amc'),
  taskOf(some.slice(2), 'math'),
])

/** How many groups it took. */
function counted(aside: CountAside): { readonly aside: CountAside; readonly groups: () => number } {
  let groups = 0
  return {
    aside: (group, own) => {
      groups += 1
      return aside(group, own)
    },
    groups: () => groups,
  }
}

describe('comparing by two threads', () => {
  it.each([
    { what: 'one task', pairing: one, groups: 1 },
    { what: 'several tasks', pairing: several, groups: 4 },
  ])('gives the numbers and notes of one thread, for $what', async ({ pairing, groups }) => {
    const by = counted(countAsideBy(built, 1))
    for (const epsilon of [0, 0.2]) {
      const own = { ...settings, epsilon }
      expect(await compareByTwo(pairing, own, by.aside)).toEqual(compare(pairing, own))
    }
    expect(by.groups()).toBe(2 * groups)
  })

  it('is left to one where there is little to draw', async () => {
    const aside = countAsideBy(new URL('file:///nowhere/count-worker.cjs'), 1e9)
    expect(await compareByTwo(one, settings, aside)).toEqual(compare(one, settings))
  })

  it.each([
    {
      how: 'throws',
      script: "require('node:worker_threads').parentPort.on('message', () => { throw new Error('no') })",
      says: 'no',
    },
    {
      how: 'ends',
      script: "require('node:worker_threads').parentPort.on('message', () => process.exit(3))",
      says: 'exit code 3',
    },
  ])('fails where the thread $how', async ({ script, says }) => {
    await inFolder({}, async (folder) => {
      const file = path.join(folder, 'worker.cjs')
      writeFileSync(file, script)
      await expect(compareByTwo(several, settings, countAsideBy(pathToFileURL(file), 1))).rejects.toThrow(
        says,
      )
    })
  })
})
