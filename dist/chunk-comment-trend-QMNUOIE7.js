import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mostShown
} from "./chunk-chunk-RND3YFK2.js";
import "./chunk-chunk-VSQ424HC.js";
import {
  historyBlocks,
  trendOf
} from "./chunk-chunk-BANJKYBB.js";
import {
  pastEntries
} from "./chunk-chunk-FMJR6ZNM.js";
import "./chunk-chunk-THRZRMK6.js";
import "./chunk-chunk-BNNG2YDB.js";
import "./chunk-chunk-HIH5CZ2A.js";
import {
  whyRefused
} from "./chunk-chunk-VQ6OHZX5.js";
import "./chunk-chunk-X4NORDW7.js";
import "./chunk-chunk-UKBZKYCW.js";
import {
  markdownBlocks
} from "./chunk-chunk-QT3WWH52.js";
import "./chunk-chunk-PKLMHKR2.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-XKDGMYDH.js";

// src/modes/comment-trend.ts
var rows = 5;
var none = { drawn: [], section: () => [] };
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
    section: (illustrations) => folded(markdownBlocks([...blocks, ...damaged], illustrations))
  };
}
function untold(refusal) {
  const why = `The trend is not shown: the history could not be read, ${whyRefused(refusal, { name: "contents", level: "read" })}`;
  return { drawn: [], section: () => folded(markdownBlocks([{ kind: "paragraph", text: [why] }], [])) };
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
