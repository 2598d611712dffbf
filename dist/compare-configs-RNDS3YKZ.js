"use strict";
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_XJHTKOGP = require("./chunk-XJHTKOGP.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var require_quote = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/shell-quote/quote.js"(exports2, module2) {
    "use strict";
    var OPS = (
      /** @type {const} */
      [
        "||",
        "&&",
        ";;&",
        ";;",
        ";&",
        "|&",
        "<(",
        ">(",
        "<<<",
        "<<-",
        "<<",
        ">>",
        ">&",
        ">|",
        "&>>",
        "&>",
        "<&",
        "<>",
        "&",
        ";",
        "(",
        ")",
        "|",
        "<",
        ">"
      ]
    );
    var LINE_TERMINATORS = /[\n\r\u2028\u2029]/;
    var GLOB_SHELL_SPECIAL = /[\s#!"$&'():;<=>@\\^`|~]/g;
    module2.exports = function quote(xs) {
      var sawComment = false;
      return xs.map(function(s) {
        if (sawComment && typeof s === "string" && LINE_TERMINATORS.test(s)) {
          throw new TypeError("a token after a `comment` must not contain line terminators");
        }
        if (s === "") {
          return (
            /** @type {const} */
            "''"
          );
        }
        if (s && typeof s === "object") {
          if ("op" in s && s.op === "glob") {
            if (typeof s.pattern !== "string") {
              throw new TypeError("glob token requires a string `pattern`");
            }
            if (LINE_TERMINATORS.test(s.pattern)) {
              throw new TypeError("glob `pattern` must not contain line terminators");
            }
            if (s.pattern === "") {
              return (
                /** @type {const} */
                "''"
              );
            }
            return s.pattern.replace(GLOB_SHELL_SPECIAL, "\\$&");
          }
          if ("op" in s && typeof s.op === "string") {
            if (OPS.indexOf(s.op) < 0) {
              throw new TypeError("invalid `op` value: " + JSON.stringify(s.op));
            }
            return s.op.replace(/[\s\S]/g, "\\$&");
          }
          if ("comment" in s && typeof s.comment === "string") {
            if (LINE_TERMINATORS.test(s.comment)) {
              throw new TypeError("`comment` must not contain line terminators");
            }
            sawComment = true;
            return "#" + s.comment;
          }
          throw new TypeError("unrecognized object token shape");
        }
        if (/'/.test(s) && /!/.test(s)) {
          return "'" + s.replace(/'/g, `'"'"'`) + "'";
        }
        if (/["\s\\]/.test(s) && !/'/.test(s)) {
          return "'" + s + "'";
        }
        if (/["'\s]/.test(s)) {
          return '"' + s.replace(/(["\\$`])/g, "\\$1") + '"';
        }
        return String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, "$1\\$2");
      }).join(" ");
    };
  }
});
var require_parse = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/shell-quote/parse.js"(exports2, module2) {
    "use strict";
    var CONTROL = (
      /** @type {const} */
      "(?:" + /** @type {const} */
      [
        "\\|\\|",
        "\\&(?:\\&|>>?)",
        // `&&`, `&>`, and `&>>`
        ";;\\&?",
        // `;;` and `;;&`
        "[;|]\\&",
        // `;&` and `|&`
        "\\<\\(",
        "\\<\\<\\<",
        "\\<\\<-",
        "\\<\\<(?!\\()",
        // `<<(` stays `<` and `<(`, as zsh reads it; other shells reject it
        ">>",
        ">[&|(]",
        // `>&`, `>|`, and `>(`
        "<[&>]",
        // `<&` and `<>`
        "[&;()|<>]"
      ].join(
        /** @type {const} */
        "|"
      ) + /** @type {const} */
      ")"
    );
    var controlRE = new RegExp("^" + CONTROL + "$");
    var META = (
      /** @type {const} */
      "|&;()<> \\t"
    );
    var SINGLE_QUOTE = (
      /** @type {const} */
      "'([^']*?)'"
    );
    var ANSI_C_BODY = "(?:\\\\[\\s\\S]|[^\\\\'])*?";
    var ANSI_C_QUOTE = "\\$'" + ANSI_C_BODY + "'";
    var ansiCAt = new RegExp("\\$'" + ANSI_C_BODY + "(?:(')|\\\\?$)", "g");
    var ANSI_C_LETTERS = "abeEfnrtv";
    var ANSI_C_CHARS = "\x07\b\x1B\x1B\f\n\r	\v";
    var hash = /^#$/;
    var SQ = (
      /** @type {const} */
      "'"
    );
    var DQ = (
      /** @type {const} */
      '"'
    );
    var DS = (
      /** @type {const} */
      "$"
    );
    var TOKEN = "";
    var mult = (
      /** @type {const} */
      4294967296
    );
    for (i = 0; i < 4; i++) {
      TOKEN += (mult * Math.random()).toString(16);
    }
    var i;
    var startsWithToken = new RegExp("^" + TOKEN);
    function matchAll(s, r) {
      var origIndex = r.lastIndex;
      var matches = [];
      var matchObj;
      while (matchObj = r.exec(s)) {
        matches[matches.length] = matchObj;
        if (r.lastIndex === matchObj.index) {
          r.lastIndex += 1;
        }
      }
      r.lastIndex = origIndex;
      return matches;
    }
    function getVar(env, pre, key) {
      var r = typeof env === "function" ? env(key) : env[key];
      if (typeof r === "undefined" && key != "") {
        r = "";
      } else if (typeof r === "undefined") {
        r = "$";
      }
      if (typeof r === "object") {
        return pre + TOKEN + JSON.stringify(r) + TOKEN;
      }
      return pre + r;
    }
    var ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;
    function expandAnsiCEscape(m, escape) {
      var kind = escape.charAt(0);
      if (kind === "c") {
        var ctrl = escape.charAt(1);
        return ctrl === "?" ? "" : String.fromCharCode(ctrl.charCodeAt(0) & 31);
      }
      if (kind === "x" || kind === "u" || kind === "U") {
        var cp = parseInt(escape.slice(1), 16);
        if (cp > 1114111) {
          return m;
        }
        return String.fromCharCode.apply(null, cp > 65535 ? [55232 + (cp >> 10), 56320 + (cp & 1023)] : [cp]);
      }
      if (kind >= "0" && kind <= "7") {
        return String.fromCharCode(parseInt(escape, 8) & 255);
      }
      var letter = ANSI_C_LETTERS.indexOf(escape);
      return letter < 0 ? escape : ANSI_C_CHARS.charAt(letter);
    }
    function expandAnsiC(body) {
      return body.replace(ansiCEscape, expandAnsiCEscape).split("\0")[0];
    }
    function closesAnsiC(s, i2) {
      ansiCAt.lastIndex = i2;
      return !!/** @type {RegExpExecArray} */
      ansiCAt.exec(s)[1];
    }
    function parseInternal(string, env, opts) {
      if (!opts) {
        opts = {};
      }
      var BS = opts.escape || "\\";
      var ifs = opts.splitUnquoted === true ? " 	\n" : typeof opts.splitUnquoted === "string" ? opts.splitUnquoted : "";
      var BAREWORD = "(\\" + BS + `['"$\\` + BS + META + "]|\\$\\$|\\$(?!" + ANSI_C_QUOTE.slice(2) + `)|[^\\s'"$` + META + "])+";
      var DOUBLE_QUOTE = '"(?:\\' + BS + '[\\s\\S]|[^"\\' + BS + '])*"';
      var chunker = new RegExp([
        "(" + CONTROL + ")",
        // control chars
        "(" + ANSI_C_QUOTE + "|" + BAREWORD + "|" + DOUBLE_QUOTE + "|" + SINGLE_QUOTE + ")+"
      ].join("|"), "g");
      var matches = matchAll(string, chunker);
      if (matches.length === 0) {
        return [];
      }
      if (!env) {
        env = {};
      }
      var commented = false;
      return matches.map(function(match) {
        var s = match[0];
        if (!s || commented) {
          return void 0;
        }
        if (controlRE.test(s)) {
          return (
            /** @type {ControlOperator} */
            { op: s }
          );
        }
        var quote = false;
        var esc = false;
        var out = "";
        var words = [];
        var sawQuote = false;
        var pendingNw = null;
        var isGlob = false;
        var i2;
        function parseEnvVar() {
          i2 += 1;
          var varend;
          var varname;
          var char = s.charAt(i2);
          if (char === "{") {
            i2 += 1;
            if (s.charAt(i2) === "}") {
              throw new Error("Bad substitution: " + s.slice(i2 - 2, i2 + 1));
            }
            var depth = 1;
            varend = i2;
            while (depth > 0 && varend < s.length) {
              if (s.charAt(varend) === "{" && s.charAt(varend - 1) === "$") {
                depth += 1;
              } else if (s.charAt(varend) === "}") {
                depth -= 1;
              }
              varend += 1;
            }
            if (depth !== 0) {
              throw new Error("Bad substitution: " + s.slice(i2));
            }
            varend -= 1;
            varname = s.slice(i2, varend);
            i2 = varend;
          } else if (/[*@#?$!-]/.test(char)) {
            varname = char;
          } else {
            var slicedFromI = s.slice(i2);
            varend = slicedFromI.match(/[^\w\d_]/);
            if (!varend) {
              varname = slicedFromI;
              i2 = s.length;
            } else {
              varname = slicedFromI.slice(0, varend.index);
              i2 += /** @type {number} */
              varend.index - 1;
            }
          }
          return getVar(
            /** @type {NonNullable<typeof env>} */
            env,
            "",
            varname
          );
        }
        function flushRun() {
          if (pendingNw === null) {
            return;
          }
          if (pendingNw === 0) {
            if (out !== "") {
              words[words.length] = out;
              out = "";
            }
          } else {
            words[words.length] = out;
            out = "";
            for (var fe = 1; fe < pendingNw; fe += 1) {
              words[words.length] = "";
            }
          }
          pendingNw = null;
        }
        for (i2 = 0; i2 < s.length; i2++) {
          var c = s.charAt(i2);
          if (ifs && c !== DS) {
            flushRun();
          }
          isGlob = isGlob || !quote && (c === "*" || c === "?");
          if (esc) {
            out += c;
            esc = false;
          } else if (quote) {
            if (c === quote) {
              quote = false;
            } else if (quote == SQ) {
              out += c;
            } else {
              if (c === BS) {
                i2 += 1;
                c = s.charAt(i2);
                if (c === DQ || c === BS || c === DS) {
                  out += c;
                } else {
                  out += BS + c;
                }
              } else if (c === DS) {
                out += parseEnvVar();
              } else {
                out += c;
              }
            }
          } else if (c === DQ || c === SQ) {
            quote = c;
            sawQuote = true;
          } else if (controlRE.test(c)) {
            return (
              /** @type {ControlOperator} */
              { op: s }
            );
          } else if (hash.test(c)) {
            commented = true;
            var commentObj = { comment: string.slice(match.index + i2 + 1) };
            if (out.length) {
              return (
                /** @type {const} */
                [out, commentObj]
              );
            }
            return (
              /** @type {const} */
              [commentObj]
            );
          } else if (c === BS) {
            esc = true;
          } else if (c === DS && s.charAt(i2 + 1) === SQ && closesAnsiC(s, i2)) {
            flushRun();
            sawQuote = true;
            out += expandAnsiC(s.slice(i2 + 2, ansiCAt.lastIndex - 1));
            i2 = ansiCAt.lastIndex - 1;
          } else if (c === DS) {
            var value = parseEnvVar();
            if (!ifs) {
              out += value;
            } else {
              for (var vi = 0; vi < value.length; vi += 1) {
                var vc = value.charAt(vi);
                if (ifs.indexOf(vc) < 0) {
                  flushRun();
                  out += vc;
                } else if (pendingNw === null) {
                  pendingNw = vc === " " || vc === "	" || vc === "\n" ? 0 : 1;
                } else if (vc !== " " && vc !== "	" && vc !== "\n") {
                  pendingNw += 1;
                }
              }
            }
          } else {
            out += c;
          }
        }
        if (isGlob) {
          return (
            /** @type {GlobPattern} */
            { op: "glob", pattern: out }
          );
        }
        if (ifs) {
          if (pendingNw !== null && pendingNw > 0) {
            words[words.length] = out;
            out = "";
            for (var te = 1; te < pendingNw; te += 1) {
              words[words.length] = "";
            }
          }
          if (out !== "" || sawQuote && words.length === 0) {
            words[words.length] = out;
          }
          return words;
        }
        return out;
      }).reduce(
        function(prev, arg) {
          if (typeof arg === "undefined") {
            return prev;
          }
          [].concat(arg).forEach(function(entry) {
            prev[prev.length] = entry;
          });
          return prev;
        },
        /** @type {ParseEntry[]} */
        []
      );
    }
    module2.exports = function parse4(s, env, opts) {
      var mapped = parseInternal(s, env, opts);
      if (typeof env !== "function") {
        return mapped;
      }
      return mapped.reduce(
        function(acc, s2) {
          if (typeof s2 === "object") {
            acc[acc.length] = s2;
            return acc;
          }
          var xs = s2.split(RegExp("(" + TOKEN + ".*?" + TOKEN + ")", "g"));
          if (xs.length === 1) {
            acc[acc.length] = xs[0];
            return acc;
          }
          xs.filter(Boolean).forEach(function(x) {
            acc[acc.length] = startsWithToken.test(x) ? JSON.parse(x.split(TOKEN)[1]) : x;
          });
          return acc;
        },
        /** @type {ParseEntry[]} */
        []
      );
    };
  }
});
var require_shell_quote = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/shell-quote/index.js"(exports2) {
    "use strict";
    exports2.quote = require_quote();
    exports2.parse = require_parse();
  }
});
var validation = /(^|\.)(val|eval|test|validation)(_\w+)?\./;
var optimiser = /(^|\.)(\w*optim\w*|adam\w*)\./;
var machinery = /micro_batch|gpu|offload|fsdp|parallel|dynamic_bsz|worker|node|memory|timeout|port$/;
var table = [
  {
    title: "KL penalty",
    effect: "Holds the policy near its reference. Long runs that kept it, and reset the reference now and then, report gains at all k.",
    source: "arXiv 2505.24864",
    keys: /(^|\.)((init_)?kl_(coef|coeff|ctl|beta|target|horizon|estimator|penalty|cov\w*)|kl_loss_(coef|type)|use_kl_(loss|in_reward|estimator_k3)|kl_ctrl(\.\w+)?|target_kl|reference_policy_kl_(penalty|type)|sync_ref_model|ref_model_(sync_steps|mixup_alpha)|beta)$/,
    but: optimiser
  },
  {
    title: "Entropy bonus",
    effect: "Left alone, entropy collapses early and pass@1 saturates with it; a fixed bonus works against that, but is touchy about its size.",
    source: "arXiv 2505.22617, 2510.10959",
    keys: /(^|\.)(entropy_(coeff?|loss_coef|bonus|weight)|ent_coef|clip_cov\w*|top_entropy_quantile)(\.\w+)?$/
  },
  {
    title: "Clip range",
    effect: "The upper bound caps how fast unlikely tokens can gain; DAPO raised it alone (0.2 to 0.28) against entropy collapse.",
    source: "arXiv 2503.14476",
    keys: /(^|\.)(clip_ratio(_low|_high|_c)?|cliprange|clip_range|clip_eps(ilon)?|eps_clip(_low_high)?|ratio_clip_(min|max|c)|epsilon(_low|_high)?)$/,
    but: optimiser
  },
  {
    title: "Learning rate",
    effect: "How far each update moves the policy. We know of no study that isolates its effect on reach.",
    source: void 0,
    keys: /(^|\.)((actor_|critic_|min_)?(lr|learning_rate)|lr_\w+|warmup_(steps|ratio|style))$/
  },
  {
    title: "Group size",
    effect: "Samples a prompt in training: a rare right answer is reinforced only when it is drawn; yet one study found that larger groups alone do not help and may harm.",
    source: "arXiv 2508.13755",
    keys: /(^|\.)(rollout\.n|rollout_n|num_generations(_per_prompt)?|n_samples_per_prompt|num_samples_per_prompt|samples_per_prompt|group_size)$/,
    but: validation
  },
  {
    title: "Group filter",
    effect: "A group that is all right or all wrong has no advantage and teaches nothing; DAPO samples until groups are mixed.",
    source: "arXiv 2503.14476",
    keys: /(^|\.)(filter_groups(\.\w+)?|dynamic_filtering(_\w+)?|use_dynamic_sampling|rejection_sample)$/
  },
  {
    title: "Sampling in training",
    effect: "How widely rollouts explore; ProRL sampled at temperature 1.2 to keep entropy up over long runs.",
    source: "arXiv 2505.24864",
    keys: /(^|\.)(rollout_)?(temperature|top_p|top_k|min_p)$/,
    but: validation
  },
  {
    title: "Overlong answers",
    effect: "Punishing cut-off but sound reasoning puts noise into the reward; DAPO filters it or punishes it softly.",
    source: "arXiv 2503.14476",
    keys: /(^|\.)((soft_)?overlong\w*(\.\w+)?|mask_truncated_completions)$/,
    but: /filter_overlong_prompts/
  },
  {
    title: "Reward",
    effect: "Decides what is reinforced. Rewarding correctness raises pass@1 and may pass over right answers that are rare.",
    source: "arXiv 2507.14843",
    keys: /(^|\.)(rewards?|reward_\w+|custom_reward_function|remote_rm_url|scale_rewards|normalize_rewards?|norm_adv_by_std_in_grpo|adv_estimator|advantage_estimator)(\.|$)/,
    but: machinery
  },
  {
    title: "Training data",
    effect: "What is practised is sharpened. Varied tasks are credited with new reach, most where the base model was weak.",
    source: "arXiv 2505.24864",
    keys: /(^|\.)(train_(files?|data\w*|dataset\w*|path)|dataset_(name|config|mixture|path|train_split)(\.\w+)*|prompt_data(_probs)?|data\.(path|dataset_name|train(\.\w+)*)|datasets?)$/,
    but: validation
  },
  {
    title: "Length of training",
    effect: "Reach often narrows as training goes on; with KL control, resets of the reference and varied tasks it grew over long runs.",
    source: "arXiv 2504.13837, 2505.24864",
    keys: /(^|\.)((total|num|max)_(train_|training_|num_)?(epochs|steps|episodes)|num_iterations|ppo_epochs)$/,
    but: /warmup/
  },
  {
    title: "Length of answers",
    effect: "Answers beyond it are cut off and count as wrong, however sound; that puts noise into the reward.",
    source: "arXiv 2503.14476",
    keys: /(^|\.)(max_(response|completion)_length|generate_max_len|max_new_tokens|max_total_sequence_length|response_length)$/,
    but: validation
  },
  {
    title: "Starting model",
    effect: "RLVR mostly stays within what its starting model can already sample.",
    source: "arXiv 2507.14843",
    keys: /(^|\.)(actor_rollout_ref\.model\.path|model_name_or_path|pretrain|policy\.model_name|actor\.path)$/
  }
];
function topicOf(path) {
  const key = path.filter((step) => typeof step === "string").join(".").toLowerCase().replaceAll("-", "_");
  const rank = table.findIndex(({ keys, but }) => keys.test(key) && but?.test(key) !== true);
  const found = table[rank];
  if (found === void 0) return void 0;
  const { title, effect, source } = found;
  return { topic: { title, effect, source }, rank };
}
var budgets = { characters: 131072, leaves: 2e4, depth: 64 };
var Unreadable = class extends Error {
};
function collectLeaves() {
  const leaves = /* @__PURE__ */ new Map();
  let visited = 0;
  return {
    leaves,
    add: (leaf) => {
      leaves.set(dottedKey(leaf.path), leaf);
    },
    visit: (path) => {
      visited += 1;
      if (path.length > budgets.depth) throw new Unreadable(`it is nested more than ${budgets.depth} deep.`);
      if (visited > 2 * budgets.leaves) throw new Unreadable(`it has more than ${budgets.leaves} values.`);
    }
  };
}
function dottedKey(path) {
  const key = path.map(
    (step) => typeof step === "number" ? `[${step}]` : `.${/^[^\s."'[\]]+$/.test(step) ? step : JSON.stringify(step)}`
  ).join("");
  const plain = key.startsWith(".") ? key.slice(1) : key;
  return plain === "" ? "(the whole file)" : plain;
}
function scalarLeaf(value, source) {
  if (typeof value === "string") return { identity: `text ${value}`, text: shownText(value) };
  const text = source ?? String(value);
  if (typeof value !== "bigint" && typeof value !== "number")
    return { identity: `other ${String(value)}`, text };
  const exact = typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return { identity: `number ${exact}`, text };
}
function shownText(text) {
  const ambiguous = text.trim() !== text || /^(|~|null|true|false|yes|no|on|off|[-+.\d][\w.+-]*)$/i.test(text);
  return ambiguous ? JSON.stringify(text) : text;
}
var import_shell_quote = (0, import_chunk_75QCMCYK.__toESM)(require_shell_quote(), 1);
function readLaunch(text) {
  const collector = collectLeaves();
  const command = new Command(collector);
  for (const { line, text: physical } of statements(text)) {
    const continued = physical.endsWith("\\");
    command.read(continued ? physical.slice(0, -1) : physical, line);
    if (!continued) command.end();
  }
  command.end();
  return collector.leaves;
}
var Command = class {
  #collector;
  #variables = /* @__PURE__ */ new Map();
  /** A flag that waits for its values. */
  #flag;
  /** Only assignments have been read so far. */
  #opening = true;
  constructor(collector) {
    this.#collector = collector;
  }
  read(text, line) {
    for (const token of this.#tokens(text, line)) {
      if (typeof token === "string") this.#word(token, line);
      else if ("comment" in token) return;
      else if (token.op === "glob") this.#word(token.pattern, line);
      else this.end();
    }
  }
  #tokens(text, line) {
    try {
      return (0, import_shell_quote.parse)(text, (name) => this.#value(name));
    } catch {
      throw new Unreadable(`line ${line}: a substitution does not end.`);
    }
  }
  /** `NAME`, or `NAME:-default` where that is not set; what is not known stays as it is written. */
  #value(name) {
    const [variable = "", fallback] = name.split(/:-([^]*)/);
    return this.#variables.get(variable) ?? fallback ?? `$${name}`;
  }
  end() {
    this.#settle();
    this.#opening = true;
  }
  #word(word, line) {
    const flag = /^--([A-Za-z][\w.-]*)(?:=([^]*))?$/.exec(word);
    const override = /^[+~]{0,2}([A-Za-z_][\w.@/-]*)=([^]*)$/.exec(word);
    if (flag?.[1] !== void 0) this.#startFlag(flag[1].split("."), flag[2], line);
    else if (override?.[1] !== void 0) this.#set(override[1], override[2] ?? "", line);
    else if (this.#flag !== void 0 && !/^-[A-Za-z]/.test(word)) this.#flag.values.push(word);
    else if (word !== "export") this.#opening = false;
  }
  #startFlag(path, value, line) {
    this.#settle();
    this.#opening = false;
    if (value === void 0) this.#flag = { path, line, values: [] };
    else this.#add(path, value, line);
  }
  #set(key, value, line) {
    this.#settle();
    if (this.#opening) this.#variables.set(key, value);
    this.#add(key.split("."), value, line);
  }
  #settle() {
    const flag = this.#flag;
    this.#flag = void 0;
    if (flag !== void 0) this.#add(flag.path, flag.values.join(" ") || "true", flag.line);
  }
  #add(path, value, line) {
    const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value);
    this.#collector.visit(path);
    this.#collector.add({ path, line, ...isNumber ? scalarLeaf(Number(value), value) : scalarLeaf(value) });
  }
};
function statements(text) {
  const found = [];
  let quote = "";
  for (const [index, physical] of text.replaceAll("\r\n", "\n").split("\n").entries()) {
    const last = found.at(-1);
    if (quote !== "" && last !== void 0) last.text.push(physical);
    else found.push({ line: index + 1, text: [physical] });
    quote = quoteAfter(physical, quote);
  }
  return found.map(({ line, text: text2 }) => ({ line, text: text2.join("\n") }));
}
function quoteAfter(line, before) {
  let quote = before;
  for (const [token, lead] of line.matchAll(/\\.|['"]|(^|\s)#/g)) {
    if (lead !== void 0 && quote === "") return "";
    const escaped = token.startsWith("\\") && quote !== "'";
    const mark = escaped ? "" : token.slice(-1);
    if (mark === quote) quote = "";
    else if (quote === "" && (mark === '"' || mark === "'")) quote = mark;
  }
  return quote;
}
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}
function peekTable(ctx, key, table2, meta, type) {
  let t = table2;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}
var HAS_WELLFORMED = !!"".isWellFormed;
function readToml(text) {
  const lines = linesOf(text);
  const { leaves, add, visit: visit2 } = collectLeaves();
  const walk = (value, path) => {
    visit2(path);
    const line = lines.get(dottedKey(path.filter((step) => typeof step === "string")));
    if (value instanceof TomlDate || typeof value !== "object" || value === null) {
      add({ path, line, ...leafOf(value) });
      return;
    }
    const list = Array.isArray(value);
    const entries = list ? [...value.entries()] : Object.entries(value);
    if (entries.length === 0)
      add({ path, line, identity: list ? "empty list" : "empty map", text: list ? "[]" : "{}" });
    for (const [step, inner] of entries) walk(inner, [...path, step]);
  };
  walk(parsed(text), []);
  return leaves;
}
function parsed(text) {
  try {
    return parse2(text, { integersAsBigInt: true });
  } catch (error) {
    if (error instanceof TomlError) {
      throw new Unreadable(`line ${error.line}: ${error.message.split("\n", 1)[0]?.slice(0, 200) ?? ""}`);
    }
    if (error instanceof RangeError) throw new Unreadable("it is nested too deep.");
    throw error;
  }
}
function leafOf(value) {
  return value instanceof TomlDate ? { identity: `date ${value.toISOString()}`, text: value.toISOString() } : scalarLeaf(value);
}
function linesOf(text) {
  const found = /* @__PURE__ */ new Map();
  let table2 = [];
  let quoted = false;
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\s*\[\[?\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*\]\]?\s*(?:#.*)?$/.exec(line)?.[1];
    const key = /^\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*=/.exec(line)?.[1];
    if (!quoted && header !== void 0) table2 = steps(header);
    else if (!quoted && key !== void 0) {
      const dotted = dottedKey([...table2, ...steps(key)]);
      found.set(dotted, [...found.get(dotted) ?? [], index + 1]);
    }
    if ((line.match(/"""|'''/g) ?? []).length % 2 === 1) quoted = !quoted;
  }
  return new Map(
    [...found].flatMap(
      ([key, [line, ...more]]) => line === void 0 || more.length > 0 ? [] : [[key, line]]
    )
  );
}
function steps(dotted) {
  return dotted.split(".").map((step) => step.trim());
}
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_XJHTKOGP.require_dist)(), 1);
function readYaml(text) {
  const lines = new import_yaml.LineCounter();
  const documents = parse3(text, lines);
  for (const { errors } of documents) {
    const [first] = errors;
    if (first === void 0) continue;
    if (first.code === "RESOURCE_EXHAUSTION") throw new Unreadable(tooDeep);
    throw new Unreadable(`line ${lines.linePos(first.pos[0]).line}: ${firstLine(first.message)}`);
  }
  const { leaves, add, visit: count } = collectLeaves();
  for (const [index, document] of documents.entries()) {
    const walk = walker(document, lines, add, count);
    walk(document.contents, documents.length > 1 ? [index] : [], void 0);
  }
  return leaves;
}
var tooDeep = `it is nested more than ${budgets.depth} deep.`;
function parse3(text, lines) {
  const options = {
    lineCounter: lines,
    uniqueKeys: false,
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: "silent"
  };
  try {
    return [...(0, import_yaml.parseAllDocuments)(text, options)];
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(tooDeep);
    throw error;
  }
}
function walker(document, lines, add, count) {
  const targets = aliasTargets(document);
  const resolve = (node) => (0, import_yaml.isAlias)(node) ? targets.get(node) : node;
  const lineOf = (node) => {
    const start = node?.range?.[0];
    return start === void 0 ? void 0 : lines.linePos(start).line;
  };
  const walk = (given, path, line) => {
    count(path);
    const node = resolve(given);
    if ((0, import_yaml.isMap)(node) && node.items.length > 0) {
      for (const [key, pair] of entriesOf(node, resolve)) walk(pair.value, [...path, key], lineOf(pair.key));
    } else if ((0, import_yaml.isSeq)(node) && node.items.length > 0) {
      for (const [index, item] of node.items.entries()) walk(item, [...path, index], lineOf(item));
    } else if ((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) {
      add({ path, line, identity: (0, import_yaml.isMap)(node) ? "empty map" : "empty list", text: (0, import_yaml.isMap)(node) ? "{}" : "[]" });
    } else {
      add({ path, line, ...scalar(node) });
    }
  };
  return walk;
}
function scalar(node) {
  if (!(0, import_yaml.isScalar)(node)) return scalarLeaf(null);
  const { identity, text } = scalarLeaf(node.value, node.source === "" ? void 0 : node.source);
  const { tag } = node;
  const own = tag === void 0 || tag.startsWith("tag:yaml.org,") ? void 0 : tag;
  return own === void 0 ? { identity, text } : { identity: `${own} ${identity}`, text: `${own} ${text}` };
}
function aliasTargets(document) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  (0, import_yaml.visit)(document, {
    Alias: (_, alias) => {
      const target = anchors.get(alias.source);
      if (target === void 0)
        throw new Unreadable("it has an alias (*name) without an anchor (&name) before it.");
      targets.set(alias, target);
    },
    Value: (_, node) => {
      if (node.anchor !== void 0) anchors.set(node.anchor, node);
    }
  });
  return targets;
}
function entriesOf(map, resolve, depth = 0) {
  if (depth > budgets.depth) throw new Unreadable(tooDeep);
  const own = /* @__PURE__ */ new Map();
  const merged = /* @__PURE__ */ new Map();
  for (const pair of map.items) {
    if ((0, import_yaml.isScalar)(pair.key) && pair.key.type === "PLAIN" && pair.key.value === "<<") {
      const value = resolve(pair.value);
      const sources = (0, import_yaml.isSeq)(value) ? value.items.map(resolve).toReversed() : [value];
      for (const source of sources) {
        if ((0, import_yaml.isMap)(source))
          for (const [key, one] of entriesOf(source, resolve, depth + 1)) merged.set(key, one);
      }
    } else {
      own.set(keyOf(resolve(pair.key)), pair);
    }
  }
  return new Map([...merged, ...own]);
}
function keyOf(key) {
  if ((0, import_yaml.isScalar)(key))
    return key.source !== void 0 && typeof key.value !== "string" ? key.source : String(key.value);
  return (0, import_yaml.isMap)(key) || (0, import_yaml.isSeq)(key) ? String(key) : "null";
}
function firstLine(message) {
  return message.split("\n", 1)[0]?.slice(0, 200) ?? "";
}
function readConfig(file, text) {
  if (text === void 0) return /* @__PURE__ */ new Map();
  const read = readerOf(file);
  if (read === void 0) return "only YAML, JSON, TOML and shell scripts are compared key by key.";
  if (text.length > budgets.characters) return `it has more than ${budgets.characters} characters.`;
  if (/[\u0000\ufffd]/.test(text)) return "it is not text in UTF-8.";
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}
function readerOf(file) {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  switch (extension) {
    case "yaml":
    case "yml":
    case "json":
      return readYaml;
    case "toml":
      return readToml;
    case "sh":
    case "bash":
      return readLaunch;
    case void 0:
    default:
      return void 0;
  }
}
var longest = 80;
function showPair(before, after) {
  const start = firstDifference(Array.from(before ?? ""), Array.from(after ?? ""));
  const short = (text) => text === void 0 ? void 0 : cut(text, start);
  return [short(before), short(after)];
}
function firstDifference(a, b) {
  if (a.length === 0 || b.length === 0) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at += 1;
  return at;
}
function cut(text, difference) {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const from = Math.max(0, Math.min(difference - longest / 4, characters.length - longest));
  const to = from + longest;
  const piece = characters.slice(from, to).join("");
  return `${from > 0 ? "…" : ""}${piece}${to < characters.length ? "…" : ""}`;
}
function compareConfig(texts) {
  const { file, before, after } = texts;
  if (before === void 0 && after === void 0) return void 0;
  const old = readConfig(file, before);
  if (typeof old === "string") return (0, import_chunk_KRYSAH5S.note)("config-unreadable", { file, side: "base", why: old });
  const now = readConfig(file, after);
  if (typeof now === "string") return (0, import_chunk_KRYSAH5S.note)("config-unreadable", { file, side: "head", why: now });
  const change = before === void 0 ? "added" : after === void 0 ? "removed" : "modified";
  return { file, change, keys: changedKeys(old, now) };
}
function changedKeys(old, now) {
  const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort();
  const changes = keys.flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)];
    return before?.identity === after?.identity ? [] : [keyChange(before, after)];
  });
  const ranks = [...changes].sort((a, b) => a.rank - b.rank);
  return ranks.map(({ change }) => change);
}
function keyChange(before, after) {
  const path = (after ?? before)?.path ?? [];
  const found = topicOf(path);
  const [was, is] = hidden(path) ? [before && secret, after && secret] : showPair(before?.text, after?.text);
  return {
    rank: found?.rank ?? Number.MAX_SAFE_INTEGER,
    change: { key: dottedKey(path), before: was, after: is, line: after?.line, known: found?.topic }
  };
}
var secret = "(not shown)";
function hidden(path) {
  const last = path.findLast((step) => typeof step === "string") ?? "";
  return /(^|[_-])(api[_-]?key|password|passwd|secret|secret[_-]key|access[_-]key|(hf|auth|access|api)[_-]token)$/i.test(
    last
  );
}
var most = 30;
async function compareConfigs(files, port) {
  const sides = await port();
  if (!sides.ok) return unknown(sides.refusal);
  const left = files.length - most;
  const notes = left > 0 ? [(0, import_chunk_KRYSAH5S.note)("configs-left-out", { shown: most, left })] : [];
  const configs = [];
  for (const file of files.slice(0, most)) {
    const compared = await compareOne(file, sides.value);
    if (compared !== void 0 && "kind" in compared) return unknown(compared);
    if (compared !== void 0 && "code" in compared) notes.push(compared);
    else if (compared !== void 0) configs.push(compared);
  }
  return { configs, notes };
}
function unknown(refusal) {
  const why = `GitHub was asked for the files, and ${(0, import_chunk_S6PORJHG.whyRefused)(refusal, { name: "contents", level: "read" })}`;
  return { configs: void 0, notes: [(0, import_chunk_KRYSAH5S.note)("config-keys-unknown", { why })] };
}
async function compareOne({ path, was }, { before, after }) {
  const [old, now] = await Promise.all([before.read(was ?? path), after.read(path)]);
  for (const [side, reply] of [
    ["base", old],
    ["head", now]
  ]) {
    if (reply.ok) continue;
    if (reply.refusal.kind !== "rejected") return reply.refusal;
    return (0, import_chunk_KRYSAH5S.note)("config-unreadable", { file: path, side, why: "it is not a file that GitHub shows." });
  }
  if (!old.ok || !now.ok) return void 0;
  return compareConfig({ file: path, before: old.value, after: now.value });
}
module.exports = { compareConfigs };
