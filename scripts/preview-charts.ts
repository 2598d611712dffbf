// node scripts/run.mjs scripts/preview-charts.ts
// Draws every chart of made-up reports that are hard to draw, light and dark, into tmp/charts/, with pages to look at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { drawCharts } from '../src/render/charts/draw-charts.ts'
import { exampleReport } from '../test/render/example-report.ts'

const folder = 'tmp/charts'
const stress = [
  'leaderboard_math_counting_and_probability_hard_v2_chat_template_no_system_prompt',
  'leaderboard_math_counting_and_probability_hard_v2_chat_template_system_prompt',
  'オリンピアード数学ベンチマーク第二版・難問のみ・日本語プロンプト',
  'رياضيات-أولمبياد-المستوى-المتقدم',
  '🧮 arithmetic 👩‍🔬🇯🇵',
  '<script>alert("x")</script> & \u001b[31mred\u001b[0m \u202egnp.exe',
]
const reports = {
  one: exampleReport({ tasks: 1 }),
  two: exampleReport({ tasks: 2, seed: 5 }),
  four: exampleReport({ tasks: 4 }),
  five: exampleReport({ tasks: 5, samples: 1024, problems: 30, seed: 3 }),
  twelve: exampleReport({ tasks: 12, seed: 2 }),
  fifty: exampleReport({ tasks: 50, seed: 4, problems: 200 }),
  names: exampleReport({ names: [...stress].sort(), seed: 7 }),
  'one-sample': exampleReport({ tasks: 4, samples: 1, problems: 300 }),
  'one-sample-12': exampleReport({ tasks: 12, samples: 1, problems: 300, intervals: false }),
  'some-entropies': exampleReport({ tasks: 4, entropies: 'some', intervals: false }),
  'no-entropies': exampleReport({ tasks: 2, entropies: 'none' }),
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, report] of Object.entries(reports)) {
  const drawn = await drawCharts(report, (text) => {
    console.warn(`${name}: ${text}`)
  })
  for (const theme of ['light', 'dark'] as const) {
    for (const chart of drawn) writeFileSync(`${folder}/${name}-${chart.name}-${theme}.svg`, chart[theme])
    const color = theme === 'light' ? '#fff' : '#0d1117'
    const body = drawn.map((chart) => `<p><img src="${name}-${chart.name}-${theme}.svg">`).join('\n')
    writeFileSync(
      `${folder}/${name}-${theme}.html`,
      `<body style="margin:8px;background:${color}">\n${body}\n`,
    )
  }
  for (const chart of drawn) console.log(`${name} ${chart.name}: ${chart.alt}`)
}
