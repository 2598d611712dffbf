// `leash tally`: anything readable → one tally file. Merging is the same: tallies are read like any other format.
import { fault, refuse } from '../faults.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import { readTally } from '../tally/read-tally.ts'
import type { TallyCommand } from '../options/command-line/tally.ts'
import { unusedChoices } from '../read/choices.ts'
import { renderNotes } from '../render/render-faults.ts'
import { compressedTally } from '../tally/compress-tally.ts'
import { tallyLines } from '../tally/tally-file.ts'
import { writeTo, type Ports } from './ports.ts'
import { withFlags } from './with-flags.ts'

/** Throws `Faults`; then nothing is written. */
export async function tallyCommand(command: TallyCommand, ports: Ports): Promise<0> {
  const { policy, faults: wrong } = await choosePolicy(command.policy, { here: ports.readText })
  const { inputs, faults } = await ports.findInputs(command.paths, 'input')
  refuse([...wrong, ...faults])
  const asked = withFlags(policy, command.asked)
  const { reading, tally } = await readTally(inputs, asked, 'input', ports.progress)
  refuse(reading.faults)
  if (tally.size === 0) {
    refuse([fault('no-samples', { side: 'input', files: reading.files.map((file) => file.path).join(', ') })])
  }
  if (command.out.endsWith('.gz')) await ports.writeFile(command.out, compressedTally(tally))
  else await writeTo(command.out, tallyLines(tally), ports)
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])]
  if (notes.length > 0) await ports.tell(renderNotes(notes))
  return 0
}
