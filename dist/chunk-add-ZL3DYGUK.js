import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  given
} from "./chunk-chunk-GOIY6NWG.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-TBUCSPO4.js";
import {
  recordEval
} from "./chunk-chunk-IZHR4ZIF.js";
import "./chunk-chunk-BWXSY2HU.js";
import "./chunk-chunk-FMJR6ZNM.js";
import {
  firstBaseline,
  recordedTally
} from "./chunk-chunk-PVQE2IH7.js";
import "./chunk-chunk-RQOPL4S2.js";
import {
  entriesBefore
} from "./chunk-chunk-HIH5CZ2A.js";
import {
  renderNotes
} from "./chunk-chunk-ZJPLGJN3.js";
import "./chunk-chunk-P52Z7DYX.js";
import "./chunk-chunk-X4NORDW7.js";
import "./chunk-chunk-DUHQ4MSL.js";
import "./chunk-chunk-UKBZKYCW.js";
import {
  printable
} from "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-X7KZREIX.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-DWXBLEFM.js";
import "./chunk-chunk-GALYPRCR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import "./chunk-chunk-IQAFRXUE.js";
import "./chunk-chunk-FMXK57OP.js";
import "./chunk-chunk-XADAK5HQ.js";
import "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

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
