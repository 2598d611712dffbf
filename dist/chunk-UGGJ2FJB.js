import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  note
} from "./chunk-3T3HE5VE.js";
import {
  whyRefused
} from "./chunk-FSXGTQFL.js";
import {
  defaultPolicy,
  usualPolicy
} from "./chunk-72NZBVMA.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/lookup/choose-policy.ts
async function choosePolicy(named, sources) {
  const path = named ?? usualPolicy;
  const base = await readBase(path, sources.base);
  if (base.text !== void 0) return parsed(base.text, path);
  const text = await sources.here?.(path);
  if (text === void 0) return withoutFile(named, base, sources);
  const notes = base.why === void 0 ? [] : [note("policy-from-workspace", { file: path, why: base.why })];
  return parsed(text, path, notes);
}
async function parsed(text, path, notes = []) {
  const { parsePolicy } = await import("./parse-policy-FBKSTAVV.js");
  try {
    return { policy: parsePolicy(text, path), notes, faults: [] };
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    return { policy: defaultPolicy, notes, faults: error.faults };
  }
}
async function readBase(path, base) {
  if (base === void 0) return {};
  if (typeof base === "string") return { why: base };
  const reply = await base.read(path);
  if (!reply.ok) return { why: whyRefused(reply.refusal, { name: "contents", level: "read" }), refused: true };
  return reply.value === void 0 ? { why: "the base commit has none yet." } : { text: reply.value };
}
function withoutFile(named, { why, refused }, { base, here }) {
  const file = named ?? usualPolicy;
  const without = { policy: defaultPolicy, notes: [], faults: [] };
  if (refused === true && why !== void 0)
    return { ...without, faults: [fault("policy-unreadable", { file, why })] };
  if (named === void 0) return { ...without, notes: [note("policy-missing", { file })] };
  const at = [
    typeof base === "object" ? "at the base commit" : "",
    here === void 0 ? "" : "in the workspace"
  ];
  const where = base === void 0 ? "" : ` ${at.filter((place) => place !== "").join(" or ")}`;
  return { ...without, faults: [fault("policy-not-found", { file, where })] };
}

export {
  choosePolicy
};
