import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-YLF2BJFD.js";
import {
  writeTo
} from "./chunk-chunk-QZ5GIXN6.js";
import "./chunk-chunk-RSXH4YVK.js";
import {
  renderNotes
} from "./chunk-chunk-ZJPLGJN3.js";
import "./chunk-chunk-DUHQ4MSL.js";
import "./chunk-chunk-4VPROGJC.js";
import {
  byCodeUnit,
  sortedProblems,
  sortedTasks
} from "./chunk-chunk-NI5BWU7T.js";
import {
  readTally,
  unusedChoices
} from "./chunk-chunk-VBGQPH6Y.js";
import "./chunk-chunk-LD22KEWR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-3SJTDJBD.js";
import "./chunk-chunk-6ZELH3VL.js";
import {
  fault,
  refuse
} from "./chunk-chunk-EJNCGYZ4.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/tally.ts
import { gzipSync } from "node:zlib";

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
  return [...answers].map(([answer, count]) => [answer, count.seen, count.correct]).sort(([a, seenA], [b, seenB]) => seenB - seenA || missingFirst(a, b) || byCodeUnit(a ?? "", b ?? ""));
}
function missingFirst(a, b) {
  return Number(b === null) - Number(a === null);
}
function sortedTraces(problem) {
  return [...problem.traces].map(([trace, score]) => [trace, score.logprob, score.tokens]).sort(([a], [b]) => byCodeUnit(a, b));
}

// src/commands/tally.ts
async function tallyCommand(command, ports) {
  const { policy, faults: wrong } = await choosePolicy(command.policy, ports);
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  refuse([...wrong, ...faults]);
  const asked = withFlags(policy, command.asked);
  const { reading, tally } = await readTally(inputs, asked, "input", ports.progress);
  refuse(reading.faults);
  if (tally.size === 0) {
    refuse([fault("no-samples", { side: "input", files: reading.files.map((file) => file.path).join(", ") })]);
  }
  if (command.out.endsWith(".gz")) await ports.writeFile(command.out, gzipped(tallyLines(tally)));
  else await writeTo(command.out, tallyLines(tally), ports);
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])];
  if (notes.length > 0) await ports.tell(renderNotes(notes));
  return 0;
}
function gzipped(lines) {
  const bytes = gzipSync([...lines].join(""), { level: 9 });
  bytes[9] = 255;
  return bytes;
}
export {
  tallyCommand
};
