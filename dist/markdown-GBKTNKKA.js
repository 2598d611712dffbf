import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks,
  renderMarkdown
} from "./chunk-INCVF4GJ.js";
import "./chunk-E5DYREVE.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-IUXSTU53.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-VA35IVHB.js";
export {
  markdownBlocks,
  renderMarkdown
};
