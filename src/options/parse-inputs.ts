// The action's inputs as text → as values, or all faults at once. Reads no environment and no policy.
import { fault, refuse } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { InputName } from './fields.ts'
import { isKey, keyForm } from './key.ts'

const words = {
  mode: ['auto', 'check', 'record', 'publish', 'prune'],
  comment: ['always', 'on-change', 'on-failure', 'never'],
  charts: ['png', 'svg', 'mermaid', 'none'],
  status: ['on', 'off'],
  'fail-on': ['fail', 'undecided', 'never'],
} as const

type Words = typeof words
type Word<N extends keyof Words> = Words[N][number]

export type CommentMode = Word<'comment'>
export type ChartsWish = Word<'charts'>
/** Which verdict fails the job; `as-policy`: what the policy says about undecided holds. */
export type FailOn = Word<'fail-on'> | 'as-policy'

export interface Inputs {
  /** As the user wrote them, one a line; empty: the policy says where. */
  readonly candidate: readonly string[]
  readonly baseline: readonly string[]
  readonly origin: readonly string[]
  /** Relative to the repository's root, `/` as separator; undefined: nobody named one. */
  readonly policy: string | undefined
  /** Empty: there is none. */
  readonly token: string
  readonly mode: Word<'mode'>
  /** Safe in a file name and in an HTML comment. */
  readonly key: string
  readonly comment: CommentMode
  readonly charts: ChartsWish
  readonly status: Word<'status'>
  /** Name of a branch. */
  readonly historyBranch: string
  /** Which recorded commit is accepted, and why. */
  readonly accept: { readonly commit: string; readonly reason: string } | undefined
  readonly failOn: FailOn
}

/** Where the history is when nobody says otherwise. */
const usualHistory = 'leash-history'

/** Parses what `read` gives for each input (empty: not given). Throws `Faults`. */
export function parseInputs(read: (name: InputName) => string): Inputs {
  const faults: Fault[] = []
  const word = <N extends keyof Words, E extends string>(name: N, empty: E): Word<N> | E => {
    const is = read(name).trim()
    const known: readonly string[] = words[name]
    if (is === '') return empty
    if (known.includes(is)) return is as Word<N>
    faults.push(fault('input', { name, is, must: `one of ${known.join(', ')}` }))
    return empty
  }
  const inputs: Inputs = {
    candidate: lines(read('candidate')),
    baseline: lines(read('baseline')),
    origin: lines(read('origin')),
    policy: policyPath(read('policy').trim(), faults),
    token: read('github-token').trim(),
    mode: word('mode', 'auto'),
    key: key(read('key').trim(), faults),
    comment: word('comment', 'always'),
    charts: word('charts', 'png'),
    status: word('status', 'on'),
    historyBranch: branch(read('history-branch').trim(), faults),
    accept: acceptance(read('accept').trim(), faults),
    failOn: word('fail-on', 'as-policy'),
  }
  refuse(faults)
  return inputs
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function key(is: string, faults: Fault[]): string {
  if (is === '') return 'default'
  if (isKey(is)) return is
  faults.push(fault('input', { name: 'key', is, must: keyForm }))
  return 'default'
}

/** The part of git's rules for names that everybody keeps to. */
function branch(is: string, faults: Fault[]): string {
  if (is === '') return usualHistory
  const isName = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(is) && !/\.\.|\/\/|\/\.|[./]$|\.lock$/.test(is)
  if (isName) return is
  faults.push(
    fault('input', { name: 'history-branch', is, must: 'the name of a branch, such as leash-history' }),
  )
  return usualHistory
}

function acceptance(is: string, faults: Fault[]): Inputs['accept'] {
  if (is === '') return undefined
  const [, commit, reason] = /^([0-9a-f]{7,64})[:\s]\s*(\S[^]*)$/.exec(is) ?? []
  if (commit !== undefined && reason !== undefined) return { commit, reason }
  const must = 'a commit of at least seven digits and a reason, such as "3f2a91c The grader was wrong."'
  faults.push(fault('input', { name: 'accept', is, must }))
  return undefined
}

/** The path has to mean the same in the workspace and at the base commit, so it cannot leave the repository. */
function policyPath(is: string, faults: Fault[]): string | undefined {
  const clean = is.replace(/^(\.\/)+/, '')
  if (clean === '') return undefined
  if (!/^([A-Za-z]:)?[/\\]/.test(clean) && !clean.split(/[/\\]/).includes('..')) return clean
  faults.push(
    fault('input', { name: 'policy', is, must: "a path inside the repository, from the repository's root" }),
  )
  return undefined
}
