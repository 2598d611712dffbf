import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-IA2QPXHX.js";
import "./chunk-E62FQP46.js";
import "./chunk-4QCRLP3U.js";
import "./chunk-VVAXM74P.js";
import "./chunk-BAMGMY3R.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-7FKYK3OI.js";
import "./chunk-HEJJRUTI.js";
import "./chunk-JXVWLR7Y.js";
import "./chunk-T45AVWAP.js";
import "./chunk-PS2EYC3E.js";
import "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
