import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/metrics/gates/excludes.ts
function excludes(interval, value2) {
  if (interval === void 0) return void 0;
  return interval.lo > value2 || interval.hi < value2;
}

// src/metrics/gates/pass-at-k.ts
var points = { means: "pp", least: 0, most: 1 };
var drop = { units: { pp: points, "%": { means: "%", least: 0, most: 1 } } };
var rise = { units: { pp: points, "%": { means: "%", least: 0, most: Infinity } } };
var fraction = { means: "ratio", least: 0, most: 1 };
var value = { units: { "%": fraction, "": fraction } };
var passAtKGate = {
  name: "pass@K",
  examples: ["pass@1", "pass@max"],
  pattern: "pass@([1-9][0-9]{0,6}|max)",
  title: (metric) => metric,
  unit: "fraction",
  better: "higher",
  limits: { "max-drop": drop, "max-rise": rise, min: value, max: value },
  measure(task, _level, metric) {
    const pass = find(task, metric);
    if (pass === void 0) return void 0;
    return {
      change: {
        amount: pass.change,
        interval: pass.interval,
        beyondChance: excludes(pass.interval, 0),
        byChance: void 0,
        baseline: pass.baseline
      },
      value: {
        amount: pass.candidate,
        interval: pass.candidateInterval,
        beyondChance: void 0,
        byChance: void 0
      },
      problems: task.problems.paired
    };
  }
};
function kOf(metric) {
  const digits = /^pass@([1-9][0-9]{0,6})$/.exec(metric)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function find(task, metric) {
  const k = kOf(metric);
  return k === void 0 ? task.passAtK.at(-1) : task.passAtK.find((one) => one.k === k);
}

export {
  excludes,
  passAtKGate,
  kOf
};
