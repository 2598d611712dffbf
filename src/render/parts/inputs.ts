// Provenance: which files each model's numbers come from, by which policy they were judged, and how intervals were made.
import { formatLevel } from '../../metrics/format-value.ts'
import type { Block, Inline, Part, Table, Text } from '../document.ts'
import type { AnyReport } from '../report.ts'
import type { ReportChosen, ReportModel } from '../report-inputs.ts'
import { part } from './cells.ts'

export function inputsPart({ inputs }: AnyReport): Part {
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
  const chosen = models.flatMap(([role, model]) =>
    model === null || model.chosen === null ? [] : [chosenText(role, model.chosen)],
  )
  const how: Block[] = chosen.length === 0 ? [] : [{ kind: 'list', items: chosen }]
  const percent = formatLevel(inputs.level)
  const policy: Inline[] =
    inputs.policy === null ? ['the default policy'] : ['the policy ', { name: inputs.policy }]
  const method: Text = [
    'Judged by ',
    ...policy,
    ` with evidence “${inputs.evidence}”. Intervals: ${percent}, ${inputs.resamples} bootstrap resamples over problems, seed ${inputs.seed}.`,
  ]
  return part(
    'inputs',
    [...(rows.length === 0 ? [] : [table]), ...how, { kind: 'paragraph', text: method }],
    {
      summary: 'Where these numbers come from',
    },
  )
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

/** What was taken, of which commit, how old it is, and why. */
function chosenText(role: string, chosen: ReportChosen): Text {
  const { kind, name, commit, run, why } = chosen
  const what = { path: 'files', artifact: 'artifacts', history: 'recorded entry', ref: 'files at' }[kind]
  const of: Inline[] = commit === null ? [] : [' of commit ', { name: commit.slice(0, 7) }]
  const by = run === null ? '' : ` by workflow run ${run}`
  return [{ strong: role }, `: ${what} `, { name }, ...of, by, `${age(chosen)}: ${why}.`]
}

function age({ kind, ageDays: days }: ReportChosen): string {
  if (days === null || kind === 'path') return ''
  return days === 0 ? ', less than a day old' : `, ${days} ${days === 1 ? 'day' : 'days'} old`
}
