// What a reader of one task's numbers has to be told beside them.
import { note, type Note } from '../notes.ts'
import { answerCoverage, withAnswers } from './answer-entropy.ts'
import type { TaskComparison } from './comparison.ts'
import type { Group } from './group.ts'
import { missingNotes, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

/** Below this many problems a percentile bootstrap is known to be too narrow. */
const fewProblems = 30

const whyUndefined = {
  srr: 'the baseline solved nothing',
  ndr: 'the candidate solved nothing',
  sds: 'one of its parts is unknown, or both are 0',
  nscr: 'neither model solved anything',
} as const

export function taskNotes(
  comparison: TaskComparison,
  group: Group,
  settings: Settings,
  missing: Missing,
): Note[] {
  const { task } = comparison
  // The pooled comparison would only repeat what its tasks have said.
  if (task === undefined) return []
  return [
    ...sampleNotes(task, comparison, settings),
    ...missingNotes(task, missing),
    ...supportNotes(task, comparison),
    ...answerNotes(task, comparison, group),
    ...recordedNotes(task, comparison),
    ...furtherNotes(task, comparison),
  ]
}

function sampleNotes(
  task: string,
  { samples, support, problems }: TaskComparison,
  settings: Settings,
): Note[] {
  const n = support.budget
  const most = Math.max(samples.baseline.max, samples.candidate.max)
  const notes: Note[] = []
  if (n === 1) notes.push(note('one-sample', { task }))
  if (most > n) notes.push(note('unequal-samples', { task, least: n, most }))
  for (const k of settings.k) if (k > n) notes.push(note('k-above-n', { task, k, n }))
  if (problems.paired < fewProblems) notes.push(note('few-problems', { task, problems: problems.paired }))
  return notes
}

function supportNotes(task: string, { support }: TaskComparison): Note[] {
  const names = ['srr', 'ndr', 'sds', 'nscr'] as const
  return names
    .filter((name) => support[name] === undefined)
    .map((name) => note('undefined-ratio', { task, metric: name.toUpperCase(), why: whyUndefined[name] }))
}

function answerNotes(task: string, { answerEntropy }: TaskComparison, group: Group): Note[] {
  if (answerEntropy === undefined) {
    return [note(withAnswers(group.pairs).length === 0 ? 'no-answers' : 'one-answer', { task })]
  }
  const share = answerCoverage(group.pairs)
  return share < 1 ? [note('some-answers', { task, share })] : []
}

function recordedNotes(task: string, { tokenEntropy, tokens, truncation }: TaskComparison): Note[] {
  const quantities = [
    ['token entropy', tokenEntropy],
    ['token counts', tokens],
    ['truncation', truncation],
  ] as const
  const unknown = quantities.filter(([, found]) => found === undefined).map(([what]) => what)
  const partly = quantities.flatMap(([what, found]) => {
    const { baseline = 1, candidate = 1 } = found?.coverage ?? {}
    return Math.min(baseline, candidate) < 1
      ? [note('partly-recorded', { task, what, baseline, candidate })]
      : []
  })
  return unknown.length === 0 ? partly : [note('not-recorded', { task, what: unknown.join(', ') }), ...partly]
}

function furtherNotes(task: string, { sharpening, perplexity }: TaskComparison): Note[] {
  const notes: Note[] = []
  if (sharpening === undefined) notes.push(note('no-common-odds', { task }))
  const unpaired = perplexity?.unpaired ?? 0
  if (unpaired > 0) notes.push(note('unpaired-traces', { task, count: unpaired }))
  return notes
}
