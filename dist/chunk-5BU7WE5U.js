"use strict";
var longest = 60;
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
function shown(value) {
  if (typeof value === "string") return `"${clipped(value)}"`;
  if (value === void 0) return "missing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return "an object";
}
function clipped(text) {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return printable(start);
}
function printable(text) {
  return text.replaceAll(unprintable, escaped);
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function shownKeys(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return shown(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return "no fields";
  const first = keys.slice(0, 12).map(clipped).join(", ");
  return keys.length > 12 ? `${first} and ${keys.length - 12} more` : first;
}
module.exports = { clipped, printable, shown, shownKeys };
