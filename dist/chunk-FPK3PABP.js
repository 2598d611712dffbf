"use strict";
var import_node_util = require("node:util");
var unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;
function printable(text) {
  return (0, import_node_util.stripVTControlCharacters)(text).replace(/[\t\r\n]+/g, " ").replace(unprintable, "�");
}
module.exports = { printable };
