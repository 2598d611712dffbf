// `leash history accept`: a person's word for an entry, as a new file beside the entries.
import { fault, Faults } from '../../faults.ts'
import type { HistoryAcceptCommand } from '../../options/command-line/history.ts'
import { acceptanceOf, entryToAccept } from '../../modes/accept-entry.ts'
import { printable } from '../../render/printable.ts'
import { utcSecond } from '../../record/utc-second.ts'
import type { HistoryPorts } from '../ports.ts'
import { listingIn } from './open.ts'

/** Throws `Faults` where there is no such entry. */
export async function historyAcceptCommand(command: HistoryAcceptCommand, ports: HistoryPorts): Promise<0> {
  const folder = ports.history(command.folder)
  const listing = await listingIn(command.folder, folder)
  const name = entryToAccept(listing, command)
  const bytes = await folder.read(name)
  if (!bytes.ok) throw new Faults([fault('unreadable-file', { file: name.path, why: bytes.refusal.message })])
  const date = command.date ?? utcSecond(ports.now().toISOString()) ?? ''
  const file = acceptanceOf(name, bytes.value, { ...command, date, run: null })
  await folder.add([file])
  await ports.print(`${printable(`${file.path}: ${name.path} is accepted.`)}\n`)
  return 0
}
