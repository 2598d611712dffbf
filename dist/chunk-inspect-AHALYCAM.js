import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderBlocks
} from "./chunk-chunk-EMVA5D42.js";
import {
  readTally
} from "./chunk-chunk-E6PJOFKJ.js";
import {
  refuse
} from "./chunk-chunk-5ERW4CLI.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-64I5TVRD.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-SXZ6KCZK.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/inspect.ts
async function inspectCommand(command, ports) {
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  const { reading } = await readTally(inputs, command.choices, "input", ports.progress);
  const all = [...faults, ...reading.faults];
  if (command.json) {
    const files = reading.files.map(fileJson);
    const report = { schema: "leash.inspect/1", files, notes: reading.notes, faults: all };
    await ports.print(`${JSON.stringify(report, null, 2)}
`);
  } else if (reading.files.length > 0) {
    await ports.print(`${renderBlocks(blocks(reading.files, reading.notes), ports.terminal)}
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
