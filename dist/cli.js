#!/usr/bin/env node
"use strict";
var import_chunk_XERYQ5QB = require("./chunk-XERYQ5QB.js");
var import_chunk_NW7SKNR3 = require("./chunk-NW7SKNR3.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var args = process.argv.slice(2);
(0, import_chunk_NW7SKNR3.startAhead)(args);
void (0, import_chunk_XERYQ5QB.exitBy)(Promise.resolve().then(() => require("./run-JBM6Z3AI.js")).then(({ run }) => run(args)));
