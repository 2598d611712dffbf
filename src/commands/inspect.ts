// `leash inspect`: what each file is, what was taken for what, and what it holds. Judges nothing; faults are shown, all of
// them, and decide the exit code.
import { refuse } from '../faults.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import { readTally } from '../tally/read-tally.ts'
import type { InspectCommand } from '../options/command-line/inspect.ts'
import { unusedChoices } from '../read/choices.ts'
import { renderBlocks } from '../render/terminal.ts'
import { inspectionBlocks } from './inspect/blocks.ts'
import { inspectionOf } from './inspect/inspection.ts'
import { writeTo, type Ports } from './ports.ts'
import { withFlags } from './with-flags.ts'

/** Prints what could be read even where something could not, and then throws `Faults`. */
export async function inspectCommand(command: InspectCommand, ports: Ports): Promise<0> {
  const { policy, faults: wrong } = await choosePolicy(command.policy, { here: ports.readText })
  const { inputs, faults } = await ports.findInputs(command.paths, 'input')
  const asked = withFlags(policy, command.asked)
  const { reading } = await readTally(inputs, asked, 'input', ports.progress)
  const all = [...wrong, ...faults, ...reading.faults]
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])]
  const inspection = inspectionOf(reading, notes, all)
  if (command.json !== undefined)
    await writeTo(command.json, `${JSON.stringify(inspection, null, 2)}\n`, ports)
  if (command.json !== '-' && reading.files.length + reading.skipped.length > 0) {
    const blocks = inspectionBlocks(inspection, ports.terminal.width)
    await ports.print(`${renderBlocks(blocks, ports.terminal)}\n`)
  }
  refuse(all)
  return 0
}
