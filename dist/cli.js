#!/usr/bin/env node
"use strict";
var import_chunk_J5PQHIZA = require("./chunk-J5PQHIZA.js");
var import_chunk_4SERMZWA = require("./chunk-4SERMZWA.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var args = process.argv.slice(2);
(0, import_chunk_4SERMZWA.startAhead)(args);
void (0, import_chunk_J5PQHIZA.exitBy)(Promise.resolve().then(() => require("./run-JKG5XPEN.js")).then(({ run }) => run(args)));
