import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-PFLUCZV3.js";
import "./chunk-HBWUV35R.js";
import "./chunk-E62FQP46.js";
import "./chunk-BIGFH34L.js";
import "./chunk-GGYTV6HB.js";
import "./chunk-3T3HE5VE.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-24QV3A6M.js";
import "./chunk-J4ELFMWL.js";
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
