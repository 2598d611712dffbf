import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compressedTally
} from "./chunk-BJ4NOP2T.js";
import {
  inputOf
} from "./chunk-CQVU6IYA.js";
import {
  pathOf,
  tallyPathOf
} from "./chunk-OTBPUFCL.js";
import {
  leash,
  mean,
  passAtK,
  rarefiedEntropy,
  resample,
  seedOf
} from "./chunk-PSXWQBBH.js";
import {
  sortedProblems,
  sortedTasks
} from "./chunk-E62FQP46.js";
import {
  sampleCounts,
  valuesOfK
} from "./chunk-4QCRLP3U.js";
import {
  readTally,
  unusedChoices
} from "./chunk-5K4D6YDO.js";
import {
  fault,
  refuse
} from "./chunk-HBDEGKFA.js";

// src/metrics/measure-model.ts
function measureModel(tally, settings) {
  const tasks = sortedTasks(tally).map((task) => ({ task, problems: sortedProblems(tally, task).filter(({ n }) => n > 0) })).filter(({ problems }) => problems.length > 0);
  if (tasks.length === 0) return void 0;
  return {
    overall: numbersOf(
      void 0,
      tasks.map(({ problems }) => problems),
      settings
    ),
    tasks: tasks.map(({ task, problems }) => numbersOf(task, [problems], settings))
  };
}
function numbersOf(task, strata, settings) {
  const seeded = { ...settings, seed: seedOf(settings.seed, task ?? "") };
  const problems = strata.flat();
  const samples = sampleCounts(problems.map(({ n }) => n));
  const ks = valuesOfK(samples.min, []);
  const passes = measure(strata, ks, ({ n, c }, k) => passAtK(n, c, k), seeded);
  const withAnswers = strata.map((some) => some.filter(({ answers }) => answers.size > 0));
  const recorded = withAnswers.flat().map((problem) => sum(seenOf(problem)));
  const draws = recorded.length === 0 ? [] : valuesOfK(Math.min(...recorded), []).filter((m) => m > 1);
  const entropies = measure(withAnswers, draws, (one, m) => rarefiedEntropy(seenOf(one), m), seeded);
  return {
    task,
    problems: problems.length,
    samples,
    passAtK: passes.map((one, index) => ({ k: ks[index] ?? 1, ...one })),
    answerEntropy: entropies.map((one, index) => ({ draws: draws[index] ?? 2, ...one }))
  };
}
function measure(strata, budgets, of, settings) {
  const problems = strata.flat();
  const columns = budgets.map(
    (budget) => Float64Array.from(problems, (problem) => {
      const value = of(problem, budget);
      if (value === void 0) throw new Error(`budget ${budget} asked of ${problem.n} samples`);
      return value;
    })
  );
  const sizes = strata.map((some) => some.length).filter((size) => size > 0);
  const resampled = resample(columns, sizes, settings);
  return columns.map((column, index) => {
    const interval = resampled.interval([index], (value) => value);
    return { value: mean(column), interval: typeof interval === "string" ? void 0 : interval };
  });
}
function seenOf({ answers }) {
  return Array.from(answers.values(), ({ seen }) => seen);
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

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
    overall: numbersOf2(numbers.overall, shifts),
    tasks: numbers.tasks.map((one) => numbersOf2(one, shifts)),
    tally: {
      file: name.slice(name.lastIndexOf("/") + 1),
      sha256: createHash("sha256").update(tally).digest("hex"),
      bytes: tally.length
    }
  };
}
function numbersOf2(numbers, shifts) {
  const { task = null, problems, samples, passAtK: passAtK2, answerEntropy } = numbers;
  const support = shifts.find((shift) => shift.task === task)?.support;
  return {
    ...{ task, problems, samples },
    passAtK: passAtK2.map(({ k, ...one }) => ({ k, ...valueOf(one) })),
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
