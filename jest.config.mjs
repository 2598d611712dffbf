export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Jest alone would leave one core idle, which on two is half of the machine.
  maxWorkers: '100%',
  // Many tests start a process or a browser-sized library; on a busy machine that can take a while. None waits for time.
  testTimeout: 60_000,
  ci: process.env.CI === 'true',
}
