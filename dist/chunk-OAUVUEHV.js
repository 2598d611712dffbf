"use strict";
var askedFaults = {
  yaml: (f) => ({
    text: `${f.file}:${f.line}:${f.column}: this is not YAML: ${f.why}`,
    hint: "Mind the indentation and the quotes around globs."
  }),
  policy: (f) => ({
    text: `${f.file}:${f.line}:${f.column}: ${f.why}`,
    hint: f.hint
  }),
  "policy-not-found": (f) => ({
    text: `The policy ${f.file} does not exist${f.where}.`,
    hint: "Check the name; where none is given, Leash looks for .github/leash.yml and else uses its default policy."
  }),
  "policy-unreadable": (f) => ({
    text: `The policy ${f.file} could not be read from the base commit, and the workspace has none: ${f.why}`,
    hint: "Let the job read it, or check the repository out before Leash runs."
  }),
  argument: (f) => ({ text: f.why, hint: f.hint }),
  input: (f) => ({
    text: `The action's input "${f.name}" must be ${f.must}, but is "${f.is}".`,
    hint: "Correct it under `with:` in the workflow."
  }),
  "sql-column": (f) => ({
    text: `--columns: "${f.part}" does not say what a column is.${f.meant === void 0 ? "" : ` Was "${f.meant}" meant?`}`,
    hint: `Write what it is, and its name where that differs: problem=qid. It can be: ${f.roles}.`
  }),
  "sql-needs": (f) => ({
    text: `The statement cannot be made without ${f.what}.`,
    hint: "See `leash sql --help`."
  }),
  "sql-no-files": (f) => ({
    text: `--files: ${f.dialect} reads no files by a path in the statement.`,
    hint: "Make an external table over them, and give its name: --from TABLE."
  }),
  "unreadable-event": (f) => ({
    text: `The event of this workflow run (${f.file}) could not be read: ${f.why}`,
    hint: "Run the action in a GitHub workflow; on a laptop use `leash compare`."
  })
};
var comparisonFaults = {
  "no-samples": (f) => ({
    text: `The ${f.side} has no samples (${f.files}).`,
    hint: "See `leash inspect PATH` for what was found in each file."
  }),
  "nothing-in-common": (f) => ({
    text: `The ${f.side} and the candidate have no problem in common. Tasks of the ${f.side}: ${f.tasks}; of the candidate: ${f.candidate}.` + (f.otherQuestion > 0 ? ` ${f.otherQuestion} problems have the same id and another question text.` : ""),
    hint: f.otherQuestion > 0 ? "The questions have changed between the two evals: run both with the same version of the benchmark." : "If the same task has two names, name it on both sides: aime24=PATH."
  }),
  "k-above-n": (f) => ({
    text: `${f.where}: pass@${f.k} needs at least ${f.k} samples a problem, but no compared task has that many (${f.task} has ${f.n}).`,
    hint: `Sample more, or ask for k ≤ ${f.n}.`
  }),
  "unknown-task-in-policy": (f) => ({
    text: `${f.where}: no compared task is called "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or a glob such as "aime*".'
  })
};
function budgetHint(name, needed) {
  return `--max-${name} ${needed} allows more (in the policy: budgets: { ${name}: ${needed} }).`;
}
function choiceHint(flag) {
  return `Say --${flag} NAME, or --${flag} TASK=NAME where tasks or files differ (in the policy: read: { ${flag}: NAME } or read: { ${flag}: { TASK: NAME } }).`;
}
var containerFaults = {
  "archive-broken": (f) => ({
    text: `${f.file}: this archive could not be opened: ${f.why}`,
    hint: "Check that the download is whole (`unzip -t FILE`), or unpack it and give the folder."
  }),
  "archive-member-unreadable": (f) => ({
    text: `${f.file}: this member of an archive cannot be read: ${f.why}`,
    hint: "Pack it with deflate, zstd or not at all, without a password; or give the unpacked file."
  }),
  "archive-members": (f) => ({
    text: `${f.file}: the archive has ${f.count} members; Leash opens archives of up to ${f.limit}.`,
    hint: `Pack only the eval results, or unpack the archive and give the folder; ${budgetHint("members", f.count)}`
  }),
  "archive-size": (f) => ({
    text: `${f.file}: it unfolds to more than ${f.limit} bytes (${f.bytes} so far or by its own account).`,
    hint: `If it really is that large, unpack it and give the folder; ${budgetHint("expanded", f.bytes)}`
  }),
  "archive-ratio": (f) => ({
    text: `${f.file}: it unfolds to ${f.ratio} times its size; Leash stops at ${f.limit} times, because eval results never pack that well.`,
    hint: `If these are real results, unpack the file and give it as it is; ${budgetHint("ratio", f.ratio)}`
  }),
  "archive-path-length": (f) => ({
    text: `${f.file}: the archive has a member whose path is ${f.length} characters long; Leash goes up to ${f.limit}.`,
    hint: `Pack the results under shorter paths, or unpack the archive and give the folder; ${budgetHint("path-length", f.length)}`
  }),
  "archive-nesting": (f) => ({
    text: `${f.file}: this archive lies ${f.limit + 1} archives deep; Leash opens archives up to ${f.limit} deep.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint("nesting", f.limit + 1)}`
  }),
  "archive-nested-size": (f) => ({
    text: `${f.file}: this file within an archive has more than ${f.limit} bytes (${f.bytes} so far), and being an archive or a Parquet file itself, it would have to be held in memory.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint("nested", f.bytes)}`
  }),
  "parquet-broken": (f) => ({
    text: `${f.file}${f.where}: this Parquet file could not be read: ${f.why}`,
    hint: "Check that the file is whole and not encrypted, or export it as JSON Lines."
  }),
  "parquet-group": (f) => ({
    text: `${f.file}${f.where}: this row group has ${f.bytes} bytes in the columns that are needed; they have to be held in memory, and Leash holds up to ${f.limit}.`,
    hint: `Write the file again with smaller row groups (pyarrow: row_group_size=1000); ${budgetHint("group", f.bytes)}`
  })
};
var fileFaults = {
  "path-not-found": (f) => ({
    text: `${f.side}: ${f.path}: there is no such file or folder, and no file matches it as a glob.`,
    hint: "Check the path, and quote a glob so that the shell does not expand it."
  }),
  "no-evals-in-folder": (f) => ({
    text: `${f.path}: none of its ${f.files} files is an eval result that Leash reads.`,
    hint: `Point at the folder with the per-sample files. Leash reads: ${f.tried}.`
  }),
  "side-missing": (f) => ({
    text: `No ${f.side} was given.`,
    hint: `Name its files: --${f.side} PATH (a file, a folder or a glob).`
  }),
  "empty-file": (f) => ({
    text: `${f.file}: the file is empty.`,
    hint: "The eval job may have been killed before it wrote anything. Run it again, or leave the file out."
  }),
  "lfs-pointer": (f) => ({
    text: `${f.file}: this is a git-LFS pointer, not the file itself.`,
    hint: "Fetch the content with `git lfs pull` (in Actions: `lfs: true` for actions/checkout)."
  }),
  "unreadable-file": (f) => ({
    text: `${f.file}: could not be read: ${f.why}`,
    hint: "Check that the file is whole and that this user may read it."
  }),
  "not-readable-yet": (f) => ({
    text: `${f.file}: this is ${f.is}, which Leash does not read yet.`,
    hint: f.instead
  }),
  "file-twice": (f) => ({
    text: `${f.file} is given twice for the ${f.side}; its samples would be counted twice.`,
    hint: "Leave one of the paths or globs out that lead to it."
  }),
  "cannot-write": (f) => ({
    text: `${f.file} could not be written: ${f.why}`,
    hint: "Check that the folder exists and may be written to."
  }),
  "would-overwrite": (f) => ({
    text: `${f.file} is there already; nothing was written.`,
    hint: "Move it away first, or edit it by hand: docs/policy.md has all keys."
  })
};
function withoutScores(f) {
  return {
    text: `${f.file}: this is ${f.is}, which cannot feed a comparison: ${f.why}.`,
    hint: f.instead
  };
}
var formatFaults = {
  "unknown-format": (f) => ({
    text: `${f.file}, line 1: no format that Leash reads looks like this. The first record has: ${f.saw}.` + (f.mapped === void 0 ? "" : ` The fields you named (${f.mapped}) are not all there.`),
    hint: `Say where its fields are (--field problem=PATH --field correct=PATH), or name the format with --format (one of ${f.tried}).`
  }),
  "no-such-field": (f) => ({
    text: `${f.file}, line ${f.line}: no field says ${f.role === "problem" ? "which problem this is" : "whether it is correct"}. The record has: ${f.saw}.`,
    hint: `Say where it stands: --field ${f.role}=PATH, such as qid or rollouts[].correct (in the policy: fields: { ${f.role}: PATH }).`
  }),
  "score-words": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" holds words of its own (found: ${f.found}): which of them say correct?`,
    hint: `Say it in the policy: fields: { correct: { path: ${f.field}, is: [WORD] } }.`
  }),
  "no-scores": withoutScores,
  // Such a file lies beside the samples in every run of its tool.
  "only-means": withoutScores,
  "two-formats": (f) => ({
    text: `${f.file}, line 1: this could be ${f.formats}.`,
    hint: "Say which one with --format NAME (in the policy: read: { format: NAME })."
  }),
  "unknown-format-name": (f) => ({
    text: `There is no format "${f.name}".`,
    hint: `The formats are ${f.tried}.`
  }),
  "score-needs-threshold": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" is not always 0 or 1 (found: ${f.found}): from which score on is a sample correct?`,
    hint: "Say --threshold 0.5, or --threshold TASK=0.5 where tasks or files differ (in the policy: read: { threshold: 0.5 } or read: { threshold: { TASK: 0.5 } })."
  }),
  choose: (f) => ({
    text: `${f.file} has several ${f.what}: ${f.choices}. They must not be added up: which one counts?`,
    hint: choiceHint(f.flag)
  }),
  "not-there": (f) => ({
    text: `${f.file} has no ${f.what} "${f.name}". It has: ${f.choices}.`,
    hint: choiceHint(f.flag)
  })
};
var historyFaults = {
  "damaged-entry": (f) => ({
    text: `${f.file}: this file of the history is damaged: ${f.why}.`,
    hint: "Files of the history are written once: bring this one back as it was first committed, or delete it together with its tally."
  }),
  "already-recorded": (f) => ({
    text: `${f.file} is there already, with other contents; nothing was written.`,
    hint: 'What is recorded stays as it is. Give jobs that record the same commit a key each (--key, or the input "key").'
  }),
  "no-history": (f) => ({
    text: `${f.folder} holds no entry of a history.`,
    hint: "Record one with `leash history add PATH --commit SHA --date DATE --to FOLDER`, or check out the branch leash-history."
  }),
  "no-key-in-history": (f) => ({
    text: `${f.folder} holds no readable entry for the key ${f.key}.`,
    hint: "Name another one with --key; it stands in the entries’ file names."
  }),
  "no-task-in-history": (f) => ({
    text: `No entry has the task "${f.task}". The tasks are: ${f.tasks}.`,
    hint: "Use a name from that list, or leave --task out for all problems pooled."
  }),
  "nothing-to-record": (f) => ({
    text: `There is no eval to record: ${f.why}`,
    hint: "Let the eval run before Leash in this workflow, and name its files with `candidate`."
  }),
  "history-refused": (f) => ({
    text: `The history on the branch ${f.branch} could not be ${f.doing}: ${f.why}`,
    hint: "Nothing was recorded. Rules for branches must leave this one out (docs/history.md); then run the job again."
  }),
  "history-is-code": (f) => ({
    text: `The input "history-branch" names ${f.branch}, the branch that this run is on or the default branch.`,
    hint: "A history needs a branch of its own, such as leash-history: Leash writes a README and a page there."
  }),
  "record-without-github": (f) => ({
    text: `Mode record writes to a branch of the repository, which is not possible here: ${f.why}`,
    hint: "Give the step a github-token with contents: write; on a laptop use `leash history add`."
  }),
  "accept-elsewhere": (f) => ({
    text: `An entry can only be accepted by a run on the default branch; this one is on ${f.branch}.`,
    hint: "Start the workflow again with the default branch chosen."
  }),
  "not-recorded": (f) => ({
    text: `No entry of commit ${f.commit} is recorded for the key ${f.key}.`,
    hint: `Give at least seven digits of a recorded commit; the latest are: ${f.known}.`
  }),
  "several-commits": (f) => ({
    text: `${f.commit} is the beginning of several recorded commits: ${f.known}.`,
    hint: "Give more digits."
  }),
  "no-recorded-tally": (f) => ({
    text: `${f.file} should lie beside its entry and does not, or is not what the entry says it is.`,
    hint: "Bring the file back as it was first committed, or delete the entry too."
  })
};
var placeFaults = {
  "place-missing": (f) => ({
    text: `Neither the action's input "${f.side}" nor the policy says where the evals of the ${f.side} are.`,
    hint: `Set \`${f.side}: PATH\` under \`with:\` in the workflow, or \`${f.side}: { path: PATH }\` in the policy.`
  }),
  "place-not-local": (f) => ({
    text: `The policy says \`${f.side}: { ${f.place}: … }\`, which only the action can look up.`,
    hint: `Name the files: --${f.side} PATH.`
  }),
  "not-at-ref": (f) => ({
    text: f.why,
    hint: "See what is there with `git ls-tree -r --name-only REF`."
  }),
  "place-not-for-candidate": (f) => ({
    text: `${f.where}: "candidate" cannot have the key "${f.key}": the candidate is what this change trains, so its evals come with this run.`,
    hint: "Name an artifact that this run uploads, `candidate: { artifact: NAME }`, or files: `candidate: { path: PATH }`."
  }),
  "several-pulls": (f) => ({
    text: `Pull requests ${f.pulls} all have the commit ${f.commit}, and a commit has only one status: what holds for one base need not hold for another.`,
    hint: "Close all but one, or add a commit to one of them."
  }),
  "candidate-not-uploaded": (f) => ({
    text: `In mode publish the candidate is what the run of the pull request has uploaded, and no path in this workspace (${f.paths}).`,
    hint: 'Say `candidate: { artifact: "evals-*" }` in the policy on the base branch, and leave the input "candidate" empty.'
  })
};
var recordFaults = {
  "broken-record": (f) => ({
    text: `${f.file}, line ${f.line}: this is not JSON: ${f.why}`,
    hint: "Repair or remove the line; the lines around it are fine."
  }),
  "record-too-long": (f) => ({
    text: `${f.file}, line ${f.line}: this record is longer than ${f.limit} bytes.`,
    hint: `One record a sample or a problem is what Leash reads best; ${budgetHint("record", f.limit + 1)}`
  }),
  "record-keeps-too-much": (f) => ({
    text: `${f.file}, line ${f.line}: what is needed of this record takes more than ${f.limit} bytes of memory.`,
    hint: `Write one record a sample or a problem; ${budgetHint("kept", 2 * f.limit)}`
  }),
  "bad-field": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" must be ${f.must}, but is ${f.is}. Read as ${f.format}, because ${f.because}.`,
    hint: "Repair the line, or name another format with --format."
  }),
  "more-of-the-same": (f) => ({
    text: `${f.file}: ${f.count} more records have the same fault (${f.code}${f.field === void 0 ? "" : ` of "${f.field}"`}).`,
    hint: "Only the first ones are listed."
  }),
  "duplicate-sample": (f) => ({
    text: `${f.file}, line ${f.line}: sample ${f.sample} of problem ${f.problem} (task ${f.task}) was read before.`,
    hint: 'A resumed job or the same file given twice? Remove one of them; if they are different samples, leave "sample" out.'
  }),
  "all-answers-missing": (f) => ({
    text: `${f.file}: all ${f.samples} samples have an empty answer ("${f.field}").`,
    hint: "Answer extraction probably failed. If these models really never answered, say so with --accept-missing-answers."
  }),
  "bad-tally": (f) => ({
    text: `${f.file}, line ${f.line}: this tally cannot be right: ${f.why}.`,
    hint: "Make the tally again with `leash tally`."
  })
};
var sentences = {
  ...fileFaults,
  ...containerFaults,
  ...formatFaults,
  ...recordFaults,
  ...comparisonFaults,
  ...askedFaults,
  ...placeFaults,
  ...historyFaults
};
function fault(code, facts) {
  const sentence = sentences[code];
  const { field } = facts;
  return { code, ...sentence(facts), ...field === void 0 ? {} : { field } };
}
var Faults = class extends Error {
  faults;
  constructor(faults) {
    super(faults.map((one) => `${one.text}
  ${one.hint}`).join("\n"));
    this.name = "Faults";
    this.faults = faults;
  }
};
function refuse(faults) {
  if (faults.length > 0) throw new Faults(faults);
}
module.exports = { Faults, fault, refuse };
