"use strict";
var import_chunk_AEGQHRH7 = require("./chunk-AEGQHRH7.js");
var import_chunk_PIKGZFJA = require("./chunk-PIKGZFJA.js");
var import_chunk_AHAC4SKA = require("./chunk-AHAC4SKA.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_XJHTKOGP = require("./chunk-XJHTKOGP.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var complaints = {
  empty: () => ({
    why: "the policy is empty.",
    hint: 'Write at least "version: 1", or remove the file to use the default policy.'
  }),
  notAMap: (is) => ({
    why: `a policy is a map of keys, but this is ${is}.`,
    hint: 'Start with "version: 1"; docs/policy.md has examples.'
  }),
  tooLarge: (bytes) => ({
    why: `the policy has more than ${bytes} characters.`,
    hint: "Is this the right file? A policy is a page of YAML."
  }),
  tooDeep: (depth) => ({
    why: `maps and lists are nested more than ${depth} deep here.`,
    hint: "Nothing in a policy needs that; docs/policy.md has examples."
  }),
  tooManyAliases: () => ({
    why: "the aliases (*name) of this file multiply each other.",
    hint: "Write the values out."
  }),
  otherVersion: (is) => ({
    why: `this Leash reads policies of version 1, but "version" is ${is}.`,
    hint: 'Write "version: 1", or use the release of Leash that this policy was written for.'
  }),
  unknownKey: (key, near, keys) => ({
    why: `there is no key ${key} here${near === void 0 ? "." : `; did you mean "${near}"?`}`,
    hint: `The keys here are ${keys.join(", ")}.`
  }),
  missing: (key, must) => ({
    why: `"${key}" is missing.`,
    hint: `It must be ${must}.`
  }),
  wrong: (key, must, is) => ({
    why: `${key} must be ${must}, but is ${is}.`,
    hint: "docs/policy.md says what each key takes."
  }),
  unknownMetric: (is, near, names2) => ({
    why: `there is no metric ${is}${near === void 0 ? "." : `; did you mean "${near}"?`}`,
    hint: `The metrics are ${names2.join(", ")}; K and N are whole numbers from 1 on, or "max"; T is a share, such as 0.5.`
  }),
  noLimit: (metric, kinds) => ({
    why: `this rule sets no limit for ${metric}.`,
    hint: `Give it one of ${kinds.join(", ")}.`
  }),
  manyLimits: (given) => ({
    why: `this rule sets ${given.length} limits: ${given.join(", ")}.`,
    hint: "One rule has one limit; write a rule for each."
  }),
  wrongKind: (kind, metric, kinds) => ({
    why: `${metric} has no "${kind}".`,
    hint: `Its limits are ${kinds.join(", ")}.`
  }),
  noTraces: (metric) => ({
    why: `${metric} is not measured on external traces.`,
    hint: 'Leave "traces" out; only perplexity takes it.'
  }),
  noUnit: (kind, readings2) => ({
    why: `"${kind}" needs a unit: ${readings2.join(" or ")}?`,
    hint: `Write one of them: ${readings2.map((reading) => `"${kind}: ${reading}"`).join(" or ")}. ${meanings(readings2)}`
  }),
  notALimit: (kind, is, forms) => ({
    why: `"${kind}" must be written like ${forms.join(" or ")}, but is ${is}.`,
    hint: `A limit is a number and its unit, such as "${kind}: ${forms[0] ?? "5"}".`
  }),
  outOfRange: (kind, is, span2, instead) => ({
    why: `"${kind}" must be ${span2}, but is ${is}${instead === void 0 ? "." : `; did you mean "${kind}: ${instead}"?`}`,
    hint: "A limit says how much is allowed; it is never negative, except for nscr."
  })
};
function meanings(readings2) {
  const share = "% is a share of the baseline.";
  return readings2.some((reading) => reading.endsWith("pp")) ? `pp are percentage points; ${share}` : share;
}
var some = (least, what) => (0, import_chunk_7JMJAPQO.string)({ error: what }).check((0, import_chunk_7JMJAPQO._minLength)(least, { error: what }));
var name = some(1, "a text that is not empty");
var names = (error) => (0, import_chunk_7JMJAPQO.array)(name, { error });
var action = (0, import_chunk_7JMJAPQO._enum)(["fail", "warn"], { error: '"fail" or "warn"' });
var level = "a number from 0.5 to 0.9999, such as 0.95";
var resamples = "a whole number from 1000 to 100000";
var epsilon = "a number from 0 up to, but not, 1";
var k = "a list of different whole numbers from 1 on, such as [1, 8, 64]";
var count = "a whole number from 1 on";
var budget = (0, import_chunk_7JMJAPQO.int)({ error: count }).check((0, import_chunk_7JMJAPQO._gte)(1, { error: count }), (0, import_chunk_7JMJAPQO._lte)(9999999, { error: count }));
var workflow = "the file name of a workflow, such as evals.yml";
var paths = "a path or glob, or a list of them";
var placeKeys = "a map with exactly one of path, tally, artifact, history; with ref beside path or tally, workflow beside artifact";
var placeShape = (0, import_chunk_7JMJAPQO.strictObject)(
  {
    path: (0, import_chunk_7JMJAPQO.optional)(
      (0, import_chunk_7JMJAPQO.union)([name, names(paths).check((0, import_chunk_7JMJAPQO._minLength)(1, { error: paths }))], { error: paths })
    ),
    tally: (0, import_chunk_7JMJAPQO.optional)(name),
    ref: (0, import_chunk_7JMJAPQO.optional)(name),
    artifact: (0, import_chunk_7JMJAPQO.optional)(name),
    workflow: (0, import_chunk_7JMJAPQO.optional)(
      (0, import_chunk_7JMJAPQO.string)({ error: workflow }).check((0, import_chunk_7JMJAPQO._regex)(/^[^/\\]+\.ya?ml$/, { error: workflow }))
    ),
    history: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO._enum)(["nearest", "merge-base"], { error: '"nearest" or "merge-base"' }))
  },
  { error: placeKeys }
).check((0, import_chunk_7JMJAPQO.refine)(isOnePlace, { error: placeKeys }));
var placeKinds = {
  path: ["ref"],
  tally: ["ref"],
  artifact: ["workflow"],
  history: []
};
function isOnePlace(place) {
  const keys = Object.keys(place);
  const [kind, ...others] = Object.entries(placeKinds).filter(([key]) => keys.includes(key));
  if (kind === void 0 || others.length > 0) return false;
  const beside = kind[1];
  return keys.every((key) => key === kind[0] || beside.includes(key));
}
function forSome(one, what) {
  const error = `${what}, or a map from tasks or paths to such values`;
  return (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.union)([one, (0, import_chunk_7JMJAPQO.record)(name, one)], { error }));
}
var step = (0, import_chunk_7JMJAPQO.int)({ error: "a whole number" }).check((0, import_chunk_7JMJAPQO._gte)(0, { error: "a whole number from 0 on" }));
var readShape = (0, import_chunk_7JMJAPQO.strictObject)(
  {
    format: forSome(name, "a name"),
    threshold: forSome((0, import_chunk_7JMJAPQO.number)({ error: "a number" }), "a number"),
    filter: forSome(name, "a name"),
    metric: forSome(name, "a name"),
    step: forSome(step, "a whole number from 0 on"),
    "accept-missing-answers": (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.boolean)({ error: "true or false" })),
    strict: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.boolean)({ error: "true or false" }))
  },
  { error: "a map" }
);
var fieldPath = (0, import_chunk_7JMJAPQO.string)({ error: import_chunk_S4JQVDUD.pathForm }).check((0, import_chunk_7JMJAPQO._regex)(import_chunk_S4JQVDUD.fieldPathPattern, { error: import_chunk_S4JQVDUD.pathForm }));
var fieldForm = `${import_chunk_S4JQVDUD.pathForm}; { path: …, is: [values] }; or null`;
var rightValues = "a list of the values that mean correct";
var rightValue = (0, import_chunk_7JMJAPQO.union)([(0, import_chunk_7JMJAPQO.string)(), (0, import_chunk_7JMJAPQO.number)(), (0, import_chunk_7JMJAPQO.boolean)()], { error: rightValues });
var fieldPlace = (0, import_chunk_7JMJAPQO.strictObject)(
  {
    path: fieldPath,
    is: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.array)(rightValue, { error: rightValues }).check((0, import_chunk_7JMJAPQO._minLength)(1, { error: rightValues })))
  },
  { error: fieldForm }
);
var fieldsShape = (0, import_chunk_7JMJAPQO.strictObject)(
  Object.fromEntries(
    import_chunk_S4JQVDUD.roleNames.map((role) => [
      role,
      (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.union)([fieldPath, fieldPlace, (0, import_chunk_7JMJAPQO._null)()], { error: fieldForm }))
    ])
  ),
  { error: "a map from roles to paths" }
);
var budgetOf = Object.fromEntries(
  import_chunk_AEGQHRH7.budgets.map((budget2) => {
    const error = (0, import_chunk_AEGQHRH7.budgetForm)(budget2);
    const written = (0, import_chunk_7JMJAPQO.union)([(0, import_chunk_7JMJAPQO.number)(), (0, import_chunk_7JMJAPQO.string)()], { error });
    return [
      budget2.name,
      (0, import_chunk_7JMJAPQO.optional)(written.check((0, import_chunk_7JMJAPQO.refine)((value) => (0, import_chunk_AEGQHRH7.parseBudget)(budget2, value) !== void 0, { error })))
    ];
  })
);
var budgetsShape = (0, import_chunk_7JMJAPQO.strictObject)(
  budgetOf,
  { error: "a map of budgets" }
);
var confidence = (0, import_chunk_7JMJAPQO.number)({ error: level }).check((0, import_chunk_7JMJAPQO._gte)(0.5, { error: level }), (0, import_chunk_7JMJAPQO._lte)(0.9999, { error: level }));
var limitError = "a number with its unit, such as 2pp, 20%, 0.1 nats or 5";
var limit = (0, import_chunk_7JMJAPQO.union)([(0, import_chunk_7JMJAPQO.number)(), (0, import_chunk_7JMJAPQO.string)()], { error: limitError });
var ruleShape = (0, import_chunk_7JMJAPQO.strictObject)(
  {
    metric: some(1, "the name of a metric"),
    "max-drop": (0, import_chunk_7JMJAPQO.optional)(limit),
    "max-rise": (0, import_chunk_7JMJAPQO.optional)(limit),
    max: (0, import_chunk_7JMJAPQO.optional)(limit),
    min: (0, import_chunk_7JMJAPQO.optional)(limit),
    tasks: (0, import_chunk_7JMJAPQO.optional)(
      names("a list of task names or globs").check(
        (0, import_chunk_7JMJAPQO._minLength)(1, { error: "a list of task names or globs" })
      )
    ),
    traces: (0, import_chunk_7JMJAPQO.optional)(some(1, "the name of a source of traces")),
    severity: (0, import_chunk_7JMJAPQO.optional)(action),
    level: (0, import_chunk_7JMJAPQO.optional)(confidence)
  },
  { error: "a map with a metric and a limit" }
);
var undecidedShape = (0, import_chunk_7JMJAPQO.strictObject)(
  { missing: (0, import_chunk_7JMJAPQO.optional)(action), noise: (0, import_chunk_7JMJAPQO.optional)(action) },
  { error: "a map with missing and noise" }
);
var policyShape = (0, import_chunk_7JMJAPQO.strictObject)({
  $schema: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.string)({ error: "the address of a JSON Schema" })),
  version: (0, import_chunk_7JMJAPQO.literal)(1, { error: "1" }),
  configs: (0, import_chunk_7JMJAPQO.optional)(names("a list of paths or globs")),
  candidate: (0, import_chunk_7JMJAPQO.optional)(placeShape),
  baseline: (0, import_chunk_7JMJAPQO.optional)(placeShape),
  origin: (0, import_chunk_7JMJAPQO.optional)(placeShape),
  read: (0, import_chunk_7JMJAPQO.optional)(readShape),
  fields: (0, import_chunk_7JMJAPQO.optional)(fieldsShape),
  budgets: (0, import_chunk_7JMJAPQO.optional)(budgetsShape),
  k: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO.array)(budget, { error: k }).check((0, import_chunk_7JMJAPQO.refine)((list) => new Set(list).size === list.length, { error: k }))
  ),
  gate: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.array)(ruleShape, { error: "a list of rules" })),
  evidence: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO._enum)(["point", "significant", "certain"], { error: '"point", "significant" or "certain"' })
  ),
  undecided: (0, import_chunk_7JMJAPQO.optional)(undecidedShape),
  level: (0, import_chunk_7JMJAPQO.optional)(confidence),
  resamples: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO.int)({ error: resamples }).check((0, import_chunk_7JMJAPQO._gte)(1e3, { error: resamples }), (0, import_chunk_7JMJAPQO._lte)(1e5, { error: resamples }))
  ),
  epsilon: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO.number)({ error: epsilon }).check((0, import_chunk_7JMJAPQO._gte)(0, { error: epsilon }), (0, import_chunk_7JMJAPQO._lt)(1, { error: epsilon }))
  )
});
function quote(value) {
  const text = shown(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function shown(value) {
  if (value === void 0) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.some(isDeep) ? "a list" : `[${value.map(shown).join(", ")}]`;
  if (typeof value === "object") {
    const keys = Object.keys(value);
    return keys.length === 0 ? "an empty map" : `a map with ${keys.map((key) => JSON.stringify(key)).join(", ")}`;
  }
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
function isDeep(value) {
  return typeof value === "object" && value !== null;
}
function complainAboutShape(issues, document) {
  const misspelt = issues.filter(({ code }) => code === "unrecognized_keys");
  const places = new Set(misspelt.map(({ path }) => keyText(path)));
  for (const issue of misspelt) complainAboutKeys(issue, document);
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") continue;
    if (issue.code === "custom" && places.has(keyText(issue.path))) continue;
    const { path, message } = issue;
    document.complain(complaintAbout(valueAt(document.value, path), path, message), path);
  }
}
function complainAboutKeys({ path, keys = [] }, document) {
  const known = keysAt(path);
  for (const key of keys) {
    document.complain(complaints.unknownKey(quote(key), (0, import_chunk_PIKGZFJA.nearest)(key, known), known), path, key);
  }
}
function keysAt(path) {
  const shapes = {
    candidate: placeShape,
    baseline: placeShape,
    origin: placeShape,
    read: readShape,
    fields: fieldsShape,
    budgets: budgetsShape,
    gate: ruleShape,
    undecided: undecidedShape
  };
  const outer = String(path[0]);
  const shape = Object.hasOwn(shapes, outer) ? shapes[outer] : policyShape;
  return Object.keys(shape.shape).filter((key) => key !== "$schema");
}
function complaintAbout(value, path, must) {
  if (path.length === 0) return complaints.notAMap(quote(value));
  if (path.length === 1 && path[0] === "version" && value !== void 0) {
    return complaints.otherVersion(quote(value));
  }
  const key = keyText(path);
  return value === void 0 ? complaints.missing(key, must) : complaints.wrong(`"${key}"`, must, quote(value));
}
function keyText(path) {
  return path.map(
    (step2, depth) => typeof step2 === "number" ? `[${step2}]` : depth === 0 ? String(step2) : `.${String(step2)}`
  ).join("");
}
function valueAt(value, path) {
  return path.reduce((held, step2) => {
    if (typeof held !== "object" || held === null || !Object.hasOwn(held, step2)) return void 0;
    return held[step2];
  }, value);
}
var import_yaml2 = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_XJHTKOGP.require_dist)(), 1);
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_XJHTKOGP.require_dist)(), 1);
function offsetOf(document, path, key) {
  let node = document.contents;
  let offset = start(node);
  for (const step2 of path) {
    node = child(document, node, step2);
    offset = start(node) ?? offset;
  }
  return (key === void 0 ? void 0 : start(pairOf(document, node, key)?.key)) ?? offset ?? 0;
}
function child(document, parent, step2) {
  const node = (0, import_yaml.isAlias)(parent) ? parent.resolve(document) : parent;
  if ((0, import_yaml.isSeq)(node)) return node.items[Number(step2)];
  return pairOf(document, node, String(step2))?.value;
}
function pairOf(document, parent, key) {
  const node = (0, import_yaml.isAlias)(parent) ? parent.resolve(document) : parent;
  if (!(0, import_yaml.isMap)(node)) return void 0;
  return node.items.find((pair) => String((0, import_yaml.isScalar)(pair.key) ? pair.key.value : pair.key) === key);
}
function start(node) {
  return (0, import_yaml.isNode)(node) ? node.range?.[0] : void 0;
}
var longest = 65536;
var deepest = 32;
function readDocument(text, file) {
  const lines = new import_yaml2.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const complain = (complaint, offset) => (0, import_chunk_OAUVUEHV.fault)("policy", { file, ...at(offset), ...complaint });
  if (text.length > longest) throw new import_chunk_OAUVUEHV.Faults([complain(complaints.tooLarge(longest), 0)]);
  const tooDeep = offsetBelow(deepest, new import_yaml2.Parser(lines.addNewLine).parse(text));
  if (tooDeep !== void 0) throw new import_chunk_OAUVUEHV.Faults([complain(complaints.tooDeep(deepest), tooDeep)]);
  const document = (0, import_yaml2.parseDocument)(text, { version: "1.2", uniqueKeys: true, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    throw new import_chunk_OAUVUEHV.Faults(broken.map(({ message, pos }) => (0, import_chunk_OAUVUEHV.fault)("yaml", { file, ...at(pos[0]), why: message })));
  }
  if (document.contents === null) throw new import_chunk_OAUVUEHV.Faults([complain(complaints.empty(), 0)]);
  const value = valueOf(document);
  if (value === void 0) throw new import_chunk_OAUVUEHV.Faults([complain(complaints.tooManyAliases(), 0)]);
  const found = [];
  return {
    value,
    where(path) {
      const { line, column } = at(offsetOf(document, path));
      return `${file}:${line}:${column}`;
    },
    complain(complaint, path, key) {
      const offset = offsetOf(document, path, key);
      found.push({ offset, fault: complain(complaint, offset) });
    },
    faults: () => found.toSorted((a, b) => a.offset - b.offset).map((one) => one.fault)
  };
}
function valueOf(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) return void 0;
    throw error;
  }
}
function offsetBelow(depth, tokens) {
  const open = Array.from(tokens, (token) => ({ token, level: 0 }));
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { token, level: level2 } = next;
    if (level2 > depth) return token.offset;
    open.push(...inside(token).map((child2) => ({ token: child2, level: level2 + 1 })));
  }
  return void 0;
}
function inside(token) {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(
    ({ key, value }) => [key, value].filter((child2) => child2 !== null && child2 !== void 0)
  );
}
var exponent = { pp: -2, "%": -2, nats: 0, "": 0 };
var numberPattern = "-?[0-9]+(\\.[0-9]+)?";
function parseLimit(kind, written, form) {
  if (written === "noise" && form.noise === true)
    return { kind, text: "noise", amount: void 0, unit: "noise" };
  const parts = new RegExp(`^(${numberPattern}) ?([a-z%]*)$`).exec(String(written));
  const [, digits = "", , unit = ""] = parts ?? [];
  const reading = isUnit(unit) ? form.units[unit] : void 0;
  if (parts === null || !isUnit(unit) || reading === void 0 && unit !== "") {
    return complaints.notALimit(kind, quote(written), examples(form));
  }
  if (reading === void 0) return complaints.noUnit(kind, readings(digits, form));
  const amount = Number(`${digits}e${exponent[unit]}`);
  if (amount < reading.least || amount > reading.most) {
    return complaints.outOfRange(kind, quote(written), span(reading, unit), meant(digits, unit, form));
  }
  return { kind, text: asText(digits, unit), amount, unit: reading.means };
}
function isComplaint(parsed) {
  return "why" in parsed;
}
function isUnit(text) {
  return Object.hasOwn(exponent, text);
}
function unitsOf(form) {
  return Object.keys(form.units).filter(isUnit);
}
function asText(digits, unit) {
  return unit === "nats" ? `${digits} nats` : digits + unit;
}
function readings(digits, form) {
  return unitsOf(form).map((unit) => asText(digits, unit));
}
function examples(form) {
  const written = unitsOf(form).map((unit) => {
    const example = form.units[unit]?.means === "problems" ? "5" : exponent[unit] === -2 ? "2" : "0.1";
    return asText(example, unit);
  });
  return form.noise === true ? [...written, "noise"] : written;
}
function span({ least, most }, unit) {
  const text = (amount) => asText(String(amount * 10 ** -exponent[unit]), unit);
  return most === Infinity ? `${text(least)} or more` : `from ${text(least)} to ${text(most)}`;
}
function meant(digits, unit, form) {
  const percent = form.units["%"];
  if (unit !== "" || percent === void 0 || Number(digits) / 100 > percent.most) return void 0;
  return Number(digits) < 0 ? void 0 : `${digits}%`;
}
var limitKinds = ["max-drop", "max-rise", "max", "min"];
function parseRule(written, document, path) {
  const limit2 = limitOf(written);
  if ("complaint" in limit2) {
    document.complain(limit2.complaint, [...path, ...limit2.at], limit2.key);
    return void 0;
  }
  const { metric, tasks, traces, severity = "fail", level: level2 } = written;
  return { metric, limit: limit2, tasks, traces, severity, level: level2, where: document.where(path) };
}
function limitOf(written) {
  const { metric } = written;
  const gate = (0, import_chunk_AHAC4SKA.findGate)(metric);
  if (gate === void 0) return { complaint: unknownMetric(metric), at: ["metric"] };
  if (written.traces !== void 0 && gate.takesTraces !== true)
    return { complaint: complaints.noTraces(metric), at: [], key: "traces" };
  const allowed = limitKinds.filter((kind2) => Object.hasOwn(gate.limits, kind2));
  const given = limitKinds.filter((kind2) => written[kind2] !== void 0);
  const [kind] = given;
  const text = kind === void 0 ? void 0 : written[kind];
  if (kind === void 0 || text === void 0)
    return { complaint: complaints.noLimit(metric, allowed), at: [] };
  if (given.length > 1) return { complaint: complaints.manyLimits(given), at: [] };
  const form = gate.limits[kind];
  if (form === void 0) return { complaint: complaints.wrongKind(kind, metric, allowed), at: [], key: kind };
  const limit2 = parseLimit(kind, text, form);
  return isComplaint(limit2) ? { complaint: limit2, at: [kind] } : limit2;
}
function unknownMetric(metric) {
  const names2 = import_chunk_AHAC4SKA.gateable.map(({ name: name2 }) => name2);
  const words = import_chunk_AHAC4SKA.gateable.flatMap(({ name: name2, examples: examples2 = [name2] }) => examples2);
  const near = metric.toLowerCase() === "pass@k" ? "pass@8" : (0, import_chunk_PIKGZFJA.nearest)(metric, words);
  return complaints.unknownMetric(quote(metric), near, names2);
}
function parsePolicy(text, file) {
  const document = readDocument(text, file);
  const shape = policyShape.safeParse(document.value);
  if (!shape.success) complainAboutShape(shape.error.issues, document);
  const gate = parseGate(document);
  const faults = document.faults();
  if (!shape.success || faults.length > 0) throw new import_chunk_OAUVUEHV.Faults(faults);
  const sha256 = (0, require("node:crypto").createHash)("sha256").update(text).digest("hex");
  return { ...fromWritten(shape.data, gate, file), sha256 };
}
function parseGate(document) {
  const written = document.value?.gate;
  if (!Array.isArray(written)) return void 0;
  return written.flatMap((item, index) => {
    const { data } = ruleShape.safeParse(item);
    return data === void 0 ? [] : parseRule(data, document, ["gate", index]) ?? [];
  });
}
function fromWritten(written, gate, file) {
  const { read = {}, undecided = {} } = written;
  return {
    file,
    configs: written.configs ?? import_chunk_XEZPGDVU.defaultPolicy.configs,
    candidate: placeOf(written.candidate),
    baseline: placeOf(written.baseline),
    origin: placeOf(written.origin),
    read: {
      format: forSome2(read.format),
      threshold: forSome2(read.threshold),
      filter: forSome2(read.filter),
      metric: forSome2(read.metric),
      step: forSome2(read.step),
      fields: fieldsOf(written.fields),
      acceptMissingAnswers: read["accept-missing-answers"],
      strict: read.strict
    },
    budgets: budgetsOf(written.budgets),
    k: [...written.k ?? import_chunk_XEZPGDVU.defaultPolicy.k].sort((a, b) => a - b),
    gate: gate ?? import_chunk_XEZPGDVU.defaultPolicy.gate,
    evidence: written.evidence ?? import_chunk_XEZPGDVU.defaultPolicy.evidence,
    undecided: { ...import_chunk_XEZPGDVU.defaultPolicy.undecided, ...undecided },
    level: written.level ?? import_chunk_XEZPGDVU.defaultPolicy.level,
    resamples: written.resamples ?? import_chunk_XEZPGDVU.defaultPolicy.resamples,
    epsilon: written.epsilon ?? import_chunk_XEZPGDVU.defaultPolicy.epsilon
  };
}
function forSome2(written) {
  if (typeof written !== "object") return written;
  return Object.entries(written).map(([where, value]) => ({ where, value }));
}
function fieldsOf(written) {
  if (written === void 0) return void 0;
  const map = {};
  for (const role of import_chunk_S4JQVDUD.roleNames) {
    const place = written[role];
    if (place !== void 0) map[role] = typeof place === "string" ? { path: place } : place;
  }
  return map;
}
function budgetsOf(written = {}) {
  const found = {};
  for (const budget2 of import_chunk_AEGQHRH7.budgets) {
    const value = written[budget2.name];
    const parsed = value === void 0 ? void 0 : (0, import_chunk_AEGQHRH7.parseBudget)(budget2, value);
    if (parsed !== void 0) found[budget2.key] = parsed;
  }
  return found;
}
function placeOf(written) {
  if (written === void 0) return void 0;
  const { path } = written;
  return { ...written, path: typeof path === "string" ? [path] : path };
}
module.exports = { parsePolicy };
