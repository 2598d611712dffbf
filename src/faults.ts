// Everything the user can put right, in one table: code → what is wrong (with what was understood) and what to do.
// Goes in: a code and its facts. Comes out: a value. All faults of a run are thrown once, together, as `Faults`.

interface Sentence {
  readonly text: string
  readonly hint: string
}

interface WithoutScores {
  readonly file: string
  readonly is: string
  readonly why: string
  readonly instead: string
}

function withoutScores(f: WithoutScores): Sentence {
  return {
    text: `${f.file}: this is ${f.is}, which cannot feed a comparison: ${f.why}.`,
    hint: f.instead,
  }
}

const sentences = {
  'path-not-found': (f: { path: string; side: string }): Sentence => ({
    text: `${f.side}: ${f.path}: there is no such file or folder, and no file matches it as a glob.`,
    hint: 'Check the path, and quote a glob so that the shell does not expand it.',
  }),
  'no-evals-in-folder': (f: { path: string; files: number; tried: string }): Sentence => ({
    text: `${f.path}: none of its ${f.files} files is an eval result that Leash reads.`,
    hint: `Point at the folder with the per-sample files. Leash reads: ${f.tried}.`,
  }),
  'side-missing': (f: { side: string }): Sentence => ({
    text: `No ${f.side} was given.`,
    hint: `Name its files: --${f.side} PATH (a file, a folder or a glob).`,
  }),
  'empty-file': (f: { file: string }): Sentence => ({
    text: `${f.file}: the file is empty.`,
    hint: 'The eval job may have been killed before it wrote anything. Run it again, or leave the file out.',
  }),
  'lfs-pointer': (f: { file: string }): Sentence => ({
    text: `${f.file}: this is a git-LFS pointer, not the file itself.`,
    hint: 'Fetch the content with `git lfs pull` (in Actions: `lfs: true` for actions/checkout).',
  }),
  'unknown-format': (f: {
    file: string
    saw: string
    tried: string
    mapped: string | undefined
  }): Sentence => ({
    text:
      `${f.file}, line 1: no format that Leash reads looks like this. The first record has: ${f.saw}.` +
      (f.mapped === undefined ? '' : ` The fields you named (${f.mapped}) are not all there.`),
    hint: `Say where its fields are (--field problem=PATH --field correct=PATH), or name the format with --format (one of ${f.tried}).`,
  }),
  'no-such-field': (f: { file: string; line: number; role: string; saw: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: no field says ${f.role === 'problem' ? 'which problem this is' : 'whether it is correct'}. The record has: ${f.saw}.`,
    hint: `Say where it stands: --field ${f.role}=PATH, such as qid or rollouts[].correct (in the policy: fields: { ${f.role}: PATH }).`,
  }),
  'score-words': (f: { file: string; line: number; field: string; found: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" holds words of its own (found: ${f.found}): which of them say correct?`,
    hint: `Say it in the policy: fields: { correct: { path: ${f.field}, is: [WORD] } }.`,
  }),
  'no-scores': withoutScores,
  // Such a file lies beside the samples in every run of its tool.
  'only-means': withoutScores,
  'two-formats': (f: { file: string; formats: string }): Sentence => ({
    text: `${f.file}, line 1: this could be ${f.formats}.`,
    hint: 'Say which one with --format NAME (in the policy: read: { format: NAME }).',
  }),
  'unknown-format-name': (f: { name: string; tried: string }): Sentence => ({
    text: `There is no format "${f.name}".`,
    hint: `The formats are ${f.tried}.`,
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
  'unreadable-file': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: could not be read: ${f.why}`,
    hint: 'Check that the file is whole and that this user may read it.',
  }),
  'not-readable-yet': (f: { file: string; is: string; instead: string }): Sentence => ({
    text: `${f.file}: this is ${f.is}, which Leash does not read yet.`,
    hint: f.instead,
  }),
  'archive-broken': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this archive could not be opened: ${f.why}`,
    hint: 'Check that the download is whole (`unzip -t FILE`), or unpack it and give the folder.',
  }),
  'archive-member-unreadable': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this member of an archive cannot be read: ${f.why}`,
    hint: 'Pack it with deflate, zstd or not at all, without a password; or give the unpacked file.',
  }),
  'archive-members': (f: { file: string; count: number; limit: number }): Sentence => ({
    text: `${f.file}: the archive has ${f.count} members; Leash opens archives of up to ${f.limit}.`,
    hint: `Pack only the eval results, or unpack the archive and give the folder; ${budgetHint('members', f.count)}`,
  }),
  'archive-size': (f: { file: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}: it unfolds to more than ${f.limit} bytes (${f.bytes} so far or by its own account).`,
    hint: `If it really is that large, unpack it and give the folder; ${budgetHint('expanded', f.bytes)}`,
  }),
  'archive-ratio': (f: { file: string; ratio: number; limit: number }): Sentence => ({
    text: `${f.file}: it unfolds to ${f.ratio} times its size; Leash stops at ${f.limit} times, because eval results never pack that well.`,
    hint: `If these are real results, unpack the file and give it as it is; ${budgetHint('ratio', f.ratio)}`,
  }),
  'archive-path-length': (f: { file: string; length: number; limit: number }): Sentence => ({
    text: `${f.file}: the archive has a member whose path is ${f.length} characters long; Leash goes up to ${f.limit}.`,
    hint: `Pack the results under shorter paths, or unpack the archive and give the folder; ${budgetHint('path-length', f.length)}`,
  }),
  'archive-nesting': (f: { file: string; limit: number }): Sentence => ({
    text: `${f.file}: this archive lies ${f.limit + 1} archives deep; Leash opens archives up to ${f.limit} deep.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint('nesting', f.limit + 1)}`,
  }),
  'archive-nested-size': (f: { file: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}: this file within an archive has more than ${f.limit} bytes (${f.bytes} so far), and being an archive or a Parquet file itself, it would have to be held in memory.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint('nested', f.bytes)}`,
  }),
  'parquet-broken': (f: { file: string; where: string; why: string }): Sentence => ({
    text: `${f.file}${f.where}: this Parquet file could not be read: ${f.why}`,
    hint: 'Check that the file is whole and not encrypted, or export it as JSON Lines.',
  }),
  'parquet-group': (f: { file: string; where: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}${f.where}: this row group has ${f.bytes} bytes in the columns that are needed; they have to be held in memory, and Leash holds up to ${f.limit}.`,
    hint: `Write the file again with smaller row groups (pyarrow: row_group_size=1000); ${budgetHint('group', f.bytes)}`,
  }),
  'file-twice': (f: { file: string; side: string }): Sentence => ({
    text: `${f.file} is given twice for the ${f.side}; its samples would be counted twice.`,
    hint: 'Leave one of the paths or globs out that lead to it.',
  }),
  'broken-record': (f: { file: string; line: number; why: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: this is not JSON: ${f.why}`,
    hint: 'Repair or remove the line; the lines around it are fine.',
  }),
  'record-too-long': (f: { file: string; line: number; limit: number }): Sentence => ({
    text: `${f.file}, line ${f.line}: this record is longer than ${f.limit} bytes.`,
    hint: `One record a sample or a problem is what Leash reads best; up to 536870888 bytes, ${budgetHint('record', f.limit + 1)}`,
  }),
  'bad-field': (f: {
    file: string
    line: number
    format: string
    because: string
    field: string
    must: string
    is: string
  }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" must be ${f.must}, but is ${f.is}. Read as ${f.format}, because ${f.because}.`,
    hint: 'Repair the line, or name another format with --format.',
  }),
  'more-of-the-same': (f: {
    file: string
    count: number
    code: string
    field: string | undefined
  }): Sentence => ({
    text: `${f.file}: ${f.count} more records have the same fault (${f.code}${f.field === undefined ? '' : ` of "${f.field}"`}).`,
    hint: 'Only the first ones are listed.',
  }),
  'score-needs-threshold': (f: { file: string; line: number; field: string; found: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" is not always 0 or 1 (found: ${f.found}): from which score on is a sample correct?`,
    hint:
      'Say --threshold 0.5, or --threshold TASK=0.5 where tasks or files differ ' +
      '(in the policy: read: { threshold: 0.5 } or read: { threshold: { TASK: 0.5 } }).',
  }),
  choose: (f: { file: string; what: string; flag: string; choices: string }): Sentence => ({
    text: `${f.file} has several ${f.what}: ${f.choices}. They must not be added up: which one counts?`,
    hint: choiceHint(f.flag),
  }),
  'not-there': (f: {
    file: string
    what: string
    name: string
    flag: string
    choices: string
  }): Sentence => ({
    text: `${f.file} has no ${f.what} "${f.name}". It has: ${f.choices}.`,
    hint: choiceHint(f.flag),
  }),
  'duplicate-sample': (f: {
    file: string
    line: number
    task: string
    problem: string
    sample: string
  }): Sentence => ({
    text: `${f.file}, line ${f.line}: sample ${f.sample} of problem ${f.problem} (task ${f.task}) was read before.`,
    hint: 'A resumed job or the same file given twice? Remove one of them; if they are different samples, leave "sample" out.',
  }),
  'all-answers-missing': (f: { file: string; samples: number; field: string }): Sentence => ({
    text: `${f.file}: all ${f.samples} samples have an empty answer ("${f.field}").`,
    hint: 'Answer extraction probably failed. If these models really never answered, say so with --accept-missing-answers.',
  }),
  'bad-tally': (f: { file: string; line: number; why: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: this tally cannot be right: ${f.why}.`,
    hint: 'Make the tally again with `leash tally`.',
  }),
  'no-samples': (f: { side: string; files: string }): Sentence => ({
    text: `The ${f.side} has no samples (${f.files}).`,
    hint: 'See `leash inspect PATH` for what was found in each file.',
  }),
  'nothing-in-common': (f: {
    side: string
    tasks: string
    candidate: string
    otherQuestion: number
  }): Sentence => ({
    text:
      `The ${f.side} and the candidate have no problem in common. Tasks of the ${f.side}: ${f.tasks}; of the candidate: ${f.candidate}.` +
      (f.otherQuestion > 0 ? ` ${f.otherQuestion} problems have the same id and another question text.` : ''),
    hint:
      f.otherQuestion > 0
        ? 'The questions have changed between the two evals: run both with the same version of the benchmark.'
        : 'If the same task has two names, name it on both sides: aime24=PATH.',
  }),
  'k-above-n': (f: { where: string; k: number; n: number; task: string }): Sentence => ({
    text: `${f.where}: pass@${f.k} needs at least ${f.k} samples a problem, but no compared task has that many (${f.task} has ${f.n}).`,
    hint: `Sample more, or ask for k ≤ ${f.n}.`,
  }),
  yaml: (f: { file: string; line: number; column: number; why: string }): Sentence => ({
    text: `${f.file}:${f.line}:${f.column}: this is not YAML: ${f.why}`,
    hint: 'Mind the indentation and the quotes around globs.',
  }),
  policy: (f: { file: string; line: number; column: number; why: string; hint: string }): Sentence => ({
    text: `${f.file}:${f.line}:${f.column}: ${f.why}`,
    hint: f.hint,
  }),
  'policy-not-found': (f: { file: string }): Sentence => ({
    text: `The policy ${f.file} does not exist.`,
    hint: 'Check the name; where none is given, Leash looks for .github/leash.yml and else uses its default policy.',
  }),
  'policy-unreadable': (f: { file: string; why: string }): Sentence => ({
    text: `The policy ${f.file} could not be read from the base commit, and the workspace has none: ${f.why}`,
    hint: 'Let the job read it, or check the repository out before Leash runs.',
  }),
  'unknown-task-in-policy': (f: { where: string; task: string; tasks: string }): Sentence => ({
    text: `${f.where}: no compared task is called "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or a glob such as "aime*".',
  }),
  argument: (f: { why: string; hint: string }): Sentence => ({ text: f.why, hint: f.hint }),
  input: (f: { name: string; is: string; must: string }): Sentence => ({
    text: `The action's input "${f.name}" must be ${f.must}, but is "${f.is}".`,
    hint: 'Correct it under `with:` in the workflow.',
  }),
  'place-missing': (f: { side: string }): Sentence => ({
    text: `Neither the action's input "${f.side}" nor the policy says where the evals of the ${f.side} are.`,
    hint: `Set \`${f.side}: PATH\` under \`with:\` in the workflow, or \`${f.side}: { path: PATH }\` in the policy.`,
  }),
  'place-not-local': (f: { side: string; place: string }): Sentence => ({
    text: `The policy says \`${f.side}: { ${f.place}: … }\`, which only the action can look up.`,
    hint: `Name the files: --${f.side} PATH.`,
  }),
  'not-at-ref': (f: { why: string }): Sentence => ({
    text: f.why,
    hint: 'See what is there with `git ls-tree -r --name-only REF`.',
  }),
  'place-not-for-candidate': (f: { key: string; where: string }): Sentence => ({
    text: `${f.where}: "candidate" cannot have the key "${f.key}": the candidate is what this change trains, so its evals come with this run.`,
    hint: 'Name an artifact that this run uploads, `candidate: { artifact: NAME }`, or files: `candidate: { path: PATH }`.',
  }),
  'several-pulls': (f: { commit: string; pulls: string }): Sentence => ({
    text: `Pull requests ${f.pulls} all have the commit ${f.commit}, and a commit has only one status: what holds for one base need not hold for another.`,
    hint: 'Close all but one, or add a commit to one of them.',
  }),
  'candidate-not-uploaded': (f: { paths: string }): Sentence => ({
    text: `In mode publish the candidate is what the run of the pull request has uploaded, and no path in this workspace (${f.paths}).`,
    hint: 'Say `candidate: { artifact: "evals-*" }` in the policy on the base branch, and leave the input "candidate" empty.',
  }),
  'unreadable-event': (f: { file: string; why: string }): Sentence => ({
    text: `The event of this workflow run (${f.file}) could not be read: ${f.why}`,
    hint: 'Run the action in a GitHub workflow; on a laptop use `leash compare`.',
  }),
  'damaged-entry': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this file of the history is damaged: ${f.why}.`,
    hint: 'Files of the history are written once: bring this one back as it was first committed, or delete it together with its tally.',
  }),
  'already-recorded': (f: { file: string }): Sentence => ({
    text: `${f.file} is there already, with other contents; nothing was written.`,
    hint: 'What is recorded stays as it is. Give jobs that record the same commit a key each (--key, or the input "key").',
  }),
  'no-history': (f: { folder: string }): Sentence => ({
    text: `${f.folder} holds no entry of a history.`,
    hint: 'Record one with `leash history add PATH --commit SHA --date DATE --to FOLDER`, or check out the branch leash-history.',
  }),
  'no-key-in-history': (f: { key: string; folder: string }): Sentence => ({
    text: `${f.folder} holds no readable entry for the key ${f.key}.`,
    hint: 'Name another one with --key; it stands in the entries’ file names.',
  }),
  'no-task-in-history': (f: { task: string; tasks: string }): Sentence => ({
    text: `No entry has the task "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or leave --task out for all problems pooled.',
  }),
  'nothing-to-record': (f: { why: string }): Sentence => ({
    text: `There is no eval to record: ${f.why}`,
    hint: 'Let the eval run before Leash in this workflow, and name its files with `candidate`.',
  }),
  'history-refused': (f: { doing: 'read' | 'written'; branch: string; why: string }): Sentence => ({
    text: `The history on the branch ${f.branch} could not be ${f.doing}: ${f.why}`,
    hint: 'Nothing was recorded. Rules for branches must leave this one out (docs/history.md); then run the job again.',
  }),
  'history-is-code': (f: { branch: string }): Sentence => ({
    text: `The input "history-branch" names ${f.branch}, the branch that this run is on or the default branch.`,
    hint: 'A history needs a branch of its own, such as leash-history: Leash writes a README and a page there.',
  }),
  'record-without-github': (f: { why: string }): Sentence => ({
    text: `Mode record writes to a branch of the repository, which is not possible here: ${f.why}`,
    hint: 'Give the step a github-token with contents: write; on a laptop use `leash history add`.',
  }),
  'accept-elsewhere': (f: { branch: string }): Sentence => ({
    text: `An entry can only be accepted by a run on the default branch; this one is on ${f.branch}.`,
    hint: 'Start the workflow again with the default branch chosen.',
  }),
  'not-recorded': (f: { commit: string; key: string; known: string }): Sentence => ({
    text: `No entry of commit ${f.commit} is recorded for the key ${f.key}.`,
    hint: `Give at least seven digits of a recorded commit; the latest are: ${f.known}.`,
  }),
  'several-commits': (f: { commit: string; known: string }): Sentence => ({
    text: `${f.commit} is the beginning of several recorded commits: ${f.known}.`,
    hint: 'Give more digits.',
  }),
  'no-recorded-tally': (f: { file: string }): Sentence => ({
    text: `${f.file} should lie beside its entry and does not, or is not what the entry says it is.`,
    hint: 'Bring the file back as it was first committed, or delete the entry too.',
  }),
  'would-overwrite': (f: { file: string }): Sentence => ({
    text: `${f.file} is there already; nothing was written.`,
    hint: 'Move it away first, or edit it by hand: docs/policy.md has all keys.',
  }),
  'cannot-write': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file} could not be written: ${f.why}`,
    hint: 'Check that the folder exists and may be written to.',
  }),
} as const

/** How a budget is changed. `needed`: the least that would do, as far as is known. */
function budgetHint(name: string, needed: number): string {
  return `--max-${name} ${needed} allows more (in the policy: budgets: { ${name}: ${needed} }).`
}

/** How a question is answered: for everything, or for a task or path alone. */
function choiceHint(flag: string): string {
  return (
    `Say --${flag} NAME, or --${flag} TASK=NAME where tasks or files differ ` +
    `(in the policy: read: { ${flag}: NAME } or read: { ${flag}: { TASK: NAME } }).`
  )
}

type Sentences = typeof sentences
export type FaultCode = keyof Sentences
type FactsOf<C extends FaultCode> = Parameters<Sentences[C]>[0]

/** Something the user can put right. `text` says what and where and what was understood, `hint` what to do. */
export interface Fault {
  readonly code: FaultCode
  readonly text: string
  readonly hint: string
  /** The field of a record that it is about. */
  readonly field?: string
}

/** Makes the fault `code` from its facts. */
export function fault<C extends FaultCode>(code: C, facts: FactsOf<C>): Fault {
  const sentence = sentences[code] as (facts: FactsOf<C>) => Sentence
  const { field } = facts as { readonly field?: string }
  return { code, ...sentence(facts), ...(field === undefined ? {} : { field }) }
}

/** All faults of a run, thrown once. The doors turn it into exit code 2. */
export class Faults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map((one) => `${one.text}\n  ${one.hint}`).join('\n'))
    this.name = 'Faults'
    this.faults = faults
  }
}

/** Throws when there is at least one fault. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Faults(faults)
}
