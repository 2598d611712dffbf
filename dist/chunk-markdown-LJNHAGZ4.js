import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks,
  renderMarkdown
} from "./chunk-chunk-EL65Q2WL.js";
import "./chunk-chunk-6VX6XXYV.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  markdownBlocks,
  renderMarkdown
};
