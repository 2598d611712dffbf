// `baseline: { artifact: … }` → the evals that the last good run of the workflow on the base branch has uploaded: at the
// merge base, else at the nearest commit before it that has some.
import { note } from '../notes.ts'
import { ancestorsOf } from './ancestors.ts'
import type { BasePort } from './ancestors.ts'
import type { ArtifactPort } from './artifact.ts'
import { back, daysBetween, short } from './chosen.ts'
import { goodRuns, isGood } from './good-run.ts'
import type { Placed, Run, RunPort } from './good-run.ts'
import { absent, refusedLookup } from './looked-up.ts'
import type { LookedUp } from './looked-up.ts'
import { artifactsOfRun } from './run-artifacts.ts'

export interface GoodRunPorts {
  readonly runs: RunPort
  readonly base: BasePort
  readonly artifacts: ArtifactPort
  readonly now: Date
}

interface Wish {
  readonly side: string
  readonly pattern: string
  /** Name of a workflow's file; undefined: the workflow of this run. */
  readonly workflow: string | undefined
}

/** Each costs a request; a branch with so many good runs without evals has another trouble. */
const mostTried = 20

export async function fromLastGoodRun(wish: Wish, ports: GoodRunPorts): Promise<LookedUp> {
  const { side } = wish
  const { runs, base } = ports
  const current = await runs.current()
  if (!current.ok) return refusedLookup(side, 'this workflow run', current.refusal, 'actions')
  const mergeBase = await base.mergeBase()
  if (!mergeBase.ok)
    return refusedLookup(side, 'the commit where the change branched off', mergeBase.refusal, 'contents')
  const file = wish.workflow ?? current.value.file
  const search: Search = { ...wish, file, mergeBase: mergeBase.value, current: current.value }
  const workflow = wish.workflow ?? current.value.workflow
  const here = await runs.ofCommit(workflow, mergeBase.value)
  if (!here.ok) return refusedLookup(side, runsOf(file), here.refusal, 'actions')
  const at = goodRuns(here.value, [{ sha: mergeBase.value, back: 0 }], base.branch, current.value.id)
  const atBase = await firstWithEvals(at, search, ports)
  if (atBase.kind !== 'none') return atBase.lookedUp
  return before(workflow, search, atBase, ports)
}

interface Search extends Wish {
  /** Of the workflow. */
  readonly file: string
  readonly mergeBase: string
  readonly current: Run
}

/** Nothing so far; what was seen on the way. */
interface None {
  readonly kind: 'none'
  readonly expired: LookedUp | undefined
  /** The nearest run that has artifacts of other names only. */
  readonly without: { readonly run: Run; readonly others: readonly string[] } | undefined
}

async function before(
  workflow: number | string,
  search: Search,
  atBase: None,
  ports: GoodRunPorts,
): Promise<LookedUp> {
  const { side, file, mergeBase, current } = search
  const { runs, base } = ports
  const listed = await runs.onBranch(workflow, base.branch)
  if (!listed.ok) return refusedLookup(side, runsOf(file), listed.refusal, 'actions')
  const log = await base.log(mergeBase)
  if (!log.ok)
    return refusedLookup(side, `the commits of ${base.branch} before the change`, log.refusal, 'contents')
  const ancestors = ancestorsOf(mergeBase, log.value).slice(1)
  const found = await firstWithEvals(
    goodRuns(listed.value, ancestors, base.branch, current.id),
    search,
    ports,
  )
  if (found.kind !== 'none') return found.lookedUp
  const expired = atBase.expired ?? found.expired
  if (expired !== undefined) return expired
  return absent(whyNone(search, atBase.without ?? found.without, listed.value, ancestors.length, base.branch))
}

function runsOf(file: string): string {
  return `the runs of the workflow ${file}`
}

async function firstWithEvals(
  placed: readonly Placed[],
  search: Search,
  ports: GoodRunPorts,
): Promise<None | { readonly kind: 'settled'; readonly lookedUp: LookedUp }> {
  const { side, pattern } = search
  let expired: LookedUp | undefined
  let without: None['without']
  for (const { run, back: distance } of placed.slice(0, mostTried)) {
    const found = await artifactsOfRun({ side, run: run.id, pattern }, ports.artifacts)
    if (found.kind === 'none') without ??= { run, others: found.others }
    else if (found.kind === 'absent' && found.why.code === 'artifact-expired') expired ??= found
    else if (found.kind === 'absent') return { kind: 'settled', lookedUp: found }
    else {
      const name = found.inputs.map((input) => input.path).join(', ')
      const why = whyThis(search, run, distance, expired !== undefined)
      const age = { made: run.made, ageDays: daysBetween(run.made, ports.now) }
      const chosen = { kind: 'artifact', name, commit: run.sha, run: run.id, ...age, why } as const
      return { kind: 'settled', lookedUp: { ...found, chosen } }
    }
  }
  return { kind: 'none', expired, without }
}

function whyThis({ file, pattern, mergeBase }: Search, run: Run, distance: number, skipped: boolean): string {
  const at = `the merge base ${short(mergeBase)}`
  if (distance === 0) return `${at} has a good run of ${file} with artifacts ${pattern}`
  const reach = skipped
    ? 'nearer ones have expired'
    : `${at} has no good run of ${file} with artifacts ${pattern}`
  return `${reach}; the nearest commit before it that has one is ${short(run.sha)}, ${back(distance)}`
}

function whyNone(
  { side, pattern, file, mergeBase, current }: Search,
  without: None['without'],
  listed: readonly Run[],
  looked: number,
  branch: string,
) {
  if (without !== undefined) {
    const { run, others } = without
    const facts = { side, pattern, file, run: run.id, commit: short(run.sha), others: others.join(', ') }
    return note('good-runs-without-artifact', facts)
  }
  if (listed.some((run) => isGood(run, branch, current.id))) {
    return note('no-good-run-in-reach', { side, file, branch, commit: short(mergeBase), looked })
  }
  return note('no-good-run-yet', { side, file, branch, pattern })
}
