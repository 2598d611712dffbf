import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  startAhead
} from "./chunk-AXNBEABD.js";
import "./chunk-VA35IVHB.js";

// src/cli.ts
var args = process.argv.slice(2);
startAhead(args);
var { run } = await import("./run-ENWHX6VA.js");
process.exitCode = await run(args);
