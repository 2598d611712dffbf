"use strict";
var import_chunk_VEXHPDUV = require("./chunk-VEXHPDUV.js");
var import_chunk_JIYPC26G = require("./chunk-JIYPC26G.js");
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var colors = { pass: "brightgreen", undecided: "yellow", fail: "red" };
function badge({ entry, acceptance }) {
  const passAt1 = entry.overall.passAtK.find(({ k }) => k === 1);
  const value = passAt1 === void 0 ? "" : `, pass@1 ${(0, import_chunk_FR4HU75Z.formatValue)(passAt1.value, "fraction")}`;
  const accepted = acceptance === void 0 ? "" : ", accepted";
  const message = `${entry.verdict ?? "first"}${accepted}${value}`;
  const color = entry.verdict === null ? "blue" : acceptance === void 0 ? colors[entry.verdict] : "orange";
  return `${JSON.stringify({ schemaVersion: 1, label: "leash", message, color })}
`;
}
var fewRows = 20;
async function siteFiles(histories, wish) {
  const shown = [];
  for (const history of histories) shown.push(await draw(history, wish));
  const readme = [
    "# History of evals",
    ...shown.map((one) => section(one, shown.length > 1)),
    "Written by Leash. Entries and tallies are in `entries/`, acceptances in `accepted/`; this page is made of them."
  ];
  const body = [
    "<h1>History of evals</h1>",
    ...shown.map(
      (one) => `<section>
${(0, import_chunk_JIYPC26G.htmlBlocks)(blocks(one, void 0, shown.length > 1), one.charts)}
</section>`
    )
  ];
  return [
    { path: "README.md", bytes: `${readme.join("\n\n")}
` },
    { path: "index.html", bytes: (0, import_chunk_JIYPC26G.htmlPage)("History of evals", body.join("\n")) },
    { path: "data.json", bytes: `${JSON.stringify(data(histories))}
` },
    ...histories.flatMap(({ key, entries }) => badgeOf(key, entries)),
    ...shown.flatMap(({ files }) => files)
  ];
}
async function draw(history, wish) {
  const { key, entries } = history;
  const trend = (0, import_chunk_VEXHPDUV.trendOf)(entries, null);
  const tasks = (0, import_chunk_VEXHPDUV.tasksOf)(entries);
  const wanted = [null, ...wish.tasks && tasks.length > 1 ? tasks : []].flatMap((task) => {
    const found = entries.length < 2 ? void 0 : (0, import_chunk_VEXHPDUV.trendOf)(entries, task);
    return found === void 0 ? [] : [found];
  });
  const drawn = wanted.length === 0 ? [] : await wish.draw(wanted);
  const file = (name, theme) => `charts/${name}${key === "default" ? "" : `-${key}`}-${theme}.svg`;
  return {
    history,
    trend,
    charts: drawn.map(({ name, alt }) => ({
      name,
      alt,
      light: file(name, "light"),
      dark: file(name, "dark")
    })),
    files: drawn.flatMap(({ name, light, dark }) => [
      { path: file(name, "light"), bytes: light },
      { path: file(name, "dark"), bytes: dark }
    ])
  };
}
function section(shown, named) {
  return (0, import_chunk_KADRJF3Z.markdownBlocks)(blocks(shown, fewRows, named), shown.charts);
}
function blocks({ history, trend, charts }, most, named) {
  if (trend === void 0) return [];
  const { key, entries, older, damaged } = history;
  const rows = Math.min(most ?? entries.length, entries.length);
  const left = older + entries.length - rows;
  const more = left === 0 ? [] : [
    (0, import_chunk_OSYGIOE5.paragraph)(
      `${left} older ${left === 1 ? "entry is" : "entries are"} recorded and not in this table.`
    )
  ];
  const faults = damaged.length === 0 ? [] : [{ kind: "list", items: damaged.map((text) => [text]) }];
  const accepted = (0, import_chunk_VEXHPDUV.acceptedBlocks)(trend);
  const [overall, byTask] = [charts.slice(0, 1), charts.slice(1)].map(
    (some) => some.map(({ name }) => ({ kind: "chart", chart: name }))
  );
  return [
    ...named ? [{ kind: "heading", text: key }] : [],
    ...faults,
    ...overall,
    (0, import_chunk_OSYGIOE5.paragraph)(
      "All problems pooled. In brackets: intervals over resampled problems. Problems lost: since the entry it was compared with, the last one that may be a baseline. No interval: all resamples give the same value, which proves nothing."
    ),
    ...(0, import_chunk_VEXHPDUV.historyBlocks)(trend, most),
    ...more,
    ...accepted.length === 0 ? [] : [(0, import_chunk_OSYGIOE5.paragraph)("Accepted by a person:"), ...accepted],
    ...byTask.length === 0 ? [] : [(0, import_chunk_OSYGIOE5.paragraph)("Task by task:"), ...byTask]
  ];
}
function data(histories) {
  const keys = histories.map(({ key, entries }) => {
    const trend = (0, import_chunk_VEXHPDUV.trendOf)(entries, null);
    const quantities = trend === void 0 ? [] : (0, import_chunk_GQ7IA5JP.quantitiesOf)(trend);
    return {
      key,
      entries: entries.map(({ path, entry, acceptance }, index) => ({
        ...{ path, commit: entry.commit, date: entry.date, verdict: entry.verdict },
        accepted: acceptance !== void 0,
        ...Object.fromEntries(quantities.map(({ name, values }) => [name, values[index]?.value ?? null]))
      }))
    };
  });
  return { schema: "leash.trend/1", keys };
}
function badgeOf(key, entries) {
  const last = entries.at(-1);
  if (last === void 0) return [];
  return [{ path: `badge${key === "default" ? "" : `-${key}`}.json`, bytes: badge(last) }];
}
module.exports = { siteFiles };
