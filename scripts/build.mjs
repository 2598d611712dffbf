// Bundles the two doors into dist/, as CommonJS (docs/adr/0035). The chart code is a chunk of its own that is only read
// when a chart is drawn; what draws PNG (WebAssembly, fonts) lies beside it as files.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { writeAssembly } from './assembly.mjs'
import { commonJs, loadedLate } from './common-js.mjs'
import { thirdParty } from './third-party.mjs'

const root = path.resolve(import.meta.dirname, '..')

/** vega-canvas' node build would use whatever `canvas` a user has installed, and so change text widths and bytes. */
const pureVegaCanvas = {
  name: 'pure-vega-canvas',
  setup(b) {
    b.onResolve({ filter: /^vega-canvas$/ }, () => ({
      path: path.join(root, 'node_modules/vega-canvas/build/vega-canvas.browser.js'),
    }))
  },
}

/** 785 kB of a client that Node already has; see scripts/undici-of-node.mjs for what this costs. */
const undiciOfNode = {
  name: 'undici-of-node',
  setup(b) {
    b.onResolve({ filter: /^undici$/ }, () => ({ path: path.join(root, 'scripts/undici-of-node.mjs') }))
  },
}

const noChildProcess = {
  name: 'no-child-process',
  setup(b) {
    b.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/')
        ? { path: path.join(root, 'scripts/no-child-process.mjs') }
        : undefined,
    )
  },
}

await writeAssembly()

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
}

/** One file each, because a thread has to load it while another is at work already. */
const workers = await build({
  ...common,
  entryPoints: { 'scan-worker': 'src/world/scan-worker.ts', 'count-worker': 'src/world/count-worker.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})

const doors = await build({
  ...common,
  entryPoints: { action: 'src/action.ts', cli: 'src/cli.ts' },
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.wasm': 'file', '.ttf': 'file' },
  metafile: true,
  plugins: [pureVegaCanvas, undiciOfNode, noChildProcess],
})

async function contentOf({ path: name, text, contents }) {
  if (name.endsWith('.js')) return commonJs(text)
  return name.endsWith('.cjs') ? loadedLate(text) : contents
}

/** What dist/ is to hold; whatever else is there is of an older build. */
const files = new Map(
  await Promise.all(
    [...workers.outputFiles, ...doors.outputFiles].map(async (file) => [
      path.basename(file.path),
      await contentOf(file),
    ]),
  ),
)
files.set('package.json', '{ "type": "commonjs" }\n')
files.set('THIRD-PARTY.txt', thirdParty(root, doors.metafile))

// Old files go last, so that a `leash` started in between finds all of its pieces.
const dist = path.join(root, 'dist')
mkdirSync(dist, { recursive: true })
for (const [name, contents] of files) writeFileSync(path.join(dist, name), contents)
for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(path.join(dist, name), { recursive: true })
