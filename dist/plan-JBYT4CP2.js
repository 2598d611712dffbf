import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderBlocks
} from "./chunk-CHMPHFAZ.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-E52MP7BD.js";
import {
  writeTo
} from "./chunk-VTKBT3LK.js";
import "./chunk-AECZOGMM.js";
import "./chunk-M2KV7CXZ.js";
import "./chunk-UJJRI525.js";
import "./chunk-6JP3KZBD.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-INR4UPLD.js";
import {
  betaQuantile,
  detectionLimit,
  hypergeometricMean,
  normalProbability,
  normalQuantile,
  poissonBinomialUpperTail,
  samplesToDetect,
  tQuantile,
  valuesOfK
} from "./chunk-LJTILOO4.js";
import {
  readTally
} from "./chunk-VKH67JHG.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-VIOKC3BX.js";
import {
  countIn
} from "./chunk-JXVWLR7Y.js";
import "./chunk-PWBAFPEH.js";
import {
  fault,
  refuse
} from "./chunk-HBDEGKFA.js";
import {
  formatLevel,
  formatSize,
  formatValue
} from "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";

// src/stats/tilt.ts
function tilt(rate, beta) {
  if (rate === 0 || rate === 1) return rate;
  return beta > 0 ? rate / (rate + (1 - rate) * Math.exp(-beta)) : rate * Math.exp(beta) / (1 - rate + rate * Math.exp(beta));
}
function meanTiltChange(rates, beta) {
  return rates.reduce((sum, { rate, share }) => sum + share * (tilt(rate, beta) - rate), 0);
}
function tiltOfChange(rates, change) {
  if (change === 0) return 0;
  const sign = Math.sign(change);
  const reaches = (size2) => sign * meanTiltChange(rates, sign * size2) >= sign * change;
  const size = leastTilt(reaches);
  return size === void 0 ? void 0 : sign * size;
}
function leastTilt(holds) {
  if (!holds(LARGEST)) return void 0;
  let [below, above] = [0, LARGEST];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
var LARGEST = 40;

// src/stats/pass-at-k-covariance.ts
function passAtKCovariance(n, p, j, k) {
  const miss = 1 - p;
  const both = hypergeometricMean(n, k, j, (shared) => miss ** (j + k - shared));
  return Math.max(0, both - miss ** (j + k));
}

// src/plan/change-law.ts
function changeLaw(shift, k) {
  const { rates, beta, samples } = shift;
  let [mean, changed] = [0, 0];
  for (const { rate, share } of rates) {
    mean += share * changeOf(rate, beta, k);
    changed += share * (1 - chanceOfNoChange(rate, tilt(rate, beta), samples, k));
  }
  return { mean, variance: changeCovariance(shift, k, k), changed };
}
function changeCovariance({ rates, beta, samples }, j, k) {
  let [within, product, meanJ, meanK] = [0, 0, 0, 0];
  for (const { rate, share } of rates) {
    const [a, b] = [changeOf(rate, beta, j), changeOf(rate, beta, k)];
    within += share * passAtKCovariance(samples, rate, j, k);
    within += share * passAtKCovariance(samples, tilt(rate, beta), j, k);
    product += share * a * b;
    meanJ += share * a;
    meanK += share * b;
  }
  return within + product - meanJ * meanK;
}
function passAtKOf(rates, k) {
  return rates.reduce((sum, { rate, share }) => sum + share * (1 - (1 - rate) ** k), 0);
}
function changeOf(rate, beta, k) {
  return (1 - rate) ** k - (1 - tilt(rate, beta)) ** k;
}
function chanceOfNoChange(p, q, n, k) {
  const [one, other] = [binomialLaw(n, p), binomialLaw(n, q)];
  let [same, oneAtTop, otherAtTop] = [0, 0, 0];
  for (const [c, a] of one) {
    if (n - c < k) oneAtTop += a;
    else same += a * (other.get(c) ?? 0);
  }
  for (const [c, b] of other) if (n - c < k) otherAtTop += b;
  return same + oneAtTop * otherAtTop;
}
function binomialLaw(n, p) {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const law = /* @__PURE__ */ new Map([[mode, 1]]);
  if (p > 0 && p < 1) {
    for (let c = mode, weight = 1; c < n && weight > NEGLIGIBLE; c++) {
      weight *= (n - c) * p / ((c + 1) * (1 - p));
      law.set(c + 1, weight);
    }
    for (let c = mode, weight = 1; c > 0 && weight > NEGLIGIBLE; c--) {
      weight *= c * (1 - p) / ((n - c + 1) * p);
      law.set(c - 1, weight);
    }
  }
  let total = 0;
  for (const weight of law.values()) total += weight;
  for (const [c, weight] of law) law.set(c, weight / total);
  return law;
}
var NEGLIGIBLE = 1e-9;

// src/plan/rates.ts
function pilotRates(tally) {
  const counts = /* @__PURE__ */ new Map();
  let problems = 0;
  for (const { n, c } of sampled(tally)) {
    counts.set(c / n, (counts.get(c / n) ?? 0) + 1);
    problems += 1;
  }
  return [...counts].sort(([a], [b]) => a - b).map(([rate, count]) => ({ rate, share: count / problems }));
}
function pilotSize(tally) {
  const ns = sampled(tally).map(({ n }) => n);
  return { problems: ns.length, samples: ns.reduce((least, n) => Math.min(least, n), Infinity) };
}
function sampled(tally) {
  return [...tally.values()].flatMap((task) => [...task.values()]).filter(({ n }) => n > 0);
}
function expectedRates({ passAt1, passAtMax, samples }) {
  const weight = passAtMax === void 0 ? 1 : weightOf(passAt1, passAtMax, samples);
  const [a, b] = [weight * passAt1, weight * (1 - passAt1)];
  return Array.from({ length: STEPS }, (_, index) => ({
    rate: betaQuantile((index + 0.5) / STEPS, a, b),
    share: 1 / STEPS
  }));
}
var STEPS = 100;
function weightOf(mean, passAtMax, k) {
  let [low, high] = [-7, 9];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (passAtKOfBeta(Math.exp(middle), mean, k) < passAtMax) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
function passAtKOfBeta(weight, mean, k) {
  let miss = 1;
  for (let i = 0; i < k; i++) miss *= (weight * (1 - mean) + i) / (weight + i);
  return 1 - miss;
}
function atQuantiles(rates, problems) {
  const found = [];
  let [at, below] = [0, 0];
  for (let problem = 0; problem < problems; problem++) {
    const quantile = (problem + 0.5) / problems;
    while (at < rates.length - 1 && below + (rates[at]?.share ?? 0) <= quantile) {
      below += rates[at]?.share ?? 0;
      at += 1;
    }
    found.push(rates[at]?.rate ?? 0);
  }
  return found;
}

// src/plan/chance-to-fail.ts
function dropFails(law, limit, test) {
  const error = Math.sqrt(law.variance / test.problems);
  if (error === 0) return 0;
  return normalProbability((-law.mean - neededDrop(law, limit, test)) / error);
}
function neededDrop(law, limit, test) {
  const half = halfWidth(law, test);
  switch (test.evidence) {
    case "point":
      return limit;
    case "significant":
      return Math.max(limit, half);
    case "certain":
      return limit + half;
  }
}
function halfWidth({ mean, variance, changed }, { problems, level }) {
  if (problems < 2 || changed === 0) return Infinity;
  const t = tQuantile(1 - (1 - level) / 2, problems - 1);
  const typical = Math.sqrt((variance + mean ** 2) / changed);
  return Math.hypot(t * Math.sqrt(variance / (problems - 1)), t / problems * Math.SQRT2 * typical);
}
function shrunkFails(shift, limit, test) {
  const { lost, chance } = lostChances(shift, test.problems);
  const expected = chance.reduce((sum, p) => sum + p, 0);
  let least = Math.floor((limit ?? expected) + 1e-9) + 1;
  if (test.evidence !== "point") {
    const alpha = (1 - test.level) / 2;
    while (least <= test.problems && poissonBinomialUpperTail(chance, least) >= alpha) least += 1;
  }
  if (test.evidence === "certain") {
    const z = normalQuantile(1 - (1 - test.level) / 2);
    const lowest = (count) => count - z * Math.sqrt(count * (1 - count / test.problems));
    while (least <= test.problems && lowest(least) <= (limit ?? expected)) least += 1;
  }
  return poissonBinomialUpperTail(lost, least);
}
function lostChances({ rates, beta, samples }, problems) {
  const each = atQuantiles(rates, problems);
  const never = (rate) => (1 - rate) ** samples;
  const lost = each.map((rate) => (1 - never(rate)) * never(tilt(rate, beta)));
  const chance = each.map((rate) => {
    const alike = never((rate + tilt(rate, beta)) / 2);
    return (1 - alike) * alike;
  });
  return { lost, chance };
}

// src/stats/bivariate-normal.ts
function eitherExceeds(a, b, rho) {
  if (rho > ALMOST_ONE) return 1 - normalProbability(Math.min(a, b));
  const spread = Math.sqrt(1 - rho ** 2);
  const [from, to] = [-9, Math.min(a, 9)];
  if (to <= from) return 1;
  const step = (to - from) / INTERVALS;
  let neither = 0;
  for (let index = 0; index <= INTERVALS; index++) {
    const x = from + index * step;
    const weight = index === 0 || index === INTERVALS ? 1 : index % 2 === 1 ? 4 : 2;
    neither += weight * Math.exp(-x * x / 2) * normalProbability((b - rho * x) / spread);
  }
  return 1 - neither * step / 3 / Math.sqrt(2 * Math.PI);
}
var INTERVALS = 800;
var ALMOST_ONE = 0.9999;

// src/plan/least-whole.ts
function leastWhole(from, most, holds) {
  if (holds(from)) return from;
  let below = from;
  let above = from;
  do {
    if (above >= most) return void 0;
    below = above;
    above = Math.min(most, above * 2);
  } while (!holds(above));
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

// src/plan/rule-plan.ts
var mostSamples = 16384;
var mostProblems = 1e6;
var mostProblemsOfSupport = 8192;
function planRule(rule, design, policy, wish) {
  const { metric, limit } = rule;
  const about = { metric, limit: `${limit.kind} ${limit.text}` };
  if (metric === "support.shrunk" && limit.kind === "max") {
    return { ...about, ...planShrunk(rule, design, policy, wish) };
  }
  const k = metric === "pass@max" ? design.samples : countIn(metric, "pass@");
  if (k === void 0 || limit.kind !== "max-drop") return void 0;
  return { ...about, ...planDrop(rule, k, design, policy, wish) };
}
function planDrop(rule, k, design, { level }, wish) {
  const { rates, problems, samples } = design;
  const allowed = dropAllowed(rule, k, design);
  const nothing = { noticed: void 0, samplesNeeded: void 0, problemsNeeded: void 0 };
  const dropOf = (size2) => passAtKOf(rates, k) - passAtKAfter(design, -size2, k);
  const size = allowed === 0 ? negated(tiltOfChange(rates, -wish.drop)) : leastTilt((tilted) => dropOf(tilted) >= allowed);
  if (size === void 0) return { k, drop: allowed === 0 ? wish.drop : allowed, ...nothing };
  const test = { problems, level: rule.level ?? level, evidence: "significant" };
  const law = (n) => changeLaw({ rates, beta: -size, samples: n }, k);
  const here = samples < k ? void 0 : law(samples);
  return {
    k,
    drop: dropOf(size),
    noticed: here === void 0 ? void 0 : dropFails(here, 0, test),
    samplesNeeded: leastWhole(k, Math.max(k, mostSamples), (n) => dropFails(law(n), 0, test) >= wish.power),
    problemsNeeded: here === void 0 ? void 0 : leastWhole(
      2,
      mostProblems,
      (count) => dropFails(here, 0, { ...test, problems: count }) >= wish.power
    )
  };
}
function negated(beta) {
  return beta === void 0 ? void 0 : -beta;
}
function passAtKAfter({ rates }, beta, k) {
  return passAtKOf(rates, k) + changeLaw({ rates, beta, samples: k }, k).mean;
}
function dropAllowed({ limit }, k, { rates }) {
  const { amount = 0, unit } = limit;
  return unit === "%" ? amount * passAtKOf(rates, k) : amount;
}
function planShrunk(rule, design, { level, evidence }, wish) {
  const { rates, problems, samples } = design;
  const beta = tiltOfChange(rates, -wish.drop);
  const about = { k: samples, samplesNeeded: void 0 };
  if (beta === void 0) return { ...about, drop: wish.drop, noticed: void 0, problemsNeeded: void 0 };
  const shift = { rates, beta, samples };
  const fails = (count) => {
    const test = { problems: count, level: rule.level ?? level, evidence };
    return shrunkFails(shift, lossAllowed(rule, count), test);
  };
  return {
    ...about,
    drop: passAtKOf(rates, samples) - passAtKAfter(design, beta, samples),
    noticed: fails(problems),
    problemsNeeded: rule.limit.unit === "problems" ? void 0 : leastWhole(2, mostProblemsOfSupport, (count) => fails(count) >= wish.power)
  };
}
function lossAllowed({ limit }, problems) {
  const { amount = 0, unit } = limit;
  return unit === "noise" ? void 0 : unit === "%" ? amount * problems : amount;
}

// src/plan/policy-fails.ts
function policyFails(shift, problems, policy) {
  const failing = policy.gate.filter(({ severity }) => severity === "fail").flatMap((rule) => failingOf(rule, shift, problems, policy) ?? []);
  const pairs = failing.flatMap((one, index) => failing.slice(index).map((other) => [one, other]));
  return pairs.reduce((most, [one, other]) => Math.max(most, either(one, other, shift)), 0);
}
function failingOf(rule, shift, problems, { level, evidence }) {
  const test = { problems, level: rule.level ?? level, evidence };
  const { metric, limit } = rule;
  if (metric === "support.shrunk" && limit.kind === "max") {
    return { k: shift.samples, chance: shrunkFails(shift, lossAllowed(rule, problems), test) };
  }
  const k = metric === "pass@max" ? shift.samples : countIn(metric, "pass@");
  if (k === void 0 || k > shift.samples || limit.kind !== "max-drop") return void 0;
  return { k, chance: dropFails(changeLaw(shift, k), dropAllowed(rule, k, shift), test) };
}
function either(one, other, shift) {
  const threshold = ({ chance }) => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, 1 - chance)));
  if (one.k === other.k) return Math.max(one.chance, other.chance);
  const variance = changeCovariance(shift, one.k, one.k) * changeCovariance(shift, other.k, other.k);
  if (variance === 0) return Math.max(one.chance, other.chance);
  const correlation = changeCovariance(shift, one.k, other.k) / Math.sqrt(variance);
  return eitherExceeds(threshold(one), threshold(other), correlation);
}

// src/plan/plan.ts
function makePlan(design, policy, wish) {
  const { rates, problems, samples } = design;
  const { level, evidence, epsilon } = policy;
  const drop = tiltOfChange(rates, -wish.drop);
  const rules = policy.gate.map((rule) => planRule(rule, design, policy, wish));
  const asked = policy.gate.flatMap(({ metric }) => countIn(metric, "pass@") ?? []);
  return {
    problems,
    samples,
    level,
    evidence,
    power: wish.power,
    visible: valuesOfK(samples, [...policy.k, ...asked]).map((k) => visibleDrop(k, design, policy, wish)),
    rules: rules.filter((rule) => rule !== void 0),
    notPlanned: policy.gate.filter((_, index) => rules[index] === void 0).map(nameOf),
    policy: {
      drop: wish.drop,
      fails: drop === void 0 ? void 0 : policyFails({ rates, beta: drop, samples }, problems, policy)
    },
    reach: {
      smallestRate: detectionLimit(samples, 1 - level) ?? 1,
      epsilon,
      samplesForEpsilon: epsilon === 0 ? void 0 : samplesToDetect(epsilon, 1 - level)
    }
  };
}
function nameOf({ metric, limit }) {
  return `${metric} ${limit.kind} ${limit.text}`;
}
function visibleDrop(k, { rates, problems, samples }, { level }, { power }) {
  const test = { problems, level, evidence: "significant" };
  const law = (size2) => changeLaw({ rates, beta: -size2, samples }, k);
  const size = leastTilt((tilted) => dropFails(law(tilted), 0, test) >= power);
  const dropAt = (at) => size === void 0 ? void 0 : -changeLaw({ rates, beta: -size, samples }, at).mean;
  return { k, passAtK: passAtKOf(rates, k), drop: dropAt(k), passAt1Drop: dropAt(1) };
}

// src/render/plan-blocks.ts
var unknown = "–";
function planBlocks(plan, notes) {
  const seen = formatValue(plan.power, "fraction");
  return [
    {
      kind: "heading",
      text: `Leash: a plan for ${plan.problems} problems × ${plan.samples} samples of each model`
    },
    paragraph(
      `The smallest drop that is told from no change (${formatLevel(plan.level)} interval) in ${seen} of such comparisons:`
    ),
    visibleTable(plan),
    ...rulesBlocks(plan),
    paragraph(policyText(plan)),
    paragraph(reachText(plan)),
    {
      kind: "list",
      items: [...assumptions(plan), ...notes.map(({ text }) => `Note: ${text}`)].map((text) => [text])
    }
  ];
}
function paragraph(text) {
  return { kind: "paragraph", text: [text] };
}
function points(drop) {
  return drop === void 0 ? "none" : formatSize(drop, "fraction");
}
function visibleTable({ visible }) {
  return {
    kind: "table",
    head: ["k", "Expected pass@k", "Smallest drop of pass@k", "With this drop of pass@1"],
    align: ["right", "right", "right", "right"],
    rows: visible.map(({ k, passAtK, drop, passAt1Drop }) => [
      [`${k}`],
      [formatValue(passAtK, "fraction")],
      [points(drop)],
      [points(passAt1Drop)]
    ])
  };
}
function rulesBlocks({ rules, power }) {
  if (rules.length === 0) return [];
  return [
    paragraph(
      `What the policy's rules would need, to notice the drop in ${formatValue(power, "fraction")} of comparisons:`
    ),
    {
      kind: "table",
      head: ["Rule", "Limit", "Drop of pass@k", "Noticed", "Samples needed", "Problems needed"],
      align: ["left", "left", "right", "right", "right", "right"],
      rows: rules.map(ruleRow)
    }
  ];
}
function ruleRow(rule) {
  const { metric, limit, k, drop, noticed, samplesNeeded, problemsNeeded } = rule;
  return [
    [metric],
    [limit],
    [`${formatSize(drop, "fraction")} at k = ${k}`],
    [noticed === void 0 ? unknown : formatValue(noticed, "fraction")],
    [samplesNeeded === void 0 ? unknown : `${samplesNeeded}`],
    [problemsNeeded === void 0 ? unknown : `${problemsNeeded}`]
  ];
}
function policyText({ policy }) {
  const drop = formatSize(policy.drop, "fraction");
  return policy.fails === void 0 ? `pass@1 cannot drop by ${drop} here.` : `If pass@1 really drops by ${drop}, the policy fails in ${formatValue(policy.fails, "fraction")} of comparisons.`;
}
function reachText({ samples, level, reach }) {
  const rate = reach.smallestRate.toPrecision(2);
  const unseen = `A problem that ${samples} samples never solve has a success rate of at most ${rate} (confidence ${formatLevel(level)}).`;
  return reach.samplesForEpsilon === void 0 ? unseen : `${unseen} The policy's ε = ${reach.epsilon} needs ${reach.samplesForEpsilon} samples a problem.`;
}
function assumptions({ notPlanned }) {
  const rest = notPlanned.length === 0 ? [] : [`Not planned for: ${notPlanned.join("; ")}.`];
  return [
    "A drop is taken to lower the odds of every problem by the same factor, and problems to be drawn anew each time.",
    "A rule that allows some drop is planned for a drop of just that size, told from no change. – means: not with any number, or unknown.",
    "Rules on single tasks are planned as if on all problems; give one task’s pilot for that task.",
    ...rest
  ];
}

// src/render/plan-json.ts
function planJson(plan, notes) {
  const { visible, rules, policy, reach, ...rest } = plan;
  return {
    schema: "leash.plan/1",
    ...rest,
    visible: visible.map((row) => ({ ...row, drop: row.drop ?? null, passAt1Drop: row.passAt1Drop ?? null })),
    rules: rules.map((rule) => ({
      ...rule,
      noticed: rule.noticed ?? null,
      samplesNeeded: rule.samplesNeeded ?? null,
      problemsNeeded: rule.problemsNeeded ?? null
    })),
    policy: { ...policy, fails: policy.fails ?? null },
    reach: { ...reach, samplesForEpsilon: reach.samplesForEpsilon ?? null },
    notes
  };
}

// src/commands/plan.ts
async function planCommand(command, ports) {
  const { policy, notes, faults } = await choosePolicy(command.policy, ports);
  const found = await designOf(command, policy, ports);
  const design = found.design;
  refuse([...faults, ...found.faults]);
  if (design === void 0) throw new Error("a design without faults is there");
  const plan = makePlan(design, policy, command);
  if (command.json !== void 0)
    await writeTo(command.json, `${JSON.stringify(planJson(plan, notes), null, 2)}
`, ports);
  if (command.json !== "-") await ports.print(`${renderBlocks(planBlocks(plan, notes), ports.terminal)}
`);
  return 0;
}
async function designOf(command, policy, ports) {
  if (command.pilot.length === 0) return expectedDesign(command);
  const { inputs, faults } = await ports.findInputs(command.pilot, "pilot");
  const asked = withFlags(policy, command.asked);
  const { reading, tally } = await readTally(inputs, asked, "pilot", ports.progress);
  const told = [...faults, ...reading.faults];
  const size = pilotSize(tally);
  if (size.problems === 0 && told.length === 0) {
    const files = reading.files.map((file) => file.path).join(", ");
    return { design: void 0, faults: [fault("no-samples", { side: "pilot", files })] };
  }
  const { problems = size.problems, samples = size.samples } = command;
  return { design: { rates: pilotRates(tally), problems, samples }, faults: told };
}
function expectedDesign({ problems, samples, passAt1, passAtMax }) {
  if (problems === void 0 || samples === void 0 || passAt1 === void 0) {
    const why = "A plan needs either --pilot PATH, or --problems, --samples and --pass-at-1.";
    const hint = "For example: leash plan --problems 30 --samples 64 --pass-at-1 0.3";
    return { design: void 0, faults: [fault("argument", { why, hint })] };
  }
  if (passAtMax !== void 0 && (passAtMax <= passAt1 || samples === 1)) {
    const why = `--pass-at-max (${passAtMax}) must be more than --pass-at-1 (${passAt1}), with more than one sample.`;
    const hint = "It is the expected pass@k at k = samples; leave it out where you do not know it.";
    return { design: void 0, faults: [fault("argument", { why, hint })] };
  }
  return { design: { rates: expectedRates({ passAt1, passAtMax, samples }), problems, samples }, faults: [] };
}
export {
  planCommand
};
