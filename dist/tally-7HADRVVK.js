import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderNotes
} from "./chunk-5XS7QA4K.js";
import {
  compressedTally,
  tallyLines
} from "./chunk-3H5XEC63.js";
import {
  writeTo
} from "./chunk-VTKBT3LK.js";
import {
  withFlags
} from "./chunk-THPM7FK2.js";
import "./chunk-E62FQP46.js";
import {
  readTally,
  unusedChoices
} from "./chunk-BIGFH34L.js";
import {
  choosePolicy
} from "./chunk-UGGJ2FJB.js";
import "./chunk-GGYTV6HB.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-FSXGTQFL.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-J4ELFMWL.js";
import "./chunk-72NZBVMA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import {
  fault,
  refuse
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/commands/tally.ts
async function tallyCommand(command, ports) {
  const { policy, faults: wrong } = await choosePolicy(command.policy, { here: ports.readText });
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
