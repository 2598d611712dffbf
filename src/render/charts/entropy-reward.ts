// Report → the chart of answer entropy against pass@1: how each task moved from baseline to candidate.
import type { Report } from '../report.ts'
import type { Chart } from './chart.ts'
import { entropyArrows } from './entropy-arrows.ts'
import { movesOf, quadrants } from './moves.ts'
import { list, nameOf, points, signed } from './say.ts'

/** Undefined where no task has both an answer entropy and a pass@1. */
export function entropyReward(report: Report): Chart | undefined {
  const moves = movesOf(report.tasks)
  if (moves.length === 0) return undefined
  const each = moves.map(
    ({ task, change, quadrant }) =>
      `${nameOf(task)} ${quadrant ?? 'unchanged'} (${signed(change.entropy, 2)} nats, ${points(change.solved)})`,
  )
  const tally = quadrants.map(
    ({ name }) => `${moves.filter(({ quadrant }) => quadrant === name).length} ${name}`,
  )
  return {
    name: 'entropy-reward',
    title: 'Answer entropy and pass@1',
    alt: `Answer entropy against pass@1, an arrow from baseline to candidate for each of ${moves.length} tasks: ${tally.join(', ')}. ${list(each)}.`,
    spec: (theme) => entropyArrows(moves, report.tasks.length - moves.length, report.inputs.level, theme),
  }
}
