"use strict";
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = { markdownBlocks: import_chunk_KADRJF3Z.markdownBlocks, renderMarkdown: import_chunk_KADRJF3Z.renderMarkdown };
