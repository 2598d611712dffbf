// `leash history show`: a history's entries as a table with a trend beneath, or as JSON. What is damaged is told last and
// decides the exit code.
import { fault, refuse } from '../../faults.ts'
import type { HistoryShowCommand } from '../../options/command-line/history.ts'
import { acceptedBlocks, historyBlocks } from '../../render/history/history-blocks.ts'
import { sparklines } from '../../render/history/sparklines.ts'
import { renderBlocks } from '../../render/terminal.ts'
import { tasksOf, trendOf } from '../../record/trend.ts'
import type { PastEntry } from '../../record/trend.ts'
import type { Fault } from '../../faults.ts'
import type { HistoryPorts } from '../ports.ts'
import { allEntries, listingIn } from './open.ts'

/** Prints what could be read even where something could not, and then throws `Faults`. */
export async function historyShowCommand(command: HistoryShowCommand, ports: HistoryPorts): Promise<0> {
  const folder = ports.history(command.folder)
  const listing = await listingIn(command.folder, folder)
  const { entries: all, faults } = await allEntries(folder, listing, command.key)
  const shown = command.last === undefined ? all : all.slice(Math.max(0, all.length - command.last))
  if (command.json) {
    const entries = shown.map(({ path, entry, acceptance }) => ({
      path,
      entry,
      accepted: acceptance === undefined ? null : { by: acceptance.by, reason: acceptance.reason },
    }))
    await ports.print(
      `${JSON.stringify({ schema: 'leash.history/1', key: command.key, entries, faults }, null, 2)}\n`,
    )
  } else {
    const trend = trendOf(shown, command.task ?? null)
    if (trend === undefined) refuse([...faults, ...missing(command, shown)])
    else {
      const table = renderBlocks([...historyBlocks(trend), ...acceptedBlocks(trend)], ports.terminal)
      await ports.print(`${[table, ...sparklines(trend, ports.terminal.width)].join('\n')}\n`)
    }
  }
  refuse(faults)
  return 0
}

function missing({ key, task, folder }: HistoryShowCommand, shown: readonly PastEntry[]): Fault[] {
  if (task === undefined) return [fault('no-key-in-history', { key, folder })]
  return [fault('no-task-in-history', { task, tasks: tasksOf(shown).join(', ') || 'none' })]
}
