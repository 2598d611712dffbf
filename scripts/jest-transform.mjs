// Jest's transform: esbuild strips the types, so tests run the same on Node 20 and Node 24, and each module takes the globals
// that loops use once, when it is loaded, under names of its own. They are the same objects: in the context that Jest gives a
// test file V8 asks anew for each global each time, and a `Math.log` costs 0.3 µs, forty times the logarithm.
import { transformSync } from 'esbuild'

export default {
  /** `transformerConfig.steady`: names of globals that no test replaces. */
  process(source, filename, { transformerConfig: { steady } }) {
    const ours = filename.endsWith('.ts')
    const { code, map } = transformSync(source, {
      loader: ours ? 'ts' : 'js',
      format: 'esm',
      target: 'node20',
      sourcefile: filename,
      sourcemap: ours ? 'external' : false,
      define: Object.fromEntries(steady.map((name) => [name, `steady${name}`])),
      banner: `const { ${steady.map((name) => `${name}: steady${name}`).join(', ')} } = globalThis;`,
    })
    return ours ? { code, map } : { code }
  },
}
