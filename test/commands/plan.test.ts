import { describe, expect, it } from '@jest/globals'
import { planCommand } from '../../src/commands/plan.ts'
import type { Ports } from '../../src/commands/ports.ts'
import { Faults } from '../../src/faults.ts'
import { parseCommandLine } from '../../src/options/command-line.ts'
import { fileInput } from '../read/sources.ts'

interface Said {
  readonly text: string
  readonly files: Readonly<Record<string, string>>
}

function whole(text: string | Iterable<string>): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** Runs `leash plan ARGS` on these files; `.github/leash.yml` among them is found. */
async function plan(args: string, given: Readonly<Record<string, string>> = {}): Promise<Said> {
  const command = parseCommandLine(['plan', ...args.split(' ')], '')
  if (command.kind !== 'plan') throw new Error('no plan was asked for')
  const files: Record<string, string> = {}
  let said = ''
  const ports: Ports = {
    findInputs: (paths) =>
      Promise.resolve({ inputs: paths.map(({ path }) => fileInput(path, given[path] ?? '')), faults: [] }),
    readText: (path) => Promise.resolve(given[path]),
    writeFile: (path, text) => {
      files[path] = text instanceof Uint8Array ? Buffer.from(text).toString() : whole(text)
      return Promise.resolve()
    },
    print: (text) => {
      said += whole(text)
      return Promise.resolve()
    },
    tell: () => Promise.resolve(),
    drawCharts: () => Promise.resolve([]),
    progress: undefined,
    terminal: { color: false, width: 100 },
  }
  await planCommand(command, ports)
  return { text: said, files }
}

async function faultsOf(args: string, given: Readonly<Record<string, string>> = {}): Promise<string[]> {
  try {
    await plan(args, given)
  } catch (error) {
    if (error instanceof Faults) return error.faults.map(({ text }) => text)
    throw error
  }
  return []
}

const expectations = '--problems 30 --samples 8 --pass-at-1 0.3'
/** Four problems, 4 samples each, of which 0, 1, 3 and 4 are right. */
const pilot = [0, 1, 3, 4]
  .flatMap((right, problem) =>
    Array.from({ length: 4 }, (_, sample) => JSON.stringify({ problem, sample, correct: sample < right })),
  )
  .join('\n')

describe('leash plan', () => {
  it('plans from expectations, for the default policy', async () => {
    const { text } = await plan(expectations)
    expect(text).toContain('30 problems × 8 samples')
    expect(text).toMatch(/^8 +\d/m)
    expect(text).toMatch(/^pass@max +max-drop 0pp/m)
    expect(text).toContain(
      'If pass@1 really drops by 5.0 pp, and nothing changes but who is right, the policy fails in',
    )
    // 1 − 0.05^(1/8)
    expect(text).toContain('at most 0.31 (confidence 95 %)')
  })

  it('plans from a pilot as large as it is, and with more samples where asked', async () => {
    const own = await plan('--pilot base.jsonl --json -', { 'base.jsonl': pilot })
    expect(JSON.parse(own.text)).toMatchObject({
      schema: 'leash.plan/1',
      problems: 4,
      samples: 4,
      visible: [{ k: 1, passAtK: 0.5 }, { k: 2 }, { k: 4, passAtK: (175 / 256 + 255 / 256 + 1) / 4 }],
    })
    const more = await plan('--pilot base.jsonl --samples 64 --problems 100 --json -', {
      'base.jsonl': pilot,
    })
    expect(JSON.parse(more.text)).toMatchObject({ problems: 100, samples: 64 })
  })

  it('plans for the policy that is there, its k and its level', async () => {
    const given = {
      '.github/leash.yml':
        'version: 1\nk: [3]\nlevel: 0.9\nepsilon: 0.1\ngate:\n  - { metric: pass@4, max-drop: 10pp }\n  - { metric: srr, min: 0.7 }\n',
    }
    const { text } = await plan(expectations, given)
    expect(text).toContain('(90 % interval)')
    expect(text).toMatch(/^3 +\d/m)
    expect(text).toMatch(/^pass@4 +max-drop 10pp +−10.0 pp /m)
    expect(text).toMatch(/^srr +min 0.7 +0.7/m)
    // ln 0.1 / ln 0.9 = 21.85
    expect(text).toContain('ε = 0.1 needs 22 samples')
  })

  it('writes JSON beside what it says, with null for what is unknown', async () => {
    const { text, files } = await plan(`${expectations} --drop 40pp --json plan.json`)
    expect(text).toContain('pass@1 cannot drop by 40.0 pp here')
    expect(JSON.parse(files['plan.json'] ?? '')).toMatchObject({
      policy: { drop: 0.4, fails: null },
      rules: [{ noticed: null }, {}, {}],
    })
  })

  it.each([
    ['--problems 30', /needs either --pilot PATH, or --problems, --samples and --pass-at-1/],
    [`${expectations} --pass-at-max 0.2`, /--pass-at-max \(0.2\) must be more than --pass-at-1 \(0.3\)/],
    [`${expectations} --policy none.yml`, /none.yml does not exist/],
    ['--pilot empty.jsonl', /empty/],
    [`${expectations} --drop 0`, /more than 0 and less than 1/],
    ['--problems 0 --samples 8 --pass-at-1 0.3', /from 1 to 1000000/],
  ])('says what is wrong with %s', async (args, told) => {
    expect((await faultsOf(args)).join('\n')).toMatch(told)
  })
})
