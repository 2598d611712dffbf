import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usualPolicy
} from "./chunk-chunk-RQOPL4S2.js";
import {
  defaultPolicy
} from "./chunk-chunk-DUHQ4MSL.js";
import {
  chosenFirst
} from "./chunk-chunk-DWXBLEFM.js";
import {
  note
} from "./chunk-chunk-GALYPRCR.js";
import {
  Faults,
  fault
} from "./chunk-chunk-KHW76E2W.js";

// src/commands/choose-policy.ts
async function choosePolicy(asked, ports) {
  const file = asked ?? usualPolicy;
  const text = await ports.readText(file);
  if (text === void 0 && asked !== void 0) {
    return { policy: defaultPolicy, notes: [], faults: [fault("policy-not-found", { file })] };
  }
  if (text === void 0)
    return { policy: defaultPolicy, notes: [note("policy-missing", { file })], faults: [] };
  const { parsePolicy } = await import("./chunk-parse-policy-ZE2APTR4.js");
  try {
    return { policy: parsePolicy(text, file), notes: [], faults: [] };
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    return { policy: defaultPolicy, notes: [], faults: error.faults };
  }
}
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: chosenFirst(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}

export {
  choosePolicy,
  withFlags
};
