import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks,
  renderMarkdown
} from "./chunk-3ULLZWI7.js";
import "./chunk-3G2Z6ZLE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-VA35IVHB.js";
export {
  markdownBlocks,
  renderMarkdown
};
