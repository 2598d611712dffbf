// The flags of `leash plan`. Whether they are enough to plan with is the command's business.
import { InvalidArgumentError, type Command } from 'commander'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, askedBy, type AskedByFlags, type ChoiceFlags } from './choices.ts'
import { wholeNumber } from './numbers.ts'
import { pathHelp } from './path-help.ts'

export interface PlanCommand {
  readonly kind: 'plan'
  readonly policy: string | undefined
  readonly pilot: readonly NamedPath[]
  readonly problems: number | undefined
  readonly samples: number | undefined
  readonly passAt1: number | undefined
  readonly passAtMax: number | undefined
  /** The drop of pass@1 to plan for, as a fraction. */
  readonly drop: number
  readonly power: number
  readonly json: string | undefined
  readonly asked: AskedByFlags
}

const examples = `
Examples:
  leash plan --pilot evals/base                       what the evals you have can see
  leash plan --pilot evals/base --samples 256         what they would see with 256 samples a problem
  leash plan --problems 30 --samples 64 --pass-at-1 0.3 --pass-at-max 0.8 --policy .github/leash.yml --json -`

interface PlanFlags extends ChoiceFlags {
  readonly policy?: string
  readonly pilot?: string[]
  readonly problems?: number
  readonly samples?: number
  readonly passAt1?: number
  readonly passAtMax?: number
  readonly drop: number
  readonly power: number
  readonly json?: string
}

export function addPlan(program: Command, run: (command: PlanCommand) => void): void {
  const command = program
    .command('plan')
    .description(
      'Say which drops an eval can see, and how many samples or problems each rule of a policy needs.',
    )
    .option('--pilot <path...>', `evals that show how hard the problems are: ${pathHelp}`)
    .option('--problems <number>', 'problems (default: as in the pilot)', count)
    .option('--samples <number>', 'samples a problem and model (default: as in the pilot)', count)
    .option('--pass-at-1 <rate>', 'without a pilot: the expected pass@1', share)
    .option('--pass-at-max <rate>', 'without a pilot: the expected pass@k at k = samples', share)
    .option('--policy <file>', 'the policy (default: .github/leash.yml where it exists)')
    .option('--drop <size>', 'the drop of pass@1 that should be noticed', share, 0.05)
    .option('--power <share>', 'how often it should be noticed', share, 0.8)
    .option('--json <file>', 'write the plan as JSON (- for standard output)')
    .addHelpText('after', examples)
  addChoices(command).action((flags: PlanFlags) => {
    const { policy, problems, samples, passAt1, passAtMax, drop, power, json } = flags
    const pilot = parseNamedPaths(flags.pilot)
    const asked = askedBy(flags)
    run({ kind: 'plan', policy, pilot, problems, samples, passAt1, passAtMax, drop, power, json, asked })
  })
}

/** A share between 0 and 1, as `0.05`, `5%` or `5pp`. */
function share(text: string): number {
  const [, digits = '', unit] = /^(\d+(?:\.\d+)?) ?(%|pp)?$/.exec(text) ?? []
  const value = digits === '' ? Number.NaN : Number(`${digits}e${unit === undefined ? 0 : -2}`)
  if (!(value > 0 && value < 1))
    throw new InvalidArgumentError('It must be more than 0 and less than 1, such as 0.05 or 5%.')
  return value
}

/** Beyond a million a plan is no plan any more. */
function count(text: string): number {
  const value = wholeNumber(text)
  if (value < 1 || value > 1_000_000) throw new InvalidArgumentError('It must be from 1 to 1000000.')
  return value
}
