"use strict";
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
function alonePart({ alone }) {
  if (alone === null) return (0, import_chunk_OSYGIOE5.part)("candidate", []);
  const rows = rowsOf2(alone).map(({ task, problems: problems2, samples, passAtK, answerEntropy }) => {
    const last = passAtK.at(-1);
    return [
      (0, import_chunk_OSYGIOE5.taskName)(task),
      [`${problems2} × ${samples.min === samples.max ? samples.min : `${samples.min} to ${samples.max}`}`],
      [measured(passAtK[0], "fraction")],
      [last === void 0 || last.k === 1 ? import_chunk_OSYGIOE5.unknown : `k = ${last.k}: ${measured(last, "fraction")}`],
      [measured(answerEntropy.at(-1), "nats")]
    ];
  });
  const says = "The candidate by itself (with intervals); nothing here says better or worse.";
  const head = ["Task", "Size", "pass@1", "pass@k", "Answer entropy"];
  return (0, import_chunk_OSYGIOE5.part)("candidate", [(0, import_chunk_OSYGIOE5.paragraph)(says), (0, import_chunk_OSYGIOE5.tableOf)(head, 1, rows)], { essential: true });
}
function aloneCurvePart({ alone }) {
  const rows = (alone === null ? [] : rowsOf2(alone)).flatMap(
    ({ task, passAtK }) => passAtK.map(({ k, value: value2, interval }) => [
      (0, import_chunk_OSYGIOE5.taskName)(task),
      [`${k}`],
      [(0, import_chunk_FR4HU75Z.formatValue)(value2, "fraction")],
      [(0, import_chunk_OSYGIOE5.intervalOf)(interval, "fraction", false)]
    ])
  );
  const table = (0, import_chunk_OSYGIOE5.tableOf)(["Task", "k", "Candidate", "Interval"], 1, rows);
  return (0, import_chunk_OSYGIOE5.part)("pass@k", rows.length === 0 ? [] : [table], { summary: "pass@k of the candidate at every k" });
}
function rowsOf2({ tasks, overall }) {
  return tasks.length > 1 ? [...tasks, overall] : tasks;
}
function measured(one, unit) {
  if (one === void 0) return import_chunk_OSYGIOE5.unknown;
  const { value: value2, interval } = one;
  return `${(0, import_chunk_FR4HU75Z.formatValue)(value2, unit)} (${(0, import_chunk_OSYGIOE5.intervalOf)(interval, unit, false)})`;
}
function budgetPart({ overall }) {
  const { hybrid } = overall;
  const rows = quantities(overall);
  const blocks = [
    (0, import_chunk_OSYGIOE5.paragraph)("All problems; each task is in the JSON report."),
    ...hybrid.length === 0 ? [] : [
      (0, import_chunk_OSYGIOE5.tableOf)(
        ["Tries", "Best split", "Solved", "Over the better one alone", "Interval"],
        0,
        hybrid.map(split)
      )
    ],
    (0, import_chunk_OSYGIOE5.tableOf)(["Quantity", ...import_chunk_OSYGIOE5.changeHead], 1, rows)
  ];
  return (0, import_chunk_OSYGIOE5.part)("budget", rows.length === 0 ? [] : blocks, {
    summary: "Budgets: both models together, votes, reliability"
  });
}
function split({ k, baselineTries, candidateTries, pass, gain, interval }) {
  const alone = baselineTries === 0 ? "candidate alone" : "baseline alone";
  const both = `${baselineTries} baseline + ${candidateTries} candidate`;
  const none = baselineTries === 0 || candidateTries === 0;
  return [
    [`${k}`],
    [none ? alone : both],
    [(0, import_chunk_FR4HU75Z.formatValue)(pass, "fraction")],
    [none ? import_chunk_OSYGIOE5.unknown : (0, import_chunk_FR4HU75Z.formatChange)(gain, "fraction")],
    [(0, import_chunk_OSYGIOE5.intervalOf)(interval, "fraction", true)]
  ];
}
function quantities({ majAtN, passHatK, gPassAtK, coverAtTau }) {
  return [
    ...majAtN.map((row2) => [[`maj@${row2.n}`], ...(0, import_chunk_OSYGIOE5.changeCells)(row2, "fraction")]),
    // pass^1 is pass@1, which the report has already.
    ...passHatK.filter(({ k }) => k > 1).map((row2) => [[`pass^${row2.k}`], ...(0, import_chunk_OSYGIOE5.changeCells)(row2, "fraction")]),
    ...gPassAtK.map((row2) => [[`G-Pass@${row2.k}, τ = ${row2.tau}`], ...(0, import_chunk_OSYGIOE5.changeCells)(row2, "fraction")]),
    ...coverAtTau.map((row2) => [[`Cover at τ = ${row2.tau}`], ...(0, import_chunk_OSYGIOE5.changeCells)(row2, "fraction")])
  ];
}
var open = 12;
var listed = 60;
function configsPart({ configs }) {
  const changed = (configs ?? []).filter((config) => config.keys.length > 0);
  const rows = changed.reduce((sum, config) => sum + config.keys.length, 0);
  const title = "What changed in the configs";
  const blocks = changed.flatMap(ofFile);
  const folded = rows > open;
  const head = folded || rows === 0 ? [] : [{ kind: "paragraph", text: [{ strong: title }] }];
  return {
    name: "configs",
    essential: false,
    summary: folded ? `${title}: ${rows} keys` : void 0,
    blocks: [...head, ...blocks]
  };
}
function ofFile({ file, change, keys }) {
  const shown = keys.slice(0, listed);
  const rest = keys.length - shown.length;
  const more = rest > 0 ? [{ kind: "paragraph", text: [`and ${rest} more (all are in the JSON report)`] }] : [];
  return [
    { kind: "paragraph", text: [{ name: file }, ` (${change})`] },
    {
      kind: "table",
      head: ["Key", "Before", "After", "What it does to reach"],
      align: ["left", "left", "left", "left"],
      rows: shown.map((key, index) => row(key, shown.slice(0, index)))
    },
    ...more
  ];
}
function row({ key, before, after, known }, above) {
  return [[{ name: key }], value(before), value(after), effect(known, above)];
}
function value(text) {
  return text === null ? ["–"] : [{ name: text }];
}
function effect(known, above) {
  if (known === null) return [];
  const { title, effect: effect2, source } = known;
  if (above.some((one) => one.known?.title === title)) return [{ strong: title }, ": see above"];
  return [{ strong: title }, `: ${effect2}${source === null ? "" : ` (${source})`}`];
}
function diversityPart(report) {
  const rows = (0, import_chunk_OSYGIOE5.rowsOf)(report).flatMap(
    (task) => quantities2(task).flatMap(
      ([name, found, unit]) => found === null || found === void 0 ? [] : [[(0, import_chunk_OSYGIOE5.taskName)(task.task), [name], ...(0, import_chunk_OSYGIOE5.changeCells)(found, unit)]]
    )
  );
  const table = (0, import_chunk_OSYGIOE5.tableOf)(["Task", "Quantity", ...import_chunk_OSYGIOE5.changeHead], 2, rows);
  return (0, import_chunk_OSYGIOE5.part)("diversity", rows.length === 0 ? [] : [table], {
    summary: "Diversity: entropy, answers, tokens"
  });
}
function quantities2({ answerEntropy, tokenEntropy, tokens, truncation, missingAnswers }) {
  const draws = answerEntropy?.draws ?? 0;
  return [
    [`answer entropy at ${draws} samples`, answerEntropy, "nats"],
    ["answer entropy, unseen answers counted in", answerEntropy?.estimated, "nats"],
    [`distinct answers in ${draws} samples`, answerEntropy?.distinct, "problems"],
    ["effective number of answers", answerEntropy?.effective, "problems"],
    ["token entropy", tokenEntropy, "nats"],
    ["tokens a sample", tokens, "tokens"],
    ["truncated samples", truncation, "fraction"],
    ["samples without an answer", missingAnswers, "fraction"]
  ];
}
function gatePart({ findings }) {
  if (findings.length === 0) return (0, import_chunk_OSYGIOE5.part)("gate", [], { essential: true });
  const rows = findings.map((finding) => [
    [finding.metric],
    (0, import_chunk_OSYGIOE5.taskName)(finding.task),
    [finding.limit],
    [measured2(finding)],
    [(0, import_chunk_OSYGIOE5.intervalOf)(finding.interval, finding.unit, isChange(finding))],
    finding.verdict === "pass" ? ["pass"] : [{ strong: outcome(finding) }]
  ]);
  const table = {
    kind: "table",
    head: ["Rule", "Task", "Limit", "Measured", "Interval", "Verdict"],
    align: ["left", "left", "left", "right", "right", "left"],
    rows
  };
  const reasons = findings.filter((finding) => finding.verdict !== "pass").map((finding) => [finding.why]);
  const why = reasons.length === 0 ? [] : [{ kind: "list", items: reasons }];
  return (0, import_chunk_OSYGIOE5.part)("gate", [table, ...why], { essential: true });
}
function isChange({ limit }) {
  return limit.startsWith("max-drop") || limit.startsWith("max-rise");
}
function measured2(finding) {
  if (finding.measured === null) return import_chunk_OSYGIOE5.unknown;
  return isChange(finding) ? (0, import_chunk_FR4HU75Z.formatChange)(finding.measured, finding.unit) : (0, import_chunk_FR4HU75Z.formatValue)(finding.measured, finding.unit);
}
function outcome({ verdict, severity }) {
  return severity === "warn" ? `${verdict} (warning only)` : verdict;
}
function inputsPart({ inputs }) {
  const models = [
    ["Origin", inputs.origin],
    ["Baseline", inputs.baseline],
    ["Candidate", inputs.candidate]
  ];
  const rows = models.flatMap(([role, model]) => model === null ? [] : [modelRow(role, model)]);
  const table = {
    kind: "table",
    head: ["Model", "Problems", "Samples", "Files"],
    align: ["left", "right", "right", "left"],
    rows
  };
  const chosen = models.flatMap(
    ([role, model]) => model === null || model.chosen === null ? [] : [chosenText(role, model.chosen)]
  );
  const how = chosen.length === 0 ? [] : [{ kind: "list", items: chosen }];
  const percent = (0, import_chunk_FR4HU75Z.formatLevel)(inputs.level);
  const policy = inputs.policy === null ? ["the default policy"] : ["the policy ", { name: inputs.policy }];
  const method = [
    "Judged by ",
    ...policy,
    ` with evidence “${inputs.evidence}”. Intervals: ${percent}, ${inputs.resamples} bootstrap resamples over problems, seed ${inputs.seed}.`
  ];
  return (0, import_chunk_OSYGIOE5.part)(
    "inputs",
    [...rows.length === 0 ? [] : [table], ...how, { kind: "paragraph", text: method }],
    {
      summary: "Where these numbers come from"
    }
  );
}
function modelRow(role, model) {
  const shown = model.files.slice(0, 5).flatMap((file, index) => [index === 0 ? "" : ", ", { name: file.path }, ` (${file.format})`]);
  const rest = model.files.length - 5;
  return [
    [role],
    [`${model.problems}`],
    [`${model.samples}`],
    rest > 0 ? [...shown, ` and ${rest} more`] : shown
  ];
}
function chosenText(role, chosen) {
  const { kind, name, commit, run, why } = chosen;
  const what = { path: "files", artifact: "artifacts", history: "recorded entry", ref: "files at" }[kind];
  const of = commit === null ? [] : [" of commit ", { name: commit.slice(0, 7) }];
  const by = run === null ? "" : ` by workflow run ${run}`;
  return [{ strong: role }, `: ${what} `, { name }, ...of, by, `${age(chosen)}: ${why}.`];
}
function age({ kind, ageDays: days }) {
  if (days === null || kind === "path") return "";
  return days === 0 ? ", less than a day old" : `, ${days} ${days === 1 ? "day" : "days"} old`;
}
function notesPart({ notes, tasks }) {
  const items = fold(notes, tasks.length).map((text) => [text]);
  return (0, import_chunk_OSYGIOE5.part)("notes", items.length === 0 ? [] : [{ kind: "list", items }], {
    summary: `${items.length} ${items.length === 1 ? "note" : "notes"} on these numbers`
  });
}
function fold(notes, all) {
  const said = /* @__PURE__ */ new Map();
  for (const { text, task } of notes) {
    const name = task === void 0 ? "" : `Task ${task}: `;
    const at = name === "" ? -1 : text.indexOf(name);
    const around = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + name.length)];
    const key = JSON.stringify([...around, at < 0]);
    const same = said.get(key) ?? { around, tasks: /* @__PURE__ */ new Set() };
    said.set(key, same);
    if (at >= 0 && task !== void 0) same.tasks.add(task);
  }
  return [...said.values()].map(({ around, tasks }) => around.join(naming([...tasks], all)));
}
function naming(tasks, all) {
  const [first, second] = tasks;
  if (first === void 0) return "";
  if (second === void 0) return `Task ${first}: `;
  return tasks.length === all ? `All ${all} tasks: ` : `Tasks ${tasks.join(", ")}: `;
}
var listed2 = 50;
function problemsPart({ tasks }) {
  const blocks = tasks.flatMap((task) => {
    const { lost, gained, lostBeyondNoise } = task.support;
    const items = [];
    if (lost.length > 0) items.push(["Lost: ", ...ids(lost, new Set(lostBeyondNoise))]);
    if (gained.length > 0) items.push(["Gained: ", ...ids(gained, /* @__PURE__ */ new Set())]);
    return items.length === 0 ? [] : [
      { kind: "paragraph", text: (0, import_chunk_OSYGIOE5.taskName)(task.task) },
      { kind: "list", items }
    ];
  });
  return (0, import_chunk_OSYGIOE5.part)("problems", blocks, {
    summary: "Problems lost and gained (* lost beyond noise on its own)"
  });
}
function ids(problems2, marked) {
  const shown = problems2.slice(0, listed2).flatMap((problem, index) => {
    const separator = index === 0 ? "" : ", ";
    return [separator, { name: problem }, marked.has(problem) ? "*" : ""];
  });
  const rest = problems2.length - listed2;
  return rest > 0 ? [...shown, ` and ${rest} more (all are in the JSON report)`] : shown;
}
function reachPart({ overall, inputs }) {
  const { budget, curve, epsilonSweep, detectionLimit } = overall.support;
  const blocks = budget === 1 || curve.length === 0 ? [] : [
    (0, import_chunk_OSYGIOE5.paragraph)(
      `All problems; each task is in the JSON report. A problem unseen in ${budget} samples can still have a success rate of up to ${(0, import_chunk_FR4HU75Z.formatValue)(detectionLimit, "fraction")} (${(0, import_chunk_FR4HU75Z.formatLevel)(inputs.level)}).`
    ),
    (0, import_chunk_OSYGIOE5.tableOf)(
      ["Samples", "Preserved", "Lost", "By chance", "Gained", "Out of support"],
      0,
      curve.map(atBudget)
    ),
    ...epsilonSweep.length === 0 ? [] : [
      (0, import_chunk_OSYGIOE5.tableOf)(
        [
          "Correct share above ε",
          "Samples correct",
          "Preserved",
          "Lost",
          "By chance",
          "Gained",
          "SRR"
        ],
        0,
        epsilonSweep.map(atEpsilon)
      )
    ]
  ];
  return (0, import_chunk_OSYGIOE5.part)("reach over budgets", blocks, { summary: "Reach over budgets, and over ε" });
}
function atBudget(row2) {
  const { budget, preserved, shrunk, shrunkExpected, expanded, outOfSupport } = row2;
  return [
    [`${budget}`],
    [problems(preserved)],
    [problems(shrunk)],
    [problems(shrunkExpected)],
    [problems(expanded)],
    [problems(outOfSupport)]
  ];
}
function atEpsilon(row2) {
  const { epsilon, correct, preserved, shrunk, shrunkExpected, expanded, srr } = row2;
  return [
    [(0, import_chunk_FR4HU75Z.formatValue)(epsilon, "fraction")],
    [`${correct} or more`],
    [problems(preserved)],
    [problems(shrunk)],
    [problems(shrunkExpected)],
    [problems(expanded)],
    [srr === null ? import_chunk_OSYGIOE5.unknown : (0, import_chunk_FR4HU75Z.formatValue)(srr, "ratio")]
  ];
}
function problems(count) {
  return count === null ? import_chunk_OSYGIOE5.unknown : (0, import_chunk_FR4HU75Z.formatValue)(count, "problems");
}
function supportPart(report) {
  const rows = (0, import_chunk_OSYGIOE5.rowsOf)(report).flatMap(
    ({ task, problems: problems2, support }) => problems2.paired === 0 || support.budget === 1 ? [] : quantities3(support).map(([name, value2, unit, interval]) => [
      (0, import_chunk_OSYGIOE5.taskName)(task),
      [name],
      [value2 === null ? import_chunk_OSYGIOE5.unknown : (0, import_chunk_FR4HU75Z.formatValue)(value2, unit)],
      [(0, import_chunk_OSYGIOE5.intervalOf)(interval, unit, false)]
    ])
  );
  const says = "SRR is the share of the baseline’s reach that was kept, NDR the share of the candidate’s reach that is new, SDS their harmonic mean, NSCR what was gained less what was lost, as a share of what either reaches.";
  const blocks = rows.length === 0 ? [] : [(0, import_chunk_OSYGIOE5.paragraph)(says), (0, import_chunk_OSYGIOE5.tableOf)(["Task", "Quantity", "Value", "Interval"], 2, rows)];
  return (0, import_chunk_OSYGIOE5.part)("support", blocks, { summary: "Lost, gained and the ratios of support" });
}
function quantities3({ shrunk, expanded, srr, ndr, sds, nscr, intervals }) {
  return [
    ["lost", shrunk, "problems", intervals.shrunk],
    ["gained", expanded, "problems", intervals.expanded],
    ["SRR", srr, "ratio", intervals.srr],
    ["NDR", ndr, "ratio", intervals.ndr],
    ["SDS", sds, "ratio", intervals.sds],
    ["NSCR", nscr, "ratio", intervals.nscr]
  ];
}
function sharpeningPart(report) {
  const all = (0, import_chunk_OSYGIOE5.rowsOf)(report);
  const known = all.filter(({ sharpening, novelty }) => sharpening !== null || novelty !== null);
  const blocks = known.length === 0 ? [] : [
    (0, import_chunk_OSYGIOE5.tableOf)(
      ["Task", "β", "Interval", "One β fits: p", "Problems off it", "KL moved", "By chance"],
      1,
      known.map(beta)
    ),
    ...noveltyTable(known)
  ];
  return (0, import_chunk_OSYGIOE5.part)("sharpening", blocks, { summary: "Sharpening, movement and novelty" });
}
function beta({ task, sharpening, klMoved }) {
  const kl = [[(0, import_chunk_FR4HU75Z.formatValue)(klMoved.nats, "nats")], [(0, import_chunk_FR4HU75Z.formatValue)(klMoved.byChance, "nats")]];
  if (sharpening === null) return [(0, import_chunk_OSYGIOE5.taskName)(task), [import_chunk_OSYGIOE5.unknown], [import_chunk_OSYGIOE5.unknown], [import_chunk_OSYGIOE5.unknown], [import_chunk_OSYGIOE5.unknown], ...kl];
  const { heterogeneityP, interval, offCommon } = sharpening;
  return [
    (0, import_chunk_OSYGIOE5.taskName)(task),
    [(0, import_chunk_FR4HU75Z.formatValue)(sharpening.beta, "ratio")],
    [(0, import_chunk_OSYGIOE5.intervalOf)(interval, "ratio", false)],
    [heterogeneityP === null ? import_chunk_OSYGIOE5.unknown : pValue(heterogeneityP)],
    [`${offCommon.length} of ${sharpening.informative}`],
    ...kl
  ];
}
function pValue(p) {
  return p < 1e-3 ? "< 0.001" : p.toFixed(3);
}
function noveltyTable(tasks) {
  const rows = tasks.flatMap(({ task, novelty }) => {
    if (novelty === null) return [];
    const { share, byChance, excess, interval, correct } = novelty;
    const values = [share, byChance].map((value2) => [(0, import_chunk_FR4HU75Z.formatValue)(value2, "fraction")]);
    return [
      [
        (0, import_chunk_OSYGIOE5.taskName)(task),
        ...values,
        [(0, import_chunk_FR4HU75Z.formatChange)(excess, "fraction")],
        [(0, import_chunk_OSYGIOE5.intervalOf)(interval, "fraction", true)],
        [(0, import_chunk_FR4HU75Z.formatValue)(correct, "fraction")]
      ]
    ];
  });
  const head = ["Task", "New answers", "By chance", "Beyond chance", "Interval", "New and right"];
  return rows.length === 0 ? [] : [(0, import_chunk_OSYGIOE5.tableOf)(head, 1, rows)];
}
function perplexityPart(report) {
  const rows = (0, import_chunk_OSYGIOE5.rowsOf)(report).flatMap(
    ({ task, perplexity }) => (perplexity?.groups ?? []).map((group) => [
      (0, import_chunk_OSYGIOE5.taskName)(task),
      group.source === null ? ["all"] : [{ name: group.source }],
      [group.supportClass ?? "all"],
      [`${group.traces} on ${group.problems}`],
      [(0, import_chunk_FR4HU75Z.formatValue)(group.baseline, "ratio")],
      [(0, import_chunk_FR4HU75Z.formatValue)(group.candidate, "ratio")],
      [(0, import_chunk_FR4HU75Z.formatValue)(group.ratio, "ratio")],
      [(0, import_chunk_OSYGIOE5.intervalOf)(group.interval, "ratio", false)]
    ])
  );
  const head = [
    "Task",
    "Traces of",
    "Problems",
    "Traces on problems",
    "Baseline",
    "Candidate",
    "Ratio",
    "Interval"
  ];
  return (0, import_chunk_OSYGIOE5.part)("perplexity", rows.length === 0 ? [] : [(0, import_chunk_OSYGIOE5.tableOf)(head, 3, rows)], {
    summary: "Perplexity of external traces"
  });
}
function tasksPart(report) {
  return (0, import_chunk_OSYGIOE5.part)("tasks", [tasksTable(report.tasks, report.overall)], { essential: true });
}
function tasksTable(tasks, overall) {
  const all = (0, import_chunk_OSYGIOE5.rowsOf)({ tasks, overall });
  const most = new Set(all.map((task) => task.passAtK.at(-1)?.k));
  const [k] = most;
  const same = most.size === 1 && k !== void 0 && k > 1;
  const head = [
    "pass@1",
    same ? `pass@${k}` : "pass@k",
    "Lost (by chance)",
    "Gained",
    "Answer entropy (nats)"
  ];
  return {
    kind: "table",
    head: ["Task", "Size", ...head, "Went"],
    align: ["left", "right", ...head.map(() => "right"), "left"],
    rows: all.map((task) => [shortName(task.task, tasks), ...taskRow(task, same)])
  };
}
var longestName = 28;
function shortName(name, tasks) {
  const short = shortened(name ?? "");
  const isClear = tasks.filter(({ task }) => shortened(task ?? "") === short).length < 2;
  return (0, import_chunk_OSYGIOE5.taskName)(name !== null && isClear ? short : name);
}
function shortened(name) {
  const characters = Array.from(name);
  if (characters.length <= longestName) return name;
  const half = Math.floor(longestName / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(1 - half).join("")}`;
}
function taskRow(task, same) {
  const { support, answerEntropy, passAtK } = task;
  const first = passAtK[0];
  const last = passAtK.at(-1);
  const reach = last !== void 0 && last.k > 1 ? last : void 0;
  return [
    [`${task.problems.paired} × ${budgetOf(support)}`],
    [first === void 0 ? import_chunk_OSYGIOE5.unknown : beforeAfter(first)],
    [reach === void 0 ? import_chunk_OSYGIOE5.unknown : `${same ? "" : `k = ${reach.k}: `}${beforeAfter(reach)}`],
    [`${(0, import_chunk_FR4HU75Z.formatValue)(support.shrunk, "problems")} (${(0, import_chunk_FR4HU75Z.formatValue)(support.noise.shrunkExpected, "problems")})`],
    [(0, import_chunk_FR4HU75Z.formatValue)(support.expanded, "problems")],
    [
      answerEntropy === null ? import_chunk_OSYGIOE5.unknown : `${(0, import_chunk_FR4HU75Z.formatValue)(answerEntropy.baseline, "ratio")} → ${(0, import_chunk_FR4HU75Z.formatValue)(answerEntropy.candidate, "ratio")}`
    ],
    [task.quadrant?.name ?? import_chunk_OSYGIOE5.unknown]
  ];
}
function budgetOf({ budget, largestBudget }) {
  return budget === largestBudget ? `${budget}` : `${budget} to ${largestBudget}`;
}
function beforeAfter(row2) {
  const before = (0, import_chunk_FR4HU75Z.formatValue)(row2.baseline, "fraction").replace(/ %$/, "");
  return `${before} → ${(0, import_chunk_FR4HU75Z.formatValue)(row2.candidate, "fraction")}`;
}
function parts(report) {
  return (report.overall === null ? partsWithoutNumbers(report) : allParts(report)).filter(
    (part2) => part2.blocks.length > 0
  );
}
function partsWithoutNumbers(report) {
  const notes = report.notes.filter(({ text }) => !report.sentence.includes(text));
  const rest = { ...report, notes };
  return [
    verdictPart(rest),
    alonePart(rest),
    gatePart(rest),
    configsPart(rest),
    notesPart(rest),
    aloneCurvePart(rest),
    inputsPart(rest)
  ];
}
function allParts(report) {
  return [
    verdictPart(report),
    gatePart(report),
    configsPart(report),
    tasksPart(report),
    chartsPart(),
    notesPart(report),
    problemsPart(report),
    curvePart(report),
    reachPart(report),
    diversityPart(report),
    sharpeningPart(report),
    budgetPart(report),
    perplexityPart(report),
    supportPart(report),
    ...originPart(report),
    inputsPart(report),
    readingPart(report)
  ];
}
var verdictWords = { pass: "Pass", fail: "Fail", undecided: "Undecided" };
function verdictPart({ verdict, sentence }) {
  const blocks = [
    { kind: "heading", text: `Leash: ${verdictWords[verdict].toLowerCase()}` },
    { kind: "paragraph", text: [sentence] }
  ];
  return (0, import_chunk_OSYGIOE5.part)("verdict", blocks, { essential: true });
}
function chartsPart() {
  const names = ["pass-at-k", "support", "entropy-reward"];
  return (0, import_chunk_OSYGIOE5.part)(
    "charts",
    names.map((chart) => ({ kind: "chart", chart }))
  );
}
function curvePart({ tasks, overall }) {
  const all = (0, import_chunk_OSYGIOE5.rowsOf)({ tasks, overall });
  const rows = all.flatMap(
    (task) => task.passAtK.map((row2) => [
      (0, import_chunk_OSYGIOE5.taskName)(task.task),
      [`${row2.k}`],
      [(0, import_chunk_FR4HU75Z.formatValue)(row2.baseline, "fraction")],
      [(0, import_chunk_FR4HU75Z.formatValue)(row2.candidate, "fraction")],
      [(0, import_chunk_FR4HU75Z.formatChange)(row2.change, "fraction")],
      [(0, import_chunk_OSYGIOE5.intervalOf)(row2.interval, "fraction", true)],
      [(0, import_chunk_OSYGIOE5.intervalOf)(row2.simultaneous, "fraction", true)]
    ])
  );
  const table = {
    kind: "table",
    head: ["Task", "k", "Baseline", "Candidate", "Change", "Interval", "At all k at once"],
    align: ["left", "right", "right", "right", "right", "right", "right"],
    rows
  };
  return (0, import_chunk_OSYGIOE5.part)("pass@k", [table], { summary: "pass@k at every k" });
}
function originPart({ againstOrigin }) {
  if (againstOrigin === null) return [];
  const text = [
    "How far the candidate has drifted from the model before RLVR; the arrows lead from origin to candidate."
  ];
  const table = tasksTable(againstOrigin.tasks, againstOrigin.overall);
  return [(0, import_chunk_OSYGIOE5.part)("origin", [{ kind: "paragraph", text }, table], { summary: "Drift from the origin" })];
}
function readingPart({ overall }) {
  const items = [
    ["Size: problems × samples of each."],
    [
      "pass@1 is precision: how often the first try is right. pass@k at large k is reach: whether any of k tries is right."
    ],
    [
      `A problem is lost when the baseline solved it in its samples and the candidate never did; in brackets, “by chance”, is how many of those two equal models would show at ${budgetOf(overall.support)} samples.`
    ],
    [
      "Answer entropy (nats): how many different answers the samples of a problem spread over. Down with pass@1 up is sharpening."
    ],
    [
      "Went: sharpened (pass@1 up, entropy down), explored (both up), collapsed (both down), diffused (pass@1 down, entropy up); unclear where the data do not settle both signs."
    ]
  ];
  return (0, import_chunk_OSYGIOE5.part)("how to read this", [{ kind: "list", items }], { summary: "How to read this" });
}
module.exports = { parts };
