// `leash history add`: the evals of one commit → an entry and its tally in a folder, judged against the last entry that may
// be a baseline. Its exit code is 0 whatever the verdict: recording is not a gate.
import { choosePolicy } from '../../lookup/choose-policy.ts'
import { firstBaseline, recordedTally } from '../../lookup/recorded-baseline.ts'
import { recordEval } from '../../modes/record-eval.ts'
import type { Past } from '../../modes/record-eval.ts'
import type { HistoryAddCommand } from '../../options/command-line/history.ts'
import type { HistoryReader } from '../../publish/history-branch.ts'
import { entriesBefore } from '../../record/baseline.ts'
import { printable } from '../../render/printable.ts'
import { renderNotes } from '../../render/render-faults.ts'
import type { HistoryPorts } from '../ports.ts'
import { withFlags } from '../with-flags.ts'
import { given } from './open.ts'

/** Throws `Faults`; then nothing is written. */
export async function historyAddCommand(command: HistoryAddCommand, ports: HistoryPorts): Promise<0> {
  const { commit, date, key, branch = null, onDefaultBranch, verdict } = command
  const found = await choosePolicy(command.policy, { here: ports.readText })
  const { inputs, faults } = await ports.findInputs(command.paths, 'candidate')
  const folder = ports.history(command.folder)
  const past = verdict === undefined ? await baselineIn(folder, { commit, date, key }) : undefined
  const recorded = await recordEval({
    inputs,
    policy: withFlags(found.policy, command.asked),
    facts: { commit, date, branch, onDefaultBranch, run: null, key, accepted: null },
    past,
    verdict,
    progress: ports.progress,
    countAside: ports.countAside,
    notes: found.notes,
    faults: [...found.faults, ...faults],
  })
  await folder.add(recorded.files)
  if (recorded.notes.length > 0) await ports.tell(renderNotes(recorded.notes))
  const is = recorded.entry.verdict ?? 'the first of its key'
  const against = past === undefined ? '' : `, compared with ${past.path}`
  const lines = [`${recorded.path}: ${is}${against}.`, recorded.compared?.report.sentence ?? '']
  await ports.print(lines.filter((line) => line !== '').map((line) => `${printable(line)}\n`))
  return 0
}

/** The last entry before that may be a baseline, with its tally. */
async function baselineIn(
  reader: HistoryReader,
  of: { readonly commit: string; readonly date: string; readonly key: string },
): Promise<Past | undefined> {
  const listing = given(await reader.list())
  if (listing === undefined) return undefined
  const found = given(await firstBaseline(reader, listing, entriesBefore(listing, of)))
  return found && { ...found, tally: given(await recordedTally(reader, found)) }
}
