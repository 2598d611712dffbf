import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mayBeBaseline,
  parseAcceptance,
  parseEntry
} from "./chunk-KIUDRT2R.js";
import {
  acceptancesOf,
  tallyPathOf
} from "./chunk-OTBPUFCL.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/lookup/recorded-baseline.ts
import { createHash } from "node:crypto";
var DamagedEntry = class extends Faults {
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
    if (!mayBeBaseline(entry, name.path, acceptances)) continue;
    const tally = listing.files.get(tallyPathOf(name.path));
    return { ok: true, value: { entry, path: name.path, tally } };
  }
  return { ok: true, value: void 0 };
}
async function open(reader, listing, name) {
  try {
    const entry = await readEntry(reader, name);
    if (!entry.ok) return entry;
    const acceptances = await readAcceptances(reader, acceptancesOf(listing, name));
    if (!acceptances.ok) return acceptances;
    return { ok: true, value: { entry: entry.value, acceptances: acceptances.value } };
  } catch (error) {
    throw error instanceof Faults ? new DamagedEntry(name, error.faults) : error;
  }
}
async function recordedTally(reader, { entry, path, tally }) {
  const bytes = tally && await reader.read(tally);
  if (bytes !== void 0 && !bytes.ok) return bytes;
  const is = bytes && createHash("sha256").update(bytes.value).digest("hex");
  if (bytes !== void 0 && is === entry.tally.sha256) return bytes;
  const file = path.slice(0, path.lastIndexOf("/") + 1) + entry.tally.file;
  throw new Faults([fault("no-recorded-tally", { file })]);
}
async function readEntry(reader, file) {
  const bytes = await reader.read(file);
  return bytes.ok ? { ok: true, value: parseEntry(text(bytes.value), file.path) } : bytes;
}
async function readAcceptances(reader, files) {
  const all = [];
  for (const file of files) {
    const bytes = await reader.read(file);
    if (!bytes.ok) return bytes;
    all.push(parseAcceptance(text(bytes.value), file.path));
  }
  return { ok: true, value: all };
}
function text(bytes) {
  return Buffer.from(bytes).toString("utf8");
}

// src/read/source.ts
import { Readable } from "node:stream";
function inputOf(path, bytes) {
  const open2 = () => Readable.from([bytes]);
  return { task: void 0, path, named: "file", sources: [{ path, bytes: bytes.length, open: open2 }] };
}

export {
  inputOf,
  DamagedEntry,
  firstBaseline,
  recordedTally
};
