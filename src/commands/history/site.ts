// `leash history site`: a folder's history → README, page, data, badges and charts.
import path from 'node:path'
import { refuse } from '../../faults.ts'
import type { HistorySiteCommand } from '../../options/command-line/history.ts'
import { keysOf } from '../../record/listing.ts'
import { siteFiles } from '../../render/history/site.ts'
import type { KeyHistory } from '../../render/history/site.ts'
import type { HistoryPorts } from '../ports.ts'
import { allEntries, listingIn } from './open.ts'

/** Throws `Faults` where an entry is damaged; then nothing is written. */
export async function historySiteCommand(command: HistorySiteCommand, ports: HistoryPorts): Promise<0> {
  const folder = ports.history(command.folder)
  const listing = await listingIn(command.folder, folder)
  const histories: KeyHistory[] = []
  for (const key of keysOf(listing)) {
    const { entries, faults, older } = await allEntries(folder, listing, key)
    refuse(faults)
    histories.push({ key, entries, older, damaged: [] })
  }
  const files = await siteFiles(histories, { tasks: true, draw: (trends) => ports.drawTrends(trends) })
  for (const file of files) await ports.writeFile(path.join(command.out, ...file.path.split('/')), file.bytes)
  return 0
}
