"use strict";
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function sortedTasks(tally) {
  return [...tally.keys()].sort(byCodeUnit);
}
function sortedProblems(tally, task) {
  const problems = [...tally.get(task)?.values() ?? []];
  return problems.sort(
    (a, b) => byCodeUnit(a.problem, b.problem) || byCodeUnit(a.question ?? "", b.question ?? "")
  );
}
module.exports = { byCodeUnit, sortedProblems, sortedTasks };
