"use strict";
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
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
@media (max-width: 40rem) { figure { overflow-x: auto; } figure img { max-width: none; width: 40rem; } }
`;
function renderHtml(report, charts) {
  const body = (0, import_chunk_WKZSFUIJ.parts)(report).map((part) => renderPart(part, charts.map(embedded))).filter((part) => part !== "").join("\n");
  return htmlPage(`Leash: ${report.verdict}`, body);
}
function embedded({ name, alt, light, dark }) {
  const source = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { name, alt, light: source(light), dark: source(dark) };
}
function htmlPage(title, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0, import_chunk_KADRJF3Z.escapeHtml)(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
function htmlBlocks(blocks, charts) {
  return blocks.map((block) => renderBlock(block, charts)).join("\n");
}
function renderPart(part, charts) {
  const body = htmlBlocks(part.blocks, charts);
  if (part.summary === void 0 || body === "") return body;
  return `<details><summary>${(0, import_chunk_KADRJF3Z.escapeHtml)(part.summary)}</summary>
${body}
</details>`;
}
function renderBlock(block, charts) {
  switch (block.kind) {
    case "heading":
      return `<h1>${(0, import_chunk_KADRJF3Z.escapeHtml)(block.text)}</h1>`;
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
  const lines = [row("th", head.map(import_chunk_KADRJF3Z.escapeHtml)), ...rows.map((cells) => row("td", cells.map(inline)))];
  return `<div class="scroll"><table>
${lines.join("\n")}
</table></div>`;
}
function inline(text) {
  return text.map(piece).join("");
}
function piece(part) {
  if (typeof part === "string") return (0, import_chunk_KADRJF3Z.escapeHtml)(part);
  return "name" in part ? `<code>${(0, import_chunk_KADRJF3Z.escapeHtml)(part.name)}</code>` : `<strong>${(0, import_chunk_KADRJF3Z.escapeHtml)(part.strong)}</strong>`;
}
function figure(chart) {
  if (chart === void 0) return "";
  const [light, dark, alt] = [chart.light, chart.dark, chart.alt].map(import_chunk_KADRJF3Z.escapeHtml);
  return `<figure><picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${alt}" src="${light}"></picture></figure>`;
}
module.exports = { htmlBlocks, htmlPage, renderHtml };
