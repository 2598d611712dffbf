import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptyOutputs,
  reportOutputs
} from "./chunk-chunk-HWSLGHTW.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  emptyOutputs,
  reportOutputs
};
