import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  given
} from "./chunk-FV7UEKGV.js";
import {
  recordEval
} from "./chunk-BEKRGHOT.js";
import {
  renderNotes
} from "./chunk-5XS7QA4K.js";
import "./chunk-3H5XEC63.js";
import {
  withFlags
} from "./chunk-THPM7FK2.js";
import "./chunk-IJFEWOQF.js";
import "./chunk-PFLUCZV3.js";
import "./chunk-HBWUV35R.js";
import "./chunk-E62FQP46.js";
import "./chunk-BIGFH34L.js";
import "./chunk-X7AKCXVV.js";
import {
  firstBaseline,
  recordedTally
} from "./chunk-EPDHI2R4.js";
import {
  choosePolicy
} from "./chunk-UGGJ2FJB.js";
import "./chunk-GGYTV6HB.js";
import {
  entriesBefore
} from "./chunk-KIUDRT2R.js";
import "./chunk-OTBPUFCL.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-FSXGTQFL.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-J4ELFMWL.js";
import "./chunk-72NZBVMA.js";
import "./chunk-BNY5JX3I.js";
import "./chunk-IUXSTU53.js";
import {
  printable
} from "./chunk-INR4UPLD.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/commands/history/add.ts
async function historyAddCommand(command, ports) {
  const { commit, date, key, branch = null, onDefaultBranch, verdict } = command;
  const found = await choosePolicy(command.policy, { here: ports.readText });
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
