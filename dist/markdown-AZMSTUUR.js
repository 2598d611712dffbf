import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks,
  renderMarkdown
} from "./chunk-Y3KA4YYQ.js";
import "./chunk-6JP3KZBD.js";
import "./chunk-3MJYZCOU.js";
import "./chunk-RYMPKPDA.js";
import "./chunk-INR4UPLD.js";
import "./chunk-IUXSTU53.js";
import "./chunk-VA35IVHB.js";
export {
  markdownBlocks,
  renderMarkdown
};
