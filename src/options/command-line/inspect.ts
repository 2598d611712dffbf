// The flags of `leash inspect`.
import type { Command } from 'commander'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, askedBy, type AskedByFlags, type ChoiceFlags } from './choices.ts'
import { pathHelp, readPolicyHelp } from './path-help.ts'

export interface InspectCommand {
  readonly kind: 'inspect'
  readonly paths: readonly NamedPath[]
  /** A file to write; `-` is standard output. */
  readonly json: string | undefined
  readonly policy: string | undefined
  readonly asked: AskedByFlags
}

const examples = `
Examples:
  leash inspect evals/step-300
  leash inspect results/ --json - | jq '.files[].format'`

export function addInspect(program: Command, run: (command: InspectCommand) => void): void {
  const command = program
    .command('inspect')
    .description('Say for each file which format it is, what was taken for what, and what it can feed.')
    .argument('<path...>', pathHelp)
    .option('--json <file>', 'write JSON (- for standard output, and nothing else there)')
    .option('--policy <file>', readPolicyHelp)
    .addHelpText('after', examples)
  addChoices(command).action((given: string[], options: ChoiceFlags & { json?: string; policy?: string }) => {
    const { json, policy } = options
    run({ kind: 'inspect', paths: parseNamedPaths(given), json, policy, asked: askedBy(options) })
  })
}
