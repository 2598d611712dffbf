"use strict";
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
async function pastEntries(reader, listing, key, most) {
  const all = listing.entries.filter((one) => one.key === key);
  const names = all.slice(Math.max(0, all.length - most));
  const faults = [];
  const entries = await readAll(reader, names, import_chunk_JTEBLSUB.parseEntry, faults);
  if (!entries.ok) return entries;
  const mayMean = [...new Set(names.flatMap((name) => (0, import_chunk_7UHLN4Y2.acceptancesOf)(listing, name)))];
  const acceptances = await readAll(reader, mayMean, import_chunk_JTEBLSUB.parseAcceptance, faults);
  if (!acceptances.ok) return acceptances;
  const accepted = acceptances.value.map(({ value }) => value);
  return {
    ok: true,
    value: {
      entries: entries.value.map(({ path, value }) => ({
        path,
        entry: value,
        acceptance: (0, import_chunk_JTEBLSUB.acceptedBy)(value, path, accepted)
      })),
      faults,
      older: all.length - names.length
    }
  };
}
async function readAll(reader, files, parse, faults) {
  const bytes = files.length === 0 ? { ok: true, value: [] } : await reader.readAll(files);
  if (!bytes.ok) return bytes;
  const read = files.flatMap(({ path }, index) => {
    try {
      return [{ path, value: parse(Buffer.from(bytes.value[index] ?? []).toString("utf8"), path) }];
    } catch (error) {
      if (!(error instanceof import_chunk_OAUVUEHV.Faults)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  return { ok: true, value: read };
}
module.exports = { pastEntries };
