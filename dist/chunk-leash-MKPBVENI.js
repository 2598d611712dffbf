import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-chunk-EIOV5RTH.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-BPOJRO2B.js";
import "./chunk-chunk-OHORQJFS.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-3SJTDJBD.js";
import "./chunk-chunk-S3B2GPVY.js";
import "./chunk-chunk-624BRSYS.js";
import "./chunk-chunk-GUQOMOLI.js";
import "./chunk-chunk-ROQEFXKB.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
