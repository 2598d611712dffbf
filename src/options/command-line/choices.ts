// The flags for where a file leaves a choice, the same for every command that reads.
import { Option, type Command } from 'commander'
import type { Choices } from '../../read/format.ts'
import { anyNumber, wholeNumber } from './numbers.ts'

export interface ChoiceFlags {
  readonly format?: string
  readonly threshold?: number
  readonly filter?: string
  readonly metric?: string
  readonly step?: number
  readonly acceptMissingAnswers?: boolean
}

/** Adds them under a heading of their own. Call it last: what is added later stands under that heading too. */
export function addChoices(command: Command): Command {
  return command
    .optionsGroup('Where a file leaves a choice:')
    .option('--format <name>', 'read every file as this format')
    .addOption(new Option('--threshold <score>', 'a score at or above this is correct').argParser(anyNumber))
    .option('--filter <name>', 'lm-eval: the filter whose scores count')
    .option('--metric <name>', 'the metric that says correct, where a file has several')
    .addOption(new Option('--step <number>', 'verl: the training step to read').argParser(wholeNumber))
    .option('--accept-missing-answers', 'accept files in which no sample has an answer')
}

export function choicesOf(flags: ChoiceFlags): Choices {
  const { format, threshold, filter, metric, step, acceptMissingAnswers } = flags
  return { format, threshold, filter, metric, step, acceptMissingAnswers }
}
