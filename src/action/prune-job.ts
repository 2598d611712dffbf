// Mode prune, wired to the world: the branch of the charts, and which pull requests are open.
import { prune } from '../modes/prune.ts'
import { note } from '../notes.ts'
import { branchOf } from '../world/branch.ts'
import { openPulls } from '../world/pulls.ts'
import { chartsBranch, folderOf } from './delivery.ts'
import type { Job } from './job.ts'

export const pruneJob: Job = ({ github }) => {
  if (github === undefined) return prune(note('no-token-to-prune'))
  const { client, at } = github
  return prune({
    branch: branchOf(client, at, chartsBranch),
    openFolders: async () => {
      const open = await openPulls(client, at)
      return open.ok ? { ok: true, value: new Set(open.value.map(({ number }) => folderOf(number))) } : open
    },
  })
}
