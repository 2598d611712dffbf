// `leash plan`: a pilot or expectations, and a policy → what the eval will be able to see. Judges nothing: always exit code 0.
import { fault, refuse, type Fault } from '../faults.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import { readTally, type Asked } from '../tally/read-tally.ts'
import type { PlanCommand } from '../options/command-line/plan.ts'
import type { Policy } from '../options/policy.ts'
import { makePlan, type Design } from '../plan/plan.ts'
import { expectedPilot, measuredPilot } from '../plan/pilot.ts'
import { expectedRates, pilotRates, pilotSize } from '../plan/rates.ts'
import { spreadsBook } from '../tally/spreads.ts'
import { planBlocks } from '../render/plan-blocks.ts'
import { planJson } from '../render/plan-json.ts'
import { renderBlocks } from '../render/terminal.ts'
import { writeTo, type Ports } from './ports.ts'
import { withFlags } from './with-flags.ts'

/** Throws `Faults`, all of them together. */
export async function planCommand(command: PlanCommand, ports: Ports): Promise<0> {
  const { policy, notes, faults } = await choosePolicy(command.policy, { here: ports.readText })
  const found = await designOf(command, policy, ports)
  const design = found.design
  refuse([...faults, ...found.faults])
  if (design === undefined) throw new Error('a design without faults is there')
  const plan = makePlan(design, policy, command, ports.steps)
  if (command.json !== undefined)
    await writeTo(command.json, `${JSON.stringify(planJson(plan, notes), null, 2)}\n`, ports)
  if (command.json !== '-') await ports.print(`${renderBlocks(planBlocks(plan, notes), ports.terminal)}\n`)
  return 0
}

interface Found {
  readonly design: Design | undefined
  readonly faults: readonly Fault[]
}

async function designOf(command: PlanCommand, policy: Policy, ports: Ports): Promise<Found> {
  if (command.pilot.length === 0) return expectedDesign(command)
  const { inputs, faults } = await ports.findInputs(command.pilot, 'pilot')
  const asked = withFlags(policy, command.asked)
  const spreads = spreadsBook()
  const { reading, tally } = await readTally(
    inputs,
    bySample(asked, policy),
    'pilot',
    ports.progress,
    spreads,
  )
  const told = [...faults, ...reading.faults]
  const size = pilotSize(tally)
  if (size.problems === 0 && told.length === 0) {
    const files = reading.files.map((file) => file.path).join(', ')
    return { design: undefined, faults: [fault('no-samples', { side: 'pilot', files })] }
  }
  const { problems = size.problems, samples = size.samples } = command
  const pilot = measuredPilot(tally, spreads)
  return { design: { rates: pilotRates(tally), pilot, problems, samples }, faults: told }
}

/** How tokens and token entropies vary within a problem is seen only where samples are read one by one. */
function bySample(asked: Asked, { gate }: Policy): Asked {
  const isNeeded = gate.some(({ metric }) => metric === 'tokens' || metric === 'token-entropy')
  return isNeeded ? { ...asked, read: { ...asked.read, strict: true } } : asked
}

function expectedDesign({ problems, samples, passAt1, passAtMax }: PlanCommand): Found {
  if (problems === undefined || samples === undefined || passAt1 === undefined) {
    const why = 'A plan needs either --pilot PATH, or --problems, --samples and --pass-at-1.'
    const hint = 'For example: leash plan --problems 30 --samples 64 --pass-at-1 0.3'
    return { design: undefined, faults: [fault('argument', { why, hint })] }
  }
  if (passAtMax !== undefined && (passAtMax <= passAt1 || samples === 1)) {
    const why = `--pass-at-max (${passAtMax}) must be more than --pass-at-1 (${passAt1}), with more than one sample.`
    const hint = 'It is the expected pass@k at k = samples; leave it out where you do not know it.'
    return { design: undefined, faults: [fault('argument', { why, hint })] }
  }
  const rates = expectedRates({ passAt1, passAtMax, samples })
  return { design: { rates, pilot: expectedPilot(rates), problems, samples }, faults: [] }
}
