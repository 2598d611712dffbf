// A seed → a stream of random numbers that is the same on every machine and in every version of Node.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  /** Uniform on 0 … n − 1, without bias. n is a whole number from 1 to 2^31. */
  readonly nextIndex: (n: number) => number
  /** Uniform on [0, 1), 53 bits. */
  readonly nextFloat: () => number
}

/**
 * Random numbers of xoroshiro128+ (pure-rand). Indices come from the generator's own 32 bits by multiplication with
 * rejection (Lemire, arXiv 1805.10941): 12 ns a draw where pure-rand's uniformInt takes several times as long, which
 * matters at the 10^7 draws of a bootstrap. Of `seed` the low 32 bits count. The generator's first outputs show the seed
 * (the first one is its complement), so it is jumped ahead.
 */
export function seeded(seed: number): Random {
  const generator = generatorOf(seed)
  return {
    nextIndex: (n) => {
      if (n > mostFromWord) return uniformInt(generator, 0, n - 1)
      let product = (generator.next() >>> 0) * n
      let index = Math.floor(product * PER_WORD)
      // What the 32 bits leave over; all of this is exact.
      if (product - index * WORD < n) {
        const reject = WORD % n
        while (product - index * WORD < reject) {
          product = (generator.next() >>> 0) * n
          index = Math.floor(product * PER_WORD)
        }
      }
      return index
    },
    nextFloat: () => uniformFloat64(generator),
  }
}

/** The generator's two 64-bit words, as 32-bit words with the lower ones first: for whoever goes on by himself. */
export function stateOf(seed: number): [number, number, number, number] {
  const [first = 0, second = 0, third = 0, fourth = 0] = generatorOf(seed).getState()
  return [second, first, fourth, third]
}

function generatorOf(seed: number): ReturnType<typeof xoroshiro128plus> {
  const generator = xoroshiro128plus(seed)
  generator.jump()
  return generator
}

const WORD = 2 ** 32
const PER_WORD = 2 ** -32
/** Up to here an index comes from one word of the generator, as 32 random bits times n are exact in a double. */
export const mostFromWord = 2 ** 21
