import { expect, it } from '@jest/globals'
import { gathered } from '../../src/world/gathered.ts'

it('short texts are written as fewer long ones that come to the same', () => {
  const texts = Array.from({ length: 1000 }, (_, at) => `${at}\n`)
  const pieces = [...gathered(texts, 100)]
  expect(pieces.join('')).toBe(texts.join(''))
  expect(pieces.slice(0, -1).every((piece) => piece.length >= 100 && piece.length < 105)).toBe(true)
  expect([...gathered([])]).toEqual([])
})
