"use strict";
var usualPolicy = ".github/leash.yml";
var where = "the default policy";
var noDrop = { kind: "max-drop", text: "0pp", amount: 0, unit: "pp" };
var noise = { kind: "max", text: "noise", amount: void 0, unit: "noise" };
var half = 0.975;
var rest = { tasks: void 0, severity: "fail", where };
var gate = [
  { metric: "pass@1", limit: noDrop, level: void 0, ...rest },
  { metric: "pass@max", limit: noDrop, level: half, ...rest },
  { metric: "support.shrunk", limit: noise, level: half, ...rest }
];
var defaultPolicy = {
  file: void 0,
  configs: [],
  candidate: void 0,
  baseline: void 0,
  origin: void 0,
  read: {},
  budgets: {},
  k: [],
  gate,
  evidence: "significant",
  undecided: { missing: "fail", noise: "warn" },
  level: 0.95,
  resamples: 1e4,
  epsilon: 0
};
module.exports = { defaultPolicy, usualPolicy };
