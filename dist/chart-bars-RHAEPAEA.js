"use strict";
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var full = "█";
var eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
function bar(share, cells2) {
  const parts = Math.round(Math.min(1, Math.max(0, share)) * cells2 * 8);
  const shown2 = share > 0 ? Math.max(1, parts) : parts;
  return full.repeat(Math.floor(shown2 / 8)) + (eighths[shown2 % 8] ?? "");
}
var shown = 12;
var cells = 10;
function chartBars(report) {
  return [curves(report), support(report), entropy(report)].filter((bars) => bars !== void 0);
}
function curves({ overall, tasks }) {
  if (overall.passAtK.length < 2) return void 0;
  const each = tasks.length > 1 ? ", all problems together; each task is in the table of pass@k" : "";
  const rows = overall.passAtK.map(({ k, baseline, candidate }) => [
    [`${k}`],
    [barred(baseline, 1, "fraction")],
    [barred(candidate, 1, "fraction")]
  ]);
  return {
    name: "pass-at-k",
    blocks: [(0, import_chunk_OSYGIOE5.paragraph)(`pass@k${each}. A full bar is 100 %.`), columns(["k", "Baseline", "Candidate"], rows)]
  };
}
function support(report) {
  const { some, left } = tasksOf(report);
  const shares = some.flatMap(({ support: { shrunk, expanded }, problems: { paired } }) => [
    shrunk / paired,
    expanded / paired
  ]);
  const most = Math.max(0, ...shares);
  if (most === 0) return void 0;
  const rows = some.map(({ task, support: { shrunk, expanded }, problems: { paired } }) => [
    (0, import_chunk_OSYGIOE5.taskName)(task),
    [barred(shrunk, most * paired, "problems")],
    [barred(expanded, most * paired, "problems")]
  ]);
  const says = `Problems lost and gained. A full bar is ${(0, import_chunk_FR4HU75Z.formatValue)(most, "fraction")} of a task’s problems.${left}`;
  return { name: "support", blocks: [(0, import_chunk_OSYGIOE5.paragraph)(says), columns(["Task", "Lost", "Gained"], rows)] };
}
function entropy(report) {
  const { some, left } = tasksOf(report);
  const known = some.flatMap(({ answerEntropy }) => answerEntropy ?? []);
  const most = Math.max(0, ...known.flatMap(({ baseline, candidate }) => [baseline, candidate]));
  if (most === 0) return void 0;
  const rows = some.map(({ task, answerEntropy }) => {
    const cell = (side) => [
      answerEntropy === null ? import_chunk_OSYGIOE5.unknown : barred(answerEntropy[side], most, "nats")
    ];
    return [(0, import_chunk_OSYGIOE5.taskName)(task), cell("baseline"), cell("candidate")];
  });
  const says = `Answer entropy. A full bar is ${(0, import_chunk_FR4HU75Z.formatValue)(most, "nats")}.${left}`;
  return {
    name: "entropy-reward",
    blocks: [(0, import_chunk_OSYGIOE5.paragraph)(says), columns(["Task", "Baseline", "Candidate"], rows)]
  };
}
function barred(value, most, unit) {
  const number = (0, import_chunk_FR4HU75Z.formatValue)(value, unit).replaceAll(" ", " ");
  return `${bar(most === 0 ? 0 : value / most, cells)} ${number}`.trimStart();
}
function columns(head, rows) {
  return (0, import_chunk_OSYGIOE5.tableOf)(head, head.length, rows);
}
function tasksOf(report) {
  const all = (0, import_chunk_OSYGIOE5.rowsOf)(report).filter(({ problems }) => problems.paired > 0);
  if (all.length <= shown) return { some: all, left: "" };
  const some = [...all.slice(0, shown - 1), ...all.slice(-1)];
  const tasks = report.tasks.length;
  return { some, left: ` The first ${shown - 1} of ${tasks} tasks; the table of tasks has all.` };
}
module.exports = { chartBars };
