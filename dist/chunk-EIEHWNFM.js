import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isKey,
  keyForm
} from "./chunk-M2KV7CXZ.js";
import {
  fault,
  refuse
} from "./chunk-3N2JLB5U.js";

// src/options/parse-inputs.ts
var words = {
  mode: ["auto", "check", "record", "publish", "prune"],
  comment: ["always", "on-change", "on-failure", "never"],
  charts: ["png", "svg", "mermaid", "none"],
  status: ["on", "off"],
  "fail-on": ["fail", "undecided", "never"]
};
var usualPolicy = ".github/leash.yml";
var usualHistory = "leash-history";
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
    historyBranch: branch(read("history-branch").trim(), faults),
    accept: acceptance(read("accept").trim(), faults),
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
function branch(is, faults) {
  if (is === "") return usualHistory;
  const isName = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(is) && !/\.\.|\/\/|\/\.|[./]$|\.lock$/.test(is);
  if (isName) return is;
  faults.push(
    fault("input", { name: "history-branch", is, must: "the name of a branch, such as leash-history" })
  );
  return usualHistory;
}
function acceptance(is, faults) {
  if (is === "") return void 0;
  const [, commit, reason] = /^([0-9a-f]{7,64})[:\s]\s*(\S[^]*)$/.exec(is) ?? [];
  if (commit !== void 0 && reason !== void 0) return { commit, reason };
  const must = 'a commit of at least seven digits and a reason, such as "3f2a91c The grader was wrong."';
  faults.push(fault("input", { name: "accept", is, must }));
  return void 0;
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
