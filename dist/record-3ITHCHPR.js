"use strict";
var import_chunk_JOWPIZYJ = require("./chunk-JOWPIZYJ.js");
var import_chunk_L35YLZXV = require("./chunk-L35YLZXV.js");
var import_chunk_24C2GHUA = require("./chunk-24C2GHUA.js");
var import_chunk_EWHGCPIC = require("./chunk-EWHGCPIC.js");
var import_chunk_4CCKIUSY = require("./chunk-4CCKIUSY.js");
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_ZIB425U4 = require("./chunk-ZIB425U4.js");
var import_chunk_BQUVJSKG = require("./chunk-BQUVJSKG.js");
var import_chunk_VEXHPDUV = require("./chunk-VEXHPDUV.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_JIYPC26G = require("./chunk-JIYPC26G.js");
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_6V3ZMYGU = require("./chunk-6V3ZMYGU.js");
var import_chunk_6SKCJZ4S = require("./chunk-6SKCJZ4S.js");
var import_chunk_YXJPXHQQ = require("./chunk-YXJPXHQQ.js");
var import_chunk_GNTEAYCO = require("./chunk-GNTEAYCO.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_YBL6AH33 = require("./chunk-YBL6AH33.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function appendToHistory(port, addition) {
  const blobs = /* @__PURE__ */ new Map();
  return (0, import_chunk_6V3ZMYGU.commitToBranch)(port, (tip) => commitOn(port, tip, addition, blobs));
}
async function commitOn(port, tip, addition, blobs) {
  const files = tip === void 0 ? { ok: true, value: [] } : await port.files(tip.tree);
  if (!files.ok) return files;
  const listing = (0, import_chunk_7UHLN4Y2.listingOf)(files.value);
  const isOther = files.value.length > 0 && listing.entries.length === 0 && listing.acceptances.length === 0;
  if (isOther) return { ok: false, refusal: otherBranch };
  const there = await alreadyThere(port, listing, addition.record);
  if (!there.ok) return there;
  if (tip !== void 0 && there.value === addition.record.length) return { ok: true, value: tip.commit };
  const all = [];
  for (const file of [...addition.record, ...await addition.generate(listing)]) {
    const content = await contentOf(port, file, blobs);
    if (!content.ok) return content;
    all.push({ path: file.path, content: content.value });
  }
  const tree = await port.writeTree(tip?.tree, all);
  return tree.ok ? port.writeCommit(addition.message, tree.value, tip?.commit) : tree;
}
async function alreadyThere(port, listing, record2) {
  let count = 0;
  for (const { path, bytes } of record2) {
    const file = listing.files.get(path);
    if (file === void 0) continue;
    const known = await port.read(file);
    if (!known.ok) return known;
    if (!Buffer.from(known.value).equals(Buffer.from(bytes))) return { ok: false, refusal: taken(path) };
    count += 1;
  }
  return { ok: true, value: count };
}
async function contentOf(port, { path, bytes }, blobs) {
  if (typeof bytes === "string") return { ok: true, value: { text: bytes } };
  const known = blobs.get(path);
  const blob = known === void 0 ? await port.writeBlob(bytes) : { ok: true, value: known };
  if (!blob.ok) return blob;
  blobs.set(path, blob.value);
  return { ok: true, value: { blob: blob.value } };
}
var otherBranch = {
  kind: "rejected",
  status: void 0,
  message: "the branch holds files and no entry of a history, so it is not one; name another with history-branch"
};
function taken(path) {
  return {
    kind: "rejected",
    status: void 0,
    message: `${path} is recorded already with other contents; give each job that records the same commit a key of its own`
  };
}
function historyRefused(doing, branch, refusal) {
  const needs = { name: "contents", level: doing === "read" ? "read" : "write" };
  const faults = [(0, import_chunk_OAUVUEHV.fault)("history-refused", { doing, branch, why: (0, import_chunk_S6PORJHG.whyRefused)(refusal, needs) })];
  return {
    exitCode: refusal.kind === "outage" || refusal.kind === "limited" ? 3 : 2,
    verdict: void 0,
    changed: true,
    sentence: faults.map(({ text }) => text).join(" "),
    sections: (0, import_chunk_6V3ZMYGU.faultsSections)(faults, "Leash could not record"),
    annotations: (0, import_chunk_6V3ZMYGU.annotateFaults)(faults),
    outputs: import_chunk_YBL6AH33.emptyOutputs
  };
}
async function record(inputs, ports) {
  if (inputs.accept !== void 0) return accept(inputs, inputs.accept, ports);
  const { here, history } = ports;
  const { policy, notes, faults } = await (0, import_chunk_FNZIYBBH.choosePolicy)(inputs.policy, ports.policy);
  const candidate = await candidateOf(inputs, policy, ports.lookup);
  const facts = {
    commit: here.commit,
    date: (0, import_chunk_7UHLN4Y2.utcSecond)(ports.lookup.now.toISOString()) ?? "",
    branch: here.branch ?? null,
    onDefaultBranch: here.isDefault,
    run: here.run,
    key: inputs.key,
    accepted: null
  };
  (0, import_chunk_OAUVUEHV.refuse)([...faults, ...candidate.faults]);
  const past = await pastOf(history, facts);
  if (!past.ok) return historyRefused("read", inputs.historyBranch, past.refusal);
  const recorded = await (0, import_chunk_JOWPIZYJ.recordEval)({
    inputs: candidate.inputs,
    policy,
    facts,
    past: past.value,
    countAside: ports.countAside,
    notes: [...notes, ...candidate.notes]
  });
  const { entry } = recorded;
  const said = entry.verdict ?? "the first";
  const message = `Record ${entry.commit.slice(0, 12)}: ${said}`;
  const outcome = await outcomeOf(recorded, inputs, ports);
  const added = await append(message, recorded.files, ports);
  return added.ok ? outcome : notRecorded(outcome, historyRefused("written", inputs.historyBranch, added.refusal));
}
function notRecorded(outcome, refused) {
  const rest = outcome.sections.filter(({ name }) => name !== "done");
  return {
    ...refused,
    verdict: outcome.verdict,
    outputs: outcome.outputs,
    sections: [...refused.sections, ...rest]
  };
}
async function candidateOf(inputs, policy, ports) {
  const { place, faults } = (0, import_chunk_6V3ZMYGU.findPlace)("candidate", inputs, policy);
  if (place === void 0) return { inputs: [], notes: [], faults };
  const found = await (0, import_chunk_6V3ZMYGU.lookUp)("candidate", place, ports);
  if (found.kind === "found") return { ...found, faults: [...faults, ...found.faults] };
  const none = (0, import_chunk_OAUVUEHV.fault)("nothing-to-record", { why: found.why.text });
  return { inputs: [], notes: [], faults: [...faults, ...found.faults, none] };
}
async function pastOf(history, facts) {
  const listing = await history.list();
  if (!listing.ok || listing.value === void 0) return listing.ok ? { ok: true, value: void 0 } : listing;
  const found = await (0, import_chunk_6SKCJZ4S.firstBaseline)(history, listing.value, (0, import_chunk_JTEBLSUB.entriesBefore)(listing.value, facts));
  if (!found.ok || found.value === void 0) return found.ok ? { ok: true, value: void 0 } : found;
  const tally = await (0, import_chunk_6SKCJZ4S.recordedTally)(history, found.value);
  return tally.ok ? { ok: true, value: { ...found.value, tally: tally.value } } : tally;
}
function append(message, files, { history, drawTrends }) {
  return appendToHistory(history, {
    message,
    record: files,
    generate: (listing) => (0, import_chunk_ZIB425U4.siteOf)(history, listing, files, drawTrends)
  });
}
async function outcomeOf({ entry, path, compared, notes }, inputs, ports) {
  const verdict = entry.verdict ?? void 0;
  const against = entry.comparedWith === null ? "nothing to compare with yet" : `compared with ${entry.comparedWith.entry}`;
  const where = `Recorded on ${inputs.historyBranch} as ${path}: ${verdict ?? "the first of its key"}, ${against}.`;
  const done = { changed: true, sentence: where, annotations: [] };
  if (compared === void 0) {
    const sections2 = [...(0, import_chunk_6V3ZMYGU.doneSection)(where), ...(0, import_chunk_6V3ZMYGU.notesSection)(notes)];
    return { ...done, exitCode: 0, verdict, sections: sections2, outputs: import_chunk_YBL6AH33.emptyOutputs };
  }
  const { report, judgement } = compared;
  const { renderMarkdown } = await Promise.resolve().then(() => require("./markdown-RXDFKXNC.js"));
  const { reportOutputs } = await Promise.resolve().then(() => require("./outputs-7FICDMHS.js"));
  const [head, ...rest] = renderMarkdown(report);
  const sections = [...head === void 0 ? [] : [head], ...(0, import_chunk_6V3ZMYGU.doneSection)(where), ...rest];
  const files = await (0, import_chunk_6V3ZMYGU.writeFiles)(report, sections, [], ports);
  const code = (0, import_chunk_6V3ZMYGU.exitCode)(inputs.failOn, judgement);
  return { ...done, exitCode: code, verdict, sections, outputs: reportOutputs(report, files) };
}
async function accept({ key, historyBranch }, { commit, reason }, ports) {
  const { history, here, lookup } = ports;
  if (!here.isDefault) (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("accept-elsewhere", { branch: here.branch ?? "no branch" })]);
  const listing = await history.list();
  if (!listing.ok) return historyRefused("read", historyBranch, listing.refusal);
  if (listing.value === void 0) (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("not-recorded", { commit, key, known: "none" })]);
  const name = (0, import_chunk_L35YLZXV.entryToAccept)(listing.value ?? { entries: [], acceptances: [], files: /* @__PURE__ */ new Map() }, {
    commit,
    key
  });
  const bytes = await history.read(name);
  if (!bytes.ok) return historyRefused("read", historyBranch, bytes.refusal);
  const by = here.actor ?? "unknown";
  const date = (0, import_chunk_7UHLN4Y2.utcSecond)(lookup.now.toISOString()) ?? "";
  const file = (0, import_chunk_L35YLZXV.acceptanceOf)(name, bytes.value, { commit, date, by, reason, run: here.run });
  const added = await append(`Accept ${name.commit}`, [file], ports);
  if (!added.ok) return historyRefused("written", historyBranch, added.refusal);
  const sentence = `${name.path} on ${historyBranch} was accepted by ${by}: ${reason}`;
  const sections = (0, import_chunk_6V3ZMYGU.doneSection)(sentence);
  return {
    ...{ exitCode: 0, verdict: void 0, changed: true, sentence, sections },
    ...{ annotations: [], outputs: import_chunk_YBL6AH33.emptyOutputs }
  };
}
module.exports = { record };
