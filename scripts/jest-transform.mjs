// Jest's TypeScript transform: esbuild strips the types, so tests run the same on Node 20 and Node 24.
import { transformSync } from 'esbuild'

export default {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile: filename,
      sourcemap: 'external',
    })
    return { code, map }
  },
}
