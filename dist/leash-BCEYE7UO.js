import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-745W6PW4.js";
import "./chunk-TAP32JNJ.js";
import "./chunk-E62FQP46.js";
import "./chunk-LSMU4WBX.js";
import "./chunk-MFGGHI3J.js";
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
