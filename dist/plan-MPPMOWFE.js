"use strict";
var import_chunk_LOZEEGV5 = require("./chunk-LOZEEGV5.js");
var import_chunk_SNHDXMO2 = require("./chunk-SNHDXMO2.js");
var import_chunk_GII6XFQM = require("./chunk-GII6XFQM.js");
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
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
function passAtKCovariance(n, p, j, k) {
  const miss = 1 - p;
  const both = (0, import_chunk_7HUIKNGI.hypergeometricMean)(n, k, j, (shared) => miss ** (j + k - shared));
  return Math.max(0, both - miss ** (j + k));
}
function changeLaw(shift, k) {
  const { rates, beta, samples } = shift;
  let [mean2, changed] = [0, 0];
  for (const { rate, share } of rates) {
    mean2 += share * changeOf(rate, beta, k);
    changed += share * (1 - chanceOfNoChange(rate, tilt(rate, beta), samples, k));
  }
  return { mean: mean2, variance: changeCovariance(shift, k, k), changed, interval: "paired" };
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
  const [one, other] = [(0, import_chunk_7HUIKNGI.binomialLaw)(n, p), (0, import_chunk_7HUIKNGI.binomialLaw)(n, q)];
  let [same, oneAtTop, otherAtTop] = [0, 0, 0];
  for (const [index, a] of one.chances.entries()) {
    const c = one.from + index;
    if (n - c < k) oneAtTop += a;
    else same += a * (other.chances[c - other.from] ?? 0);
  }
  for (const [index, b] of other.chances.entries()) if (n - (other.from + index) < k) otherAtTop += b;
  return same + oneAtTop * otherAtTop;
}
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
    rate: (0, import_chunk_7HUIKNGI.betaQuantile)((index + 0.5) / STEPS, a, b),
    share: 1 / STEPS
  }));
}
var STEPS = 100;
function weightOf(mean2, passAtMax, k) {
  let [low, high] = [-7, 9];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (passAtKOfBeta(Math.exp(middle), mean2, k) < passAtMax) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
function passAtKOfBeta(weight, mean2, k) {
  let miss = 1;
  for (let i = 0; i < k; i++) miss *= (weight * (1 - mean2) + i) / (weight + i);
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
function unsupported(rate, samples, epsilon) {
  if (epsilon === 0) return (1 - rate) ** samples;
  const least = (0, import_chunk_7HUIKNGI.needed)(samples, epsilon);
  const { from, chances } = (0, import_chunk_7HUIKNGI.binomialLaw)(samples, rate);
  return chances.subarray(0, Math.max(0, least - from)).reduce((sum, chance) => sum + chance, 0);
}
function supportShares({ rates, beta, samples }, epsilon) {
  let [preserved, expanded, shrunk] = [0, 0, 0];
  for (const { rate, share } of rates) {
    const before = unsupported(rate, samples, epsilon);
    const after = unsupported(tilt(rate, beta), samples, epsilon);
    preserved += share * (1 - before) * (1 - after);
    expanded += share * before * (1 - after);
    shrunk += share * (1 - before) * after;
  }
  return { preserved, expanded, shrunk };
}
function gainedAs({ rates, beta, samples }) {
  return { rates: rates.map(({ rate, share }) => ({ rate: tilt(rate, beta), share })), beta: -beta, samples };
}
function dropFails(law, limit, test) {
  const error = Math.sqrt(law.variance / test.problems);
  if (error === 0) return 0;
  return (0, import_chunk_7HUIKNGI.normalProbability)((-law.mean - neededDrop(law, limit, test)) / error);
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
function halfWidth({ mean: mean2, variance, changed, interval }, { problems, level }) {
  if (problems < 2 || changed === 0) return Infinity;
  if (interval === "percentile") return (0, import_chunk_7HUIKNGI.normalQuantile)(1 - (1 - level) / 2) * Math.sqrt(variance / problems);
  const t = (0, import_chunk_7HUIKNGI.tQuantile)(1 - (1 - level) / 2, problems - 1);
  const typical = Math.sqrt((variance + mean2 ** 2) / changed);
  return Math.hypot(t * Math.sqrt(variance / (problems - 1)), t / problems * Math.SQRT2 * typical);
}
function shrunkFails(shift, limit, test, epsilon) {
  const { lost, chance } = lostChances(shift, test.problems, epsilon);
  const expected = sumOf(chance);
  let least = Math.floor((limit ?? expected) + 1e-9) + 1;
  if (test.evidence !== "point") least = Math.max(least, beyondChance(chance, test));
  if (test.evidence === "certain") {
    const z = (0, import_chunk_7HUIKNGI.normalQuantile)(1 - (1 - test.level) / 2);
    const lowest = (count) => count - z * Math.sqrt(count * (1 - count / test.problems));
    while (least <= test.problems && lowest(least) <= (limit ?? expected)) least += 1;
  }
  return (0, import_chunk_7HUIKNGI.poissonBinomialUpperTail)(lost, least);
}
function leastLost(shift, test, epsilon) {
  const { chance } = lostChances(shift, test.problems, epsilon);
  return { least: beyondChance(chance, test), expected: sumOf(chance) };
}
function beyondChance(chance, { level, problems }) {
  const alpha = (1 - level) / 2;
  let least = Math.floor(sumOf(chance) + 1e-9) + 1;
  while (least <= problems && (0, import_chunk_7HUIKNGI.poissonBinomialUpperTail)(chance, least) >= alpha) least += 1;
  return least;
}
function sumOf(chances) {
  return chances.reduce((sum, chance) => sum + chance, 0);
}
function lostChances({ rates, beta, samples }, problems, epsilon) {
  const each = atQuantiles(rates, problems);
  const never = (rate) => unsupported(rate, samples, epsilon);
  const lost = each.map((rate) => (1 - never(rate)) * never(tilt(rate, beta)));
  const chance = each.map((rate) => {
    const alike = never((rate + tilt(rate, beta)) / 2);
    return (1 - alike) * alike;
  });
  return { lost, chance };
}
var mostSamples = 16384;
var mostProblems = 1e6;
function nameOf({ metric, traces, limit }) {
  return {
    metric: traces === void 0 ? metric : `${metric} (${traces})`,
    limit: `${limit.kind} ${limit.text}`
  };
}
function unplanned(rule, about, why) {
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: void 0,
    noticed: void 0,
    seen: void 0,
    samplesNeeded: void 0,
    problemsNeeded: void 0,
    why
  };
}
function smallestSeen(law, test, power) {
  const holds = (drop) => dropFails({ ...law, mean: -drop }, 0, test) >= power;
  let [below, above] = [0, MANY_ERRORS * Math.sqrt(law.variance / test.problems)];
  if (!(above > 0) || !holds(above)) return void 0;
  for (let halving = 0; halving < 40; halving++) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
var MANY_ERRORS = 100;
function drawnLaw(sight, problems, drawing) {
  const look = sight.look(drawPairs(sight.shift, problems, drawing), drawing.samples);
  const means = look.columns.map(import_chunk_7HUIKNGI.mean);
  return {
    law: { ...lawOf(look, means), interval: look.interval },
    bounded: look.bounded(means),
    baseline: look.baseline?.(means),
    splits: look.splits
  };
}
function drawPairs(shift, problems, { size, samples, pairs }) {
  const rounds = Math.ceil(pairs / problems.length);
  return Array.from(
    { length: rounds },
    (_, round) => problems.map((problem, index) => {
      const stream = (side) => (0, import_chunk_7HUIKNGI.seeded)((0, import_chunk_7HUIKNGI.seedOf)(round, `${side}/${index}`));
      const streams = { baseline: stream("baseline"), candidate: stream("candidate") };
      return shift.draw(problem, index, size, samples, streams);
    })
  ).flat();
}
function lawOf({ columns, evidence }, means) {
  const slopes = means.map((_, index) => slopeOf(evidence, means, index));
  const [first2 = new Float64Array()] = columns;
  let [squares, changed] = [0, 0];
  first2.forEach((_, at) => {
    let [change, distance] = [0, 0];
    for (const [index, slope] of slopes.entries()) {
      const value = columnAt(columns, index, at);
      change += slope * value;
      distance += slope * (value - (means[index] ?? NaN));
    }
    squares += distance ** 2;
    if (Math.abs(change) > NO_CHANGE) changed += 1;
  });
  return {
    mean: evidence(means),
    variance: squares / first2.length,
    changed: changed / first2.length
  };
}
function columnAt(columns, index, at) {
  return columns[index]?.[at] ?? Number.NaN;
}
var NO_CHANGE = 1e-7;
function slopeOf(of, means, index) {
  const step = 1e-5 * Math.max(1e-3, Math.abs(means[index] ?? 0));
  const moved = (by) => of(means.map((value, at) => at === index ? value + by : value));
  return (moved(step) - moved(-step)) / (2 * step);
}
function drawBinomial(n, p, random) {
  const uniform = random.nextFloat();
  if (p <= 0) return 0;
  if (p >= 1) return n;
  if (n * p < FEW) return fewSuccesses(n, p, uniform);
  if (n * (1 - p) < FEW) return n - fewSuccesses(n, 1 - p, 1 - uniform);
  const z = (0, import_chunk_7HUIKNGI.normalQuantile)(Math.max(uniform, Number.MIN_VALUE));
  const found = n * p + z * Math.sqrt(n * p * (1 - p)) + (1 - 2 * p) * (z * z - 1) / 6;
  return Math.min(n, Math.max(0, Math.round(found)));
}
function drawMultinomial(n, shares, random) {
  let [tries, rest] = [n, 1];
  return shares.map((share, index) => {
    if (tries === 0) return 0;
    const isLast = index === shares.length - 1;
    const count = isLast ? tries : drawBinomial(tries, Math.min(1, share / rest), random);
    tries -= count;
    rest = Math.max(rest - share, Number.MIN_VALUE);
    return count;
  });
}
var FEW = 20;
function fewSuccesses(n, p, uniform) {
  let weight = (1 - p) ** n;
  let [count, sum] = [0, weight];
  while (sum <= uniform && count < n && weight > 0) {
    weight *= (n - count) * p / ((count + 1) * (1 - p));
    count += 1;
    sum += weight;
  }
  return count;
}
function drawAnswers(answers, n, random) {
  const counts = drawMultinomial(
    n,
    answers.map(({ share }) => share),
    random
  );
  const drawn = new import_chunk_MV3553TJ.Answers();
  let c = 0;
  for (const [index, { answer, correct }] of answers.entries()) {
    const seen = counts[index] ?? 0;
    if (seen === 0) continue;
    const right = correct ? seen : 0;
    drawn.add(answer, seen, right);
    c += right;
  }
  return { n, c, answers: drawn };
}
function withShares(answers, weightOf2) {
  const weights = answers.map(weightOf2);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return answers.map((answer, index) => ({ ...answer, share: (weights[index] ?? 0) / all }));
}
function pairOf(index, baseline, candidate) {
  const problem = String(index);
  const nothing = (0, import_chunk_MV3553TJ.emptyProblem)("pilot", problem, void 0);
  return { problem, baseline: { ...nothing, ...baseline }, candidate: { ...nothing, ...candidate } };
}
var largest = 40;
var odds = {
  largest,
  needs: "samples",
  draws: "counts",
  uses: () => true,
  draw({ rate }, index, size, n, { baseline, candidate }) {
    const c = drawBinomial(n, rate, baseline);
    return pairOf(index, { n, c }, { n, c: drawBinomial(n, tilt(rate, size), candidate) });
  }
};
var answerOdds = {
  largest,
  needs: "answers",
  draws: "answers",
  uses: ({ answers }) => answers !== void 0,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const tilted3 = withShares(answers, ({ correct, share }) => share * Math.exp(correct ? size : 0));
    return pairOf(index, drawAnswers(answers, n, baseline), drawAnswers(tilted3, n, candidate));
  }
};
var oddsApart = {
  ...odds,
  draw(problem, index, size, n, streams) {
    return odds.draw(problem, index, index % 2 === 0 ? size : -size, n, streams);
  }
};
var cutOff = {
  largest: 40,
  needs: "whether samples were truncated",
  draws: "counts",
  uses: ({ truncated }) => truncated !== void 0,
  draw({ truncated = 0 }, index, size, n, { baseline, candidate }) {
    const of = (rate, random) => ({ known: n, sum: drawBinomial(n, rate, random) });
    return pairOf(
      index,
      { n, truncated: of(truncated, baseline) },
      { n, truncated: of(tilt(truncated, size), candidate) }
    );
  }
};
function scaled(quantity, name) {
  return {
    largest: 8,
    needs: name,
    draws: "counts",
    uses: ({ [quantity]: spread }) => spread !== void 0,
    hint: ({ onlySums }) => onlySums[quantity] ? `it keeps only sums of ${name}, or one sample a problem; give the samples themselves, several a problem` : void 0,
    draw({ [quantity]: spread = { mean: 0, deviation: 0 } }, index, size, n, { baseline, candidate }) {
      const after = { mean: spread.mean * Math.exp(size), deviation: spread.deviation * Math.exp(size) };
      return pairOf(
        index,
        { n, [quantity]: sumOf2(spread, n, baseline) },
        { n, [quantity]: sumOf2(after, n, candidate) }
      );
    }
  };
}
function sumOf2({ mean: mean2, deviation }, n, random) {
  const z = (0, import_chunk_7HUIKNGI.normalQuantile)(Math.max(random.nextFloat(), Number.MIN_VALUE));
  return { known: n, sum: Math.max(0, Math.round(n * mean2 + Math.sqrt(n) * deviation * z)) };
}
var longer = scaled("tokens", "tokens");
var lessDecided = scaled("tokenEntropy", "token entropies");
function moreSurprised(source) {
  const chosen = (traces) => [...traces].filter(([name]) => source === void 0 || name.split("/", 1)[0] === source);
  return {
    largest: 4,
    draws: "counts",
    needs: source === void 0 ? "external traces" : `external traces of ${source}`,
    uses: ({ traces }) => chosen(traces).length > 0,
    draw({ traces }, index, size, n) {
      const before = chosen(traces);
      const after = before.map(([name, { logprob, tokens: tokens2 }]) => [
        name,
        { logprob: Math.round(logprob * Math.exp(size)), tokens: tokens2 }
      ]);
      return pairOf(index, { n, traces: new Map(before) }, { n, traces: new Map(after) });
    }
  };
}
var recorded = [
  ["truncated", cutOff],
  ["tokens", longer],
  ["tokenEntropy", lessDecided],
  ["traces", moreSurprised(void 0)]
];
var dropped = {
  ...odds,
  draws: "answers",
  draw(problem, index, size, n, streams) {
    const tried = (answerOdds.uses(problem) ? answerOdds : odds).draw(problem, index, size, n, streams);
    let { baseline, candidate } = tried;
    for (const [field, shift] of recorded) {
      if (!shift.uses(problem)) continue;
      const still = shift.draw(problem, index, 0, n, streams);
      baseline = { ...baseline, [field]: still.baseline[field] };
      candidate = { ...candidate, [field]: still.candidate[field] };
    }
    return pairOf(index, baseline, candidate);
  }
};
var first = ([a = Number.NaN]) => a;
var rise = ([a = Number.NaN, b = Number.NaN]) => b - a;
function lookAtCurve({ baseline, candidate }) {
  return lookAtMeans([baseline, candidate], rise, "paired");
}
function lookAtMeans(columns, change, interval, baseline = first) {
  return { columns, bounded: change, evidence: change, baseline, interval, splits: 1 };
}
function lookAtPair(columns, {
  bounded,
  evidence,
  interval,
  splits = 1
}) {
  return { columns, bounded, evidence, baseline: void 0, interval, splits };
}
var sharper = {
  largest: 6,
  needs: "answers",
  draws: "answers",
  uses: ({ answers }) => answers !== void 0,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const power = Math.exp(size);
    const top = answers[0]?.share ?? 1;
    const raised = withShares(answers, ({ share }) => (share / top) ** power);
    return pairOf(index, drawAnswers(answers, n, baseline), drawAnswers(raised, n, candidate));
  }
};
var answerless = {
  largest: 40,
  needs: "answers",
  draws: "counts",
  uses: ({ missing }) => missing !== void 0,
  draw({ missing = 0 }, index, size, n, { baseline, candidate }) {
    const some = (count) => ({
      n,
      answers: (0, import_chunk_MV3553TJ.answersOf)([
        [null, count, 0],
        ["", n - count, 0]
      ])
    });
    const [before, after] = [
      drawBinomial(n, missing, baseline),
      drawBinomial(n, tilt(missing, size), candidate)
    ];
    return pairOf(index, some(before), some(after));
  }
};
var newcomer = {
  largest: 1,
  needs: "answers",
  draws: "answers",
  uses: ({ answers }) => answers?.some(({ answer }) => answer !== null) === true,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const known = answers.filter(({ answer }) => answer !== null);
    const old = withShares(known, ({ share }) => share);
    const fresh = { answer: "\0new", correct: false, share: size };
    const mixed = [...old.map((one) => ({ ...one, share: one.share * (1 - size) })), fresh];
    return pairOf(index, drawAnswers(old, n, baseline), drawAnswers(mixed, n, candidate));
  }
};
function argumentOf(metric, most) {
  const written = metric.slice(metric.search(/[@^]/) + 1);
  return written === "max" ? most : Number(written);
}
var tilted = { shift: odds, rises: 1, wished: "tilt" };
var budgetSights = [
  {
    pattern: /^pass\^/,
    make({ metric, samples }) {
      const k = argumentOf(metric, samples);
      return { ...tilted, k, least: k, look: (pairs) => lookAtCurve((0, import_chunk_7HUIKNGI.passHatCurve)(pairs, k)) };
    }
  },
  {
    pattern: /^g-pass@/,
    make({ metric, samples }) {
      const tau = argumentOf(metric, samples);
      return {
        ...tilted,
        k: (0, import_chunk_7HUIKNGI.gPassK)(samples),
        least: 4,
        look: (pairs, n) => lookAtCurve((0, import_chunk_7HUIKNGI.gPassCurve)(pairs, (0, import_chunk_7HUIKNGI.gPassK)(n) ?? n, tau))
      };
    }
  },
  {
    pattern: /^cover@/,
    make({ metric, samples }) {
      const tau = argumentOf(metric, samples);
      return { ...tilted, k: void 0, least: 1, look: (pairs) => lookAtCurve((0, import_chunk_7HUIKNGI.coverCurve)(pairs, tau)) };
    }
  },
  {
    pattern: /^hybrid@/,
    make({ metric, samples }) {
      const k = argumentOf(metric, 2 ** Math.floor(Math.log2(samples)));
      const gain = ([mean2 = Number.NaN]) => mean2;
      return {
        shift: oddsApart,
        fromChance: true,
        rises: 1,
        wished: "share",
        k,
        least: Math.max(2, k),
        look(pairs) {
          const { gains, splits } = (0, import_chunk_7HUIKNGI.bestSplit)(pairs, k);
          return lookAtPair([gains], { bounded: gain, evidence: gain, interval: "paired", splits });
        }
      };
    }
  }
];
var spreadOut = { shift: sharper, rises: -1, wished: "share", k: void 0, least: 2 };
var answerSights = [
  {
    pattern: /^maj@/,
    make({ metric, samples }) {
      const n = argumentOf(metric, samples);
      return {
        shift: answerOdds,
        rises: 1,
        wished: "tilt",
        k: n,
        least: n,
        look(pairs) {
          const labels = pairs.map((_, index) => String(index));
          const [majority] = (0, import_chunk_7HUIKNGI.majorityCurves)(pairs, labels, [n], 0);
          if (majority === void 0) throw new Error("one n has one curve");
          return lookAtCurve(majority.curve);
        }
      };
    }
  },
  {
    pattern: /^answer-entropy$/,
    make: () => ({ ...spreadOut, look: (pairs, n) => lookAtCurve((0, import_chunk_7HUIKNGI.answerCurve)("entropy", pairs, n)) })
  },
  {
    pattern: /^distinct-answers$/,
    make: () => ({ ...spreadOut, look: (pairs, n) => lookAtCurve((0, import_chunk_7HUIKNGI.answerCurve)("distinct", pairs, n)) })
  },
  {
    pattern: /^effective-answers$/,
    make: () => ({
      ...spreadOut,
      look(pairs, n) {
        const { baseline, candidate } = (0, import_chunk_7HUIKNGI.answerCurve)("entropy", pairs, n);
        return lookAtMeans(
          [baseline, candidate],
          ([before = NaN, after = NaN]) => Math.exp(after) - Math.exp(before),
          "percentile",
          ([before = NaN]) => Math.exp(before)
        );
      }
    })
  },
  {
    pattern: /^missing-answers$/,
    make: () => ({
      shift: answerless,
      rises: 1,
      wished: "share",
      k: void 0,
      least: 1,
      look: (pairs) => lookAtCurve((0, import_chunk_7HUIKNGI.recordedCurve)(import_chunk_7HUIKNGI.missingAnswers, pairs))
    })
  },
  {
    pattern: /^novelty$/,
    make: () => ({
      shift: newcomer,
      fromChance: true,
      rises: 1,
      wished: "share",
      k: void 0,
      least: 1,
      look(pairs) {
        const found = pairs.map(import_chunk_7HUIKNGI.countNovel);
        const column2 = (of) => Float64Array.from(found, (novel) => novel === void 0 ? NaN : of(novel));
        return lookAtPair([column2(({ share }) => share), column2(({ byChance }) => byChance)], {
          bounded: ([share = NaN]) => share,
          evidence: ([share = NaN, byChance = NaN]) => share - byChance,
          interval: "paired"
        });
      }
    })
  }
];
var tilted2 = { shift: odds, wished: "tilt", k: void 0, least: 1 };
function column(pairs, of) {
  return Float64Array.from(
    pairs,
    ({ baseline, candidate }) => of(candidate.c, candidate.n, baseline.c, baseline.n)
  );
}
function ofSupport(name) {
  const ratio = ([preserved = NaN, expanded = NaN, shrunk = NaN]) => import_chunk_7HUIKNGI.ratios[name](preserved, expanded, shrunk) ?? Number.NaN;
  return {
    pattern: new RegExp(`^${name}$`),
    make: ({ epsilon }) => ({
      ...tilted2,
      rises: 1,
      look(pairs, n) {
        const { preserved, expanded, shrunk } = (0, import_chunk_7HUIKNGI.supportColumns)(
          pairs,
          pairs.map(() => n),
          epsilon
        );
        return lookAtPair([preserved, expanded, shrunk], {
          bounded: ratio,
          evidence: ratio,
          interval: "percentile"
        });
      }
    })
  };
}
var pairSights = [
  {
    pattern: /^beta$/,
    make: () => ({
      ...tilted2,
      rises: 1,
      look(pairs) {
        const gained = column(pairs, (c1, n1, c2, n2) => c1 * (n2 - c2) / (n1 + n2));
        const lost = column(pairs, (c1, n1, c2, n2) => (n1 - c1) * c2 / (n1 + n2));
        const beta = ([r = NaN, s = NaN]) => Math.log(r / s);
        return lookAtPair([gained, lost], { bounded: beta, evidence: beta, interval: "percentile" });
      }
    })
  },
  {
    pattern: /^kl-moved$/,
    make: () => ({
      ...tilted2,
      rises: -1,
      fromChance: true,
      look: (pairs) => lookAtPair([column(pairs, import_chunk_7HUIKNGI.bernoulliKlOfCounts), column(pairs, import_chunk_7HUIKNGI.klByChance)], {
        bounded: ([nats = NaN]) => nats,
        evidence: ([nats = NaN, byChance = NaN]) => nats - byChance,
        interval: "paired"
      })
    })
  },
  ofSupport("nscr"),
  ofSupport("sds")
];
function recorded2(pattern, shift, quantity) {
  return {
    pattern,
    make: () => ({
      shift,
      rises: 1,
      wished: "share",
      k: void 0,
      least: 1,
      look: (pairs) => lookAtCurve((0, import_chunk_7HUIKNGI.recordedCurve)(quantity, pairs))
    })
  };
}
var recordedSights = [
  recorded2(/^tokens$/, longer, import_chunk_7HUIKNGI.tokens),
  recorded2(/^token-entropy$/, lessDecided, import_chunk_7HUIKNGI.tokenEntropy),
  recorded2(/^truncation$/, cutOff, import_chunk_7HUIKNGI.truncation),
  {
    pattern: /^perplexity$/,
    make: ({ traces }) => ({
      shift: moreSurprised(traces),
      rises: 1,
      wished: "share",
      k: void 0,
      least: 1,
      look(pairs) {
        const columns = (0, import_chunk_7HUIKNGI.perplexityColumns)(pairs, traces);
        const usual = (0, import_chunk_7HUIKNGI.mean)(columns[0]);
        return {
          ...lookAtMeans(columns, ([before = NaN, after = NaN]) => after - before, "percentile"),
          // The interval is of the ratio.
          evidence: ([before = NaN, after = NaN]) => (after / before - 1) * usual
        };
      }
    })
  }
];
var makers = [...budgetSights, ...answerSights, ...recordedSights, ...pairSights];
function sightOf(asked) {
  return makers.find(({ pattern }) => pattern.test(asked.metric))?.make(asked);
}
function breachSide(kind) {
  return kind === "max-drop" || kind === "min" ? -1 : 1;
}
function aimOf({ kind, unit, amount = 0 }, baseline) {
  if (kind === "max-drop" || kind === "max-rise") {
    if (amount === 0) return { kind: "wish" };
    if (unit === "%" && baseline === 0)
      return { kind: "none", why: "in the pilot it is 0, so a share of it says nothing" };
    return { kind: "amount", amount: breachSide(kind) * amount * (unit === "%" ? baseline ?? 1 : 1) };
  }
  if (unit === "noise") return { kind: "wish" };
  if (baseline === void 0) return amount === 0 ? { kind: "wish" } : { kind: "amount", amount };
  const way = amount - baseline;
  if (way * breachSide(kind) > 0) return { kind: "amount", amount: way };
  return { kind: "none", why: "the pilot itself is beyond this limit, or on it" };
}
function watchLook(look, { rule, test }) {
  const { limit, metric } = rule;
  const law = { ...lawOf(look, look.columns.map(import_chunk_7HUIKNGI.mean)), interval: look.interval };
  const half = halfWidth(law, { ...test, level: 1 - (1 - test.level) / look.splits });
  const side = breachSide(limit.kind);
  const isChange = limit.kind === "max-drop" || limit.kind === "max-rise";
  const fails = (means) => {
    const [bounded, evidence] = [look.bounded(means), look.evidence(means)];
    const baseline = look.baseline?.(means);
    const value = baseline === void 0 || isChange ? bounded : baseline + bounded;
    const by = side * (value - boundOf(limit, baseline, bounded - evidence));
    if (!(by > 0)) return false;
    if (test.evidence === "point") return true;
    if (metric === "sds" || test.evidence === "certain" && (isChange || baseline === void 0))
      return by > half;
    if (test.evidence === "certain") return false;
    return baseline === void 0 ? Math.abs(evidence) > half : side * evidence > half;
  };
  return { columns: look.columns, fails };
}
function boundOf({ kind, unit, amount = 0 }, baseline, byChance) {
  if (unit === "noise") return byChance;
  if (kind === "min" || kind === "max") return amount;
  return breachSide(kind) * amount * (unit === "%" ? baseline ?? 1 : 1);
}
function watchPassAtK(pairs, k, watch) {
  const [baseline, candidate] = (0, import_chunk_7HUIKNGI.passAtKColumns)(pairs, k);
  const watched = watchLook(lookAtCurve({ baseline, candidate }), watch);
  const { limit } = watch.rule;
  if (limit.kind !== "min" && limit.kind !== "max") return watched;
  const half = ownHalf(candidate, watch.test);
  const isWhollyBeyond = ([, value = Number.NaN]) => breachSide(limit.kind) * (value - (limit.amount ?? 0)) > half;
  return { columns: watched.columns, fails: (means) => watched.fails(means) || isWhollyBeyond(means) };
}
function ownHalf(column2, { level, problems }) {
  const centre = (0, import_chunk_7HUIKNGI.mean)(column2);
  const variance = column2.reduce((sum, value) => sum + (value - centre) ** 2, 0) / column2.length;
  return (0, import_chunk_7HUIKNGI.normalQuantile)(1 - (1 - level) / 2) * Math.sqrt(variance / problems);
}
function watchSupport(pairs, shift, { rule, test, policy }) {
  const { limit, metric } = rule;
  const { epsilon } = policy;
  const columns = (0, import_chunk_7HUIKNGI.supportColumns)(
    pairs,
    pairs.map(() => shift.samples),
    epsilon
  );
  const { problems } = test;
  const looksAtGains = metric === "support.expanded" || metric === "ndr";
  const { least, expected } = leastLost(looksAtGains ? gainedAs(shift) : shift, test, epsilon);
  const side = breachSide(limit.kind);
  const bound = boundOfSupport(limit, problems, expected);
  const fails = ([preserved = NaN, expanded = NaN, shrunk = NaN, out = NaN]) => {
    const value = valueOf(metric, problems, { preserved, expanded, shrunk, out });
    if (!(side * (value - bound) > TOLERANCE)) return false;
    if (test.evidence === "point") return true;
    const counted2 = problems * (looksAtGains ? expanded : shrunk);
    return metric !== "support.out-of-support" && counted2 > least - 0.5;
  };
  return { columns: [columns.preserved, columns.expanded, columns.shrunk, columns.outOfSupport], fails };
}
var TOLERANCE = 1e-9;
function boundOfSupport({ unit, amount = 0 }, problems, expected) {
  return unit === "noise" ? expected : unit === "%" ? amount * problems : amount;
}
function valueOf(metric, problems, shares) {
  const { preserved, expanded, shrunk, out } = shares;
  switch (metric) {
    case "support.shrunk":
      return problems * shrunk;
    case "support.expanded":
      return problems * expanded;
    case "support.preserved":
      return problems * preserved;
    case "support.out-of-support":
      return problems * out;
    case "srr":
    case "ndr":
      return import_chunk_7HUIKNGI.ratios[metric](preserved, expanded, shrunk) ?? Number.NaN;
    default:
      throw new Error(`${metric} is no metric of support`);
  }
}
var pairsToDraw = 2400;
var comparisons = 2e3;
var mostPicked = 400;
function policyDraws(beta, design, policy) {
  const { pilot, samples } = design;
  const pool = {
    pairs: drawPairs(dropped, pilot.problems, { size: beta, samples, pairs: pairsToDraw }),
    beta
  };
  const rules = policy.gate.filter(({ severity }) => severity === "fail");
  const placed = rules.map((rule) => place(rule, pool, design, policy));
  const known = placed.filter((one) => one !== void 0);
  return {
    fails: known.length === 0 ? 0 : shareFailing(known, pool.pairs.length, design.problems),
    uncounted: rules.filter((_, index) => placed[index] === void 0)
  };
}
function place(rule, pool, design, policy) {
  const { pilot, problems, samples, rates } = design;
  const { metric, traces } = rule;
  const sight = sightOf({ metric, traces, samples, epsilon: policy.epsilon });
  const uses = pilot.problems.map((problem) => sight?.shift.uses(problem) ?? true);
  const isUsed = pool.pairs.map((_, index) => uses[index % uses.length] === true);
  const pairs = pool.pairs.filter((_, index) => isUsed[index] === true);
  const test = {
    problems: Math.round(problems * pairs.length / pool.pairs.length),
    level: rule.level ?? policy.level,
    evidence: policy.evidence
  };
  const k = metric.startsWith("pass@") ? (0, import_chunk_AHAC4SKA.countIn)(metric, "pass@") ?? samples : void 0;
  if (pairs.length === 0 || (k ?? sight?.least ?? 1) > samples) return void 0;
  const watch = { rule, test, policy };
  const watched = k !== void 0 ? watchPassAtK(pairs, k, watch) : sight !== void 0 ? watchLook(sight.look(pairs, samples), watch) : watchSupport(pairs, { rates, beta: pool.beta, samples }, watch);
  let next = 0;
  const at = Int32Array.from(isUsed, (used) => used ? next++ : -1);
  return {
    watched,
    at,
    centres: watched.columns.map((column2) => column2.reduce((sum, x) => sum + x, 0) / column2.length)
  };
}
function shareFailing(rules, pool, problems) {
  const random = (0, import_chunk_7HUIKNGI.seeded)(SEED);
  const picked = Math.min(problems, mostPicked);
  const picks = new Int32Array(picked);
  const scale = Math.sqrt(picked / problems);
  let failing = 0;
  for (let comparison = 0; comparison < comparisons; comparison++) {
    for (let pick = 0; pick < picked; pick++) picks[pick] = random.nextIndex(pool);
    if (rules.some((rule) => rule.watched.fails(meansOf(rule, picks, scale)))) failing += 1;
  }
  return failing / comparisons;
}
var SEED = 1;
function meansOf({ watched, at, centres }, picks, scale) {
  return watched.columns.map((column2, index) => {
    let [sum, count] = [0, 0];
    for (const pick of picks) {
      const place2 = at[pick] ?? -1;
      if (place2 < 0) continue;
      sum += column2[place2] ?? Number.NaN;
      count += 1;
    }
    const centre = centres[index] ?? Number.NaN;
    return count === 0 ? centre : centre + scale * (sum / count - centre);
  });
}
function eitherExceeds(a, b, rho) {
  if (rho > ALMOST_ONE) return 1 - (0, import_chunk_7HUIKNGI.normalProbability)(Math.min(a, b));
  const spread = Math.sqrt(1 - rho ** 2);
  const [from, to] = [-9, Math.min(a, 9)];
  if (to <= from) return 1;
  const step = (to - from) / INTERVALS;
  let neither = 0;
  for (let index = 0; index <= INTERVALS; index++) {
    const x = from + index * step;
    const weight = index === 0 || index === INTERVALS ? 1 : index % 2 === 1 ? 4 : 2;
    neither += weight * Math.exp(-x * x / 2) * (0, import_chunk_7HUIKNGI.normalProbability)((b - rho * x) / spread);
  }
  return 1 - neither * step / 3 / Math.sqrt(2 * Math.PI);
}
var INTERVALS = 800;
var ALMOST_ONE = 0.9999;
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
var mostProblems2 = 8192;
var kinds = {
  "support.shrunk": { of: ({ shrunk }) => shrunk, looksAt: "lost", fails: "max" },
  "support.preserved": { of: ({ preserved }) => preserved, looksAt: "lost", fails: "min" },
  "support.expanded": { of: ({ expanded }) => expanded, looksAt: "gained", fails: "max" },
  srr: {
    of: ({ preserved, expanded, shrunk }) => import_chunk_7HUIKNGI.ratios.srr(preserved, expanded, shrunk),
    looksAt: "lost",
    fails: "min"
  },
  ndr: {
    of: ({ preserved, expanded, shrunk }) => import_chunk_7HUIKNGI.ratios.ndr(preserved, expanded, shrunk),
    looksAt: "gained",
    fails: "max"
  }
};
function planSupport(rule, unit, design, policy, wish) {
  const about = { unit, k: design.samples };
  const kind = kinds[rule.metric];
  if (kind === void 0)
    return unplanned(rule, about, "it has no interval, so it fails by its value alone or never");
  if (kind.fails !== rule.limit.kind) return unplanned(rule, about, whyNever(kind));
  if (rule.metric === "support.shrunk") return planShrunk(rule, design, policy, wish);
  return planShare(rule, unit, kind, design, policy, wish);
}
function whyNever({ looksAt, fails }) {
  return `it fails only where more problems are ${looksAt} than chance explains; write a limit of the kind ${fails}`;
}
function counted(fails, design, wish) {
  return {
    noticed: fails(design.problems),
    seen: void 0,
    samplesNeeded: void 0,
    problemsNeeded: leastWhole(2, mostProblems2, (count) => fails(count) >= wish.power),
    why: void 0
  };
}
function planShrunk(rule, design, { level, evidence, epsilon }, wish) {
  const { rates, samples } = design;
  const about = { unit: "fraction", k: samples };
  const beta = tiltOfChange(rates, -wish.drop);
  if (beta === void 0) return unplanned(rule, about, "pass@1 cannot fall as far as --drop says");
  const fails = (count) => {
    const test = { problems: count, level: rule.level ?? level, evidence };
    return shrunkFails({ rates, beta, samples }, lossAllowed(rule, count), test, epsilon);
  };
  const tilted3 = rates.map(({ rate, share }) => ({ rate: tilt(rate, beta), share }));
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: passAtKOf(tilted3, samples) - passAtKOf(rates, samples),
    ...counted(fails, design, wish)
  };
}
function planShare(rule, unit, kind, design, { level, epsilon }, wish) {
  const { rates, problems, samples } = design;
  const about = { unit, k: samples };
  const way = kind.looksAt === "lost" ? -1 : 1;
  const at = (size2) => ({ rates, beta: way * size2, samples });
  const reached = (size2) => kind.of(supportShares(at(size2), epsilon)) ?? Number.NaN;
  const size = sizeOf(rule, design, reached, way * wish.drop);
  if (typeof size === "string") return unplanned(rule, about, size);
  const shift = kind.looksAt === "lost" ? at(size) : gainedAs(at(size));
  const fails = (count) => shrunkFails(shift, 0, { problems: count, level: rule.level ?? level, evidence: "significant" }, epsilon);
  return {
    ...nameOf(rule),
    ...about,
    ofPair: true,
    planned: reached(size) * (unit === "problems" ? problems : 1),
    ...counted(fails, design, wish)
  };
}
function sizeOf({ limit, metric }, { rates, problems }, reached, wished) {
  const { amount = 0, unit, kind } = limit;
  if (unit === "noise") {
    const beta = tiltOfChange(rates, wished);
    return beta === void 0 ? "pass@1 cannot move as far as --drop says" : Math.abs(beta);
  }
  const goal = metric.startsWith("support.") && unit === "problems" ? amount / problems : amount;
  const isPast = (size) => kind === "max" ? reached(size) >= goal : reached(size) <= goal;
  if (isPast(0)) return "two equal models are beyond this limit by chance";
  return leastTilt(isPast) ?? "no change of the odds of a correct sample goes that far";
}
function lossAllowed({ limit }, problems) {
  const { amount = 0, unit } = limit;
  return unit === "noise" ? void 0 : unit === "%" ? amount * problems : amount;
}
function policyFails(shift, problems, policy) {
  const failing = policy.gate.filter(({ severity }) => severity === "fail").flatMap((rule) => failingOf(rule, shift, problems, policy) ?? []);
  const pairs = failing.flatMap((one, index) => failing.slice(index).map((other) => [one, other]));
  return pairs.reduce((most, [one, other]) => Math.max(most, either(one, other, shift)), 0);
}
function isExact({ metric, limit }) {
  return metric.startsWith("pass@") ? limit.kind === "max-drop" : metric === "support.shrunk" && limit.kind === "max";
}
function failingOf(rule, shift, problems, policy) {
  const test = { problems, level: rule.level ?? policy.level, evidence: policy.evidence };
  const { metric, limit } = rule;
  if (metric === "support.shrunk" && limit.kind === "max") {
    return { k: shift.samples, chance: shrunkFails(shift, lossAllowed(rule, problems), test, policy.epsilon) };
  }
  const k = metric === "pass@max" ? shift.samples : (0, import_chunk_AHAC4SKA.countIn)(metric, "pass@");
  if (k === void 0 || k > shift.samples || limit.kind !== "max-drop") return void 0;
  return { k, chance: dropFails(changeLaw(shift, k), dropAllowed(rule, passAtKOf(shift.rates, k)), test) };
}
function dropAllowed({ limit }, passAtK) {
  const { amount = 0, unit } = limit;
  return unit === "%" ? amount * passAtK : amount;
}
function either(one, other, shift) {
  const threshold = ({ chance }) => (0, import_chunk_7HUIKNGI.normalQuantile)(Math.min(1 - 1e-9, Math.max(1e-9, 1 - chance)));
  if (one.k === other.k) return Math.max(one.chance, other.chance);
  const variance = changeCovariance(shift, one.k, one.k) * changeCovariance(shift, other.k, other.k);
  if (variance === 0) return Math.max(one.chance, other.chance);
  const correlation = changeCovariance(shift, one.k, other.k) / Math.sqrt(variance);
  return eitherExceeds(threshold(one), threshold(other), correlation);
}
var halvings = 10;
function imagine(rule, unit, sight, design, policy, wish) {
  const problems = design.pilot.problems.filter((problem) => sight.shift.uses(problem));
  if (problems.length === 0) return whyLacking(sight, design);
  const drawn = { rule, unit, sight, design, wish, level: rule.level ?? policy.level, problems };
  const samples = Math.max(design.samples, sight.least);
  const still = lawAt(drawn, 0, samples, 1e3);
  const aim = rule.metric === "sds" ? { kind: "wish" } : aimOf(rule.limit, still.baseline);
  if (aim.kind === "none") return aim.why;
  const size = sizeOf2(drawn, aim, still, samples);
  return typeof size === "string" ? size : { drawn, aim, size, samples };
}
function whyLacking({ shift }, { pilot }) {
  if (!pilot.isMeasured) return `it needs a pilot that records ${shift.needs} (--pilot PATH)`;
  return shift.hint?.(pilot) ?? `the pilot does not record ${shift.needs}`;
}
function lawAt({ sight, problems }, size, samples, count) {
  return drawnLaw(sight, problems, { size, samples, pairs: count });
}
function sizeOf2(drawn, aim, still, samples) {
  const { sight, rule, design, wish } = drawn;
  const side = breachSide(rule.limit.kind);
  if (aim.kind === "wish" && sight.wished === "tilt") {
    const way2 = side * sight.rises;
    return tiltOfChange(design.rates, way2 * wish.drop) ?? "pass@1 cannot move as far as --drop says";
  }
  const byEvidence = aim.kind === "wish";
  const amount = aim.kind === "wish" ? wishedAmount(drawn, still) : aim.amount;
  const trial = (size) => lawAt(drawn, size, samples, trialPairs(samples, sight.shift.draws));
  const luck = trial(0).law.mean;
  const reached = (size) => {
    const { bounded, law } = trial(size);
    return (byEvidence ? law.mean : bounded) - luck;
  };
  const way = amount - reached(0) >= 0 ? 1 : -1;
  const isPast = (size) => way * (reached(way * sight.rises * size) - amount) >= 0;
  if (sight.fromChance === true && way < 0) return "two equal models show more than that by chance";
  if (!isPast(sight.shift.largest)) return tooFar(drawn, still);
  let [below, above] = [0, sight.shift.largest];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (below + above) / 2;
    if (isPast(middle)) above = middle;
    else below = middle;
  }
  return way * sight.rises * above;
}
function tooFar({ unit }, { baseline }) {
  const here = baseline === void 0 ? "" : ` (it is ${(0, import_chunk_FR4HU75Z.formatValue)(baseline, unit)} there)`;
  return `no change that is imagined of the pilot${here} goes that far`;
}
function wishedAmount({ rule, unit, wish }, { baseline }) {
  return wish.drop * (baseline === void 0 ? 1 : breachSide(rule.limit.kind) * (unit === "fraction" ? 1 : baseline));
}
function trialPairs(samples, draws) {
  return draws === "counts" ? 2e3 : Math.max(200, Math.min(1500, Math.round(5e4 / samples)));
}
var mostGuesses = 6;
function samplesFor({ from, most, near, lawAt: lawAt2, holds }) {
  const start = Math.max(from, Math.min(near, most));
  const drawn = new Map([start, Math.min(most, 4 * start)].map((samples) => [samples, lawAt2(samples)]));
  let guess;
  for (let guesses = 0; guesses < mostGuesses; guesses++) {
    const between = (samples) => interpolated(drawn, samples);
    guess = leastWhole(from, most, (samples) => holds(between(samples)));
    const next = guess ?? most;
    const isKnown = [...drawn.keys()].some((samples) => Math.abs(next / samples - 1) <= CLOSE);
    if (isKnown) break;
    drawn.set(next, lawAt2(next));
  }
  return guess;
}
var CLOSE = 0.05;
function interpolated(drawn, samples) {
  const known = drawn.get(samples);
  if (known !== void 0) return known;
  const distance = ([other2]) => Math.abs(Math.log(other2 / samples));
  const [one, other] = [...drawn].sort((a, b) => distance(a) - distance(b) || a[0] - b[0]);
  if (one === void 0) throw new Error("at least one law is drawn");
  if (other === void 0) return one[1];
  const share = (1 / samples - 1 / one[0]) / (1 / other[0] - 1 / one[0]);
  const at = (of) => of(one[1]) + share * (of(other[1]) - of(one[1]));
  return {
    interval: one[1].interval,
    mean: at((law) => law.mean),
    variance: Math.max(
      at((law) => law.variance),
      0
    ),
    changed: Math.min(
      1,
      Math.max(
        at((law) => law.changed),
        Number.EPSILON
      )
    )
  };
}
var pairsOfLaw = { counts: 8e3, answers: 2400 };
function planDrawn(rule, unit, sight, design, policy, wish) {
  const imagined2 = imagine(rule, unit, sight, design, policy, wish);
  if (typeof imagined2 === "string") return unplanned(rule, { unit, k: sight.k }, imagined2);
  return planSize(imagined2);
}
function planSize({ drawn, aim, size, samples }) {
  const { rule, unit, sight, design, wish, level, problems } = drawn;
  const share = problems.length / design.pilot.problems.length;
  const here = lawAt(drawn, size, samples, pairsOfLaw[sight.shift.draws]);
  const test = (count) => ({
    problems: Math.round(count * share),
    level: 1 - (1 - level) / here.splits,
    evidence: "significant"
  });
  const laws = /* @__PURE__ */ new Map();
  const law = (n) => {
    const known = laws.get(n) ?? signalOf(drawn, aim, n === samples ? here : lawAt(drawn, size, n, pairsAt(n, sight.shift.draws)));
    laws.set(n, known);
    return known;
  };
  const holds = (one, count = design.problems) => dropFails(one, 0, test(count)) >= wish.power;
  const isEnough = design.samples >= sight.least;
  return {
    ...nameOf(rule),
    unit,
    k: sight.k,
    ofPair: here.baseline === void 0,
    planned: amountOf(drawn, aim, here),
    noticed: isEnough ? dropFails(law(samples), 0, test(design.problems)) : void 0,
    seen: isEnough ? smallestSeen(law(samples), test(design.problems), wish.power) : void 0,
    samplesNeeded: samplesFor({
      from: sight.least,
      most: Math.max(sight.least, mostSamples),
      near: samples,
      lawAt: law,
      holds
    }),
    problemsNeeded: isEnough ? leastWhole(Math.ceil(2 / share), mostProblems, (count) => holds(law(samples), count)) : void 0,
    why: void 0
  };
}
function pairsAt(samples, draws) {
  return Math.max(1e3, Math.min(pairsOfLaw[draws], Math.round(5e5 / samples)));
}
function signalOf(drawn, aim, found) {
  return { ...found.law, mean: -distanceOf(drawn, aim, found) };
}
function distanceOf(drawn, aim, found) {
  const { rule, sight, wish } = drawn;
  const side = breachSide(rule.limit.kind);
  const { bounded, law, baseline } = found;
  if (rule.metric === "sds") return side * (bounded - (rule.limit.amount ?? 0));
  if (aim.kind === "amount") {
    const mean2 = law.mean + amountOf(drawn, aim, found) - bounded;
    return baseline === void 0 ? Math.abs(mean2) : side * mean2;
  }
  if (sight.wished === "tilt") return side * law.mean;
  return baseline === void 0 ? wish.drop : side * wishedAmount(drawn, found);
}
function amountOf(drawn, aim, found) {
  const { bounded, baseline } = found;
  if (aim.kind === "wish") {
    return drawn.sight.wished === "tilt" || baseline === void 0 ? bounded : wishedAmount(drawn, found);
  }
  const here = aimOf(drawn.rule.limit, baseline);
  return here.kind === "amount" ? here.amount : aim.amount;
}
function planPassAtK(rule, design, { level }, wish) {
  const { rates, problems, samples } = design;
  const k = (0, import_chunk_AHAC4SKA.countIn)(rule.metric, "pass@") ?? samples;
  const about = { unit: "fraction", k };
  const side = breachSide(rule.limit.kind);
  const aim = aimOf(rule.limit, passAtKOf(rates, k));
  if (aim.kind === "none") return unplanned(rule, about, aim.why);
  const size = sizeOf3(aim, design, k, side * wish.drop);
  if (size === void 0) return unplanned(rule, about, whyNot(aim, k, side));
  const test = { problems, level: rule.level ?? level, evidence: "significant" };
  const law = (n) => {
    const found = changeLaw({ rates, beta: side * size, samples: n }, k);
    return { ...found, mean: -Math.abs(found.mean) };
  };
  const here = samples < k ? void 0 : law(samples);
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: side * size === 0 ? 0 : changeLaw({ rates, beta: side * size, samples: k }, k).mean,
    noticed: here && dropFails(here, 0, test),
    seen: here && smallestSeen(here, test, wish.power),
    samplesNeeded: leastWhole(k, Math.max(k, mostSamples), (n) => dropFails(law(n), 0, test) >= wish.power),
    problemsNeeded: here && leastWhole(2, mostProblems, (count) => dropFails(here, 0, { ...test, problems: count }) >= wish.power),
    why: void 0
  };
}
function sizeOf3(aim, { rates }, k, wished) {
  if (aim.kind === "wish") {
    const beta = tiltOfChange(rates, wished);
    return beta === void 0 ? void 0 : Math.abs(beta);
  }
  const side = Math.sign(aim.amount);
  return leastTilt(
    (size) => side * changeLaw({ rates, beta: side * size, samples: k }, k).mean >= side * aim.amount
  );
}
function whyNot(aim, k, side) {
  const move = side < 0 ? "fall" : "rise";
  return aim.kind === "wish" ? `pass@1 cannot ${move} as far as --drop says` : `pass@${k} cannot ${move} that far`;
}
function planRule(rule, design, policy, wish) {
  const { metric, traces } = rule;
  const gate = (0, import_chunk_AHAC4SKA.findGate)(metric);
  if (gate === void 0) throw new Error(`no metric ${metric}`);
  if (metric.startsWith("pass@")) return planPassAtK(rule, design, policy, wish);
  const sight = sightOf({ metric, traces, samples: design.samples, epsilon: policy.epsilon });
  if (sight !== void 0) return planDrawn(rule, gate.unit, sight, design, policy, wish);
  return planSupport(rule, gate.unit, design, policy, wish);
}
function makePlan(design, policy, wish, steps) {
  const { rates, problems, samples } = design;
  const { level, evidence, epsilon } = policy;
  const all = policy.gate.length + 1;
  const rules = policy.gate.map((rule, done) => {
    steps?.(done, all, rule.metric);
    return planRule(rule, design, policy, wish);
  });
  steps?.(all - 1, all, "the policy as a whole");
  const asked = policy.gate.flatMap(({ metric }) => (0, import_chunk_AHAC4SKA.countIn)(metric, "pass@") ?? []);
  const whole = failsOf(design, policy, tiltOfChange(rates, -wish.drop));
  steps?.(all, all, "");
  return {
    problems,
    samples,
    level,
    evidence,
    power: wish.power,
    visible: (0, import_chunk_7HUIKNGI.valuesOfK)(samples, [...policy.k, ...asked]).map((k) => visibleDrop(k, design, policy, wish)),
    rules,
    policy: { drop: wish.drop, ...whole },
    reach: {
      smallestRate: (0, import_chunk_7HUIKNGI.detectionLimit)(samples, 1 - level) ?? 1,
      epsilon,
      samplesForEpsilon: epsilon === 0 ? void 0 : (0, import_chunk_7HUIKNGI.samplesToDetect)(epsilon, 1 - level)
    }
  };
}
function failsOf(design, policy, beta) {
  const { rates, samples, problems } = design;
  if (beta === void 0) return { fails: void 0, uncounted: [] };
  const failing = policy.gate.filter(({ severity }) => severity === "fail");
  if (failing.every(isExact) && policy.epsilon === 0)
    return { fails: policyFails({ rates, beta, samples }, problems, policy), uncounted: [] };
  const { fails, uncounted } = policyDraws(beta, design, policy);
  return { fails, uncounted: uncounted.map((rule) => Object.values(nameOf(rule)).join(" ")) };
}
function visibleDrop(k, { rates, problems, samples }, { level }, { power }) {
  const test = { problems, level, evidence: "significant" };
  const law = (size2) => changeLaw({ rates, beta: -size2, samples }, k);
  const size = leastTilt((tilted3) => dropFails(law(tilted3), 0, test) >= power);
  const dropAt = (at) => size === void 0 ? void 0 : -changeLaw({ rates, beta: -size, samples }, at).mean;
  return { k, passAtK: passAtKOf(rates, k), drop: dropAt(k), passAt1Drop: dropAt(1) };
}
function measuredPilot(tally, spreads) {
  const tallies = (0, import_chunk_MLTMYBWZ.sortedTasks)(tally).flatMap((task) => (0, import_chunk_MLTMYBWZ.sortedProblems)(tally, task)).filter(({ n }) => n > 0);
  const problems = tallies.map((problem) => problemOf(problem, spreads));
  const onlySums = (of) => tallies.some((problem) => problem[of].known > 0) && problems.every((problem) => problem[of] === void 0);
  return {
    isMeasured: true,
    problems,
    onlySums: { tokens: onlySums("tokens"), tokenEntropy: onlySums("tokenEntropy") }
  };
}
var imagined = 100;
function expectedPilot(rates) {
  const unknown2 = {
    answers: void 0,
    missing: void 0,
    truncated: void 0,
    tokens: void 0,
    tokenEntropy: void 0,
    traces: /* @__PURE__ */ new Map()
  };
  return {
    isMeasured: false,
    problems: atQuantiles(rates, imagined).map((rate) => ({ rate, ...unknown2 })),
    onlySums: { tokens: false, tokenEntropy: false }
  };
}
function problemOf(problem, spreads) {
  const { n, c, traces } = problem;
  return {
    rate: c / n,
    answers: sharesOf(problem),
    missing: meanOf(import_chunk_7HUIKNGI.missingAnswers.of(problem)),
    truncated: meanOf(problem.truncated),
    tokens: spreads.of("tokens", problem),
    tokenEntropy: spreads.of("tokenEntropy", problem),
    traces
  };
}
function meanOf({ known, sum }) {
  return known === 0 ? void 0 : sum / known;
}
function sharesOf({ answers }) {
  if (answers.size === 0) return void 0;
  const counts = [...answers].flatMap(([answer, { seen, correct }]) => [
    { answer, correct: true, count: correct },
    { answer, correct: false, count: seen - correct }
  ]);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.filter(({ count }) => count > 0).sort(
    (a, b) => b.count - a.count || (0, import_chunk_MLTMYBWZ.byCodeUnit)(a.answer ?? "", b.answer ?? "") || Number(b.correct) - Number(a.correct)
  ).map(({ answer, correct, count }) => ({ answer, correct, share: count / all }));
}
function spreadsBook() {
  const known = /* @__PURE__ */ new Map();
  const keyOf = (quantity, task, problem, question) => `${quantity}\0${task}\0${(0, import_chunk_MV3553TJ.problemKey)(problem, question)}`;
  const note = (key, value) => {
    if (value === void 0) return;
    const moments = known.get(key) ?? { count: 0, mean: 0, squares: 0 };
    known.set(key, moments);
    moments.count += 1;
    const step = value - moments.mean;
    moments.mean += step / moments.count;
    moments.squares += step * (value - moments.mean);
  };
  return {
    add(row, task) {
      if (row.kind !== "sample") return;
      const { problem, question, tokens: tokens2, tokenEntropy: tokenEntropy2 } = row;
      note(keyOf("tokens", task, problem, question), tokens2);
      note(
        keyOf("tokenEntropy", task, problem, question),
        tokenEntropy2 === void 0 ? void 0 : (0, import_chunk_5TS6JSJW.toMillionths)(tokenEntropy2)
      );
    },
    of(quantity, { task, problem, question, ...tally }) {
      const moments = known.get(keyOf(quantity, task, problem, question));
      if (moments === void 0 || moments.count < 2 || moments.count !== tally[quantity].known)
        return void 0;
      return { mean: moments.mean, deviation: Math.sqrt(moments.squares / (moments.count - 1)) };
    }
  };
}
var unknown = "–";
function planBlocks(plan, notes) {
  const seen = (0, import_chunk_FR4HU75Z.formatValue)(plan.power, "fraction");
  return [
    {
      kind: "heading",
      text: `Leash: a plan for ${plan.problems} problems × ${plan.samples} samples of each model`
    },
    paragraph(
      `The smallest drop that is told from no change (${(0, import_chunk_FR4HU75Z.formatLevel)(plan.level)} interval) in ${seen} of such comparisons:`
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
  return drop === void 0 ? "none" : (0, import_chunk_FR4HU75Z.formatSize)(drop, "fraction");
}
function visibleTable({ visible }) {
  return {
    kind: "table",
    head: ["k", "Expected pass@k", "Smallest drop of pass@k", "With this drop of pass@1"],
    align: ["right", "right", "right", "right"],
    rows: visible.map(({ k, passAtK, drop, passAt1Drop }) => [
      [`${k}`],
      [(0, import_chunk_FR4HU75Z.formatValue)(passAtK, "fraction")],
      [points(drop)],
      [points(passAt1Drop)]
    ])
  };
}
function rulesBlocks({ rules, power }) {
  const planned = rules.filter(({ why }) => why === void 0);
  if (planned.length === 0) return [];
  return [
    paragraph(
      `What each rule would need to notice such a change in ${(0, import_chunk_FR4HU75Z.formatValue)(power, "fraction")} of comparisons, and the smallest change it notices as often here:`
    ),
    {
      kind: "table",
      head: ["Rule", "Limit", "Such as", "Noticed", "Smallest", "Samples", "Problems"],
      align: ["left", "left", "right", "right", "right", "right", "right"],
      rows: planned.map(ruleRow)
    }
  ];
}
function ruleRow(rule) {
  const { metric, limit, unit, noticed, seen, samplesNeeded, problemsNeeded } = rule;
  return [
    [metric],
    [limit],
    [plannedText(rule)],
    [noticed === void 0 ? unknown : (0, import_chunk_FR4HU75Z.formatValue)(noticed, "fraction")],
    [seen === void 0 ? unknown : (0, import_chunk_FR4HU75Z.formatSize)(seen, unit)],
    [samplesNeeded === void 0 ? unknown : `${samplesNeeded}`],
    [problemsNeeded === void 0 ? unknown : `${problemsNeeded}`]
  ];
}
function plannedText({ metric, unit, k, ofPair, planned }) {
  if (planned === void 0) return unknown;
  if (ofPair) return (0, import_chunk_FR4HU75Z.formatValue)(planned, unit);
  const change = (0, import_chunk_FR4HU75Z.formatChange)(planned, unit);
  if (metric === "support.shrunk") return `${change} of pass@${k}`;
  return k === void 0 || /[0-9]$/.test(metric) ? change : `${change} at ${k}`;
}
function policyText({ policy }) {
  const drop = (0, import_chunk_FR4HU75Z.formatSize)(policy.drop, "fraction");
  if (policy.fails === void 0) return `pass@1 cannot drop by ${drop} here.`;
  const fails = `If pass@1 really drops by ${drop}, and nothing changes but who is right, the policy fails in ${(0, import_chunk_FR4HU75Z.formatValue)(policy.fails, "fraction")} of comparisons.`;
  if (policy.uncounted.length === 0) return fails;
  return `${fails} Not counted in, for want of data: ${policy.uncounted.join("; ")}.`;
}
function reachText({ samples, level, reach }) {
  const rate = reach.smallestRate.toPrecision(2);
  const unseen = `A problem that ${samples} samples never solve has a success rate of at most ${rate} (confidence ${(0, import_chunk_FR4HU75Z.formatLevel)(level)}).`;
  return reach.samplesForEpsilon === void 0 ? unseen : `${unseen} The policy's ε = ${reach.epsilon} needs ${reach.samplesForEpsilon} samples a problem.`;
}
function assumptions({ rules }) {
  const rest = rules.flatMap(
    ({ metric, limit, why }) => why === void 0 ? [] : [`Not planned: ${metric} ${limit}, because ${why}.`]
  );
  return [
    "A drop is taken to lower the odds of every problem by the same factor, and problems to be drawn anew each time; other changes likewise, see docs/plan.md.",
    "A rule that allows some change is planned for a change of just that size, told from no change. – means: not with any number, or unknown.",
    "Rules on single tasks are planned as if on all problems; give one task’s pilot for that task.",
    ...rest
  ];
}
function planJson(plan, notes) {
  const { visible, rules, policy, reach, ...rest } = plan;
  return {
    schema: "leash.plan/1",
    ...rest,
    visible: visible.map((row) => ({ ...row, drop: row.drop ?? null, passAt1Drop: row.passAt1Drop ?? null })),
    rules: rules.map(ruleJson),
    notPlanned: rules.flatMap(({ metric, limit, why }) => why === void 0 ? [] : [`${metric} ${limit}`]),
    policy: { ...policy, fails: policy.fails ?? null },
    reach: { ...reach, samplesForEpsilon: reach.samplesForEpsilon ?? null },
    notes
  };
}
function ruleJson({ ofPair, ...rule }) {
  const isPassAtK = rule.metric.startsWith("pass@") || rule.metric === "support.shrunk";
  return {
    ...rule,
    k: rule.k ?? null,
    planned: rule.planned ?? null,
    plannedIs: ofPair ? "value" : "change",
    drop: isPassAtK && rule.planned !== void 0 ? -rule.planned : null,
    noticed: rule.noticed ?? null,
    seen: rule.seen ?? null,
    samplesNeeded: rule.samplesNeeded ?? null,
    problemsNeeded: rule.problemsNeeded ?? null,
    why: rule.why ?? null
  };
}
async function planCommand(command, ports) {
  const { policy, notes, faults } = await (0, import_chunk_FNZIYBBH.choosePolicy)(command.policy, { here: ports.readText });
  const found = await designOf(command, policy, ports);
  const design = found.design;
  (0, import_chunk_OAUVUEHV.refuse)([...faults, ...found.faults]);
  if (design === void 0) throw new Error("a design without faults is there");
  const plan = makePlan(design, policy, command, ports.steps);
  if (command.json !== void 0)
    await (0, import_chunk_SNHDXMO2.writeTo)(command.json, `${JSON.stringify(planJson(plan, notes), null, 2)}
`, ports);
  if (command.json !== "-") await ports.print(`${(0, import_chunk_LOZEEGV5.renderBlocks)(planBlocks(plan, notes), ports.terminal)}
`);
  return 0;
}
async function designOf(command, policy, ports) {
  if (command.pilot.length === 0) return expectedDesign(command);
  const { inputs, faults } = await ports.findInputs(command.pilot, "pilot");
  const asked = (0, import_chunk_GII6XFQM.withFlags)(policy, command.asked);
  const spreads = spreadsBook();
  const { reading, tally } = await (0, import_chunk_MV3553TJ.readTally)(
    inputs,
    bySample(asked, policy),
    "pilot",
    ports.progress,
    spreads
  );
  const told = [...faults, ...reading.faults];
  const size = pilotSize(tally);
  if (size.problems === 0 && told.length === 0) {
    const files = reading.files.map((file) => file.path).join(", ");
    return { design: void 0, faults: [(0, import_chunk_OAUVUEHV.fault)("no-samples", { side: "pilot", files })] };
  }
  const { problems = size.problems, samples = size.samples } = command;
  const pilot = measuredPilot(tally, spreads);
  return { design: { rates: pilotRates(tally), pilot, problems, samples }, faults: told };
}
function bySample(asked, { gate }) {
  const isNeeded = gate.some(({ metric }) => metric === "tokens" || metric === "token-entropy");
  return isNeeded ? { ...asked, read: { ...asked.read, strict: true } } : asked;
}
function expectedDesign({ problems, samples, passAt1, passAtMax }) {
  if (problems === void 0 || samples === void 0 || passAt1 === void 0) {
    const why = "A plan needs either --pilot PATH, or --problems, --samples and --pass-at-1.";
    const hint = "For example: leash plan --problems 30 --samples 64 --pass-at-1 0.3";
    return { design: void 0, faults: [(0, import_chunk_OAUVUEHV.fault)("argument", { why, hint })] };
  }
  if (passAtMax !== void 0 && (passAtMax <= passAt1 || samples === 1)) {
    const why = `--pass-at-max (${passAtMax}) must be more than --pass-at-1 (${passAt1}), with more than one sample.`;
    const hint = "It is the expected pass@k at k = samples; leave it out where you do not know it.";
    return { design: void 0, faults: [(0, import_chunk_OAUVUEHV.fault)("argument", { why, hint })] };
  }
  const rates = expectedRates({ passAt1, passAtMax, samples });
  return { design: { rates, pilot: expectedPilot(rates), problems, samples }, faults: [] };
}
module.exports = { planCommand };
