import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-LL3KJWWH.js";
import "./chunk-E62FQP46.js";
import "./chunk-LJTILOO4.js";
import "./chunk-VKH67JHG.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-VIOKC3BX.js";
import "./chunk-HEJJRUTI.js";
import "./chunk-JXVWLR7Y.js";
import "./chunk-PWBAFPEH.js";
import "./chunk-HBDEGKFA.js";
import "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
