"use strict";
var import_chunk_SNHDXMO2 = require("./chunk-SNHDXMO2.js");
var import_chunk_PIKGZFJA = require("./chunk-PIKGZFJA.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var roles = {
  task: "text",
  problem: "text",
  question: "text",
  correct: "flag",
  score: "real",
  answer: "text",
  tokens: "whole",
  token_entropy: "real",
  logprob: "real",
  truncated: "flag",
  trace: "text"
};
function parseColumns(text, traces2) {
  const columns = /* @__PURE__ */ new Map();
  const faults = [];
  for (const part of text.split(",").map((one) => one.trim())) {
    const [role = "", column2 = role] = part.split(/=([^]*)/);
    if (isRole(role) && column2 !== "") columns.set(role, column2);
    else faults.push((0, import_chunk_OAUVUEHV.fault)("sql-column", { part, meant: (0, import_chunk_PIKGZFJA.nearest)(role, Object.keys(roles)), roles: names }));
  }
  const needed = traces2 ? ["problem", "trace", "logprob", "tokens"] : ["problem"];
  for (const role of needed) if (!columns.has(role)) faults.push((0, import_chunk_OAUVUEHV.fault)("sql-needs", { what: `"${role}"` }));
  if (columns.has("logprob") && !columns.has("tokens") && !traces2)
    faults.push((0, import_chunk_OAUVUEHV.fault)("sql-needs", { what: '"tokens" beside "logprob"' }));
  if (!traces2 && !columns.has("correct") && !columns.has("score"))
    faults.push((0, import_chunk_OAUVUEHV.fault)("sql-needs", { what: '"correct" or "score"' }));
  return { columns, faults };
}
var names = Object.keys(roles).join(", ");
function isRole(word) {
  return Object.hasOwn(roles, word);
}
var bigquery = {
  name: "bigquery",
  identifier: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  literal: (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`,
  text: (expression) => `CAST(${expression} AS STRING)`,
  whole: (expression) => `CAST(${expression} AS INT64)`,
  real: (expression) => `CAST(${expression} AS FLOAT64)`,
  isHash: (expression) => `REGEXP_CONTAINS(${expression}, r'^[0-9a-f]{16}$')`,
  questionHash: (expression) => `SUBSTR(TO_HEX(SHA256(REGEXP_REPLACE(NORMALIZE(${expression}, NFC), r'^\\s+|\\s+$', ''))), 1, 16)`,
  isBlank: (expression) => `NOT REGEXP_CONTAINS(${expression}, r'\\S')`,
  answers: (answer2, seen, correct) => `ARRAY_AGG(STRUCT(${answer2} AS answer, ${seen} AS seen, ${correct} AS correct))`,
  traces: (trace, logprob, tokens) => `ARRAY_AGG(STRUCT(${trace} AS trace, ${logprob} AS logprob, ${tokens} AS tokens))`,
  list: (wholes) => `[${wholes.join(", ")}]`,
  files: void 0,
  saving: [
    "EXPORT DATA OPTIONS (uri = 'gs://BUCKET/run-*.tally.parquet', format = 'PARQUET') AS (this statement)"
  ],
  ending: ";"
};
var types = {
  text: "Nullable(String)",
  flag: "Nullable(UInt8)",
  whole: "Nullable(Int64)",
  real: "Nullable(Float64)"
};
var quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
var named = (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``;
var clickhouse = {
  name: "clickhouse",
  identifier: named,
  literal: quoted,
  text: (expression) => `toString(${expression})`,
  whole: (expression) => `toInt64(${expression})`,
  real: (expression) => `toFloat64(${expression})`,
  isHash: (expression) => `match(${expression}, '^[0-9a-f]{16}$')`,
  questionHash: (expression) => `lower(substring(hex(SHA256(replaceRegexpAll(${expression}, '^\\\\s+|\\\\s+$', ''))), 1, 16))`,
  isBlank: (expression) => `NOT match(${expression}, '\\\\S')`,
  answers: (answer2, seen, correct) => `groupArray((${answer2}, ${seen}, ${correct}))`,
  traces: (trace, logprob, tokens) => `groupArray((${trace}, ${logprob}, ${tokens}))`,
  list: (wholes) => `[${wholes.join(", ")}]`,
  files({ glob, format, columns }) {
    const plain = (name) => /^[A-Za-z_]\w*$/.test(name) ? name : named(name);
    const schema = [...columns].map(([name, type]) => `${plain(name)} ${types[type]}`).join(", ");
    return `file(${quoted(glob)}, '${format === "json" ? "JSONEachRow" : "Parquet"}', ${quoted(schema)})`;
  },
  saving: [
    'clickhouse-client --output_format_json_quote_64bit_integers=0 --query "$(cat this-file)" --format JSONEachRow > run.tally.jsonl',
    "question texts have to be in NFC, or be hashed before"
  ],
  ending: "\nSETTINGS output_format_json_quote_64bit_integers = 0"
};
var types2 = {
  text: "VARCHAR",
  flag: "BOOLEAN",
  whole: "BIGINT",
  real: "DOUBLE"
};
var quoted2 = (text) => `'${text.replaceAll("'", "''")}'`;
var duckdb = {
  name: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: quoted2,
  text: (expression) => `CAST(${expression} AS VARCHAR)`,
  whole: (expression) => `CAST(${expression} AS BIGINT)`,
  real: (expression) => `CAST(${expression} AS DOUBLE)`,
  isHash: (expression) => `regexp_full_match(${expression}, '[0-9a-f]{16}')`,
  questionHash: (expression) => `substr(sha256(regexp_replace(nfc_normalize(${expression}), '^\\s+|\\s+$', '', 'g')), 1, 16)`,
  isBlank: (expression) => `NOT regexp_matches(${expression}, '\\S')`,
  answers: (answer2, seen, correct) => `list({answer: ${answer2}, seen: ${seen}, correct: ${correct}})`,
  traces: (trace, logprob, tokens) => `list({trace: ${trace}, logprob: ${logprob}, tokens: ${tokens}})`,
  list: (wholes) => `[${wholes.join(", ")}]`,
  files({ glob, format, columns }) {
    if (format === "parquet") return `read_parquet(${quoted2(glob)})`;
    const typed = [...columns].map(([name, type]) => `${quoted2(name)}: '${types2[type]}'`);
    return `read_json(${quoted2(glob)}, format = 'newline_delimited', maximum_object_size = 1073741824, columns = {${typed.join(", ")}})`;
  },
  saving: ["COPY (this statement) TO 'run.tally.parquet' (FORMAT parquet)"],
  ending: ";"
};
var quoted3 = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
var named2 = (name) => `\`${name.replaceAll("`", "``")}\``;
var spark = {
  name: "spark",
  identifier: named2,
  literal: quoted3,
  text: (expression) => `CAST(${expression} AS STRING)`,
  whole: (expression) => `CAST(${expression} AS BIGINT)`,
  real: (expression) => `CAST(${expression} AS DOUBLE)`,
  isHash: (expression) => `${expression} RLIKE '^[0-9a-f]{16}$'`,
  questionHash: (expression) => `substr(sha2(regexp_replace(${expression}, '^\\\\s+|\\\\s+$', ''), 256), 1, 16)`,
  isBlank: (expression) => `NOT ${expression} RLIKE '\\\\S'`,
  answers: (answer2, seen, correct) => `collect_list(named_struct('answer', ${answer2}, 'seen', ${seen}, 'correct', ${correct}))`,
  traces: (trace, logprob, tokens) => `collect_list(named_struct('trace', ${trace}, 'logprob', ${logprob}, 'tokens', ${tokens}))`,
  list: (wholes) => `array(${wholes.join(", ")})`,
  files: ({ glob, format }) => `${format}.${named2(glob)}`,
  saving: [
    "spark.sql(this statement).write.json('run.tally.jsonl'), or .parquet('run.tally.parquet'); Leash reads the folder",
    "Spark does not normalise Unicode: question texts have to be in NFC, or be hashed before"
  ],
  ending: ";"
};
var trino = {
  name: "trino",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  text: (expression) => `CAST(${expression} AS varchar)`,
  whole: (expression) => `CAST(${expression} AS bigint)`,
  real: (expression) => `CAST(${expression} AS double)`,
  isHash: (expression) => `regexp_like(${expression}, '^[0-9a-f]{16}$')`,
  questionHash: (expression) => `substr(lower(to_hex(sha256(to_utf8(regexp_replace(normalize(${expression}), '^\\s+|\\s+$', ''))))), 1, 16)`,
  isBlank: (expression) => `NOT regexp_like(${expression}, '\\S')`,
  answers: (answer2, seen, correct) => `array_agg(CAST(ROW(${answer2}, ${seen}, ${correct}) AS ROW(answer varchar, seen bigint, correct bigint)))`,
  traces: (trace, logprob, tokens) => `array_agg(CAST(ROW(${trace}, ${logprob}, ${tokens}) AS ROW(trace varchar, logprob bigint, tokens bigint)))`,
  list: (wholes) => `ARRAY[${wholes.join(", ")}]`,
  files: void 0,
  saving: [
    "CREATE TABLE hive.leash.run WITH (format = 'PARQUET') AS (this statement); Leash reads the table's parquet files"
  ],
  ending: ""
};
var dialects = [duckdb, spark, trino, bigquery, clickhouse];
function identity({ columns, task }, dialect) {
  const named3 = columns.has("task") ? `coalesce(${dialect.text(column("task", columns, dialect))}, ${dialect.literal(task)})` : dialect.literal(task);
  return [`${named3} AS leash_task`, `${dialect.text(column("problem", columns, dialect))} AS leash_problem`];
}
var nothing = `CASE WHEN 1 = 0 THEN '' END`;
function question(columns, dialect) {
  if (!columns.has("question")) return nothing;
  const at = column("question", columns, dialect);
  return `CASE WHEN ${dialect.isHash(at)} THEN ${at} WHEN ${dialect.isBlank(at)} THEN NULL ELSE ${dialect.questionHash(at)} END`;
}
function answer(columns, dialect) {
  if (!columns.has("answer")) return nothing;
  const at = column("answer", columns, dialect);
  return `CASE WHEN ${dialect.isBlank(at)} THEN NULL ELSE ${at} END`;
}
function graded({ columns, threshold }, dialect) {
  const byScore = columns.has("score") ? scored(dialect.real(column("score", columns, dialect)), threshold, dialect) : void 0;
  if (!columns.has("correct")) return byScore ?? { right: "1 = 0", known: "1 = 0" };
  const correct = column("correct", columns, dialect);
  if (byScore === void 0) return { right: correct, known: `${correct} IS NOT NULL` };
  return {
    right: `${correct} OR (${correct} IS NULL AND ${byScore.right})`,
    known: `${correct} IS NOT NULL OR ${byScore.known}`
  };
}
function scored(score, threshold, dialect) {
  if (threshold === void 0) return { right: `${score} = 1`, known: `${score} IN (0, 1)` };
  const most = dialect.real("'1.7976931348623157e308'");
  return {
    right: `${score} >= ${dialect.real(`'${String(threshold)}'`)}`,
    known: `abs(${score}) <= ${most}`
  };
}
var quantities = [
  { role: "tokens", parts: ["known", "sum"] },
  { role: "token_entropy", parts: ["known", "sum"] },
  { role: "logprob", parts: ["known", "sum", "tokens"] },
  { role: "truncated", parts: ["known", "sum"] }
];
function amount(role, part, columns, dialect) {
  const at = column(role, columns, dialect);
  const tokens = column("tokens", columns, dialect);
  const known = role === "logprob" ? `${at} IS NOT NULL AND ${tokens} IS NOT NULL` : `${at} IS NOT NULL`;
  const values = {
    known: "1",
    tokens: dialect.whole(tokens),
    sum: role === "tokens" ? dialect.whole(at) : millionths(at, dialect)
  };
  const value = role === "truncated" && part === "sum" ? `CASE WHEN ${at} THEN 1 ELSE 0 END` : values[part];
  return `CASE WHEN ${known} THEN ${value ?? ""} ELSE 0 END`;
}
function millionths(expression, dialect) {
  const { real, whole } = dialect;
  return whole(`floor(${real(expression)} * ${real("1000000")} + ${real("'0.5'")})`);
}
function column(role, columns, dialect) {
  const parts = (columns.get(role) ?? role).split(".");
  return parts.map((part) => dialect.identifier(part)).join(".");
}
function reductionSql(reduction, dialect) {
  const source = sourceOf(reduction, dialect);
  if (source === void 0) return void 0;
  const statement = reduction.traces ? traces(reduction, source, dialect) : samples(reduction, source, dialect);
  const comments = ["Rows of a Leash tally, one a problem. To save them:", ...dialect.saving];
  return `${comments.map((line) => `-- ${line}
`).join("")}${statement}${dialect.ending}
`;
}
function sourceOf({ from, columns }, dialect) {
  if ("table" in from) return from.table.map((part) => dialect.identifier(part)).join(".");
  const typed = new Map([...columns].map(([role, column2]) => [column2, roles[role]]));
  return dialect.files?.({ ...from, columns: typed });
}
function samples(reduction, source, dialect) {
  const { columns } = reduction;
  const { list, answers, whole } = dialect;
  const sums = quantities.filter(({ role }) => columns.has(role)).map(({ role, parts }) => ({
    role,
    parts: parts.map((part) => ({ part, name: `leash_${role}_${part}` }))
  }));
  const inner = sums.flatMap(({ role, parts }) => parts.map((one) => ({ role, ...one })));
  const sum = (name) => whole(`sum(${name})`);
  const outer = [
    `'tally/1' AS leash`,
    "leash_task AS task",
    "leash_problem AS problem",
    "leash_question AS question",
    `${sum("leash_seen")} AS n`,
    `${sum("leash_correct")} AS c`,
    `${sum("leash_ungraded")} AS ungraded`,
    ...columns.has("answer") ? [`${answers("leash_answer", whole("leash_seen"), whole("leash_correct"))} AS answers`] : [],
    ...sums.map(({ role, parts }) => `${list(parts.map(({ name }) => sum(name)))} AS ${role}`)
  ];
  const byAnswer = [
    "leash_task, leash_problem, leash_question, leash_answer",
    "count(*) AS leash_seen",
    "sum(leash_right) AS leash_correct",
    "sum(leash_unknown) AS leash_ungraded",
    ...inner.map(({ name }) => `sum(${name}_one) AS ${name}`)
  ];
  const { right, known } = graded(reduction, dialect);
  const each = [
    ...identity(reduction, dialect),
    `${question(columns, dialect)} AS leash_question`,
    `${answer(columns, dialect)} AS leash_answer`,
    `CASE WHEN ${right} THEN 1 ELSE 0 END AS leash_right`,
    `CASE WHEN ${known} THEN 0 ELSE 1 END AS leash_unknown`,
    ...inner.map(({ role, part, name }) => `${amount(role, part, columns, dialect)} AS ${name}_one`)
  ];
  const where = columns.has("trace") ? `
    WHERE ${column("trace", columns, dialect)} IS NULL` : "";
  return `SELECT
  ${outer.join(",\n  ")}
FROM (
  SELECT
    ${byAnswer.join(",\n    ")}
  FROM (
    SELECT
      ${each.join(",\n      ")}
    FROM ${source}${where}
  ) AS leash_samples
  GROUP BY leash_task, leash_problem, leash_question, leash_answer
) AS leash_answers
GROUP BY leash_task, leash_problem, leash_question`;
}
function traces(reduction, source, dialect) {
  const { columns } = reduction;
  const at = (role) => column(role, columns, dialect);
  const each = [
    ...identity(reduction, dialect),
    `${dialect.text(at("trace"))} AS leash_trace`,
    `${millionths(at("logprob"), dialect)} AS leash_logprob`,
    `${dialect.whole(at("tokens"))} AS leash_tokens`
  ];
  return `SELECT
  'tally/1' AS leash,
  leash_task AS task,
  leash_problem AS problem,
  0 AS n,
  0 AS c,
  ${dialect.traces("leash_trace", "leash_logprob", "leash_tokens")} AS traces
FROM (
  SELECT
    ${each.join(",\n    ")}
  FROM ${source}
  WHERE ${at("trace")} IS NOT NULL
) AS leash_traces
GROUP BY leash_task, leash_problem`;
}
async function sqlCommand(command, ports) {
  const { columns, faults } = parseColumns(command.columns, command.traces);
  const source = sourceOf2(command);
  const dialect = dialects.find(({ name }) => name === command.dialect);
  if (dialect === void 0)
    throw new Error(`a dialect that the command line took is not there: ${command.dialect}`);
  if ("code" in source) throw new import_chunk_OAUVUEHV.Faults([...faults, source]);
  const { task, threshold, traces: traces2 } = command;
  const sql = reductionSql({ columns, from: source, task, threshold, traces: traces2 }, dialect);
  (0, import_chunk_OAUVUEHV.refuse)([...faults, ...sql === void 0 ? [(0, import_chunk_OAUVUEHV.fault)("sql-no-files", { dialect: dialect.name })] : []]);
  await (0, import_chunk_SNHDXMO2.writeTo)(command.out, sql ?? "", ports);
  return 0;
}
function sourceOf2({ from, files }) {
  if (from === void 0 === (files === void 0))
    return (0, import_chunk_OAUVUEHV.fault)("sql-needs", { what: "either --from TABLE or --files GLOB" });
  if (from !== void 0) return { table: from.split(".") };
  return { glob: files ?? "", format: /\.(parquet|pq)$/i.test(files ?? "") ? "parquet" : "json" };
}
module.exports = { sqlCommand };
