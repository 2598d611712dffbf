import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseEntry
} from "./chunk-KIUDRT2R.js";
import {
  isSameCommit,
  pathOf
} from "./chunk-OTBPUFCL.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/record/acceptance.ts
function printAcceptance(acceptance) {
  return `${JSON.stringify(acceptance, null, 1)}
`;
}

// src/modes/accept-entry.ts
function entryToAccept({ entries }, { commit, key }) {
  const ofKey = entries.filter((one) => one.key === key);
  const meant = ofKey.filter((one) => isSameCommit(one.commit, commit));
  const known = (some) => [...new Set(some.map((one) => one.commit))].slice(-5).join(", ") || "none";
  if (new Set(meant.map((one) => one.commit)).size > 1)
    throw new Faults([fault("several-commits", { commit, known: known(meant) })]);
  const last = meant.at(-1);
  if (last === void 0) throw new Faults([fault("not-recorded", { commit, key, known: known(ofKey) })]);
  return last;
}
function acceptanceOf(name, entry, said) {
  const { commit, key } = parseEntry(Buffer.from(entry).toString("utf8"), name.path);
  if (!isSameCommit(commit, said.commit))
    throw new Faults([fault("not-recorded", { commit: said.commit, key, known: commit })]);
  const { date, by, reason, run } = said;
  const acceptance = {
    schema: "leash.acceptance/1",
    ...{ entry: name.path, commit, date, by, reason, run }
  };
  return { path: pathOf("acceptance", { date, commit, key }), bytes: printAcceptance(acceptance) };
}

export {
  entryToAccept,
  acceptanceOf
};
