import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/read/limits.ts
var defaultLimits = {
  members: 2e5,
  expandedBytes: 256 * 2 ** 30,
  ratio: 1e3,
  ratioFrom: 64 * 2 ** 20,
  pathLength: 1024,
  nesting: 1,
  nestedBytes: 2 ** 30,
  groupBytes: 2 ** 30,
  recordBytes: 5e8
};
function limitsOf(changed) {
  return { ...defaultLimits, ...changed };
}

export {
  defaultLimits,
  limitsOf
};
