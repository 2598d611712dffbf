// Command line → one command as a value. Says what was asked for; reads and writes nothing. Help is made from here.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { fault, Faults } from '../faults.ts'
import type { Choices } from '../read/format.ts'
import { parseNamedPath, type NamedPath } from './named-path.ts'

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
  readonly choices: Choices
}

export interface TallyCommand {
  readonly kind: 'tally'
  readonly paths: readonly NamedPath[]
  readonly out: string
  readonly choices: Choices
}

export interface InspectCommand {
  readonly kind: 'inspect'
  readonly paths: readonly NamedPath[]
  readonly json: boolean
  readonly choices: Choices
}

/** Help or version: text for standard output, and nothing to do. */
export interface SayCommand {
  readonly kind: 'say'
  readonly text: string
}

export type AnyCommand = CompareCommand | TallyCommand | InspectCommand | SayCommand

const examples = {
  compare: `
Examples:
  leash compare --baseline evals/base --candidate evals/step-300
  leash compare --baseline base/*.jsonl --candidate new/*.jsonl --policy .github/leash.yml --json report.json
  leash compare --baseline aime24=base.jsonl --candidate aime24=new.jsonl --markdown report.md --charts charts/

Exit codes: 0 pass · 1 fail (and undecided, where the policy says so) · 2 faults in the input · 3 a bug or an outage`,
  tally: `
Examples:
  leash tally evals/step-300 --out step-300.tally.jsonl
  leash tally shard-*.tally.jsonl --out all.tally.jsonl     (merging is tallying tallies)
  leash tally run.jsonl.gz --out - | gzip > run.tally.jsonl.gz`,
  inspect: `
Examples:
  leash inspect evals/step-300
  leash inspect results/ --json | jq '.files[].format'`,
} as const

/** Parses the arguments after the program's name. Throws `Faults` where they cannot be understood. */
export function parseCommandLine(args: readonly string[], version: string): AnyCommand {
  let found: AnyCommand | undefined
  let said = ''
  const program = commands(version, (command) => (found = command))
  const hear = { writeOut: (text: string) => (said += text), writeErr: () => undefined }
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(hear)
  try {
    program.parse(args.length === 0 ? ['help'] : args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw misunderstood(error)
  }
  return found ?? { kind: 'say', text: said }
}

function misunderstood(error: CommanderError): Faults {
  const why = error.message.replace(/^error: /, '')
  return new Faults([fault('argument', { why, hint: 'See `leash --help` or `leash COMMAND --help`.' })])
}

function commands(version: string, run: (command: AnyCommand) => void): Command {
  const program = new Command('leash')
    .description(
      'Shows what a training change did to a model: precision (pass@1), reach (pass@k, support), diversity (entropy).',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', examples.compare)
  addCompare(program, run)
  addTally(program, run)
  addInspect(program, run)
  return program
}

const paths = 'file, folder or glob; NAME=PATH names the task'

function addCompare(program: Command, run: (command: AnyCommand) => void): void {
  const command = program
    .command('compare')
    .description('Compare a candidate with a baseline, and judge the change by a policy.')
    .option('--baseline <path...>', `evals of the model on main: ${paths}`)
    .option('--candidate <path...>', 'evals of the model to be merged')
    .option('--origin <path...>', 'evals of the base model before RLVR, to show the whole drift')
    .option('--policy <file>', 'the policy (default: .github/leash.yml where it exists)')
    .option('--json <file>', 'write the report as JSON (- for standard output)')
    .option('--markdown <file>', 'write the report as Markdown')
    .option('--html <file>', 'write the report as one HTML page with its charts')
    .option('--charts <folder>', 'write the charts as SVG, light and dark')
    .option('--seed <number>', 'seed of the bootstrap', wholeNumber, 1)
    .addHelpText('after', examples.compare)
  addChoices(command).action((options: CompareFlags) => {
    run({
      kind: 'compare',
      origin: named(options.origin),
      baseline: named(options.baseline),
      candidate: named(options.candidate),
      policy: options.policy,
      json: options.json,
      markdown: options.markdown,
      html: options.html,
      charts: options.charts,
      seed: options.seed,
      choices: choicesOf(options),
    })
  })
}

function addTally(program: Command, run: (command: AnyCommand) => void): void {
  const command = program
    .command('tally')
    .description('Reduce evals to one mergeable tally file; tallies can be given too.')
    .argument('<path...>', paths)
    .requiredOption('--out <file>', 'the tally file to write (- for standard output)')
    .addHelpText('after', examples.tally)
  addChoices(command).action((given: string[], options: ChoiceFlags & { out: string }) => {
    run({ kind: 'tally', paths: named(given), out: options.out, choices: choicesOf(options) })
  })
}

function addInspect(program: Command, run: (command: AnyCommand) => void): void {
  const command = program
    .command('inspect')
    .description('Say for each file which format it is, what was taken for what, and what it can feed.')
    .argument('<path...>', paths)
    .option('--json', 'print JSON')
    .addHelpText('after', examples.inspect)
  addChoices(command).action((given: string[], options: ChoiceFlags & { json?: boolean }) => {
    run({ kind: 'inspect', paths: named(given), json: options.json ?? false, choices: choicesOf(options) })
  })
}

interface ChoiceFlags {
  readonly format?: string
  readonly threshold?: number
  readonly filter?: string
  readonly metric?: string
  readonly step?: number
  readonly acceptMissingAnswers?: boolean
}

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

function addChoices(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'read every file as this format').helpGroup(
        'Where a file leaves a choice:',
      ),
    )
    .addOption(new Option('--threshold <score>', 'a score at or above this is correct').argParser(anyNumber))
    .addOption(new Option('--filter <name>', 'lm-eval: the filter whose scores count'))
    .addOption(new Option('--metric <name>', 'lm-eval: the metric that says correct'))
    .addOption(new Option('--step <number>', 'verl: the training step to read').argParser(wholeNumber))
    .addOption(new Option('--accept-missing-answers', 'accept files in which no sample has an answer'))
}

function choicesOf(flags: ChoiceFlags): Choices {
  const { format, threshold, filter, metric, step, acceptMissingAnswers } = flags
  return { format, threshold, filter, metric, step, acceptMissingAnswers }
}

function named(given: readonly string[] | undefined): NamedPath[] {
  return (given ?? []).map(parseNamedPath)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('It must be a whole number.')
  return value
}

function anyNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number.')
  return value
}
