// HELM: per_instance_stats.json of a run, one element an instance and trial.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { field, fieldReader, has } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { parentFolder } from '../paths.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'
import { clipped } from '../shown.ts'
import { isTokenCount } from '../token-count.ts'

export const helm: Format = {
  name: 'helm',
  names: /^per_instance_stats\.json(\.gz)?$/,
  companions: /^(run_spec|scenario|scenario_state|stats|instances|display_\w+)\.json$/,
  answerField: undefined,
  card: {
    tool: 'HELM (Stanford CRFM)',
    files:
      '`benchmark_output/runs/{suite}/{run}/per_instance_stats.json`; the other files of the run are passed over.',
    versions: '0.2 to 0.5',
    gives: 'samples, tokens, truncation',
    ownMetric: {
      compared:
        '0.5.16, eight trials of an instance: the means of exact_match and quasi_exact_match in its stats.json',
    },
    checked:
      'Source read: metrics/metric.py and adaptation/ of 0.5.16. Real files: a run folder of HellaSwag with 10 instances, and a run of our own with 10 instances and 8 trials.',
    read: {
      'folder name': 'the task: the name of the run without its model',
      instance_id: 'the problem',
      train_trial_index: 'the index of the sample; finds samples read twice',
      'stats[].name.name':
        'the stat chosen with `--metric`, or the only one that looks like correctness (exact_match and its kin, equivalence, accuracy); its mean is 1 (or at least the threshold) where the sample is correct',
      num_output_tokens: 'number of generated tokens',
      finish_reason_length: '1: the attempt was truncated',
    },
    cannot:
      'No question text, so problems pair by id alone. No answers. With `num_outputs` above 1 only the first completion is scored by itself. Log-probabilities are not read: the Hugging Face client writes 0 for all of them.',
    traps: [
      'Several samples of an instance are trials (`num_train_trials`), each with its own train_trial_index; the command line allows one only where `max_train_instances` is 0.',
      'exact_match, quasi_exact_match, prefix_exact_match … stand side by side; Leash asks which one counts.',
      '`exact_match@5` is the best of five completions, not five samples; it is never chosen by itself.',
      'Perturbed copies of an instance are other problems; they are left out, and a note counts them.',
      'A stat with `count: 0` is no score: the instance is left out, and a note counts them.',
    ],
  },
  recognise(first) {
    const stats = field(first, 'stats')
    const named = Array.isArray(stats) && has(field(stats[0], 'name'), 'name')
    return has(first, 'instance_id') && named
      ? 'the first record has instance_id and stats with names'
      : undefined
  },
  task: (path) => taskOf(parentFolder(path)) ?? 'all',
  open: parser,
}

/** `mmlu:subject=x,model=y` → `mmlu:subject=x`: two models must have one name for a task. */
function taskOf(run: string | undefined): string | undefined {
  return run?.replaceAll(/(?<=[,:])(model|model_deployment)=[^,]*(,|$)/g, '').replace(/[,:]$/, '')
}

interface State {
  metric: string | undefined
  several: readonly string[]
  all: readonly string[]
  perturbed: number
  unscored: number
}

const likely = /exact_match|equiv|correct|accuracy|_acc$|^pass(ed)?$/

function parser(context: FormatContext): Parser {
  const state: State = { metric: undefined, several: [], all: [], perturbed: 0, unscored: 0 }
  const scores = scoreBook()
  return {
    rows(record) {
      const stats = statsOf(record.value)
      if (field(record.value, 'perturbation') !== undefined) state.perturbed += 1
      if (field(record.value, 'perturbation') !== undefined) return []
      if (state.all.length === 0) settle(context, state, [...stats.keys()])
      if (state.metric === undefined) return []
      const value = stats.get(state.metric)
      if (value === undefined) {
        state.unscored += 1
        return []
      }
      const row = rowOf(context, record, stats, state.metric, value)
      if (row !== undefined) scores.see(value)
      return row === undefined ? [] : [row]
    },
    end() {
      tell(context, state)
      const { metric } = state
      const rule =
        metric === undefined ? 'no metric was chosen' : ruleFor(clipped(metric), context.choices.threshold)
      return { rule, scores: scores.list() }
    },
  }
}

/** Mean of every stat that was counted, by name. */
function statsOf(record: unknown): Map<string, number> {
  const means = new Map<string, number>()
  const stats = field(record, 'stats')
  for (const stat of Array.isArray(stats) ? (stats as unknown[]) : []) {
    const name = field(field(stat, 'name'), 'name')
    const [count, sum] = [field(stat, 'count'), field(stat, 'sum')]
    if (typeof name !== 'string' || typeof count !== 'number' || typeof sum !== 'number' || count === 0)
      continue
    if (field(field(stat, 'name'), 'perturbation') === undefined) means.set(name, sum / count)
  }
  return means
}

function settle(context: FormatContext, state: State, names: readonly string[]): void {
  const chosen = context.choices.metric
  const usable = names.filter((name) => likely.test(name) && !name.includes('@'))
  state.all = names
  state.several = usable.length > 0 ? usable : names
  state.metric = names.find((name) => name === chosen) ?? (usable.length === 1 ? usable[0] : undefined)
}

function rowOf(
  context: FormatContext,
  record: Rec,
  stats: ReadonlyMap<string, number>,
  metric: string,
  value: number,
): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const problem = fields.id('instance_id')
  const sample = fields.optionalId('train_trial_index')
  const correct = isCorrect(context, record, fields, metric, value)
  if (fields.failed || problem === undefined || correct === undefined) return undefined
  const tokens = stats.get('num_output_tokens')
  const cut = stats.get('finish_reason_length')
  return sampleRow({
    problem,
    sample,
    correct,
    tokens: isTokenCount(tokens) && tokens > 0 ? tokens : undefined,
    truncated: cut === undefined ? undefined : cut === 1,
  })
}

function tell(context: FormatContext, state: State): void {
  const file = context.path
  const chosen = context.choices.metric
  if (state.metric === undefined && state.all.length > 0) {
    const choices = state.several.map(clipped).join(', ')
    const missing = { file, what: 'metric', name: clipped(chosen ?? ''), flag: 'metric', choices }
    const several = { file, what: 'metrics', flag: 'metric', choices }
    context.fault(chosen === undefined ? fault('choose', several) : fault('not-there', missing))
  }
  if (state.perturbed > 0) {
    const text = `${state.perturbed} perturbed copies of instances were left out.`
    context.note(note('format-says', { file, text }))
  }
  if (state.unscored > 0) context.note(note('unscored-samples', { file, count: state.unscored }))
}
