// Everything that is written down twice, made from one place: `npm run docs` writes it, CI fails when it is stale.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { actionTables, actionYml } from './docs-action.ts'
import { formatsPage } from './docs-formats.ts'
import { metricPages } from './docs-metrics.ts'
import { policySchema } from './docs-policy.ts'
import { readingPage } from './docs-reading.ts'

const run = 'fixtures/tiny-rlvr'

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function rewrite(file: string, change: (old: string) => string): void {
  write(file, change(readFileSync(file, 'utf8')))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The schema of a command's `--json`, from the types that make it. */
function outputSchema(path: string, type: string, title: string): object {
  const generator = createGenerator({
    path,
    tsconfig: 'tsconfig.json',
    type,
    skipTypeCheck: true,
    topRef: false,
  })
  return { title, ...generator.createSchema(type) }
}

/** The README's pictures: its own main command, with its charts kept. */
function writePictures(): void {
  const models = [
    '--baseline',
    `${run}/base.samples.jsonl.gz`,
    '--candidate',
    `${run}/grpo-fast.samples.jsonl.gz`,
  ]
  const done = spawnSync(
    process.execPath,
    ['dist/cli.js', 'compare', ...models, '--charts', 'docs/pictures'],
    {
      encoding: 'utf8',
    },
  )
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr)
}

rewrite('action.yml', actionYml)
rewrite('README.md', actionTables)
for (const { path: page, text } of metricPages()) write(page, text)
write('docs/formats.md', formatsPage())
write('docs/policy.schema.json', json(policySchema()))
write('docs/report.schema.json', json(outputSchema('src/render/report.ts', 'AnyReport', 'leash.report/1')))
write(
  'docs/inspect.schema.json',
  json(outputSchema('src/commands/inspect/inspection.ts', 'Inspection', 'leash.inspect/1')),
)
write('docs/reading-a-report.md', await readingPage(readFileSync('docs/reading-a-report.md', 'utf8')))
writePictures()
