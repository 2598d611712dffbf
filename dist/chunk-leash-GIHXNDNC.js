import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  leash
} from "./chunk-chunk-VVGP72HT.js";
import "./chunk-chunk-SZUSOXKF.js";
import "./chunk-chunk-NI5BWU7T.js";
import "./chunk-chunk-E6PJOFKJ.js";
import "./chunk-chunk-HGBGH3TG.js";
import "./chunk-chunk-S3B2GPVY.js";
import "./chunk-chunk-624BRSYS.js";
import "./chunk-chunk-5ERW4CLI.js";
import "./chunk-chunk-RXXFPEYE.js";
import "./chunk-chunk-AZGPZFHD.js";
import "./chunk-chunk-SXZ6KCZK.js";
import "./chunk-chunk-XKDGMYDH.js";
export {
  leash
};
