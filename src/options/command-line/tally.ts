// The flags of `leash tally`.
import type { Command } from 'commander'
import type { Choices } from '../../read/format.ts'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, choicesOf, type ChoiceFlags } from './choices.ts'
import { pathHelp } from './path-help.ts'

export interface TallyCommand {
  readonly kind: 'tally'
  readonly paths: readonly NamedPath[]
  readonly out: string
  readonly choices: Choices
}

const examples = `
Examples:
  leash tally evals/step-300 --out step-300.tally.jsonl
  leash tally shard-*.tally.jsonl --out all.tally.jsonl     (merging is tallying tallies)
  leash tally run.jsonl.gz --out run.tally.jsonl.gz`

export function addTally(program: Command, run: (command: TallyCommand) => void): void {
  const command = program
    .command('tally')
    .description('Reduce evals to one mergeable tally file; tallies can be given too.')
    .argument('<path...>', pathHelp)
    .requiredOption('--out <file>', 'the tally file to write; .gz is compressed (- for standard output)')
    .addHelpText('after', examples)
  addChoices(command).action((given: string[], options: ChoiceFlags & { out: string }) => {
    run({ kind: 'tally', paths: parseNamedPaths(given), out: options.out, choices: choicesOf(options) })
  })
}
