import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks,
  renderMarkdown
} from "./chunk-chunk-QT3WWH52.js";
import "./chunk-chunk-PKLMHKR2.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  markdownBlocks,
  renderMarkdown
};
