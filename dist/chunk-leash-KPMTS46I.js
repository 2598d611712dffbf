import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  leash
} from "./chunk-chunk-AW222L3X.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-V2JUQ2KD.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-U4CGPUMG.js";
import "./chunk-chunk-S3B2GPVY.js";
import "./chunk-chunk-624BRSYS.js";
import "./chunk-chunk-6ZELH3VL.js";
import "./chunk-chunk-H2Z3W3T3.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-72TYH7NA.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  leash
};
