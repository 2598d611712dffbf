import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fault
} from "./chunk-GCXAMAIF.js";

// src/read/shown.ts
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

// src/read/fields.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(record, name) {
  return isFields(record) && Object.hasOwn(record, name) ? record[name] : void 0;
}
function has(record, ...names) {
  return isFields(record) && names.every((name) => Object.hasOwn(record, name));
}
function fieldReader(context, record, at = "") {
  return new RecordFields(context, record, at);
}
var RecordFields = class {
  failed = false;
  #context;
  #record;
  #at;
  constructor(context, record, at) {
    this.#context = context;
    this.#record = record;
    this.#at = at;
  }
  value(name) {
    return field(this.#record.value, name);
  }
  fail(name, must, is = shown(this.value(name))) {
    this.failed = true;
    const { path, format, because } = this.#context;
    const { line } = this.#record;
    this.#context.fault(
      fault("bad-field", { file: path, line, format, because, field: `${this.#at}${name}`, must, is })
    );
  }
  id(name) {
    const found = this.value(name);
    if (typeof found === "string" && found !== "") return found;
    if (typeof found === "number" && Number.isSafeInteger(found)) return String(found);
    this.fail(name, "text or a whole number");
    return void 0;
  }
  optionalId(name) {
    return isKnown(this.value(name)) ? this.id(name) : void 0;
  }
  optionalText(name) {
    const found = this.value(name);
    if (typeof found === "string") return found;
    if (isKnown(found)) this.fail(name, "text");
    return void 0;
  }
  optionalFlag(name) {
    const found = this.value(name);
    if (typeof found === "boolean") return found;
    if (isKnown(found)) this.fail(name, "true or false");
    return void 0;
  }
  optionalNumber(name, must, holds) {
    const found = this.value(name);
    if (typeof found === "number" && holds(found)) return found;
    if (isKnown(found)) this.fail(name, must);
    return void 0;
  }
};
function isKnown(value) {
  return value !== void 0 && value !== null;
}
function answerOf(text) {
  return text === null || text.trim() === "" ? null : text;
}
function inside(record, value) {
  return { line: record.line, value };
}

export {
  shown,
  clipped,
  printable,
  shownKeys,
  isFields,
  field,
  has,
  fieldReader,
  answerOf,
  inside
};
