// SVG → PNG at twice its size, for where SVG is not shown. Only the fonts that are handed in are known, so the same SVG
// gives the same bytes on every machine. Reads no files.
import type * as Resvg from '@resvg/resvg-wasm'
import { fontSizes } from './theme.ts'

export interface RasterFiles {
  /** resvg as WebAssembly. */
  readonly wasm: Uint8Array
  /** TrueType fonts; one of them has to be a family of the SVG, or its text is missing. */
  readonly fonts: readonly Uint8Array[]
}

/** Pixels a CSS pixel: sharp on the screens that most reviewers have. */
const scale = 2

/** resvg refuses to be set up twice. */
let ready: Promise<typeof Resvg> | undefined

/** Draws one SVG document. Throws where it is none. */
export async function drawPng(svg: string, files: RasterFiles): Promise<Uint8Array> {
  ready ??= load(files.wasm)
  const resvg = await ready
  const image = new resvg.Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [...files.fonts],
      defaultFontFamily: 'Liberation Sans',
      sansSerifFamily: 'Liberation Sans',
      defaultFontSize: fontSizes.label,
    },
  })
  try {
    const drawn = image.render()
    try {
      return drawn.asPng()
    } finally {
      drawn.free()
    }
  } finally {
    image.free()
  }
}

async function load(wasm: Uint8Array): Promise<typeof Resvg> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(Uint8Array.from(wasm))
  return resvg
}
