import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderHtml
} from "./chunk-chunk-3CHZFB2S.js";
import {
  writeTo
} from "./chunk-chunk-QZ5GIXN6.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-X5PD5LD5.js";
import {
  renderTerminal
} from "./chunk-chunk-H3WX3ZXD.js";
import "./chunk-chunk-ZBVYNVCK.js";
import {
  parseNamedPaths
} from "./chunk-chunk-MD2YIINY.js";
import "./chunk-chunk-P52Z7DYX.js";
import "./chunk-chunk-DUHQ4MSL.js";
import {
  renderMarkdown
} from "./chunk-chunk-Z4QMPJIQ.js";
import "./chunk-chunk-DENKSPOB.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import {
  leash
} from "./chunk-chunk-7WEU5VWQ.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-PSWMKKLK.js";
import "./chunk-chunk-FHRTA7LJ.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import "./chunk-chunk-IQAFRXUE.js";
import "./chunk-chunk-FMXK57OP.js";
import "./chunk-chunk-CP3DDBSB.js";
import {
  fault
} from "./chunk-chunk-ETNAQIOS.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/compare.ts
import path from "node:path";
async function compareCommand(command, ports) {
  const { policy, notes, faults } = await choosePolicy(command.policy, ports);
  const models = await findModels(command, policy, ports);
  const { report, judgement } = await leash({
    ...models.inputs,
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
  const faults = [];
  const find = async (side) => {
    const place = policy[side];
    const paths = command[side].length > 0 ? command[side] : localPaths(place);
    const elsewhere = ["artifact", "history", "ref"].find((kind) => place?.[kind] !== void 0);
    if (paths.length === 0 && elsewhere !== void 0)
      faults.push(fault("place-not-local", { side, place: elsewhere }));
    else if (paths.length === 0 && side !== "origin") faults.push(fault("side-missing", { side }));
    const found = await ports.findInputs(paths, side);
    faults.push(...found.faults);
    return found.inputs;
  };
  const inputs = {
    origin: await find("origin"),
    baseline: await find("baseline"),
    candidate: await find("candidate")
  };
  return { inputs, faults };
}
function localPaths(place) {
  const paths = place?.path ?? (place?.tally === void 0 ? [] : [place.tally]);
  return parseNamedPaths(paths);
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
