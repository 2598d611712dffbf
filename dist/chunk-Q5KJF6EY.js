"use strict";
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
function given(reply) {
  if (!reply.ok) throw new Error(reply.refusal.message);
  return reply.value;
}
async function listingIn(folder, reader) {
  const listing = given(await reader.list());
  if (listing === void 0) throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("no-history", { folder })]);
  return listing;
}
async function allEntries(reader, listing, key) {
  return given(await (0, import_chunk_KKBYKP6K.pastEntries)(reader, listing, key, Infinity));
}
module.exports = { allEntries, given, listingIn };
