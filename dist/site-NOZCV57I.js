"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_chunk_Q5KJF6EY = require("./chunk-Q5KJF6EY.js");
var import_chunk_BQUVJSKG = require("./chunk-BQUVJSKG.js");
var import_chunk_VEXHPDUV = require("./chunk-VEXHPDUV.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_JIYPC26G = require("./chunk-JIYPC26G.js");
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_KADRJF3Z = require("./chunk-KADRJF3Z.js");
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_OSYGIOE5 = require("./chunk-OSYGIOE5.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = __toESM(require("node:path"));
async function historySiteCommand(command, ports) {
  const folder = ports.history(command.folder);
  const listing = await (0, import_chunk_Q5KJF6EY.listingIn)(command.folder, folder);
  const histories = [];
  for (const key of (0, import_chunk_7UHLN4Y2.keysOf)(listing)) {
    const { entries, faults, older } = await (0, import_chunk_Q5KJF6EY.allEntries)(folder, listing, key);
    (0, import_chunk_OAUVUEHV.refuse)(faults);
    histories.push({ key, entries, older, damaged: [] });
  }
  const files = await (0, import_chunk_BQUVJSKG.siteFiles)(histories, { tasks: true, draw: (trends) => ports.drawTrends(trends) });
  for (const file of files) await ports.writeFile(import_node_path.default.join(command.out, ...file.path.split("/")), file.bytes);
  return 0;
}
module.exports = { historySiteCommand };
