"use strict";
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
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
  fail(name, must, is = (0, import_chunk_5BU7WE5U.shown)(this.value(name))) {
    this.failed = true;
    const { path, format, because } = this.#context;
    const { line } = this.#record;
    this.#context.fault(
      (0, import_chunk_OAUVUEHV.fault)("bad-field", { file: path, line, format, because, field: `${this.#at}${name}`, must, is })
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
function inside(record, value) {
  return { line: record.line, value };
}
var segment = /(?:"((?:[^"\\]|\\["\\])+)"|([^.[\]"]+))((?:\[\d*\])*)(?:\.|$)/y;
var fieldPathPattern = /^(?:"(?:[^"\\]|\\["\\])+"|[^.[\]"]+)(?:\[\d*\])*(?:\.(?:"(?:[^"\\]|\\["\\])+"|[^.[\]"]+)(?:\[\d*\])*)*$/;
function parseFieldPath(text) {
  const steps = [];
  if (text === "" || text.endsWith(".")) return void 0;
  for (segment.lastIndex = 0; segment.lastIndex < text.length; ) {
    const found = segment.exec(text);
    if (found === null) return void 0;
    const [, quoted, bare, brackets = ""] = found;
    const key = quoted === void 0 ? bare : unquoted(quoted);
    if (key === void 0) return void 0;
    steps.push({ key });
    for (const [, digits = ""] of brackets.matchAll(/\[(\d*)\]/g))
      steps.push(digits === "" ? { each: true } : { at: Number(digits) });
  }
  return { text, steps, lists: steps.filter((step) => "each" in step).length };
}
function unquoted(text) {
  return text.replaceAll(/\\(["\\])/g, "$1");
}
function pathKey(key) {
  return /^[^.[\]"]+$/.test(key) ? key : JSON.stringify(key);
}
function valuesAt(record, path) {
  let found = [{ value: record, at: [], lengths: [] }];
  for (const step of path.steps) {
    const next = [];
    for (const one of found) {
      if (!("each" in step)) next.push({ ...one, value: stepInto(one.value, step) });
      else if (Array.isArray(one.value)) {
        const lengths = [...one.lengths, one.value.length];
        one.value.forEach((value, index) => next.push({ value, at: [...one.at, index], lengths }));
      } else
        return {
          where: placeOf(path, step, one.at),
          must: "a list",
          is: one.value === void 0 ? whatIsThere(record, path) : (0, import_chunk_5BU7WE5U.shown)(one.value)
        };
    }
    found = next;
  }
  return found;
}
function valueBeside(record, path, beside) {
  let value = record;
  let depth = 0;
  for (const step of path.steps) {
    if ("each" in step) {
      const [index = 0, length = 0] = [beside.at[depth], beside.lengths[depth]];
      depth += 1;
      if (value === void 0 || value === null) return { value: void 0 };
      if (!Array.isArray(value))
        return { where: placeOf(path, step, beside.at), must: "a list", is: (0, import_chunk_5BU7WE5U.shown)(value) };
      if (value.length !== length) {
        const must = `a list of ${length}, one entry a sample`;
        return { where: placeOf(path, step, beside.at), must, is: (0, import_chunk_5BU7WE5U.shown)(value) };
      }
      value = value[index];
    } else value = stepInto(value, step);
  }
  return { value };
}
function stepInto(value, step) {
  if ("at" in step) return Array.isArray(value) ? value[step.at] : void 0;
  return isFields(value) && Object.hasOwn(value, step.key) ? value[step.key] : void 0;
}
function placeOf(path, step, at) {
  let text = "";
  let depth = 0;
  for (const one of path.steps) {
    if (one === step) break;
    if ("key" in one) text += text === "" ? pathKey(one.key) : `.${pathKey(one.key)}`;
    else text += `[${"at" in one ? one.at : at[depth++] ?? 0}]`;
  }
  return text;
}
function whatIsThere(record, path) {
  let [value, text] = [record, ""];
  for (const step of path.steps) {
    const list = Array.isArray(value) ? value : void 0;
    const next = "each" in step ? list?.[0] : stepInto(value, step);
    if (next === void 0) break;
    text += "key" in step ? `${text === "" ? "" : "."}${pathKey(step.key)}` : "each" in step ? "[0]" : `[${step.at}]`;
    value = next;
  }
  const place = text === "" ? "the record" : `"${text}"`;
  if (isFields(value)) return `missing; ${place} has ${(0, import_chunk_5BU7WE5U.shownKeys)(value)}`;
  return text === path.text ? (0, import_chunk_5BU7WE5U.shown)(value) : `missing; ${place} is ${(0, import_chunk_5BU7WE5U.shown)(value)}`;
}
var roles = {
  task: "the benchmark",
  problem: "the id of the problem within its task",
  question: "the question's text; it is hashed, and is the problem's id where there is none",
  sample: "the index of the attempt, for finding samples that are there twice",
  correct: "whether the sample is correct",
  answer: "the extracted answer",
  tokens: "the number of generated tokens",
  logprob: "the log-probability of the sample, in nats: one number, or a list with one a token",
  token_entropy: "the token-level entropy, in nats: a mean, or a list with one value a token",
  truncated: "whether generation stopped at the length limit: true, or the finish reason `length`",
  n: "the number of samples, where the file only counts them",
  c: "the number of correct samples, where the file only counts them"
};
var roleNames = Object.keys(roles);
var pathForm = "a path of keys, such as qid or rollouts[].correct";
function isFieldPath(text) {
  return parseFieldPath(text) !== void 0;
}
function fieldsText(map) {
  return roleNames.flatMap((role) => {
    const place = map[role];
    return place === void 0 ? [] : [`${role}=${place === null ? "" : place.path}`];
  }).join(", ");
}
var defaultLimits = {
  members: 2e5,
  expandedBytes: 256 * 2 ** 30,
  ratio: 1e3,
  ratioFrom: 64 * 2 ** 20,
  pathLength: 1024,
  nesting: 1,
  nestedBytes: 2 ** 30,
  groupBytes: 2 ** 30,
  recordBytes: 256 * 2 ** 30,
  heldBytes: 16 * 2 ** 20,
  keptBytes: 2 ** 29
};
function limitsOf(changed) {
  return { ...defaultLimits, ...changed };
}
module.exports = { defaultLimits, field, fieldPathPattern, fieldReader, fieldsText, has, inside, isFieldPath, isFields, limitsOf, parseFieldPath, pathForm, roleNames, roles, valueBeside, valuesAt, whatIsThere };
