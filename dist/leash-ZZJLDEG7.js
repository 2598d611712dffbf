import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-4WZYPWZT.js";
import "./chunk-OIGZSD7P.js";
import "./chunk-E62FQP46.js";
import "./chunk-P3PMWBWE.js";
import "./chunk-SMMWYFPR.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-OMX522CK.js";
import "./chunk-LPJG7W22.js";
import "./chunk-GCXAMAIF.js";
import "./chunk-IUXSTU53.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
