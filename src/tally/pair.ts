// Two tallies → the problems that both models tried, task by task. What has no partner is counted and told, never
// compared. Does not measure anything.
import { note, type Note } from '../notes.ts'
import { byCodeUnit, sortedProblems, sortedTasks } from './sorted.ts'
import type { ProblemTally, Tally } from './tally.ts'

/** One problem, tried by both models. */
export interface ProblemPair {
  /** The baseline's id. */
  readonly problem: string
  readonly baseline: ProblemTally
  readonly candidate: ProblemTally
}

export interface TaskPairs {
  readonly task: string
  /** Sorted by problem id, numbers by their value. */
  readonly pairs: readonly ProblemPair[]
  readonly onlyBaseline: number
  readonly onlyCandidate: number
  /** Same id on both sides and another question text: two problems that only look like one. */
  readonly otherQuestion: number
}

export interface Pairing {
  /** Tasks with at least one pair, sorted by name. */
  readonly tasks: readonly TaskPairs[]
  /** Problems of the tasks that have no pair at all, counted like those of a task. */
  readonly unpaired: Pick<TaskPairs, 'onlyBaseline' | 'onlyCandidate' | 'otherQuestion'>
  readonly notes: readonly Note[]
}

/** Pairs every task that both tallies have. */
export function pairTallies(baseline: Tally, candidate: Tally): Pairing {
  const tasks: TaskPairs[] = []
  const notes: Note[] = []
  const unpaired = { onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 }
  for (const task of new Set([...sortedTasks(baseline), ...sortedTasks(candidate)])) {
    const [left, right] = [tried(baseline, task), tried(candidate, task)]
    const found = pairProblems(left, right)
    const counted = counts(found)
    notes.push(...tell(task, found, left.length, right.length))
    if (found.pairs.length > 0) tasks.push({ task, ...counted, pairs: found.pairs })
    else {
      unpaired.onlyBaseline += counted.onlyBaseline
      unpaired.onlyCandidate += counted.onlyCandidate
      unpaired.otherQuestion += counted.otherQuestion
    }
  }
  tasks.sort((a, b) => byCodeUnit(a.task, b.task))
  return { tasks, unpaired, notes }
}

/** Problems with at least one sample; an entry that only holds traces has nothing to compare. */
function tried(tally: Tally, task: string): ProblemTally[] {
  return sortedProblems(tally, task).filter((problem) => problem.n > 0)
}

interface Found {
  readonly pairs: ProblemPair[]
  readonly byQuestion: number
  readonly byIdOnly: number
  readonly onlyBaseline: readonly ProblemTally[]
  readonly onlyCandidate: readonly ProblemTally[]
}

/**
 * Three passes, surest first: id and question agree; the question alone agrees and is unique on both sides (a shuffled
 * file); the id alone agrees where a side does not record its questions.
 */
function pairProblems(left: readonly ProblemTally[], right: readonly ProblemTally[]): Found {
  const pairs: ProblemPair[] = []
  const free = { left: new Set(left), right: new Set(right) }
  const match = (keyOf: (problem: ProblemTally) => string | undefined): number => {
    const before = pairs.length
    const partners = uniqueBy(free.right, keyOf)
    for (const [key, mine] of uniqueBy(free.left, keyOf)) {
      const theirs = partners.get(key)
      if (theirs === undefined) continue
      pairs.push({ problem: mine.problem, baseline: mine, candidate: theirs })
      free.left.delete(mine)
      free.right.delete(theirs)
    }
    return pairs.length - before
  }
  match((p) => (p.question === undefined ? undefined : `${p.problem}\u0000${p.question}`))
  const byQuestion = match((p) => p.question)
  const byIdOnly = matchWhereAQuestionIsUnknown(pairs, free)
  pairs.sort(
    (a, b) => byId(a.problem, b.problem) || byCodeUnit(a.baseline.question ?? '', b.baseline.question ?? ''),
  )
  return { pairs, byQuestion, byIdOnly, onlyBaseline: [...free.left], onlyCandidate: [...free.right] }
}

function matchWhereAQuestionIsUnknown(
  pairs: ProblemPair[],
  free: { left: Set<ProblemTally>; right: Set<ProblemTally> },
): number {
  const byId = (problem: ProblemTally): string => problem.problem
  const partners = uniqueBy(free.right, byId)
  let worthANote = 0
  for (const [id, mine] of uniqueBy(free.left, byId)) {
    const theirs = partners.get(id)
    if (theirs === undefined || (mine.question !== undefined && theirs.question !== undefined)) continue
    pairs.push({ problem: id, baseline: mine, candidate: theirs })
    free.left.delete(mine)
    free.right.delete(theirs)
    if (mine.question !== theirs.question) worthANote += 1
  }
  return worthANote
}

/** Key → problem, for the keys that exactly one problem has. */
function uniqueBy(
  problems: Iterable<ProblemTally>,
  keyOf: (problem: ProblemTally) => string | undefined,
): Map<string, ProblemTally> {
  const unique = new Map<string, ProblemTally>()
  const doubled = new Set<string>()
  for (const problem of problems) {
    const key = keyOf(problem)
    if (key === undefined || doubled.has(key)) continue
    if (unique.delete(key)) doubled.add(key)
    else unique.set(key, problem)
  }
  return unique
}

/** 2 before 10 where both ids are whole numbers; else by code unit. */
function byId(a: string, b: string): number {
  const whole = /^\d{1,15}$/
  return whole.test(a) && whole.test(b) ? Number(a) - Number(b) || byCodeUnit(a, b) : byCodeUnit(a, b)
}

function counts(found: Found): Omit<TaskPairs, 'task' | 'pairs'> {
  const theirs = new Set(found.onlyCandidate.map((problem) => problem.problem))
  const otherQuestion = found.onlyBaseline.filter((problem) => theirs.has(problem.problem)).length
  return {
    otherQuestion,
    onlyBaseline: found.onlyBaseline.length - otherQuestion,
    onlyCandidate: found.onlyCandidate.length - otherQuestion,
  }
}

function tell(task: string, found: Found, left: number, right: number): Note[] {
  if (left + right === 0) return []
  if (left === 0 || right === 0)
    return [note('only-one-side', { task, side: right === 0 ? 'baseline' : 'candidate' })]
  const { otherQuestion, onlyBaseline, onlyCandidate } = counts(found)
  const notes: Note[] = []
  if (onlyBaseline + onlyCandidate > 0)
    notes.push(note('unpaired-problems', { task, onlyBaseline, onlyCandidate }))
  if (otherQuestion > 0) notes.push(note('other-question', { task, count: otherQuestion }))
  if (found.byQuestion > 0) notes.push(note('paired-by-question', { task, count: found.byQuestion }))
  if (found.byIdOnly > 0) notes.push(note('paired-by-id-only', { task, count: found.byIdOnly }))
  return notes
}
