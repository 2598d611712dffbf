import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byCodeUnit,
  sortedProblems,
  sortedTasks
} from "./chunk-E62FQP46.js";
import {
  binomialRatio,
  chiSquareUpperTail,
  commonBudget,
  detectionLimit,
  hypergeometricMean,
  hypergeometricUpperTail,
  normalProbability,
  normalQuantile,
  poissonBinomialUpperTail,
  sampleCounts,
  tQuantile,
  valuesOfK
} from "./chunk-LJTILOO4.js";
import {
  hashAnswers,
  readTally,
  unusedChoices
} from "./chunk-VKH67JHG.js";
import {
  note
} from "./chunk-3T3HE5VE.js";
import {
  require_picomatch
} from "./chunk-HGLNYLFR.js";
import {
  fromMillionths
} from "./chunk-VIOKC3BX.js";
import {
  excludes,
  findGate,
  measure
} from "./chunk-HEJJRUTI.js";
import {
  countIn
} from "./chunk-JXVWLR7Y.js";
import {
  fault,
  refuse
} from "./chunk-HBDEGKFA.js";
import {
  formatChange,
  formatLevel,
  formatRange,
  formatSize,
  formatValue
} from "./chunk-IUXSTU53.js";
import {
  __toESM
} from "./chunk-VA35IVHB.js";

// src/judge/at-level.ts
function atLevel(measured, from, to) {
  if (from === to) return measured;
  const times = z(to) / z(from);
  const { change, value } = measured;
  const changed = change && { ...change, interval: widened(change.interval, change.amount, times) };
  return {
    ...measured,
    change: changed && {
      ...changed,
      beyondChance: changed.beyondChance === void 0 ? void 0 : excludes(changed.interval, 0)
    },
    value: { ...value, interval: notBelow0(widened(value.interval, value.amount, times), value.interval) }
  };
}
function z(level) {
  return normalQuantile(1 - (1 - level) / 2);
}
function widened(interval, amount, times) {
  if (interval === void 0) return void 0;
  return { lo: amount - (amount - interval.lo) * times, hi: amount + (interval.hi - amount) * times };
}
function notBelow0(wider, interval) {
  if (wider === void 0 || interval === void 0 || interval.lo < 0) return wider;
  return { lo: Math.max(0, wider.lo), hi: wider.hi };
}

// src/judge/breach.ts
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

// src/judge/covered.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function coveredBy(rule, comparison) {
  if (rule.tasks === void 0) {
    return { tasks: [comparison.overall], faults: kFaults(rule, comparison.tasks) };
  }
  const matchers = rule.tasks.map((name) => ({ name, matches: matcher(name) }));
  const tasks = comparison.tasks.filter(({ task = "" }) => matchers.some(({ matches }) => matches(task)));
  const unknown = matchers.filter(({ matches }) => !tasks.some(({ task = "" }) => matches(task)));
  const known = comparison.tasks.map(({ task = "" }) => task).join(", ");
  const unknownTasks = unknown.map(
    ({ name }) => fault("unknown-task-in-policy", { where: rule.where, task: name, tasks: known })
  );
  return { tasks, faults: [...unknownTasks, ...kFaults(rule, tasks)] };
}
function matcher(name) {
  const glob = (0, import_picomatch.default)(name, { bash: true, dot: true, nonegate: true, windows: false });
  return (task) => task === name || glob(task);
}
function kFaults(rule, tasks) {
  const k = countIn(rule.metric, "pass@");
  if (k === void 0 || tasks.length === 0) return [];
  const most = tasks.reduce((best, task) => samplesOf(task) > samplesOf(best) ? task : best);
  const n = samplesOf(most);
  if (n >= k) return [];
  return [fault("k-above-n", { where: rule.where, k, n, task: most.task ?? "all problems" })];
}
function samplesOf({ samples }) {
  return Math.min(samples.baseline.min, samples.candidate.min);
}

// src/judge/evidence.ts
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

// src/judge/verdict.ts
function verdictOf(findings, undecided) {
  const counting = findings.filter(({ severity }) => severity === "fail");
  if (counting.some(({ verdict }) => verdict === "fail")) return { verdict: "fail", findings, exitCode: 1 };
  const open = counting.filter(({ verdict }) => verdict === "undecided");
  if (open.length === 0) return { verdict: "pass", findings, exitCode: 0 };
  const failsClosed = open.some(({ because }) => because !== void 0 && undecided[because] === "fail");
  return { verdict: "undecided", findings, exitCode: failsClosed ? 1 : 0 };
}

// src/judge/why.ts
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
  if (!isChange(rule.limit.kind)) return `${title}: ${formatValue(quantity.amount, gate.unit)}${aside}`;
  const { amount } = quantity;
  const size = formatSize(amount, gate.unit);
  const move = Math.abs(amount) < 1e-12 ? "did not change" : `${amount < 0 ? "fell" : "rose"} by ${size}`;
  return `${title} ${move}${shareText(rule.limit, measured)}${aside}`;
}
function shareText({ unit }, { change }) {
  if (unit !== "%" || change === void 0 || change.amount === 0) return "";
  return `, ${formatValue(Math.abs(change.amount / change.baseline), "fraction")} of the baseline`;
}
function intervalText({ interval }, { unit }, { kind }, level) {
  if (interval === void 0) return void 0;
  const range = formatRange(interval.lo, interval.hi, unit, isChange(kind) ? "change" : "value");
  return `${formatLevel(level)} interval ${range}`;
}
function chanceText({ byChance }, { unit }) {
  return byChance === void 0 ? void 0 : `${formatValue(byChance, unit)} expected by chance`;
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
  const problems = formatValue(bound.amount, gate.unit);
  if (limit.unit === "noise") return `${problems} that chance explains`;
  const text = limit.text.replace(/(pp|%)$/, " $1");
  return limit.unit === "%" && !isChange(limit.kind) ? `${text} of the problems (${problems})` : text;
}

// src/judge/judge.ts
function judge(comparison, policy) {
  const covered = policy.gate.map((rule) => ({ rule, ...coveredBy(rule, comparison) }));
  refuse(covered.flatMap(({ faults }) => faults));
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
  const gate = findGate(rule.metric);
  if (gate === void 0) throw new Error(`no metric ${rule.metric}`);
  const level = rule.level ?? policy.level;
  const found = measure(rule.metric, task, level, rule.traces);
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
  const k = countIn(rule.metric, "pass@");
  const n = Math.min(task.samples.baseline.min, task.samples.candidate.min);
  if (k !== void 0 && k > n) return `the smallest problem has only ${n} samples`;
  if (rule.metric === "answer-entropy") return "the files record no answers, or only one a problem";
  if (gate.takesTraces === true) return `no trace${of(rule)} was scored by both models`;
  return "it is unknown on these problems";
}

// node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var scale26 = 14901161193847656e-24;
var scale53 = 11102230246251565e-32;
var mask1 = 67108863;
var mask2 = 134217727;
function uniformFloat64(rng) {
  const value1 = rng.next() & mask1;
  const value2 = rng.next() & mask2;
  return value1 * scale26 + value2 * scale53;
}

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
  const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
  let deltaV = rng.next() + 2147483648;
  while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
  return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
  if (n < 0) {
    const posN = -n;
    out.sign = -1;
    out.data[0] = ~~(posN / 4294967296);
    out.data[1] = posN >>> 0;
  } else {
    out.sign = 1;
    out.data[0] = ~~(n / 4294967296);
    out.data[1] = n >>> 0;
  }
  return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
  const lowA = arrayIntA.data[1];
  const highA = arrayIntA.data[0];
  const signA = arrayIntA.sign;
  const lowB = arrayIntB.data[1];
  const highB = arrayIntB.data[0];
  const signB = arrayIntB.sign;
  out.sign = 1;
  if (signA === 1 && signB === -1) {
    const low2 = lowA + lowB;
    const high = highA + highB + (low2 > 4294967295 ? 1 : 0);
    out.data[0] = high >>> 0;
    out.data[1] = low2 >>> 0;
    return out;
  }
  let lowFirst = lowA;
  let highFirst = highA;
  let lowSecond = lowB;
  let highSecond = highB;
  if (signA === -1) {
    lowFirst = lowB;
    highFirst = highB;
    lowSecond = lowA;
    highSecond = highA;
  }
  let reminderLow = 0;
  let low = lowFirst - lowSecond;
  if (low < 0) {
    reminderLow = 1;
    low = low >>> 0;
  }
  out.data[0] = highFirst - highSecond - reminderLow;
  out.data[1] = low;
  return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
  const maxIndex0 = rangeSize[0] + 1;
  out[0] = uniformIntInternal(rng, maxIndex0);
  out[1] = uniformIntInternal(rng, 4294967296);
  while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
    out[0] = uniformIntInternal(rng, maxIndex0);
    out[1] = uniformIntInternal(rng, 4294967296);
  }
  return out;
}
var safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
var sharedA = {
  sign: 1,
  data: [0, 0]
};
var sharedB = {
  sign: 1,
  data: [0, 0]
};
var sharedC = {
  sign: 1,
  data: [0, 0]
};
var sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
  const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
  if (rangeSizeArrayIntValue.data[1] === 4294967295) {
    rangeSizeArrayIntValue.data[0] += 1;
    rangeSizeArrayIntValue.data[1] = 0;
  } else rangeSizeArrayIntValue.data[1] += 1;
  uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
  return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
  const rangeSize = to - from;
  if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
  return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/stats/random.ts
function seeded(seed) {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  return {
    nextIndex: (n) => {
      if (n > EXACT) return uniformInt(generator, 0, n - 1);
      let product = (generator.next() >>> 0) * n;
      let index = Math.floor(product * PER_WORD);
      if (product - index * WORD < n) {
        const reject = WORD % n;
        while (product - index * WORD < reject) {
          product = (generator.next() >>> 0) * n;
          index = Math.floor(product * PER_WORD);
        }
      }
      return index;
    },
    nextFloat: () => uniformFloat64(generator)
  };
}
var WORD = 2 ** 32;
var PER_WORD = 2 ** -32;
var EXACT = 2 ** 21;

// src/stats/compiled.ts
var compiled = "AGFzbQEAAAABDwJgBn9/f39/fwBgAX8BfwMDAgABBQMBAAAHHAMHcmVzZXJ2ZQABBXdlaWdoAAAGbWVtb3J5AgAKqgUC/gQCDHsLfyABQQN0IRQgACABQQV0aiEZIANBAWshEyABt/0UIQYDQCADIBJKBEAgAiASIBRsaiEVIAIgEkEBaiIBIBMgASATSBsiGiAUbGohFiACIBJBAmoiASATIAEgE0gbIhsgFGxqIRcgAiASQQNqIgEgEyABIBNIGyIcIBRsaiEY/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAAAAAAAAAAAAAhCP0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDiAAIQEDQCABIBlJBEAgByAB/QAEACIQIBX9CgMAIhH98gH98AEhByAIIAH9AAQQIg8gEf3yAf3wASEIIAkgECAW/QoDACIR/fIB/fABIQkgCiAPIBH98gH98AEhCiALIBAgF/0KAwAiEf3yAf3wASELIAwgDyAR/fIB/fABIQwgDSAQIBj9CgMAIhD98gH98AEhDSAOIA8gEP3yAf3wASEOIBVBCGohFSAWQQhqIRYgF0EIaiEXIBhBCGohGCABQSBqIQEMAQsLIAQgBSASbGoiASAHIAb98wH9CwQAIAEgCCAG/fMB/QsEECAEIAUgGmxqIgEgCSAG/fMB/QsEACABIAogBv3zAf0LBBAgBCAFIBtsaiIBIAsgBv3zAf0LBAAgASAMIAb98wH9CwQQIAQgBSAcbGoiASANIAb98wH9CwQAIAEgDiAG/fMB/QsEECASQQRqIRIMAQsLCygAIABB/4cEakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAtBgAgL";

// src/stats/vector-weigher.ts
var kernel;
function theKernel() {
  try {
    const module = new WebAssembly.Module(Buffer.from(compiled, "base64"));
    return new WebAssembly.Instance(module, {}).exports;
  } catch (error) {
    if (typeof WebAssembly === "undefined" || error instanceof WebAssembly.CompileError) return null;
    throw error;
  }
}
var tileSize = 4;
var bytes = Float64Array.BYTES_PER_ELEMENT;
function vectorWeigher(columns, problems, tiles) {
  kernel ??= theKernel();
  if (kernel === null) return void 0;
  const { memory, reserve, weigh: weigh2 } = kernel;
  const count2 = columns.length;
  const stride = tiles * tileSize * bytes;
  const weightsAt = reserve(problems * (tileSize + count2) * bytes + count2 * stride);
  const columnsAt = weightsAt + problems * tileSize * bytes;
  const meansAt = columnsAt + problems * count2 * bytes;
  const view = (at, length) => new Float64Array(memory.buffer, at, length);
  for (const [at, column] of columns.entries()) view(columnsAt + at * problems * bytes, problems).set(column);
  return {
    weights: view(weightsAt, problems * tileSize),
    weigh(tile) {
      weigh2(weightsAt, problems, columnsAt, count2, meansAt + tile * tileSize * bytes, stride);
    },
    means: () => columns.map((_, at) => view(meansAt + at * stride, tiles * tileSize).slice())
  };
}

// src/stats/weigher.ts
function weigherOf(columns, problems, tiles) {
  return vectorWeigher(columns, problems, tiles) ?? plainWeigher(columns, problems, tiles);
}
function plainWeigher(columns, problems, tiles) {
  const weights = new Float64Array(problems * tileSize);
  const means = columns.map(() => new Float64Array(tiles * tileSize));
  return {
    weights,
    weigh(tile) {
      for (const [at, column] of columns.entries())
        addTile(weights, column, means[at] ?? new Float64Array(), tile * tileSize);
    },
    means: () => means
  };
}
function addTile(weights, column, means, first) {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  const length = column.length;
  for (let i = 0, at = 0; i < length; i++, at += tileSize) {
    const value = column[i];
    sum0 += weights[at] * value;
    sum1 += weights[at + 1] * value;
    sum2 += weights[at + 2] * value;
    sum3 += weights[at + 3] * value;
  }
  means[first] = sum0 / length;
  means[first + 1] = sum1 / length;
  means[first + 2] = sum2 / length;
  means[first + 3] = sum3 / length;
}

// src/stats/bootstrap.ts
function resampling(strata, resamples, seed) {
  const problems = strata.reduce((sum2, size) => sum2 + size, 0);
  const tiles = Math.ceil(resamples / tileSize);
  let keeps = tiles * tileSize * problems <= MOST_KEPT;
  let kept3;
  return (columns) => {
    if (problems === 0 || columns.some((column) => column.length !== problems)) {
      throw new RangeError(`bootstrapMeans: columns must hold ${problems} values each, and at least one`);
    }
    const weigher = weigherOf(columns, problems, tiles);
    const { weights } = weigher;
    const known = kept3;
    if (known === void 0 && keeps) kept3 = new Uint8Array(tiles * tileSize * problems);
    const random = seeded(seed);
    for (let tile = 0; tile < tiles; tile++) {
      const at = tile * weights.length;
      if (known === void 0) {
        if (drawWeights(weights, strata, random) > MOST_IN_BYTE) {
          keeps = false;
          kept3 = void 0;
        }
        kept3?.set(weights, at);
      } else weights.set(known.subarray(at, at + weights.length));
      weigher.weigh(tile);
    }
    return weigher.means().map((means) => means.subarray(0, resamples));
  };
}
var MOST_KEPT = 2 ** 27;
var MOST_IN_BYTE = 255;
function drawWeights(weights, strata, random) {
  weights.fill(0);
  let most = 0;
  for (let resample2 = 0; resample2 < tileSize; resample2++) {
    let start = 0;
    for (const size of strata) {
      for (let draw = 0; draw < size; draw++) {
        const at = (start + random.nextIndex(size)) * tileSize + resample2;
        const weight = (weights[at] ?? 0) + 1;
        weights[at] = weight;
        if (weight > most) most = weight;
      }
      start += size;
    }
  }
  return most;
}

// src/stats/select.ts
function select(values, k, from = 0) {
  selectWithin(values, k, from, values.length - 1);
}
function selectWithin(values, k, first, last) {
  let left = first;
  let right = last;
  while (right > left) {
    if (right - left > SAMPLED) {
      const size = right - left + 1;
      const rank = k - left + 1;
      const z2 = Math.log(size);
      const s = 0.5 * Math.exp(2 * z2 / 3);
      const margin = 0.5 * Math.sqrt(z2 * s * (size - s) / size) * Math.sign(rank - size / 2);
      const nearLeft = Math.max(left, Math.floor(k - rank * s / size + margin));
      const nearRight = Math.min(right, Math.floor(k + (size - rank) * s / size + margin));
      selectWithin(values, k, nearLeft, nearRight);
    }
    const pivot = values[k];
    let i = left;
    let j = right;
    swap(values, left, k);
    if (values[right] > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else {
      j++;
      swap(values, j, right);
    }
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
}
var SAMPLED = 600;
function swap(values, i, j) {
  const held = values[i];
  values[i] = values[j];
  values[j] = held;
}

// src/stats/percentile-interval.ts
function percentileInterval(values, level) {
  if (values.length === 0 || !(level > 0 && level < 1)) {
    throw new RangeError(`percentileInterval of ${values.length} values at level ${level}`);
  }
  if (values.some(Number.isNaN)) throw new RangeError("percentileInterval: a value is NaN");
  const tail = (1 - level) / 2;
  const [lo = Number.NaN, hi = Number.NaN] = quantilesOf(values, [tail, 1 - tail]);
  return { lo, hi };
}
function quantilesOf(values, qs) {
  const ranked = values.slice();
  let from = 0;
  return qs.map((q) => {
    const at = q * (ranked.length - 1);
    const below = Math.floor(at);
    if (below >= from) select(ranked, below, from);
    from = below;
    const lower = ranked[below] ?? Number.NaN;
    const upper = leastFrom(ranked, below + 1) ?? lower;
    return lower === upper ? lower : lower + (at - below) * (upper - lower);
  });
}
function leastFrom(values, from) {
  let least = values[from];
  for (let at = from + 1; at < values.length; at++) {
    const value = values[at];
    if (least !== void 0 && value < least) least = value;
  }
  return least;
}

// src/stats/paired-interval.ts
function pairedInterval(changes, basis) {
  const { resampled, strata, level, largest } = basis;
  const problems = changes.length;
  const free = problems - strata.length;
  if (free < 1 || resampled.length === 0) return void 0;
  const tail = (1 - level) / 2;
  const { mean: mean2, typical, squares } = describe(changes, strata);
  if (typical === 0) return unseenChange(problems, tail, largest);
  const t = tQuantile(1 - tail, free);
  const expanded = normalProbability(-t * Math.sqrt(problems / free));
  const [low = Number.NaN, high = Number.NaN] = quantilesOf(resampled, [expanded, 1 - expanded]);
  const half = t * Math.sqrt(squares / (problems * free));
  const imagined = t / problems * Math.SQRT2 * typical;
  const down = Math.max(mean2 - low, half);
  const up = Math.max(high - mean2, half);
  return {
    lo: Math.max(mean2 - Math.hypot(down, imagined), -largest),
    hi: Math.min(mean2 + Math.hypot(up, imagined), largest)
  };
}
var ROUND_OFF = 1e-12;
function describe(changes, strata) {
  let sum2 = 0;
  let changed = 0;
  let ofChanged = 0;
  for (const change of changes) {
    sum2 += change;
    if (Math.abs(change) <= ROUND_OFF) continue;
    changed += 1;
    ofChanged += change ** 2;
  }
  let squares = 0;
  let start = 0;
  for (const size of strata) {
    const stratum = changes.subarray(start, start + size);
    const centre = stratum.reduce((total3, change) => total3 + change, 0) / size;
    for (const change of stratum) squares += (change - centre) ** 2;
    start += size;
  }
  return { mean: sum2 / changes.length, typical: changed === 0 ? 0 : Math.sqrt(ofChanged / changed), squares };
}
function unseenChange(problems, tail, largest) {
  if (largest === Infinity) return void 0;
  const share = -Math.expm1(Math.log(tail) / problems);
  return { lo: -share * largest, hi: share * largest };
}

// src/metrics/columns.ts
function mean(column) {
  return sum(column) / column.length;
}
function differences(baseline, candidate) {
  return candidate.map((value, index) => value - (baseline[index] ?? Number.NaN));
}
function sum(column) {
  let total3 = 0;
  for (const value of column) total3 += value;
  return total3;
}
var roundOff = 1e-12;
var drawn = /* @__PURE__ */ new WeakMap();
function resamplingOf(strata, settings) {
  const known = drawn.get(settings) ?? /* @__PURE__ */ new Map();
  drawn.set(settings, known);
  const found = known.get(strata.join()) ?? resampling(strata, settings.resamples, settings.seed);
  known.set(strata.join(), found);
  return found;
}
function resample(columns, strata, settings) {
  const problems = strata.reduce((total3, size) => total3 + size, 0);
  const single = problems < 2;
  const draws = single ? [] : resamplingOf(strata, settings)(columns);
  const values = (indices, index) => indices.map((column) => draws[column]?.[index] ?? Number.NaN);
  return {
    interval(indices, quantity) {
      if (single) return "one-problem";
      const found = new Float64Array(settings.resamples);
      const [one, two, three] = indices.map((column) => draws[column] ?? new Float64Array());
      for (let index = 0; index < found.length; index++) {
        const first2 = one?.[index] ?? Number.NaN;
        const value = two === void 0 ? quantity(first2) : three === void 0 ? quantity(first2, two[index] ?? Number.NaN) : quantity(first2, two[index] ?? Number.NaN, three[index] ?? Number.NaN);
        if (value === void 0) return "undefined-ratio";
        found[index] = value;
      }
      const first = found[0] ?? 0;
      if (found.every((value) => Math.abs(value - first) <= roundOff)) return "no-variation";
      return percentileInterval(found, settings.level);
    },
    change(index, largest, level = settings.level) {
      const changes = columns[index];
      if (changes === void 0 || problems <= strata.length) return "one-problem";
      const basis = { resampled: draws[index] ?? new Float64Array(), strata, level, largest };
      return pairedInterval(changes, basis) ?? "no-variation";
    },
    means: (index) => draws[index] ?? new Float64Array(),
    share(indices, holds) {
      if (single) return void 0;
      let count2 = 0;
      for (let index = 0; index < settings.resamples; index++)
        if (holds(...values(indices, index))) count2 += 1;
      return count2 / settings.resamples;
    }
  };
}

// src/metrics/missing.ts
var reasons = {
  "one-problem": "one problem cannot be resampled",
  "no-variation": "every resample gives the same value, which is no proof of certainty",
  "undefined-ratio": "the ratio is 0/0 in some resamples"
};
function kept(missing2, what, found) {
  if (typeof found !== "string") return found;
  missing2.set(found, [...missing2.get(found) ?? [], what]);
  return void 0;
}
function missingNotes(task, missing2) {
  return [...missing2].map(
    ([reason, what]) => note("no-interval", { task, what: what.join(", "), why: reasons[reason] })
  );
}

// src/metrics/change.ts
function changesOf(curves, { strata, largest, settings }, missing2) {
  const columns = curves.map(({ baseline, candidate }) => differences(baseline, candidate));
  const resampled = resample(columns, strata, settings);
  return curves.map(({ baseline, candidate, name }, index) => ({
    ...meansOf(baseline, candidate),
    interval: kept(missing2, name, resampled.change(index, largest))
  }));
}
function meansOf(baselines, candidates) {
  const [baseline, candidate] = [mean(baselines), mean(candidates)];
  return { baseline, candidate, change: candidate - baseline };
}
function countCurve(pairs, name, of2) {
  const column = (side) => Float64Array.from(pairs, (pair) => {
    const { n, c } = pair[side];
    const value = of2(n, c);
    if (value === void 0) throw new Error(`${name}: unknown for ${c} of ${n} samples`);
    return value;
  });
  return { name, baseline: column("baseline"), candidate: column("candidate") };
}

// src/stats/rational.ts
function rationalOf(value) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return void 0;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { numerator: digits, denominator: 10n ** BigInt(places) } : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}
function ceilOfShare(share, k) {
  const rational = rationalOf(share);
  if (rational === void 0 || !Number.isSafeInteger(k)) return void 0;
  const product = rational.numerator * BigInt(k);
  const quotient = product / rational.denominator;
  return Number(product > quotient * rational.denominator ? quotient + 1n : quotient);
}

// src/stats/cover-at-tau.ts
function coversTau(n, c, tau) {
  const rational = rationalOf(tau);
  if (rational === void 0 || ![n, c].every(Number.isSafeInteger) || n < 1 || c < 0 || c > n)
    return void 0;
  return BigInt(c) * rational.denominator >= rational.numerator * BigInt(n) ? 1 : 0;
}

// src/metrics/cover-at-tau.ts
var coverTaus = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
function coverCurve(pairs, tau) {
  return countCurve(pairs, `the change of Cover@${tau}`, (n, c) => coversTau(n, c, tau));
}

// src/stats/g-pass-at-k.ts
function gPassAtK(n, c, k, tau) {
  if (!areCounts(n, c, k) || !(tau >= 0 && tau <= 1)) return void 0;
  const least = ceilOfShare(tau, k);
  return least === void 0 ? void 0 : hypergeometricUpperTail(Math.max(least, 1), n, c, k);
}
function areCounts(n, c, k) {
  return [n, c, k].every(Number.isSafeInteger) && c >= 0 && c <= n && k >= 1 && k <= n;
}

// src/metrics/g-pass-at-k.ts
var gPassTaus = [0.25, 0.5, 0.75, 1];
function gPassK(budget) {
  return [16, 8, 4].find((k) => k <= budget);
}
function gPassCurve(pairs, k, tau) {
  return countCurve(pairs, `the change of G-Pass@${k} at ${tau}`, (n, c) => gPassAtK(n, c, k, tau));
}

// src/stats/pass-at-k.ts
function passAtK(n, c, k) {
  if (!isCount(n) || !isCount(c) || !isCount(k) || c > n || k > n || k < 1) return void 0;
  if (n - c < k) return 1;
  const more = Math.max(c, k);
  const fewer = Math.min(c, k);
  let hit = 0;
  let miss = 1;
  for (let i = 0; i < fewer && miss > NEGLIGIBLE; i++) {
    hit += miss * more / (n - i);
    miss *= (n - i - more) / (n - i);
  }
  return Math.min(hit, 1);
}
var NEGLIGIBLE = 1e-18;
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

// src/stats/hybrid-pass.ts
function hybridPass(one, other) {
  const a = one.tries === 0 ? 0 : passAtK(one.n, one.c, one.tries);
  const b = other.tries === 0 ? 0 : passAtK(other.n, other.c, other.tries);
  return a === void 0 || b === void 0 ? void 0 : a + b * (1 - a);
}

// src/metrics/hybrid.ts
function hybridOf({ pairs, strata }, budget, settings, missing2) {
  const best = [];
  for (let k = 2; k <= budget; k *= 2) best.push(bestSplit(pairs, k));
  const columns = best.map(({ gains }) => gains);
  const resampled = best.length === 0 ? void 0 : resample(columns, strata, settings);
  return best.map(({ k, baselineTries, candidateTries, pass, gain, splits }, index) => {
    const row = { k, baselineTries, candidateTries, pass, gain };
    if (resampled === void 0 || baselineTries === 0 || candidateTries === 0)
      return { ...row, interval: void 0 };
    const level = 1 - (1 - settings.level) / splits;
    const found = resampled.change(index, 1, level);
    return { ...row, interval: kept(missing2, `the hybrid gain at ${k} tries`, found) };
  });
}
function bestSplit(pairs, k) {
  const parts = Math.min(k, 8);
  const splits = Array.from({ length: parts + 1 }, (_, part2) => splitOf(pairs, part2 * k / parts, k));
  const [none, all] = [splits[0], splits.at(-1)];
  if (none === void 0 || all === void 0) throw new Error("a budget has two ends");
  const alone = none.pass > all.pass ? none : all;
  const best = splits.reduce((top, one) => one.pass > top.pass + 1e-12 ? one : top, alone);
  return {
    k,
    baselineTries: best.tries,
    candidateTries: k - best.tries,
    pass: best.pass,
    gain: best.pass - alone.pass,
    gains: differences(alone.column, best.column),
    splits: Math.max(1, parts - 1)
  };
}
function splitOf(pairs, tries, k) {
  const column = Float64Array.from(pairs, ({ baseline, candidate }) => {
    const chance = hybridPass(
      { n: baseline.n, c: baseline.c, tries },
      { n: candidate.n, c: candidate.c, tries: k - tries }
    );
    if (chance === void 0) throw new Error(`${k} tries asked of fewer samples`);
    return chance;
  });
  return { tries, column, pass: mean(column) };
}

// src/stats/plurality.ts
function pluralityOf(counts2, others, m) {
  const n = counts2.reduce((sum2, count2) => sum2 + count2, others);
  const laws = /* @__PURE__ */ new Map();
  const law = (count2) => {
    const known = laws.get(count2) ?? binomialLaw(count2, m / n, m);
    laws.set(count2, known);
    return known;
  };
  const sorts = counts2.map((count2) => ({ count: count2, law: law(count2) }));
  const all = law(n)[m] ?? NaN;
  const lengths = sorts.map((sort) => sort.law.length).sort((a, b) => a - b);
  return {
    steps: (sort) => {
      let steps2 = 0;
      let shorter = 0;
      for (let j = 1; j < (sorts[sort]?.law.length ?? 0); j++) {
        while ((lengths[shorter] ?? Infinity) <= j) shorter += 1;
        steps2 += (lengths.length - shorter) * m * (j + m / 2);
      }
      return steps2;
    },
    chance: (sort) => {
      let won = 0;
      for (const [j, chance] of (sorts[sort]?.law ?? []).entries()) {
        if (j === 0) continue;
        const rivals = [];
        let others2 = n - (sorts[sort]?.count ?? 0);
        for (const [index, rival] of sorts.entries()) {
          if (index === sort || rival.law.length <= j) continue;
          rivals.push(rival.law);
          others2 -= rival.count;
        }
        won += chance * wonWith(j, rivals, law(others2), m - j);
      }
      return won / all;
    }
  };
}
function wonWith(j, rivals, rest, draws) {
  const width = draws + 1;
  const mostTies = Math.min(rivals.length, Math.floor(draws / j));
  let law = new Float64Array((mostTies + 1) * width);
  let next = new Float64Array(law.length);
  law.set(rest.subarray(0, width));
  for (const rival of rivals) {
    next.fill(0);
    for (let t = 0; t <= mostTies; t++) fold(law, next, t, rival, j, width, t < mostTies);
    const folded = next;
    next = law;
    law = folded;
  }
  let won = 0;
  for (let t = 0; t <= mostTies; t++) won += (law[t * width + draws] ?? 0) / (1 + t);
  return won;
}
function fold(law, next, ties, rival, j, width, mayTie) {
  const atJ = rival[j] ?? 0;
  for (let s = 0; s < width; s++) {
    const at = ties * width + s;
    const chance = law[at] ?? 0;
    if (chance === 0) continue;
    const below = Math.min(j, rival.length, width - s);
    for (let i = 0; i < below; i++) next[at + i] = (next[at + i] ?? 0) + chance * (rival[i] ?? 0);
    const tied = at + width + j;
    if (mayTie && atJ > 0 && s + j < width) next[tied] = (next[tied] ?? 0) + chance * atJ;
  }
}
function binomialLaw(trials, rate, most) {
  const mode = Math.min(trials, Math.floor((trials + 1) * rate));
  const above = [];
  const below = [];
  for (let i = mode, weight = 1; i <= trials && weight > NEGLIGIBLE2; i++) {
    above.push(weight);
    weight *= (trials - i) * rate / ((i + 1) * (1 - rate));
  }
  for (let i = mode, weight = 1; i > 0 && weight > NEGLIGIBLE2; i--) {
    weight *= i * (1 - rate) / ((trials - i + 1) * rate);
    below.push(weight);
  }
  let total3 = 0;
  for (let up = above.length - 1; up >= 0; up--) total3 += above[up] ?? 0;
  for (const weight of below) total3 += weight;
  const law = new Float64Array(Math.min(mode + above.length - 1, most) + 1);
  for (let at = mode - below.length; at < law.length; at++) {
    law[at] = ((at < mode ? below[mode - 1 - at] : above[at - mode]) ?? 0) / total3;
  }
  return law;
}
var NEGLIGIBLE2 = 1e-20;

// src/stats/maj-at-n.ts
function ballotOf(votes, missing2) {
  const cast = [...votes].filter(({ seen }) => seen > 0).sort((a, b) => a.seen - b.seen || a.correct - b.correct);
  return { votes: cast, missing: missing2, samples: cast.reduce((sum2, { seen }) => sum2 + seen, missing2) };
}
function exactMajority(ballot, m, most) {
  checkDraws(m, ballot);
  const { votes, missing: missing2, samples } = ballot;
  const counts2 = votes.map(({ seen }) => seen);
  if (m === samples) return correctShareOfLeaders(votes, counts2);
  const plurality = pluralityOf(counts2, missing2, m);
  let steps2 = 0;
  for (const [index, { correct }] of votes.entries()) if (correct > 0) steps2 += plurality.steps(index);
  if (steps2 > most) return void 0;
  let value = 0;
  for (const [index, { seen, correct }] of votes.entries()) {
    if (correct > 0) value += correct / seen * plurality.chance(index);
  }
  return Math.min(value, 1);
}
function checkDraws(m, { samples }) {
  if (!Number.isSafeInteger(m) || m < 1 || m > samples) throw new RangeError(`maj@${m} of ${samples} samples`);
}
function drawnMajority(ballot, m, { draws, seed }) {
  checkDraws(m, ballot);
  const { votes, samples: all } = ballot;
  const random = seeded(seed);
  const samples = new Int32Array(all).fill(-1);
  let filled = 0;
  for (const [index, { seen }] of votes.entries()) {
    samples.fill(index, filled, filled + seen);
    filled += seen;
  }
  const counts2 = new Int32Array(votes.length);
  let sum2 = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < m; i++) {
      const other = i + random.nextIndex(samples.length - i);
      const answer = samples[other] ?? -1;
      samples[other] = samples[i] ?? -1;
      samples[i] = answer;
      if (answer >= 0) counts2[answer] = (counts2[answer] ?? 0) + 1;
    }
    const value2 = correctShareOfDrawn(votes, counts2, samples.subarray(0, m));
    sum2 += value2;
    squares += value2 ** 2;
  }
  const value = sum2 / draws;
  return { value, standardError: Math.sqrt(Math.max(0, squares / draws - value ** 2) / draws) };
}
function correctShareOfDrawn(votes, counts2, drawn2) {
  let most = 1;
  let leaders = 0;
  let correct = 0;
  for (const answer of drawn2) {
    if (answer < 0) continue;
    const count2 = counts2[answer] ?? 0;
    counts2[answer] = 0;
    if (count2 < most) continue;
    if (count2 > most) {
      most = count2;
      leaders = 0;
      correct = 0;
    }
    const vote = votes[answer];
    leaders += 1;
    correct += vote === void 0 ? 0 : vote.correct / vote.seen;
  }
  return leaders === 0 ? 0 : correct / leaders;
}
function correctShareOfLeaders(votes, counts2) {
  let most = 1;
  let leaders = 0;
  let correct = 0;
  for (const [index, count2] of counts2.entries()) {
    if (count2 < most) continue;
    if (count2 > most) {
      most = count2;
      leaders = 0;
      correct = 0;
    }
    const vote = votes[index];
    leaders += 1;
    correct += vote === void 0 ? 0 : vote.correct / vote.seen;
  }
  return leaders === 0 ? 0 : correct / leaders;
}

// src/stats/chao-wang-jost.ts
function chaoWangJostEntropy(counts2) {
  const seen = counts2.filter((count2) => count2 > 0).sort((a, b) => a - b);
  const n = seen.reduce((sum2, count2) => sum2 + count2, 0);
  if (n === 0) return void 0;
  const once = seen.filter((count2) => count2 === 1).length;
  const twice = seen.filter((count2) => count2 === 2).length;
  return observedPart(seen, n) + (once === 0 ? 0 : once / n * unseenPart(n, shareOfRarest(once, twice, n)));
}
function observedPart(seen, n) {
  let sum2 = 0;
  let harmonic = 0;
  let k = n - 1;
  for (const count2 of seen.toReversed()) {
    for (; k >= count2; k--) harmonic += 1 / k;
    sum2 += count2 / n * harmonic;
  }
  return sum2;
}
function shareOfRarest(once, twice, n) {
  if (twice > 0) return 2 * twice / ((n - 1) * once + 2 * twice);
  return 2 / ((n - 1) * (once - 1) + 2);
}
function unseenPart(n, A) {
  const z2 = 1 - A;
  let c = 1;
  let d = 0;
  let fraction = 1;
  for (let step = 1, ratio2 = 0; Math.abs(ratio2 - 1) > 1e-16 && step < MOST_STEPS; step++) {
    const half = Math.floor(step / 2);
    const numerator = step % 2 === 1 ? (n + half) ** 2 : half ** 2;
    const gamma = -(z2 * numerator) / ((n + step - 1) * (n + step));
    c = 1 + gamma / c;
    d = 1 / (1 + gamma * d);
    ratio2 = c * d;
    fraction *= ratio2;
  }
  return z2 / (n * fraction);
}
var MOST_STEPS = 1e6;

// src/stats/entropy.ts
function plugInEntropy(counts2) {
  const n = total(counts2);
  if (n === 0) return void 0;
  let entropy = 0;
  for (const [count2, answers] of multiplicities(counts2)) entropy += answers * surprise(count2, n);
  return entropy;
}
function rarefiedEntropy(counts2, m) {
  const n = total(counts2);
  if (!isBudget(m, n)) return void 0;
  if (m === n) return plugInEntropy(counts2);
  const surprises = Float64Array.from(
    { length: Math.min(m, Math.max(...counts2)) + 1 },
    (_, j) => surprise(j, m)
  );
  let entropy = 0;
  for (const [count2, answers] of multiplicities(counts2)) {
    entropy += answers * hypergeometricMean(n, count2, m, (j) => surprises[j] ?? 0);
  }
  return entropy;
}
function rarefiedDistinct(counts2, m) {
  const n = total(counts2);
  if (!isBudget(m, n)) return void 0;
  let distinct = 0;
  for (const [count2, answers] of multiplicities(counts2)) {
    distinct += answers * (passAtK(n, count2, m) ?? 0);
  }
  return distinct;
}
function surprise(count2, n) {
  if (count2 === 0 || count2 === n) return 0;
  return -(count2 / n) * Math.log(count2 / n);
}
function total(counts2) {
  let sum2 = 0;
  for (const count2 of counts2) {
    if (!Number.isSafeInteger(count2) || count2 < 0) throw new RangeError(`${count2} is not a count`);
    sum2 += count2;
  }
  return sum2;
}
function isBudget(m, n) {
  return Number.isSafeInteger(m) && m >= 1 && m <= n;
}
function multiplicities(counts2) {
  const answers = /* @__PURE__ */ new Map();
  for (const count2 of counts2) if (count2 > 0) answers.set(count2, (answers.get(count2) ?? 0) + 1);
  return [...answers].sort(([a], [b]) => a - b);
}

// src/metrics/answer-entropy.ts
function recorded(problem) {
  let seen = 0;
  for (const count2 of problem.answers.values()) seen += count2.seen;
  return seen;
}
function withAnswers(pairs) {
  return pairs.filter(({ baseline, candidate }) => baseline.answers.size > 0 && candidate.answers.size > 0);
}
function answerCoverage(pairs) {
  let seen = 0;
  let all = 0;
  for (const { baseline, candidate } of pairs) {
    seen += recorded(baseline) + recorded(candidate);
    all += baseline.n + candidate.n;
  }
  return seen / all;
}
function entropyDraws(pairs) {
  let least = Infinity;
  for (const { baseline, candidate } of pairs)
    least = Math.min(least, recorded(baseline), recorded(candidate));
  return least;
}
function answerCurves(pairs, draws) {
  const curve = (name, of2) => {
    const column = (side) => Float64Array.from(pairs, (pair) => {
      const value = of2(Array.from(pair[side].answers.values(), (count2) => count2.seen));
      if (value === void 0) throw new Error(`${name} at ${draws} draws asked of fewer answers`);
      return value;
    });
    return { name, baseline: column("baseline"), candidate: column("candidate") };
  };
  return {
    entropy: curve("the change of answer entropy", (seen) => rarefiedEntropy(seen, draws)),
    estimated: curve("the change of the estimated answer entropy", chaoWangJostEntropy),
    distinct: curve("the change of distinct answers", (seen) => rarefiedDistinct(seen, draws))
  };
}

// src/metrics/group.ts
function strataOf(group, chosen) {
  const wanted = new Set(chosen);
  const sizes = [];
  let start = 0;
  for (const size of group.strata) {
    const inTask = group.pairs.slice(start, start + size).filter((pair) => wanted.has(pair)).length;
    if (inTask > 0) sizes.push(inTask);
    start += size;
  }
  return sizes;
}

// src/metrics/seed.ts
function seedOf(seed, name) {
  let hash = (2166136261 ^ seed) >>> 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

// src/metrics/maj-at-n.ts
var steps = 5e4;
function majorityOf(group, settings, missing2) {
  const pairs = withAnswers(group.pairs);
  if (pairs.length === 0) return [];
  const most = entropyDraws(pairs);
  const even = pairs.every((pair) => recorded2(pair.baseline) === most && recorded2(pair.candidate) === most);
  const wanted = [4, 16, 64, ...settings.majority, ...even ? [most] : []].filter((n) => n <= most);
  const ns = [...new Set(wanted)].sort((a, b) => a - b);
  const polls = pairs.map(pollsOf);
  const labels = pairs.map(group.label);
  const measured = ns.map((n) => measure2(polls, labels, n, settings.seed));
  const changes = changesOf(
    measured.map(({ curve }) => curve),
    { strata: strataOf(group, pairs), largest: 1, settings },
    missing2
  );
  return changes.map((change, index) => ({
    n: ns[index] ?? 0,
    ...change,
    drawError: measured[index]?.error ?? 0,
    problems: pairs.length
  }));
}
var kept2 = /* @__PURE__ */ new WeakMap();
function pollsOf(pair) {
  const none = () => /* @__PURE__ */ new Map();
  const found = kept2.get(pair) ?? { baseline: none(), candidate: none() };
  kept2.set(pair, found);
  return {
    baseline: pollOf(pair.baseline, found.baseline),
    candidate: pollOf(pair.candidate, found.candidate)
  };
}
function pollOf({ answers }, known) {
  const votes = [];
  for (const [answer, count2] of answers) if (answer !== null) votes.push(count2);
  const ballot = ballotOf(votes, answers.get(null)?.seen ?? 0);
  return {
    ballot,
    exact: (n) => {
      if (!known.has(n)) known.set(n, exactMajority(ballot, n, steps));
      return known.get(n);
    }
  };
}
function measure2(polls, labels, n, seed) {
  const draws = Math.min(2e3, Math.max(64, Math.ceil(1e4 / labels.length)));
  let squares = 0;
  const column = (side) => Float64Array.from(polls, ({ [side]: { ballot, exact } }, index) => {
    const value = exact(n);
    if (value !== void 0) return value;
    const own = seedOf(seed, `${side}/${labels[index] ?? ""}/${n}`);
    const drawn2 = drawnMajority(ballot, n, { draws, seed: own });
    squares += drawn2.standardError ** 2;
    return drawn2.value;
  });
  const curve = {
    name: `the change of maj@${n}`,
    baseline: column("baseline"),
    candidate: column("candidate")
  };
  return { curve, error: Math.sqrt(squares) / labels.length };
}
function recorded2({ answers }) {
  let seen = 0;
  for (const count2 of answers.values()) seen += count2.seen;
  return seen;
}

// src/stats/pass-hat-k.ts
function passHatK(n, c, k) {
  if (![n, c, k].every(Number.isSafeInteger) || c < 0 || c > n || k < 1 || k > n) return void 0;
  return binomialRatio(c, k, n);
}

// src/metrics/pass-hat-k.ts
function passHatCurve(pairs, k) {
  return countCurve(pairs, `the change of pass^${k}`, (n, c) => passHatK(n, c, k));
}

// src/metrics/compare-budgets.ts
function compareBudgets(group, passAtK2, settings, missing2) {
  const { pairs, strata } = group;
  const ks = passAtK2.map(({ k: k2 }) => k2);
  const budget = ks.at(-1) ?? 1;
  const k = gPassK(budget);
  const taus = k === void 0 ? [] : gPassTaus;
  const curves = [
    ...ks.map((each) => passHatCurve(pairs, each)),
    ...taus.map((tau) => gPassCurve(pairs, k ?? 1, tau)),
    ...coverTaus.map((tau) => coverCurve(pairs, tau))
  ];
  const changes = changesOf(curves, { strata, largest: 1, settings }, missing2);
  const coverAt = ks.length + taus.length;
  return {
    hybrid: hybridOf(group, budget, settings, missing2),
    majAtN: majorityOf(group, settings, missing2),
    passHatK: changes.slice(0, ks.length).map((change, index) => ({ k: ks[index] ?? 1, ...change })),
    gPassAtK: changes.slice(ks.length, coverAt).map((change, index) => ({ k: k ?? 1, tau: taus[index] ?? 1, ...change })),
    coverAtTau: changes.slice(coverAt).map((change, index) => ({ tau: coverTaus[index] ?? 1, ...change }))
  };
}

// src/stats/bernoulli-kl.ts
function bernoulliKl(p, q) {
  return Math.max(0, part(p, q) + part(1 - p, 1 - q));
}
function bernoulliKlOfCounts(c1, n1, c2, n2) {
  return bernoulliKl((c1 + 0.5) / (n1 + 1), (c2 + 0.5) / (n2 + 1));
}
function klByChance(c1, n1, c2, n2) {
  const correct = c1 + c2;
  return hypergeometricMean(n1 + n2, correct, n1, (j) => bernoulliKlOfCounts(j, n1, correct - j, n2));
}
function part(p, q) {
  if (p === 0) return 0;
  return q === 0 ? Infinity : p * Math.log(p / q);
}

// src/metrics/kl-moved.ts
function klMovedOf({ pairs, strata }, settings, missing2) {
  const counts2 = pairs.map(
    ({ baseline, candidate }) => [candidate.c, candidate.n, baseline.c, baseline.n]
  );
  const moved = Float64Array.from(counts2, (of2) => bernoulliKlOfCounts(...of2));
  const chance = Float64Array.from(counts2, (of2) => klByChance(...of2));
  const excess = moved.map((value, index) => value - (chance[index] ?? Number.NaN));
  const resampled = resample([excess], strata, settings);
  return {
    nats: mean(moved),
    byChance: mean(chance),
    excess: mean(excess),
    interval: kept(missing2, "the KL moved", resampled.change(0, Infinity))
  };
}

// src/metrics/missing-answers.ts
var missingAnswers = { name: "missing answers", of: missingOf, largest: 1 };
function missingOf({ answers }) {
  let known = 0;
  for (const { seen } of answers.values()) known += seen;
  return { known, sum: answers.get(null)?.seen ?? 0 };
}

// src/stats/good-turing.ts
function goodTuringUnseen(counts2) {
  let n = 0;
  let once = 0;
  for (const count2 of counts2) {
    n += count2;
    if (count2 === 1) once += 1;
  }
  return n === 0 ? void 0 : once / n;
}
function novelShareByChance(pooled2, baselineSamples, candidateSamples) {
  if (baselineSamples < 1 || candidateSamples < 1) return void 0;
  const all = baselineSamples + candidateSamples;
  let novel = 0;
  for (const count2 of [...pooled2].sort((a, b) => a - b)) {
    novel += count2 * binomialRatio(candidateSamples, count2, all);
  }
  return novel / candidateSamples;
}

// src/metrics/novelty.ts
function noveltyOf(group, settings, missing2) {
  const found = group.pairs.flatMap((pair) => {
    const counts2 = countNovel(pair);
    return counts2 === void 0 ? [] : [{ pair, counts: counts2 }];
  });
  if (found.length === 0) return void 0;
  const column = (of2) => Float64Array.from(found, ({ counts: counts2 }) => of2(counts2));
  const excess = column(({ share, byChance }) => share - byChance);
  const strata = strataOf(
    group,
    found.map(({ pair }) => pair)
  );
  return {
    share: mean(column(({ share }) => share)),
    byChance: mean(column(({ byChance }) => byChance)),
    excess: mean(excess),
    interval: kept(missing2, "novelty", resample([excess], strata, settings).change(0, 1)),
    goodTuring: mean(column(({ goodTuring }) => goodTuring)),
    correct: mean(column(({ correct }) => correct)),
    problems: found.length
  };
}
function countNovel({ baseline, candidate }) {
  const known = [];
  const pooled2 = /* @__PURE__ */ new Map();
  for (const [answer, { seen }] of baseline.answers) {
    if (answer === null) continue;
    known.push(seen);
    pooled2.set(answer, seen);
  }
  const before = known.reduce((sum2, seen) => sum2 + seen, 0);
  let after = 0;
  let novel = 0;
  let right = 0;
  for (const [answer, { seen, correct }] of candidate.answers) {
    if (answer === null) continue;
    after += seen;
    const both = pooled2.get(answer);
    pooled2.set(answer, (both ?? 0) + seen);
    if (both !== void 0) continue;
    novel += seen;
    right += correct;
  }
  const byChance = novelShareByChance([...pooled2.values()], before, after);
  const goodTuring = goodTuringUnseen(known);
  if (byChance === void 0 || goodTuring === void 0) return void 0;
  return { share: novel / after, byChance, goodTuring, correct: right / after };
}

// src/metrics/recorded.ts
function compareRecorded({ name, of: of2, largest }, group, settings, missing2) {
  const pairs = group.pairs.filter(
    ({ baseline, candidate }) => of2(baseline).known > 0 && of2(candidate).known > 0
  );
  if (pairs.length === 0) return void 0;
  const column = (side) => Float64Array.from(pairs, (pair) => {
    const { known, sum: sum2 } = of2(pair[side]);
    return sum2 / known;
  });
  const curve = {
    name: `the change of ${name}`,
    baseline: column("baseline"),
    candidate: column("candidate")
  };
  const [change] = changesOf([curve], { strata: strataOf(group, pairs), largest, settings }, missing2);
  if (change === void 0) throw new Error("one curve has one change");
  const coverage = {
    baseline: coverageOf(group.pairs, "baseline", of2),
    candidate: coverageOf(group.pairs, "candidate", of2)
  };
  return { ...change, problems: pairs.length, coverage };
}
function coverageOf(pairs, side, of2) {
  let known = 0;
  let all = 0;
  for (const pair of pairs) {
    known += of2(pair[side]).known;
    all += pair[side].n;
  }
  return known / all;
}

// src/stats/benjamini-hochberg.ts
function benjaminiHochberg(ps) {
  if (!ps.every((p) => p >= 0 && p <= 1))
    throw new RangeError("benjaminiHochberg: a p-value is outside 0 … 1");
  const descending = [...ps.entries()].sort(([, a], [, b]) => b - a);
  const adjusted = new Array(ps.length).fill(1);
  let least = 1;
  for (const [position, [index, p]] of descending.entries()) {
    least = Math.min(least, ps.length / (ps.length - position) * p);
    adjusted[index] = least;
  }
  return adjusted;
}

// src/stats/mantel-haenszel.ts
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
  const half = normalQuantile(1 - (1 - level) / 2) * standardError;
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
  return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom), deviations };
}
function fit({ c1, n1, c2, n2 }, oddsRatio) {
  const correct = c1 + c2;
  if (n1 === 0 || n2 === 0 || correct === 0 || correct === n1 + n2) return void 0;
  const expected3 = expectedCount(n1, n2, correct, oddsRatio);
  const cells = [expected3, n1 - expected3, correct - expected3, n2 - correct + expected3];
  return { expected: expected3, variance: 1 / cells.reduce((sum2, cell) => sum2 + 1 / cell, 0) };
}
function expectedCount(n1, n2, correct, oddsRatio) {
  const a = 1 - oddsRatio;
  const b = n2 - correct + oddsRatio * (n1 + correct);
  const c = -oddsRatio * n1 * correct;
  return -2 * c / (b + Math.sqrt(b * b - 4 * a * c));
}

// src/metrics/sharpening.ts
function sharpeningOf({ pairs, label }, level) {
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
    return pair === void 0 ? [] : [{ problem: label(pair), residual }];
  });
  return { beta, interval, informative, heterogeneityP: spread2?.p, offCommon };
}
function farOff(deviations, level) {
  const adjusted = benjaminiHochberg(
    deviations.map(({ residual }) => Math.min(1, 2 * normalProbability(-Math.abs(residual))))
  );
  return deviations.filter((_, at) => (adjusted[at] ?? 1) <= 1 - level).toSorted((a, b) => Math.abs(b.residual) - Math.abs(a.residual) || a.index - b.index);
}

// src/metrics/token-entropy.ts
var tokenEntropy = {
  name: "token entropy",
  of: ({ tokenEntropy: { known, sum: sum2 } }) => ({ known, sum: fromMillionths(sum2) }),
  largest: Infinity
};

// src/metrics/tokens.ts
var tokens = { name: "tokens", of: (problem) => problem.tokens, largest: Infinity };

// src/metrics/truncation.ts
var truncation = { name: "truncation", of: (problem) => problem.truncated, largest: 1 };

// src/metrics/compare-further.ts
function compareAllRecorded(group, settings, missing2) {
  const compared = (quantity) => compareRecorded(quantity, group, settings, missing2);
  return {
    tokenEntropy: compared(tokenEntropy),
    tokens: compared(tokens),
    truncation: compared(truncation),
    missingAnswers: compared(missingAnswers)
  };
}
function compareShift(group, settings, missing2) {
  return {
    sharpening: sharpeningOf(group, settings.level),
    klMoved: klMovedOf(group, settings, missing2),
    novelty: noveltyOf(group, settings, missing2)
  };
}

// src/metrics/compare-entropy.ts
function compareEntropy(group, settings, missing2) {
  const pairs = withAnswers(group.pairs);
  if (pairs.length === 0) return void 0;
  const draws = entropyDraws(pairs);
  if (draws < 2) return void 0;
  const { entropy, estimated, distinct } = answerCurves(pairs, draws);
  const curves = [entropy, estimated, distinct];
  const columns = [
    entropy.baseline,
    entropy.candidate,
    ...curves.map((one) => differences(one.baseline, one.candidate))
  ];
  const resampled = resample(columns, strataOf(group, pairs), settings);
  const change = ({ name, baseline, candidate }, column, largest) => ({
    ...meansOf(baseline, candidate),
    interval: kept(missing2, name, resampled.change(column, largest))
  });
  const plugIn = change(entropy, 2, Math.log(draws));
  return {
    ...plugIn,
    draws,
    problems: pairs.length,
    estimated: change(estimated, 3, Infinity),
    distinct: change(distinct, 4, draws - 1),
    effective: effective(plugIn, resampled, missing2)
  };
}
function effective(entropy, resampled, missing2) {
  const [baseline, candidate] = [Math.exp(entropy.baseline), Math.exp(entropy.candidate)];
  const found = resampled.interval([0, 1], (before = 0, after = 0) => Math.exp(after) - Math.exp(before));
  return {
    baseline,
    candidate,
    change: candidate - baseline,
    interval: kept(missing2, "the change of the effective number of answers", found)
  };
}

// src/stats/fisher.ts
function fisherOneSided(c1, n1, c2, n2) {
  if (!(c1 >= 0 && c2 >= 0 && c1 <= n1 && c2 <= n2)) {
    throw new RangeError(`fisherOneSided(${c1}, ${n1}, ${c2}, ${n2})`);
  }
  return hypergeometricUpperTail(c1, n1 + n2, c1 + c2, n1);
}

// src/metrics/support-chances.ts
function needed(m, epsilon) {
  return Math.floor(epsilon * m + 1e-9) + 1;
}
function isInSupport(side, epsilon) {
  return side.c >= needed(side.n, epsilon);
}
function inSupportChance(side, m, epsilon) {
  if (m === side.n) return isInSupport(side, epsilon) ? 1 : 0;
  if (epsilon > 0) return hypergeometricUpperTail(needed(m, epsilon), side.n, side.c, m);
  const chance = passAtK(side.n, side.c, m);
  if (chance === void 0) throw new Error(`support at ${m} samples asked of ${side.n}`);
  return chance;
}
function shrinkChance({ baseline, candidate }, epsilon) {
  const total3 = baseline.n + candidate.n;
  const t = baseline.c + candidate.c;
  if (t === 0) return 0;
  if (epsilon === 0) return binomialRatio(baseline.n, t, total3);
  const mostLeft = needed(candidate.n, epsilon) - 1;
  return hypergeometricUpperTail(Math.max(needed(baseline.n, epsilon), t - mostLeft), total3, t, baseline.n);
}
function shrinkExpected({ baseline, candidate }, m, epsilon) {
  const total3 = baseline.n + candidate.n;
  const t = baseline.c + candidate.c;
  if (epsilon === 0) return (passAtK(total3, t, 2 * m) ?? Number.NaN) - (passAtK(total3, t, m) ?? Number.NaN);
  if (total3 === 2 * m) return shrinkChance({ baseline, candidate }, epsilon);
  const atLeast = needed(m, epsilon);
  return hypergeometricMean(
    total3,
    t,
    m,
    (x) => x < atLeast ? 0 : 1 - hypergeometricUpperTail(atLeast, total3 - m, t - x, m)
  );
}

// src/metrics/support.ts
function supportColumns(pairs, budgets, epsilon) {
  const chances = (side) => Float64Array.from(
    pairs,
    (pair, index) => inSupportChance(pair[side], budgets[index] ?? Number.NaN, epsilon)
  );
  const [a, b] = [chances("baseline"), chances("candidate")];
  const column = (of2) => a.map((value, index) => of2(value, b[index] ?? Number.NaN));
  return {
    preserved: column((p, q) => p * q),
    expanded: column((p, q) => (1 - p) * q),
    shrunk: column((p, q) => p * (1 - q)),
    outOfSupport: column((p, q) => (1 - p) * (1 - q))
  };
}
function supportCounts(columns) {
  return {
    preserved: sum(columns.preserved),
    expanded: sum(columns.expanded),
    shrunk: sum(columns.shrunk),
    outOfSupport: sum(columns.outOfSupport)
  };
}
function changedHands(pairs, epsilon) {
  const lost = [];
  const gained = [];
  for (const pair of pairs) {
    const [before, after] = [isInSupport(pair.baseline, epsilon), isInSupport(pair.candidate, epsilon)];
    if (before && !after) lost.push(pair);
    if (!before && after) gained.push(pair);
  }
  return { lost, gained };
}
function supportNoise(pairs, budgets, epsilon) {
  const { lost, gained } = changedHands(pairs, epsilon);
  const swapped = pairs.map((pair) => ({ baseline: pair.candidate, candidate: pair.baseline }));
  const chances = (sides) => sides.map((pair) => shrinkChance(pair, epsilon));
  const expected3 = (sides) => sides.reduce(
    (total3, pair, index) => total3 + shrinkExpected(pair, budgets[index] ?? Number.NaN, epsilon),
    0
  );
  const [lostChances, gainedChances] = [chances(pairs), chances(swapped)];
  return {
    shrunkExpected: expected3(pairs),
    shrunkP: poissonBinomialUpperTail(lostChances, lost.length),
    expandedExpected: expected3(swapped),
    expandedP: poissonBinomialUpperTail(gainedChances, gained.length),
    lostByChance: total2(lostChances),
    gainedByChance: total2(gainedChances)
  };
}
function total2(chances) {
  return chances.reduce((all, chance) => all + chance, 0);
}
function beyondNoise(pairs, lost, level) {
  const tested = pairs.filter(({ baseline, candidate }) => baseline.c + candidate.c > 0);
  const adjusted = benjaminiHochberg(
    tested.map(({ baseline, candidate }) => fisherOneSided(baseline.c, baseline.n, candidate.c, candidate.n))
  );
  const significant = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= 1 - level));
  return lost.filter((pair) => significant.has(pair));
}

// src/metrics/support-ratios.ts
var srr = (preserved, _, shrunk) => ratio(preserved, preserved + shrunk);
var ndr = (preserved, expanded) => ratio(expanded, preserved + expanded);
var ratios = {
  srr,
  ndr,
  sds: (...counts2) => harmonicMean(srr(...counts2), ndr(...counts2)),
  nscr: (preserved, expanded, shrunk) => ratio(expanded - shrunk, preserved + expanded + shrunk)
};
function supportRatios({
  preserved,
  expanded,
  shrunk
}) {
  const of2 = (name) => ratios[name](preserved, expanded, shrunk);
  return { srr: of2("srr"), ndr: of2("ndr"), sds: of2("sds"), nscr: of2("nscr") };
}
function ratio(part2, whole) {
  return whole === 0 ? void 0 : part2 / whole;
}
function harmonicMean(a, b) {
  return a === void 0 || b === void 0 ? void 0 : ratio(2 * a * b, a + b);
}

// src/metrics/support-curve.ts
function supportCurve({ pairs, budgets: own, strata }, settings) {
  const budgets = powersOfTwo(Math.max(...own));
  const upTo = (m) => own.map((most) => Math.min(m, most));
  const columns = budgets.map((m) => supportColumns(pairs, upTo(m), settings.epsilon));
  const resampled = resample(
    columns.map(({ shrunk }) => shrunk),
    strata,
    settings
  );
  return budgets.map((m, index) => {
    const found = resampled.interval([index], (share = 0) => share * pairs.length);
    const column = columns[index];
    if (column === void 0) throw new Error("a budget without columns");
    return {
      budget: m,
      ...supportCounts(column),
      shrunkInterval: typeof found === "string" ? void 0 : found,
      shrunkExpected: settings.epsilon > 0 ? void 0 : expected(pairs, upTo(m), 0)
    };
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
  const told = /* @__PURE__ */ new Set();
  const rows = [];
  for (const epsilon of wanted) {
    const correct = needed(most, epsilon);
    if (told.has(correct)) continue;
    told.add(correct);
    const counts2 = supportCounts(supportColumns(pairs, budgets, epsilon));
    const { srr: srr2 } = supportRatios(counts2);
    const shrunkExpected = even ? expected(pairs, budgets, epsilon) : void 0;
    rows.push({ epsilon, correct, ...counts2, srr: srr2, shrunkExpected });
  }
  return rows;
}
function expected(pairs, budgets, epsilon) {
  return pairs.reduce(
    (sum2, pair, index) => sum2 + shrinkExpected(pair, budgets[index] ?? Number.NaN, epsilon),
    0
  );
}

// src/metrics/compare-support.ts
function compareSupport(group, settings, sample, missing2) {
  const { pairs, budgets, label } = group;
  const [budget, largestBudget] = [Math.min(...budgets), Math.max(...budgets)];
  const counts2 = supportCounts(sample.columns);
  const { lost, gained } = changedHands(pairs, settings.epsilon);
  const { lostByChance, gainedByChance, ...noise } = supportNoise(pairs, budgets, settings.epsilon);
  return {
    budget,
    largestBudget,
    epsilon: settings.epsilon,
    ...counts2,
    ...supportRatios(counts2),
    intervals: intervalsOf(counts2, pairs.length, sample, missing2),
    noise,
    lostByChance,
    gainedByChance,
    detectionLimit: detectionLimit(budget, 1 - settings.level) ?? 1,
    curve: supportCurve(group, settings),
    epsilonSweep: epsilonSweep(group, settings.epsilon),
    lost: lost.map(label),
    gained: gained.map(label),
    lostBeyondNoise: beyondNoise(pairs, lost, settings.level).map(label)
  };
}
function intervalsOf(counts2, problems, { firstColumn, resampled }, missing2) {
  const [preservedAt, expandedAt, shrunkAt] = [firstColumn, firstColumn + 1, firstColumn + 2];
  const measured = supportRatios(counts2);
  const ratio2 = (name) => {
    if (measured[name] === void 0) return void 0;
    const of2 = ratios[name];
    const found = resampled.interval(
      [preservedAt, expandedAt, shrunkAt],
      (preserved = 0, expanded = 0, shrunk = 0) => of2(preserved, expanded, shrunk)
    );
    return kept(missing2, name.toUpperCase(), found);
  };
  const count2 = (name, column) => kept(
    missing2,
    `the number of ${name} problems`,
    resampled.interval([column], (share = 0) => share * problems)
  );
  return {
    expanded: count2("expanded", expandedAt),
    shrunk: count2("shrunk", shrunkAt),
    srr: ratio2("srr"),
    ndr: ratio2("ndr"),
    sds: ratio2("sds"),
    nscr: ratio2("nscr")
  };
}

// src/metrics/pass-at-k.ts
function passAtKColumns(pairs, k) {
  const column = (side) => Float64Array.from(pairs, (pair) => {
    const value = passAtK(pair[side].n, pair[side].c, k);
    if (value === void 0)
      throw new Error(`pass@${k} asked of ${pair[side].n} samples with ${pair[side].c} correct`);
    return value;
  });
  return [column("baseline"), column("candidate")];
}
function crossoverIndex(curve) {
  let from;
  for (let index = curve.length - 1; index >= 0; index--) {
    const change = curve[index]?.change ?? 0;
    if (change > 0) break;
    if (change < 0) from = index;
  }
  return from;
}

// src/metrics/perplexity.ts
var classes = ["preserved", "expanded", "shrunk", "out-of-support"];
function perplexityOf(group, settings, missing2) {
  const scored = group.pairs.map((pair) => scoredBy(pair, settings.epsilon)).filter(({ traces }) => traces.length > 0);
  if (scored.length === 0) return void 0;
  const names = new Set(scored.flatMap(({ traces }) => traces.map(({ source }) => source)));
  const sources = [void 0, ...[...names].sort(byCodeUnit)];
  const measured = sources.flatMap(
    (source) => [void 0, ...classes].map((supportClass) => {
      const chosen = choose(scored, source, supportClass);
      return chosen.length === 0 ? [] : [groupOf(chosen, { source, supportClass }, group, settings, missing2)];
    })
  );
  const all = group.pairs.reduce((sum2, { baseline, candidate }) => {
    return sum2 + (/* @__PURE__ */ new Set([...baseline.traces.keys(), ...candidate.traces.keys()])).size;
  }, 0);
  const both = scored.reduce((sum2, { traces }) => sum2 + traces.length, 0);
  return { unpaired: all - both, groups: measured.flat() };
}
function scoredBy(pair, epsilon) {
  const { baseline, candidate } = pair;
  const [before, after] = [isInSupport(baseline, epsilon), isInSupport(candidate, epsilon)];
  const supportClass = before ? after ? "preserved" : "shrunk" : after ? "expanded" : "out-of-support";
  const names = [...baseline.traces.keys()].filter((name) => candidate.traces.has(name)).sort(byCodeUnit);
  const traces = names.map((name) => ({
    source: name.split("/", 1)[0] ?? name,
    baseline: perplexity(baseline.traces.get(name)),
    candidate: perplexity(candidate.traces.get(name))
  }));
  return { pair, supportClass, traces: traces.filter(isKnown) };
}
function perplexity(score) {
  if (score === void 0 || score.tokens <= 0) return Number.NaN;
  return Math.exp(-fromMillionths(score.logprob) / score.tokens);
}
function isKnown(trace) {
  return Number.isFinite(trace.baseline) && Number.isFinite(trace.candidate);
}
function choose(scored, source, supportClass) {
  return scored.filter((one) => supportClass === void 0 || one.supportClass === supportClass).map((one) => ({
    ...one,
    traces: one.traces.filter((trace) => source === void 0 || trace.source === source)
  })).filter(({ traces }) => traces.length > 0);
}
function groupOf(chosen, which, group, settings, missing2) {
  const column = (side) => Float64Array.from(chosen, ({ traces }) => mean(Float64Array.from(traces, (trace) => trace[side])));
  const columns = [column("baseline"), column("candidate")];
  const strata = strataOf(
    group,
    chosen.map(({ pair }) => pair)
  );
  const found = resample(columns, strata, settings).interval(
    [0, 1],
    (before = 0, after = 0) => after / before
  );
  const [baseline, candidate] = [mean(columns[0]), mean(columns[1])];
  return {
    ...which,
    problems: chosen.length,
    traces: chosen.reduce((sum2, { traces }) => sum2 + traces.length, 0),
    baseline,
    candidate,
    ratio: candidate / baseline,
    interval: kept(missing2, nameOf(which), found)
  };
}
function nameOf({ source, supportClass }) {
  const which = [source, supportClass].filter((part2) => part2 !== void 0);
  return `the perplexity ratio${which.length === 0 ? "" : ` (${which.join(", ")})`}`;
}

// src/metrics/quadrant.ts
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

// src/stats/simultaneous-band.ts
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
  const [factor = Number.NaN] = quantilesOf(farthest, [level]);
  return estimates.map((estimate, at) => {
    const half = factor * (errors[at] ?? 0);
    return { lo: estimate - half, hi: estimate + half };
  });
}
function spread(means, estimate) {
  let sum2 = 0;
  for (const mean2 of means) sum2 += (mean2 - estimate) ** 2;
  const error = Math.sqrt(sum2 / means.length);
  return error <= 1e-12 * Math.max(1, Math.abs(estimate)) ? 0 : error;
}

// src/metrics/reach-band.ts
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

// src/metrics/task-notes.ts
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
    ...missingNotes(task, missing2),
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
  if (n === 1) notes.push(note("one-sample", { task }));
  if (most > n) notes.push(note("unequal-samples", { task, least: n, most }));
  for (const k of settings.k) if (k > n) notes.push(note("k-above-n", { task, k, n }));
  if (problems.paired < fewProblems) notes.push(note("few-problems", { task, problems: problems.paired }));
  return notes;
}
function supportNotes(task, { support }) {
  const names = ["srr", "ndr", "sds", "nscr"];
  return names.filter((name) => support[name] === void 0).map((name) => note("undefined-ratio", { task, metric: name.toUpperCase(), why: whyUndefined[name] }));
}
function answerNotes(task, { answerEntropy }, group) {
  if (answerEntropy === void 0) {
    return [note(withAnswers(group.pairs).length === 0 ? "no-answers" : "one-answer", { task })];
  }
  const share = answerCoverage(group.pairs);
  return share < 1 ? [note("some-answers", { task, share })] : [];
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
    return Math.min(baseline, candidate) < 1 ? [note("partly-recorded", { task, what, baseline, candidate })] : [];
  });
  return unknown.length === 0 ? partly : [note("not-recorded", { task, what: unknown.join(", ") }), ...partly];
}
function furtherNotes(task, { sharpening, perplexity: perplexity2 }) {
  const notes = [];
  if (sharpening === void 0) notes.push(note("no-common-odds", { task }));
  const unpaired = perplexity2?.unpaired ?? 0;
  if (unpaired > 0) notes.push(note("unpaired-traces", { task, count: unpaired }));
  return notes;
}

// src/metrics/compare-task.ts
function compareTask(group, chosen) {
  const { task, pairs, problems } = group;
  const settings = { ...chosen, seed: seedOf(chosen.seed, task ?? "") };
  const missing2 = /* @__PURE__ */ new Map();
  const paired2 = comparePaired(group, settings, missing2);
  const answerEntropy = compareEntropy(group, settings, missing2);
  const recorded3 = compareAllRecorded(group, settings, missing2);
  const [first] = paired2.passAtK;
  const comparison = {
    task,
    problems,
    samples: {
      baseline: sampleCounts(pairs.map((pair) => pair.baseline.n)),
      candidate: sampleCounts(pairs.map((pair) => pair.candidate.n))
    },
    ...paired2,
    answerEntropy,
    ...recorded3,
    quadrant: first === void 0 ? void 0 : quadrantOf(first, answerEntropy, recorded3.tokenEntropy),
    ...compareShift(group, settings, missing2),
    ...compareBudgets(group, paired2.passAtK, settings, missing2),
    perplexity: perplexityOf(group, settings, missing2)
  };
  return { comparison, notes: taskNotes(comparison, group, settings, missing2) };
}
function comparePaired(group, settings, missing2) {
  const budget = commonBudget(group.pairs);
  const ks = valuesOfK(budget, settings.k);
  const curves = ks.map((k) => passAtKColumns(group.pairs, k));
  const columns = supportColumns(group.pairs, group.budgets, settings.epsilon);
  const all = [
    ...curves.flatMap((curve) => [...curve, differences(...curve)]),
    columns.preserved,
    columns.expanded,
    columns.shrunk
  ];
  const resampled = resample(all, group.strata, settings);
  const points = curves.map(
    (curve, index) => passAtKRow(ks[index] ?? budget, curve, 3 * index, resampled, missing2)
  );
  const band2 = bandOf(
    points.map(({ change, interval }, index) => ({
      change,
      interval,
      means: resampled.means(3 * index + 2)
    })),
    settings.level
  );
  const passAtK2 = points.map((row, index) => ({ ...row, simultaneous: band2[index] }));
  const sample = { columns, firstColumn: 3 * ks.length, resampled };
  return {
    passAtK: passAtK2,
    crossover: crossoverOf(passAtK2, resampled),
    support: compareSupport(group, settings, sample, missing2)
  };
}
function passAtKRow(k, curve, at, resampled, missing2) {
  return {
    k,
    ...meansOf(...curve),
    interval: kept(missing2, `the change of pass@${k}`, resampled.change(at + 2, 1)),
    baselineInterval: band(resampled, at),
    candidateInterval: band(resampled, at + 1)
  };
}
function band(resampled, column) {
  const found = resampled.interval([column], (value) => value);
  return typeof found === "string" ? void 0 : found;
}
function crossoverOf(curve, resampled) {
  const from = crossoverIndex(curve);
  const first = from === void 0 ? void 0 : curve[from];
  if (from === void 0 || first === void 0) return void 0;
  const columns = curve.slice(from).map((_, offset) => 3 * (from + offset) + 2);
  const baselineAhead = (...changes) => changes.every((change, index) => index === 0 ? change < 0 : change <= 0);
  return { k: first.k, share: resampled.share(columns, baselineAhead) };
}

// src/metrics/compare.ts
function compare(pairing, settings) {
  const tasks = pairing.tasks.map((task) => compareTask(groupOf2(task), settings));
  return {
    tasks: tasks.map((one) => one.comparison),
    overall: overallOf(
      pairing,
      tasks.map((one) => one.comparison),
      settings
    ),
    notes: [...pairing.notes, ...tasks.flatMap((one) => one.notes), ...pooledNotes(pairing)]
  };
}
function pooledNotes({ tasks }) {
  const budgets = tasks.map(({ task, pairs }) => ({ task, budget: commonBudget(pairs) }));
  const most = Math.max(...budgets.map(({ budget }) => budget));
  const [least] = budgets.sort((a, b) => a.budget - b.budget);
  if (least === void 0 || least.budget === most) return [];
  return [note("pooled-at-least-n", { k: least.budget, most, task: least.task })];
}
function overallOf(pairing, [first, ...more], settings) {
  if (first === void 0 || more.length > 0) return compareTask(pooled(pairing), settings).comparison;
  const { task = "", support, sharpening } = first;
  const label = (problem) => `${task}/${problem}`;
  return {
    ...first,
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
function groupOf2({ task, pairs, onlyBaseline, onlyCandidate, otherQuestion }) {
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
  const budget = commonBudget(pairs);
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
  const total3 = (of2) => [unpaired, ...tasks].reduce((sum2, task) => sum2 + of2(task), 0);
  return {
    paired: tasks.reduce((sum2, task) => sum2 + task.pairs.length, 0),
    onlyBaseline: total3((task) => task.onlyBaseline),
    onlyCandidate: total3((task) => task.onlyCandidate),
    otherQuestion: total3((task) => task.otherQuestion)
  };
}

// src/render/headline.ts
function headline(overall, level) {
  return [precision(overall), reach(overall, level), advice(overall, level), bothModels(overall)].filter((sentence) => sentence !== "").join(" ");
}
function precision({ passAtK: passAtK2 }) {
  const first = passAtK2.find((row) => row.k === 1);
  if (first === void 0) return "pass@1 is unknown.";
  const { change, interval, baseline, candidate } = first;
  const fromTo = `${formatValue(baseline, "fraction")} → ${formatValue(candidate, "fraction")}`;
  if (change === 0) return `pass@1 did not change (${formatValue(baseline, "fraction")}).`;
  const moved = `${change > 0 ? "rose" : "fell"} by ${formatSize(change, "fraction")}`;
  if (interval === null) return `pass@1 ${moved} (${fromTo}); without an interval this may be chance.`;
  if (isClear(interval)) return `pass@1 ${moved} (${fromTo}).`;
  const size = `${formatChange(change, "fraction")}, interval ${formatRange(...interval, "fraction", "change")}`;
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
    return `${capital(lostText)} and ${gainedText}, no more than chance explains (${expected2(lostByChance)} and ${expected2(gainedByChance)} expected).`;
  }
  const said = [
    losses ? `${lostText}, ${expected2(lostByChance)} expected by chance (${often(noise.shrunkP, "lose")})` : `${lostText}${lost.length > 0 ? ", which chance explains" : ""}`,
    gains ? `${gainedText}, ${expected2(gainedByChance)} expected by chance (${often(noise.expandedP, "gain")})` : `${gainedText}${gained.length > 0 ? ", which chance explains" : ""}`
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
function expected2(problems) {
  return formatValue(problems, "problems");
}
function often(p, what) {
  const rare = p < 1e-3 ? "less than once in 1000 times" : `once in ${Math.round(1 / p)} times`;
  return `two equal models would ${what} as many ${rare}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function advice(task, level) {
  const { passAtK: passAtK2, support } = task;
  const last = passAtK2.at(-1);
  if (last === void 0 || !passAtK2.some(({ interval }) => interval !== null)) return "";
  const candidateLeads = passAtK2.some((row) => leads(row, "candidate"));
  const baselineLeads = passAtK2.some((row) => leads(row, "baseline"));
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
function adviceOfCandidate({ passAtK: passAtK2, crossover }, baselineLeads) {
  const most = passAtK2.at(-1)?.k ?? 1;
  if (crossover !== null) {
    const share = shareText2(crossover.share);
    return baselineLeads ? `Use the candidate below k = ${crossover.k}; from there on the baseline is ahead${share}: use the baseline.` : `Use the candidate for few tries; from k = ${crossover.k} on the baseline may be ahead${share}, which is not clear.`;
  }
  if (!baselineLeads) return `The candidate is the better choice for any number of tries up to ${most}.`;
  return `Use the baseline below k = ${aheadFrom(passAtK2)}, and the candidate from there on.`;
}
function adviceOfBaseline({ crossover }) {
  if (crossover === null) {
    return "The baseline is clearly ahead for some numbers of tries and the candidate for none: stay with the baseline.";
  }
  const share = shareText2(crossover.share);
  return crossover.k === 1 ? `The baseline is ahead for any number of tries${share}: stay with the baseline.` : `From k = ${crossover.k} on the baseline is ahead${share}: use the baseline there; below it either will do.`;
}
function shareText2(share) {
  return share === null ? "" : ` (in ${formatValue(share, "fraction")} of the resamples)`;
}
function bothModels({ hybrid }) {
  const clear = hybrid.filter(({ interval }) => interval !== null && interval[0] > 0);
  const best = clear.toSorted((one, other) => other.gain - one.gain)[0];
  if (best === void 0) return "";
  const split = `${best.baselineTries} of the baseline and ${best.candidateTries} of the candidate`;
  return `Of ${best.k} tries, ${split} solve ${formatSize(best.gain, "fraction")} more than either model alone.`;
}
function aheadFrom(passAtK2) {
  const behind = passAtK2.findLastIndex(({ change }) => change <= 0);
  return passAtK2[behind + 1]?.k ?? 1;
}

// src/render/reported.ts
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

// src/render/report.ts
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

// src/tally/pair.ts
function pairTallies(baseline, candidate) {
  const tasks = [];
  const notes = [];
  const unpaired = { onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 };
  for (const task of /* @__PURE__ */ new Set([...sortedTasks(baseline), ...sortedTasks(candidate)])) {
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
  tasks.sort((a, b) => byCodeUnit(a.task, b.task));
  return { tasks, unpaired, notes };
}
function tried(tally, task) {
  return sortedProblems(tally, task).filter((problem) => problem.n > 0);
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
    (a, b) => byId(a.problem, b.problem) || byCodeUnit(a.baseline.question ?? "", b.baseline.question ?? "")
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
  return whole.test(a) && whole.test(b) ? Number(a) - Number(b) || byCodeUnit(a, b) : byCodeUnit(a, b);
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
    return [note("only-one-side", { task, side: right === 0 ? "baseline" : "candidate" })];
  const { otherQuestion, onlyBaseline, onlyCandidate } = counts(found);
  const notes = [];
  if (onlyBaseline + onlyCandidate > 0)
    notes.push(note("unpaired-problems", { task, onlyBaseline, onlyCandidate }));
  if (otherQuestion > 0) notes.push(note("other-question", { task, count: otherQuestion }));
  if (found.byQuestion > 0) notes.push(note("paired-by-question", { task, count: found.byQuestion }));
  if (found.byIdOnly > 0) notes.push(note("paired-by-id-only", { task, count: found.byIdOnly }));
  return notes;
}

// src/leash.ts
async function leash(request) {
  const { policy, seed, chosen } = request;
  const models = await readModels(request);
  const settings = settingsOf(policy, seed);
  const comparison = compare(paired("baseline", models.baseline, models.candidate), settings);
  const judgement = judge(comparison, policy);
  const { origin } = models;
  const drift = origin === void 0 ? void 0 : paired("origin", origin, models.candidate);
  const report = makeReport({
    comparison,
    judgement,
    againstOrigin: drift && compare(drift, settings),
    configs: request.configs,
    notes: [
      ...request.notes ?? [],
      ...policy.gate.length === 0 ? [note("empty-gate")] : [],
      ...models.notes,
      ...comparison.notes,
      // What the comparison itself notes would only repeat what was said of the candidate above.
      ...(drift?.notes ?? []).map(({ text, task }) => note("against-origin", { text, task }))
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
  const read = (inputs, side) => readTally(inputs, policy, side, progress);
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
  refuse([...known, ...found]);
  if (sides.some(({ model }) => model.isHashed)) for (const { model } of sides) hashAnswers(model.tally);
  const readings = sides.map(({ model }) => model.reading);
  return {
    ...models,
    notes: [...readings.flatMap((one) => one.notes), ...unusedChoices(policy.read, readings)]
  };
}
function emptiness(side, model) {
  const { reading } = model;
  const { samples } = provenance(model, void 0);
  if (samples > 0 || reading.faults.length > 0) return [];
  const files = reading.files.map((file) => file.path).join(", ");
  return [fault("no-samples", { side, files: files === "" ? "no files" : files })];
}
function paired(side, model, candidate) {
  const pairing = pairTallies(model.tally, candidate.tally);
  if (pairing.tasks.length === 0) {
    const names = ({ tally }) => sortedTasks(tally).join(", ");
    const { otherQuestion } = pairing.unpaired;
    const facts = { side, tasks: names(model), candidate: names(candidate), otherQuestion };
    refuse([fault("nothing-in-common", facts)]);
  }
  return pairing;
}
function settingsOf(policy, seed) {
  const named = (before) => policy.gate.flatMap(({ metric }) => countIn(metric, before) ?? []);
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
    samples: problems.reduce((sum2, problem) => sum2 + problem.n, 0)
  };
}

export {
  verdictOf,
  unmeasured,
  missing,
  mean,
  resample,
  passAtK,
  rarefiedEntropy,
  seedOf,
  makeUncomparedReport,
  leash,
  methodOf,
  emptiness,
  provenance
};
