"use strict";
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
async function choosePolicy(named, sources) {
  const path = named ?? import_chunk_XEZPGDVU.usualPolicy;
  const base = await readBase(path, sources.base);
  if (base.text !== void 0) return parsed(base.text, path);
  const text = await sources.here?.(path);
  if (text === void 0) return withoutFile(named, base, sources);
  const notes = base.why === void 0 ? [] : [(0, import_chunk_KRYSAH5S.note)("policy-from-workspace", { file: path, why: base.why })];
  return parsed(text, path, notes);
}
async function parsed(text, path, notes = []) {
  const { parsePolicy } = await Promise.resolve().then(() => require("./parse-policy-6342ZNBM.js"));
  try {
    return { policy: parsePolicy(text, path), notes, faults: [] };
  } catch (error) {
    if (!(error instanceof import_chunk_OAUVUEHV.Faults)) throw error;
    return { policy: import_chunk_XEZPGDVU.defaultPolicy, notes, faults: error.faults };
  }
}
async function readBase(path, base) {
  if (base === void 0) return {};
  if (typeof base === "string") return { why: base };
  const reply = await base.read(path);
  if (!reply.ok) return { why: (0, import_chunk_S6PORJHG.whyRefused)(reply.refusal, { name: "contents", level: "read" }), refused: true };
  return reply.value === void 0 ? { why: "the base commit has none yet." } : { text: reply.value };
}
function withoutFile(named, { why, refused }, { base, here }) {
  const file = named ?? import_chunk_XEZPGDVU.usualPolicy;
  const without = { policy: import_chunk_XEZPGDVU.defaultPolicy, notes: [], faults: [] };
  if (refused === true && why !== void 0)
    return { ...without, faults: [(0, import_chunk_OAUVUEHV.fault)("policy-unreadable", { file, why })] };
  if (named === void 0) return { ...without, notes: [(0, import_chunk_KRYSAH5S.note)("policy-missing", { file })] };
  const at = [
    typeof base === "object" ? "at the base commit" : "",
    here === void 0 ? "" : "in the workspace"
  ];
  const where = base === void 0 ? "" : ` ${at.filter((place) => place !== "").join(" or ")}`;
  return { ...without, faults: [(0, import_chunk_OAUVUEHV.fault)("policy-not-found", { file, where })] };
}
module.exports = { choosePolicy };
