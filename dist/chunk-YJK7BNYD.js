import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usualPolicy
} from "./chunk-EIEHWNFM.js";
import {
  defaultPolicy
} from "./chunk-UJJRI525.js";
import {
  chosenFirst
} from "./chunk-4JNKIGF5.js";
import {
  note
} from "./chunk-3T3HE5VE.js";
import {
  Faults,
  fault
} from "./chunk-3N2JLB5U.js";

// src/commands/choose-policy.ts
async function choosePolicy(asked, ports) {
  const file = asked ?? usualPolicy;
  const text = await ports.readText(file);
  if (text === void 0 && asked !== void 0) {
    return { policy: defaultPolicy, notes: [], faults: [fault("policy-not-found", { file })] };
  }
  if (text === void 0)
    return { policy: defaultPolicy, notes: [note("policy-missing", { file })], faults: [] };
  const { parsePolicy } = await import("./parse-policy-IEWRTWIZ.js");
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
