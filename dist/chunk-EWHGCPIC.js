"use strict";
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
function measureModel(tally, settings) {
  const tasks = (0, import_chunk_MLTMYBWZ.sortedTasks)(tally).map((task) => ({ task, problems: (0, import_chunk_MLTMYBWZ.sortedProblems)(tally, task).filter(({ n }) => n > 0) })).filter(({ problems }) => problems.length > 0);
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
  const seeded = { ...settings, seed: (0, import_chunk_7HUIKNGI.seedOf)(settings.seed, task ?? "") };
  const problems = strata.flat();
  const samples = (0, import_chunk_7HUIKNGI.sampleCounts)(problems.map(({ n }) => n));
  const ks = (0, import_chunk_7HUIKNGI.valuesOfK)(samples.min, []);
  const passes = measure(strata, ks, ({ n, c }, k) => (0, import_chunk_7HUIKNGI.passAtK)(n, c, k), seeded);
  const withAnswers = strata.map((some) => some.filter(({ answers }) => answers.size > 0));
  const recorded = withAnswers.flat().map(({ answers }) => answers.samples);
  const draws = recorded.length === 0 ? [] : (0, import_chunk_7HUIKNGI.valuesOfK)(Math.min(...recorded), []).filter((m) => m > 1);
  const entropies = measure(
    withAnswers,
    draws,
    ({ answers }, m) => (0, import_chunk_7HUIKNGI.rarefiedEntropy)((0, import_chunk_7HUIKNGI.spreadOf)(answers.counts), m),
    seeded
  );
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
  const resampled = (0, import_chunk_7HUIKNGI.resample)(columns, sizes, settings);
  return columns.map((column, index) => {
    const interval = resampled.interval([index], (value) => value);
    return { value: (0, import_chunk_7HUIKNGI.mean)(column), interval: typeof interval === "string" ? void 0 : interval };
  });
}
module.exports = { measureModel };
