// Token log-probabilities as a tool wrote them → their sum, or unknown.

/**
 * In nats, with the number of tokens. Undefined where one is no number or above 0 — and where all are 0, which clients
 * without log-probabilities write as a dummy: a real sequence never has probability 1.
 */
export function sumOfLogprobs(values: readonly unknown[]): { logprob: number; tokens: number } | undefined {
  let sum = 0
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value > 0) return undefined
    sum += value
  }
  return sum === 0 ? undefined : { logprob: sum, tokens: values.length }
}
