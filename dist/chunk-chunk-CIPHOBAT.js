import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usualPolicy
} from "./chunk-chunk-EYU6VGON.js";
import {
  defaultPolicy
} from "./chunk-chunk-I3PESUYM.js";
import {
  Faults,
  fault
} from "./chunk-chunk-5ERW4CLI.js";
import {
  note
} from "./chunk-chunk-SXZ6KCZK.js";

// src/commands/choose-policy.ts
async function choosePolicy(asked, ports) {
  const file = asked ?? usualPolicy;
  const text = await ports.readText(file);
  if (text === void 0 && asked !== void 0) {
    return { policy: defaultPolicy, notes: [], faults: [fault("policy-not-found", { file })] };
  }
  if (text === void 0)
    return { policy: defaultPolicy, notes: [note("policy-missing", { file })], faults: [] };
  const { parsePolicy } = await import("./chunk-parse-policy-3ADK4Y6J.js");
  try {
    return { policy: parsePolicy(text, file), notes: [], faults: [] };
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    return { policy: defaultPolicy, notes: [], faults: error.faults };
  }
}
function chosen(policy, flags) {
  const given = Object.entries(flags).filter(([, value]) => value !== void 0);
  return { ...policy, ...Object.fromEntries(given) };
}

export {
  choosePolicy,
  chosen
};
