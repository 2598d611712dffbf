"use strict";
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
function mayBeBaseline(entry, path, acceptances) {
  if (!entry.onDefaultBranch) return false;
  return entry.verdict === "pass" || entry.verdict === null || acceptedBy(entry, path, acceptances) !== void 0;
}
function acceptedBy(entry, path, acceptances) {
  return entry.accepted ?? acceptances.find((one) => one.entry === path && one.commit === entry.commit);
}
function entriesBefore(listing, { key, commit, date: date2 }) {
  return listing.entries.filter((one) => one.key === key && one.date <= date2 && !(0, import_chunk_7UHLN4Y2.isSameCommit)(one.commit, commit)).reverse();
}
function entriesOfAncestors(listing, key, ancestors) {
  const byDigits = /* @__PURE__ */ new Map();
  for (const one of listing.entries.toReversed())
    if (one.key === key) byDigits.set(one.commit, [...byDigits.get(one.commit) ?? [], one]);
  return ancestors.flatMap((commit) => byDigits.get(commit.slice(0, 12)) ?? []);
}
var sha = (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO._regex)(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
var sha256 = (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO._regex)(/^[0-9a-f]{64}$/));
var date = (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO.refine)((text) => (0, import_chunk_7UHLN4Y2.utcSecond)(text) === text));
var run = (0, import_chunk_7JMJAPQO.nullable)(
  (0, import_chunk_7JMJAPQO.strictObject)({
    id: (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO._regex)(/^\d{1,20}$/)),
    attempt: (0, import_chunk_7JMJAPQO.int)().check((0, import_chunk_7JMJAPQO._gte)(1))
  })
);
var words = (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO._minLength)(1), (0, import_chunk_7JMJAPQO._maxLength)(1e4));
var count = (0, import_chunk_7JMJAPQO.int)().check((0, import_chunk_7JMJAPQO._gte)(0));
var share = (0, import_chunk_7JMJAPQO.number)().check((0, import_chunk_7JMJAPQO._gte)(0), (0, import_chunk_7JMJAPQO._lte)(1));
var range = (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.tuple)([(0, import_chunk_7JMJAPQO.number)(), (0, import_chunk_7JMJAPQO.number)()]));
var amount = (0, import_chunk_7JMJAPQO.number)().check((0, import_chunk_7JMJAPQO._gte)(0));
var shift = (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.strictObject)({ value: amount, interval: range, byChance: amount }));
var numbers = (0, import_chunk_7JMJAPQO.strictObject)({
  task: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.string)()),
  problems: count,
  samples: (0, import_chunk_7JMJAPQO.strictObject)({ min: count, max: count, total: count }),
  passAtK: (0, import_chunk_7JMJAPQO.array)((0, import_chunk_7JMJAPQO.strictObject)({ value: share, interval: range, k: count })),
  answerEntropy: (0, import_chunk_7JMJAPQO.array)((0, import_chunk_7JMJAPQO.strictObject)({ value: amount, interval: range, draws: count })),
  shrunk: shift,
  expanded: shift
});
var entrySchema = (0, import_chunk_7JMJAPQO.strictObject)({
  schema: (0, import_chunk_7JMJAPQO.literal)("leash.entry/1"),
  commit: sha,
  date,
  branch: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.string)()),
  onDefaultBranch: (0, import_chunk_7JMJAPQO.boolean)(),
  run,
  key: (0, import_chunk_7JMJAPQO.string)(),
  verdict: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO._enum)(["pass", "fail", "undecided"])),
  comparedWith: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.strictObject)({ entry: (0, import_chunk_7JMJAPQO.string)(), commit: sha })),
  accepted: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.strictObject)({ by: words, reason: words })),
  policy: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.strictObject)({ file: (0, import_chunk_7JMJAPQO.string)(), sha256 })),
  level: share,
  overall: numbers,
  tasks: (0, import_chunk_7JMJAPQO.array)(numbers),
  tally: (0, import_chunk_7JMJAPQO.strictObject)({ file: (0, import_chunk_7JMJAPQO.string)(), sha256, bytes: count })
});
var acceptanceSchema = (0, import_chunk_7JMJAPQO.strictObject)({
  schema: (0, import_chunk_7JMJAPQO.literal)("leash.acceptance/1"),
  entry: (0, import_chunk_7JMJAPQO.string)(),
  commit: sha,
  date,
  by: words,
  reason: words,
  run
});
function parseEntry(text, path) {
  const entry = parse(text, path, entrySchema);
  const named = (0, import_chunk_7UHLN4Y2.nameOf)(path);
  if (named !== void 0 && (0, import_chunk_7UHLN4Y2.pathOf)("entry", entry) !== path)
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
  return new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("damaged-entry", { file, why })]);
}
module.exports = { acceptedBy, entriesBefore, entriesOfAncestors, mayBeBaseline, parseAcceptance, parseEntry };
