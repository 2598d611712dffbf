import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  acceptedBy,
  parseAcceptance,
  parseEntry
} from "./chunk-KIUDRT2R.js";
import {
  acceptancesOf
} from "./chunk-OTBPUFCL.js";
import {
  Faults
} from "./chunk-GCXAMAIF.js";

// src/lookup/past-entries.ts
async function pastEntries(reader, listing, key, most) {
  const all = listing.entries.filter((one) => one.key === key);
  const names = all.slice(Math.max(0, all.length - most));
  const faults = [];
  const entries = await readAll(reader, names, parseEntry, faults);
  if (!entries.ok) return entries;
  const mayMean = [...new Set(names.flatMap((name) => acceptancesOf(listing, name)))];
  const acceptances = await readAll(reader, mayMean, parseAcceptance, faults);
  if (!acceptances.ok) return acceptances;
  const accepted = acceptances.value.map(({ value }) => value);
  return {
    ok: true,
    value: {
      entries: entries.value.map(({ path, value }) => ({
        path,
        entry: value,
        acceptance: acceptedBy(value, path, accepted)
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
      if (!(error instanceof Faults)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  return { ok: true, value: read };
}

export {
  pastEntries
};
