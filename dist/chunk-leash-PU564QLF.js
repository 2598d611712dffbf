import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-chunk-X7KZREIX.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-DWXBLEFM.js";
import "./chunk-chunk-GALYPRCR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-LRCI2WRH.js";
import "./chunk-chunk-IQAFRXUE.js";
import "./chunk-chunk-FMXK57OP.js";
import "./chunk-chunk-XADAK5HQ.js";
import "./chunk-chunk-KHW76E2W.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
