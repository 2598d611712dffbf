// The public page of the NeMo-Skills format.
import type { FormatCard } from '../../format.ts'

export const nemoSkillsCard: FormatCard = {
  tool: 'NeMo-Skills (NVIDIA)',
  files:
    '`{out}/eval-results/{benchmark}/output-rs{seed}.jsonl`: one file is one sample of every problem. Greedy runs write `output.jsonl`.',
  versions: 'main of November 2025',
  gives: 'samples, answers, question, tokens, log-probabilities',
  ownMetric: {
    not: 'a repository and no package: PyPI has no `nemo-skills`; its evaluation asks a model server',
  },
  checked: 'Source read: NVIDIA/NeMo-Skills@0b012df8. Real files: 5 problems, `output-rs0` to `output-rs2`.',
  read: {
    'folder name': 'the task (the benchmark)',
    'id, problem_id or task_id':
      'the problem; where none is there, the number of the line, as the tool itself does',
    'problem or question': 'hashed; pairs problems by what was asked',
    'rs{seed} in the file name': 'the index of the sample; finds samples read twice',
    'symbolic_correct, judgement, is_correct, is_correct-plus, passed, graded_list, status, proof_status':
      'the sample is correct; where several are there, `--metric` chooses',
    predicted_answer: 'the extracted answer; empty or null: none',
    num_generated_tokens: 'number of generated tokens',
    logprobs: 'summed, where the run had `top_logprobs`; their number is then the number of tokens',
    finish_reason: '`length`: the attempt was truncated',
  },
  cannot:
    'No token entropy: `top_logprobs` hold only the most likely tokens, and the entropy of those is too low. For code benchmarks no answers.',
  traps: [
    '`output.jsonl` beside `output-rs….jsonl` is left out with a note; the tool itself refuses the two together.',
    'Lines left behind by chunks (`_chunk_3`) that were merged meanwhile are duplicates, and a fault.',
    'A symbolic check and a judge may both be there and disagree; Leash asks which one counts.',
    'A judge without a verdict (`Judgement: Yes` or `No`) leaves its sample out, with a note.',
  ],
}
