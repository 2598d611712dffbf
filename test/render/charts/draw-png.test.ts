import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { drawCharts } from '../../../src/render/charts/draw-charts.ts'
import { drawPng } from '../../../src/render/charts/draw-png.ts'
import { exampleReport } from '../example-report.ts'
import { readSvg } from './read-svg.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): Uint8Array => readFileSync(path.join(root, file))
const wasm = read('node_modules/@resvg/resvg-wasm/index_bg.wasm')
const fonts = ['Regular', 'Bold'].map((weight) => read(`assets/fonts/LiberationSans-${weight}.ttf`))

/** Width and height are the first two numbers of a PNG's first chunk. */
function size(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial, &quot;Liberation Sans&quot;" width="60" height="20">${body}</svg>`

describe('a PNG', () => {
  it('is twice as large as the SVG it is drawn from, and the same each time', async () => {
    const [chart] = await drawCharts(exampleReport({ tasks: 1 }))
    const { width, height } = readSvg(chart?.light ?? '')
    const png = await drawPng(chart?.light ?? '', { wasm, fonts })
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect(size(png)).toEqual([2 * width, 2 * height])
    expect(await drawPng(chart?.light ?? '', { wasm, fonts })).toEqual(png)
  })

  it('has its text drawn by the shipped font, regular and bold', async () => {
    const empty = await drawPng(svg(''), { wasm, fonts })
    const regular = await drawPng(svg('<text y="15">Ab</text>'), { wasm, fonts })
    const bold = await drawPng(svg('<text y="15" font-weight="bold">Ab</text>'), { wasm, fonts })
    expect(new Set([empty, regular, bold].map((png) => Buffer.from(png).toString('hex'))).size).toBe(3)
    expect(await drawPng(svg('<text y="15">Ab</text>'), { wasm, fonts: [] })).toEqual(empty)
  })

  it('is refused of what is no SVG', async () => {
    await expect(drawPng('<p>', { wasm, fonts })).rejects.toThrow()
  })
})
