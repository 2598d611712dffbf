"use strict";
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
function printAcceptance(acceptance) {
  return `${JSON.stringify(acceptance, null, 1)}
`;
}
function entryToAccept({ entries }, { commit, key }) {
  const ofKey = entries.filter((one) => one.key === key);
  const meant = ofKey.filter((one) => (0, import_chunk_7UHLN4Y2.isSameCommit)(one.commit, commit));
  const known = (some) => [...new Set(some.map((one) => one.commit))].slice(-5).join(", ") || "none";
  if (new Set(meant.map((one) => one.commit)).size > 1)
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("several-commits", { commit, known: known(meant) })]);
  const last = meant.at(-1);
  if (last === void 0) throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("not-recorded", { commit, key, known: known(ofKey) })]);
  return last;
}
function acceptanceOf(name, entry, said) {
  const { commit, key } = (0, import_chunk_JTEBLSUB.parseEntry)(Buffer.from(entry).toString("utf8"), name.path);
  if (!(0, import_chunk_7UHLN4Y2.isSameCommit)(commit, said.commit))
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("not-recorded", { commit: said.commit, key, known: commit })]);
  const { date, by, reason, run } = said;
  const acceptance = {
    schema: "leash.acceptance/1",
    ...{ entry: name.path, commit, date, by, reason, run }
  };
  return { path: (0, import_chunk_7UHLN4Y2.pathOf)("acceptance", { date, commit, key }), bytes: printAcceptance(acceptance) };
}
module.exports = { acceptanceOf, entryToAccept };
