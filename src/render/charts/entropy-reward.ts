// Report → the chart of answer entropy against pass@1: how each task moved from baseline to candidate.
import { formatChange } from '../../metrics/format-value.ts'
import type { Report } from '../report.ts'
import type { Chart } from './chart.ts'
import { entropyArrows } from './entropy-arrows.ts'
import { movesOf, quadrants } from './moves.ts'
import { list, nameOf, tasksInWords } from './say.ts'

/** Undefined where no task has both an answer entropy and a pass@1. */
export function entropyReward(report: Report): Chart | undefined {
  const moves = movesOf(report.tasks)
  if (moves.length === 0) return undefined
  const each = moves.map(
    ({ task, change, quadrant }) =>
      `${nameOf(task)} ${quadrant ?? 'unchanged'} (${formatChange(change.entropy, 'nats')}, ${formatChange(change.solved, 'fraction')})`,
  )
  const tally = quadrants.map(
    ({ name }) => `${moves.filter(({ quadrant }) => quadrant === name).length} ${name}`,
  )
  const alt = `Answer entropy against pass@1, an arrow from baseline to candidate for ${tasksInWords(moves.map(({ task }) => task))}: ${tally.join(', ')}. ${list(each)}.`
  const missing = report.tasks.length - moves.length
  return {
    name: 'entropy-reward',
    title: 'Answer entropy and pass@1',
    alt,
    spec: (theme) => ({ ...entropyArrows(moves, missing, report.inputs.level, theme), description: alt }),
  }
}
