import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  measureModel
} from "./chunk-IJFEWOQF.js";
import {
  emptiness,
  makeUncomparedReport,
  methodOf,
  missing,
  provenance,
  unmeasured,
  verdictOf
} from "./chunk-PFLUCZV3.js";
import "./chunk-HBWUV35R.js";
import "./chunk-E62FQP46.js";
import {
  readTally
} from "./chunk-BIGFH34L.js";
import "./chunk-GGYTV6HB.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import {
  findGate
} from "./chunk-24QV3A6M.js";
import "./chunk-J4ELFMWL.js";
import "./chunk-IUXSTU53.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import {
  refuse
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

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
  const candidate = models.find(({ side }) => side === "candidate");
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
    },
    alone: candidate && measureModel(candidate.model.tally, { ...policy, seed })
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
