import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-Q6VE2YYT.js";
import "./chunk-WDTGFPXT.js";
import "./chunk-E62FQP46.js";
import "./chunk-4JNKIGF5.js";
import "./chunk-YQKOTX7A.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-STBGAX4J.js";
import "./chunk-723BJFDW.js";
import "./chunk-3N2JLB5U.js";
import "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
