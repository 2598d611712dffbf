import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unzstd
} from "./chunk-ZVJON6KE.js";
import "./chunk-GCXAMAIF.js";
import "./chunk-NWXNZ7WO.js";
import "./chunk-VA35IVHB.js";
export {
  unzstd
};
