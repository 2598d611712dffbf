import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/notes.ts
var sentences = {
  "cut-off-last-line": (f) => `${f.file}, line ${f.line}: the last line is cut off (a killed job?); it was left out, everything before it was read.`,
  "bare-nan": (f) => `${f.file}: ${f.count} records hold a bare NaN or Infinity, which is not JSON; NaN was read as missing.`,
  "invalid-utf8": (f) => `${f.file}: ${f.count} records hold bytes that are not UTF-8; they were read as U+FFFD.`,
  "file-skipped": (f) => `${f.file} was not read: ${f.why}`,
  "score-rule": (f) => `${f.file}: ${f.rule}`,
  "choice-unused": (f) => `What was chosen for ${f.choice} was not needed: no file that was read has such a task or path.`,
  "unscored-samples": (f) => `${f.file}: ${f.count} samples carry no score and were left out; they count neither as right nor as wrong.`,
  "pooled-files": (f) => `Task ${f.task}: ${f.problems} problems are in more than one of ${f.files} files; their samples were pooled as repeated attempts.`,
  "repeated-problems": (f) => `${f.file}: ${f.lines} lines repeat a problem that the file already has (a resumed job?); their samples were added up.`,
  "format-says": (f) => `${f.file}: ${f.text}`,
  "unpaired-problems": (f) => `Task ${f.task}: ${f.onlyBaseline} problems only the baseline has and ${f.onlyCandidate} only the candidate has were not compared.`,
  "other-question": (f) => `Task ${f.task}: ${f.count} problems have the same id and another question text on the two sides; they were not compared.`,
  "paired-by-question": (f) => `Task ${f.task}: ${f.count} problems have other ids on the two sides and were paired by their question text.`,
  "paired-by-id-only": (f) => `Task ${f.task}: ${f.count} problems were paired by id alone, because a side does not record the question text.`,
  "only-one-side": (f) => `Task ${f.task} is only in the ${f.side}; it was not compared.`,
  "unequal-samples": (f) => `Task ${f.task}: problems have ${f.least} to ${f.most} samples; pass@k is shown up to k = ${f.least}, and support is an expectation at that budget.`,
  "k-above-n": (f) => `Task ${f.task}: pass@${f.k} is unknown, because the smallest problem has only ${f.n} samples.`,
  "one-sample": (f) => `Task ${f.task}: with one sample a problem only pass@1 can be known; reach (pass@k, support) needs repeated samples.`,
  "no-interval": (f) => `Task ${f.task}: no interval for ${f.what}: ${f.why}.`,
  "few-problems": (f) => `Task ${f.task}: ${f.problems} problems are few; below about 30, intervals of ratios, counts and single curves are too narrow.`,
  "no-answers": (f) => `Task ${f.task}: the files do not record answers, so answer-level entropy is unknown.`,
  "one-answer": (f) => `Task ${f.task}: a problem has only one recorded answer, so answer-level entropy is unknown; it needs at least two.`,
  "some-answers": (f) => `Task ${f.task}: answers are recorded for ${Math.round(f.share * 100)} % of the samples only; answer-level entropy uses those.`,
  "not-recorded": (f) => `Task ${f.task}: the files of one model or both do not record ${f.what}; what comes of it is unknown.`,
  "partly-recorded": (f) => `Task ${f.task}: ${f.what} is known for ${Math.floor(f.baseline * 100)} % of the baseline's samples and ${Math.floor(f.candidate * 100)} % of the candidate's; it uses those.`,
  "unpaired-traces": (f) => `Task ${f.task}: ${f.count} external traces were scored by one model only and are not in the perplexity.`,
  "no-common-odds": (f) => `Task ${f.task}: the sharpening β is unknown: no problem lets both models differ, or one is never wrong where the other sometimes is.`,
  "undefined-ratio": (f) => `Task ${f.task}: ${f.metric} is 0/0 (${f.why}) and so unknown.`,
  "empty-gate": () => "The policy’s gate is empty: the change was measured, and nothing was judged.",
  "against-origin": (f) => `Against the origin: ${f.text}`,
  "pooled-at-least-n": (f) => `All problems pooled: pass@k is known up to k = ${f.k} only, because task ${f.task} has no more samples a problem; others have ${f.most}. A rule with tasks: ["*"] judges each task at its own.`,
  "policy-missing": (f) => `${f.file} does not exist; Leash's default policy was used. \`leash init\` writes one to start from.`,
  "policy-from-workspace": (f) => `The policy ${f.file} was read from the workspace and not from the base commit: ${f.why}`,
  "no-token": () => "No github-token was given, so no comment was posted; the job summary has the whole report.",
  "github-refused": (f) => `GitHub refused to ${f.what}: ${f.why}`,
  "charts-not-drawn": (f) => `The charts could not be drawn as pictures: ${f.why}. The curves stand in for them; please report this as a bug of Leash.`,
  "comment-newer": () => "The comment of this report is of a newer run already, so this older one left it as it is.",
  "comment-shortened": (f) => `The comment was over GitHub's size limit; left out there: ${f.sections}. The job summary has them.`,
  "summary-shortened": (f) => `The job summary was over GitHub's size limit; left out there: ${f.sections}. The report files have them.`,
  "no-open-pull": (f) => `No open pull request of this repository has the commit ${f.commit} that run ${f.run} tried, so there is nothing to report.`,
  "pull-moved-on": (f) => `Run ${f.run} tried commit ${f.commit}, and pull request ${f.pull} has moved on to ${f.now}: the run of that commit will report.`,
  pruned: (f) => `${f.count} pictures of closed pull requests were taken off the branch leash-charts.`,
  "nothing-pruned": () => "No pictures were taken off the branch leash-charts.",
  "no-token-to-prune": () => "No github-token was given, so GitHub was not asked.",
  "no-pull-request": () => "This run does not belong to a pull request, so no comment was posted.",
  "configs-unchanged": (f) => `This change touches no training config (${f.configs}), so there is nothing to compare and it passes.`,
  "configs-unknown": (f) => `Which training configs changed could not be read: ${f.why} The evals were compared all the same.`,
  "config-unreadable": (f) => `What changed in the config ${f.file} is not shown: at the ${f.side}, ${f.why}`,
  "config-keys-unknown": (f) => `What changed inside the training configs is not shown: ${f.why}`,
  "configs-left-out": (f) => `Only the first ${f.shown} changed configs were compared key by key; ${f.left} more changed.`,
  "lookup-refused": (f) => `The ${f.side}: GitHub was asked for ${f.what}, and ${f.why}`,
  "run-without-artifact": (f) => `The ${f.side}: workflow run ${f.run} has no artifact that matches ${f.pattern}; it has ${f.others === "" ? "none at all" : f.others}. The evals have to be uploaded under such a name before Leash runs: its job needs \`needs:\` with the jobs that upload them.`,
  "artifact-expired": (f) => `The ${f.side}: the artifact ${f.name} of run ${f.run} expired${f.on === void 0 ? "" : ` on ${f.on}`}. Run that workflow again to make it anew, or let Leash record a history, which does not expire (docs/baselines.md).`,
  "artifact-damaged": (f) => `The ${f.side}: what came for the artifact ${f.name} of run ${f.run} is not what was uploaded (${f.is}; GitHub says ${f.said}), so it was not used. Run the job again; if it happens again, upload the artifact anew.`,
  "artifact-not-delivered": (f) => `The ${f.side}: the artifact ${f.name} of run ${f.run} could not be downloaded: ${f.why} Run the job again later.`,
  "artifact-unchecked": (f) => `The ${f.side}: GitHub gives no SHA-256 of the artifacts ${f.names}, so whether they came whole was not checked.`
};
function note(code, ...facts) {
  const sentence = sentences[code];
  return { code, text: sentence(...facts) };
}

export {
  note
};
