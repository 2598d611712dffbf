import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptiness,
  leash,
  methodOf,
  provenance
} from "./chunk-PSXWQBBH.js";
import "./chunk-E62FQP46.js";
import "./chunk-4QCRLP3U.js";
import "./chunk-5K4D6YDO.js";
import "./chunk-BAMGMY3R.js";
import "./chunk-HGLNYLFR.js";
import "./chunk-Y2ETMZCG.js";
import "./chunk-HEJJRUTI.js";
import "./chunk-JXVWLR7Y.js";
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
