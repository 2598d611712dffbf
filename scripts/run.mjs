// Runs one TypeScript script of this repository on Node 20 and 24 alike: bundles it in memory-sized time to a temporary
// file beside node_modules, so that its imports resolve, and runs that.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const [script, ...args] = process.argv.slice(2)
const folder = mkdtempSync(path.resolve('node_modules/.leash-'))
const outfile = path.join(folder, 'script.mjs')
let status = 1
try {
  await build({
    entryPoints: [script],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  })
  const done = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' })
  status = done.status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = status
