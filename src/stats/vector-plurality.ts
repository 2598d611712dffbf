// The law of who is drawn most often, by the loops of kernels/, which find the binomial laws in a memory that is kept.
import { lawFromZero } from './binomial-law.ts'
import { ownKernel, type Kernel } from './kernel.ts'
import type { Plurality } from './plurality.ts'
import type { Spread } from './spread.ts'

/** Undefined where the machine cannot. What it gives is undefined where this would take much memory. */
export function vectorPluralities(
  m: number,
): ((sorts: Spread, n: number) => Plurality | undefined) | undefined {
  const kernel = ownKernel()
  if (kernel === null) return undefined
  let book: Book | undefined
  return (sorts, n) => {
    const kinds = sorts.counts.length
    const all = sorts.answers.reduce((sum, many) => sum + many, 0)
    // For `wonWith`: a row for each number of ties, below the number of draws.
    const room = 8 * (Math.min(all, m) + 1) * (m + 1)
    if (n > mostThings || room > mostRoom) return undefined
    if (book?.n !== n || book.room < room || book.kinds < kinds)
      book = openBook(kernel, { m, n, room: 2 * room, kinds: 2 * kinds })
    return pluralityIn(book, sorts)
  }
}

const mostThings = 2 ** 20
const mostRoom = 2 ** 24

interface Book {
  readonly kernel: Kernel
  readonly m: number
  readonly n: number
  /** Bytes for `wonWith`, and how many kinds there is room for. */
  readonly room: number
  readonly kinds: number
  readonly at: { readonly laws: number; readonly kinds: number; readonly room: number }
  /** Where the next law goes. */
  end: number
}

/** What was in the memory before is not looked at again. */
function openBook(kernel: Kernel, sizes: Pick<Book, 'm' | 'n' | 'room' | 'kinds'>): Book {
  const { n, room, kinds } = sizes
  const inNumbers = (bytes: number): number => Math.ceil(bytes / 8) * 8
  const fixed = inNumbers(4 * (n + 1)) + 8 * kinds + inNumbers(room)
  const laws = kernel.reserve(fixed)
  new Uint32Array(kernel.memory.buffer, laws, n + 1).fill(0)
  const kindsAt = laws + inNumbers(4 * (n + 1))
  return { ...sizes, kernel, at: { laws, kinds: kindsAt, room: kindsAt + 8 * kinds }, end: laws + fixed }
}

function pluralityIn(book: Book, { counts, answers }: Spread): Plurality {
  const { kernel, m, n, at } = book
  const kinds = counts.length
  const numbers = new Uint32Array(kernel.memory.buffer, at.kinds, 2 * kinds)
  for (let kind = 0; kind < kinds; kind++) {
    numbers[2 * kind] = counts[kind] as number
    numbers[2 * kind + 1] = answers[kind] as number
  }
  return {
    steps: (kind) => withLaws(book, () => kernel.steps(at.laws, at.kinds, kinds, kind, m, at.room)),
    chance: (kind) => {
      const won = withLaws(book, () => kernel.plurality(at.laws, at.kinds, kinds, kind, n, m, at.room))
      return won / lastOf(book)
    },
  }
}

/** A number below 0 asks for a law. */
function withLaws(book: Book, ask: () => number): number {
  for (;;) {
    const found = ask()
    if (found >= 0 || Number.isNaN(found)) return found
    addLaw(book, -1 - found)
  }
}

/** As kernels/plurality.ts reads it: its length, and then its chances. */
function addLaw(book: Book, things: number): number {
  const { kernel, at, m, n } = book
  const law = lawFromZero(things, m / n, m)
  const place = book.end
  book.end += 8 + law.byteLength
  kernel.reserve(book.end - at.laws)
  const { buffer } = kernel.memory
  new Uint32Array(buffer, place, 1)[0] = law.length
  new Float64Array(buffer, place + 8, law.length).set(law)
  new Uint32Array(buffer, at.laws, n + 1)[things] = place
  return place
}

/** The chance that m of all n things are drawn. */
function lastOf(book: Book): number {
  const { kernel, at, m, n } = book
  const known = new Uint32Array(kernel.memory.buffer, at.laws, n + 1)[n] ?? 0
  const law = known === 0 ? addLaw(book, n) : known
  return new Float64Array(kernel.memory.buffer, law + 8, m + 1)[m] ?? Number.NaN
}
