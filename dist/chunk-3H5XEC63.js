import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byCodeUnit,
  sortedProblems,
  sortedTasks
} from "./chunk-E62FQP46.js";

// src/tally/tally-file.ts
var header = { leash: "tally/1", unit: "millionths of a nat" };
function* tallyLines(tally) {
  yield `${JSON.stringify(header)}
`;
  for (const task of sortedTasks(tally)) {
    for (const problem of sortedProblems(tally, task)) yield `${JSON.stringify(line(problem))}
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
  return sorted.sort((a, b) => b[1] - a[1] || missingFirst(a[0], b[0]) || byCodeUnit(a[0] ?? "", b[0] ?? ""));
}
function missingFirst(a, b) {
  return Number(b === null) - Number(a === null);
}
function sortedTraces(problem) {
  return [...problem.traces].map(([trace, score]) => [trace, score.logprob, score.tokens]).sort(([a], [b]) => byCodeUnit(a, b));
}

// src/tally/compress-tally.ts
import { gzipSync } from "node:zlib";
function compressedTally(tally) {
  const bytes = gzipSync([...tallyLines(tally)].join(""), { level: 9 });
  bytes[9] = 255;
  return bytes;
}

export {
  tallyLines,
  compressedTally
};
