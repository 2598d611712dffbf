"use strict";
var import_chunk_32M7NUP4 = require("./chunk-32M7NUP4.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_K75DSTOG = require("./chunk-K75DSTOG.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = { unzstd: import_chunk_32M7NUP4.unzstd };
