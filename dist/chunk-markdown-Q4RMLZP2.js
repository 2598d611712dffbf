import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunk-chunk-NU2HSE6P.js";
import "./chunk-chunk-77YM7QUC.js";
import "./chunk-chunk-TRV6IT6I.js";
import "./chunk-chunk-4VPROGJC.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  renderMarkdown
};
