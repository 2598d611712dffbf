// A chunk as esbuild splits it, an ES module → the same as CommonJS, which Node loads at once, without starting its loader of
// ES modules. Exports are plain values where esbuild writes getters of getters, which are compiled one by one at their first
// use. Does not serve chunks that import each other in a ring: esbuild makes none, and test/doors/dist.test.ts looks.
import { transform } from 'esbuild'
import ts from 'typescript'

const common = { sourcefile: 'chunk', format: 'cjs', target: 'node20', charset: 'utf8' }
const exported =
  /^__export\(chunk_exports, \{\n([^}]*)\}\);\nmodule\.exports = __toCommonJS\(chunk_exports\);\n/m

/** Text of a chunk → text of the same as CommonJS. Throws where esbuild writes exports in a way that is not known here. */
export async function commonJs(chunk) {
  const { code } = await transform(chunk, {
    ...common,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
  })
  // What a chunk exports is what its importers see; nothing of it is to be wrapped for ES modules.
  const required = code.replaceAll(/__toESM\((require\("\.\/[^"]+"\))\)/g, '$1')
  // The second pass drops the helpers that nothing uses any more.
  const lean = await transform(withExports(required), {
    ...common,
    treeShaking: true,
    banner: `"use strict";${code.includes('__url') ? urlOfFile : ''}`,
  })
  return loadedLate(lean.code)
}

/** Modules of Node that it takes a millisecond or more to load. */
const slow = /^var (import_\w+) = require\("node:(crypto|fs\/promises|zlib)"\);\n/gm

/** CommonJS that loads these where it first uses them. */
export function loadedLate(code) {
  const names = new Map([...code.matchAll(slow)].map(([, name, module]) => [name, module]))
  return code
    .replaceAll(slow, '')
    .replaceAll(/\b(import_\w+)\./g, (use, name) =>
      names.has(name) ? `require("node:${names.get(name)}").` : use,
    )
}

const urlOfFile = '\nconst __url = require("node:url").pathToFileURL(__filename).href;'

function withExports(code) {
  const [block, list] = exported.exec(code) ?? []
  if (block === undefined) {
    if (code.includes('__toCommonJS')) throw new Error('esbuild writes the exports of a chunk in a new way.')
    return code
  }
  const changing = writtenTo(code)
  // `import_b.name`: handed on from another chunk.
  const pairs = [...list.matchAll(/^ {2}([\w$]+): \(\) => ([\w$.]+),?$/gm)]
  if (pairs.length !== list.trim().split('\n').length)
    throw new Error(`esbuild writes an export of a chunk in a new way:\n${list}`)
  const members = pairs.map(([, name, local]) =>
    changing.has(local) ? `get ${name}() { return ${local} }` : `${name}: ${local}`,
  )
  return `${code.replace(block, '')}module.exports = { ${members.join(', ')} };\n`
}

/** Names that are written to after their declaration, whatever scope they are in: rather one too many. */
function writtenTo(code) {
  const names = new Set()
  const target = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    else if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) pattern(node)
  }
  const pattern = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, pattern)
  }
  const visit = (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) target(node.left)
    else if (isStep(node)) target(node.operand)
    else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) target(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2023))
  return names
}

function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

function isStep(node) {
  const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind
  const isUnary = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)
  return isUnary && [PlusPlusToken, MinusMinusToken].includes(node.operator)
}
