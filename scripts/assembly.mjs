// Compiles assembly/ to WebAssembly and writes it, as text that any bundler and test runner reads, to
// src/read/scan/compiled.ts. The same sources give the same bytes on every machine. Skipped while nothing has changed.
// With --check it writes nothing, compiles, and fails where the file is another.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'assembly')
const compiledFile = path.join(root, 'src/read/scan/compiled.ts')

/** What the file must be for the sources as they are; slow. */
async function compileAssembly() {
  const asc = await import('assemblyscript/asc')
  let wasm
  const { error, stderr } = await asc.main(
    ['index.ts', '--outFile', 'scan.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    {
      readFile: (name) => {
        const file = path.join(folder, name)
        return existsSync(file) ? readFileSync(file, 'utf8') : null
      },
      writeFile: (_, contents) => void (wasm = contents),
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  return `// Made by scripts/assembly.mjs from assembly/, whose hash is ${sourceHash()}.\n\nexport const compiled =\n  '${Buffer.from(wasm).toString('base64')}'\n`
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort())
    hash.update(`${name}\0${readFileSync(path.join(folder, name), 'utf8')}\0`)
  return hash.digest('hex')
}

export async function writeAssembly() {
  if (existsSync(compiledFile) && readFileSync(compiledFile, 'utf8').includes(sourceHash())) return
  writeFileSync(compiledFile, await compileAssembly())
}

if (process.argv[2] === '--check' && readFileSync(compiledFile, 'utf8') !== (await compileAssembly())) {
  console.error('src/read/scan/compiled.ts is not what assembly/ compiles to; npm run build writes it.')
  process.exitCode = 1
}
