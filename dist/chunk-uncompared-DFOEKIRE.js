import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  makeUncomparedReport,
  methodOf,
  missing,
  provenance,
  unmeasured,
  verdictOf
} from "./chunk-chunk-X7KZREIX.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import {
  readTally
} from "./chunk-chunk-DWXBLEFM.js";
import "./chunk-chunk-GALYPRCR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import {
  findGate
} from "./chunk-chunk-IQAFRXUE.js";
import "./chunk-chunk-FMXK57OP.js";
import "./chunk-chunk-XADAK5HQ.js";
import {
  refuse
} from "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/judge/judge-nothing.ts
function judgeNothing(policy, sides) {
  const why = `there is no ${sides.join(" and no ")} to compare`;
  const findings = policy.gate.flatMap(
    (rule) => (rule.tasks ?? [void 0]).map((task) => {
      const gate = findGate(rule.metric);
      if (gate === void 0) throw new Error(`no metric ${rule.metric}`);
      return { ...unmeasured(rule, gate, task), ...missing(rule, gate, why) };
    })
  );
  const { exitCode } = verdictOf(findings, policy.undecided);
  return { verdict: "undecided", findings, exitCode };
}

// src/uncompared.ts
async function uncompared(request) {
  const { policy, absent, notes, configs, seed } = request;
  const models = await readThere(request);
  refuse([
    ...request.faults,
    ...models.flatMap(({ side, model }) => [...model.reading.faults, ...emptiness(side, model)])
  ]);
  const shown = (side) => {
    const there = models.find((one) => one.side === side);
    return there === void 0 ? null : provenance(there.model, request.chosen[side]);
  };
  const judgement = judgeNothing(
    policy,
    absent.map(({ side }) => side)
  );
  const report = makeUncomparedReport({
    sentence: `Nothing was compared. ${absent.map(({ why }) => why.text).join(" ")}`,
    findings: judgement.findings,
    configs,
    notes: [...absent.map(({ why }) => why), ...notes, ...models.flatMap(({ model }) => model.reading.notes)],
    inputs: {
      origin: shown("origin"),
      baseline: shown("baseline"),
      candidate: shown("candidate"),
      ...methodOf(policy, seed)
    }
  });
  return { report, judgement };
}
async function readThere({ inputs, policy }) {
  const there = [];
  for (const side of ["origin", "baseline", "candidate"])
    if (inputs[side].length > 0) there.push({ side, model: await readTally(inputs[side], policy, side) });
  return there;
}
export {
  uncompared
};
