// Vega-Lite spec → SVG. The only file that knows vega at run time; it is large, so import it with `await import`.
// The same spec gives the same bytes on every machine: text is measured by our own table, never by an installed canvas.
import * as vega from 'vega'
import { compile } from 'vega-lite'
import type { TopLevelSpec } from 'vega-lite'
import { textWidth } from './text-width.ts'
import { fontFamily } from './theme.ts'

interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: string | number
}

/** Vega's type says nothing of it, but it looks here for how wide a text is. */
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: TextItem, text: string | number | null) => number }
}

function measure(item: TextItem, text: string | number | null): number {
  const isBold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600
  return textWidth(String(text ?? '').trim(), item.fontSize ?? 11, isBold)
}

/** Draws one chart. What vega would warn of goes to `onWarning`; nothing is printed. */
export async function draw(
  spec: TopLevelSpec,
  onWarning: (text: string) => void = () => undefined,
): Promise<string> {
  textMetrics.width = measure
  const logger = quietLogger(onWarning)
  const compiled = compile(spec, { logger })
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger })
  try {
    await view.runAsync()
    vega.resetSVGDefIds()
    return slim(await view.toSVG(), compiled.spec.description)
  } finally {
    view.finalize()
  }
}

/**
 * Says once what vega says of every text: the font. Its attribute holds `&quot;`, which no foreign text can, because
 * there every `&` is written `&amp;`. Adds the description for those who listen.
 */
function slim(svg: string, description = ''): string {
  const font = ` font-family="${fontFamily.replaceAll('"', '&quot;')}"`
  const said = description.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return svg
    .replaceAll(font, '')
    .replace('<svg ', () => `<svg role="img"${font} `)
    .replace('>', () => `><desc>${said}</desc>`)
}

function quietLogger(onWarning: (text: string) => void): vega.LoggerInterface {
  const report = (...messages: readonly unknown[]): vega.LoggerInterface => {
    onWarning(messages.map(String).join(' '))
    return logger
  }
  const ignore = (): vega.LoggerInterface => logger
  const level = (level?: number) => (level === undefined ? vega.Warn : logger)
  const logger: vega.LoggerInterface = {
    level: level,
    error: report,
    warn: report,
    info: ignore,
    debug: ignore,
  }
  return logger
}
