// Compiles the inner loops (assembly/, kernels/) to WebAssembly and writes them, as text that any bundler and test runner
// reads, to where they are used. The same sources give the same bytes on every machine. Skipped while nothing has changed.
// With --check it writes nothing, compiles, and fails where a file is another.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Folder of the sources → the file that holds what they compile to. */
const programs = {
  assembly: 'src/read/scan/compiled.ts',
  kernels: 'src/stats/compiled.ts',
}

/** What the file must be for the sources as they are; slow. */
async function compileAssembly(folder) {
  const asc = await import('assemblyscript/asc')
  let wasm
  const { error, stderr } = await asc.main(
    ['index.ts', '--outFile', 'scan.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    {
      readFile: (name) => {
        const file = path.join(root, folder, name)
        return existsSync(file) ? withInlined(readFileSync(file, 'utf8')) : null
      },
      writeFile: (_, contents) => void (wasm = contents),
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  return `// Made by scripts/assembly.mjs from ${folder}/, whose hash is ${sourceHash(folder)}.\n\nexport const compiled =\n  '${Buffer.from(wasm).toString('base64')}'\n`
}

/**
 * A comment that ends in `@inline` → the compiler's decorator, which no other tool takes for TypeScript. A call costs several
 * nanoseconds, and engines do not inline functions of WebAssembly by themselves.
 */
function withInlined(source) {
  return source.replaceAll(/@inline \*\/\n(?=(?:export )?function )/g, (comment) => `${comment}@inline\n`)
}

function sourceHash(folder) {
  const hash = createHash('sha256')
  for (const name of readdirSync(path.join(root, folder)).sort())
    hash.update(`${name}\0${readFileSync(path.join(root, folder, name), 'utf8')}\0`)
  return hash.digest('hex')
}

export async function writeAssembly() {
  for (const [folder, file] of Object.entries(programs)) {
    const compiledFile = path.join(root, file)
    if (existsSync(compiledFile) && readFileSync(compiledFile, 'utf8').includes(sourceHash(folder))) continue
    writeFileSync(compiledFile, await compileAssembly(folder))
  }
}

if (process.argv[2] === '--check') {
  for (const [folder, file] of Object.entries(programs)) {
    if (readFileSync(path.join(root, file), 'utf8') === (await compileAssembly(folder))) continue
    console.error(`${file} is not what ${folder}/ compiles to; npm run build writes it.`)
    process.exitCode = 1
  }
}
