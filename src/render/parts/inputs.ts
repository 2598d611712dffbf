// Provenance: which files each model's numbers come from, by which policy they were judged, and how intervals were made.
import { formatLevel } from '../../metrics/format-value.ts'
import type { Inline, Part, Table, Text } from '../document.ts'
import type { Report, ReportModel } from '../report.ts'
import { part } from './cells.ts'

export function inputsPart({ inputs }: Report): Part {
  const models = [
    ['Origin', inputs.origin],
    ['Baseline', inputs.baseline],
    ['Candidate', inputs.candidate],
  ] as const
  const rows = models.flatMap(([role, model]) => (model === null ? [] : [modelRow(role, model)]))
  const table: Table = {
    kind: 'table',
    head: ['Model', 'Problems', 'Samples', 'Files'],
    align: ['left', 'right', 'right', 'left'],
    rows,
  }
  const percent = formatLevel(inputs.level)
  const policy: Inline[] =
    inputs.policy === null ? ['the default policy'] : ['the policy ', { name: inputs.policy }]
  const method: Text = [
    'Judged by ',
    ...policy,
    ` with evidence “${inputs.evidence}”. Intervals: ${percent}, ${inputs.resamples} bootstrap resamples over problems, seed ${inputs.seed}.`,
  ]
  return part('inputs', [table, { kind: 'paragraph', text: method }], {
    summary: 'Where these numbers come from',
  })
}

function modelRow(role: string, model: ReportModel): Text[] {
  const shown = model.files
    .slice(0, 5)
    .flatMap((file, index): Inline[] => [index === 0 ? '' : ', ', { name: file.path }, ` (${file.format})`])
  const rest = model.files.length - 5
  return [
    [role],
    [`${model.problems}`],
    [`${model.samples}`],
    rest > 0 ? [...shown, ` and ${rest} more`] : shown,
  ]
}
