import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { placeLabels } from '../../../src/render/charts/place-labels.ts'
import type { Box } from '../../../src/render/charts/place-labels.ts'

const bounds = { left: 0, top: 0, right: 600, bottom: 400 }

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

describe('placing names', () => {
  it('puts a lonely name to the right of its point', () => {
    const [placed] = placeLabels([{ at: { x: 100, y: 100 }, width: 50, height: 12 }], [], bounds)
    expect(placed).toEqual({ box: { left: 109, right: 159, top: 94, bottom: 106 }, leader: undefined })
  })

  it('puts a name to the other side of an arrow that comes from the right', () => {
    const arrow = { from: { x: 300, y: 100 }, to: { x: 100, y: 100 } }
    const [placed] = placeLabels([{ at: { x: 100, y: 100 }, width: 50, height: 12 }], [arrow], bounds)
    expect(placed?.box.right).toBeLessThan(100)
  })

  it('leaves a name out that has no room anywhere', () => {
    const [placed] = placeLabels([{ at: { x: 100, y: 100 }, width: 700, height: 12 }], [], bounds)
    expect(placed).toBeUndefined()
  })

  it('lets no two names overlap and none leave the plane, however crowded', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: point, width: fc.integer({ min: 5, max: 130 }), height: fc.constant(12) })),
        (labels) => {
          const boxes = placeLabels(labels, [], bounds).flatMap((placed) =>
            placed === undefined ? [] : [placed.box],
          )
          for (const [i, box] of boxes.entries()) {
            expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false)
            expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true)
          }
        },
      ),
    )
  })
})
