import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-TBUCSPO4.js";
import {
  writeTo
} from "./chunk-chunk-QZ5GIXN6.js";
import {
  compressedTally,
  tallyLines
} from "./chunk-chunk-BWXSY2HU.js";
import "./chunk-chunk-RQOPL4S2.js";
import {
  renderNotes
} from "./chunk-chunk-ZJPLGJN3.js";
import "./chunk-chunk-P52Z7DYX.js";
import "./chunk-chunk-DUHQ4MSL.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-NI5BWU7T.js";
import {
  readTally,
  unusedChoices
} from "./chunk-chunk-DWXBLEFM.js";
import "./chunk-chunk-GALYPRCR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import "./chunk-chunk-XADAK5HQ.js";
import {
  fault,
  refuse
} from "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/tally.ts
async function tallyCommand(command, ports) {
  const { policy, faults: wrong } = await choosePolicy(command.policy, ports);
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  refuse([...wrong, ...faults]);
  const asked = withFlags(policy, command.asked);
  const { reading, tally } = await readTally(inputs, asked, "input", ports.progress);
  refuse(reading.faults);
  if (tally.size === 0) {
    refuse([fault("no-samples", { side: "input", files: reading.files.map((file) => file.path).join(", ") })]);
  }
  if (command.out.endsWith(".gz")) await ports.writeFile(command.out, compressedTally(tally));
  else await writeTo(command.out, tallyLines(tally), ports);
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])];
  if (notes.length > 0) await ports.tell(renderNotes(notes));
  return 0;
}
export {
  tallyCommand
};
