import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  emptyOutputs,
  reportOutputs
} from "./chunk-VZXN5FRC.js";
import "./chunk-VA35IVHB.js";
export {
  emptyOutputs,
  reportOutputs
};
