import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-56N2CHPL.js";
import "./chunk-F2J43LTX.js";
import "./chunk-E62FQP46.js";
import "./chunk-EXZM7RSY.js";
import "./chunk-MYSJHQXI.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-BIIFUPI5.js";
import "./chunk-HXRRXF44.js";
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
