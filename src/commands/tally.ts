// `leash tally`: anything readable → one tally file. Merging is the same: tallies are read like any other format.
import { gzipSync } from 'node:zlib'
import { fault, refuse } from '../faults.ts'
import { readTally } from '../tally/read-tally.ts'
import type { TallyCommand } from '../options/command-line/tally.ts'
import { renderNotes } from '../render/render-faults.ts'
import { tallyLines } from '../tally/tally-file.ts'
import { writeTo, type Ports } from './ports.ts'

/** Throws `Faults`; then nothing is written. */
export async function tallyCommand(command: TallyCommand, ports: Ports): Promise<0> {
  const { inputs, faults } = await ports.findInputs(command.paths, 'input')
  refuse(faults)
  const { reading, tally } = await readTally(inputs, command.choices, 'input', ports.progress)
  refuse(reading.faults)
  if (tally.size === 0) {
    refuse([fault('no-samples', { side: 'input', files: reading.files.map((file) => file.path).join(', ') })])
  }
  if (command.out.endsWith('.gz')) await ports.writeFile(command.out, gzipped(tallyLines(tally)))
  else await writeTo(command.out, tallyLines(tally), ports)
  if (reading.notes.length > 0) await ports.tell(renderNotes(reading.notes))
  return 0
}

/** The same lines give the same bytes: no time and no name in the header, and no word of the operating system. */
function gzipped(lines: Iterable<string>): Uint8Array {
  const bytes = gzipSync([...lines].join(''), { level: 9 })
  bytes[9] = 255
  return bytes
}
