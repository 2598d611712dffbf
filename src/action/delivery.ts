// Where the outcome of a run about a pull request goes: its comment, its commit, the branch that keeps its pictures.
import { note } from '../notes.ts'
import type { Delivery } from '../publish/deliver.ts'
import { branchOf, isPublic } from '../world/branch.ts'
import { commentsOf, statusOf } from '../world/github.ts'
import type { Wiring } from './job.ts'

/** Where an outcome goes before the inputs are known. */
export const nowhere: Delivery = {
  key: 'default',
  mode: 'never',
  writer: { stamp: undefined, url: undefined, commit: undefined },
  comments: note('no-pull-request'),
  charts: 'none',
  pictures: undefined,
  status: undefined,
}

/** What an outcome is about. */
export interface About {
  /** Undefined: no pull request, so there is nowhere to comment. */
  readonly pull: { readonly number: number } | undefined
  /** The commit that the verdict is on; undefined: none that anybody waits for. */
  readonly commit: string | undefined
}

export function deliveryOf({ pull, commit }: About, wiring: Wiring): Delivery {
  const { inputs, workflow, github, toPng } = wiring
  const { key, comment: mode, charts } = inputs
  const writer = { stamp: workflow.stamp, url: workflow.runUrl, commit }
  const silent = { key, mode, writer, charts, pictures: undefined }
  if (github === undefined)
    return {
      ...silent,
      comments: note(pull === undefined ? 'no-pull-request' : 'no-token'),
      status: undefined,
    }
  const { client, at } = github
  const status = commit === undefined || inputs.status === 'off' ? undefined : statusOf(client, at, commit)
  if (pull === undefined) return { ...silent, comments: note('no-pull-request'), status }
  return {
    ...silent,
    status,
    comments: commentsOf(client, at, pull.number),
    pictures: {
      place: { server: workflow.serverUrl, ...at },
      branch: branchOf(client, at, chartsBranch),
      folder: `${folderOf(pull.number)}/${key}`,
      isPublic: () => isPublic(client, at),
      toPng,
    },
  }
}

/** Of a pull request, on the branch of the charts. */
export function folderOf(pull: number): string {
  return `pull-${pull}`
}

export const chartsBranch = 'leash-charts'
