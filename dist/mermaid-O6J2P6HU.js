"use strict";
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var shown = 4;
var palette = "#d9772b, #3b82d6";
function curveDiagrams(report) {
  const { tasks, overall } = report;
  const curves = (tasks.length > 1 ? [overall, ...tasks] : tasks).filter((task) => task.passAtK.length > 1);
  if (curves.length === 0) return [];
  const first = curves.slice(0, shown).map(curve);
  return [{ name: "pass-at-k", says: says(curves.length), mermaid: first }];
}
function says(curves) {
  const which = "pass@k in percent over k: orange is the baseline, blue the candidate.";
  return curves > shown ? `${which} The first ${shown} of ${curves} curves; the table has all.` : which;
}
function curve({ task, passAtK }) {
  const percent = (value) => (100 * value).toFixed(2);
  const line = (name, values) => `  line "${name}" [${values.map(percent).join(", ")}]`;
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    "xychart-beta",
    `  title "${task === null ? "all problems" : plainName(task)}"`,
    `  x-axis "k" [${passAtK.map(({ k }) => `"${k}"`).join(", ")}]`,
    '  y-axis "pass at k, percent" 0 --> 100',
    line(
      "baseline",
      passAtK.map((row) => row.baseline)
    ),
    line(
      "candidate",
      passAtK.map((row) => row.candidate)
    )
  ].join("\n");
}
function plainName(name) {
  const plain = (0, import_chunk_FPK3PABP.printable)(name).replace(/[^\p{L}\p{N} ._/()+-]+/gu, " ").trim();
  const characters = Array.from(plain);
  if (characters.length === 0) return "task";
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}...` : plain;
}
module.exports = { curveDiagrams };
