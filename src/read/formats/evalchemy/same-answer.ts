// Two answers to a mathematical question → whether they are the same text once spelling is set aside. Follows the rules of
// the MATH dataset's own comparison (`is_equiv` in lm-evaluation-harness), which evalchemy uses; knows no mathematics.

/** One spelling of each thing, in this order. */
const spellings: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\n|\\!/g, ''],
  [/\\\\/g, '\\'],
  [/\\[td]frac/g, '\\frac'],
  [/\\left|\\right/g, ''],
  [/\^\{\\circ\}|\^\\circ/g, ''],
  [/\\\$/g, ''],
  // A unit stands at the end.
  [/\\text\{ .*$/g, ''],
  [/\\%/g, ''],
  [/(^|[ {])\./g, '$10.'],
  // `k = 3`: the name of what was asked for.
  [/^[^=]{1,2}=/, ''],
  [/\\sqrt([^{\s])/g, '\\sqrt{$1}'],
  [/ /g, ''],
  [/\\frac([^{}])([^{}])/g, '\\frac{$1}{$2}'],
  [/\\frac([^{}])(?=\{)/g, '\\frac{$1}'],
  [/(\\frac\{[^{}]*\})([^{}])/g, '$1{$2}'],
  [/^0\.5$/, '\\frac{1}{2}'],
  [/^(-?\d+)\/(-?\d+)$/, '\\frac{$1}{$2}'],
]

export function isSameAnswer(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

function normal(answer: string): string {
  return spellings.reduce((text, [pattern, by]) => text.replace(pattern, by), answer)
}
