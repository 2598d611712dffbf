// The ends of hints that several faults share.

/** How a budget is changed. `needed`: the least that would do, as far as is known. */
export function budgetHint(name: string, needed: number): string {
  return `--max-${name} ${needed} allows more (in the policy: budgets: { ${name}: ${needed} }).`
}

/** How a question is answered: for everything, or for a task or path alone. */
export function choiceHint(flag: string): string {
  return (
    `Say --${flag} NAME, or --${flag} TASK=NAME where tasks or files differ ` +
    `(in the policy: read: { ${flag}: NAME } or read: { ${flag}: { TASK: NAME } }).`
  )
}
