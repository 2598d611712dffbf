"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_chunk_LOZEEGV5 = require("./chunk-LOZEEGV5.js");
var import_chunk_SNHDXMO2 = require("./chunk-SNHDXMO2.js");
var import_chunk_GII6XFQM = require("./chunk-GII6XFQM.js");
var import_chunk_4CCKIUSY = require("./chunk-4CCKIUSY.js");
var import_chunk_7HUIKNGI = require("./chunk-7HUIKNGI.js");
var import_chunk_MLTMYBWZ = require("./chunk-MLTMYBWZ.js");
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
var import_chunk_JIYPC26G = require("./chunk-JIYPC26G.js");
var import_chunk_YXJPXHQQ = require("./chunk-YXJPXHQQ.js");
var import_chunk_GNTEAYCO = require("./chunk-GNTEAYCO.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = __toESM(require("node:path"));
async function compareCommand(command, ports) {
  const { policy, notes, faults } = await (0, import_chunk_FNZIYBBH.choosePolicy)(command.policy, { here: ports.readText });
  const models = await findModels(command, policy, ports);
  const { report, judgement } = await (0, import_chunk_4CCKIUSY.leash)({
    ...models.inputs,
    chosen: models.chosen,
    faults: [...faults, ...models.faults],
    policy: (0, import_chunk_GII6XFQM.withFlags)(policy, command.asked),
    seed: command.seed,
    progress: ports.progress,
    countAside: ports.countAside,
    notes
  });
  await writeReport(report, command, ports);
  return judgement.exitCode;
}
async function findModels(command, policy, ports) {
  const origin = await findModel("origin", command, policy, ports);
  const baseline = await findModel("baseline", command, policy, ports);
  const candidate = await findModel("candidate", command, policy, ports);
  return {
    inputs: { origin: origin.inputs, baseline: baseline.inputs, candidate: candidate.inputs },
    chosen: { origin: origin.chosen, baseline: baseline.chosen, candidate: candidate.chosen },
    faults: [origin, baseline, candidate].flatMap((one) => one.faults)
  };
}
async function findModel(side, command, policy, ports) {
  if (command[side].length > 0) return ports.findInputs(command[side], side);
  const { artifact, history, ref, path: paths, tally } = policy[side] ?? {};
  const here = paths ?? (tally === void 0 ? [] : [tally]);
  if (ref !== void 0) return findAtRef(side, ref, here, ports);
  if (here.length > 0) return ports.findInputs((0, import_chunk_GNTEAYCO.parseNamedPaths)(here), side);
  const elsewhere = artifact === void 0 ? history && "history" : "artifact";
  if (elsewhere !== void 0)
    return { inputs: [], faults: [(0, import_chunk_OAUVUEHV.fault)("place-not-local", { side, place: elsewhere })] };
  return { inputs: [], faults: side === "origin" ? [] : [(0, import_chunk_OAUVUEHV.fault)("side-missing", { side })] };
}
async function findAtRef(side, ref, paths, { atRef }) {
  const found = await (0, import_chunk_YXJPXHQQ.fromRef)(side, ref, paths, atRef);
  if (found.kind === "absent") return { inputs: [], faults: [(0, import_chunk_OAUVUEHV.fault)("not-at-ref", { why: found.why.text })] };
  return { inputs: found.inputs, faults: [], chosen: found.chosen };
}
async function writeReport(report, command, ports) {
  const { json, markdown, html, charts: folder } = command;
  const charts = html === void 0 && folder === void 0 ? [] : await ports.drawCharts(report);
  if (folder !== void 0) await writeCharts(charts, folder, ports);
  if (json !== void 0) await (0, import_chunk_SNHDXMO2.writeTo)(json, `${JSON.stringify(report, null, 2)}
`, ports);
  if (markdown !== void 0)
    await (0, import_chunk_SNHDXMO2.writeTo)(markdown, markdownText(report, pictures(charts, folder, markdown)), ports);
  if (html !== void 0) await (0, import_chunk_SNHDXMO2.writeTo)(html, (0, import_chunk_JIYPC26G.renderHtml)(report, charts), ports);
  if (![json, markdown, html].includes("-")) await ports.print((0, import_chunk_LOZEEGV5.renderTerminal)(report, ports.terminal));
}
async function writeCharts(charts, folder, ports) {
  for (const chart of charts) {
    await ports.writeFile(import_node_path.default.join(folder, `${chart.name}-light.svg`), chart.light);
    await ports.writeFile(import_node_path.default.join(folder, `${chart.name}-dark.svg`), chart.dark);
  }
}
function pictures(charts, folder, markdown) {
  if (folder === void 0) return [];
  const from = markdown === "-" ? "." : import_node_path.default.dirname(markdown);
  const address = (name) => import_node_path.default.relative(from, import_node_path.default.join(folder, name)).split(import_node_path.default.sep).map(encodeURIComponent).join("/");
  return charts.map(({ name, alt }) => ({
    name,
    alt,
    light: address(`${name}-light.svg`),
    dark: address(`${name}-dark.svg`)
  }));
}
function markdownText(report, shown) {
  const sections = (0, import_chunk_KADRJF3Z.renderMarkdown)(report, shown);
  return `${sections.map((section) => section.markdown).join("\n\n")}
`;
}
module.exports = { compareCommand };
