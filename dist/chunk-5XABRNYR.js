import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shown
} from "./chunk-LYINYJ33.js";
import {
  fault
} from "./chunk-GCXAMAIF.js";

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
  isFields,
  field,
  has,
  fieldReader,
  answerOf,
  inside
};
