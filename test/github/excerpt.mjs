// Makes openapi.json: the operations that Leash calls, cut out of GitHub's own OpenAPI description with everything they
// refer to. The description is 13 MB inside a 400 MB package, and so no dependency of this project. To make it again:
//   cd "$(mktemp -d)" && npm pack @octokit/openapi@23.0.2 && tar xzf *.tgz package/generated/api.github.com.json
//   node test/github/excerpt.mjs <that folder>/package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const prose = new Set(['description', 'summary', 'externalDocs'])
const operations = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/list-files',
  'repos/compare-commits',
  'repos/get-content',
  'git/get-commit',
  'issues/delete-comment',
  'repos/get',
  'repos/create-commit-status',
  'git/get-ref',
  'git/create-ref',
  'git/update-ref',
  'git/get-tree',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/get-blob',
  'git/delete-ref',
  'git/list-matching-refs',
  'repos/get-branch',
  'repos/list-commits',
  'repos/get-commit',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-commit-statuses-for-ref',
  'repos/get-combined-status-for-ref',
  'repos/get-collaborator-permission-level',
  'pulls/list',
  'pulls/get',
  'issues/get-comment',
  'reactions/create-for-issue-comment',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-workflow-run-artifacts',
  'actions/list-artifacts-for-repo',
  'actions/get-artifact',
  'actions/download-artifact',
  'users/get-authenticated',
]

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('Usage: node test/github/excerpt.mjs PATH/api.github.com.json')
const whole = JSON.parse(readFileSync(source, 'utf8'))
const excerpt = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  paths: {},
  components: {},
}

for (const [url, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!operations.includes(operation.operationId)) continue
    excerpt.paths[url] = { ...excerpt.paths[url], [method]: plain(operation) }
  }
}
follow(excerpt.paths)
// An id or a file name. In a path both are text, so a number is both, and "exactly one" would refuse it.
const workflow = excerpt.components.parameters['workflow-id'].schema
workflow.anyOf = workflow.oneOf
delete workflow.oneOf
const text = JSON.stringify(excerpt, null, 1).replaceAll(/\n\s+/g, '\n')
writeFileSync(path.join(import.meta.dirname, 'openapi.json'), `${text}\n`)
console.log(`${Object.keys(excerpt.paths).length} paths, ${text.length} characters`)

/** Without prose and vendor keys, which nothing here checks. Property names and examples stay as they are. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !prose.has(key) && !key.startsWith('x-'))
  // Two users of a commit are "nullable" without a type, which ajv refuses to compile; they are objects.
  const type = value.nullable === true && value.type === undefined ? { type: 'object' } : {}
  return { ...type, ...Object.fromEntries(kept.map(([key, inner]) => [key, inside(key, inner)])) }
}

function inside(key, value) {
  if (key === 'value' || key === 'example') return value
  if (key !== 'properties') return plain(value)
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, plain(schema)]))
}

/** Copies what is referred to, and what that refers to. */
function follow(value) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') copy(inner)
    else follow(inner)
  }
}

function copy(reference) {
  const [, , kind, name] = reference.split('/')
  if (excerpt.components[kind]?.[name] !== undefined) return
  excerpt.components[kind] = { ...excerpt.components[kind], [name]: plain(whole.components[kind][name]) }
  follow(excerpt.components[kind][name])
}
