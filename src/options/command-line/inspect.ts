// The flags of `leash inspect`.
import type { Command } from 'commander'
import type { Choices } from '../../read/format.ts'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, choicesOf, type ChoiceFlags } from './choices.ts'
import { pathHelp } from './path-help.ts'

export interface InspectCommand {
  readonly kind: 'inspect'
  readonly paths: readonly NamedPath[]
  readonly json: boolean
  readonly choices: Choices
}

const examples = `
Examples:
  leash inspect evals/step-300
  leash inspect results/ --json | jq '.files[].format'`

export function addInspect(program: Command, run: (command: InspectCommand) => void): void {
  const command = program
    .command('inspect')
    .description('Say for each file which format it is, what was taken for what, and what it can feed.')
    .argument('<path...>', pathHelp)
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
  addChoices(command).action((given: string[], options: ChoiceFlags & { json?: boolean }) => {
    run({
      kind: 'inspect',
      paths: parseNamedPaths(given),
      json: options.json ?? false,
      choices: choicesOf(options),
    })
  })
}
