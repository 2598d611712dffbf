import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-chunk-QWWO22E5.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-5Q6Z32XP.js";
import "./chunk-chunk-5NZI7URI.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-3SJTDJBD.js";
import "./chunk-chunk-IQAFRXUE.js";
import "./chunk-chunk-FMXK57OP.js";
import "./chunk-chunk-YH36D7GW.js";
import "./chunk-chunk-VQD56IUK.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
