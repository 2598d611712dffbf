import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  siteFiles
} from "./chunk-KQCWLO3E.js";
import {
  pastEntries
} from "./chunk-X7AKCXVV.js";
import {
  keysOf,
  listingOf
} from "./chunk-OTBPUFCL.js";

// src/modes/site-of.ts
var mostShown = 200;
async function siteOf(reader, before, files, draw) {
  const added = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const own = [...added.keys()].map((path) => ({ path, blob: path }));
  const listing = listingOf([...before.files.values(), ...own]);
  const both = { readAll: (asked) => readBoth(reader, asked, added) };
  const histories = [];
  for (const key of keysOf(listing)) {
    const past = await pastEntries(both, listing, key, mostShown);
    if (!past.ok) return [];
    const { entries, faults, older } = past.value;
    histories.push({ key, entries, older, damaged: faults.map(({ text }) => text) });
  }
  return siteFiles(histories, { tasks: false, draw });
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

export {
  mostShown,
  siteOf
};
