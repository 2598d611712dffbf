"use strict";
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var unknown = "–";
function part(name, blocks, rest = {}) {
  return { name, essential: false, summary: void 0, blocks, ...rest };
}
function taskName(task) {
  return task === null ? ["all problems"] : [{ name: task }];
}
function intervalOf(interval, unit, change) {
  return interval === null ? unknown : (0, import_chunk_FR4HU75Z.formatRange)(interval[0], interval[1], unit, change ? "change" : "value");
}
function rowsOf({ tasks, overall }) {
  return tasks.length > 1 ? [...tasks, overall] : tasks;
}
function tableOf(head, words, rows) {
  return { kind: "table", head, align: head.map((_, index) => index < words ? "left" : "right"), rows };
}
function paragraph(text) {
  return { kind: "paragraph", text: [text] };
}
var changeHead = ["Baseline", "Candidate", "Change", "Interval"];
function changeCells({ baseline, candidate, change, interval }, unit) {
  return [
    [(0, import_chunk_FR4HU75Z.formatValue)(baseline, unit)],
    [(0, import_chunk_FR4HU75Z.formatValue)(candidate, unit)],
    [(0, import_chunk_FR4HU75Z.formatChange)(change, unit)],
    [intervalOf(interval, unit, true)]
  ];
}
module.exports = { changeCells, changeHead, intervalOf, paragraph, part, rowsOf, tableOf, taskName, unknown };
