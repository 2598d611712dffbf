// The public page of the Inspect format.
import type { FormatCard } from '../../format.ts'

export const inspectCard: FormatCard = {
  tool: 'Inspect (UK AISI)',
  files:
    '`{log_dir}/{time}_{task}_{id}.eval`, a zip archive that is read as one log, with deflate or (since 0.3.206) zstd entries; or the same log as `.json`.',
  versions: '0.3.0 to 0.3.285',
  gives: 'samples, answers, question, tokens, log-probabilities, truncation',
  ownMetric: { compared: '0.3.285, eight epochs: the accuracy in its logs' },
  checked:
    'Source read: UKGovernmentBEIS/inspect_ai@499e6152. Real files: deflate and zstd archives with epochs, an unscored log, JSON logs.',
  read: {
    'eval.task': 'the task',
    'samples[].id': 'the problem',
    'samples[].input': 'hashed; pairs problems by what was asked',
    'samples[].uuid': 'the sample, else `epoch`; finds samples read twice',
    'scores.{scorer}.value':
      'the sample is correct: C, yes and true are 1, I, N, no and false 0, P is 0.5, which needs a threshold, as other numbers do; the scorer chosen with `--metric`, or the only one',
    'scores.{scorer}.answer': 'the extracted answer; empty: none; absent: not recorded',
    'output.usage.output_tokens': 'number of generated tokens, of the last turn',
    'output.choices[0].logprobs':
      'summed, where the run had `logprobs=true`; their number is then the number of tokens',
    'output.choices[0].stop_reason': '`max_tokens` or `model_length`: the attempt was truncated',
  },
  cannot:
    'No token entropy: `top_logprobs` hold only the most likely tokens, and the entropy of those is too low. With several choices a sample, only what was scored counts: one sample.',
  traps: [
    'Several scorers, or one scorer that gives several values: Leash asks which one counts (`--metric scorer` or `scorer.part`) and never adds them up.',
    'A score that is NaN, `scores: {}` and samples that ended in an error are left out and counted in a note; they are neither right nor wrong.',
    '`reductions` are means over epochs, not samples, and are not read; neither are the summaries.',
    'A retried eval repeats samples of the log before it: the same `uuid` (in older logs: id and epoch) twice is a fault.',
    'A log that was never finished is read as far as it goes, with a note.',
    'Text that Inspect’s own metrics would take as 0 with a warning is a fault here.',
  ],
}
