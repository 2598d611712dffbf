import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatChange,
  formatRange,
  formatValue
} from "./chunk-IUXSTU53.js";

// src/render/parts/cells.ts
var unknown = "–";
function part(name, blocks, rest = {}) {
  return { name, essential: false, summary: void 0, blocks, ...rest };
}
function taskName(task) {
  return task === null ? ["all problems"] : [{ name: task }];
}
function intervalOf(interval, unit, change) {
  return interval === null ? unknown : formatRange(interval[0], interval[1], unit, change ? "change" : "value");
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
    [formatValue(baseline, unit)],
    [formatValue(candidate, unit)],
    [formatChange(change, unit)],
    [intervalOf(interval, unit, true)]
  ];
}

export {
  unknown,
  part,
  taskName,
  intervalOf,
  rowsOf,
  tableOf,
  paragraph,
  changeHead,
  changeCells
};
