// Sides that were read and cannot be compared as the policy asks: code → what is wrong and what to do.
import type { Sentence } from './sentence.ts'

export const comparisonFaults = {
  'no-samples': (f: { side: string; files: string }): Sentence => ({
    text: `The ${f.side} has no samples (${f.files}).`,
    hint: 'See `leash inspect PATH` for what was found in each file.',
  }),
  'nothing-in-common': (f: {
    side: string
    tasks: string
    candidate: string
    otherQuestion: number
  }): Sentence => ({
    text:
      `The ${f.side} and the candidate have no problem in common. Tasks of the ${f.side}: ${f.tasks}; of the candidate: ${f.candidate}.` +
      (f.otherQuestion > 0 ? ` ${f.otherQuestion} problems have the same id and another question text.` : ''),
    hint:
      f.otherQuestion > 0
        ? 'The questions have changed between the two evals: run both with the same version of the benchmark.'
        : 'If the same task has two names, name it on both sides: aime24=PATH.',
  }),
  'k-above-n': (f: { where: string; k: number; n: number; task: string }): Sentence => ({
    text: `${f.where}: pass@${f.k} needs at least ${f.k} samples a problem, but no compared task has that many (${f.task} has ${f.n}).`,
    hint: `Sample more, or ask for k ≤ ${f.n}.`,
  }),
  'unknown-task-in-policy': (f: { where: string; task: string; tasks: string }): Sentence => ({
    text: `${f.where}: no compared task is called "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or a glob such as "aime*".',
  }),
} as const
