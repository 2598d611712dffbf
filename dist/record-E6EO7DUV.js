import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  recordEval
} from "./chunk-BEKRGHOT.js";
import {
  acceptanceOf,
  entryToAccept
} from "./chunk-VC2MN6PW.js";
import "./chunk-3H5XEC63.js";
import "./chunk-IJFEWOQF.js";
import "./chunk-PFLUCZV3.js";
import "./chunk-HBWUV35R.js";
import "./chunk-E62FQP46.js";
import "./chunk-BIGFH34L.js";
import {
  siteOf
} from "./chunk-FNSACMBB.js";
import "./chunk-KQCWLO3E.js";
import "./chunk-4RUBKKNM.js";
import "./chunk-X7AKCXVV.js";
import "./chunk-BQHBHJB2.js";
import "./chunk-2FVZBCAU.js";
import {
  annotateFaults,
  commitToBranch,
  doneSection,
  exitCode,
  faultsSections,
  findPlace,
  lookUp,
  notesSection,
  writeFiles
} from "./chunk-QHBTJGI2.js";
import {
  firstBaseline,
  recordedTally
} from "./chunk-EPDHI2R4.js";
import "./chunk-KSGWYUL3.js";
import "./chunk-VXYE32MC.js";
import {
  choosePolicy
} from "./chunk-UGGJ2FJB.js";
import "./chunk-GGYTV6HB.js";
import {
  entriesBefore
} from "./chunk-KIUDRT2R.js";
import {
  listingOf,
  utcSecond
} from "./chunk-OTBPUFCL.js";
import "./chunk-3T3HE5VE.js";
import {
  whyRefused
} from "./chunk-FSXGTQFL.js";
import "./chunk-HGLNYLFR.js";
import {
  emptyOutputs
} from "./chunk-VZXN5FRC.js";
import "./chunk-24QV3A6M.js";
import "./chunk-J4ELFMWL.js";
import "./chunk-72NZBVMA.js";
import "./chunk-BNY5JX3I.js";
import "./chunk-INCVF4GJ.js";
import "./chunk-E5DYREVE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import {
  fault,
  refuse
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/publish/history-branch.ts
async function appendToHistory(port, addition) {
  const blobs = /* @__PURE__ */ new Map();
  return commitToBranch(port, (tip) => commitOn(port, tip, addition, blobs));
}
async function commitOn(port, tip, addition, blobs) {
  const files = tip === void 0 ? { ok: true, value: [] } : await port.files(tip.tree);
  if (!files.ok) return files;
  const listing = listingOf(files.value);
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

// src/modes/history-refused.ts
function historyRefused(doing, branch, refusal) {
  const needs = { name: "contents", level: doing === "read" ? "read" : "write" };
  const faults = [fault("history-refused", { doing, branch, why: whyRefused(refusal, needs) })];
  return {
    exitCode: refusal.kind === "outage" || refusal.kind === "limited" ? 3 : 2,
    verdict: void 0,
    changed: true,
    sentence: faults.map(({ text }) => text).join(" "),
    sections: faultsSections(faults, "Leash could not record"),
    annotations: annotateFaults(faults),
    outputs: emptyOutputs
  };
}

// src/modes/record.ts
async function record(inputs, ports) {
  if (inputs.accept !== void 0) return accept(inputs, inputs.accept, ports);
  const { here, history } = ports;
  const { policy, notes, faults } = await choosePolicy(inputs.policy, ports.policy);
  const candidate = await candidateOf(inputs, policy, ports.lookup);
  const facts = {
    commit: here.commit,
    date: utcSecond(ports.lookup.now.toISOString()) ?? "",
    branch: here.branch ?? null,
    onDefaultBranch: here.isDefault,
    run: here.run,
    key: inputs.key,
    accepted: null
  };
  refuse([...faults, ...candidate.faults]);
  const past = await pastOf(history, facts);
  if (!past.ok) return historyRefused("read", inputs.historyBranch, past.refusal);
  const recorded = await recordEval({
    inputs: candidate.inputs,
    policy,
    facts,
    past: past.value,
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
  const { place, faults } = findPlace("candidate", inputs, policy);
  if (place === void 0) return { inputs: [], notes: [], faults };
  const found = await lookUp("candidate", place, ports);
  if (found.kind === "found") return { ...found, faults: [...faults, ...found.faults] };
  const none = fault("nothing-to-record", { why: found.why.text });
  return { inputs: [], notes: [], faults: [...faults, ...found.faults, none] };
}
async function pastOf(history, facts) {
  const listing = await history.list();
  if (!listing.ok || listing.value === void 0) return listing.ok ? { ok: true, value: void 0 } : listing;
  const found = await firstBaseline(history, listing.value, entriesBefore(listing.value, facts));
  if (!found.ok || found.value === void 0) return found.ok ? { ok: true, value: void 0 } : found;
  const tally = await recordedTally(history, found.value);
  return tally.ok ? { ok: true, value: { ...found.value, tally: tally.value } } : tally;
}
function append(message, files, { history, drawTrends }) {
  return appendToHistory(history, {
    message,
    record: files,
    generate: (listing) => siteOf(history, listing, files, drawTrends)
  });
}
async function outcomeOf({ entry, path, compared, notes }, inputs, ports) {
  const verdict = entry.verdict ?? void 0;
  const against = entry.comparedWith === null ? "nothing to compare with yet" : `compared with ${entry.comparedWith.entry}`;
  const where = `Recorded on ${inputs.historyBranch} as ${path}: ${verdict ?? "the first of its key"}, ${against}.`;
  const done = { changed: true, sentence: where, annotations: [] };
  if (compared === void 0) {
    const sections2 = [...doneSection(where), ...notesSection(notes)];
    return { ...done, exitCode: 0, verdict, sections: sections2, outputs: emptyOutputs };
  }
  const { report, judgement } = compared;
  const { renderMarkdown } = await import("./markdown-GBKTNKKA.js");
  const { reportOutputs } = await import("./outputs-DEG6SFHZ.js");
  const [head, ...rest] = renderMarkdown(report);
  const sections = [...head === void 0 ? [] : [head], ...doneSection(where), ...rest];
  const files = await writeFiles(report, sections, [], ports);
  const code = exitCode(inputs.failOn, judgement);
  return { ...done, exitCode: code, verdict, sections, outputs: reportOutputs(report, files) };
}
async function accept({ key, historyBranch }, { commit, reason }, ports) {
  const { history, here, lookup } = ports;
  if (!here.isDefault) refuse([fault("accept-elsewhere", { branch: here.branch ?? "no branch" })]);
  const listing = await history.list();
  if (!listing.ok) return historyRefused("read", historyBranch, listing.refusal);
  if (listing.value === void 0) refuse([fault("not-recorded", { commit, key, known: "none" })]);
  const name = entryToAccept(listing.value ?? { entries: [], acceptances: [], files: /* @__PURE__ */ new Map() }, {
    commit,
    key
  });
  const bytes = await history.read(name);
  if (!bytes.ok) return historyRefused("read", historyBranch, bytes.refusal);
  const by = here.actor ?? "unknown";
  const date = utcSecond(lookup.now.toISOString()) ?? "";
  const file = acceptanceOf(name, bytes.value, { commit, date, by, reason, run: here.run });
  const added = await append(`Accept ${name.commit}`, [file], ports);
  if (!added.ok) return historyRefused("written", historyBranch, added.refusal);
  const sentence = `${name.path} on ${historyBranch} was accepted by ${by}: ${reason}`;
  const sections = doneSection(sentence);
  return {
    ...{ exitCode: 0, verdict: void 0, changed: true, sentence, sections },
    ...{ annotations: [], outputs: emptyOutputs }
  };
}
export {
  record
};
