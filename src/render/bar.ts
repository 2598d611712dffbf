// A share → a bar of block characters, for where nothing can be drawn but text.

const full = '█'
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** `cells` characters stand for 1, in steps of an eighth; what is above 0 has at least the thinnest bar. */
export function bar(share: number, cells: number): string {
  const parts = Math.round(Math.min(1, Math.max(0, share)) * cells * 8)
  const shown = share > 0 ? Math.max(1, parts) : parts
  return full.repeat(Math.floor(shown / 8)) + (eighths[shown % 8] ?? '')
}
