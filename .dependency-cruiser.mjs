// The arrows between the rooms. Data walks one way (docs/ARCHITECTURE.md); each rule says what to do instead.
const rooms = {
  options: ['notes', 'faults', 'metrics', 'read', 'record'],
  read: ['notes', 'faults'],
  tally: ['notes', 'faults', 'read'],
  stats: [],
  configs: ['notes'],
  sql: ['faults', 'options'],
  metrics: ['notes', 'faults', 'tally', 'stats'],
  plan: ['notes', 'faults', 'options', 'metrics', 'tally', 'stats'],
  judge: ['notes', 'faults', 'options', 'metrics', 'stats'],
  record: ['notes', 'faults', 'metrics', 'tally', 'stats'],
  render: ['notes', 'faults', 'record', 'stats', 'metrics', 'judge', 'plan', 'options', 'configs'],
  publish: ['notes', 'faults', 'record', 'render', 'options'],
  lookup: ['notes', 'faults', 'read', 'record', 'publish', 'options'],
  modes: [
    'notes',
    'faults',
    'leash',
    'uncompared',
    'lookup',
    'read',
    'tally',
    'metrics',
    'judge',
    'record',
    'render',
    'publish',
    'options',
    'configs',
  ],
  world: ['notes', 'faults', 'read', 'metrics', 'record', 'publish', 'options', 'lookup', 'modes'],
}

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-knows-only-its-past`,
  severity: 'error',
  comment:
    `src/${room}/ may import itself${allowed.length > 0 ? `, ${allowed.join(', ')}` : ' and nothing of ours'}. ` +
    'Pass what it needs as an argument from src/leash.ts, or move the type to the room that makes its values.',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})(/|\\.ts$)` },
}))

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'only-world-touches-the-world',
      severity: 'error',
      comment:
        'Files, processes, the network and the clock live in src/world/. Take a port as an argument instead.',
      from: { path: '^src/', pathNot: '^src/(world/|action/|action\\.ts$|cli/|cli\\.ts$)' },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|net|http|https|os|process|worker_threads)$|^@actions/|^@octokit/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-doors-import-world',
      severity: 'error',
      comment:
        'Only the doors (src/action.ts with src/action/, src/cli.ts with src/cli/) wire the world to the house. Declare a port where you need one.',
      from: { path: '^src/', pathNot: '^src/(world/|action/|action\\.ts$|cli/|cli\\.ts$)' },
      to: { path: '^src/world/' },
    },
    {
      name: 'only-one-file-knows-vega',
      severity: 'error',
      comment:
        'Chart files are plain Vega-Lite specs; drawing them is the business of src/render/charts/vega.ts.',
      from: { path: '^src/', pathNot: '^src/render/charts/vega\\.ts$' },
      to: { path: 'node_modules/vega', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-a-door',
      severity: 'error',
      comment: 'The doors are where things start. What you need from one belongs in a room.',
      from: {},
      to: { path: '^src/(action|cli)\\.ts$' },
    },
    {
      name: 'no-test-imports-a-test',
      severity: 'error',
      comment: 'Put what two tests share into a file of its own without .test in its name.',
      from: { path: '^test/' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'src-does-not-know-its-tests',
      severity: 'error',
      comment: 'Production code must not need test code, scripts or development packages.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one idea or three. Types alone may point back.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      comment: 'What ships must be in dependencies.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
