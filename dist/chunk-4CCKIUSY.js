"use strict";
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function atLevel(measured, from, to) {
  if (from === to) return measured;
  const times = z(to) / z(from);
  const { change, value } = measured;
  const changed = change && { ...change, interval: widened(change.interval, change.amount, times) };
  return {
    ...measured,
    change: changed && {
      ...changed,
      beyondChance: changed.beyondChance === void 0 ? void 0 : (0, import_chunk_AHAC4SKA.excludes)(changed.interval, 0)
    },
    value: { ...value, interval: notBelow0(widened(value.interval, value.amount, times), value.interval) }
  };
}
function z(level) {
  return (0, import_chunk_7HUIKNGI.normalQuantile)(1 - (1 - level) / 2);
}
function widened(interval, amount, times) {
  if (interval === void 0) return void 0;
  return { lo: amount - (amount - interval.lo) * times, hi: amount + (interval.hi - amount) * times };
}
function notBelow0(wider, interval) {
  if (wider === void 0 || interval === void 0 || interval.lo < 0) return wider;
  return { lo: Math.max(0, wider.lo), hi: wider.hi };
}
var tolerance = 1e-12;
function boundOf(limit, measured) {
  const quantity = isChange(limit.kind) ? measured.change : measured.value;
  if (quantity === void 0) return { noBound: "this metric has no change" };
  const amount = amountOf(limit, measured);
  if (typeof amount !== "number") return amount;
  return {
    quantity,
    amount: limit.kind === "max-drop" ? -amount : amount,
    beyond: limit.kind === "max-drop" || limit.kind === "min" ? "below" : "above"
  };
}
function isChange(kind) {
  return kind === "max-drop" || kind === "max-rise";
}
function amountOf({ kind, unit, amount = 0 }, { change, value, problems }) {
  if (unit === "noise") {
    return value.byChance ?? { noBound: "what chance alone would show is unknown" };
  }
  if (unit !== "%") return amount;
  if (!isChange(kind)) return amount * problems;
  if (change === void 0 || change.baseline === 0) {
    return { noBound: "the baseline is 0, so a share of it says nothing" };
  }
  return amount * change.baseline;
}
function sideOf({ amount, beyond }, value) {
  if (Math.abs(value - amount) <= tolerance * Math.max(1, Math.abs(amount))) return "on";
  return value < amount === (beyond === "below") ? "beyond" : "within";
}
function isWhollyBeyond(bound, interval) {
  return sideOf(bound, bound.beyond === "below" ? interval.hi : interval.lo) === "beyond";
}
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_HFP5IKVS.require_picomatch)(), 1);
function coveredBy(rule, comparison) {
  if (rule.tasks === void 0) {
    return { tasks: [comparison.overall], faults: kFaults(rule, comparison.tasks) };
  }
  const matchers = rule.tasks.map((name) => ({ name, matches: matcher(name) }));
  const tasks = comparison.tasks.filter(({ task = "" }) => matchers.some(({ matches }) => matches(task)));
  const unknown = matchers.filter(({ matches }) => !tasks.some(({ task = "" }) => matches(task)));
  const known = comparison.tasks.map(({ task = "" }) => task).join(", ");
  const unknownTasks = unknown.map(
    ({ name }) => (0, import_chunk_OAUVUEHV.fault)("unknown-task-in-policy", { where: rule.where, task: name, tasks: known })
  );
  return { tasks, faults: [...unknownTasks, ...kFaults(rule, tasks)] };
}
function matcher(name) {
  const glob = (0, import_picomatch.default)(name, { bash: true, dot: true, nonegate: true, windows: false });
  return (task) => task === name || glob(task);
}
function kFaults(rule, tasks) {
  const k = (0, import_chunk_AHAC4SKA.countIn)(rule.metric, "pass@");
  if (k === void 0 || tasks.length === 0) return [];
  const most = tasks.reduce((best, task) => samplesOf(task) > samplesOf(best) ? task : best);
  const n = samplesOf(most);
  if (n >= k) return [];
  return [(0, import_chunk_OAUVUEHV.fault)("k-above-n", { where: rule.where, k, n, task: most.task ?? "all problems" })];
}
function samplesOf({ samples }) {
  return Math.min(samples.baseline.min, samples.candidate.min);
}
function weigh(evidence, bound, measured) {
  if (evidence === "point") return "enough";
  const beyondChance = isBeyondChance(bound, measured);
  if (beyondChance === false) return "chance";
  if (evidence === "significant" && beyondChance === true) return "enough";
  const { interval } = bound.quantity;
  if (interval === void 0) return "no-interval";
  return isWhollyBeyond(bound, interval) ? "enough" : "reaches-back";
}
function isBeyondChance({ quantity, beyond }, { change }) {
  if (quantity.beyondChance !== void 0 || change === void 0) return quantity.beyondChance;
  const towards = beyond === "below" ? change.amount < 0 : change.amount > 0;
  return towards && change.beyondChance === true ? true : void 0;
}
function verdictOf(findings, undecided) {
  const counting = findings.filter(({ severity }) => severity === "fail");
  if (counting.some(({ verdict }) => verdict === "fail")) return { verdict: "fail", findings, exitCode: 1 };
  const open = counting.filter(({ verdict }) => verdict === "undecided");
  if (open.length === 0) return { verdict: "pass", findings, exitCode: 0 };
  const failsClosed = open.some(({ because }) => because !== void 0 && undecided[because] === "fail");
  return { verdict: "undecided", findings, exitCode: failsClosed ? 1 : 0 };
}
function whyBeyond(judged, weight) {
  const doubt = {
    enough: "",
    chance: "; two equal models could show this by chance",
    "reaches-back": "; the interval reaches back within the limit",
    "no-interval": "; without an interval it cannot be told from chance"
  }[weight];
  return `${measuredText(judged)}, ${relation(judged)}${doubt}.`;
}
function whyKept(judged) {
  return `${measuredText(judged)}, ${relation(judged)}.`;
}
function whyMissing(rule, gate, because) {
  return `${gate.title(rule.metric)} cannot be judged: ${because}.`;
}
function whyIncomplete(absent, all) {
  return `But ${absent} of the baseline's ${all} problems could not be compared, so this is not known of all of them.`;
}
function measuredText({ rule, gate, measured, bound, level }) {
  const { quantity } = bound;
  const title = gate.title(rule.metric);
  const details = [intervalText(quantity, gate, rule.limit, level), chanceText(quantity, gate)].filter(
    (text) => text !== void 0
  );
  const aside = details.length === 0 ? "" : ` (${details.join("; ")})`;
  if (!isChange(rule.limit.kind)) return `${title}: ${(0, import_chunk_FR4HU75Z.formatValue)(quantity.amount, gate.unit)}${aside}`;
  const { amount } = quantity;
  const size = (0, import_chunk_FR4HU75Z.formatSize)(amount, gate.unit);
  const move = Math.abs(amount) < 1e-12 ? "did not change" : `${amount < 0 ? "fell" : "rose"} by ${size}`;
  return `${title} ${move}${shareText(rule.limit, measured)}${aside}`;
}
function shareText({ unit }, { change }) {
  if (unit !== "%" || change === void 0 || change.amount === 0) return "";
  return `, ${(0, import_chunk_FR4HU75Z.formatValue)(Math.abs(change.amount / change.baseline), "fraction")} of the baseline`;
}
function intervalText({ interval }, { unit }, { kind }, level) {
  if (interval === void 0) return void 0;
  const range = (0, import_chunk_FR4HU75Z.formatRange)(interval.lo, interval.hi, unit, isChange(kind) ? "change" : "value");
  return `${(0, import_chunk_FR4HU75Z.formatLevel)(level)} interval ${range}`;
}
function chanceText({ byChance }, { unit }) {
  return byChance === void 0 ? void 0 : `${(0, import_chunk_FR4HU75Z.formatValue)(byChance, unit)} expected by chance`;
}
function relation(judged) {
  const { limit } = judged.rule;
  if (isChange(limit.kind) && limit.amount === 0) return `and no ${moveOf(limit)} is allowed`;
  const end = limit.unit === "noise" ? "" : limit.kind === "min" ? " required" : " allowed";
  const text = `the ${limitText(judged)}${end}`;
  if (judged.side === "on") return `exactly ${text}`;
  if (judged.side === "beyond") return `${limit.kind === "min" ? "less" : "more"} than ${text}`;
  if (movedAway(judged)) return `and a ${moveOf(limit)} of ${limitText(judged)} is allowed`;
  return `not ${limit.kind === "min" ? "less" : "more"} than ${text}`;
}
function moveOf({ kind }) {
  return kind === "max-drop" ? "drop" : "rise";
}
function movedAway({ rule, bound }) {
  const { amount } = bound.quantity;
  return isChange(rule.limit.kind) && (bound.beyond === "below" ? amount >= 0 : amount <= 0);
}
function limitText({ rule: { limit }, bound, gate }) {
  const problems = (0, import_chunk_FR4HU75Z.formatValue)(bound.amount, gate.unit);
  if (limit.unit === "noise") return `${problems} that chance explains`;
  const text = limit.text.replace(/(pp|%)$/, " $1");
  return limit.unit === "%" && !isChange(limit.kind) ? `${text} of the problems (${problems})` : text;
}
function judge(comparison, policy) {
  const covered = policy.gate.map((rule) => ({ rule, ...coveredBy(rule, comparison) }));
  (0, import_chunk_OAUVUEHV.refuse)(covered.flatMap(({ faults }) => faults));
  const asked = covered.flatMap(({ rule, tasks }) => tasks.map((task) => ({ rule, task })));
  const findings = withoutRepeats(asked).map(({ rule, task }) => find(rule, task, policy));
  return verdictOf(findings, policy.undecided);
}
function withoutRepeats(asked) {
  const seen = /* @__PURE__ */ new Set();
  return asked.filter(({ rule, task }) => {
    const metric = rule.metric === "pass@max" ? `pass@${task.passAtK.at(-1)?.k ?? "max"}` : rule.metric;
    const key = JSON.stringify([metric, rule.traces, task.task, rule.limit, rule.severity]);
    return seen.size < seen.add(key).size;
  });
}
function find(rule, task, policy) {
  const gate = (0, import_chunk_AHAC4SKA.findGate)(rule.metric);
  if (gate === void 0) throw new Error(`no metric ${rule.metric}`);
  const level = rule.level ?? policy.level;
  const found = (0, import_chunk_AHAC4SKA.measure)(rule.metric, task, level, rule.traces);
  const measured = found && atLevel(found, policy.level, level);
  const outcome = measured === void 0 ? missing(rule, gate, whyUnknown(rule, gate, task)) : unlessIncomplete(judgeMeasured(rule, gate, measured, policy), task);
  return {
    ...unmeasured(rule, gate, task.task),
    ...outcome
  };
}
function unmeasured(rule, gate, task) {
  return {
    metric: rule.traces === void 0 ? rule.metric : `${rule.metric} (${rule.traces})`,
    task,
    limit: `${rule.limit.kind} ${rule.limit.text}`,
    unit: gate.unit,
    severity: rule.severity,
    measured: void 0,
    interval: void 0
  };
}
function judgeMeasured(rule, gate, measured, policy) {
  const bound = boundOf(rule.limit, measured);
  if ("noBound" in bound) {
    const quantity = isChange(rule.limit.kind) ? measured.change : measured.value;
    return {
      ...missing(rule, gate, bound.noBound),
      measured: quantity?.amount,
      interval: quantity?.interval
    };
  }
  const { amount, interval } = bound.quantity;
  const side = sideOf(bound, amount);
  const judged = { rule, gate, measured, bound, side, level: rule.level ?? policy.level };
  if (side !== "beyond") {
    return { measured: amount, interval, verdict: "pass", because: void 0, why: whyKept(judged) };
  }
  const weight = weigh(policy.evidence, bound, measured);
  const verdict = weight === "enough" ? "fail" : "undecided";
  const lacking = weight === "no-interval" ? "missing" : "noise";
  const because = weight === "enough" ? void 0 : lacking;
  return { measured: amount, interval, verdict, because, why: whyBeyond(judged, weight) };
}
function unlessIncomplete(outcome, { problems }) {
  const absent = problems.onlyBaseline + problems.otherQuestion;
  if (outcome.verdict !== "pass" || absent === 0) return outcome;
  const why = `${outcome.why} ${whyIncomplete(absent, problems.paired + absent)}`;
  return { ...outcome, verdict: "undecided", because: "missing", why };
}
function missing(rule, gate, because) {
  return { verdict: "undecided", because: "missing", why: whyMissing(rule, gate, because) };
}
function of({ traces }) {
  return traces === void 0 ? "" : ` of ${traces}`;
}
function whyUnknown(rule, gate, task) {
  const k = (0, import_chunk_AHAC4SKA.countIn)(rule.metric, "pass@");
  const n = Math.min(task.samples.baseline.min, task.samples.candidate.min);
  if (k !== void 0 && k > n) return `the smallest problem has only ${n} samples`;
  if (rule.metric === "answer-entropy") return "the files record no answers, or only one a problem";
  if (gate.takesTraces === true) return `no trace${of(rule)} was scored by both models`;
  return "it is unknown on these problems";
}
function compareEntropy(group, settings, missing2) {
  const pairs = (0, import_chunk_7HUIKNGI.withAnswers)(group.pairs);
  if (pairs.length === 0) return () => void 0;
  const draws = (0, import_chunk_7HUIKNGI.entropyDraws)(pairs);
  if (draws < 2) return () => void 0;
  const { entropy, estimated, distinct } = (0, import_chunk_7HUIKNGI.answerCurves)(pairs, draws);
  const curves = [entropy, estimated, distinct];
  const columns = [
    entropy.baseline,
    entropy.candidate,
    ...curves.map((one) => (0, import_chunk_7HUIKNGI.differences)(one.baseline, one.candidate))
  ];
  const resampled = (0, import_chunk_7HUIKNGI.resample)(columns, (0, import_chunk_7HUIKNGI.strataOf)(group, pairs), settings);
  const change = ({ name, baseline, candidate }, column, largest) => ({
    ...(0, import_chunk_7HUIKNGI.meansOf)(baseline, candidate),
    interval: (0, import_chunk_7HUIKNGI.kept)(missing2, name, resampled.change(column, largest))
  });
  return () => {
    const plugIn = change(entropy, 2, Math.log(draws));
    return {
      ...plugIn,
      draws,
      problems: pairs.length,
      estimated: change(estimated, 3, Infinity),
      distinct: change(distinct, 4, draws - 1),
      effective: effective(plugIn, resampled, missing2)
    };
  };
}
function effective(entropy, resampled, missing2) {
  const [baseline, candidate] = [Math.exp(entropy.baseline), Math.exp(entropy.candidate)];
  const found = resampled.interval([0, 1], (before = 0, after = 0) => Math.exp(after) - Math.exp(before));
  return {
    baseline,
    candidate,
    change: candidate - baseline,
    interval: (0, import_chunk_7HUIKNGI.kept)(missing2, "the change of the effective number of answers", found)
  };
}
function compareAllRecorded(group, settings, missing2) {
  const compared = (quantity) => (0, import_chunk_7HUIKNGI.compareRecorded)(quantity, group, settings, missing2);
  const later = {
    tokenEntropy: compared(import_chunk_7HUIKNGI.tokenEntropy),
    tokens: compared(import_chunk_7HUIKNGI.tokens),
    truncation: compared(import_chunk_7HUIKNGI.truncation),
    missingAnswers: compared(import_chunk_7HUIKNGI.missingAnswers)
  };
  return () => ({
    tokenEntropy: later.tokenEntropy(),
    tokens: later.tokens(),
    truncation: later.truncation(),
    missingAnswers: later.missingAnswers()
  });
}
function compareAnswers(group, settings) {
  const missing2 = /* @__PURE__ */ new Map();
  const answerEntropy = compareEntropy(group, settings, missing2);
  const recorded = compareAllRecorded(group, settings, missing2);
  const novelty = (0, import_chunk_7HUIKNGI.noveltyOf)(group, settings, missing2);
  const majAtN = (0, import_chunk_7HUIKNGI.majorityOf)(group, settings, missing2);
  const perplexity = (0, import_chunk_7HUIKNGI.perplexityOf)(group, settings, missing2);
  return () => ({
    measured: {
      answerEntropy: answerEntropy(),
      ...recorded(),
      novelty: novelty(),
      majAtN: majAtN(),
      perplexity: perplexity()
    },
    missing: missing2
  });
}
function compareBudgets(group, ks, settings, missing2) {
  const { pairs, strata } = group;
  const budget = ks.at(-1) ?? 1;
  const k = (0, import_chunk_7HUIKNGI.gPassK)(budget);
  const taus = k === void 0 ? [] : import_chunk_7HUIKNGI.gPassTaus;
  const curves = [
    ...ks.map((each) => (0, import_chunk_7HUIKNGI.passHatCurve)(pairs, each)),
    ...taus.map((tau) => (0, import_chunk_7HUIKNGI.gPassCurve)(pairs, k ?? 1, tau)),
    ...import_chunk_7HUIKNGI.coverTaus.map((tau) => (0, import_chunk_7HUIKNGI.coverCurve)(pairs, tau))
  ];
  const found = (0, import_chunk_7HUIKNGI.changesOf)(curves, { strata, largest: 1, settings }, missing2);
  const coverAt = ks.length + taus.length;
  const hybrid = (0, import_chunk_7HUIKNGI.hybridOf)(group, budget, settings, missing2);
  return () => {
    const changes = found();
    return {
      hybrid: hybrid(),
      passHatK: changes.slice(0, ks.length).map((change, index) => ({ k: ks[index] ?? 1, ...change })),
      gPassAtK: changes.slice(ks.length, coverAt).map((change, index) => ({ k: k ?? 1, tau: taus[index] ?? 1, ...change })),
      coverAtTau: changes.slice(coverAt).map((change, index) => ({ tau: import_chunk_7HUIKNGI.coverTaus[index] ?? 1, ...change }))
    };
  };
}
function supportCurve({ pairs, budgets: own, strata }, settings) {
  const budgets = powersOfTwo(Math.max(...own));
  const upTo = (m) => own.map((most) => Math.min(m, most));
  const columns = budgets.map((m) => (0, import_chunk_7HUIKNGI.supportColumns)(pairs, upTo(m), settings.epsilon));
  const resampled = (0, import_chunk_7HUIKNGI.resample)(
    columns.map(({ shrunk }) => shrunk),
    strata,
    settings
  );
  const rows = budgets.map((m, index) => {
    const column = columns[index];
    if (column === void 0) throw new Error("a budget without columns");
    const expected2 = () => {
      const own2 = upTo(m);
      return pairs.reduce((sum, pair, at) => sum + (0, import_chunk_7HUIKNGI.shrinkExpected)(pair, own2[at] ?? Number.NaN, 0), 0);
    };
    const shrunkExpected = settings.epsilon > 0 ? void 0 : expected2();
    return { budget: m, ...(0, import_chunk_7HUIKNGI.supportCounts)(column), shrunkExpected };
  });
  return () => rows.map(({ shrunkExpected, ...row }, index) => {
    const found = resampled.interval([index], (share = 0) => share * pairs.length);
    return { ...row, shrunkInterval: typeof found === "string" ? void 0 : found, shrunkExpected };
  });
}
function powersOfTwo(budget) {
  const budgets = [];
  for (let m = 1; m < budget; m *= 2) budgets.push(m);
  return [...budgets, budget];
}
var quoted = [1e-3, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
function epsilonSweep({ pairs, budgets }, chosen) {
  const most = Math.max(...budgets);
  const even = pairs.every(
    ({ baseline, candidate }, index) => baseline.n === budgets[index] && candidate.n === budgets[index]
  );
  const wanted = [.../* @__PURE__ */ new Set([0, 1 / most, chosen, ...quoted])].filter((epsilon) => epsilon < 1).sort((a, b) => a - b);
  const asked = wanted.map((epsilon) => ({ epsilon, correct: (0, import_chunk_7HUIKNGI.needed)(most, epsilon) })).filter(({ correct }, at, all) => all[at - 1]?.correct !== correct);
  const byChance = even ? expectedAtEach(asked, pairs, budgets) : void 0;
  return asked.map(({ epsilon, correct }, index) => {
    const counts2 = (0, import_chunk_7HUIKNGI.supportCounts)((0, import_chunk_7HUIKNGI.supportColumns)(pairs, budgets, epsilon));
    return {
      epsilon,
      correct,
      ...counts2,
      srr: (0, import_chunk_7HUIKNGI.supportRatios)(counts2).srr,
      shrunkExpected: byChance?.[index]
    };
  });
}
function expectedAtEach(asked, pairs, budgets) {
  const expected2 = asked.map(
    ({ epsilon }) => (0, import_chunk_7HUIKNGI.remembered)(
      (n, correct, m) => (0, import_chunk_7HUIKNGI.shrinkExpected)({ baseline: { n: m, c: correct }, candidate: { n: n - m, c: 0 } }, m, epsilon)
    )
  );
  const sums = asked.map(() => 0);
  for (const [at, { baseline, candidate }] of pairs.entries()) {
    const [n, c] = [baseline.n + candidate.n, baseline.c + candidate.c];
    for (const [index, of2] of expected2.entries())
      sums[index] = (sums[index] ?? 0) + (of2(n, c, budgets[at] ?? Number.NaN) ?? Number.NaN);
  }
  return sums;
}
function compareSupport(group, settings, sample, missing2) {
  const { pairs, budgets } = group;
  const [budget, largestBudget] = [Math.min(...budgets), Math.max(...budgets)];
  const counts2 = (0, import_chunk_7HUIKNGI.supportCounts)(sample.columns);
  const { lost, gained } = (0, import_chunk_7HUIKNGI.changedHands)(pairs, settings.epsilon);
  const { lostByChance, gainedByChance, ...noise } = (0, import_chunk_7HUIKNGI.supportNoise)(pairs, budgets, settings.epsilon);
  const curve = supportCurve(group, settings);
  const sweep = epsilonSweep(group, settings.epsilon);
  const certain = (0, import_chunk_7HUIKNGI.beyondNoise)(pairs, lost, settings.level);
  return () => ({
    budget,
    largestBudget,
    epsilon: settings.epsilon,
    ...counts2,
    ...(0, import_chunk_7HUIKNGI.supportRatios)(counts2),
    intervals: intervalsOf(counts2, pairs.length, sample, missing2),
    noise,
    lostByChance,
    gainedByChance,
    detectionLimit: (0, import_chunk_7HUIKNGI.detectionLimit)(budget, 1 - settings.level) ?? 1,
    curve: curve(),
    epsilonSweep: sweep,
    lost: lost.map(nameOf),
    gained: gained.map(nameOf),
    lostBeyondNoise: certain.map(nameOf)
  });
}
function nameOf({ problem }) {
  return problem;
}
function intervalsOf(counts2, problems, { firstColumn, resampled }, missing2) {
  const [preservedAt, expandedAt, shrunkAt] = [firstColumn, firstColumn + 1, firstColumn + 2];
  const measured = (0, import_chunk_7HUIKNGI.supportRatios)(counts2);
  const ratio = (name) => {
    if (measured[name] === void 0) return void 0;
    const of2 = import_chunk_7HUIKNGI.ratios[name];
    const found = resampled.interval(
      [preservedAt, expandedAt, shrunkAt],
      (preserved = 0, expanded = 0, shrunk = 0) => of2(preserved, expanded, shrunk)
    );
    return (0, import_chunk_7HUIKNGI.kept)(missing2, name.toUpperCase(), found);
  };
  const count2 = (name, column) => (0, import_chunk_7HUIKNGI.kept)(
    missing2,
    `the number of ${name} problems`,
    resampled.interval([column], (share = 0) => share * problems)
  );
  return {
    expanded: count2("expanded", expandedAt),
    shrunk: count2("shrunk", shrunkAt),
    srr: ratio("srr"),
    ndr: ratio("ndr"),
    sds: ratio("sds"),
    nscr: ratio("nscr")
  };
}
function simultaneousBand(estimates, resampled, level) {
  const resamples = resampled[0]?.length ?? 0;
  if (resamples === 0 || estimates.length !== resampled.length || !(level > 0 && level < 1)) return void 0;
  const errors = estimates.map((estimate, at) => spread(resampled[at] ?? new Float64Array(), estimate));
  const farthest = new Float64Array(resamples);
  for (const [at, estimate] of estimates.entries()) {
    const error = errors[at] ?? 0;
    if (error === 0) continue;
    const means = resampled[at] ?? new Float64Array();
    for (let resample2 = 0; resample2 < means.length; resample2++) {
      const distance = Math.abs(means[resample2] - estimate) / error;
      if (distance > farthest[resample2]) farthest[resample2] = distance;
    }
  }
  const [factor = Number.NaN] = (0, import_chunk_7HUIKNGI.quantilesOf)(farthest, [level]);
  return estimates.map((estimate, at) => {
    const half = factor * (errors[at] ?? 0);
    return { lo: estimate - half, hi: estimate + half };
  });
}
function spread(means, estimate) {
  const [first] = means;
  if (means.every((mean2) => mean2 === first)) return 0;
  let sum = 0;
  for (const mean2 of means) sum += (mean2 - estimate) ** 2;
  return Math.sqrt(sum / means.length);
}
function bandOf(points, level) {
  const band2 = simultaneousBand(
    points.map(({ change }) => change),
    points.map(({ means }) => means),
    level
  );
  return points.map(({ interval }, index) => {
    const found = band2?.[index];
    if (interval === void 0 || found === void 0) return interval;
    return {
      lo: Math.max(-1, Math.min(found.lo, interval.lo)),
      hi: Math.min(1, Math.max(found.hi, interval.hi))
    };
  });
}
function compareReach(group, ks, settings, missing2) {
  const curves = ks.map((k) => (0, import_chunk_7HUIKNGI.passAtKColumns)(group.pairs, k));
  const columns = (0, import_chunk_7HUIKNGI.supportColumns)(group.pairs, group.budgets, settings.epsilon);
  const all = [
    ...curves.flatMap((curve) => [...curve, (0, import_chunk_7HUIKNGI.differences)(...curve)]),
    columns.preserved,
    columns.expanded,
    columns.shrunk
  ];
  const resampled = (0, import_chunk_7HUIKNGI.resample)(all, group.strata, settings);
  const support = compareSupport(group, settings, { columns, firstColumn: 3 * ks.length, resampled }, missing2);
  return () => {
    const points = curves.map(
      (curve, index) => passAtKRow(ks[index] ?? 1, curve, 3 * index, resampled, missing2)
    );
    const band2 = bandOf(
      points.map(({ change, interval }, index) => ({
        change,
        interval,
        means: resampled.means(3 * index + 2)
      })),
      settings.level
    );
    const passAtK = points.map((row, index) => ({ ...row, simultaneous: band2[index] }));
    return { passAtK, crossover: crossoverOf(passAtK, resampled), support: support() };
  };
}
function passAtKRow(k, curve, at, resampled, missing2) {
  return {
    k,
    ...(0, import_chunk_7HUIKNGI.meansOf)(...curve),
    interval: (0, import_chunk_7HUIKNGI.kept)(missing2, `the change of pass@${k}`, resampled.change(at + 2, 1)),
    baselineInterval: band(resampled, at),
    candidateInterval: band(resampled, at + 1)
  };
}
function band(resampled, column) {
  const found = resampled.interval([column], (value) => value);
  return typeof found === "string" ? void 0 : found;
}
function crossoverOf(curve, resampled) {
  const from = (0, import_chunk_7HUIKNGI.crossoverIndex)(curve);
  const first = from === void 0 ? void 0 : curve[from];
  if (from === void 0 || first === void 0) return void 0;
  const columns = curve.slice(from).map((_, offset) => 3 * (from + offset) + 2);
  const baselineAhead = (...changes) => changes.every((change, index) => index === 0 ? change < 0 : change <= 0);
  return { k: first.k, share: resampled.share(columns, baselineAhead) };
}
function klMovedOf({ pairs, strata }, settings, missing2) {
  const counts2 = pairs.map(
    ({ baseline, candidate }) => [candidate.c, candidate.n, baseline.c, baseline.n]
  );
  const moved = Float64Array.from(counts2, (of2) => (0, import_chunk_7HUIKNGI.bernoulliKlOfCounts)(...of2));
  const chance = Float64Array.from(counts2, (of2) => (0, import_chunk_7HUIKNGI.klByChance)(...of2));
  const excess = moved.map((value, index) => value - (chance[index] ?? Number.NaN));
  const resampled = (0, import_chunk_7HUIKNGI.resample)([excess], strata, settings);
  return () => ({
    nats: (0, import_chunk_7HUIKNGI.mean)(moved),
    byChance: (0, import_chunk_7HUIKNGI.mean)(chance),
    excess: (0, import_chunk_7HUIKNGI.mean)(excess),
    interval: (0, import_chunk_7HUIKNGI.kept)(missing2, "the KL moved", resampled.change(0, Infinity))
  });
}
function mantelHaenszel(tables, level) {
  let r = 0;
  let s = 0;
  let pr = 0;
  let mixed = 0;
  let qs = 0;
  let informative = 0;
  for (const { c1, n1, c2, n2 } of tables) {
    const n = n1 + n2;
    if (n1 === 0 || n2 === 0 || c1 + c2 === 0 || c1 + c2 === n) continue;
    informative += 1;
    const agree = (c1 + n2 - c2) / n;
    const ri = c1 * (n2 - c2) / n;
    const si = c2 * (n1 - c1) / n;
    r += ri;
    s += si;
    pr += agree * ri;
    mixed += agree * si + (1 - agree) * ri;
    qs += (1 - agree) * si;
  }
  if (r === 0 || s === 0) return void 0;
  const beta = Math.log(r / s);
  const standardError = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  const half = (0, import_chunk_7HUIKNGI.normalQuantile)(1 - (1 - level) / 2) * standardError;
  return { beta, standardError, interval: { lo: beta - half, hi: beta + half }, informative };
}
function heterogeneity(tables, beta) {
  const deviations = [];
  let squares = 0;
  let difference = 0;
  let variance = 0;
  for (const [index, table] of tables.entries()) {
    const fitted = fit(table, Math.exp(beta));
    if (fitted === void 0) continue;
    const off = table.c1 - fitted.expected;
    squares += off ** 2 / fitted.variance;
    difference += off;
    variance += fitted.variance;
    deviations.push({ index, residual: off / Math.sqrt(fitted.variance) });
  }
  if (deviations.length < 2) return void 0;
  const statistic = squares - difference ** 2 / variance;
  const degreesOfFreedom = deviations.length - 1;
  return { statistic, degreesOfFreedom, p: (0, import_chunk_7HUIKNGI.chiSquareUpperTail)(statistic, degreesOfFreedom), deviations };
}
function fit({ c1, n1, c2, n2 }, oddsRatio) {
  const correct = c1 + c2;
  if (n1 === 0 || n2 === 0 || correct === 0 || correct === n1 + n2) return void 0;
  const expected2 = expectedCount(n1, n2, correct, oddsRatio);
  const cells = [expected2, n1 - expected2, correct - expected2, n2 - correct + expected2];
  return { expected: expected2, variance: 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0) };
}
function expectedCount(n1, n2, correct, oddsRatio) {
  const a = 1 - oddsRatio;
  const b = n2 - correct + oddsRatio * (n1 + correct);
  const c = -oddsRatio * n1 * correct;
  return -2 * c / (b + Math.sqrt(b * b - 4 * a * c));
}
function sharpeningOf({ pairs }, level) {
  const tables = pairs.map(({ baseline, candidate }) => ({
    c1: candidate.c,
    n1: candidate.n,
    c2: baseline.c,
    n2: baseline.n
  }));
  const common = mantelHaenszel(tables, level);
  if (common === void 0) return void 0;
  const { beta, interval, informative } = common;
  const spread2 = heterogeneity(tables, beta);
  const offCommon = farOff(spread2?.deviations ?? [], level).flatMap(({ index, residual }) => {
    const pair = pairs[index];
    return pair === void 0 ? [] : [{ problem: pair.problem, residual }];
  });
  return { beta, interval, informative, heterogeneityP: spread2?.p, offCommon };
}
function farOff(deviations, level) {
  const adjusted = (0, import_chunk_7HUIKNGI.benjaminiHochberg)(
    deviations.map(({ residual }) => Math.min(1, 2 * (0, import_chunk_7HUIKNGI.normalProbability)(-Math.abs(residual))))
  );
  return deviations.filter((_, at) => (adjusted[at] ?? 1) <= 1 - level).toSorted((a, b) => Math.abs(b.residual) - Math.abs(a.residual) || a.index - b.index);
}
function compareCounts(group, settings) {
  const missing2 = /* @__PURE__ */ new Map();
  const ks = (0, import_chunk_7HUIKNGI.valuesOfK)((0, import_chunk_7HUIKNGI.commonBudget)(group.pairs), settings.k);
  const reach2 = compareReach(group, ks, settings, missing2);
  const sharpening = sharpeningOf(group, settings.level);
  const klMoved = klMovedOf(group, settings, missing2);
  const budgets = compareBudgets(group, ks, settings, missing2);
  return () => ({ measured: { ...reach2(), sharpening, klMoved: klMoved(), ...budgets() }, missing: missing2 });
}
function quadrantOf(pass1, answerEntropy, tokenEntropy2) {
  const entropy = answerEntropy ?? tokenEntropy2;
  if (entropy === void 0) return void 0;
  return {
    name: nameOf2(signOf(pass1), signOf(entropy)),
    entropy: answerEntropy === void 0 ? "token" : "answer"
  };
}
function signOf({ interval }) {
  if (interval === void 0) return 0;
  return interval.lo > 0 ? 1 : interval.hi < 0 ? -1 : 0;
}
function nameOf2(reward, entropy) {
  if (reward === 0 || entropy === 0) return "unclear";
  if (reward > 0) return entropy < 0 ? "sharpened" : "explored";
  return entropy < 0 ? "collapsed" : "diffused";
}
var fewProblems = 30;
var whyUndefined = {
  srr: "the baseline solved nothing",
  ndr: "the candidate solved nothing",
  sds: "one of its parts is unknown, or both are 0",
  nscr: "neither model solved anything"
};
function taskNotes(comparison, group, settings, missing2) {
  const { task } = comparison;
  if (task === void 0) return [];
  return [
    ...sampleNotes(task, comparison, settings),
    ...(0, import_chunk_7HUIKNGI.missingNotes)(task, missing2),
    ...supportNotes(task, comparison),
    ...answerNotes(task, comparison, group),
    ...recordedNotes(task, comparison),
    ...furtherNotes(task, comparison)
  ];
}
function sampleNotes(task, { samples, support, problems }, settings) {
  const n = support.budget;
  const most = Math.max(samples.baseline.max, samples.candidate.max);
  const notes = [];
  if (n === 1) notes.push((0, import_chunk_KRYSAH5S.note)("one-sample", { task }));
  if (most > n) notes.push((0, import_chunk_KRYSAH5S.note)("unequal-samples", { task, least: n, most }));
  for (const k of settings.k) if (k > n) notes.push((0, import_chunk_KRYSAH5S.note)("k-above-n", { task, k, n }));
  if (problems.paired < fewProblems) notes.push((0, import_chunk_KRYSAH5S.note)("few-problems", { task, problems: problems.paired }));
  return notes;
}
function supportNotes(task, { support }) {
  const names = ["srr", "ndr", "sds", "nscr"];
  return names.filter((name) => support[name] === void 0).map((name) => (0, import_chunk_KRYSAH5S.note)("undefined-ratio", { task, metric: name.toUpperCase(), why: whyUndefined[name] }));
}
function answerNotes(task, { answerEntropy }, group) {
  if (answerEntropy === void 0) {
    return [(0, import_chunk_KRYSAH5S.note)((0, import_chunk_7HUIKNGI.withAnswers)(group.pairs).length === 0 ? "no-answers" : "one-answer", { task })];
  }
  const share = (0, import_chunk_7HUIKNGI.answerCoverage)(group.pairs);
  return share < 1 ? [(0, import_chunk_KRYSAH5S.note)("some-answers", { task, share })] : [];
}
function recordedNotes(task, { tokenEntropy: tokenEntropy2, tokens: tokens2, truncation: truncation2 }) {
  const quantities = [
    ["token entropy", tokenEntropy2],
    ["token counts", tokens2],
    ["truncation", truncation2]
  ];
  const unknown = quantities.filter(([, found]) => found === void 0).map(([what]) => what);
  const partly = quantities.flatMap(([what, found]) => {
    const { baseline = 1, candidate = 1 } = found?.coverage ?? {};
    return Math.min(baseline, candidate) < 1 ? [(0, import_chunk_KRYSAH5S.note)("partly-recorded", { task, what, baseline, candidate })] : [];
  });
  return unknown.length === 0 ? partly : [(0, import_chunk_KRYSAH5S.note)("not-recorded", { task, what: unknown.join(", ") }), ...partly];
}
function furtherNotes(task, { sharpening, perplexity }) {
  const notes = [];
  if (sharpening === void 0) notes.push((0, import_chunk_KRYSAH5S.note)("no-common-odds", { task }));
  const unpaired = perplexity?.unpaired ?? 0;
  if (unpaired > 0) notes.push((0, import_chunk_KRYSAH5S.note)("unpaired-traces", { task, count: unpaired }));
  return notes;
}
function compareTask(group, chosen) {
  const settings = settingsOf(group, chosen);
  const counted = compareCounts((0, import_chunk_7HUIKNGI.countsOf)(group), settings);
  const answered = compareAnswers(group, settings);
  return joined(group, settings, counted(), answered());
}
function settingsOf({ task }, chosen) {
  return { ...chosen, seed: (0, import_chunk_7HUIKNGI.seedOf)(chosen.seed, task ?? "") };
}
function joined(group, settings, counted, answered) {
  const { task, pairs, problems } = group;
  const { passAtK, crossover, support, sharpening, klMoved, hybrid, ...curves } = counted.measured;
  const { novelty, majAtN, perplexity, ...recorded } = answered.measured;
  const { answerEntropy, tokenEntropy: tokenEntropy2 } = recorded;
  const [first] = passAtK;
  const comparison = {
    task,
    problems,
    samples: {
      baseline: (0, import_chunk_7HUIKNGI.sampleCounts)(pairs.map((pair) => pair.baseline.n)),
      candidate: (0, import_chunk_7HUIKNGI.sampleCounts)(pairs.map((pair) => pair.candidate.n))
    },
    passAtK,
    crossover,
    support,
    ...recorded,
    quadrant: first === void 0 ? void 0 : quadrantOf(first, answerEntropy, tokenEntropy2),
    sharpening,
    klMoved,
    novelty,
    hybrid,
    majAtN,
    ...curves,
    perplexity
  };
  const missing2 = (0, import_chunk_7HUIKNGI.addMissing)(counted.missing, answered.missing);
  return { comparison, notes: taskNotes(comparison, group, settings, missing2) };
}
async function compareByTwo(pairing, settings, countAside) {
  const groups = groupsOf(pairing);
  const begun = groups.map((group) => countAside?.((0, import_chunk_7HUIKNGI.countsOf)(group), settingsOf(group, settings)));
  const compared = [];
  for (const [at, group] of groups.entries()) compared.push(await compareGroup(group, settings, begun[at]));
  return comparisonOf(pairing, compared);
}
async function compareGroup(group, chosen, counted) {
  if (counted === void 0) return compareTask(group, chosen);
  const settings = settingsOf(group, chosen);
  const answered = compareAnswers(group, settings)();
  return joined(group, settings, await counted, answered);
}
function groupsOf(pairing) {
  const tasks = pairing.tasks.map(groupOf);
  return tasks.length === 1 ? tasks : [...tasks, pooled(pairing)];
}
function comparisonOf(pairing, compared) {
  const tasks = compared.slice(0, pairing.tasks.length);
  const all = compared.at(-1)?.comparison;
  if (all === void 0) throw new Error("a pairing without tasks");
  return {
    tasks: tasks.map((one) => one.comparison),
    overall: tasks.length === 1 ? onlyTask(pairing, all) : all,
    notes: [...pairing.notes, ...tasks.flatMap((one) => one.notes), ...pooledNotes(pairing)]
  };
}
function pooledNotes({ tasks }) {
  const budgets = tasks.map(({ task, pairs }) => ({ task, budget: (0, import_chunk_7HUIKNGI.commonBudget)(pairs) }));
  const most = Math.max(...budgets.map(({ budget }) => budget));
  const [least] = budgets.sort((a, b) => a.budget - b.budget);
  if (least === void 0 || least.budget === most) return [];
  return [(0, import_chunk_KRYSAH5S.note)("pooled-at-least-n", { k: least.budget, most, task: least.task })];
}
function onlyTask(pairing, only) {
  const { task = "", support, sharpening } = only;
  const label = (problem) => `${task}/${problem}`;
  return {
    ...only,
    task: void 0,
    problems: allProblems(pairing),
    support: {
      ...support,
      lost: support.lost.map(label),
      gained: support.gained.map(label),
      lostBeyondNoise: support.lostBeyondNoise.map(label)
    },
    sharpening: sharpening && {
      ...sharpening,
      offCommon: sharpening.offCommon.map(({ problem, residual }) => ({ problem: label(problem), residual }))
    }
  };
}
function groupOf({ task, pairs, onlyBaseline, onlyCandidate, otherQuestion }) {
  return {
    task,
    pairs,
    budgets: budgetsOf(pairs),
    strata: [pairs.length],
    label: (pair) => pair.problem,
    problems: { paired: pairs.length, onlyBaseline, onlyCandidate, otherQuestion }
  };
}
function budgetsOf(pairs) {
  const budget = (0, import_chunk_7HUIKNGI.commonBudget)(pairs);
  return pairs.map(() => budget);
}
function pooled({ tasks, unpaired }) {
  return {
    task: void 0,
    pairs: tasks.flatMap((task) => task.pairs),
    // Each task at its own budget: one task sampled once must not hide what another one lost.
    budgets: tasks.flatMap((task) => budgetsOf(task.pairs)),
    strata: tasks.map((task) => task.pairs.length),
    label: (pair) => `${pair.baseline.task}/${pair.problem}`,
    problems: allProblems({ tasks, unpaired })
  };
}
function allProblems({ tasks, unpaired }) {
  const total = (of2) => [unpaired, ...tasks].reduce((sum, task) => sum + of2(task), 0);
  return {
    paired: tasks.reduce((sum, task) => sum + task.pairs.length, 0),
    onlyBaseline: total((task) => task.onlyBaseline),
    onlyCandidate: total((task) => task.onlyCandidate),
    otherQuestion: total((task) => task.otherQuestion)
  };
}
function headline(overall, level) {
  return [precision(overall), reach(overall, level), advice(overall, level), bothModels(overall)].filter((sentence) => sentence !== "").join(" ");
}
function precision({ passAtK }) {
  const first = passAtK.find((row) => row.k === 1);
  if (first === void 0) return "pass@1 is unknown.";
  const { change, interval, baseline, candidate } = first;
  const fromTo = `${(0, import_chunk_FR4HU75Z.formatValue)(baseline, "fraction")} → ${(0, import_chunk_FR4HU75Z.formatValue)(candidate, "fraction")}`;
  if (change === 0) return `pass@1 did not change (${(0, import_chunk_FR4HU75Z.formatValue)(baseline, "fraction")}).`;
  const moved = `${change > 0 ? "rose" : "fell"} by ${(0, import_chunk_FR4HU75Z.formatSize)(change, "fraction")}`;
  if (interval === null) return `pass@1 ${moved} (${fromTo}); without an interval this may be chance.`;
  if (isClear(interval)) return `pass@1 ${moved} (${fromTo}).`;
  const size = `${(0, import_chunk_FR4HU75Z.formatChange)(change, "fraction")}, interval ${(0, import_chunk_FR4HU75Z.formatRange)(...interval, "fraction", "change")}`;
  return `No clear change of pass@1 (${size}).`;
}
function isClear(interval) {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}
function reach({ support }, level) {
  const { largestBudget: budget, lost, gained, noise, lostByChance, gainedByChance } = support;
  if (budget === 1) return "With one sample a problem, nothing can be said about reach.";
  if (lost.length === 0 && gained.length === 0)
    return `No problem was lost or gained at ${triesOf(support)} tries.`;
  const losses = lost.length > 0 && isRare(noise.shrunkP, level);
  const gains = gained.length > 0 && isRare(noise.expandedP, level);
  const lostText = `${count(lost.length)} the baseline reached ${are(lost.length)} lost`;
  const gainedText = `${count(gained.length)} ${are(gained.length)} gained`;
  if (!losses && !gains) {
    return `${capital(lostText)} and ${gainedText}, no more than chance explains (${expected(lostByChance)} and ${expected(gainedByChance)} expected).`;
  }
  const said = [
    losses ? `${lostText}, ${expected(lostByChance)} expected by chance (${often(noise.shrunkP, "lose")})` : `${lostText}${lost.length > 0 ? ", which chance explains" : ""}`,
    gains ? `${gainedText}, ${expected(gainedByChance)} expected by chance (${often(noise.expandedP, "gain")})` : `${gainedText}${gained.length > 0 ? ", which chance explains" : ""}`
  ];
  return `${capital((gains && !losses ? said.reverse() : said).join("; "))}.`;
}
function isRare(p, level) {
  return p < (1 - level) / 2;
}
function triesOf({ budget, largestBudget }) {
  return budget === largestBudget ? `${budget}` : `${budget} to ${largestBudget}`;
}
function count(problems) {
  return problems === 0 ? "no problem" : problems === 1 ? "1 problem" : `${problems} problems`;
}
function are(problems) {
  return problems <= 1 ? "is" : "are";
}
function expected(problems) {
  return (0, import_chunk_FR4HU75Z.formatValue)(problems, "problems");
}
function often(p, what) {
  const rare = p < 1e-3 ? "less than once in 1000 times" : `once in ${Math.round(1 / p)} times`;
  return `two equal models would ${what} as many ${rare}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function advice(task, level) {
  const { passAtK, support } = task;
  const last = passAtK.at(-1);
  if (last === void 0 || !passAtK.some(({ interval }) => interval !== null)) return "";
  const candidateLeads = passAtK.some((row) => leads(row, "candidate"));
  const baselineLeads = passAtK.some((row) => leads(row, "baseline"));
  if (last.k === 1) {
    if (!candidateLeads && !baselineLeads) return "";
    return `For one try, ${candidateLeads ? "use the candidate" : "stay with the baseline"}.`;
  }
  if (!candidateLeads && !baselineLeads) {
    return support.lost.length > 0 && isRare(support.noise.shrunkP, level) ? `Up to ${last.k} tries, pass@k does not tell the two models apart; the lost problems do: stay with the baseline where reach matters.` : `Nothing here tells the two models apart, for any number of tries up to ${last.k}.`;
  }
  return candidateLeads ? adviceOfCandidate(task, baselineLeads) : adviceOfBaseline(task);
}
function leads({ change, interval }, model) {
  return isClear(interval) && change > 0 === (model === "candidate");
}
function adviceOfCandidate({ passAtK, crossover }, baselineLeads) {
  const most = passAtK.at(-1)?.k ?? 1;
  if (crossover !== null) {
    const share = shareText2(crossover.share);
    return baselineLeads ? `Use the candidate below k = ${crossover.k}; from there on the baseline is ahead${share}: use the baseline.` : `Use the candidate for few tries; from k = ${crossover.k} on the baseline may be ahead${share}, which is not clear.`;
  }
  if (!baselineLeads) return `The candidate is the better choice for any number of tries up to ${most}.`;
  return `Use the baseline below k = ${aheadFrom(passAtK)}, and the candidate from there on.`;
}
function adviceOfBaseline({ crossover }) {
  if (crossover === null) {
    return "The baseline is clearly ahead for some numbers of tries and the candidate for none: stay with the baseline.";
  }
  const share = shareText2(crossover.share);
  return crossover.k === 1 ? `The baseline is ahead for any number of tries${share}: stay with the baseline.` : `From k = ${crossover.k} on the baseline is ahead${share}: use the baseline there; below it either will do.`;
}
function shareText2(share) {
  return share === null ? "" : ` (in ${(0, import_chunk_FR4HU75Z.formatValue)(share, "fraction")} of the resamples)`;
}
function bothModels({ hybrid }) {
  const clear = hybrid.filter(({ interval }) => interval !== null && interval[0] > 0);
  const best = clear.toSorted((one, other) => other.gain - one.gain)[0];
  if (best === void 0) return "";
  const split = `${best.baselineTries} of the baseline and ${best.candidateTries} of the candidate`;
  return `Of ${best.k} tries, ${split} solve ${(0, import_chunk_FR4HU75Z.formatSize)(best.gain, "fraction")} more than either model alone.`;
}
function aheadFrom(passAtK) {
  const behind = passAtK.findLastIndex(({ change }) => change <= 0);
  return passAtK[behind + 1]?.k ?? 1;
}
function reported(value) {
  return plain(value);
}
function plain(value) {
  if (value === void 0) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && "lo" in value && "hi" in value) return [value.lo, value.hi];
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}
function makeReport(found) {
  const { comparison, judgement, againstOrigin, configs, notes, inputs } = found;
  const overall = reportTask(comparison.overall);
  return {
    schema: "leash.report/1",
    verdict: judgement.verdict,
    sentence: headline(overall, inputs.level),
    findings: judgement.findings.map(reportFinding),
    configs: reported(configs),
    tasks: comparison.tasks.map(reportTask),
    overall,
    againstOrigin: againstOrigin === void 0 ? null : { tasks: againstOrigin.tasks.map(reportTask), overall: reportTask(againstOrigin.overall) },
    notes,
    inputs
  };
}
function makeUncomparedReport(found) {
  const { sentence, findings, configs, notes, inputs, alone } = found;
  return {
    schema: "leash.report/1",
    verdict: "undecided",
    sentence,
    findings: findings.map(reportFinding),
    configs: reported(configs),
    tasks: [],
    overall: null,
    againstOrigin: null,
    alone: alone === void 0 ? null : reported(alone),
    notes,
    inputs
  };
}
function reportTask(task) {
  return reported(task);
}
function reportFinding(finding) {
  const { metric, task, limit, measured, unit, interval, verdict, severity, why } = finding;
  return reported({ metric, task, limit, measured, unit, interval, verdict, severity, why });
}
function pairTallies(baseline, candidate) {
  const tasks = [];
  const notes = [];
  const unpaired = { onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 };
  for (const task of /* @__PURE__ */ new Set([...(0, import_chunk_MLTMYBWZ.sortedTasks)(baseline), ...(0, import_chunk_MLTMYBWZ.sortedTasks)(candidate)])) {
    const [left, right] = [tried(baseline, task), tried(candidate, task)];
    const found = pairProblems(left, right);
    const counted = counts(found);
    notes.push(...tell(task, found, left.length, right.length));
    if (found.pairs.length > 0) tasks.push({ task, ...counted, pairs: found.pairs });
    else {
      unpaired.onlyBaseline += counted.onlyBaseline;
      unpaired.onlyCandidate += counted.onlyCandidate;
      unpaired.otherQuestion += counted.otherQuestion;
    }
  }
  tasks.sort((a, b) => (0, import_chunk_MLTMYBWZ.byCodeUnit)(a.task, b.task));
  return { tasks, unpaired, notes };
}
function tried(tally, task) {
  return (0, import_chunk_MLTMYBWZ.sortedProblems)(tally, task).filter((problem) => problem.n > 0);
}
function pairProblems(left, right) {
  const pairs = [];
  const free = { left: new Set(left), right: new Set(right) };
  const match = (keyOf) => {
    const before = pairs.length;
    const partners = uniqueBy(free.right, keyOf);
    for (const [key, mine] of uniqueBy(free.left, keyOf)) {
      const theirs = partners.get(key);
      if (theirs === void 0) continue;
      pairs.push({ problem: mine.problem, baseline: mine, candidate: theirs });
      free.left.delete(mine);
      free.right.delete(theirs);
    }
    return pairs.length - before;
  };
  match((p) => p.question === void 0 ? void 0 : `${p.problem}\0${p.question}`);
  const byQuestion = match((p) => p.question);
  const byIdOnly = matchWhereAQuestionIsUnknown(pairs, free);
  pairs.sort(
    (a, b) => byId(a.problem, b.problem) || (0, import_chunk_MLTMYBWZ.byCodeUnit)(a.baseline.question ?? "", b.baseline.question ?? "")
  );
  return { pairs, byQuestion, byIdOnly, onlyBaseline: [...free.left], onlyCandidate: [...free.right] };
}
function matchWhereAQuestionIsUnknown(pairs, free) {
  const byId2 = (problem) => problem.problem;
  const partners = uniqueBy(free.right, byId2);
  let worthANote = 0;
  for (const [id, mine] of uniqueBy(free.left, byId2)) {
    const theirs = partners.get(id);
    if (theirs === void 0 || mine.question !== void 0 && theirs.question !== void 0) continue;
    pairs.push({ problem: id, baseline: mine, candidate: theirs });
    free.left.delete(mine);
    free.right.delete(theirs);
    if (mine.question !== theirs.question) worthANote += 1;
  }
  return worthANote;
}
function uniqueBy(problems, keyOf) {
  const unique = /* @__PURE__ */ new Map();
  const doubled = /* @__PURE__ */ new Set();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (key === void 0 || doubled.has(key)) continue;
    if (unique.delete(key)) doubled.add(key);
    else unique.set(key, problem);
  }
  return unique;
}
function byId(a, b) {
  const whole = /^\d{1,15}$/;
  return whole.test(a) && whole.test(b) ? Number(a) - Number(b) || (0, import_chunk_MLTMYBWZ.byCodeUnit)(a, b) : (0, import_chunk_MLTMYBWZ.byCodeUnit)(a, b);
}
function counts(found) {
  const theirs = new Set(found.onlyCandidate.map((problem) => problem.problem));
  const otherQuestion = found.onlyBaseline.filter((problem) => theirs.has(problem.problem)).length;
  return {
    otherQuestion,
    onlyBaseline: found.onlyBaseline.length - otherQuestion,
    onlyCandidate: found.onlyCandidate.length - otherQuestion
  };
}
function tell(task, found, left, right) {
  if (left + right === 0) return [];
  if (left === 0 || right === 0)
    return [(0, import_chunk_KRYSAH5S.note)("only-one-side", { task, side: right === 0 ? "baseline" : "candidate" })];
  const { otherQuestion, onlyBaseline, onlyCandidate } = counts(found);
  const notes = [];
  if (onlyBaseline + onlyCandidate > 0)
    notes.push((0, import_chunk_KRYSAH5S.note)("unpaired-problems", { task, onlyBaseline, onlyCandidate }));
  if (otherQuestion > 0) notes.push((0, import_chunk_KRYSAH5S.note)("other-question", { task, count: otherQuestion }));
  if (found.byQuestion > 0) notes.push((0, import_chunk_KRYSAH5S.note)("paired-by-question", { task, count: found.byQuestion }));
  if (found.byIdOnly > 0) notes.push((0, import_chunk_KRYSAH5S.note)("paired-by-id-only", { task, count: found.byIdOnly }));
  return notes;
}
async function leash(request) {
  const { policy, seed, chosen, countAside } = request;
  const models = await readModels(request);
  const settings = settingsOf2(policy, seed);
  const comparison = await compareByTwo(
    paired("baseline", models.baseline, models.candidate),
    settings,
    countAside
  );
  const judgement = judge(comparison, policy);
  const { origin } = models;
  const drift = origin === void 0 ? void 0 : paired("origin", origin, models.candidate);
  const report = makeReport({
    comparison,
    judgement,
    againstOrigin: drift && await compareByTwo(drift, settings, countAside),
    configs: request.configs,
    notes: [
      ...request.notes ?? [],
      ...policy.gate.length === 0 ? [(0, import_chunk_KRYSAH5S.note)("empty-gate")] : [],
      ...models.notes,
      ...comparison.notes,
      // What the comparison itself notes would only repeat what was said of the candidate above.
      ...(drift?.notes ?? []).map(({ text, task }) => (0, import_chunk_KRYSAH5S.note)("against-origin", { text, task }))
    ],
    inputs: {
      origin: origin === void 0 ? null : provenance(origin, chosen?.origin),
      baseline: provenance(models.baseline, chosen?.baseline),
      candidate: provenance(models.candidate, chosen?.candidate),
      ...methodOf(policy, seed)
    }
  });
  return { report, judgement };
}
function methodOf({ file, evidence, level, resamples }, seed) {
  return { policy: file ?? null, evidence, level, resamples, seed };
}
async function readModels(request) {
  const { origin, baseline, candidate, policy, progress } = request;
  const read = (inputs, side) => (0, import_chunk_MV3553TJ.readTally)(inputs, policy, side, progress);
  const models = {
    origin: origin.length === 0 ? void 0 : await read(origin, "origin"),
    baseline: await read(baseline, "baseline"),
    candidate: await read(candidate, "candidate")
  };
  const sides = ["origin", "baseline", "candidate"].flatMap((side) => {
    const model = models[side];
    return model === void 0 ? [] : [{ side, model }];
  });
  const known = request.faults ?? [];
  const found = sides.flatMap(({ side, model }) => [
    ...model.reading.faults,
    // A side whose paths led nowhere is empty for a reason that is known.
    ...request[side].length === 0 && known.length > 0 ? [] : emptiness(side, model)
  ]);
  (0, import_chunk_OAUVUEHV.refuse)([...known, ...found]);
  if (sides.some(({ model }) => model.isHashed)) for (const { model } of sides) (0, import_chunk_MV3553TJ.hashAnswers)(model.tally);
  const readings = sides.map(({ model }) => model.reading);
  return {
    ...models,
    notes: [...readings.flatMap((one) => one.notes), ...(0, import_chunk_MV3553TJ.unusedChoices)(policy.read, readings)]
  };
}
function emptiness(side, model) {
  const { reading } = model;
  const { samples } = provenance(model, void 0);
  if (samples > 0 || reading.faults.length > 0) return [];
  const files = reading.files.map((file) => file.path).join(", ");
  return [(0, import_chunk_OAUVUEHV.fault)("no-samples", { side, files: files === "" ? "no files" : files })];
}
function paired(side, model, candidate) {
  const pairing = pairTallies(model.tally, candidate.tally);
  if (pairing.tasks.length === 0) {
    const names = ({ tally }) => (0, import_chunk_MLTMYBWZ.sortedTasks)(tally).join(", ");
    const { otherQuestion } = pairing.unpaired;
    const facts = { side, tasks: names(model), candidate: names(candidate), otherQuestion };
    (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("nothing-in-common", facts)]);
  }
  return pairing;
}
function settingsOf2(policy, seed) {
  const named = (before) => policy.gate.flatMap(({ metric }) => (0, import_chunk_AHAC4SKA.countIn)(metric, before) ?? []);
  const { level, resamples, epsilon } = policy;
  const k = [.../* @__PURE__ */ new Set([...policy.k, ...named("pass@"), ...named("pass^")])];
  return { k, majority: named("maj@"), level, resamples, epsilon, seed };
}
function provenance({ reading, tally }, chosen) {
  const problems = [...tally.values()].flatMap((task) => [...task.values()]).filter((problem) => problem.n > 0);
  return {
    chosen: reported(chosen),
    files: reading.files.map(({ path, format, samples }) => ({ path, format, samples })),
    problems: problems.length,
    samples: problems.reduce((sum, problem) => sum + problem.n, 0)
  };
}
module.exports = { emptiness, leash, makeUncomparedReport, methodOf, missing, provenance, unmeasured, verdictOf };
