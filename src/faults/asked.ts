// Flags, inputs, the policy and the event: what was asked for and cannot be done as it is written: code → what is wrong and what to do.
import type { Sentence } from './sentence.ts'

export const askedFaults = {
  yaml: (f: { file: string; line: number; column: number; why: string }): Sentence => ({
    text: `${f.file}:${f.line}:${f.column}: this is not YAML: ${f.why}`,
    hint: 'Mind the indentation and the quotes around globs.',
  }),
  policy: (f: { file: string; line: number; column: number; why: string; hint: string }): Sentence => ({
    text: `${f.file}:${f.line}:${f.column}: ${f.why}`,
    hint: f.hint,
  }),
  'policy-not-found': (f: { file: string; where: string }): Sentence => ({
    text: `The policy ${f.file} does not exist${f.where}.`,
    hint: 'Check the name; where none is given, Leash looks for .github/leash.yml and else uses its default policy.',
  }),
  'policy-unreadable': (f: { file: string; why: string }): Sentence => ({
    text: `The policy ${f.file} could not be read from the base commit, and the workspace has none: ${f.why}`,
    hint: 'Let the job read it, or check the repository out before Leash runs.',
  }),
  argument: (f: { why: string; hint: string }): Sentence => ({ text: f.why, hint: f.hint }),
  input: (f: { name: string; is: string; must: string }): Sentence => ({
    text: `The action's input "${f.name}" must be ${f.must}, but is "${f.is}".`,
    hint: 'Correct it under `with:` in the workflow.',
  }),
  'sql-column': (f: { part: string; meant: string | undefined; roles: string }): Sentence => ({
    text: `--columns: "${f.part}" does not say what a column is.${f.meant === undefined ? '' : ` Was "${f.meant}" meant?`}`,
    hint: `Write what it is, and its name where that differs: problem=qid. It can be: ${f.roles}.`,
  }),
  'sql-needs': (f: { what: string }): Sentence => ({
    text: `The statement cannot be made without ${f.what}.`,
    hint: 'See `leash sql --help`.',
  }),
  'sql-no-files': (f: { dialect: string }): Sentence => ({
    text: `--files: ${f.dialect} reads no files by a path in the statement.`,
    hint: 'Make an external table over them, and give its name: --from TABLE.',
  }),
  'unreadable-event': (f: { file: string; why: string }): Sentence => ({
    text: `The event of this workflow run (${f.file}) could not be read: ${f.why}`,
    hint: 'Run the action in a GitHub workflow; on a laptop use `leash compare`.',
  }),
} as const
