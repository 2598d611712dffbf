/** Globals that no test replaces: neither clock, timers nor the world. scripts/jest-transform.mjs says what for. */
const steady =
  `Array BigInt BigInt64Array Boolean Buffer DataView Error Float64Array Function Infinity Int32Array JSON Map Math
  Number Object Promise Reflect RegExp Set String Symbol TextDecoder TextEncoder TypeError Uint16Array Uint32Array Uint8Array
  WeakMap WeakSet isNaN parseInt`.split(/\s+/)

/** Packages of ES modules in which tests spend much of their time. */
const busy =
  '/node_modules/(?:vega|d3-|fast-check/|pure-rand/|micromark|mdast-util|hast-util|unist-util|parse5/)'
const transformer = ['<rootDir>/scripts/jest-transform.mjs', { steady }]

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': transformer, [`${busy}.*\\.m?js$`]: transformer },
  transformIgnorePatterns: [`/node_modules/(?!${busy.replace('/node_modules/', '')})`],
  // The same for modules of CommonJS.
  sandboxInjectedGlobals: steady,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Jest alone would leave one core idle, which on two is half of the machine.
  maxWorkers: '100%',
  // Jest cannot free the modules of past test files; in a large heap collecting garbage takes longer than many tests.
  workerIdleMemoryLimit: '300MB',
  // Many tests start a process or a browser-sized library; on a busy machine that can take a while. None waits for time.
  testTimeout: 60_000,
  ci: process.env.CI === 'true',
}
