import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compressedTally
} from "./chunk-3H5XEC63.js";
import {
  measureModel
} from "./chunk-IJFEWOQF.js";
import {
  leash
} from "./chunk-PFLUCZV3.js";
import {
  readTally,
  unusedChoices
} from "./chunk-BIGFH34L.js";
import {
  inputOf
} from "./chunk-EPDHI2R4.js";
import {
  pathOf,
  tallyPathOf
} from "./chunk-OTBPUFCL.js";
import {
  fault,
  refuse
} from "./chunk-GCXAMAIF.js";

// src/record/entry.ts
function printEntry(entry) {
  return `${JSON.stringify(entry, null, 1)}
`;
}

// src/record/make-entry.ts
import { createHash } from "node:crypto";
function makeEntry({ facts, numbers, shifts, tally }) {
  const { commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith: comparedWith2, accepted, policy, level } = facts;
  const name = tallyPathOf(pathOf("entry", facts));
  return {
    schema: "leash.entry/1",
    ...{ commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith: comparedWith2, accepted, policy, level },
    overall: numbersOf(numbers.overall, shifts),
    tasks: numbers.tasks.map((one) => numbersOf(one, shifts)),
    tally: {
      file: name.slice(name.lastIndexOf("/") + 1),
      sha256: createHash("sha256").update(tally).digest("hex"),
      bytes: tally.length
    }
  };
}
function numbersOf(numbers, shifts) {
  const { task = null, problems, samples, passAtK, answerEntropy } = numbers;
  const support = shifts.find((shift) => shift.task === task)?.support;
  return {
    ...{ task, problems, samples },
    passAtK: passAtK.map(({ k, ...one }) => ({ k, ...valueOf(one) })),
    answerEntropy: answerEntropy.map(({ draws, ...one }) => ({ draws, ...valueOf(one) })),
    shrunk: shiftOf(support?.shrunk, support?.intervals.shrunk, support?.noise.shrunkExpected),
    expanded: shiftOf(support?.expanded, support?.intervals.expanded, support?.noise.expandedExpected)
  };
}
function valueOf({ value, interval }) {
  return { value: cut(value), interval: interval === void 0 ? null : [cut(interval.lo), cut(interval.hi)] };
}
function shiftOf(value, interval, byChance) {
  if (value === void 0 || byChance === void 0) return null;
  const range = interval === void 0 || interval === null ? null : [cut(interval[0]), cut(interval[1])];
  return { value: cut(value), interval: range, byChance: cut(byChance) };
}
function cut(value) {
  return Number(value.toPrecision(12));
}

// src/modes/record-eval.ts
async function recordEval(request) {
  const { inputs, policy, facts, past } = request;
  const { reading, tally } = await readTally(inputs, policy, "candidate", request.progress);
  refuse([...request.faults ?? [], ...reading.faults]);
  const numbers = measureModel(tally, { ...policy, seed });
  const files = reading.files.map((file) => file.path).join(", ");
  if (numbers === void 0) throw refused(fault("no-samples", { side: "candidate", files }));
  const bytes = compressedTally(tally);
  const path = pathOf("entry", facts);
  const notes = [...request.notes ?? [], ...reading.notes, ...unusedChoices(policy.read, [reading])];
  const compared = past && await comparedWith(past, bytes, path, policy, notes);
  const entry = makeEntry({
    facts: {
      ...facts,
      verdict: request.verdict ?? compared?.judgement.verdict ?? null,
      comparedWith: past === void 0 ? null : { entry: past.path, commit: past.entry.commit },
      policy: policyOf(policy, compared !== void 0),
      level: policy.level
    },
    numbers,
    shifts: compared === void 0 ? [] : [compared.report.overall, ...compared.report.tasks],
    tally: bytes
  });
  const record = [
    { path, bytes: printEntry(entry) },
    { path: tallyPathOf(path), bytes }
  ];
  return { entry, path, files: record, compared, notes };
}
var seed = 1;
function refused(one) {
  refuse([one]);
  return new Error("unreachable");
}
function comparedWith(past, tally, path, policy, notes) {
  return leash({
    origin: [],
    baseline: [inputOf(tallyPathOf(past.path), past.tally)],
    candidate: [inputOf(tallyPathOf(path), tally)],
    // How to read the tools' files says nothing about tallies.
    policy: { ...policy, read: {} },
    seed,
    notes
  });
}
function policyOf({ file, sha256 }, judged) {
  return !judged || file === void 0 || sha256 === void 0 ? null : { file, sha256 };
}

export {
  recordEval
};
