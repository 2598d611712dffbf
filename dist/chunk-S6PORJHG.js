"use strict";
function whyRefused(refusal, needs) {
  switch (refusal.kind) {
    case "forbidden":
    case "missing":
      return whyNotPermitted([{ refusal, needs }], alongside(needs));
    case "limited":
      return `it answered "${said(refusal)}", because of its rate limits. Run the job again later.`;
    case "outage":
      return `it could not be reached or failed ("${said(refusal)}"), also when asked again. Run the job again later.`;
    case "rejected":
      return `it answered "${said(refusal)}".`;
  }
}
function whyNotPermitted(lacks, wanted) {
  const answers = unique(lacks.map(({ refusal }) => `"${said(refusal)}"`)).join(" and ");
  const needs = unique(lacks.map((lack) => written(lack.needs))).join(" and ");
  const all = /* @__PURE__ */ new Map([["contents", "read"]]);
  for (const { name, level } of [...wanted, ...lacks.map((lack) => lack.needs)])
    if (all.get(name) !== "write") all.set(name, level);
  const yaml = [...all].map(([name, level]) => `${name}: ${level}`).sort();
  return `it answered ${answers}. The token needs ${needs}. Add to the job: permissions: { ${yaml.join(", ")} } (pull requests from forks and by Dependabot have a read-only token whatever the job says: see docs/forks.md).`;
}
function alongside({ name, level }) {
  const comments = level === "write" || name === "actions";
  return [{ name: "pull-requests", level: comments ? "write" : "read" }];
}
function written({ name, level }) {
  return `${name}: ${level}`;
}
function said({ status, message }) {
  return `${status === void 0 ? "" : `${status} `}${oneLine(message)}`;
}
function unique(texts) {
  return [...new Set(texts)];
}
function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
module.exports = { whyNotPermitted, whyRefused };
