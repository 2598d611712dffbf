import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/metrics/gates/count-in.ts
function countIn(metric, before) {
  if (!metric.startsWith(before)) return void 0;
  const digits = metric.slice(before.length);
  return /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : void 0;
}

export {
  countIn
};
