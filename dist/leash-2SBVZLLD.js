import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-MEI6L2LR.js";
import "./chunk-NLSHPPBX.js";
import "./chunk-E62FQP46.js";
import "./chunk-LACJPQI3.js";
import "./chunk-223YBJ6Z.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-6N2H3VJK.js";
import "./chunk-5XABRNYR.js";
import "./chunk-IUXSTU53.js";
import "./chunk-PZPFPVNP.js";
import "./chunk-LYINYJ33.js";
import "./chunk-GCXAMAIF.js";
import "./chunk-VA35IVHB.js";
export {
  emptiness,
  leash,
  methodOf,
  provenance
};
