// The problems that changed hands, task by task.
import type { Block, Inline, Part, Text } from '../document.ts'
import type { Report } from '../report.ts'
import { part, taskName } from './cells.ts'

/** Beyond this many ids a list is no longer read. */
const listed = 50

export function problemsPart({ tasks }: Report): Part {
  const blocks = tasks.flatMap((task): Block[] => {
    const { lost, gained, lostBeyondNoise } = task.support
    const items: Text[] = []
    if (lost.length > 0) items.push(['Lost: ', ...ids(lost, new Set(lostBeyondNoise))])
    if (gained.length > 0) items.push(['Gained: ', ...ids(gained, new Set())])
    return items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: taskName(task.task) },
          { kind: 'list', items },
        ]
  })
  return part('problems', blocks, {
    summary: 'Problems lost and gained (* lost beyond noise on its own)',
  })
}

function ids(problems: readonly string[], marked: ReadonlySet<string>): Inline[] {
  const shown = problems.slice(0, listed).flatMap((problem, index): Inline[] => {
    const separator = index === 0 ? '' : ', '
    return [separator, { name: problem }, marked.has(problem) ? '*' : '']
  })
  const rest = problems.length - listed
  return rest > 0 ? [...shown, ` and ${rest} more (all are in the JSON report)`] : shown
}
