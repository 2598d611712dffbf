import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  rangeOf,
  sparklinesOf
} from "./chunk-WBGEXIL3.js";
import {
  mostShown
} from "./chunk-FNSACMBB.js";
import "./chunk-KQCWLO3E.js";
import {
  historyBlocks,
  trendOf
} from "./chunk-4RUBKKNM.js";
import {
  pastEntries
} from "./chunk-X7AKCXVV.js";
import "./chunk-BQHBHJB2.js";
import "./chunk-2FVZBCAU.js";
import "./chunk-KIUDRT2R.js";
import "./chunk-OTBPUFCL.js";
import {
  whyRefused
} from "./chunk-FSXGTQFL.js";
import "./chunk-BNY5JX3I.js";
import {
  markdownBlocks
} from "./chunk-INCVF4GJ.js";
import "./chunk-E5DYREVE.js";
import {
  paragraph,
  tableOf
} from "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";

// src/render/history/trend-bars.ts
var most = 20;
function trendBars(trend) {
  const rows2 = sparklinesOf(trend, most).map((one) => [
    [one.name],
    // A space would be lost in a table.
    [one.line.replaceAll(" ", "·")],
    [rangeOf(one)]
  ]);
  if (rows2.length === 0) return [];
  const says = "The latest entries, the oldest at the left; each line from its least to its greatest value.";
  return [
    { name: "trend", blocks: [paragraph(says), tableOf(["", "Trend", "From least to greatest"], 3, rows2)] }
  ];
}

// src/modes/comment-trend.ts
var rows = 5;
var none = { drawn: [], bars: [], section: () => [] };
async function commentTrend(ports, key, draws) {
  const listing = await ports.history.list();
  if (!listing.ok) return untold(listing.refusal);
  if ((listing.value?.entries.filter((one) => one.key === key).length ?? 0) < 2) return none;
  const past = listing.value && await pastEntries(ports.history, listing.value, key, mostShown);
  if (past === void 0 || !past.ok) return past === void 0 ? none : untold(past.refusal);
  const trend = trendOf(past.value.entries, null);
  if (trend === void 0 || trend.points.length < 2) return none;
  const drawn = draws ? await ports.drawTrends([trend]) : [];
  const blocks = [{ kind: "chart", chart: "trend" }, ...historyBlocks(trend, rows)];
  const damaged = past.value.faults.map(({ text }) => ({ kind: "paragraph", text: [text] }));
  return {
    drawn,
    bars: trendBars(trend),
    section: (illustrations) => folded(markdownBlocks([...blocks, ...damaged], illustrations))
  };
}
function untold(refusal) {
  const why = `The trend is not shown: the history could not be read, ${whyRefused(refusal, { name: "contents", level: "read" })}`;
  return {
    drawn: [],
    bars: [],
    section: () => folded(markdownBlocks([{ kind: "paragraph", text: [why] }], []))
  };
}
function folded(body) {
  const markdown = `<details><summary>Trend of the default branch</summary>

${body}

</details>`;
  return [{ name: "trend", essential: false, markdown }];
}
export {
  commentTrend
};
