"use strict";
var usualKey = "default";
var folders = { entry: "entries", acceptance: "accepted" };
var kinds = { entries: "entry", accepted: "acceptance" };
var digits = 12;
var pattern = /^(entries|accepted)\/(\d{4}-\d\d)\/((\d{4}-\d\d)-\d\dT)(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})(?:-([A-Za-z0-9][A-Za-z0-9._-]{0,63}))?\.json$/;
function pathOf(kind, { date, commit, key }) {
  const of = key === usualKey ? "" : `-${key}`;
  const name = `${date.replaceAll(":", "")}-${commit.slice(0, digits)}${of}`;
  return `${folders[kind]}/${date.slice(0, 7)}/${name}.json`;
}
function tallyPathOf(entryPath) {
  return entryPath.replace(/\.json$/, ".tally.jsonl.gz");
}
function nameOf(path) {
  const [, folder, month, day, of, hour, minute, second, commit, key] = pattern.exec(path) ?? [];
  if (folder === void 0 || day === void 0 || commit === void 0 || month !== of) return void 0;
  const date = `${day}${hour ?? ""}:${minute ?? ""}:${second ?? ""}Z`;
  return { kind: kinds[folder], path, date, commit, key: key ?? usualKey };
}
function isSameCommit(one, other) {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
function listingOf(files) {
  const all = [...files];
  const named = all.flatMap((file) => {
    const name = nameOf(file.path);
    return name === void 0 ? [] : [{ ...name, ...file }];
  });
  named.sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path));
  return {
    entries: named.filter(({ kind }) => kind === "entry"),
    acceptances: named.filter(({ kind }) => kind === "acceptance"),
    files: new Map(all.map((file) => [file.path, file]))
  };
}
function acceptancesOf({ acceptances }, { commit, key }) {
  return acceptances.filter((one) => one.key === key && isSameCommit(one.commit, commit));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function keysOf({ entries }) {
  const others = new Set(entries.map(({ key }) => key));
  const first = others.delete(usualKey) ? [usualKey] : [];
  return [...first, ...[...others].sort()];
}
function utcSecond(text) {
  const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.exec(text);
  if (form === null) return void 0;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return void 0;
  if (new Date(form[1] ?? "").toISOString().slice(0, 10) !== form[1]) return void 0;
  return `${moment.toISOString().slice(0, 19)}Z`;
}
module.exports = { acceptancesOf, isSameCommit, keysOf, listingOf, nameOf, pathOf, tallyPathOf, utcSecond };
