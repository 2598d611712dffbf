// An inspection → what a terminal shows: a line a file, and what was understood, once for all files that are understood alike.
import type { Block, Text } from '../../render/document.ts'
import { sharedFolder, shortenPath, shownTasks } from './names.ts'
import type { InspectedFile, Inspection } from './inspection.ts'

/** Columns beside the file's name need about this much. */
const otherColumns = 66
const shortestName = 24

export function inspectionBlocks(inspection: Inspection, width: number): Block[] {
  const { files, skipped, notes } = inspection
  const shared = sharedFolder(files.map((file) => file.path))
  const noteItems = notes.map((note): Text => [`Note: ${note.text}`])
  return [
    { kind: 'paragraph', text: [totals(inspection)] },
    ...(shared === '' ? [] : [{ kind: 'paragraph', text: ['In ', { name: shared }, ':'] } as const]),
    ...(files.length === 0 ? [] : [table(files, shared, Math.max(shortestName, width - otherColumns))]),
    ...understood(alike(files)),
    ...passedOver(skipped),
    ...(noteItems.length === 0 ? [] : [{ kind: 'list', items: noteItems } as const]),
  ]
}

function totals({ files, skipped }: Inspection): string {
  const byFormat = new Map<string, number>()
  for (const { format } of files) byFormat.set(format, (byFormat.get(format) ?? 0) + 1)
  const formats = [...byFormat].map(([format, count]) => `${count} ${format}`).join(', ')
  const sum = (of: (file: InspectedFile) => number): number => files.reduce((all, file) => all + of(file), 0)
  const tasks = new Set(files.flatMap((file) => file.tasks)).size
  const read = files.length === 0 ? 'No file was read' : `Read: ${formats}`
  const passed = skipped.length === 0 ? '' : ` Not read: ${skipped.length}.`
  return `${read}. Tasks: ${tasks}. Samples: ${sum((file) => file.samples)}.${passed}`
}

function table(files: readonly InspectedFile[], shared: string, nameWidth: number): Block {
  return {
    kind: 'table',
    head: ['File', 'Format', 'Tasks', 'Problems', 'Samples', 'Per problem', 'No answer'],
    align: ['left', 'left', 'left', 'right', 'right', 'right', 'right'],
    rows: files.map((file) => [
      [{ name: shortenPath(file.path.slice(shared.length), nameWidth) }],
      [file.format],
      [{ name: shownTasks(file.tasks) }],
      [`${file.problems}`],
      [`${file.samples}`],
      [perProblem(file)],
      [file.missingAnswers === null ? '–' : `${file.missingAnswers}`],
    ]),
  }
}

/** `8`, or `1–8, median 4`. */
function perProblem({ samplesPerProblem: spread }: InspectedFile): string {
  if (spread === null) return '–'
  const { min, median, max } = spread
  return min === max ? `${min}` : `${min}–${max}, median ${median}`
}

/** Files of which the same is to be said. */
function alike(files: readonly InspectedFile[]): InspectedFile[][] {
  const groups = new Map<string, InspectedFile[]>()
  for (const file of files) {
    const { format, because, rule, fields, feeds, useless } = file
    const said = JSON.stringify([format, because, rule, fields, feeds.map(({ can }) => can), useless])
    groups.set(said, [...(groups.get(said) ?? []), file])
  }
  return [...groups.values()]
}

/** What each group was read as; the fields of a format are told once. */
function understood(groups: readonly (readonly InspectedFile[])[]): Block[] {
  const told = new Set<string>()
  return groups.flatMap((group): Block[] => {
    const [file] = group
    if (file === undefined) return []
    const more = group.length === 1 ? '' : ` and ${group.length - 1} more`
    const scores = [...new Set(group.flatMap((one) => one.scores))].slice(0, 12)
    const seen = scores.length === 0 ? [] : [' Seen: ', { name: scores.join(', ') }, '.']
    const fields = file.fields.map((one) => `${one.field} → ${one.for}`).join('; ')
    const again = told.has(fields)
    told.add(fields)
    return [
      { kind: 'paragraph', text: [''] },
      {
        kind: 'paragraph',
        text: [{ name: file.path }, `${more}: read as ${file.format}, because `, { name: file.because }, '.'],
      },
      {
        kind: 'list',
        items: [
          ...(file.useless === null ? [['Correct when ', { name: file.rule }, '.', ...seen]] : []),
          ...feedItems(file),
          ...(again ? [] : [['Fields: ', { name: fields }, '.']]),
        ],
      },
    ]
  })
}

function feedItems({ feeds, useless }: InspectedFile): Text[] {
  if (useless !== null) return [['Feeds no comparison: ', { name: useless }]]
  const can = feeds.filter((one) => one.can)
  const cannot = feeds.filter((one) => !one.can)
  const list = (some: typeof feeds): string =>
    some.map(({ metric, why }) => (why === null ? metric : `${metric} (${why})`)).join(', ')
  return [[`Can feed: ${list(can)}.`], ...(cannot.length === 0 ? [] : [[`Cannot feed: ${list(cannot)}.`]])]
}

/** By reason, because a folder can be full of files that are no evals. */
function passedOver(skipped: Inspection['skipped']): Block[] {
  const byReason = new Map<string, string[]>()
  for (const { path, why } of skipped) byReason.set(why, [...(byReason.get(why) ?? []), path])
  const items = [...byReason].map(([why, paths]): Text => {
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
    return ['Not read: ', { name: paths.slice(0, 3).join(', ') }, `${more}: `, { name: why }]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
