// node scripts/run.mjs scripts/preview-comment.ts [REPORT.json…]
// The comment as GitHub shows it: Markdown, GitHub's sanitizer and style sheet, light and dark, on a phone and on a desk, as
// pages in tmp/comment/; where chromium is installed, as PNG too. Without arguments made-up reports that are hard to show.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { publishComment } from '../src/publish/comment.ts'
import { drawCharts } from '../src/render/charts/draw-charts.ts'
import { renderMarkdown } from '../src/render/markdown.ts'
import type { Illustration } from '../src/render/markdown.ts'
import { chartBars } from '../src/render/chart-bars.ts'
import { curveDiagrams } from '../src/render/mermaid.ts'
import type { Report } from '../src/render/report.ts'
import { githubHtml } from '../test/hostile/github-markdown.ts'
import { memoryComments } from '../test/publish/memory-comments.ts'
import { exampleReport } from '../test/render/example-report.ts'

const folder = 'tmp/comment'
const widths = [360, 900]
const style = readFileSync('node_modules/github-markdown-css/github-markdown.css', 'utf8')

function reports(files: readonly string[]): [string, Report][] {
  if (files.length > 0)
    return files.map((file) => [path.parse(file).name, JSON.parse(readFileSync(file, 'utf8')) as Report])
  const names = [
    'leaderboard_math_counting_and_probability_hard_v2_chat_template_no_system_prompt',
    'オリンピアード数学ベンチマーク第二版・難問のみ・日本語プロンプト',
    '@octocat <img src=x> | `x` \u202egnp.exe',
  ]
  return [
    ['four', exampleReport({ tasks: 4 })],
    ['names', exampleReport({ names, seed: 7 })],
  ]
}

/** The body that would be posted. */
async function bodyOf(report: Report, illustrations: readonly Illustration[]): Promise<string> {
  const port = memoryComments([])
  const sections = renderMarkdown(report, illustrations)
  const url = 'https://github.com/octo/rlvr/actions/runs/1'
  const writer = { stamp: { run: 1, attempt: 1 }, url, commit: 'a'.repeat(40) }
  await publishComment(port, { key: 'default', sections, start: true, writer })
  return port.all[0]?.body ?? ''
}

async function illustrationsOf(name: string, report: Report): Promise<Illustration[]> {
  const drawn = await drawCharts(report)
  return drawn.map((chart) => {
    for (const theme of ['light', 'dark'] as const)
      writeFileSync(`${folder}/${name}-${chart.name}-${theme}.svg`, chart[theme])
    const at = (theme: string): string => `${name}-${chart.name}-${theme}.svg`
    return { name: chart.name, alt: chart.alt, light: at('light'), dark: at('dark') }
  })
}

function page(body: string, open: boolean): string {
  const html = open ? githubHtml(body).replaceAll('<details>', '<details open>') : githubHtml(body)
  return `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0 } .markdown-body { padding: 16px; font-size: 14px }</style><article class="markdown-body">${html}</article>`
}

function shoot(name: string, width: number, theme: 'light' | 'dark'): void {
  const file = path.resolve(folder, name)
  const shown = spawnSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    `--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`,
    `--window-size=${width},${width < 500 ? 5200 : 3400}`,
    `--screenshot=${file}-${width}-${theme}.png`,
    `file://${file}.html`,
  ])
  if (shown.error !== undefined) console.warn(`no picture of ${name}: ${shown.error.message}`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, report] of reports(process.argv.slice(2))) {
  const pictures = await bodyOf(report, await illustrationsOf(name, report))
  writeFileSync(`${folder}/${name}.md`, pictures)
  const pages = {
    [name]: page(pictures, false),
    [`${name}-open`]: page(pictures, true),
    [`${name}-mermaid`]: page(await bodyOf(report, curveDiagrams(report)), false),
    [`${name}-bars`]: page(await bodyOf(report, chartBars(report)), false),
  }
  for (const [file, html] of Object.entries(pages)) writeFileSync(`${folder}/${file}.html`, html)
  for (const width of widths) for (const theme of ['light', 'dark'] as const) shoot(name, width, theme)
  shoot(`${name}-open`, 900, 'light')
  console.log(`${name}: ${pictures.length} characters`)
}
