// Where the outcome of a run about a pull request goes: its comment and the branch that keeps its pictures.
import { note } from '../notes.ts'
import type { Delivery } from '../publish/deliver.ts'
import type { RasterFiles } from '../render/charts/draw-png.ts'
import { branchOf, isPublic } from '../world/branch.ts'
import { commentsOf } from '../world/github.ts'
import { readRasterFiles } from '../world/raster-files.ts'
import type { Wiring } from './job.ts'

/** Where an outcome goes before the inputs are known. */
export const nowhere: Delivery = {
  key: 'default',
  mode: 'never',
  comments: note('no-pull-request'),
  charts: 'none',
  pictures: undefined,
}

/** `pull` undefined: the run does not belong to a pull request. */
export function deliveryTo(
  pull: { readonly number: number } | undefined,
  { inputs, workflow, github }: Wiring,
): Delivery {
  const { key, comment: mode, charts } = inputs
  const silent = { key, mode, charts, pictures: undefined }
  if (pull === undefined) return { ...silent, comments: note('no-pull-request') }
  if (github === undefined) return { ...silent, comments: note('no-token') }
  const { client, at } = github
  return {
    ...silent,
    comments: commentsOf(client, at, pull.number),
    pictures: {
      place: { server: workflow.serverUrl, ...at },
      branch: branchOf(client, at, chartsBranch),
      isPublic: () => isPublic(client, at),
      toPng: async (svg) => {
        const { drawPng } = await import('../render/charts/draw-png.ts')
        return drawPng(svg, (rasterFiles ??= await readRasterFiles()))
      },
    },
  }
}

const chartsBranch = 'leash-charts'
let rasterFiles: RasterFiles | undefined
