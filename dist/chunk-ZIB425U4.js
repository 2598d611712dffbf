"use strict";
var import_chunk_BQUVJSKG = require("./chunk-BQUVJSKG.js");
var import_chunk_KKBYKP6K = require("./chunk-KKBYKP6K.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var mostShown = 200;
async function siteOf(reader, before, files, draw) {
  const added = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const own = [...added.keys()].map((path) => ({ path, blob: path }));
  const listing = (0, import_chunk_7UHLN4Y2.listingOf)([...before.files.values(), ...own]);
  const both = { readAll: (asked) => readBoth(reader, asked, added) };
  const histories = [];
  for (const key of (0, import_chunk_7UHLN4Y2.keysOf)(listing)) {
    const past = await (0, import_chunk_KKBYKP6K.pastEntries)(both, listing, key, mostShown);
    if (!past.ok) return [];
    const { entries, faults, older } = past.value;
    histories.push({ key, entries, older, damaged: faults.map(({ text }) => text) });
  }
  return (0, import_chunk_BQUVJSKG.siteFiles)(histories, { tasks: false, draw });
}
async function readBoth(reader, asked, added) {
  const there = asked.filter(({ path }) => !added.has(path));
  const read = there.length === 0 ? { ok: true, value: [] } : await reader.readAll(there);
  if (!read.ok) return read;
  const bytes = new Map([
    ...added,
    ...there.map(({ path }, i) => [path, read.value[i] ?? Buffer.alloc(0)])
  ]);
  return { ok: true, value: asked.map(({ path }) => bytes.get(path) ?? Buffer.alloc(0)) };
}
module.exports = { mostShown, siteOf };
