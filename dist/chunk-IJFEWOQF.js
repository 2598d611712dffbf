import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mean,
  passAtK,
  rarefiedEntropy,
  resample,
  sampleCounts,
  seedOf,
  valuesOfK
} from "./chunk-HBWUV35R.js";
import {
  sortedProblems,
  sortedTasks
} from "./chunk-E62FQP46.js";

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
  const recorded = withAnswers.flat().map(({ answers }) => answers.samples);
  const draws = recorded.length === 0 ? [] : valuesOfK(Math.min(...recorded), []).filter((m) => m > 1);
  const entropies = measure(
    withAnswers,
    draws,
    ({ answers }, m) => rarefiedEntropy(answers.counts, m),
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
  const resampled = resample(columns, sizes, settings);
  return columns.map((column, index) => {
    const interval = resampled.interval([index], (value) => value);
    return { value: mean(column), interval: typeof interval === "string" ? void 0 : interval };
  });
}

export {
  measureModel
};
