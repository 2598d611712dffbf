import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-ADU3JYWO.js";
import {
  writeTo
} from "./chunk-VTKBT3LK.js";
import {
  withFlags
} from "./chunk-THPM7FK2.js";
import {
  leash
} from "./chunk-PFLUCZV3.js";
import "./chunk-HBWUV35R.js";
import "./chunk-E62FQP46.js";
import "./chunk-BIGFH34L.js";
import {
  renderHtml
} from "./chunk-BQHBHJB2.js";
import {
  fromRef
} from "./chunk-KSGWYUL3.js";
import {
  parseNamedPaths
} from "./chunk-VXYE32MC.js";
import {
  choosePolicy
} from "./chunk-UGGJ2FJB.js";
import "./chunk-GGYTV6HB.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-FSXGTQFL.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-J4ELFMWL.js";
import "./chunk-72NZBVMA.js";
import {
  renderMarkdown
} from "./chunk-INCVF4GJ.js";
import "./chunk-E5DYREVE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import {
  fault
} from "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/commands/compare.ts
import path from "node:path";
async function compareCommand(command, ports) {
  const { policy, notes, faults } = await choosePolicy(command.policy, { here: ports.readText });
  const models = await findModels(command, policy, ports);
  const { report, judgement } = await leash({
    ...models.inputs,
    chosen: models.chosen,
    faults: [...faults, ...models.faults],
    policy: withFlags(policy, command.asked),
    seed: command.seed,
    progress: ports.progress,
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
  if (here.length > 0) return ports.findInputs(parseNamedPaths(here), side);
  const elsewhere = artifact === void 0 ? history && "history" : "artifact";
  if (elsewhere !== void 0)
    return { inputs: [], faults: [fault("place-not-local", { side, place: elsewhere })] };
  return { inputs: [], faults: side === "origin" ? [] : [fault("side-missing", { side })] };
}
async function findAtRef(side, ref, paths, { atRef }) {
  const found = await fromRef(side, ref, paths, atRef);
  if (found.kind === "absent") return { inputs: [], faults: [fault("not-at-ref", { why: found.why.text })] };
  return { inputs: found.inputs, faults: [], chosen: found.chosen };
}
async function writeReport(report, command, ports) {
  const { json, markdown, html, charts: folder } = command;
  const charts = html === void 0 && folder === void 0 ? [] : await ports.drawCharts(report);
  if (folder !== void 0) await writeCharts(charts, folder, ports);
  if (json !== void 0) await writeTo(json, `${JSON.stringify(report, null, 2)}
`, ports);
  if (markdown !== void 0)
    await writeTo(markdown, markdownText(report, pictures(charts, folder, markdown)), ports);
  if (html !== void 0) await writeTo(html, renderHtml(report, charts), ports);
  if (![json, markdown, html].includes("-")) await ports.print(renderTerminal(report, ports.terminal));
}
async function writeCharts(charts, folder, ports) {
  for (const chart of charts) {
    await ports.writeFile(path.join(folder, `${chart.name}-light.svg`), chart.light);
    await ports.writeFile(path.join(folder, `${chart.name}-dark.svg`), chart.dark);
  }
}
function pictures(charts, folder, markdown) {
  if (folder === void 0) return [];
  const from = markdown === "-" ? "." : path.dirname(markdown);
  const address = (name) => path.relative(from, path.join(folder, name)).split(path.sep).map(encodeURIComponent).join("/");
  return charts.map(({ name, alt }) => ({
    name,
    alt,
    light: address(`${name}-light.svg`),
    dark: address(`${name}-dark.svg`)
  }));
}
function markdownText(report, shown) {
  const sections = renderMarkdown(report, shown);
  return `${sections.map((section) => section.markdown).join("\n\n")}
`;
}
export {
  compareCommand
};
