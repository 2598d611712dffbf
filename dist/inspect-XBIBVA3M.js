"use strict";
var import_chunk_LOZEEGV5 = require("./chunk-LOZEEGV5.js");
var import_chunk_SNHDXMO2 = require("./chunk-SNHDXMO2.js");
var import_chunk_GII6XFQM = require("./chunk-GII6XFQM.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var longestTasks = 24;
function sharedFolder(paths) {
  const [first = ""] = paths;
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (shared !== "" && !paths.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}
function shortenPath(path, width) {
  const letters = Array.from(path);
  if (letters.length <= width) return path;
  const end = Math.ceil((width - 1) / 2);
  return `${letters.slice(0, width - 1 - end).join("")}…${letters.slice(-end).join("")}`;
}
function shownTasks(tasks) {
  const shown = [];
  for (const task of tasks) {
    const length = [...shown, task].join(", ").length;
    if (shown.length > 0 && length > longestTasks)
      return `${shown.join(", ")} and ${tasks.length - shown.length} more`;
    shown.push(task);
  }
  return shown.join(", ");
}
var otherColumns = 66;
var shortestName = 24;
function inspectionBlocks(inspection, width) {
  const { files, skipped, notes } = inspection;
  const shared = sharedFolder(files.map((file) => file.path));
  const noteItems = notes.map((note) => [`Note: ${note.text}`]);
  return [
    { kind: "paragraph", text: [totals(inspection)] },
    ...shared === "" ? [] : [{ kind: "paragraph", text: ["In ", { name: shared }, ":"] }],
    ...files.length === 0 ? [] : [table(files, shared, Math.max(shortestName, width - otherColumns))],
    ...understood(alike(files)),
    ...passedOver(skipped),
    ...noteItems.length === 0 ? [] : [{ kind: "list", items: noteItems }]
  ];
}
function totals({ files, skipped }) {
  const byFormat = /* @__PURE__ */ new Map();
  for (const { format } of files) byFormat.set(format, (byFormat.get(format) ?? 0) + 1);
  const formats2 = [...byFormat].map(([format, count]) => `${count} ${format}`).join(", ");
  const sum = (of) => files.reduce((all, file) => all + of(file), 0);
  const tasks = new Set(files.flatMap((file) => file.tasks)).size;
  const read = files.length === 0 ? "No file was read" : `Read: ${formats2}`;
  const passed = skipped.length === 0 ? "" : ` Not read: ${skipped.length}.`;
  return `${read}. Tasks: ${tasks}. Samples: ${sum((file) => file.samples)}.${passed}`;
}
function table(files, shared, nameWidth) {
  return {
    kind: "table",
    head: ["File", "Format", "Tasks", "Problems", "Samples", "Per problem", "No answer"],
    align: ["left", "left", "left", "right", "right", "right", "right"],
    rows: files.map((file) => [
      [{ name: shortenPath(file.path.slice(shared.length), nameWidth) }],
      [file.format],
      [{ name: shownTasks(file.tasks) }],
      [`${file.problems}`],
      [`${file.samples}`],
      [perProblem(file)],
      [file.missingAnswers === null ? "–" : `${file.missingAnswers}`]
    ])
  };
}
function perProblem({ samplesPerProblem: spread }) {
  if (spread === null) return "–";
  const { min, median, max } = spread;
  return min === max ? `${min}` : `${min}–${max}, median ${median}`;
}
function alike(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { format, because, rule, fields, feeds, useless } = file;
    const said = JSON.stringify([format, because, rule, fields, feeds.map(({ can }) => can), useless]);
    groups.set(said, [...groups.get(said) ?? [], file]);
  }
  return [...groups.values()];
}
function understood(groups) {
  const told = /* @__PURE__ */ new Set();
  return groups.flatMap((group) => {
    const [file] = group;
    if (file === void 0) return [];
    const more = group.length === 1 ? "" : ` and ${group.length - 1} more`;
    const scores = [...new Set(group.flatMap((one) => one.scores))].slice(0, 12);
    const seen = scores.length === 0 ? [] : [" Seen: ", { name: scores.join(", ") }, "."];
    const fields = file.fields.map((one) => `${one.field} → ${one.for}`).join("; ");
    const again = told.has(fields);
    told.add(fields);
    return [
      { kind: "paragraph", text: [""] },
      {
        kind: "paragraph",
        text: [{ name: file.path }, `${more}: read as ${file.format}, because `, { name: file.because }, "."]
      },
      {
        kind: "list",
        items: [
          ...file.useless === null ? [["Correct when ", { name: file.rule }, ".", ...seen]] : [],
          ...feedItems(file),
          ...again ? [] : [["Fields: ", { name: fields }, "."]]
        ]
      }
    ];
  });
}
function feedItems({ feeds, useless }) {
  if (useless !== null) return [["Feeds no comparison: ", { name: useless }]];
  const can = feeds.filter((one) => one.can);
  const cannot = feeds.filter((one) => !one.can);
  const list = (some) => some.map(({ metric, why }) => why === null ? metric : `${metric} (${why})`).join(", ");
  return [[`Can feed: ${list(can)}.`], ...cannot.length === 0 ? [] : [[`Cannot feed: ${list(cannot)}.`]]];
}
function passedOver(skipped) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { path, why } of skipped) byReason.set(why, [...byReason.get(why) ?? [], path]);
  const items = [...byReason].map(([why, paths]) => {
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
    return ["Not read: ", { name: paths.slice(0, 3).join(", ") }, `${more}: `, { name: why }];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
function feedsOf(file) {
  const { samples, recorded, samplesPerProblem: spread, traces } = file;
  const several = spread !== void 0 && spread.max > 1;
  const oneSample = "one sample a problem shows only pass@1";
  const ofSamples = (metric, known, what) => {
    if (samples === 0) return { metric, can: false, why: "there are no samples" };
    if (known === 0) return { metric, can: false, why: `${what} not recorded` };
    return { metric, can: true, why: known < samples ? `known for ${known} of ${samples} samples` : null };
  };
  const answers = ofSamples("answer entropy", recorded.answers, "answers are");
  return [
    ofSamples("pass@1", samples, "samples are"),
    samples > 0 && several ? { metric: "pass@k and support", can: true, why: null } : { metric: "pass@k and support", can: false, why: samples === 0 ? "there are no samples" : oneSample },
    answers.can && !several ? { ...answers, can: false, why: "it needs several samples a problem" } : answers,
    ofSamples("token entropy", recorded.tokenEntropy, "token-level entropies are"),
    ofSamples("tokens", recorded.tokens, "numbers of tokens are"),
    ofSamples("truncation", recorded.truncated, "finish reasons are"),
    traces > 0 ? { metric: "perplexity", can: true, why: null } : { metric: "perplexity", can: false, why: "there are no external traces" },
    ofSamples("pairing by question", recorded.questions, "questions are")
  ];
}
function whyUseless({ path, samples, traces, notes }, faults) {
  if (samples > 0 || traces > 0) return void 0;
  const told = faults.find(({ text }) => text.startsWith(path)) ?? notes[0];
  return told === void 0 ? "no sample was read." : told.text.slice(told.text.startsWith(path) ? path.length : 0).replace(/^(:|,)? /, "");
}
function inspectionOf(reading, notes, faults) {
  return {
    schema: "leash.inspect/1",
    files: reading.files.map((file) => inspected(file, faults)),
    skipped: reading.skipped,
    notes: notes.map(({ code, text }) => ({ code, text })),
    faults
  };
}
function inspected(file, faults) {
  const { path, format, because, tasks, problems, samples, rule, scores, traces } = file;
  return {
    path,
    format,
    because,
    tasks,
    problems,
    samples,
    samplesPerProblem: file.samplesPerProblem ?? null,
    missingAnswers: file.missingAnswers ?? null,
    rule,
    scores,
    fields: file.fields ?? fieldsOf(format),
    traces,
    feeds: feedsOf(file),
    useless: whyUseless(file, faults) ?? null
  };
}
function fieldsOf(format) {
  const card = import_chunk_MV3553TJ.formats.find((one) => one.name === format)?.card;
  return Object.entries(card?.read ?? {}).map(([field, meaning]) => ({ field, for: meaning }));
}
async function inspectCommand(command, ports) {
  const { policy, faults: wrong } = await (0, import_chunk_FNZIYBBH.choosePolicy)(command.policy, { here: ports.readText });
  const { inputs, faults } = await ports.findInputs(command.paths, "input");
  const asked = (0, import_chunk_GII6XFQM.withFlags)(policy, command.asked);
  const { reading } = await (0, import_chunk_MV3553TJ.readTally)(inputs, asked, "input", ports.progress);
  const all = [...wrong, ...faults, ...reading.faults];
  const notes = [...reading.notes, ...(0, import_chunk_MV3553TJ.unusedChoices)(asked.read, [reading])];
  const inspection = inspectionOf(reading, notes, all);
  if (command.json !== void 0)
    await (0, import_chunk_SNHDXMO2.writeTo)(command.json, `${JSON.stringify(inspection, null, 2)}
`, ports);
  if (command.json !== "-" && reading.files.length + reading.skipped.length > 0) {
    const blocks = inspectionBlocks(inspection, ports.terminal.width);
    await ports.print(`${(0, import_chunk_LOZEEGV5.renderBlocks)(blocks, ports.terminal)}
`);
  }
  (0, import_chunk_OAUVUEHV.refuse)(all);
  return 0;
}
module.exports = { inspectCommand };
