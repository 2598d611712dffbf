// What a PATH may be, in the words of the help.

export const pathHelp = 'file, folder or glob; NAME=PATH names the task'

/** For commands that take from the policy only what it says about reading. */
export const readPolicyHelp =
  'take read, fields and budgets from this policy (default: .github/leash.yml where it exists)'
