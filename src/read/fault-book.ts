// Collects the faults of one file. A file that is wrong on every line says so a few times and then counts, each fault of
// each field by itself.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'

const listedOfEach = 5

export interface FaultBook {
  add(fault: Fault): void
  /** The faults in order; for each code and field with more than five, how many more there were. */
  list(): Fault[]
}

/** `unit`: what the file is made of. Formats count its records and speak of lines. */
export function faultBook(path: string, unit: 'line' | 'row' = 'line'): FaultBook {
  const [said, meant] = [`${path}, line `, `${path}, ${unit} `]
  const kept: Fault[] = []
  const counted = new Map<string, { readonly first: Fault; count: number }>()
  return {
    add(one) {
      const same = counted.get(kindOf(one)) ?? { first: one, count: 0 }
      counted.set(kindOf(one), same)
      same.count += 1
      if (same.count > listedOfEach) return
      kept.push(one.text.startsWith(said) ? { ...one, text: meant + one.text.slice(said.length) } : one)
    },
    list() {
      const more = [...counted.values()]
        .filter(({ count }) => count > listedOfEach)
        .map(({ first: { code, field }, count }) =>
          fault('more-of-the-same', {
            file: path,
            count: count - listedOfEach,
            code,
            field: everywhere(field),
          }),
        )
      return [...kept, ...more]
    },
  }
}

function kindOf({ code, field = '' }: Fault): string {
  return JSON.stringify([code, everywhere(field)])
}

/** `samples[3].correct` and `samples[7].correct` are one field. */
function everywhere<Field extends string | undefined>(field: Field): Field | string {
  return field?.replaceAll(/\[\d+\]/g, '[]') ?? field
}
