import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isSameCommit,
  nameOf,
  pathOf,
  utcSecond
} from "./chunk-OTBPUFCL.js";
import {
  _enum,
  _gte,
  _lte,
  _maxLength,
  _minLength,
  _regex,
  array,
  boolean,
  int,
  literal,
  nullable,
  number,
  refine,
  strictObject,
  string,
  tuple
} from "./chunk-BNY5JX3I.js";
import {
  Faults,
  fault
} from "./chunk-GCXAMAIF.js";

// src/record/baseline.ts
function mayBeBaseline(entry, path, acceptances) {
  if (!entry.onDefaultBranch) return false;
  return entry.verdict === "pass" || entry.verdict === null || acceptedBy(entry, path, acceptances) !== void 0;
}
function acceptedBy(entry, path, acceptances) {
  return entry.accepted ?? acceptances.find((one) => one.entry === path && one.commit === entry.commit);
}
function entriesBefore(listing, { key, commit, date: date2 }) {
  return listing.entries.filter((one) => one.key === key && one.date <= date2 && !isSameCommit(one.commit, commit)).reverse();
}
function entriesOfAncestors(listing, key, ancestors) {
  const byDigits = /* @__PURE__ */ new Map();
  for (const one of listing.entries.toReversed())
    if (one.key === key) byDigits.set(one.commit, [...byDigits.get(one.commit) ?? [], one]);
  return ancestors.flatMap((commit) => byDigits.get(commit.slice(0, 12)) ?? []);
}

// src/record/parse.ts
var sha = string().check(_regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
var sha256 = string().check(_regex(/^[0-9a-f]{64}$/));
var date = string().check(refine((text) => utcSecond(text) === text));
var run = nullable(
  strictObject({
    id: string().check(_regex(/^\d{1,20}$/)),
    attempt: int().check(_gte(1))
  })
);
var words = string().check(_minLength(1), _maxLength(1e4));
var count = int().check(_gte(0));
var share = number().check(_gte(0), _lte(1));
var range = nullable(tuple([number(), number()]));
var amount = number().check(_gte(0));
var shift = nullable(strictObject({ value: amount, interval: range, byChance: amount }));
var numbers = strictObject({
  task: nullable(string()),
  problems: count,
  samples: strictObject({ min: count, max: count, total: count }),
  passAtK: array(strictObject({ value: share, interval: range, k: count })),
  answerEntropy: array(strictObject({ value: amount, interval: range, draws: count })),
  shrunk: shift,
  expanded: shift
});
var entrySchema = strictObject({
  schema: literal("leash.entry/1"),
  commit: sha,
  date,
  branch: nullable(string()),
  onDefaultBranch: boolean(),
  run,
  key: string(),
  verdict: nullable(_enum(["pass", "fail", "undecided"])),
  comparedWith: nullable(strictObject({ entry: string(), commit: sha })),
  accepted: nullable(strictObject({ by: words, reason: words })),
  policy: nullable(strictObject({ file: string(), sha256 })),
  level: share,
  overall: numbers,
  tasks: array(numbers),
  tally: strictObject({ file: string(), sha256, bytes: count })
});
var acceptanceSchema = strictObject({
  schema: literal("leash.acceptance/1"),
  entry: string(),
  commit: sha,
  date,
  by: words,
  reason: words,
  run
});
function parseEntry(text, path) {
  const entry = parse(text, path, entrySchema);
  const named = nameOf(path);
  if (named !== void 0 && pathOf("entry", entry) !== path)
    throw damaged(path, "its date, commit or key are not those of its name");
  return entry;
}
function parseAcceptance(text, path) {
  return parse(text, path, acceptanceSchema);
}
function parse(text, path, schema) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw damaged(path, `it is not JSON (${String(error)})`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damaged(path, shapeFault(parsed.error.issues[0]));
}
function shapeFault(issue) {
  if (issue?.code === "unrecognized_keys")
    return `it has a key that no entry has (${(issue.keys ?? []).join(", ")})`;
  const at = issue?.path.map(String).join(".") ?? "";
  return at === "" ? "it is no object" : `"${at}" is missing or not what it has to be`;
}
function damaged(file, why) {
  return new Faults([fault("damaged-entry", { file, why })]);
}

export {
  mayBeBaseline,
  acceptedBy,
  entriesBefore,
  entriesOfAncestors,
  parseEntry,
  parseAcceptance
};
