// node scripts/run.mjs scripts/preview-trend.ts
// Draws the trend of made-up histories, light and dark, into tmp/trend/, to look at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { trendOf } from '../src/record/trend.ts'
import { drawTrends } from '../src/render/charts/draw-charts.ts'
import { aHistory } from '../test/record/a-history.ts'

const folder = 'tmp/trend'
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const histories = {
  1: aHistory({ entries: 1 }),
  2: aHistory({ entries: 2 }),
  10: aHistory({ entries: 10 }),
  40: aHistory({ entries: 40 }),
  200: aHistory({ entries: 200 }),
  poor: aHistory({ entries: 12, poor: true }),
}
for (const [name, past] of Object.entries(histories)) {
  const trend = trendOf(past, null)
  if (trend === undefined) throw new Error(name)
  for (const chart of await drawTrends([trend], (text) => {
    console.warn(`${name}: ${text}`)
  })) {
    writeFileSync(`${folder}/${name}-light.svg`, chart.light)
    writeFileSync(`${folder}/${name}-dark.svg`, chart.dark)
    console.log(`${name} (${chart.light.length} B): ${chart.alt}`)
  }
}
