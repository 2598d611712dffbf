#!/usr/bin/env node
"use strict";
var import_chunk_HJMGVK3M = require("./chunk-HJMGVK3M.js");
var import_chunk_ATMZTWW4 = require("./chunk-ATMZTWW4.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var args = process.argv.slice(2);
(0, import_chunk_ATMZTWW4.startAhead)(args);
void (0, import_chunk_HJMGVK3M.exitBy)(Promise.resolve().then(() => require("./run-B2EHC3RQ.js")).then(({ run }) => run(args)));
