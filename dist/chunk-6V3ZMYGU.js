"use strict";
var import_chunk_6SKCJZ4S = require("./chunk-6SKCJZ4S.js");
var import_chunk_YXJPXHQQ = require("./chunk-YXJPXHQQ.js");
var import_chunk_GNTEAYCO = require("./chunk-GNTEAYCO.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_YBL6AH33 = require("./chunk-YBL6AH33.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function notesSection(notes) {
  if (notes.length === 0) return [];
  return [{ name: "notes of publishing", essential: true, markdown: list(notes.map((note2) => note2.text)) }];
}
function unchangedSection(why, notes) {
  const line = `**Leash: pass.** ${(0, import_chunk_SFVW4PIC.escapeMarkdown)(why.text)}`;
  return [{ name: "verdict", essential: true, markdown: line }, ...notesSection(notes)];
}
var notBlockingSection = {
  name: "not blocking",
  essential: true,
  markdown: "**Breached, not blocking.** The workflow says `fail-on: never`, so its job passes and the status is green."
};
function doneSection(sentence) {
  return [{ name: "done", essential: true, markdown: `**Leash.** ${(0, import_chunk_SFVW4PIC.escapeMarkdown)(sentence)}` }];
}
function faultsSections(faults, title = "Leash could not compare") {
  const head = `## ${title}

${faults.length === 1 ? "One thing has" : `${faults.length} things have`} to be put right first:`;
  const items = list(faults.map((fault2) => `${fault2.text} ${fault2.hint}`));
  return [{ name: "verdict", essential: true, markdown: `${head}

${items}` }];
}
function crashSections(why) {
  const says = `${(0, import_chunk_SFVW4PIC.escapeMarkdown)(why)} It says nothing about this change. Run the job again; the log has more with debug logging on.`;
  return [{ name: "verdict", essential: true, markdown: `## Leash failed

${says}` }];
}
function list(items) {
  return items.map((item) => `- ${(0, import_chunk_SFVW4PIC.escapeMarkdown)(item)}`).join("\n");
}
function exitCode(failOn, judgement) {
  switch (failOn) {
    case "as-policy":
      return judgement.exitCode;
    case "fail":
      return judgement.verdict === "fail" ? 1 : 0;
    case "undecided":
      return judgement.verdict === "pass" ? 0 : 1;
    case "never":
      return 0;
  }
}
function ancestorsOf(from, log) {
  const parents = new Map(log.map((commit) => [commit.sha, commit.parents]));
  const order = new Map(log.map((commit, index) => [commit.sha, index]));
  const seen = /* @__PURE__ */ new Set([from]);
  const found2 = [{ sha: from, back: 0 }];
  for (const { sha, back: back2 } of found2) {
    const next = (parents.get(sha) ?? []).filter((parent) => order.has(parent) && !seen.has(parent));
    for (const parent of next) {
      seen.add(parent);
      found2.push({ sha: parent, back: back2 + 1 });
    }
  }
  return found2.sort((a, b) => a.back - b.back || (order.get(a.sha) ?? 0) - (order.get(b.sha) ?? 0));
}
async function fromHistory(side, which, ports) {
  const { history, base, historyBranch: branch, key } = ports;
  const asked = `the history on the branch ${branch}`;
  const listing = await history.list();
  if (!listing.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, asked, listing.refusal, "contents");
  const first = { side, branch, key, base: base.branch };
  const recorded = listing.value?.entries.filter((entry) => entry.key === key) ?? [];
  if (listing.value === void 0 || recorded.length === 0) return (0, import_chunk_YXJPXHQQ.absent)((0, import_chunk_KRYSAH5S.note)("no-history-yet", first));
  const mergeBase = await base.mergeBase();
  if (!mergeBase.ok)
    return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, "the commit where the change branched off", mergeBase.refusal, "contents");
  const log = which === "nearest" ? await base.log(mergeBase.value) : { ok: true, value: [] };
  if (!log.ok)
    return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, `the commits of ${base.branch} before the change`, log.refusal, "contents");
  const ancestors = ancestorsOf(mergeBase.value, log.value);
  const candidates = (0, import_chunk_JTEBLSUB.entriesOfAncestors)(
    listing.value,
    key,
    ancestors.map(({ sha }) => sha)
  );
  const found2 = await unlessDamaged((0, import_chunk_6SKCJZ4S.firstBaseline)(history, listing.value, candidates));
  if (found2 instanceof import_chunk_6SKCJZ4S.DamagedEntry) return (0, import_chunk_YXJPXHQQ.absent)(damaged(side, branch, found2));
  if (!found2.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, asked, found2.refusal, "contents");
  if (found2.value === void 0) {
    const facts = { ...first, commit: (0, import_chunk_YXJPXHQQ.short)(mergeBase.value), bad: candidates.length };
    return (0, import_chunk_YXJPXHQQ.absent)((0, import_chunk_KRYSAH5S.note)("no-entry-in-reach", { ...facts, looked: ancestors.length - 1 }));
  }
  return tallyOf(side, found2.value, whyThis(found2.value, ancestors, listing.value, key), ports);
}
async function unlessDamaged(finding) {
  try {
    return await finding;
  } catch (error) {
    if (error instanceof import_chunk_6SKCJZ4S.DamagedEntry) return error;
    throw error;
  }
}
function damaged(side, branch, { entry, faults }) {
  const why = faults.map(({ text, hint }) => `${text} ${hint}`).join(" ");
  return (0, import_chunk_KRYSAH5S.note)("entry-damaged", { side, branch, entry: entry.path, commit: (0, import_chunk_YXJPXHQQ.short)(entry.commit), why });
}
function whyThis({ entry }, ancestors, listing, key) {
  const mergeBase = ancestors[0]?.sha ?? "";
  const at = `the merge base ${(0, import_chunk_YXJPXHQQ.short)(mergeBase)}`;
  const distance = ancestors.find(({ sha }) => sha === entry.commit)?.back ?? 0;
  if (distance === 0) return `${at} has a recorded eval`;
  const has = listing.entries.some((one) => one.key === key && (0, import_chunk_7UHLN4Y2.isSameCommit)(one.commit, mergeBase));
  const lacks = has ? "has no recorded eval that passed or was accepted" : "has no recorded eval";
  return `${at} ${lacks}; the nearest good one before it is of ${(0, import_chunk_YXJPXHQQ.short)(entry.commit)}, ${(0, import_chunk_YXJPXHQQ.back)(distance)}`;
}
async function tallyOf(side, { entry, path, tally }, why, { history, historyBranch: branch, now }) {
  const facts = { side, branch, entry: path };
  if (tally === void 0) return (0, import_chunk_YXJPXHQQ.absent)((0, import_chunk_KRYSAH5S.note)("entry-without-tally", facts));
  const bytes = await history.read(tally);
  if (!bytes.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, `the tally ${tally.path} on ${branch}`, bytes.refusal, "contents");
  const sha256 = (0, require("node:crypto").createHash)("sha256").update(bytes.value).digest("hex");
  if (sha256 !== entry.tally.sha256) return (0, import_chunk_YXJPXHQQ.absent)((0, import_chunk_KRYSAH5S.note)("entry-with-other-tally", facts));
  const run = entry.run === null ? void 0 : Number(entry.run.id);
  const age = { made: entry.date, ageDays: (0, import_chunk_YXJPXHQQ.daysBetween)(entry.date, now) };
  const chosen = { kind: "history", name: path, commit: entry.commit, run, ...age, why };
  return { kind: "found", inputs: [(0, import_chunk_6SKCJZ4S.inputOf)(tally.path, bytes.value)], chosen, notes: [] };
}
var trusted = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);
function isGood(run, branch, current) {
  if (!run.ownHead || run.conclusion !== "success" || run.id === current) return false;
  return run.event === "merge_group" || trusted.has(run.event) && run.branch === branch;
}
function goodRuns(runs, ancestors, branch, current) {
  const distance = new Map(ancestors.map(({ sha, back: back2 }) => [sha, back2]));
  return runs.filter((run) => isGood(run, branch, current)).flatMap((run) => {
    const back2 = distance.get(run.sha);
    return back2 === void 0 ? [] : [{ run, back: back2 }];
  }).sort((a, b) => a.back - b.back || b.run.id - a.run.id);
}
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_HFP5IKVS.require_picomatch)(), 1);
function matching(artifacts, pattern) {
  const isMeant = (0, import_picomatch.default)(pattern, { dot: true });
  const latest = /* @__PURE__ */ new Map();
  for (const artifact of artifacts) {
    if (!isMeant(artifact.name)) continue;
    const other = latest.get(artifact.name);
    if (other === void 0 || other.id < artifact.id) latest.set(artifact.name, artifact);
  }
  return [...latest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
var together = 6;
async function artifactsOfRun(wanted, port) {
  const { side, run, pattern } = wanted;
  const listed = await port.list(run);
  if (!listed.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, `the artifacts of run ${run}`, listed.refusal, "actions");
  const meant = matching(listed.value, pattern);
  if (meant.length === 0)
    return { kind: "none", others: [...new Set(listed.value.map((one) => one.name))].sort() };
  const expired = meant.find((artifact) => artifact.expired);
  return expired === void 0 ? downloadAll(meant, wanted, port) : { kind: "absent", why: whyExpired(expired, wanted) };
}
async function downloadAll(artifacts, wanted, port) {
  const inputs = [];
  for (let start = 0; start < artifacts.length; start += together) {
    const some = artifacts.slice(start, start + together);
    const ended = await Promise.all(
      some.map(async (artifact) => ({ artifact, download: await port.download(artifact) }))
    );
    for (const { artifact, download } of ended) {
      if (download.kind !== "here") return { kind: "absent", why: whyNot(download, artifact, wanted) };
      inputs.push({ task: void 0, path: artifact.name, named: "file", sources: [download.source] });
    }
  }
  const unchecked = artifacts.filter((artifact) => artifact.digest === void 0).map((one) => one.name);
  const notes = unchecked.length === 0 ? [] : [(0, import_chunk_KRYSAH5S.note)("artifact-unchecked", { side: wanted.side, names: unchecked.join(", ") })];
  return { kind: "found", inputs, notes };
}
function whyNone({ side, run, pattern }, others) {
  return (0, import_chunk_KRYSAH5S.note)("run-without-artifact", { side, run, pattern, others: others.join(", ") });
}
function whyExpired({ name, expires }, { side, run }) {
  return (0, import_chunk_KRYSAH5S.note)("artifact-expired", { side, name, run, on: expires?.slice(0, 10) });
}
function whyNot(download, artifact, wanted) {
  const { side, run } = wanted;
  const { name } = artifact;
  switch (download.kind) {
    case "expired":
      return whyExpired(artifact, wanted);
    case "damaged":
      return (0, import_chunk_KRYSAH5S.note)("artifact-damaged", { side, name, run, said: artifact.digest ?? "", is: download.is });
    case "failed":
      return (0, import_chunk_KRYSAH5S.note)("artifact-not-delivered", { side, name, run, why: download.why });
    case "refused":
      return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, `the artifact ${name} of run ${run}`, download.refusal, "actions").why;
  }
}
var mostTried = 20;
async function fromLastGoodRun(wish, ports) {
  const { side } = wish;
  const { runs, base } = ports;
  const current = await runs.current();
  if (!current.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, "this workflow run", current.refusal, "actions");
  const mergeBase = await base.mergeBase();
  if (!mergeBase.ok)
    return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, "the commit where the change branched off", mergeBase.refusal, "contents");
  const file = wish.workflow ?? current.value.file;
  const search = { ...wish, file, mergeBase: mergeBase.value, current: current.value };
  const workflow = wish.workflow ?? current.value.workflow;
  const here = await runs.ofCommit(workflow, mergeBase.value);
  if (!here.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, runsOf(file), here.refusal, "actions");
  const at = goodRuns(here.value, [{ sha: mergeBase.value, back: 0 }], base.branch, current.value.id);
  const atBase = await firstWithEvals(at, search, ports);
  if (atBase.kind !== "none") return atBase.lookedUp;
  return before(workflow, search, atBase, ports);
}
async function before(workflow, search, atBase, ports) {
  const { side, file, mergeBase, current } = search;
  const { runs, base } = ports;
  const listed = await runs.onBranch(workflow, base.branch);
  if (!listed.ok) return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, runsOf(file), listed.refusal, "actions");
  const log = await base.log(mergeBase);
  if (!log.ok)
    return (0, import_chunk_YXJPXHQQ.refusedLookup)(side, `the commits of ${base.branch} before the change`, log.refusal, "contents");
  const ancestors = ancestorsOf(mergeBase, log.value).slice(1);
  const found2 = await firstWithEvals(
    goodRuns(listed.value, ancestors, base.branch, current.id),
    search,
    ports
  );
  if (found2.kind !== "none") return found2.lookedUp;
  const expired = atBase.expired ?? found2.expired;
  if (expired !== void 0) return expired;
  return (0, import_chunk_YXJPXHQQ.absent)(whyNone2(search, atBase.without ?? found2.without, listed.value, ancestors.length, base.branch));
}
function runsOf(file) {
  return `the runs of the workflow ${file}`;
}
async function firstWithEvals(placed, search, ports) {
  const { side, pattern } = search;
  let expired;
  let without;
  for (const { run, back: distance } of placed.slice(0, mostTried)) {
    const found2 = await artifactsOfRun({ side, run: run.id, pattern }, ports.artifacts);
    if (found2.kind === "none") without ??= { run, others: found2.others };
    else if (found2.kind === "absent" && found2.why.code === "artifact-expired") expired ??= found2;
    else if (found2.kind === "absent") return { kind: "settled", lookedUp: found2 };
    else {
      const name = found2.inputs.map((input) => input.path).join(", ");
      const why = whyThis2(search, run, distance, expired !== void 0);
      const age = { made: run.made, ageDays: (0, import_chunk_YXJPXHQQ.daysBetween)(run.made, ports.now) };
      const chosen = { kind: "artifact", name, commit: run.sha, run: run.id, ...age, why };
      return { kind: "settled", lookedUp: { ...found2, chosen } };
    }
  }
  return { kind: "none", expired, without };
}
function whyThis2({ file, pattern, mergeBase }, run, distance, skipped) {
  const at = `the merge base ${(0, import_chunk_YXJPXHQQ.short)(mergeBase)}`;
  if (distance === 0) return `${at} has a good run of ${file} with artifacts ${pattern}`;
  const reach = skipped ? "nearer ones have expired" : `${at} has no good run of ${file} with artifacts ${pattern}`;
  return `${reach}; the nearest commit before it that has one is ${(0, import_chunk_YXJPXHQQ.short)(run.sha)}, ${(0, import_chunk_YXJPXHQQ.back)(distance)}`;
}
function whyNone2({ side, pattern, file, mergeBase, current }, without, listed, looked, branch) {
  if (without !== void 0) {
    const { run, others } = without;
    const facts = { side, pattern, file, run: run.id, commit: (0, import_chunk_YXJPXHQQ.short)(run.sha), others: others.join(", ") };
    return (0, import_chunk_KRYSAH5S.note)("good-runs-without-artifact", facts);
  }
  if (listed.some((run) => isGood(run, branch, current.id))) {
    return (0, import_chunk_KRYSAH5S.note)("no-good-run-in-reach", { side, file, branch, commit: (0, import_chunk_YXJPXHQQ.short)(mergeBase), looked });
  }
  return (0, import_chunk_KRYSAH5S.note)("no-good-run-yet", { side, file, branch, pattern });
}
async function fromThisRun(side, pattern, { id, sha }, artifacts) {
  const wanted = { side, run: id, pattern };
  const found2 = await artifactsOfRun(wanted, artifacts);
  if (found2.kind === "absent") return found2;
  if (found2.kind === "none") return (0, import_chunk_YXJPXHQQ.absent)(whyNone(wanted, found2.others));
  const { inputs, notes } = found2;
  const name = inputs.map((input) => input.path).join(", ");
  const why = `uploaded by this workflow run under names that match ${pattern}`;
  const chosen = { kind: "artifact", name, commit: sha, run: id, made: void 0, ageDays: 0, why };
  return { kind: "found", inputs, notes, chosen };
}
async function lookUp(side, place, ports) {
  if (place.kind === "path") return workspace(side, place, ports);
  const { github, now } = ports;
  const found2 = typeof github === "string" ? (0, import_chunk_YXJPXHQQ.absent)((0, import_chunk_KRYSAH5S.note)("lookup-without-github", { side, place: written(side, place), why: github })) : await elsewhere(side, place, github, now);
  return { ...found2, faults: [] };
}
function elsewhere(side, place, github, now) {
  switch (place.kind) {
    case "artifact":
      return side === "candidate" ? fromThisRun(side, place.pattern, github.thisRun, github.artifacts) : fromLastGoodRun({ side, ...place }, { ...github, now });
    case "ref":
      return (0, import_chunk_YXJPXHQQ.fromRef)(side, place.ref, place.paths, { port: github.files, now });
    case "history":
      return fromHistory(side, place.which, { ...github, now });
  }
}
async function workspace(side, { paths, why }, ports) {
  const { inputs, faults } = await ports.findInputs(paths, side);
  const name = paths.map(({ task, path }) => task === void 0 ? path : `${task}=${path}`).join(", ");
  const unknown = { commit: void 0, run: void 0, made: void 0, ageDays: void 0 };
  return { kind: "found", inputs, notes: [], faults, chosen: { kind: "path", name, ...unknown, why } };
}
function written(side, place) {
  const [key, value] = place.kind === "artifact" ? ["artifact", place.pattern] : place.kind === "history" ? ["history", place.which] : ["ref", place.ref];
  return `${side}: { ${key}: ${value} }`;
}
function findPlaces(inputs, policy) {
  const found2 = ["origin", "baseline", "candidate"].map((side) => findPlace(side, inputs, policy));
  const [origin, baseline, candidate] = found2.map(({ place }) => place);
  return { places: { origin, baseline, candidate }, faults: found2.flatMap(({ faults }) => faults) };
}
function findPlace(side, inputs, policy) {
  const where = policy.file ?? "the default policy";
  if (inputs[side].length > 0) {
    const why = `the workflow names it in the input ${side}`;
    return { place: { kind: "path", paths: inputs[side].map(import_chunk_GNTEAYCO.parseNamedPath), why }, faults: [] };
  }
  const place = policy[side];
  if (place === void 0)
    return { place, faults: side === "origin" ? [] : [(0, import_chunk_OAUVUEHV.fault)("place-missing", { side })] };
  if (side === "candidate" && (place.history !== void 0 || place.workflow !== void 0)) {
    const key = place.history === void 0 ? "workflow" : "history";
    return { place: void 0, faults: [(0, import_chunk_OAUVUEHV.fault)("place-not-for-candidate", { key, where })] };
  }
  return { place: located(place, where), faults: [] };
}
function located(place, where) {
  const { artifact, workflow, history, ref } = place;
  const paths = place.path ?? (place.tally === void 0 ? [] : [place.tally]);
  if (artifact !== void 0) return { kind: "artifact", pattern: artifact, workflow };
  if (history !== void 0) return { kind: "history", which: history };
  if (ref !== void 0) return { kind: "ref", ref, paths };
  return { kind: "path", paths: paths.map(import_chunk_GNTEAYCO.parseNamedPath), why: `${where} names it` };
}
function cut(text, length) {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
var most = 3;
function annotateConfigs({ findings, configs }) {
  const failed = findings.filter((finding) => finding.verdict === "fail");
  const worst = failed.find((finding) => finding.severity === "fail") ?? failed[0];
  if (worst === void 0) return [];
  const level2 = worst.severity === "fail" ? "error" : "warning";
  return places(configs ?? []).slice(0, most).map(({ file, line, change: { key, before: before2, after, known } }) => ({
    level: level2,
    title: cut(`Leash: ${key} changed, and ${worst.metric} failed`, 200),
    text: cut(
      `${key}: ${before2 ?? "none"} → ${after ?? "none"}${known === null ? "" : ` (${known.title})`}. ${found(worst, failed.length - 1)}`,
      4e3
    ),
    at: { file, line }
  }));
}
function places(configs) {
  const all = configs.flatMap(
    ({ file, change: kind, keys }) => keys.flatMap((change) => {
      const rank = (kind === "added" ? 2 : 0) + (change.known === null ? 1 : 0);
      return change.line === null ? [] : [{ file, line: change.line, change, rank }];
    })
  );
  return all.sort((a, b) => a.rank - b.rank);
}
function found({ metric, limit, task, why }, others) {
  const more = others === 0 ? "" : ` ${others} more ${others === 1 ? "finding" : "findings"} failed.`;
  return `With this change ${metric} ${limit}${task === null ? "" : ` (${task})`} failed: ${why}${more}`;
}
var shown = 10;
var longest = 4e3;
function annotateFindings(report, fails) {
  const all = report.findings.filter((finding) => finding.verdict !== "pass").map((finding) => ({
    level: level(finding, fails && report.verdict === "undecided"),
    title: `Leash: ${finding.metric} ${finding.limit}${finding.task === null ? "" : ` (${finding.task})`}: ${finding.verdict}`,
    text: finding.why
  }));
  const configs = annotateConfigs(report);
  const room = (of) => shown - configs.filter((one) => one.level === of).length;
  return [...few(all, "error", room("error")), ...few(all, "warning", room("warning")), ...configs];
}
function annotateFaults(faults) {
  const all = faults.map((fault2) => ({
    level: "error",
    title: "Leash: this can be put right",
    text: `${fault2.text}
${fault2.hint}`
  }));
  return few(all, "error");
}
function level(finding, undecidedFails) {
  if (finding.severity === "warn") return "warning";
  return finding.verdict === "fail" || undecidedFails ? "error" : "warning";
}
function few(all, level2, room = shown) {
  const these = all.filter((one) => one.level === level2).map((one) => ({ ...one, title: cut(one.title, 200), text: cut(one.text, longest) }));
  if (these.length <= room) return these;
  const more = these.length - room + 1;
  return [
    ...these.slice(0, room - 1),
    { level: level2, title: "Leash: more findings", text: `${more} more of these are in the job summary.` }
  ];
}
var import_picomatch2 = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_HFP5IKVS.require_picomatch)(), 1);
async function changedConfigs(globs, port) {
  const reply = await port.changedFiles();
  if (!reply.ok) return { kind: "unknown", why: (0, import_chunk_S6PORJHG.whyRefused)(reply.refusal, port.needs) };
  const { files, complete } = reply.value;
  const isConfig = matcher(globs);
  const matched = files.filter(({ path, was }) => isConfig(path) || was !== void 0 && isConfig(was));
  if (matched.length > 0) return { kind: "changed", files: matched.toSorted(byPath) };
  if (complete) return { kind: "unchanged" };
  return {
    kind: "unknown",
    why: `GitHub lists only ${files.length} of this change's files, and none of them is a training config.`
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function matcher(globs) {
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const ignore = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return (0, import_picomatch2.default)(wanted.length > 0 ? wanted : ["**"], { dot: true, ignore });
}
async function findModels(inputs, policy, ports) {
  const { places: places2, faults: before2 } = findPlaces(inputs, policy);
  const found2 = { origin: [], baseline: [], candidate: [] };
  const chosen = {};
  const absent2 = [];
  const notes = [];
  const faults = [...before2];
  for (const side of ["origin", "baseline", "candidate"]) {
    const place = places2[side];
    if (place === void 0) continue;
    const lookedUp = await lookUp(side, place, ports);
    faults.push(...lookedUp.faults);
    if (lookedUp.kind === "found") {
      found2[side] = lookedUp.inputs;
      chosen[side] = lookedUp.chosen;
      notes.push(...lookedUp.notes);
    } else if (side === "origin") notes.push((0, import_chunk_KRYSAH5S.note)("origin-absent", { why: lookedUp.why.text }));
    else absent2.push({ side, why: lookedUp.why });
  }
  return { inputs: found2, chosen, absent: absent2, notes, faults };
}
var draws = /* @__PURE__ */ new Set(["png", "svg"]);
async function check(inputs, ports) {
  const { policy, notes: policyNotes, faults } = await (0, import_chunk_FNZIYBBH.choosePolicy)(inputs.policy, ports.policy);
  const configs = await whichConfigs(policy, ports.changes);
  if (configs?.kind === "unchanged" && faults.length === 0) return unchanged(policy, policyNotes);
  const compared = await whatChanged(configs, ports.configs);
  const models = await findModels(inputs, policy, ports.lookup);
  return judged(
    {
      ...models,
      policy,
      seed: 1,
      notes: [...policyNotes, ...unknownConfigs(configs), ...compared.notes, ...models.notes],
      faults: [...faults, ...models.faults],
      configs: compared.configs
    },
    inputs,
    ports
  );
}
async function judged(request, inputs, ports) {
  const { renderMarkdown } = await Promise.resolve().then(() => require("./markdown-RXDFKXNC.js"));
  if (request.absent.length > 0) {
    const { uncompared } = await Promise.resolve().then(() => require("./uncompared-FFFN7T5Z.js"));
    const { report: report2, judgement: judgement2 } = await uncompared(request);
    const sections2 = renderMarkdown(report2);
    const files2 = await writeFiles(report2, sections2, [], ports);
    const code2 = exitCode(inputs.failOn, judgement2);
    return { ...outcomeOf(report2, code2, files2), sections: told(sections2, report2, code2) };
  }
  const { leash } = await Promise.resolve().then(() => require("./leash-6EORO45Q.js"));
  const { commentTrend } = await Promise.resolve().then(() => require("./comment-trend-ZZ2Z3P6I.js"));
  const { chartBars } = await Promise.resolve().then(() => require("./chart-bars-RHAEPAEA.js"));
  const { curveDiagrams } = await Promise.resolve().then(() => require("./mermaid-O6J2P6HU.js"));
  const { report, judgement } = await leash({ ...request, ...request.inputs, countAside: ports.countAside });
  const sections = renderMarkdown(report);
  const isDrawn = draws.has(inputs.charts);
  const drawn = isDrawn ? await ports.drawCharts(report) : [];
  const trend = await (ports.trend && commentTrend(ports.trend, inputs.key, isDrawn));
  const files = await writeFiles(report, sections, drawn, ports);
  const code = exitCode(inputs.failOn, judgement);
  return {
    ...outcomeOf(report, code, files),
    sections: told(sections, report, code),
    charts: {
      drawn: [...drawn, ...trend?.drawn ?? []],
      diagrams: curveDiagrams(report),
      bars: [...chartBars(report), ...trend?.bars ?? []],
      illustrate: (illustrations) => {
        const all = renderMarkdown(report, illustrations);
        const after = all.findIndex(({ name }) => name === "charts") + 1;
        const at = after === 0 ? all.length : after;
        const whole = [...all.slice(0, at), ...trend?.section(illustrations) ?? [], ...all.slice(at)];
        return told(whole, report, code);
      }
    }
  };
}
function isLetThrough({ verdict }, code) {
  return verdict === "fail" && code === 0;
}
function told(sections, report, code) {
  const [head, ...rest] = sections;
  return head === void 0 || !isLetThrough(report, code) ? sections : [head, notBlockingSection, ...rest];
}
function outcomeOf(report, code, files) {
  return {
    exitCode: code,
    verdict: report.verdict,
    changed: true,
    sentence: `${isLetThrough(report, code) ? "breached, not blocking" : report.verdict}: ${report.sentence}`,
    annotations: annotateFindings(report, code === 1),
    outputs: (0, import_chunk_YBL6AH33.reportOutputs)(report, files)
  };
}
async function whichConfigs(policy, changes) {
  if (changes === void 0 || policy.configs.length === 0) return void 0;
  if (typeof changes === "string") return { kind: "unknown", why: changes };
  return changedConfigs(policy.configs, changes);
}
async function whatChanged(change, port) {
  if (change?.kind !== "changed" || port === void 0) return { configs: void 0, notes: [] };
  return (await Promise.resolve().then(() => require("./compare-configs-RNDS3YKZ.js"))).compareConfigs(change.files, port);
}
function unknownConfigs(configs) {
  return configs?.kind === "unknown" ? [(0, import_chunk_KRYSAH5S.note)("configs-unknown", { why: configs.why })] : [];
}
function unchanged(policy, notes) {
  const why = (0, import_chunk_KRYSAH5S.note)("configs-unchanged", { configs: policy.configs.join(", ") });
  return {
    exitCode: 0,
    verdict: "pass",
    changed: false,
    sentence: why.text,
    sections: unchangedSection(why, notes),
    annotations: [],
    outputs: { ...import_chunk_YBL6AH33.emptyOutputs, verdict: "pass" }
  };
}
async function writeFiles(report, sections, drawn, ports) {
  const json = await ports.write("report.json", `${JSON.stringify(report, null, 2)}
`);
  const markdown = sections.map((section) => section.markdown.trim()).join("\n\n");
  const charts = [];
  for (const chart of drawn) {
    charts.push(await ports.write(`${chart.name}-light.svg`, chart.light));
    charts.push(await ports.write(`${chart.name}-dark.svg`, chart.dark));
  }
  return { json, markdown: await ports.write("report.md", `${markdown}
`), charts };
}
var attempts = 30;
async function commitToBranch(port, build) {
  let tip = await port.tip();
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!tip.ok) return tip;
    const commit = await build(tip.value);
    if (!commit.ok || commit.value === tip.value?.commit) return commit;
    const pointed = await port.point(commit.value, tip.value);
    if (pointed.ok) return commit;
    if (pointed.refusal.kind !== "rejected") return pointed;
    const isRace = pointed.refusal.status === 409;
    const now = isRace ? void 0 : await port.tip();
    if (now?.ok === true && now.value?.commit === tip.value?.commit) return pointed;
    await port.pause(attempt);
    tip = await port.tip();
  }
  return { ok: false, refusal: tooBusy };
}
var tooBusy = {
  kind: "rejected",
  status: void 0,
  message: "too many others are writing to the branch at once"
};
module.exports = { annotateFaults, check, commitToBranch, crashSections, cut, doneSection, exitCode, faultsSections, findPlace, lookUp, notesSection, writeFiles };
