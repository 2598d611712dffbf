"use strict";
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var budgets = [
  { key: "members", name: "members", what: "members of one archive", least: 1, most: 1e7 },
  {
    key: "expandedBytes",
    name: "expanded",
    what: "bytes that one archive or packed file may unfold to",
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    size: true
  },
  { key: "ratio", name: "ratio", what: "unfolded bytes per packed byte", least: 1, most: 1e6 },
  {
    key: "pathLength",
    name: "path-length",
    what: "characters of a member's path",
    least: 1,
    most: 65535
  },
  { key: "nesting", name: "nesting", what: "archives within an archive", least: 0, most: 8 },
  {
    key: "nestedBytes",
    name: "nested",
    what: "bytes of an archive or Parquet file within an archive, which is held in memory",
    least: 1,
    most: 2 ** 32,
    size: true
  },
  {
    key: "groupBytes",
    name: "group",
    what: "bytes of one row group of a Parquet file, in the columns that are needed",
    least: 1,
    most: 2 ** 32,
    size: true
  },
  {
    key: "recordBytes",
    name: "record",
    what: "bytes of one record (a line, an element of an array, a document)",
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    size: true
  },
  {
    key: "keptBytes",
    name: "kept",
    what: "bytes that one record may take in memory, without what is not needed of it",
    least: 1,
    most: 2 ** 32,
    size: true
  }
];
function budgetForm({ least, most, size }) {
  const span = `from ${least} to ${most}`;
  return size === true ? `a size such as 500MB or 2GiB, ${span} bytes` : `a whole number ${span}`;
}
function usualBudget({ key, size }) {
  const usual = import_chunk_S4JQVDUD.defaultLimits[key];
  if (size === void 0) return String(usual);
  return usual % 2 ** 30 === 0 ? `${usual / 2 ** 30}GiB` : `${usual / 2 ** 20}MiB`;
}
var sizePattern = /^(\d+(?:\.\d+)?) ?(?:([kKmMgGtT])([iI])?)?[bB]?$/;
function parseBudget(budget, written) {
  const value = typeof written === "number" ? written : amountOf(budget, written.trim());
  if (value === void 0 || !Number.isSafeInteger(value)) return void 0;
  return value >= budget.least && value <= budget.most ? value : void 0;
}
function amountOf({ size }, text) {
  if (size === void 0) return /^\d+$/.test(text) ? Number(text) : void 0;
  const [, digits, unit, binary] = sizePattern.exec(text) ?? [];
  if (digits === void 0) return void 0;
  const power = unit === void 0 ? 0 : "kmgt".indexOf(unit.toLowerCase()) + 1;
  return Math.floor(Number(digits) * (binary === void 0 ? 1e3 : 1024) ** power);
}
module.exports = { budgetForm, budgets, parseBudget, usualBudget };
