import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  chosenFirst
} from "./chunk-BIGFH34L.js";

// src/commands/with-flags.ts
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: chosenFirst(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}

export {
  withFlags
};
