import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-chunk-UH2UESPE.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-QUYGYR3D.js";
import "./chunk-chunk-LD22KEWR.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-3SJTDJBD.js";
import "./chunk-chunk-S3B2GPVY.js";
import "./chunk-chunk-624BRSYS.js";
import "./chunk-chunk-6ZELH3VL.js";
import "./chunk-chunk-VJ7ZNZ6H.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
