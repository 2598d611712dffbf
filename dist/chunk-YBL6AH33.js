"use strict";
var emptyOutputs = {
  verdict: "",
  "report-json": "",
  "report-markdown": "",
  charts: "",
  "comment-url": "",
  "pass-at-1-change": "",
  "pass-at-k-change": "",
  shrunk: "",
  expanded: ""
};
function reportOutputs(report, files) {
  const paths = {
    ...emptyOutputs,
    verdict: report.verdict,
    "report-json": files.json,
    "report-markdown": files.markdown,
    charts: files.charts.join("\n")
  };
  if (report.overall === null) return paths;
  const { passAtK, support } = report.overall;
  const k1 = passAtK.find((point) => point.k === 1);
  const last = passAtK.reduce(
    (largest, point) => largest === void 0 || point.k > largest.k ? point : largest,
    void 0
  );
  return {
    ...paths,
    "pass-at-1-change": known(k1?.change),
    "pass-at-k-change": known(last?.change),
    shrunk: known(support.shrunk),
    expanded: known(support.expanded)
  };
}
function known(value) {
  return value === void 0 ? "" : String(Number(value.toPrecision(12)));
}
module.exports = { emptyOutputs, reportOutputs };
