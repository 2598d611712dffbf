import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pastEntries
} from "./chunk-X7AKCXVV.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/commands/history/open.ts
function given(reply) {
  if (!reply.ok) throw new Error(reply.refusal.message);
  return reply.value;
}
async function listingIn(folder, reader) {
  const listing = given(await reader.list());
  if (listing === void 0) throw new Faults([fault("no-history", { folder })]);
  return listing;
}
async function allEntries(reader, listing, key) {
  return given(await pastEntries(reader, listing, key, Infinity));
}

export {
  given,
  listingIn,
  allEntries
};
