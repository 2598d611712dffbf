import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isKey,
  keyForm
} from "./chunk-chunk-P52Z7DYX.js";
import {
  fault,
  refuse
} from "./chunk-chunk-ON55PPIE.js";

// src/options/parse-inputs.ts
var words = {
  mode: ["auto", "check", "publish", "prune"],
  comment: ["always", "on-change", "on-failure", "never"],
  charts: ["png", "svg", "mermaid", "none"],
  status: ["on", "off"],
  "fail-on": ["fail", "undecided", "never"]
};
var usualPolicy = ".github/leash.yml";
function parseInputs(read) {
  const faults = [];
  const word = (name, empty) => {
    const is = read(name).trim();
    const known = words[name];
    if (is === "") return empty;
    if (known.includes(is)) return is;
    faults.push(fault("input", { name, is, must: `one of ${known.join(", ")}` }));
    return empty;
  };
  const inputs = {
    candidate: lines(read("candidate")),
    baseline: lines(read("baseline")),
    origin: lines(read("origin")),
    policy: policyPath(read("policy").trim(), faults),
    token: read("github-token").trim(),
    mode: word("mode", "auto"),
    key: key(read("key").trim(), faults),
    comment: word("comment", "always"),
    charts: word("charts", "png"),
    status: word("status", "on"),
    failOn: word("fail-on", "as-policy")
  };
  refuse(faults);
  return inputs;
}
function lines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function key(is, faults) {
  if (is === "") return "default";
  if (isKey(is)) return is;
  faults.push(fault("input", { name: "key", is, must: keyForm }));
  return "default";
}
function policyPath(is, faults) {
  const clean = is.replace(/^(\.\/)+/, "");
  if (clean === "") return usualPolicy;
  if (!/^([A-Za-z]:)?[/\\]/.test(clean) && !clean.split(/[/\\]/).includes("..")) return clean;
  faults.push(
    fault("input", { name: "policy", is, must: "a path inside the repository, from the repository's root" })
  );
  return usualPolicy;
}

export {
  usualPolicy,
  parseInputs
};
