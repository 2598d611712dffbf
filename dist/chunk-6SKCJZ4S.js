"use strict";
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_node_stream = require("node:stream");
var DamagedEntry = class extends import_chunk_OAUVUEHV.Faults {
  entry;
  constructor(entry, faults) {
    super(faults);
    this.name = "DamagedEntry";
    this.entry = entry;
  }
};
var mostOpened = 100;
async function firstBaseline(reader, listing, candidates) {
  for (const name of candidates.slice(0, mostOpened)) {
    const opened = await open(reader, listing, name);
    if (!opened.ok) return opened;
    const { entry, acceptances } = opened.value;
    if (!(0, import_chunk_JTEBLSUB.mayBeBaseline)(entry, name.path, acceptances)) continue;
    const tally = listing.files.get((0, import_chunk_7UHLN4Y2.tallyPathOf)(name.path));
    return { ok: true, value: { entry, path: name.path, tally } };
  }
  return { ok: true, value: void 0 };
}
async function open(reader, listing, name) {
  try {
    const entry = await readEntry(reader, name);
    if (!entry.ok) return entry;
    const acceptances = await readAcceptances(reader, (0, import_chunk_7UHLN4Y2.acceptancesOf)(listing, name));
    if (!acceptances.ok) return acceptances;
    return { ok: true, value: { entry: entry.value, acceptances: acceptances.value } };
  } catch (error) {
    throw error instanceof import_chunk_OAUVUEHV.Faults ? new DamagedEntry(name, error.faults) : error;
  }
}
async function recordedTally(reader, { entry, path, tally }) {
  const bytes = tally && await reader.read(tally);
  if (bytes !== void 0 && !bytes.ok) return bytes;
  const is = bytes && (0, require("node:crypto").createHash)("sha256").update(bytes.value).digest("hex");
  if (bytes !== void 0 && is === entry.tally.sha256) return bytes;
  const file = path.slice(0, path.lastIndexOf("/") + 1) + entry.tally.file;
  throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("no-recorded-tally", { file })]);
}
async function readEntry(reader, file) {
  const bytes = await reader.read(file);
  return bytes.ok ? { ok: true, value: (0, import_chunk_JTEBLSUB.parseEntry)(text(bytes.value), file.path) } : bytes;
}
async function readAcceptances(reader, files) {
  const all = [];
  for (const file of files) {
    const bytes = await reader.read(file);
    if (!bytes.ok) return bytes;
    all.push((0, import_chunk_JTEBLSUB.parseAcceptance)(text(bytes.value), file.path));
  }
  return { ok: true, value: all };
}
function text(bytes) {
  return Buffer.from(bytes).toString("utf8");
}
function inputOf(path, bytes) {
  const open2 = () => import_node_stream.Readable.from([bytes]);
  return { task: void 0, path, named: "file", sources: [{ path, bytes: bytes.length, open: open2 }] };
}
module.exports = { DamagedEntry, firstBaseline, inputOf, recordedTally };
