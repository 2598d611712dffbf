import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-UI543XW3.js";
import "./chunk-JQNIILLF.js";
import "./chunk-E62FQP46.js";
import "./chunk-ZSNLI6AL.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-QZDLY62C.js";
import "./chunk-24QV3A6M.js";
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
