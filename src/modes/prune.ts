// Mode prune: pictures of pull requests that are closed → off the branch of the charts, in one commit. Compares nothing,
// and what GitHub refuses is told without failing the job: pictures that stay do no harm.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { removeFolders } from '../publish/charts-branch.ts'
import type { BranchPort } from '../publish/charts-branch.ts'
import { doneOutcome } from '../publish/done-outcome.ts'
import type { Outcome } from '../publish/outcome.ts'
import { notesOnRefused } from '../publish/refused.ts'
import type { Reply } from '../publish/reply.ts'

export interface PrunePorts {
  readonly branch: BranchPort
  /** Folders of the pull requests that are open. */
  openFolders(): Promise<Reply<ReadonlySet<string>>>
}

/** `ports` may be why GitHub cannot be asked. */
export async function prune(ports: PrunePorts | Note): Promise<Outcome> {
  if ('code' in ports) return doneOutcome(note('nothing-pruned').text, [ports])
  const removed = await removeFolders(ports.branch, () => ports.openFolders())
  if (!removed.ok) {
    const what = 'take the pictures of closed pull requests off the branch leash-charts'
    const needs = { name: 'contents', level: 'write' } as const
    return doneOutcome(
      note('nothing-pruned').text,
      notesOnRefused([{ what, refusal: removed.refusal, needs }], [needs, reads]),
    )
  }
  const count = removed.value ?? 0
  return doneOutcome((count === 0 ? note('nothing-pruned') : note('pruned', { count })).text, [])
}

/** The list of open pull requests. */
const reads = { name: 'pull-requests', level: 'read' } as const
