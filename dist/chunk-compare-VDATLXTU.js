import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-chunk-YOCBY2AU.js";
import {
  choosePolicy,
  withFlags
} from "./chunk-chunk-YLF2BJFD.js";
import {
  writeTo
} from "./chunk-chunk-QZ5GIXN6.js";
import "./chunk-chunk-RSXH4YVK.js";
import {
  parseNamedPaths
} from "./chunk-chunk-MD2YIINY.js";
import "./chunk-chunk-DUHQ4MSL.js";
import {
  escapeHtml,
  renderMarkdown
} from "./chunk-chunk-NU2HSE6P.js";
import {
  parts
} from "./chunk-chunk-77YM7QUC.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import {
  leash
} from "./chunk-chunk-GNLXXSR6.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-VBGQPH6Y.js";
import "./chunk-chunk-LD22KEWR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-3SJTDJBD.js";
import "./chunk-chunk-S3B2GPVY.js";
import "./chunk-chunk-624BRSYS.js";
import "./chunk-chunk-6ZELH3VL.js";
import {
  fault
} from "./chunk-chunk-EJNCGYZ4.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/commands/compare.ts
import path from "node:path";

// src/render/html.ts
var style = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); }
body { font: 15px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
  color: light-dark(#1f2328, #f0f6fc); background: light-dark(#ffffff, #0d1117); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .3rem .7rem; white-space: nowrap; }
th { background: var(--soft); }
td.right, th.right { text-align: right; }
td code { white-space: nowrap; }
code { background: var(--soft); padding: .1rem .3rem; border-radius: .3rem; overflow-wrap: anywhere; white-space: normal; }
details { margin: 1rem 0; }
summary { cursor: pointer; font-weight: bold; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; }
`;
function renderHtml(report, charts) {
  const body = parts(report).map((part) => renderPart(part, charts)).filter((part) => part !== "").join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leash: ${report.verdict}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
function renderPart(part, charts) {
  const body = part.blocks.map((block) => renderBlock(block, charts)).join("\n");
  if (part.summary === void 0 || body === "") return body;
  return `<details><summary>${escapeHtml(part.summary)}</summary>
${body}
</details>`;
}
function renderBlock(block, charts) {
  switch (block.kind) {
    case "heading":
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case "paragraph":
      return `<p>${inline(block.text)}</p>`;
    case "list":
      return `<ul>
${block.items.map((item) => `<li>${inline(item)}</li>`).join("\n")}
</ul>`;
    case "table":
      return table(block);
    case "chart":
      return figure(charts.find((chart) => chart.name === block.chart));
  }
}
function table({ head, align, rows }) {
  const row = (tag, cells) => `<tr>${cells.map((cell, column) => `<${tag} class="${align[column] ?? "left"}">${cell}</${tag}>`).join("")}</tr>`;
  const lines = [row("th", head.map(escapeHtml)), ...rows.map((cells) => row("td", cells.map(inline)))];
  return `<div class="scroll"><table>
${lines.join("\n")}
</table></div>`;
}
function inline(text) {
  return text.map(piece).join("");
}
function piece(part) {
  if (typeof part === "string") return escapeHtml(part);
  return "name" in part ? `<code>${escapeHtml(part.name)}</code>` : `<strong>${escapeHtml(part.strong)}</strong>`;
}
function figure(chart) {
  if (chart === void 0) return "";
  const source = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<figure><picture><source media="(prefers-color-scheme: dark)" srcset="${source(chart.dark)}"><img alt="${escapeHtml(chart.alt)}" src="${source(chart.light)}"></picture></figure>`;
}

// src/commands/compare.ts
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
