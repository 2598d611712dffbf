// The files that drawing PNG takes, read from beside the bundle: resvg as WebAssembly, and the font with Arial's metrics.
import { readFile } from 'node:fs/promises'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import bold from '../../assets/fonts/LiberationSans-Bold.ttf'
import regular from '../../assets/fonts/LiberationSans-Regular.ttf'

/** resvg's WebAssembly, and the fonts that it is to know. */
export async function readRasterFiles(): Promise<{ wasm: Uint8Array; fonts: readonly Uint8Array[] }> {
  const read = (address: string): Promise<Uint8Array> => readFile(new URL(address, import.meta.url))
  return { wasm: await read(wasm), fonts: [await read(regular), await read(bold)] }
}
