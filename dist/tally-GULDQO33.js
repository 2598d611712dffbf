import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderNotes
} from "./chunk-5XS7QA4K.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-YJK7BNYD.js";
import {
  writeTo
} from "./chunk-VTKBT3LK.js";
import {
  compressedTally,
  tallyLines
} from "./chunk-BJ4NOP2T.js";
import "./chunk-EIEHWNFM.js";
import "./chunk-M2KV7CXZ.js";
import "./chunk-UJJRI525.js";
import "./chunk-INR4UPLD.js";
import "./chunk-E62FQP46.js";
import {
  readTally,
  unusedChoices
} from "./chunk-4JNKIGF5.js";
import "./chunk-YQKOTX7A.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-STBGAX4J.js";
import "./chunk-723BJFDW.js";
import {
  fault,
  refuse
} from "./chunk-3N2JLB5U.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";

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
