// Where evals are looked up, wired to the world: the workspace, and GitHub's artifacts, runs, history and refs.
import path from 'node:path'
import type { GitHubPorts, LookupPorts } from '../lookup/look-up.ts'
import { artifactsOf } from '../world/artifacts.ts'
import { now } from '../world/clock.ts'
import { findInputs } from '../world/files.ts'
import { historyOf } from '../world/history-branch.ts'
import { filesAtRefOf } from '../world/ref-files.ts'
import { baseOf, runsOf } from '../world/runs.ts'
import { noToken } from './job.ts'
import type { Wiring } from './job.ts'

export function lookupPortsOf(wiring: Wiring): LookupPorts {
  return { findInputs, github: githubOf(wiring), now: now(process.env) }
}

function githubOf({ inputs, workflow, github }: Wiring): GitHubPorts | string {
  if (github === undefined) return noToken
  const { stamp, branch, apiUrl, temp } = workflow
  if (stamp === undefined || branch === undefined)
    return 'this run does not say its number or what it is built on, so it is no run of GitHub Actions.'
  const { client, at } = github
  const folder = path.join(temp, 'leash', inputs.key, 'downloads')
  return {
    thisRun: { id: stamp.run, sha: branch.head },
    artifacts: artifactsOf(client, at, { folder, apiUrl }),
    runs: runsOf(client, at, stamp.run),
    base: baseOf(client, at, branch),
    files: filesAtRefOf(client, at, folder),
    history: historyOf(client, at, inputs.historyBranch),
    historyBranch: inputs.historyBranch,
    key: inputs.key,
  }
}
