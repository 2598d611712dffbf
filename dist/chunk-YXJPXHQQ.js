"use strict";
var import_chunk_GNTEAYCO = require("./chunk-GNTEAYCO.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_HFP5IKVS.require_picomatch)(), 1);
function daysBetween(made, now) {
  const days = made === void 0 ? NaN : (now.getTime() - Date.parse(made)) / 864e5;
  return Number.isNaN(days) ? void 0 : Math.max(0, Math.floor(days));
}
function short(sha) {
  return sha.slice(0, 7);
}
function back(commits) {
  return `${commits} ${commits === 1 ? "commit" : "commits"} back`;
}
function absent(why) {
  return { kind: "absent", why };
}
function refusedLookup(side, what, refusal, needs, who = "GitHub") {
  const why = (0, import_chunk_S6PORJHG.whyRefused)(refusal, { name: needs, level: "read" });
  return absent((0, import_chunk_KRYSAH5S.note)("lookup-refused", { side, who, what, why }));
}
async function fromRef(side, ref, paths, { port, now }) {
  const commit = await port.resolve(ref);
  if (!commit.ok) return refusedLookup(side, `the ref ${ref}`, commit.refusal, "contents", port.who);
  if (commit.value === void 0) return absent((0, import_chunk_KRYSAH5S.note)("ref-not-found", { side, ref }));
  if (commit.value === "shallow") return absent((0, import_chunk_KRYSAH5S.note)("ref-not-fetched", { side, ref }));
  const { sha, made } = commit.value;
  const listed = await port.files(sha);
  if (!listed.ok) return refusedLookup(side, `the files of ${ref}`, listed.refusal, "contents", port.who);
  const inputs = [];
  for (const named of paths.map(import_chunk_GNTEAYCO.parseNamedPath)) {
    const files = filesUnder(named, listed.value);
    if (files === void 0)
      return absent((0, import_chunk_KRYSAH5S.note)("ref-without-file", { side, ref, commit: short(sha), path: named.path }));
    const large = files.files.find((file) => file.bytes > port.largest);
    if (large !== void 0)
      return absent((0, import_chunk_KRYSAH5S.note)("ref-file-too-large", { side, ref, path: large.path, limit: port.largest }));
    const opened = await openAll(files.files, port);
    if (!opened.ok)
      return refusedLookup(side, `${named.path} at ${ref}`, opened.refusal, "contents", port.who);
    inputs.push({ ...named, named: files.named, sources: opened.value });
  }
  const age = { made, ageDays: daysBetween(made, now) };
  const why = `the policy names ${paths.join(", ")} there`;
  const chosen = { kind: "ref", name: ref, commit: sha, run: void 0, ...age, why };
  return { kind: "found", inputs, chosen, notes: [] };
}
function filesUnder({ path }, all) {
  const clean = path.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  const file = all.find((one) => one.path === clean);
  if (file !== void 0) return { named: "file", files: [file] };
  const inside = all.filter((one) => clean === "." || one.path.startsWith(`${clean}/`));
  const shown = inside.filter(
    (one) => !one.path.slice(clean.length).split("/").some((part) => /^\.[^.]/.test(part))
  );
  if (shown.length > 0) return { named: "folder", files: shown.toSorted(byPath) };
  const isMeant = (0, import_picomatch.default)(clean);
  const matched = all.filter((one) => isMeant(one.path));
  return matched.length === 0 ? void 0 : { named: "glob", files: matched.toSorted(byPath) };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
async function openAll(files, port) {
  const sources = [];
  for (const file of files) {
    const opened = await port.open(file);
    if (!opened.ok) return opened;
    sources.push(opened.value);
  }
  return { ok: true, value: sources };
}
module.exports = { absent, back, daysBetween, fromRef, refusedLookup, short };
