// Failed findings × changed configs → annotations on the lines of a few changed keys. Claims no cause: it names what
// changed beside what was found.
import type { AnyReport, ReportFinding } from '../render/report.ts'
import type { ReportConfig } from '../render/report-configs.ts'
import type { Annotation } from './annotations.ts'
import { cut } from './cut.ts'

/** GitHub shows 10 of a level; the findings themselves need most of them. */
const most = 3

/** Known keys before others, files in their order. Nothing where nothing failed. */
export function annotateConfigs({ findings, configs }: AnyReport): Annotation[] {
  const failed = findings.filter((finding) => finding.verdict === 'fail')
  const worst = failed.find((finding) => finding.severity === 'fail') ?? failed[0]
  if (worst === undefined) return []
  const level = worst.severity === 'fail' ? 'error' : 'warning'
  return places(configs ?? [])
    .slice(0, most)
    .map(({ file, line, change: { key, before, after, known } }) => ({
      level,
      title: cut(`Leash: ${key} changed, and ${worst.metric} failed`, 200),
      text: cut(
        `${key}: ${before ?? 'none'} → ${after ?? 'none'}${known === null ? '' : ` (${known.title})`}. ${found(worst, failed.length - 1)}`,
        4_000,
      ),
      at: { file, line },
    }))
}

interface Place {
  readonly file: string
  readonly line: number
  readonly change: ReportConfig['keys'][number]
}

/** Keys of a file that is new say nothing about what changed, so they come last. */
function places(configs: readonly ReportConfig[]): Place[] {
  const all = configs.flatMap(({ file, change: kind, keys }) =>
    keys.flatMap((change): (Place & { rank: number })[] => {
      const rank = (kind === 'added' ? 2 : 0) + (change.known === null ? 1 : 0)
      return change.line === null ? [] : [{ file, line: change.line, change, rank }]
    }),
  )
  return all.sort((a, b) => a.rank - b.rank)
}

function found({ metric, limit, task, why }: ReportFinding, others: number): string {
  const more = others === 0 ? '' : ` ${others} more ${others === 1 ? 'finding' : 'findings'} failed.`
  return `With this change ${metric} ${limit}${task === null ? '' : ` (${task})`} failed: ${why}${more}`
}
