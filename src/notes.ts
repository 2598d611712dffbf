// Every warning that travels with a result, in one table: code → sentence. A note stops nothing.
// Goes in: a code and its facts. Comes out: a value with its sentence. Nobody prints here.

const sentences = {
  'cut-off-last-line': (f: { file: string; line: number }) =>
    `${f.file}, line ${f.line}: the last line is cut off (a killed job?); it was left out, everything before it was read.`,
  'bare-nan': (f: { file: string; count: number }) =>
    `${f.file}: ${f.count} records hold a bare NaN or Infinity, which is not JSON; NaN was read as missing.`,
  'invalid-utf8': (f: { file: string; count: number }) =>
    `${f.file}: ${f.count} records hold bytes that are not UTF-8; they were read as U+FFFD.`,
  'file-skipped': (f: { file: string; why: string }) => `${f.file} was not read: ${f.why}`,
  'score-rule': (f: { file: string; rule: string }) => `${f.file}: ${f.rule}`,
  'fields-taken': (f: { files: string; fields: string }) =>
    `${f.files}: written by no tool that Leash knows; fields were taken by their names: ${f.fields}. --field ROLE=PATH changes that.`,
  'choice-unused': (f: { choice: string }) =>
    `What was chosen for ${f.choice} was not needed: no file that was read has such a task or path.`,
  'unscored-samples': (f: { file: string; count: number }) =>
    `${f.file}: ${f.count} samples carry no score and were left out; they count neither as right nor as wrong.`,
  'pooled-files': (f: { task: string; files: number; problems: number }) =>
    `Task ${f.task}: ${f.problems} problems are in more than one of ${f.files} files; their samples were pooled as repeated attempts.`,
  'repeated-problems': (f: { file: string; lines: number }) =>
    `${f.file}: ${f.lines} lines repeat a problem that the file already has (a resumed job?); their samples were added up.`,
  'format-says': (f: { file: string; text: string }) => `${f.file}: ${f.text}`,
  'unpaired-problems': (f: { task: string; onlyBaseline: number; onlyCandidate: number }) =>
    `Task ${f.task}: ${f.onlyBaseline} problems only the baseline has and ${f.onlyCandidate} only the candidate has were not compared.`,
  'other-question': (f: { task: string; count: number }) =>
    `Task ${f.task}: ${f.count} problems have the same id and another question text on the two sides; they were not compared.`,
  'paired-by-question': (f: { task: string; count: number }) =>
    `Task ${f.task}: ${f.count} problems have other ids on the two sides and were paired by their question text.`,
  'paired-by-id-only': (f: { task: string; count: number }) =>
    `Task ${f.task}: ${f.count} problems were paired by id alone, because a side does not record the question text.`,
  'only-one-side': (f: { task: string; side: string }) =>
    `Task ${f.task} is only in the ${f.side}; it was not compared.`,
  'unequal-samples': (f: { task: string; least: number; most: number }) =>
    `Task ${f.task}: problems have ${f.least} to ${f.most} samples; pass@k is shown up to k = ${f.least}, and support is an expectation at that budget.`,
  'k-above-n': (f: { task: string; k: number; n: number }) =>
    `Task ${f.task}: pass@${f.k} is unknown, because the smallest problem has only ${f.n} samples.`,
  'one-sample': (f: { task: string }) =>
    `Task ${f.task}: with one sample a problem only pass@1 can be known; reach (pass@k, support) needs repeated samples.`,
  'no-interval': (f: { task: string; what: string; why: string }) =>
    `Task ${f.task}: no interval for ${f.what}: ${f.why}.`,
  'few-problems': (f: { task: string; problems: number }) =>
    `Task ${f.task}: ${f.problems} problems are few; below about 30, intervals of ratios, counts and single curves are too narrow.`,
  'answers-hashed': (f: { side: string; most: number }) =>
    `The ${f.side} has more than ${f.most} distinct answers; answers longer than 23 characters are kept as hashes (sha256:…). What is counted stays the same.`,
  'answers-not-kept': (f: { side: string; most: number }) =>
    `The ${f.side} has more than ${f.most} distinct answers, so none are kept, and what comes of answers is unknown; are these final answers, or whole responses?`,
  'no-answers': (f: { task: string }) =>
    `Task ${f.task}: the files do not record answers, so answer-level entropy is unknown.`,
  'one-answer': (f: { task: string }) =>
    `Task ${f.task}: a problem has only one recorded answer, so answer-level entropy is unknown; it needs at least two.`,
  'some-answers': (f: { task: string; share: number }) =>
    `Task ${f.task}: answers are recorded for ${Math.round(f.share * 100)} % of the samples only; answer-level entropy uses those.`,
  'not-recorded': (f: { task: string; what: string }) =>
    `Task ${f.task}: the files of one model or both do not record ${f.what}; what comes of it is unknown.`,
  'partly-recorded': (f: { task: string; what: string; baseline: number; candidate: number }) =>
    `Task ${f.task}: ${f.what} is known for ${Math.floor(f.baseline * 100)} % of the baseline's samples and ${Math.floor(f.candidate * 100)} % of the candidate's; it uses those.`,
  'unpaired-traces': (f: { task: string; count: number }) =>
    `Task ${f.task}: ${f.count} external traces were scored by one model only and are not in the perplexity.`,
  'no-common-odds': (f: { task: string }) =>
    `Task ${f.task}: the sharpening β is unknown: no problem lets both models differ, or one is never wrong where the other sometimes is.`,
  'undefined-ratio': (f: { task: string; metric: string; why: string }) =>
    `Task ${f.task}: ${f.metric} is 0/0 (${f.why}) and so unknown.`,
  'empty-gate': () => 'The policy’s gate is empty: the change was measured, and nothing was judged.',
  'against-origin': (f: { text: string; task: string | undefined }) => `Against the origin: ${f.text}`,
  'pooled-at-least-n': (f: { k: number; most: number; task: string }) =>
    `All problems pooled: pass@k is known up to k = ${f.k} only, because task ${f.task} has no more samples a problem; others have ${f.most}. A rule with tasks: ["*"] judges each task at its own.`,
  'policy-missing': (f: { file: string }) =>
    `${f.file} does not exist; Leash's default policy was used. \`leash init\` writes one to start from.`,
  'policy-from-workspace': (f: { file: string; why: string }) =>
    `The policy ${f.file} was read from the workspace and not from the base commit: ${f.why}`,
  'no-token': () =>
    'No github-token was given, so no comment was posted; the job summary has the whole report.',
  'github-refused': (f: { what: string; why: string }) => `GitHub refused to ${f.what}: ${f.why}`,
  'charts-not-drawn': (f: { why: string }) =>
    `The charts could not be drawn as pictures: ${f.why}. The curves stand in for them; please report this as a bug of Leash.`,
  'comment-newer': () =>
    'The comment of this report is of a newer run already, so this older one left it as it is.',
  'comment-shortened': (f: { sections: string }) =>
    `The comment was over GitHub's size limit; left out there: ${f.sections}. The job summary has them.`,
  'comment-plainer': (f: { sections: string }) =>
    `In the comment, diagrams did not fit or were refused by GitHub, so bars of text stand in for them: ${f.sections}. The job summary has the diagrams.`,
  'summary-shortened': (f: { sections: string }) =>
    `The job summary was over GitHub's size limit; left out there: ${f.sections}. The report files have them.`,
  'not-of-a-pull': (f: { run: number; event: string }) =>
    `Run ${f.run} was begun by ${f.event} and not by a pull request, so there is nothing to publish.`,
  'fork-gone': () =>
    'The fork or branch that the run tried is gone, and with it its pull request, so there is nothing to report.',
  'waiting-for-evals': (f: { run: number }) => `Waiting for the evals of run ${f.run}.`,
  'no-token-to-publish': () => 'No github-token was given, so nothing could be published.',
  'pull-not-proven': (f: { run: number; why: string }) =>
    `Which pull request run ${f.run} belongs to could not be asked, so nothing was compared: GitHub was asked for the open pull requests, and ${f.why}`,
  'no-open-pull': (f: { run: number; commit: string }) =>
    `No open pull request of this repository has the commit ${f.commit} that run ${f.run} tried, so there is nothing to report.`,
  'pull-moved-on': (f: { run: number; commit: string; pull: number; now: string }) =>
    `Run ${f.run} tried commit ${f.commit}, and pull request ${f.pull} has moved on to ${f.now}: the run of that commit will report.`,
  pruned: (f: { count: number }) =>
    `${f.count} pictures of closed pull requests were taken off the branch leash-charts.`,
  'nothing-pruned': () => 'No pictures were taken off the branch leash-charts.',
  'no-token-to-prune': () => 'No github-token was given, so GitHub was not asked.',
  'no-pull-request': () => 'This run does not belong to a pull request, so no comment was posted.',
  'configs-unchanged': (f: { configs: string }) =>
    `This change touches no training config (${f.configs}), so there is nothing to compare and it passes.`,
  'configs-unknown': (f: { why: string }) =>
    `Which training configs changed could not be read: ${f.why} The evals were compared all the same.`,
  'config-unreadable': (f: { file: string; side: string; why: string }) =>
    `What changed in the config ${f.file} is not shown: at the ${f.side}, ${f.why}`,
  'config-keys-unknown': (f: { why: string }) =>
    `What changed inside the training configs is not shown: ${f.why}`,
  'configs-left-out': (f: { shown: number; left: number }) =>
    `Only the first ${f.shown} changed configs were compared key by key; ${f.left} more changed.`,
  'lookup-refused': (f: { side: string; who: string; what: string; why: string }) =>
    `The ${f.side}: ${f.who} was asked for ${f.what}, and ${f.why}`,
  'run-without-artifact': (f: { side: string; run: number; pattern: string; others: string }) =>
    `The ${f.side}: workflow run ${f.run} has no artifact that matches ${f.pattern}; it has ${f.others === '' ? 'none at all' : f.others}. The evals have to be uploaded under such a name before Leash runs: its job needs \`needs:\` with the jobs that upload them.`,
  'artifact-expired': (f: { side: string; name: string; run: number; on: string | undefined }) =>
    `The ${f.side}: the artifact ${f.name} of run ${f.run} expired${f.on === undefined ? '' : ` on ${f.on}`}. Run that workflow again to make it anew, or let Leash record a history, which does not expire (docs/baselines.md).`,
  'artifact-damaged': (f: { side: string; name: string; run: number; said: string; is: string }) =>
    `The ${f.side}: what came for the artifact ${f.name} of run ${f.run} is not what was uploaded (${f.is}; GitHub says ${f.said}), so it was not used. Run the job again; if it happens again, upload the artifact anew.`,
  'artifact-not-delivered': (f: { side: string; name: string; run: number; why: string }) =>
    `The ${f.side}: the artifact ${f.name} of run ${f.run} could not be downloaded: ${f.why} Run the job again later.`,
  'no-good-run-yet': (f: { side: string; file: string; branch: string; pattern: string }) =>
    `The ${f.side}: there is none yet, because the workflow ${f.file} has no successful run on ${f.branch} that a push, a schedule or a person started. The first one makes it: let ${f.file} run on pushes to ${f.branch} as well (\`on: { push: { branches: [${f.branch}] } }\`), with the same eval jobs that upload ${f.pattern}. docs/baselines.md has the whole workflow.`,
  'no-good-run-in-reach': (f: {
    side: string
    file: string
    branch: string
    commit: string
    looked: number
  }) =>
    `The ${f.side}: the workflow ${f.file} has successful runs on ${f.branch}, but none of the merge base ${f.commit} or of the ${f.looked} commits before it that were looked at. Bring the change up to date with ${f.branch}, or run ${f.file} there.`,
  'good-runs-without-artifact': (f: {
    side: string
    pattern: string
    file: string
    run: number
    commit: string
    others: string
  }) =>
    `The ${f.side}: no successful run of ${f.file} in reach has an artifact that matches ${f.pattern}; the nearest (run ${f.run}, commit ${f.commit}) has ${f.others === '' ? 'none at all' : f.others}. Its eval jobs have to upload under such a name on the base branch too.`,
  'no-history-yet': (f: { side: string; branch: string; key: string; base: string }) =>
    `The ${f.side}: there is none yet, because the branch ${f.branch} has no entry${f.key === 'default' ? '' : ` for the key ${f.key}`}. The first one makes it: add a workflow that runs the same evals on pushes to ${f.base} and then Leash with \`mode: record\` and \`permissions: { contents: write }\`. docs/baselines.md has it to paste.`,
  'no-entry-in-reach': (f: {
    side: string
    branch: string
    base: string
    commit: string
    bad: number
    looked: number
  }) =>
    `The ${f.side}: the branch ${f.branch} has no good entry of the merge base ${f.commit}${f.looked === 0 ? '' : ` or of the ${f.looked} commits before it that were looked at`}${f.bad === 0 ? '' : `; ${f.bad} entries there neither passed nor were accepted`}. Bring the change up to date with ${f.base}, or record an eval of a commit it is built on.`,
  'entry-damaged': (f: { side: string; branch: string; entry: string; commit: string; why: string }) =>
    `The ${f.side}: whether the entry ${f.entry} of commit ${f.commit} on ${f.branch} may be one is unknown, and an older one in its place would be a guess. ${f.why}`,
  'entry-without-tally': (f: { side: string; branch: string; entry: string }) =>
    `The ${f.side}: the entry ${f.entry} on ${f.branch} should have its tally beside it, and has none. Record that commit again.`,
  'entry-with-other-tally': (f: { side: string; branch: string; entry: string }) =>
    `The ${f.side}: the tally beside the entry ${f.entry} on ${f.branch} is not the one that was recorded (its SHA-256 is another), so it was not used. Restore the file, or record that commit again.`,
  'origin-absent': (f: { why: string }) =>
    `How far the candidate has drifted from the origin is not shown. ${f.why}`,
  'ref-not-found': (f: { side: string; ref: string }) =>
    `The ${f.side}: there is no commit, branch or tag ${f.ref} in this repository. Check its spelling; a tag has to be pushed.`,
  'ref-not-fetched': (f: { side: string; ref: string }) =>
    `The ${f.side}: this clone is shallow and has not got ${f.ref}. Bring it here with \`git fetch --unshallow --tags\` (in a workflow: \`fetch-depth: 0\` of actions/checkout).`,
  'ref-without-file': (f: { side: string; ref: string; commit: string; path: string }) =>
    `The ${f.side}: ${f.ref} (commit ${f.commit}) has no file, no folder and nothing that matches ${f.path}. Paths start at the repository's root.`,
  'ref-file-too-large': (f: { side: string; ref: string; path: string; limit: number }) =>
    `The ${f.side}: ${f.path} at ${f.ref} has more than ${f.limit} bytes, which GitHub does not deliver. Commit a tally of it instead (\`leash tally\`).`,
  'lookup-without-github': (f: { side: string; place: string; why: string }) =>
    `The ${f.side}: \`${f.place}\` is looked up on GitHub, which could not be asked: ${f.why}`,
  'artifact-unchecked': (f: { side: string; names: string }) =>
    `The ${f.side}: GitHub gives no SHA-256 of the artifacts ${f.names}, so whether they came whole was not checked.`,
} as const

type Sentences = typeof sentences
export type NoteCode = keyof Sentences
type Facts<C extends NoteCode> = Parameters<Sentences[C]> extends [infer F] ? [facts: F] : []

/** A warning that travels with a result. `code` is stable and made for machines, `text` for people. */
export interface Note {
  readonly code: NoteCode
  readonly text: string
  /** The task that it is about. */
  readonly task?: string
}

/** Makes the note `code` from its facts. */
export function note<C extends NoteCode>(code: C, ...facts: Facts<C>): Note {
  const sentence = sentences[code] as (...args: Facts<C>) => string
  const { task } = (facts[0] ?? {}) as { readonly task?: string }
  return { code, text: sentence(...facts), ...(task === undefined ? {} : { task }) }
}
