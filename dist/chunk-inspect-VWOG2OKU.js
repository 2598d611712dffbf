import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderBlocks
} from "./chunk-chunk-NLUDSFLN.js";
import {
  writeTo
} from "./chunk-chunk-QZ5GIXN6.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-MDCO6UKM.js";
import "./chunk-chunk-BVRM5ZMF.js";
import "./chunk-chunk-P52Z7DYX.js";
import "./chunk-chunk-DUHQ4MSL.js";
import "./chunk-chunk-PKLMHKR2.js";
import "./chunk-chunk-4VPROGJC.js";
import {
  readTally,
  unusedChoices
} from "./chunk-chunk-RLTJ3CQ3.js";
import "./chunk-chunk-GALYPRCR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import "./chunk-chunk-TOEZYB62.js";
import {
  refuse
} from "./chunk-chunk-R7CCP32J.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/inspect.ts
async function inspectCommand(command, ports) {
  const { policy, faults: wrong } = await choosePolicy(command.policy, ports);
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  const asked = withFlags(policy, command.asked);
  const { reading } = await readTally(inputs, asked, "input", ports.progress);
  const all = [...wrong, ...faults, ...reading.faults];
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])];
  if (command.json !== void 0) {
    const files = reading.files.map(fileJson);
    const report = { schema: "leash.inspect/1", files, notes, faults: all };
    await writeTo(command.json, `${JSON.stringify(report, null, 2)}
`, ports);
  }
  if (command.json !== "-" && reading.files.length > 0) {
    await ports.print(`${renderBlocks(blocks(reading.files, notes), ports.terminal)}
`);
  }
  refuse(all);
  return 0;
}
function fileJson({ missingAnswers, ...file }) {
  return { ...file, missingAnswers: missingAnswers ?? null };
}
function blocks(files, notes) {
  const table = {
    kind: "table",
    head: ["File", "Format", "Tasks", "Problems", "Samples", "Without answer", "Traces", "Scores seen"],
    align: ["left", "left", "left", "right", "right", "right", "right", "left"],
    rows: files.map(row)
  };
  const understood = files.map((file) => [
    { name: file.path },
    `: read as ${file.format}, because ${file.because}. Correct when ${file.rule}.`
  ]);
  const list = { kind: "list", items: understood };
  return notes.length === 0 ? [table, list] : [table, list, { kind: "list", items: notes.map((note) => [`Note: ${note.text}`]) }];
}
function row(file) {
  return [
    [{ name: file.path }],
    [file.format],
    [{ name: file.tasks.join(", ") }],
    [`${file.problems}`],
    [`${file.samples}`],
    [file.missingAnswers === void 0 ? "not recorded" : `${file.missingAnswers}`],
    [`${file.traces}`],
    [{ name: file.scores.join(", ") }]
  ];
}
export {
  inspectCommand
};
