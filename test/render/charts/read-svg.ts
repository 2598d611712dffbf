// SVG → its size and where its texts are, by a strict XML parser: what is not well-formed throws.
import { SaxesParser } from 'saxes'
import { textWidth } from '../../../src/render/charts/text-width.ts'

interface SvgText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ReadSvg {
  readonly width: number
  readonly height: number
  readonly texts: readonly SvgText[]
  readonly labels: readonly string[]
}

/** a c e / b d f, as in SVG's matrix(). */
type Matrix = readonly [number, number, number, number, number, number]

export function readSvg(svg: string): ReadSvg {
  const parser = new SaxesParser()
  const places: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  const texts: SvgText[] = []
  const labels: string[] = []
  const size = { width: 0, height: 0 }
  let open: { attributes: Record<string, string>; text: string } | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg')
      Object.assign(size, { width: Number(attributes['width']), height: Number(attributes['height']) })
    if (attributes['aria-label'] !== undefined) labels.push(attributes['aria-label'])
    places.push(times(places.at(-1), attributes['transform'] ?? ''))
    if (name === 'text') open = { attributes, text: '' }
  })
  parser.on('text', (text) => {
    if (open !== undefined) open.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'text' && open !== undefined) {
      texts.push(boxOf(open.attributes, open.text, places.at(-1)))
      open = undefined
    }
    places.pop()
  })
  parser.write(svg).close()
  return { ...size, texts, labels }
}

function times(outer: Matrix | undefined, transform: string): Matrix {
  let place: Matrix = outer ?? [1, 0, 0, 1, 0, 0]
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = (list ?? '').split(/[ ,]+/).map(Number)
    place = product(place, matrixOf(name ?? '', numbers))
  }
  return place
}

function matrixOf(name: string, [first = 0, second = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, second]
  if (name !== 'rotate') throw new Error(`The reader does not know ${name}().`)
  const angle = (first * Math.PI) / 180
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function boxOf(attributes: Record<string, string>, text: string, place: Matrix | undefined): SvgText {
  const fontSize = parseFloat(attributes['font-size'] ?? '')
  const width = textWidth(text, fontSize, attributes['font-weight'] === 'bold')
  const anchor = attributes['text-anchor']
  const start = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0
  const corners = [start, start + width].flatMap((x) =>
    [-0.75 * fontSize, 0.22 * fontSize].map((y) => [x, y] as const),
  )
  const [a, b, c, d, e, f] = place ?? [1, 0, 0, 1, 0, 0]
  const xs = corners.map(([x, y]) => a * x + c * y + e)
  const ys = corners.map(([x, y]) => b * x + d * y + f)
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
