"use strict";
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var header = { leash: "tally/1", unit: "millionths of a nat" };
function* tallyLines(tally) {
  yield `${JSON.stringify(header)}
`;
  for (const task of (0, import_chunk_MLTMYBWZ.sortedTasks)(tally)) {
    for (const problem of (0, import_chunk_MLTMYBWZ.sortedProblems)(tally, task)) yield `${JSON.stringify(line(problem))}
`;
  }
}
function line(problem) {
  const { logprob } = problem;
  return {
    task: problem.task,
    problem: problem.problem,
    question: problem.question,
    n: problem.n,
    c: problem.c,
    answers: problem.answers.size === 0 ? void 0 : sortedAnswers(problem.answers),
    tokens: pair(problem.tokens),
    tokenEntropy: pair(problem.tokenEntropy),
    logprob: logprob.known === 0 ? void 0 : [logprob.known, logprob.sum, logprob.tokens],
    truncated: pair(problem.truncated),
    traces: problem.traces.size === 0 ? void 0 : sortedTraces(problem)
  };
}
function pair(sum) {
  return sum.known === 0 ? void 0 : [sum.known, sum.sum];
}
function sortedAnswers(answers) {
  const sorted = [];
  answers.forEach((answer, seen, correct) => sorted.push([answer, seen, correct]));
  return sorted.sort((a, b) => b[1] - a[1] || missingFirst(a[0], b[0]) || (0, import_chunk_MLTMYBWZ.byCodeUnit)(a[0] ?? "", b[0] ?? ""));
}
function missingFirst(a, b) {
  return Number(b === null) - Number(a === null);
}
function sortedTraces(problem) {
  return [...problem.traces].map(([trace, score]) => [trace, score.logprob, score.tokens]).sort(([a], [b]) => (0, import_chunk_MLTMYBWZ.byCodeUnit)(a, b));
}
function compressedTally(tally) {
  const bytes = (0, require("node:zlib").gzipSync)([...tallyLines(tally)].join(""), { level: 9 });
  bytes[9] = 255;
  return bytes;
}
module.exports = { compressedTally, tallyLines };
