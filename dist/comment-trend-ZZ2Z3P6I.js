"use strict";
var import_chunk_PNLPXFF4 = require("./chunk-PNLPXFF4.js");
var import_chunk_ZIB425U4 = require("./chunk-ZIB425U4.js");
var import_chunk_BQUVJSKG = require("./chunk-BQUVJSKG.js");
var import_chunk_VEXHPDUV = require("./chunk-VEXHPDUV.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_JIYPC26G = require("./chunk-JIYPC26G.js");
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var most = 20;
function trendBars(trend) {
  const rows2 = (0, import_chunk_PNLPXFF4.sparklinesOf)(trend, most).map((one) => [
    [one.name],
    // A space would be lost in a table.
    [one.line.replaceAll(" ", "·")],
    [(0, import_chunk_PNLPXFF4.rangeOf)(one)]
  ]);
  if (rows2.length === 0) return [];
  const says = "The latest entries, the oldest at the left; each line from its least to its greatest value.";
  return [
    { name: "trend", blocks: [(0, import_chunk_OSYGIOE5.paragraph)(says), (0, import_chunk_OSYGIOE5.tableOf)(["", "Trend", "From least to greatest"], 3, rows2)] }
  ];
}
var rows = 5;
var none = { drawn: [], bars: [], section: () => [] };
async function commentTrend(ports, key, draws) {
  const listing = await ports.history.list();
  if (!listing.ok) return untold(listing.refusal);
  if ((listing.value?.entries.filter((one) => one.key === key).length ?? 0) < 2) return none;
  const past = listing.value && await (0, import_chunk_KKBYKP6K.pastEntries)(ports.history, listing.value, key, import_chunk_ZIB425U4.mostShown);
  if (past === void 0 || !past.ok) return past === void 0 ? none : untold(past.refusal);
  const trend = (0, import_chunk_VEXHPDUV.trendOf)(past.value.entries, null);
  if (trend === void 0 || trend.points.length < 2) return none;
  const drawn = draws ? await ports.drawTrends([trend]) : [];
  const blocks = [{ kind: "chart", chart: "trend" }, ...(0, import_chunk_VEXHPDUV.historyBlocks)(trend, rows)];
  const damaged = past.value.faults.map(({ text }) => ({ kind: "paragraph", text: [text] }));
  return {
    drawn,
    bars: trendBars(trend),
    section: (illustrations) => folded((0, import_chunk_KADRJF3Z.markdownBlocks)([...blocks, ...damaged], illustrations))
  };
}
function untold(refusal) {
  const why = `The trend is not shown: the history could not be read, ${(0, import_chunk_S6PORJHG.whyRefused)(refusal, { name: "contents", level: "read" })}`;
  return {
    drawn: [],
    bars: [],
    section: () => folded((0, import_chunk_KADRJF3Z.markdownBlocks)([{ kind: "paragraph", text: [why] }], []))
  };
}
function folded(body) {
  const markdown = `<details><summary>Trend of the default branch</summary>

${body}

</details>`;
  return [{ name: "trend", essential: false, markdown }];
}
module.exports = { commentTrend };
