"use strict";
function countIn(metric, before) {
  if (!metric.startsWith(before)) return void 0;
  const digits = metric.slice(before.length);
  return /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : void 0;
}
function excludes(interval, value2) {
  if (interval === void 0) return void 0;
  return interval.lo > value2 || interval.hi < value2;
}
function changeGate({ of, ...gate }) {
  return {
    ...gate,
    measure(task, _level, metric) {
      const found = of(task, metric);
      if (found === void 0) return void 0;
      const { baseline, candidate, change, interval, problems = task.problems.paired } = found;
      const beyondChance = excludes(interval, 0);
      return {
        change: { amount: change, interval, beyondChance, byChance: void 0, baseline },
        value: { amount: candidate, interval: void 0, beyondChance: void 0, byChance: void 0 },
        problems
      };
    }
  };
}
var ofBaseline = (most) => ({ means: "%", least: 0, most });
var points = { means: "pp", least: 0, most: 1 };
var fraction = { means: "ratio", least: 0, most: 1 };
var nats = { means: "nats", least: 0, most: Infinity };
var plain = { means: "ratio", least: 0, most: Infinity };
var fractionValue = { units: { "%": fraction, "": fraction } };
var fractionLimits = {
  "max-drop": { units: { pp: points, "%": ofBaseline(1) } },
  "max-rise": { units: { pp: points, "%": ofBaseline(Infinity) } },
  min: fractionValue,
  max: fractionValue
};
var natsValue = { units: { nats, "": nats } };
var natsLimits = {
  "max-drop": { units: { "%": ofBaseline(1), nats } },
  "max-rise": { units: { "%": ofBaseline(Infinity), nats } },
  min: natsValue,
  max: natsValue
};
var plainValue = { units: { "": plain } };
var plainLimits = {
  "max-drop": { units: { "%": ofBaseline(1) } },
  "max-rise": { units: { "%": ofBaseline(Infinity) } },
  min: plainValue,
  max: plainValue
};
var signed = { units: { "": { means: "ratio", least: -100, most: 100 } } };
var signedLimits = { min: signed, max: signed };
var shareOverChance = { min: fractionValue, max: { ...fractionValue, noise: true } };
var natsOverChance = { min: natsValue, max: { ...natsValue, noise: true } };
var k = "([1-9][0-9]{0,6}|max)";
function argument(metric) {
  return metric.slice(metric.search(/[@^]/) + 1);
}
function at(list, metric, of) {
  const wanted = argument(metric);
  return wanted === "max" ? list.at(-1) : list.find((one) => of(one) === Number(wanted));
}
var better = "higher";
var unit = "fraction";
var title = (metric) => metric;
var hybridGate = {
  name: "hybrid@K",
  examples: ["hybrid@max"],
  pattern: `hybrid@${k}`,
  title: (metric) => `Hybrid gain at K = ${argument(metric)}`,
  unit,
  better: "neither",
  limits: {
    max: { units: { pp: { means: "pp", least: 0, most: 1 } } },
    min: { units: { pp: { means: "pp", least: 0, most: 1 } } }
  },
  measure(task, _level, metric) {
    const found = at(task.hybrid, metric, (row) => row.k);
    if (found === void 0) return void 0;
    const { gain, interval } = found;
    const beyondChance = excludes(interval, 0);
    return {
      change: void 0,
      value: { amount: gain, interval, beyondChance, byChance: void 0 },
      problems: task.problems.paired
    };
  }
};
var budgetGates = [
  changeGate({
    name: "pass^K",
    examples: ["pass^8"],
    pattern: `pass\\^${k}`,
    title,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.passHatK, metric, (row) => row.k)
  }),
  changeGate({
    name: "maj@N",
    examples: ["maj@8", "maj@max"],
    pattern: `maj@${k}`,
    title,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.majAtN, metric, ({ n }) => n)
  }),
  changeGate({
    name: "g-pass@T",
    examples: ["g-pass@0.5", "g-pass@1"],
    pattern: "g-pass@(0\\.25|0\\.5|0\\.75|1)",
    title: (metric) => `G-Pass at τ = ${argument(metric)}`,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.gPassAtK, metric, ({ tau }) => tau)
  }),
  changeGate({
    name: "cover@T",
    examples: ["cover@0.5", "cover@0.9"],
    pattern: "cover@(0\\.[1-9]|1)",
    title: (metric) => `Cover at τ = ${argument(metric)}`,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.coverAtTau, metric, ({ tau }) => tau)
  }),
  hybridGate
];
var diversityGates = [
  changeGate({
    name: "answer-entropy",
    pattern: "answer-entropy",
    title: () => "Answer entropy",
    unit: "nats",
    better: "neither",
    limits: natsLimits,
    of: (task) => task.answerEntropy
  }),
  changeGate({
    name: "effective-answers",
    pattern: "effective-answers",
    title: () => "Effective number of answers",
    unit: "ratio",
    better: "neither",
    limits: plainLimits,
    of: ({ answerEntropy }) => answerEntropy && { ...answerEntropy.effective, problems: answerEntropy.problems }
  }),
  changeGate({
    name: "distinct-answers",
    pattern: "distinct-answers",
    title: () => "Distinct answers",
    unit: "ratio",
    better: "neither",
    limits: plainLimits,
    of: ({ answerEntropy }) => answerEntropy && { ...answerEntropy.distinct, problems: answerEntropy.problems }
  }),
  changeGate({
    name: "token-entropy",
    pattern: "token-entropy",
    title: () => "Token entropy",
    unit: "nats",
    better: "neither",
    limits: natsLimits,
    of: (task) => task.tokenEntropy
  }),
  changeGate({
    name: "tokens",
    pattern: "tokens",
    title: () => "Tokens a sample",
    unit: "tokens",
    better: "lower",
    limits: plainLimits,
    of: (task) => task.tokens
  }),
  changeGate({
    name: "truncation",
    pattern: "truncation",
    title: () => "Truncation",
    unit: "fraction",
    better: "lower",
    limits: fractionLimits,
    of: (task) => task.truncation
  }),
  changeGate({
    name: "missing-answers",
    pattern: "missing-answers",
    title: () => "Missing answers",
    unit: "fraction",
    better: "lower",
    limits: fractionLimits,
    of: (task) => task.missingAnswers
  })
];
var points2 = { means: "pp", least: 0, most: 1 };
var drop = { units: { pp: points2, "%": { means: "%", least: 0, most: 1 } } };
var rise = { units: { pp: points2, "%": { means: "%", least: 0, most: Infinity } } };
var fraction2 = { means: "ratio", least: 0, most: 1 };
var value = { units: { "%": fraction2, "": fraction2 } };
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
function find(task, metric) {
  const k2 = countIn(metric, "pass@");
  return k2 === void 0 ? task.passAtK.at(-1) : task.passAtK.find((one) => one.k === k2);
}
function moved(interval, map) {
  return interval && { lo: map(interval.lo), hi: map(interval.hi) };
}
var betaGate = {
  name: "beta",
  pattern: "beta",
  title: () => "Sharpening β",
  unit: "ratio",
  better: "neither",
  limits: signedLimits,
  measure({ sharpening, problems }) {
    if (sharpening === void 0) return void 0;
    const { beta: amount, interval } = sharpening;
    const beyondChance = excludes(interval, 0);
    return {
      change: void 0,
      value: { amount, interval, beyondChance, byChance: void 0 },
      problems: problems.paired
    };
  }
};
var klMovedGate = {
  name: "kl-moved",
  pattern: "kl-moved",
  title: () => "Minimum KL moved",
  unit: "nats",
  better: "neither",
  limits: natsOverChance,
  measure({ klMoved: { nats: nats2, byChance, interval }, problems }) {
    return {
      change: void 0,
      value: {
        amount: nats2,
        interval: moved(interval, (excess) => excess + byChance),
        beyondChance: excludes(interval, 0),
        byChance
      },
      problems: problems.paired
    };
  }
};
var noveltyGate = {
  name: "novelty",
  pattern: "novelty",
  title: () => "Novelty",
  unit: "fraction",
  better: "neither",
  limits: shareOverChance,
  measure({ novelty }) {
    if (novelty === void 0) return void 0;
    const { share, byChance, interval, problems } = novelty;
    return {
      change: void 0,
      value: {
        amount: share,
        interval: moved(interval, (excess) => excess + byChance),
        beyondChance: excludes(interval, 0),
        byChance
      },
      problems
    };
  }
};
var perplexityGate = {
  name: "perplexity",
  pattern: "perplexity",
  title: () => "Perplexity of external traces",
  unit: "ratio",
  better: "neither",
  limits: plainLimits,
  takesTraces: true,
  measure({ perplexity }, _level, _metric, source) {
    const all = perplexity?.groups.find((one) => one.source === source && one.supportClass === void 0);
    if (all === void 0) return void 0;
    const { baseline, candidate, interval, problems } = all;
    const nothing = { interval: void 0, beyondChance: void 0, byChance: void 0 };
    return {
      change: {
        amount: candidate - baseline,
        baseline,
        // The interval is of the ratio; a limit in % of the baseline asks the same.
        interval: moved(interval, (ratio) => (ratio - 1) * baseline),
        beyondChance: excludes(interval, 1),
        byChance: void 0
      },
      value: { ...nothing, amount: candidate },
      problems
    };
  }
};
var shiftGates = [betaGate, klMovedGate, noveltyGate, perplexityGate];
var count = {
  units: { "": { means: "problems", least: 0, most: Infinity }, "%": { means: "%", least: 0, most: 1 } }
};
var counts = [
  {
    name: "support.shrunk",
    title: "Lost problems",
    better: "lower",
    noise: true,
    of: (support, alpha) => ({
      amount: support.shrunk,
      interval: support.intervals.shrunk,
      beyondChance: support.noise.shrunkP < alpha,
      byChance: support.noise.shrunkExpected
    })
  },
  {
    name: "support.expanded",
    title: "Gained problems",
    better: "higher",
    noise: true,
    of: (support, alpha) => ({
      amount: support.expanded,
      interval: support.intervals.expanded,
      beyondChance: support.noise.expandedP < alpha,
      byChance: support.noise.expandedExpected
    })
  },
  {
    name: "support.preserved",
    title: "Kept problems",
    better: "higher",
    noise: false,
    // What the baseline reached is either kept or lost, so too few are kept by chance exactly when too many are lost by it.
    of: (support, alpha) => ({
      amount: support.preserved,
      interval: void 0,
      beyondChance: support.noise.shrunkP < alpha,
      byChance: void 0
    })
  },
  {
    name: "support.out-of-support",
    title: "Problems out of support of both models",
    better: "lower",
    noise: false,
    of: (support) => ({
      amount: support.outOfSupport,
      interval: void 0,
      beyondChance: void 0,
      byChance: void 0
    })
  }
];
var supportCountGates = counts.map(({ name, title: title2, better: better2, noise, of }) => ({
  name,
  pattern: name.replaceAll(".", "\\."),
  title: () => title2,
  unit: "problems",
  better: better2,
  limits: { max: noise ? { ...count, noise: true } : count, min: count },
  measure: (task, level) => ({
    change: void 0,
    // On one side, as an interval of that level leaves out on each.
    value: of(task.support, (1 - level) / 2),
    problems: task.problems.paired
  })
}));
var ratios = [
  {
    name: "srr",
    title: "Support retention rate (SRR)",
    least: 0,
    beyondChance: (support, alpha) => support.noise.shrunkP < alpha
  },
  {
    name: "ndr",
    title: "Net discovery rate (NDR)",
    least: 0,
    beyondChance: (support, alpha) => support.noise.expandedP < alpha
  },
  // SDS mixes retention and discovery; there is no single value of it that means "no change".
  { name: "sds", title: "Support dynamic score (SDS)", least: 0, beyondChance: () => void 0 },
  {
    name: "nscr",
    title: "Net support change rate (NSCR)",
    least: -1,
    beyondChance: (support) => excludes(support.intervals.nscr, 0)
  }
];
var supportRatioGates = ratios.map(({ name, title: title2, least, beyondChance }) => {
  const ratio = { means: "ratio", least, most: 1 };
  const form = { units: { "": ratio, "%": ratio } };
  return {
    name,
    pattern: name,
    title: () => title2,
    unit: "ratio",
    better: "higher",
    limits: { min: form, max: form },
    measure({ support, problems }, level) {
      const amount = support[name];
      if (amount === void 0) return void 0;
      const interval = support.intervals[name];
      return {
        change: void 0,
        value: {
          amount,
          interval,
          beyondChance: beyondChance(support, (1 - level) / 2),
          byChance: void 0
        },
        problems: problems.paired
      };
    }
  };
});
var gateable = [
  passAtKGate,
  ...supportCountGates,
  ...supportRatioGates,
  ...diversityGates,
  ...budgetGates,
  ...shiftGates
];
function findGate(metric) {
  return gateable.find((gate) => new RegExp(`^(?:${gate.pattern})$`).test(metric));
}
function measure(metric, task, level, traces) {
  return findGate(metric)?.measure(task, level, metric, traces);
}
module.exports = { countIn, excludes, findGate, gateable, measure };
