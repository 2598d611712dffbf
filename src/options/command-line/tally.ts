// The flags of `leash tally`.
import type { Command } from 'commander'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, askedBy, type AskedByFlags, type ChoiceFlags } from './choices.ts'
import { pathHelp, readPolicyHelp } from './path-help.ts'

export interface TallyCommand {
  readonly kind: 'tally'
  readonly paths: readonly NamedPath[]
  readonly out: string
  readonly policy: string | undefined
  readonly asked: AskedByFlags
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
    .option('--policy <file>', readPolicyHelp)
    .addHelpText('after', examples)
  addChoices(command).action((given: string[], options: ChoiceFlags & { out: string; policy?: string }) => {
    const { out, policy } = options
    run({ kind: 'tally', paths: parseNamedPaths(given), out, policy, asked: askedBy(options) })
  })
}
