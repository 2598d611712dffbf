import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-H2RCHUBM.js";
import "./chunk-4NBQM2P3.js";
import "./chunk-E62FQP46.js";
import "./chunk-VJV2P2Q7.js";
import "./chunk-BTZ5QU2L.js";
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
