// The flags of `leash compare`.
import type { Command } from 'commander'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, askedBy, type AskedByFlags, type ChoiceFlags } from './choices.ts'
import { wholeNumber } from './numbers.ts'
import { pathHelp } from './path-help.ts'

export interface CompareCommand {
  readonly kind: 'compare'
  readonly origin: readonly NamedPath[]
  readonly baseline: readonly NamedPath[]
  readonly candidate: readonly NamedPath[]
  readonly policy: string | undefined
  /** Files to write; `-` is standard output. */
  readonly json: string | undefined
  readonly markdown: string | undefined
  readonly html: string | undefined
  readonly charts: string | undefined
  readonly seed: number
  readonly asked: AskedByFlags
}

export const compareExamples = `
Examples:
  leash compare --baseline evals/base --candidate evals/step-300
  leash compare --baseline base/*.jsonl --candidate new/*.jsonl --policy .github/leash.yml --json report.json
  leash compare --baseline aime24=base.jsonl --candidate aime24=new.jsonl --markdown report.md --charts charts/

Exit codes: 0 pass · 1 fail (and undecided, where the policy says so) · 2 faults in the input · 3 a bug or an outage`

interface CompareFlags extends ChoiceFlags {
  readonly origin?: string[]
  readonly baseline?: string[]
  readonly candidate?: string[]
  readonly policy?: string
  readonly json?: string
  readonly markdown?: string
  readonly html?: string
  readonly charts?: string
  readonly seed: number
}

export function addCompare(program: Command, run: (command: CompareCommand) => void): void {
  const command = program
    .command('compare')
    .description('Compare a candidate with a baseline, and judge the change by a policy.')
    .option('--baseline <path...>', `evals of the model on main: ${pathHelp}`)
    .option('--candidate <path...>', 'evals of the model to be merged')
    .option('--origin <path...>', 'evals of the base model before RLVR, to show the whole drift')
    .option('--policy <file>', 'the policy (default: .github/leash.yml where it exists)')
    .option('--json <file>', 'write the report as JSON (- for standard output)')
    .option('--markdown <file>', 'write the report as Markdown')
    .option('--html <file>', 'write the report as one HTML page with its charts')
    .option('--charts <folder>', 'write the charts as SVG, light and dark')
    .option('--seed <number>', 'seed of the bootstrap', wholeNumber, 1)
    .addHelpText('after', compareExamples)
  addChoices(command).action((options: CompareFlags) => {
    run({
      kind: 'compare',
      origin: parseNamedPaths(options.origin),
      baseline: parseNamedPaths(options.baseline),
      candidate: parseNamedPaths(options.candidate),
      policy: options.policy,
      json: options.json,
      markdown: options.markdown,
      html: options.html,
      charts: options.charts,
      seed: options.seed,
      asked: askedBy(options),
    })
  })
}
