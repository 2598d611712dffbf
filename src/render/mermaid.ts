// Report → its pass@k curves as Mermaid, which GitHub draws itself: for where no picture can be stored. Names are reduced
// to letters, digits and a few signs, so that nothing in them is read as Mermaid or ends the fence.
import type { Diagram } from './markdown.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'
import type { ReportTask } from './report-task.ts'

/** More would be a long comment and a slow page. */
const shown = 4

/** Baseline and candidate, readable on GitHub's light and dark background. */
const palette = '#d9772b, #3b82d6'

/** The stand-in for the chart `pass-at-k`; none where no task has a second k. */
export function curveDiagrams(report: Report): Diagram[] {
  const { tasks, overall } = report
  const curves = (tasks.length > 1 ? [overall, ...tasks] : tasks).filter((task) => task.passAtK.length > 1)
  if (curves.length === 0) return []
  const first = curves.slice(0, shown).map(curve)
  return [{ name: 'pass-at-k', says: says(curves.length), mermaid: first }]
}

function says(curves: number): string {
  const which = 'pass@k in percent over k: orange is the baseline, blue the candidate.'
  return curves > shown ? `${which} The first ${shown} of ${curves} curves; the table has all.` : which
}

function curve({ task, passAtK }: ReportTask): string {
  const percent = (value: number): string => (100 * value).toFixed(2)
  const line = (name: string, values: readonly number[]): string =>
    `  line "${name}" [${values.map(percent).join(', ')}]`
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `  title "${task === null ? 'all problems' : plainName(task)}"`,
    `  x-axis "k" [${passAtK.map(({ k }) => `"${k}"`).join(', ')}]`,
    '  y-axis "pass at k, percent" 0 --> 100',
    line(
      'baseline',
      passAtK.map((row) => row.baseline),
    ),
    line(
      'candidate',
      passAtK.map((row) => row.candidate),
    ),
  ].join('\n')
}

function plainName(name: string): string {
  const plain = printable(name)
    .replace(/[^\p{L}\p{N} ._/()+-]+/gu, ' ')
    .trim()
  const characters = Array.from(plain)
  if (characters.length === 0) return 'task'
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}...` : plain
}
