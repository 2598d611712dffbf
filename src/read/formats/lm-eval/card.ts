// The public page of the lm-evaluation-harness format.
import type { FormatCard } from '../../format.ts'

export const lmEvalCard: FormatCard = {
  tool: 'lm-evaluation-harness (EleutherAI)',
  files:
    '`{output_path}/{model}/samples_{task}_{date}.jsonl`, written with `--log_samples`; up to v0.4.2 `{model_args}_{task}.jsonl`, which is one JSON array. `results_{date}.json` beside them is passed over.',
  versions: '0.4.0 to 0.4.12',
  gives: 'samples or counts, answers, question',
  ownMetric: {
    compared: '0.4.12, eight samples a problem: the table it prints (exact match, pass@1, pass@4)',
  },
  checked:
    'Source read: EleutherAI/lm-evaluation-harness@4e7e0d47 and tags v0.4.0 to v0.4.12. Real files: greedy runs of gsm8k, MMLU-Pro+ and a MATH variant.',
  read: {
    doc_hash: 'the problem (its first 12 digits) and the hash of its question',
    doc_id: 'the problem, where there is no doc_hash',
    filter: 'only one filter counts: the one chosen with `--filter`, or the only one',
    '{metric}':
      'the sample is correct (true, 1, or at least the threshold); the metric chosen with `--metric`, or the only one that is true, false, 0 or 1',
    'pass@{k}':
      'with n texts in `resps[0]`: turned back into the number of correct ones of n; the smallest k is used',
    'filtered_resps[0]': 'the extracted answer, where it is text; `[invalid]` or empty: none',
    'file name': 'the task',
  },
  cannot:
    'With `repeats: n` the harness scores a doc once per filter, so n − 1 texts have no score and are left out. No token counts; log-probabilities only of choices.',
  traps: [
    'A doc is written once per filter (strict-match, flexible-extract); Leash asks which one counts and never adds them up.',
    'Before November 2024 filters have no names in the file. Records with the same doc and the same texts are then filters 1, 2, … in the order in which they stand.',
    'Several metrics in one line (acc, acc_norm, exact_match): Leash asks which one counts.',
    'Repeated `doc_hash` with other texts are samples of one problem: that is how people sample a doc n times.',
    'pass@k = 1 fits every number of correct samples above n − k; the largest is taken, and a note says for how many problems.',
    'Files are opened for appending: the same doc, filter and texts twice is a fault.',
    'Two dates of one task in a folder are pooled as repeated attempts; a note says so.',
  ],
}
