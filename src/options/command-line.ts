// Command line → one command as a value. Says what was asked for; reads and writes nothing. Help is made from here.
import { Command, CommanderError } from 'commander'
import { fault, Faults } from '../faults.ts'
import { addCompare, compareExamples, type CompareCommand } from './command-line/compare.ts'
import { addHistory, type HistoryCommand } from './command-line/history.ts'
import { addInspect, type InspectCommand } from './command-line/inspect.ts'
import { addPlan, type PlanCommand } from './command-line/plan.ts'
import { addSql, type SqlCommand } from './command-line/sql.ts'
import { addTally, type TallyCommand } from './command-line/tally.ts'

export interface InitCommand {
  readonly kind: 'init'
}

/** Help or version: text for standard output, and nothing to do. */
export interface SayCommand {
  readonly kind: 'say'
  readonly text: string
}

export type AnyCommand =
  | CompareCommand
  | TallyCommand
  | InspectCommand
  | PlanCommand
  | SqlCommand
  | InitCommand
  | HistoryCommand
  | SayCommand

/** Parses the arguments after the program's name. Throws `Faults` where they cannot be understood. */
export function parseCommandLine(args: readonly string[], version: string): AnyCommand {
  let found: AnyCommand | undefined
  let said = ''
  const program = commands(version, adders.get(args[0] ?? ''), (command) => (found = command))
  const hear = { writeOut: (text: string) => (said += text), writeErr: () => undefined }
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command.exitOverride().configureOutput(hear)
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

/** `first`: adds the one command that is asked for; undefined: all, which help needs, and who is mistaken. */
function commands(version: string, first: Adder | undefined, run: (command: AnyCommand) => void): Command {
  const program = new Command('leash')
    .description(
      'Shows what a training change did to a model: precision (pass@1), reach (pass@k, support), diversity (entropy).',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', compareExamples)
  for (const add of first === undefined ? adders.values() : [first]) add(program, run)
  return program
}

type Adder = (program: Command, run: (command: AnyCommand) => void) => void

/** In the order of the help. */
const adders: ReadonlyMap<string, Adder> = new Map<string, Adder>([
  ['compare', addCompare],
  ['tally', addTally],
  ['inspect', addInspect],
  ['plan', addPlan],
  ['sql', addSql],
  ['history', addHistory],
  ['init', addInit],
])

function addInit(program: Command, run: (command: InitCommand) => void): void {
  program
    .command('init')
    .description('Write a starting policy (.github/leash.yml) and workflow; overwrites nothing.')
    .action(() => {
      run({ kind: 'init' })
    })
}
