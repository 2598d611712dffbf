#!/usr/bin/env node
"use strict";
var import_chunk_GGY7XQVH = require("./chunk-GGY7XQVH.js");
var import_chunk_ZPVDT62K = require("./chunk-ZPVDT62K.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var args = process.argv.slice(2);
(0, import_chunk_ZPVDT62K.startAhead)(args);
void (0, import_chunk_GGY7XQVH.exitBy)(Promise.resolve().then(() => require("./run-Z2CCL6FH.js")).then(({ run }) => run(args)));
