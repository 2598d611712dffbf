"use strict";
var import_chunk_24C2GHUA = require("./chunk-24C2GHUA.js");
var import_chunk_EWHGCPIC = require("./chunk-EWHGCPIC.js");
var import_chunk_4CCKIUSY = require("./chunk-4CCKIUSY.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_6SKCJZ4S = require("./chunk-6SKCJZ4S.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
function printEntry(entry) {
  return `${JSON.stringify(entry, null, 1)}
`;
}
function makeEntry({ facts, numbers, shifts, tally }) {
  const { commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith: comparedWith2, accepted, policy, level } = facts;
  const name = (0, import_chunk_7UHLN4Y2.tallyPathOf)((0, import_chunk_7UHLN4Y2.pathOf)("entry", facts));
  return {
    schema: "leash.entry/1",
    ...{ commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith: comparedWith2, accepted, policy, level },
    overall: numbersOf(numbers.overall, shifts),
    tasks: numbers.tasks.map((one) => numbersOf(one, shifts)),
    tally: {
      file: name.slice(name.lastIndexOf("/") + 1),
      sha256: (0, require("node:crypto").createHash)("sha256").update(tally).digest("hex"),
      bytes: tally.length
    }
  };
}
function numbersOf(numbers, shifts) {
  const { task = null, problems, samples, passAtK, answerEntropy } = numbers;
  const support = shifts.find((shift) => shift.task === task)?.support;
  return {
    ...{ task, problems, samples },
    passAtK: passAtK.map(({ k, ...one }) => ({ k, ...valueOf(one) })),
    answerEntropy: answerEntropy.map(({ draws, ...one }) => ({ draws, ...valueOf(one) })),
    shrunk: shiftOf(support?.shrunk, support?.intervals.shrunk, support?.noise.shrunkExpected),
    expanded: shiftOf(support?.expanded, support?.intervals.expanded, support?.noise.expandedExpected)
  };
}
function valueOf({ value, interval }) {
  return { value: cut(value), interval: interval === void 0 ? null : [cut(interval.lo), cut(interval.hi)] };
}
function shiftOf(value, interval, byChance) {
  if (value === void 0 || byChance === void 0) return null;
  const range = interval === void 0 || interval === null ? null : [cut(interval[0]), cut(interval[1])];
  return { value: cut(value), interval: range, byChance: cut(byChance) };
}
function cut(value) {
  return Number(value.toPrecision(12));
}
async function recordEval(request) {
  const { inputs, policy, facts, past } = request;
  const { reading, tally } = await (0, import_chunk_MV3553TJ.readTally)(inputs, policy, "candidate", request.progress);
  (0, import_chunk_OAUVUEHV.refuse)([...request.faults ?? [], ...reading.faults]);
  const numbers = (0, import_chunk_EWHGCPIC.measureModel)(tally, { ...policy, seed });
  const files = reading.files.map((file) => file.path).join(", ");
  if (numbers === void 0) throw refused((0, import_chunk_OAUVUEHV.fault)("no-samples", { side: "candidate", files }));
  const bytes = (0, import_chunk_24C2GHUA.compressedTally)(tally);
  const path = (0, import_chunk_7UHLN4Y2.pathOf)("entry", facts);
  const notes = [...request.notes ?? [], ...reading.notes, ...(0, import_chunk_MV3553TJ.unusedChoices)(policy.read, [reading])];
  const compared = past && await comparedWith(past, { bytes, path }, request, notes);
  const entry = makeEntry({
    facts: {
      ...facts,
      verdict: request.verdict ?? compared?.judgement.verdict ?? null,
      comparedWith: past === void 0 ? null : { entry: past.path, commit: past.entry.commit },
      policy: policyOf(policy, compared !== void 0),
      level: policy.level
    },
    numbers,
    shifts: compared === void 0 ? [] : [compared.report.overall, ...compared.report.tasks],
    tally: bytes
  });
  const record = [
    { path, bytes: printEntry(entry) },
    { path: (0, import_chunk_7UHLN4Y2.tallyPathOf)(path), bytes }
  ];
  return { entry, path, files: record, compared, notes };
}
var seed = 1;
function refused(one) {
  (0, import_chunk_OAUVUEHV.refuse)([one]);
  return new Error("unreachable");
}
function comparedWith(past, tally, { policy, countAside }, notes) {
  return (0, import_chunk_4CCKIUSY.leash)({
    origin: [],
    baseline: [(0, import_chunk_6SKCJZ4S.inputOf)((0, import_chunk_7UHLN4Y2.tallyPathOf)(past.path), past.tally)],
    candidate: [(0, import_chunk_6SKCJZ4S.inputOf)((0, import_chunk_7UHLN4Y2.tallyPathOf)(tally.path), tally.bytes)],
    // How to read the tools' files says nothing about tallies.
    policy: { ...policy, read: {} },
    seed,
    countAside,
    notes
  });
}
function policyOf({ file, sha256 }, judged) {
  return !judged || file === void 0 || sha256 === void 0 ? null : { file, sha256 };
}
module.exports = { recordEval };
