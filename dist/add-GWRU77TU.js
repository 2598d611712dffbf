import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  given
} from "./chunk-LZ7R2NVL.js";
import {
  renderNotes
} from "./chunk-5XS7QA4K.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-YJK7BNYD.js";
import {
  recordEval
} from "./chunk-ILOR44PS.js";
import "./chunk-BJ4NOP2T.js";
import "./chunk-5VBHSHWO.js";
import {
  firstBaseline,
  recordedTally
} from "./chunk-FC4KIN6O.js";
import "./chunk-EIEHWNFM.js";
import "./chunk-M2KV7CXZ.js";
import {
  entriesBefore
} from "./chunk-KPNEBQH7.js";
import "./chunk-OTBPUFCL.js";
import "./chunk-UJJRI525.js";
import "./chunk-BNY5JX3I.js";
import {
  printable
} from "./chunk-INR4UPLD.js";
import "./chunk-PV5NTMJY.js";
import "./chunk-Q6VE2YYT.js";
import "./chunk-WDTGFPXT.js";
import "./chunk-E62FQP46.js";
import "./chunk-4JNKIGF5.js";
import "./chunk-YQKOTX7A.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-STBGAX4J.js";
import "./chunk-723BJFDW.js";
import "./chunk-3N2JLB5U.js";
import "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";

// src/commands/history/add.ts
async function historyAddCommand(command, ports) {
  const { commit, date, key, branch = null, onDefaultBranch, verdict } = command;
  const found = await choosePolicy(command.policy, ports);
  const { inputs, faults } = await ports.findInputs(command.paths, "candidate");
  const folder = ports.history(command.folder);
  const past = verdict === void 0 ? await baselineIn(folder, { commit, date, key }) : void 0;
  const recorded = await recordEval({
    inputs,
    policy: withFlags(found.policy, command.asked),
    facts: { commit, date, branch, onDefaultBranch, run: null, key, accepted: null },
    past,
    verdict,
    progress: ports.progress,
    notes: found.notes,
    faults: [...found.faults, ...faults]
  });
  await folder.add(recorded.files);
  if (recorded.notes.length > 0) await ports.tell(renderNotes(recorded.notes));
  const is = recorded.entry.verdict ?? "the first of its key";
  const against = past === void 0 ? "" : `, compared with ${past.path}`;
  const lines = [`${recorded.path}: ${is}${against}.`, recorded.compared?.report.sentence ?? ""];
  await ports.print(lines.filter((line) => line !== "").map((line) => `${printable(line)}
`));
  return 0;
}
async function baselineIn(reader, of) {
  const listing = given(await reader.list());
  if (listing === void 0) return void 0;
  const found = given(await firstBaseline(reader, listing, entriesBefore(listing, of)));
  return found && { ...found, tally: given(await recordedTally(reader, found)) };
}
export {
  historyAddCommand
};
