"use strict";
var import_chunk_YBL6AH33 = require("./chunk-YBL6AH33.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = { emptyOutputs: import_chunk_YBL6AH33.emptyOutputs, reportOutputs: import_chunk_YBL6AH33.reportOutputs };
