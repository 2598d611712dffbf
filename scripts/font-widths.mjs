// node scripts/font-widths.mjs LiberationSans-Regular.ttf LiberationSans-Bold.ttf
// Reads the advance width of every character these fonts have (Debian: fonts-liberation2) and writes
// src/render/charts/widths.ts. The fonts are not kept here. Liberation Sans has the metrics of Arial.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import opentype from 'opentype.js'

const [regular, bold] = process.argv.slice(2).map((file) => {
  const bytes = readFileSync(file)
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
})
const { unitsPerEm } = regular

/** Latin, Greek, Cyrillic, Hebrew, punctuation, arrows, mathematics, shapes: what names of tasks are made of. */
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x4ff],
  [0x5d0, 0x5ea],
  [0x1e00, 0x1eff],
  [0x2000, 0x20bf],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfffd, 0xfffd],
]

/** [code point, width] of the font's characters in these blocks, ascending. */
function advances(font) {
  const codes = Object.keys(font.tables.cmap.glyphIndexMap)
    .map(Number)
    .filter((code) => blocks.some(([first, last]) => code >= first && code <= last))
  return codes
    .sort((a, b) => a - b)
    .map((code) => [code, font.charToGlyph(String.fromCodePoint(code)).advanceWidth])
}

/** One letter of the alphabet per distinct width, most used first; no quote and no backslash among them. */
const alphabet = [...Array(0x17f - 0x23 + 1).keys()]
  .map((i) => String.fromCodePoint(0x23 + i))
  .filter(
    (letter) => letter !== "'" && letter !== '\\' && letter !== '`' && !/[\u007f-\u00a0\u00ad]/.test(letter),
  )

function encode(font) {
  const list = advances(font)
  const uses = new Map()
  for (const [, width] of list) uses.set(width, (uses.get(width) ?? 0) + 1)
  const widths = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([width]) => width)
  if (widths.length > alphabet.length)
    throw new Error(`${widths.length} widths are more than the alphabet has.`)
  const runs = []
  let next
  for (const [code, width] of list) {
    if (code !== next) runs.push([code, ''])
    runs.at(-1)[1] += alphabet[widths.indexOf(width)]
    next = code + 1
  }
  return { widths, runs }
}

function source(name, { widths, runs }) {
  const lines = runs.map(([code, letters]) => `    [0x${code.toString(16)}, '${letters}'],`)
  return `export const ${name}: FontWidths = {\n  widths: [${widths.join(', ')}],\n  runs: [\n${lines.join('\n')}\n  ],\n}\n`
}

writeFileSync(
  path.resolve(import.meta.dirname, '../src/render/charts/widths.ts'),
  `// Written by scripts/font-widths.mjs from Liberation Sans; do not edit. How wide each character is, and nothing else.

/** Advance widths of one font. Every letter of a run stands for one character: its place in \`alphabet\` is its place in \`widths\`. */
export interface FontWidths {
  /** In units of 1/${unitsPerEm} em. */
  readonly widths: readonly number[]
  readonly runs: readonly (readonly [firstCodePoint: number, letters: string])[]
}

export const unitsPerEm = ${unitsPerEm}

export const alphabet =
  '${alphabet.join('')}'

${source('regular', encode(regular))}
${source('bold', encode(bold))}`,
)
