// The names under which people write the fields of their samples, in the order in which they are tried.

export const aliases = {
  task: ['task', 'task_name', 'benchmark', 'data_source', 'dataset', 'dataset_name'],
  problem: [
    'problem_id',
    'task_id',
    'question_id',
    'doc_id',
    'qid',
    'idx',
    'id',
    'instance_id',
    'prompt_hash',
    'doc_hash',
    'unique_id',
    'example_id',
  ],
  /** Beside an id, only these: a prompt holds a template that may differ from model to model. */
  question: ['question', 'problem'],
  /** Where there is no id. */
  prompt: ['question', 'problem', 'prompt', 'input'],
  sample: [
    'sample_index',
    'sample_idx',
    'attempt',
    'rollout',
    'epoch',
    'repeat',
    'seed',
    'completion_id',
    'rs',
  ],
  correct: [
    'correct',
    'is_correct',
    'passed',
    'acc',
    'accuracy',
    'symbolic_correct',
    'correctness',
    'success',
    'graded',
    'exact_match',
    'score',
    'reward',
  ],
  /** `answer` comes last: beside another name it is the reference answer. */
  answer: ['pred', 'predicted_answer', 'extracted_answer', 'model_answer', 'pred_token', 'picked', 'answer'],
  samples: ['samples', 'rollouts', 'responses', 'completions', 'outputs', 'generations'],
  /** Lists of a whole document. */
  records: ['results', 'records', 'data', 'examples', 'items', 'predictions'],
  tokens: ['num_tokens', 'num_generated_tokens', 'completion_tokens', 'output_tokens', 'response_length'],
  logprob: [
    'logprobs',
    'token_logprobs',
    'response_logprobs',
    'log_probs',
    'cumulative_logprob',
    'mean_logprob',
  ],
  token_entropy: ['token_entropy', 'entropy', 'mean_entropy', 'entropies'],
  truncated: ['truncated', 'is_truncated', 'finish_reason', 'stop_reason'],
  n: ['n', 'n_samples', 'num_samples', 'n_rollouts', 'num_rollouts', 'n_total'],
  c: ['c', 'n_correct', 'num_correct', 'n_passed', 'num_passed', 'correct_count'],
  /** Where one of these stands beside `answer`, `answer` is the model's. */
  reference: [
    'gold',
    'gt',
    'gold_answer',
    'ground_truth',
    'target',
    'expected',
    'expected_answer',
    'reference',
    'reference_answer',
    'correct_answer',
    'label',
  ],
} as const

/** Of `correct`, those that also stand in summaries of whole runs. */
export const summaryNames: readonly string[] = ['acc', 'accuracy', 'exact_match', 'score', 'reward']
