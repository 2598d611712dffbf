"use strict";
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var workflowFile = ".github/workflows/leash.yml";
var policy = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/leash/main/docs/policy.schema.json
version: 1

# A pull request that touches none of these files passes at once.
configs: ["configs/**/*.{yaml,yml,json,toml}"]

# Eval files of what is on the base branch, and of what the pull request trains.
baseline: { path: evals/baseline }
candidate: { path: evals/candidate }

# What may get worse, and by how much. pp: percentage points. noise: what two equal models would show by chance.
gate:
  - { metric: pass@1, max-drop: 1pp }
  - { metric: pass@max, max-drop: 2pp }
  - { metric: support.shrunk, max: noise }
  - { metric: answer-entropy, max-drop: 20%, severity: warn }

# point: fail on the measured value alone; significant: fail when it is also distinguishable from no change;
# certain: fail only when the whole interval lies beyond the limit.
evidence: significant
undecided: { missing: fail, noise: warn }
`;
var workflow = `name: leash
on: pull_request
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  leash:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      # Put your eval job here: it writes per-sample files into evals/candidate.
      - uses: OWNER/leash@main # pin the full SHA you have read
`;
async function initCommand(ports) {
  const files = [
    { path: import_chunk_XEZPGDVU.usualPolicy, text: policy },
    { path: workflowFile, text: workflow }
  ];
  const there = [];
  for (const { path } of files) if (await ports.readText(path) !== void 0) there.push(path);
  (0, import_chunk_OAUVUEHV.refuse)(there.map((file) => (0, import_chunk_OAUVUEHV.fault)("would-overwrite", { file })));
  for (const { path, text } of files) await ports.writeFile(path, text);
  await ports.print(`Wrote ${files.map((file) => file.path).join(" and ")}. Read both, then commit them.
`);
  return 0;
}
module.exports = { initCommand };
