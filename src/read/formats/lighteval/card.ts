// The public page of lighteval's details.
import type { FormatCard } from '../../format.ts'

export const lightevalCard: FormatCard = {
  tool: 'lighteval (Hugging Face)',
  files:
    '`{output_dir}/details/{model}/{date}/details_{task}|{fewshot}_{date}.parquet`, written with `--save-details`. `results_{date}.json` has no samples and is passed over.',
  versions: '0.6 to 0.13 (main of May 2026)',
  gives: 'counts of correct samples, question',
  ownMetric: {
    compared: '0.13.0, four samples a problem: pass@1, pass@4 and the average of n that its metrics give',
  },
  checked:
    'Source read: huggingface/lighteval@3fd15266, and 9288bd84^ for the older columns. Real file: written here by lighteval 0.13.0 (its EvaluationTracker and metrics, on answers of our own); the older form is built from the source.',
  read: {
    'doc.id': 'the problem; where it is empty, the hash of the question',
    'doc.query': 'hashed; pairs problems by what was asked',
    'metric.pass@k:k=…&n=…':
      'the estimate is turned back into the number of correct ones of the first n samples',
    'metric.avg@n:n=…': 'correct ones of n, the same way',
    'metric.{other}':
      'one sample a problem, correct where the metric is 1 (or at least the threshold); the metric chosen with `--metric`, or the only one that is 0 or 1',
    'example, full_prompt, metrics, predictions':
      'the same in the flat columns from before June 2025 (`math_pass@1:64_samples`)',
    'file name': 'the task, without suite and number of shots',
  },
  cannot:
    'Which sample was correct: lighteval writes one number a problem, so answers cannot be told right from wrong and are not read; answer-level entropy is unknown. Token counts and log-probabilities are not read.',
  traps: [
    'Several pass@k of one family: the one with most samples counts, and of those the smallest k. Two families (pass@k and avg@n) that give the same counts are no question; where they differ, Leash asks (`--metric`).',
    'A metric with n below the number of texts looks at the first n texts only; the others are not counted.',
    'pass@k = 1 with k above 1 fits every number of correct samples above n − k; the largest is taken, and a note says for how many problems.',
    'g-pass@k and maj@n cannot be turned back into counts and are never chosen.',
    'Task names hold `|` and `:`, which artifacts may not have in their paths: upload a zip of the folder.',
  ],
}
