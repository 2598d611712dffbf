"use strict";
var import_chunk_EWHGCPIC = require("./chunk-EWHGCPIC.js");
var import_chunk_4CCKIUSY = require("./chunk-4CCKIUSY.js");
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function judgeNothing(policy, sides) {
  const why = `there is no ${sides.join(" and no ")} to compare`;
  const findings = policy.gate.flatMap(
    (rule) => (rule.tasks ?? [void 0]).map((task) => {
      const gate = (0, import_chunk_AHAC4SKA.findGate)(rule.metric);
      if (gate === void 0) throw new Error(`no metric ${rule.metric}`);
      return { ...(0, import_chunk_4CCKIUSY.unmeasured)(rule, gate, task), ...(0, import_chunk_4CCKIUSY.missing)(rule, gate, why) };
    })
  );
  const { exitCode } = (0, import_chunk_4CCKIUSY.verdictOf)(findings, policy.undecided);
  return { verdict: "undecided", findings, exitCode };
}
async function uncompared(request) {
  const { policy, absent, notes, configs, seed } = request;
  const models = await readThere(request);
  (0, import_chunk_OAUVUEHV.refuse)([
    ...request.faults,
    ...models.flatMap(({ side, model }) => [...model.reading.faults, ...(0, import_chunk_4CCKIUSY.emptiness)(side, model)])
  ]);
  const shown = (side) => {
    const there = models.find((one) => one.side === side);
    return there === void 0 ? null : (0, import_chunk_4CCKIUSY.provenance)(there.model, request.chosen[side]);
  };
  const candidate = models.find(({ side }) => side === "candidate");
  const judgement = judgeNothing(
    policy,
    absent.map(({ side }) => side)
  );
  const report = (0, import_chunk_4CCKIUSY.makeUncomparedReport)({
    sentence: `Nothing was compared. ${absent.map(({ why }) => why.text).join(" ")}`,
    findings: judgement.findings,
    configs,
    notes: [...absent.map(({ why }) => why), ...notes, ...models.flatMap(({ model }) => model.reading.notes)],
    inputs: {
      origin: shown("origin"),
      baseline: shown("baseline"),
      candidate: shown("candidate"),
      ...(0, import_chunk_4CCKIUSY.methodOf)(policy, seed)
    },
    alone: candidate && (0, import_chunk_EWHGCPIC.measureModel)(candidate.model.tally, { ...policy, seed })
  });
  return { report, judgement };
}
async function readThere({ inputs, policy }) {
  const there = [];
  for (const side of ["origin", "baseline", "candidate"])
    if (inputs[side].length > 0) there.push({ side, model: await (0, import_chunk_MV3553TJ.readTally)(inputs[side], policy, side) });
  return there;
}
module.exports = { uncompared };
