"use strict";
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
function trendOf(past, task) {
  const all = past.map((one) => ({ past: one, numbers: numbersOf(one.entry, task) }));
  const known = all.flatMap(({ numbers }) => numbers === void 0 ? [] : [numbers]);
  const k = largestCommon(known.map(({ passAtK }) => passAtK.map((one) => one.k)));
  if (k === void 0) return void 0;
  const draws = largestCommon(
    known.map(({ answerEntropy }) => answerEntropy.map((one) => one.draws)).filter(({ length }) => length > 0)
  );
  return {
    task,
    k,
    draws,
    points: all.map(({ past: one, numbers }) => ({
      past: one,
      passAt1: numbers?.passAtK.find((value) => value.k === 1),
      passAtK: numbers?.passAtK.find((value) => value.k === k),
      lost: numbers?.shrunk ?? void 0,
      entropy: numbers?.answerEntropy.find((value) => value.draws === draws)
    }))
  };
}
function tasksOf(past) {
  const names = past.flatMap(({ entry }) => entry.tasks.flatMap(({ task }) => task === null ? [] : [task]));
  return [...new Set(names)].sort();
}
function numbersOf(entry, task) {
  return task === null ? entry.overall : entry.tasks.find((one) => one.task === task);
}
function largestCommon(lists) {
  const [first = [], ...rest] = lists;
  const common = first.filter((value) => rest.every((list) => list.includes(value)));
  return common.length === 0 ? void 0 : Math.max(...common);
}
function historyBlocks(trend, most) {
  const quantities = (0, import_chunk_GQ7IA5JP.quantitiesOf)(trend);
  const first = most === void 0 ? 0 : Math.max(0, trend.points.length - most);
  const rows = trend.points.flatMap(({ past }, index) => {
    if (index < first) return [];
    const cells = quantities.map(({ values, unit, byChance }) => [
      cell(values[index], unit, byChance?.[index])
    ]);
    return [
      [[past.entry.date.slice(0, 10)], [{ name: past.entry.commit.slice(0, 12) }], verdict(past), ...cells]
    ];
  });
  return [(0, import_chunk_OSYGIOE5.tableOf)(["Date", "Commit", "Verdict", ...quantities.map(({ name }) => name)], 3, rows.reverse())];
}
function acceptedBlocks({ points }) {
  const items = points.flatMap(
    ({ past: { entry, acceptance } }) => acceptance === void 0 ? [] : [
      [
        { name: entry.commit.slice(0, 12) },
        ` (${verdictOf(entry.verdict)}) was accepted by `,
        { name: acceptance.by },
        ": ",
        { name: acceptance.reason }
      ]
    ]
  );
  return items.length === 0 ? [] : [{ kind: "list", items: items.reverse() }];
}
function verdict({ entry, acceptance }) {
  const said = verdictOf(entry.verdict);
  const where = entry.onDefaultBranch ? "" : ", side branch";
  return [`${said}${acceptance === void 0 ? "" : ", accepted"}${where}`];
}
function verdictOf(verdict2) {
  return verdict2 ?? "first";
}
function cell(one, unit, byChance) {
  if (one === void 0) return import_chunk_OSYGIOE5.unknown;
  const range = one.interval === null ? "" : ` (${(0, import_chunk_FR4HU75Z.formatRange)(...one.interval, unit, "value")})`;
  const expected = byChance === void 0 ? "" : `, ${(0, import_chunk_FR4HU75Z.formatValue)(byChance, unit)} by chance`;
  return `${(0, import_chunk_FR4HU75Z.formatValue)(one.value, unit)}${range}${expected}`;
}
module.exports = { acceptedBlocks, historyBlocks, tasksOf, trendOf };
