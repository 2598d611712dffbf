import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-5JJ2QI2Q.js";
import "./chunk-OJQFZIZE.js";
import "./chunk-E62FQP46.js";
import "./chunk-ZQ4LC7IZ.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-PELUG6BL.js";
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
